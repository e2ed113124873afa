#include "ui/window/desktop_notifier.h"

#include "ui/look/look.h"

#include <QApplication>
#include <QSystemTrayIcon>
#include <QWidget>

namespace countersign
{

namespace
{

constexpr int ShownMs = 10'000;

} // namespace

DesktopNotifier::DesktopNotifier(const Look &look, QWidget &window) : m_look(look), m_window(window)
{
    m_gone.setSingleShot(true);
    m_gone.setInterval(ShownMs);
    connect(&m_gone, &QTimer::timeout, this, [this] { m_tray->hide(); });
}

DesktopNotifier::~DesktopNotifier() = default;

void DesktopNotifier::notify(const QString &title, const QString &words)
{
    QApplication::alert(&m_window);
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return;
    if (!m_tray) {
        m_tray = std::make_unique<QSystemTrayIcon>();
        connect(m_tray.get(), &QSystemTrayIcon::messageClicked, this, &DesktopNotifier::bringWindow);
        connect(m_tray.get(), &QSystemTrayIcon::activated, this, &DesktopNotifier::bringWindow);
    }
    m_tray->setIcon(m_look.icon(QStringLiteral("logo"), Token::TextLink));
    m_tray->setToolTip(words);
    m_tray->show();
    m_tray->showMessage(title, words, QSystemTrayIcon::Information, ShownMs);
    m_gone.start();
}

void DesktopNotifier::bringWindow()
{
    m_tray->hide();
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowStates(Qt::WindowMinimized));
    m_window.raise();
    m_window.activateWindow();
}

} // namespace countersign
