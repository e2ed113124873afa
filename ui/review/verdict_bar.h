#pragma once

#include <QWidget>

class QAction;

namespace countersign
{

class ActionRegistry;
class KeyButton;
class Look;
class MessageStrip;
class PlainLabel;

/// What can be done with the ticket, always at the bottom of the decision panel, with a line that says what
/// happened. Nothing here changes its height but an unsaved decision, which stops everything.
class VerdictBar final : public QWidget
{
    Q_OBJECT

public:
    /// Buttons follow the actions "review.accept", "review.skip", "review.flag", "review.note",
    /// "review.undo", and, where no ticket is shown, "review.previous" and "review.next".
    VerdictBar(const Look &look, const ActionRegistry &actions, QWidget *parent = nullptr);

    enum class Accept { Whole, Rest, GoOn };
    /// `choose`: what is open on a ticket whose suggestion is sealed; there is nothing to accept then.
    void setAccept(Accept accept, const QString &choose = {});
    /// The keys of the actions, as the user's keyboard prints them.
    void refreshCaps();
    /// No ticket is shown: what needs one is gone. `others`: the list has some to go to.
    void setEmpty(bool empty, bool others);
    void setSide(int margin);

    enum class Tone { Quiet, Problem };
    void say(const QString &words, Tone tone = Tone::Quiet);
    QString said() const;

    /// Review has stopped: what is not saved, with a button that tries again. Empty: saved.
    void setUnsaved(const QString &words);

signals:
    void retryWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Look &m_look;
    QAction *m_acceptAction;
    bool m_choosing = false;
    const ActionRegistry &m_actions;
    MessageStrip *m_unsaved;
    PlainLabel *m_line;
    KeyButton *m_accept;
    KeyButton *m_skip;
    KeyButton *m_flag;
    KeyButton *m_note;
    KeyButton *m_back;
    KeyButton *m_next;
    KeyButton *m_undo;
};

} // namespace countersign
