#pragma once

#include "ui/look/tokens.h"

#include <QString>
#include <QWidget>

#include <optional>

class QHBoxLayout;
class QProgressBar;

namespace countersign
{

class IconLabel;
class KeyButton;
class Look;
class PlainLabel;

/// A run as the status bar shows it.
struct RunStatus {
    QString name; ///< "Run 3"
    qint64 done = 0;
    qint64 total = 0;
    QString pace; ///< "7.6 a second, about 4 min left"
    bool paused = false;
};

/// The 28 px at the bottom of the window. What is empty or zero is not shown.
class StatusStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusStrip(const Look &look, QWidget *parent = nullptr);

    /// "Saved, 2,316 on disk": only what is on disk is called saved.
    void setSaved(const QString &text);
    /// Another sentence in the same place: "Nothing is written until you press Import."
    void setNotice(const QString &text, const QString &icon = {}, Token tone = Token::TextSecondary);
    QString leadingText() const;
    void setRun(const std::optional<RunStatus> &run);
    void setFailed(qint64 count);
    void setUnknown(qint64 count);
    void setSpend(const QString &text);
    void setPerson(const QString &name);
    /// Plain words at the very end, as the version on the start page.
    void setTrailing(const QString &text);

signals:
    /// The person asks to pause the run, or to go on with it.
    void runToggleRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Part {
        QWidget *box = nullptr;
        IconLabel *icon = nullptr;
        PlainLabel *text = nullptr;
    };
    Part addPart(const QString &icon, Token tone);
    static void setPart(const Part &part, const QString &text);

    const Look &m_look;
    QHBoxLayout *m_row;
    Part m_leading;
    QWidget *m_run;
    KeyButton *m_runButton;
    PlainLabel *m_runName;
    QProgressBar *m_runBar;
    PlainLabel *m_runCount;
    PlainLabel *m_runPace;
    Part m_failed;
    Part m_unknown;
    Part m_spend;
    Part m_person;
    Part m_trailing;
};

} // namespace countersign
