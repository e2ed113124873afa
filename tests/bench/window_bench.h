#pragma once

#include "app/desktop/composition.h"
#include "tests/bench/bench_run.h"

#include <QApplication>
#include <QTimer>

#include <string>

namespace countersign
{
class QueuePanel;
class ReviewPage;
} // namespace countersign

namespace countersign::bench
{

/// Knows when the last update of a window was painted.
class TimedApplication final : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override;
    double updated() const { return m_updated; } ///< CLOCK_MONOTONIC; 0: never

private:
    double m_updated = 0;
};

/// Null until the window has made it.
ReviewPage *reviewPage();

inline constexpr double patienceSeconds = 60;

/// Lets the window work until `done`.
template <typename Done>
void workUntil(Done done, double patience = patienceSeconds)
{
    const Stopwatch watch;
    QTimer awake; // so that patience ends where nothing happens any more
    awake.start(50);
    while (!done()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        require(watch.seconds() < patience, "The window does not get there.");
    }
}

/// Whether the pass of the baseline over the whole project, which begins with every opening, runs beside.
enum class Baseline { Beside, Never };

/// The window as it is shipped, 1400x900, with a project in it and its labels loaded; where there are
/// tickets, the first one painted and the keyboard in it.
class OpenedWindow
{
public:
    OpenedWindow(TimedApplication &application, const std::string &path, Baseline baseline);

    ProjectSession &session() { return m_session; }
    ReviewPage &page() { return *m_page; }
    QueuePanel &queue();
    /// What an opened project starts by itself (the day's copy, its check) is done.
    void awaitQuiet();

private:
    SystemClock m_clock;
    ProjectSession m_session;
    Look m_look;
    ScreenDialogs m_dialogs;
    ApplicationWindow m_window;
    ReviewPage *m_page = nullptr;
};

} // namespace countersign::bench
