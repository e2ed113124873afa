#pragma once

#include "core/base/result.h"
#include "ui/dialogs/error_presenter.h"
#include "ui/window/action_registry.h"
#include "ui/window/leave_guard.h"
#include "ui/window/main_window.h"
#include "ui/window/session_status.h"
#include "ui/window/window_keeper.h"

#include <QObject>
#include <QTimer>

namespace countersign
{

/// What is to be on screen at the start. Nothing of it: what was open when the window was closed.
struct StartRequest {
    QString path; ///< a project or a ticket file
    bool sample = false;
};

/// The one window of the program with its actions, its pages and its wiring to the session; tests drive this
/// very one. Where an event of the session leads (which page, which words) is decided here.
class ApplicationWindow final : public QObject
{
    Q_OBJECT

public:
    /// All outlive the window.
    ApplicationWindow(ProjectSession &session, Look &look, Dialogs &dialogs);
    ~ApplicationWindow() override;

    MainWindow &window() { return m_window; }
    ActionRegistry &actions() { return m_actions; }

    /// Shows the window; opens what is asked for after the first frame was painted.
    void start(const StartRequest &request);
    /// A project or a ticket file from outside: dropped, chosen, named on the command line.
    void offer(const QString &path);
    /// Makes every page now that would be made in a moment.
    void finishPages();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectSession();
    void connectActions();
    /// What the first frame shows: the page where the work will be.
    QString firstPage() const;
    void openFirst();
    void makeNextPage();
    /// True if this page was not there when a signal went out: then it has not heard it and must be told
    /// again.
    bool madeJustNow(const QString &page);
    void openProject(const QString &path);
    void showPage(const QString &iconName);
    void afterOpened();
    void afterClosed();
    void afterOpenFailed(const QString &path, const Error &error);
    void chooseTickets();
    void chooseProject();
    void openSample();
    bool closeOverlay();
    void showPalette();
    void showKeys();
    void showSettings();
    void showShortcuts();
    void showSteps();
    void applyTheme();
    bool mayClose();
    void remember();

    ProjectSession &m_session;
    Look &m_look;
    Dialogs &m_dialogs;
    ActionRegistry m_actions;
    MainWindow m_window;
    ErrorPresenter m_errors;
    SessionStatus m_status;
    LeaveGuard m_guard;
    WindowKeeper m_keeper{m_session, m_window};
    StartRequest m_request;
    QString m_restorePage; ///< to show when the project of the last time is open again
    QTimer m_pageTimer;
    bool m_waitsForPaint = false;
    bool m_closing = false;
};

} // namespace countersign
