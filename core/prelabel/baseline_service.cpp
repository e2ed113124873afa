#include "core/prelabel/baseline_service.h"

#include "core/base/when_done.h"
#include "core/store/database.h"
#include "core/store/project.h"

#include <QThreadPool>
#include <QtConcurrentRun>

namespace countersign
{
namespace
{

/// Decisions until the next pass: 10 at first, then a quarter of what is known.
qint64 decisionsUntilNextPass(qint64 known)
{
    return std::max<qint64>(10, known / 4);
}

} // namespace

BaselineService::BaselineService(Project &project, QThreadPool &pool, const Clock &clock, QObject *parent)
    : QObject(parent), m_project(project), m_pool(pool), m_clock(clock)
{
}

BaselineService::~BaselineService()
{
    m_cancel.cancel();
    m_future.waitForFinished();
}

void BaselineService::refresh()
{
    if (!m_project.writer())
        return;
    if (m_running)
        m_again = true;
    else
        start();
}

void BaselineService::noteDecision()
{
    ++m_newDecisions;
    if (!m_running && m_newDecisions >= decisionsUntilNextPass(m_outcome ? m_outcome->decisions : 0))
        refresh();
}

void BaselineService::start()
{
    auto opened = m_project.openReader();
    if (!opened) {
        emit failed(opened.error());
        return;
    }
    m_running = true;
    m_again = false;
    m_newDecisions = 0;
    m_cancel = CancelToken();
    auto reader = std::make_shared<std::unique_ptr<Database>>(std::move(*opened));
    const auto progress = [this](const BaselineProgress &at) { emit progressChanged(at.done, at.total); };
    m_future = QtConcurrent::run(&m_pool, [this, reader, progress, cancel = m_cancel] {
        return labelWithBaseline(**reader, *m_project.writer(), -1, progress, cancel, m_clock);
    });
    whenDone(m_future, this, [this](const Result<BaselineOutcome> &result) { take(result); });
}

void BaselineService::take(const Result<BaselineOutcome> &result)
{
    m_running = false;
    if (result) {
        m_outcome = *result;
        emit finished(*result);
    } else if (result.error().kind != ErrorKind::Cancelled) {
        emit failed(result.error());
    }
    if (m_again)
        start();
}

} // namespace countersign
