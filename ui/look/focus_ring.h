#pragma once

#include <QList>
#include <QPointer>
#include <QWidget>

namespace countersign
{

class Look;

/// One overlay per window: a 2 px ring, 2 px outside whatever control of that window has the keyboard. It
/// follows moves, scrolling and resizing. A button that got the keyboard by the mouse has no ring, an input
/// always has. A widget with the property `focusRing` = false shows its focus itself (the letter, lists with
/// a current row).
class FocusRing final : public QWidget
{
    Q_OBJECT

public:
    FocusRing(const Look &look, QWidget *window);

    QWidget *target() const { return m_target; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *target, bool byMouse);
    void place();
    void unwatch();

    const Look &m_look;
    QPointer<QWidget> m_target;
    QList<QPointer<QWidget>> m_watched; ///< the target and its ancestors below the window
    QRect m_clip;
};

} // namespace countersign
