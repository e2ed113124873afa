#pragma once

#include <QObject>
#include <QPointer>

class QMainWindow;
class QMenuBar;

namespace countersign
{

/// Hides the menu bar of a window until Alt is pressed alone; it goes again when nobody uses it. Owned by the
/// window. The window must carry its actions itself: shortcuts of a hidden menu bar do nothing.
class AltMenuBar final : public QObject
{
    Q_OBJECT

public:
    explicit AltMenuBar(QMainWindow *window);

    /// Later: when focus has settled and no menu is open.
    void hideIfIdle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void toggle();

    QMainWindow *m_window;
    QPointer<QMenuBar> m_bar;
    bool m_altAlone = false;
};

} // namespace countersign
