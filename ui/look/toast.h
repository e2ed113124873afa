#pragma once

#include "ui/look/sizes.h"
#include "ui/look/tokens.h"

#include <QFrame>
#include <QTimer>

#include <functional>

namespace countersign
{

class IconLabel;
class KeyButton;
class Look;
class PlainLabel;

/// What a toast says: something is done and nothing has to be done about it.
struct ToastMessage {
    QString icon = QStringLiteral("review");
    Token tone = Token::TextLink;
    QString text;                 ///< plain
    QString actionText;           ///< empty: no button
    QString actionKey;            ///< shown on a cap
    std::function<void()> action; ///< called once, when its button is clicked
};

/// One message at a time at the bottom left of its window: 6 s, or 10 s with an action; held while the
/// pointer or the keyboard is on it. Never for what needs an act.
class Toast final : public QFrame
{
    Q_OBJECT

public:
    Toast(const Look &look, QWidget *window);

    void say(ToastMessage message);
    void dismiss();
    /// Space kept to the window's edges: rail and status bar.
    void setEdges(int leading, int bottom);
    /// In ms; for tests.
    void setDurations(int plain, int withAction);

signals:
    void dismissed();

protected:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isHeld() const;
    void holdOrRun();
    void place();
    void fadeIn();

    const Look &m_look;
    IconLabel *m_icon;
    PlainLabel *m_text;
    KeyButton *m_button;
    KeyButton *m_close;
    QTimer m_timer;
    std::function<void()> m_action;
    bool m_heldByKeyboard = false;
    int m_leading = Space::L;
    int m_bottom = Height::Status + Space::L;
    int m_plainMs = Motion::ToastMs;
    int m_actionMs = Motion::UndoToastMs;
};

} // namespace countersign
