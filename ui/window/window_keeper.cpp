#include "ui/window/window_keeper.h"

#include "ui/project_session.h"
#include "ui/window/main_window.h"
#include "ui/window/page.h"

#include <QEvent>

namespace countersign
{

namespace
{

constexpr int KeepAfterMs = 1000;
constexpr QSize Frame(8, 40); ///< no desktop tells the frame of a window that is not shown yet

} // namespace

QSize firstWindowSize(const QSize &available)
{
    return QSize(1440, 900).boundedTo(available - Frame);
}

WindowKeeper::WindowKeeper(ProjectSession &session, MainWindow &window, QObject *parent)
    : QObject(parent), m_session(session), m_window(window)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(KeepAfterMs);
    connect(&m_delay, &QTimer::timeout, this, &WindowKeeper::keep);
    connect(&window, &MainWindow::pageChanged, this, &WindowKeeper::noteChange);
    connect(&session, &ProjectSession::opened, this, &WindowKeeper::noteChange);
    window.installEventFilter(this);
}

bool WindowKeeper::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::WindowStateChange:
        noteChange();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void WindowKeeper::noteChange()
{
    if (!m_delay.isActive()) // not started anew: a window that keeps changing is written too
        m_delay.start();
}

void WindowKeeper::keep()
{
    if (!m_window.isVisible())
        return;
    const WindowMemory memory = m_window.memory();
    AppSettings &settings = m_session.settings();
    if (settings.windowGeometry == memory.geometry && settings.windowPage == memory.page)
        return;
    settings.windowGeometry = memory.geometry;
    settings.windowPage = memory.page;
    m_session.saveSettings();
}

} // namespace countersign
