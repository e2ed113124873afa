#pragma once

#include "ui/look/tokens.h"

#include <QString>
#include <QWidget>

class QProgressBar;

namespace countersign
{

class BulkCheck;
class KeyButton;
class Look;
class PlainLabel;

/// The foot of an act's sheet: what is missing, Cancel and the button; while it is written, how far and Stop.
class BulkFooter final : public QWidget
{
    Q_OBJECT

public:
    explicit BulkFooter(const Look &look, QWidget *parent = nullptr);

    void setWords(const QString &words, Token tone = Token::TextSecondary);
    QString words() const;
    /// What the button does, whether it works, and what is missing.
    void setCheck(const BulkCheck &check);
    bool isAcceptEnabled() const;
    /// Stop takes the keyboard.
    void setRunning(bool running);
    /// In tickets.
    void setProgress(qint64 done, qint64 all);

signals:
    void cancelWanted();
    void acceptWanted();
    void stopWanted();

private:
    PlainLabel *m_words;
    QProgressBar *m_progress;
    KeyButton *m_cancel;
    KeyButton *m_accept;
    KeyButton *m_stop;
};

} // namespace countersign
