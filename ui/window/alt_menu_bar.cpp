#include "ui/window/alt_menu_bar.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMainWindow>
#include <QMenuBar>

namespace countersign
{

AltMenuBar::AltMenuBar(QMainWindow *window) : QObject(window), m_window(window), m_bar(window->menuBar())
{
    m_bar->hide();
    m_bar->installEventFilter(this);
    window->installEventFilter(this);
}

void AltMenuBar::hideIfIdle()
{
    const auto hide = [this] {
        if (m_bar != nullptr && !m_bar->hasFocus() && QApplication::activePopupWidget() == nullptr)
            m_bar->hide();
    };
    QMetaObject::invokeMethod(this, hide, Qt::QueuedConnection);
}

void AltMenuBar::toggle()
{
    QMenuBar *const bar = m_bar.data();
    if (bar == nullptr || bar->actions().isEmpty())
        return;
    bar->setVisible(bar->isHidden());
    if (bar->isHidden())
        return;
    bar->setFocus(Qt::MenuBarFocusReason);
    bar->setActiveAction(bar->actions().constFirst());
}

bool AltMenuBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_bar && event->type() == QEvent::FocusOut)
        hideIfIdle();
    if (watched != m_window)
        return false;
    if (event->type() == QEvent::KeyPress) {
        m_altAlone = static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt;
    } else if (event->type() == QEvent::KeyRelease) {
        if (m_altAlone && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt)
            toggle();
        m_altAlone = false;
    } else if (event->type() == QEvent::WindowDeactivate) {
        m_altAlone = false; // Alt+Tab
    }
    return false;
}

} // namespace countersign
