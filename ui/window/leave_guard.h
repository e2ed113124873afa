#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

class QWidget;

namespace countersign
{

class Dialogs;
class ProjectSession;

/// Stands before everything that ends the open project: closing the window, opening another project. Asks
/// about an import or a run that is going and about decisions that are not on disk; waits for those that are
/// on their way.
class LeaveGuard final : public QObject
{
    Q_OBJECT

public:
    /// All outlive the guard.
    LeaveGuard(ProjectSession &session, Dialogs &dialogs, QWidget *window);

    /// Nothing would be lost or stopped.
    bool isClear() const;
    /// Calls `go` once the person agrees; at once if there is nothing to ask. A question that stands open
    /// is not asked twice.
    void leave(std::function<void()> go);

private:
    void step();
    void askAboutImport();
    void askAboutDecisions();
    void askAboutRun();
    void stay();

    ProjectSession &m_session;
    Dialogs &m_dialogs;
    QWidget *m_window;
    std::function<void()> m_go;
    QTimer m_wait;
    int m_waits = 0;
    bool m_asking = false;
    bool m_runAgreed = false;
    bool m_lossAgreed = false;
};

} // namespace countersign
