#pragma once

#include "ui/window/notifier.h"

#include <QObject>
#include <QTimer>

#include <memory>

class QSystemTrayIcon;
class QWidget;

namespace countersign
{

class Look;

/// Asks for attention the way the desktop does it (a mark in its task bar), and says the words in a bubble
/// where there is a tray. The tray icon is there for as long as the bubble; a click on it brings the window.
class DesktopNotifier final : public QObject, public Notifier
{
    Q_OBJECT

public:
    /// Both outlive the notifier.
    DesktopNotifier(const Look &look, QWidget &window);
    ~DesktopNotifier() override;

    void notify(const QString &title, const QString &words) override;

private:
    void bringWindow();

    const Look &m_look;
    QWidget &m_window;
    std::unique_ptr<QSystemTrayIcon> m_tray; ///< made when it is first needed
    QTimer m_gone;
};

} // namespace countersign
