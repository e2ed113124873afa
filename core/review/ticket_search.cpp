#include "core/review/ticket_search.h"

#include "core/store/database.h"
#include "core/store/project.h"

#include <QPromise>
#include <QThread>
#include <QThreadPool>

namespace countersign
{

/// What the pool's thread and the window's share of one search.
struct TicketSearch::Job {
    enum Stage { Waiting, Running, Finished, Abandoned };

    CancelToken cancel;
    std::atomic<int> stage = Waiting;
};

TicketSearch::TicketSearch(Project &project, QThreadPool &pool, QObject *parent)
    : QObject(parent), m_project(project), m_pool(pool)
{
    connect(&m_watcher, &QFutureWatcherBase::resultReadyAt, this, &TicketSearch::takePart);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &TicketSearch::takeEnd);
}

TicketSearch::~TicketSearch()
{
    if (!m_job)
        return;
    m_job->cancel.cancel();
    int expected = Job::Waiting;
    if (m_job->stage.compare_exchange_strong(expected, Job::Abandoned))
        return;
    // Asked again and again: an interruption between two statements is none.
    while (m_job->stage.load() == Job::Running) {
        m_reader->interrupt();
        QThread::msleep(1);
    }
}

void TicketSearch::search(const QString &words)
{
    SearchQuery query = SearchQuery::fromWords(words);
    m_result.reset();
    m_query = std::move(query);
    if (m_job) {
        m_job->cancel.cancel();
        m_reader->interrupt();
    }
    m_next = !m_query.isEmpty();
    if (m_query.isEmpty())
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_query.isEmpty())
                    emit cleared();
            },
            Qt::QueuedConnection);
    else if (!m_job)
        begin();
}

void TicketSearch::begin()
{
    m_next = false;
    if (!m_reader) {
        auto reader = m_project.openReader();
        if (!reader) {
            QMetaObject::invokeMethod(
                this, [this, error = reader.error()] { emit failed(error); }, Qt::QueuedConnection);
            return;
        }
        m_reader = std::move(*reader);
    }
    m_job = std::make_shared<Job>();
    auto promise = std::make_shared<QPromise<Result<SearchResult>>>();
    promise->start();
    m_watcher.setFuture(promise->future());
    m_pool.start([promise, job = m_job, query = m_query, reader = m_reader.get(), &pool = m_pool] {
        int expected = Job::Waiting;
        if (!job->stage.compare_exchange_strong(expected, Job::Running))
            return;
        // Somebody waits for the answer, and it waits for the disk: what else there is runs beside it.
        pool.releaseThread();
        if (auto done = searchTickets(*reader, query, job->cancel,
                                      [&promise](const SearchResult &part) { promise->addResult(part); });
            !done)
            promise->addResult(failure(done.error()));
        pool.reserveThread();
        job->stage.store(Job::Finished);
        promise->finish();
    });
}

void TicketSearch::takePart(int index)
{
    if (m_next || m_query.isEmpty() || !m_job || m_job->cancel.isCancelled())
        return; // of words that are not asked any more
    const Result<SearchResult> part = m_watcher.resultAt(index);
    if (!part) {
        emit failed(part.error());
        return;
    }
    m_result = *part;
    emit found(*part);
    if (part->complete && part->indexBroken)
        emit indexBroken();
}

void TicketSearch::takeEnd()
{
    m_job.reset();
    if (m_next)
        begin();
}

} // namespace countersign
