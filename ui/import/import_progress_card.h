#pragma once

#include <QElapsedTimer>
#include <QFrame>

class QProgressBar;

namespace countersign
{

class KeyButton;
class Look;
class PlainLabel;

/// "Reading support-export.csv": bytes, rows and the time that is left, with Cancel.
class ImportProgressCard final : public QFrame
{
    Q_OBJECT

public:
    explicit ImportProgressCard(const Look &look, QWidget *parent = nullptr);

    void begin(const QString &fileName);
    void setProgress(qint64 bytesRead, qint64 bytesTotal, qint64 records);
    /// Cancel was asked for and is not done yet.
    void setCancelling();

signals:
    void cancelWanted();

private:
    PlainLabel *m_title;
    QProgressBar *m_bar;
    PlainLabel *m_figures;
    KeyButton *m_cancel;
    QElapsedTimer m_elapsed;
};

/// "6.3 of 18.4 MB", in the user's language.
QString bytesOf(qint64 done, qint64 total);

} // namespace countersign
