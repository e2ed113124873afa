#include "tests/bench/window_bench.h"

#include "tests/bench/bench_project.h"
#include "ui/review/queue_panel.h"
#include "ui/review/review_page.h"

#include <sys/resource.h>

namespace countersign::bench
{

namespace
{

double processorSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
           double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) * 1e-6;
}

} // namespace

bool TimedApplication::notify(QObject *receiver, QEvent *event)
{
    const QEvent::Type type = event->type();
    const bool handled = QApplication::notify(receiver, event);
    if (type == QEvent::UpdateRequest)
        m_updated = monotonicSeconds();
    return handled;
}

ReviewPage *reviewPage()
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (auto *page = window->findChild<ReviewPage *>())
            return page;
    }
    return nullptr;
}

OpenedWindow::OpenedWindow(TimedApplication &application, const std::string &path, Baseline baseline)
    : m_session(m_clock), m_dialogs(m_look), m_window(m_session, m_look, m_dialogs)
{
    m_look.apply(application);
    if (baseline == Baseline::Never)
        QObject::connect(&m_session, &ProjectSession::opened, &m_session, [this] {
            QObject::disconnect(m_session.columns(), nullptr, m_session.baseline(), nullptr);
        });
    StartRequest request;
    request.path = text(path);
    m_window.start(request);
    m_window.window().resize(1400, 900);
    m_window.window().activateWindow();
    workUntil([&] {
        m_page = m_page ? m_page : reviewPage();
        if (!m_page || !m_session.columns() || !m_session.columns()->isLoaded() || application.updated() <= 0)
            return false;
        return m_session.ticketCount() == 0 ||
               (m_page->shownTicket().isValid() && m_page->isPainted() && QApplication::focusWidget());
    });
}

void OpenedWindow::awaitQuiet()
{
    constexpr double wholeProject = 600; // s
    constexpr double moment = 0.5;       // s
    const Stopwatch watch;
    double used = 0;
    do {
        require(watch.seconds() < wholeProject, "The window does not come to rest.");
        const double before = processorSeconds();
        const Stopwatch since;
        workUntil([&] { return since.seconds() >= moment; });
        used = processorSeconds() - before;
    } while (used > moment / 10);
}

QueuePanel &OpenedWindow::queue()
{
    return *m_page->findChild<QueuePanel *>();
}

} // namespace countersign::bench
