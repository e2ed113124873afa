#pragma once

#include <QObject>
#include <QSize>
#include <QTimer>

namespace countersign
{

class MainWindow;
class ProjectSession;

/// The size of a window that was never placed by a person: 1440 × 900, or what a screen with so much free
/// room holds beside the window's own frame.
QSize firstWindowSize(const QSize &available);

/// Writes page and place of the window to the settings soon after they changed, at most once a second: a
/// process that is killed comes back where it was.
class WindowKeeper final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive the keeper.
    WindowKeeper(ProjectSession &session, MainWindow &window, QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void noteChange();
    void keep();

    ProjectSession &m_session;
    MainWindow &m_window;
    QTimer m_delay;
};

} // namespace countersign
