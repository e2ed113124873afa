#pragma once

#include "core/domain/run.h"

#include <QList>
#include <QMap>
#include <QWidget>

class QGridLayout;

namespace countersign
{

class KeyButton;
class Look;
class PlainLabel;

/// What went wrong, by cause, each with its next step; and the tickets that may have been paid for.
class TroubleList final : public QWidget
{
    Q_OBJECT

public:
    explicit TroubleList(const Look &look, QWidget *parent = nullptr);

    void setTrouble(const QMap<FailureCause, qint64> &failed, qint64 unknown);
    /// Retrying needs a run that does not go on.
    void setCanRetry(bool can);
    qint64 failedTickets() const;

signals:
    void retryWanted();
    void causeRetryWanted(countersign::FailureCause cause);
    void reviewWanted();
    void decideWanted();

private:
    KeyButton *causeButton(FailureCause cause, qint64 count);
    void addRow(const QString &icon, bool unknown, const QString &words, const QString &step,
                QWidget *button);

    const Look &m_look;
    QMap<FailureCause, qint64> m_failed;
    qint64 m_unknown = -1;
    bool m_canRetry = true;
    PlainLabel *m_words;
    KeyButton *m_retry;
    QGridLayout *m_rows;
    int m_rowsUsed = 0;
    QList<KeyButton *> m_buttons; ///< those that ask again
};

} // namespace countersign
