#include "core/store/project_writer.h"

#include "core/base/clock.h"
#include "core/store/database.h"
#include "core/store/file_identity.h"
#include "core/store/wal_keeper.h"

#include <QCoreApplication>

#include <sqlite3.h>

#include <algorithm>
#include <chrono>

namespace countersign
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(countersign::Store)
};

constexpr qint64 publishEveryMs = 50;
constexpr qint64 smallChunksForMs = 2000;
constexpr size_t mostJobsInOneCommit = 2000;

/// Pages in the WAL from which on it is taken into the file, between two commits: about what SQLite itself
/// takes…
constexpr int pagesInWal = 1000;
/// …smaller steps while a person decides, and best right after a decision, when the next one is farthest…
constexpr int pagesWhileDeciding = 500;
constexpr int pagesAfterDecision = 100;
/// …and at the latest here, even if a decision waits.
constexpr int mostPagesInWal = 8000;

qint64 now()
{
    return SystemClock().monotonicMilliseconds();
}

Result<void> truncateWal(WriteContext &context)
{
    bool busy = false;
    const auto done = forEachRow(context.database, "PRAGMA wal_checkpoint(TRUNCATE)",
                                 [&busy](Statement &row) { busy = row.integer(0) != 0; });
    if (!done || !busy)
        return done;
    return failure(ErrorKind::Busy,
                   Words::tr("%1 is being read by another program, so an older state of it is kept beside it "
                             "for now. Close it there and do this once more.")
                       .arg(context.database.path()));
}

/// While it lives, statements of the connection end as interrupted as soon as `shouldYield` says so. Unlike
/// sqlite3_interrupt() this can neither come too early for a statement nor hit a later ROLLBACK.
class YieldingStatements
{
public:
    YieldingStatements(Database &database, const std::function<bool()> &shouldYield) : m_database(database)
    {
        constexpr int instructionsBetweenLooks = 2000;
        sqlite3_progress_handler(database.handle(), instructionsBetweenLooks, &look,
                                 const_cast<std::function<bool()> *>(&shouldYield));
    }
    ~YieldingStatements() { sqlite3_progress_handler(m_database.handle(), 0, nullptr, nullptr); }
    Q_DISABLE_COPY_MOVE(YieldingStatements)

private:
    static int look(void *shouldYield)
    {
        return (*static_cast<std::function<bool()> *>(shouldYield))() ? 1 : 0;
    }

    Database &m_database;
};

} // namespace

ProjectWriter::ProjectWriter(std::unique_ptr<Database> database, std::unique_ptr<FileIdentity> identity)
    : m_database(std::move(database)),
      m_wal(std::make_unique<WalKeeper>(*m_database)),
      m_identity(std::move(identity))
{
    m_sequence = m_database->integer("SELECT value FROM project WHERE key = 'sequence'").value_or(0);
    m_lamport = m_database->integer("SELECT value FROM project WHERE key = 'lamport'").value_or(0);
    setObjectName(QStringLiteral("countersign writer"));
    start();
}

ProjectWriter::~ProjectWriter()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    wait();
}

QFuture<Result<void>> ProjectWriter::post(WritePriority priority, Job job)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    QFuture<Result<void>> future = promise->future();
    enqueue(priority, std::move(job), [promise](Result<void> outcome) {
        promise->addResult(std::move(outcome));
        promise->finish();
    });
    return future;
}

void ProjectWriter::enqueue(WritePriority priority, Job job, std::function<void(Result<void>)> done)
{
    {
        const std::lock_guard lock(m_mutex);
        Entry entry{std::move(job), std::move(done), {}, false};
        switch (priority) {
        case WritePriority::Decision:
            m_decisions.push_back(std::move(entry));
            m_lastDecision = now();
            m_yield = m_inBackground;
            break;
        case WritePriority::Normal:
            m_normal.push_back(std::move(entry));
            break;
        case WritePriority::Background:
            m_background.push_back(std::move(entry));
            break;
        }
    }
    m_wake.notify_one();
}

QFuture<Result<void>> ProjectWriter::emptyWal()
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    QFuture<Result<void>> future = promise->future();
    const auto done = [promise](Result<void> outcome) {
        promise->addResult(std::move(outcome));
        promise->finish();
    };
    {
        const std::lock_guard lock(m_mutex);
        m_normal.push_back(Entry{truncateWal, done, {}, true});
    }
    m_wake.notify_one();
    return future;
}

int ProjectWriter::suggestedChunk() const
{
    return now() - m_lastDecision < smallChunksForMs && m_lastDecision > 0 ? 500 : 10'000;
}

std::deque<ProjectWriter::Entry> ProjectWriter::takeBatch(bool &background, bool &decided)
{
    std::deque<Entry> batch;
    batch.swap(m_decisions);
    decided = !batch.empty();
    while (!m_normal.empty() && batch.size() < mostJobsInOneCommit) {
        const bool alone = m_normal.front().alone;
        if (alone && !batch.empty())
            break;
        batch.push_back(std::move(m_normal.front()));
        m_normal.pop_front();
        if (alone)
            break;
    }
    background = batch.empty() && !m_background.empty();
    if (background) {
        batch.push_back(std::move(m_background.front()));
        m_background.pop_front();
    }
    return batch;
}

void ProjectWriter::run()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        const auto hasWork = [this] {
            return m_stopping || !m_decisions.empty() || !m_normal.empty() || !m_background.empty();
        };
        if (m_unpublished.isEmpty())
            m_wake.wait(lock, hasWork);
        else
            m_wake.wait_for(lock, std::chrono::milliseconds(publishEveryMs), hasWork);
        bool background = false;
        bool decided = false;
        std::deque<Entry> batch = takeBatch(background, decided);
        m_inBackground = background;
        m_yield = false;
        if (batch.empty() && m_stopping)
            break;
        lock.unlock();
        if (!batch.empty())
            commit(std::move(batch), background);
        publish(false);
        keepWal(decided);
        lock.lock();
        m_inBackground = false;
    }
    lock.unlock();
    publish(true);
    m_wal.reset();
    m_database.reset(); // closes, and checkpoints, on the thread that used it
}

void ProjectWriter::commit(std::deque<Entry> batch, bool background)
{
    WriteContext context(*m_database);
    context.m_sequence = m_sequence;
    context.m_lamport = m_lamport;
    if (background)
        context.shouldYield = [this] { return m_yield.load(std::memory_order_relaxed); };
    Result<void> committed = write(batch, context);
    {
        const std::lock_guard lock(m_mutex);
        m_inBackground = false;
        if (background && m_yield && (!committed || !batch.front().outcome)) {
            m_background.push_front(std::move(batch.front()));
            return;
        }
    }
    if (committed) {
        m_sequence = context.m_sequence;
        m_lamport = context.m_lamport;
        m_unpublished.append(std::move(context.changes));
    }
    for (Entry &entry : batch)
        entry.done(committed ? std::move(entry.outcome) : committed);
}

Result<void> ProjectWriter::checkIdentity() const
{
    return m_identity ? m_identity->check() : Result<void>();
}

Result<void> ProjectWriter::write(std::deque<Entry> &batch, WriteContext &context)
{
    if (auto same = checkIdentity(); !same)
        return same;
    Result<void> written = batch.front().alone
                               ? batch.front().job(context)
                               : m_database->transaction([&] { return runBatch(batch, context); });
    // Moved in this very moment, the file took the change along without the WAL that holds it.
    return written ? checkIdentity() : written;
}

Result<void> ProjectWriter::runBatch(std::deque<Entry> &batch, WriteContext &context)
{
    bool anyKept = false;
    for (Entry &entry : batch) {
        if (batch.size() > 1) {
            if (auto mark = m_database->execute("SAVEPOINT job"); !mark)
                return mark;
        }
        LabelChanges before = std::exchange(context.changes, LabelChanges());
        {
            const YieldingStatements yielding(*m_database, context.shouldYield);
            entry.outcome = entry.job(context);
        }
        if (entry.outcome)
            before.append(std::move(context.changes));
        context.changes = std::move(before);
        anyKept |= entry.outcome.has_value();
        // A full disk can make SQLite roll the whole transaction back by itself.
        if (sqlite3_get_autocommit(m_database->handle()) != 0) {
            return entry.outcome ? failure(ErrorKind::Storage,
                                           Words::tr("%1 could not be written.").arg(m_database->path()))
                                 : entry.outcome;
        }
        if (batch.size() == 1) {
            if (!entry.outcome)
                return entry.outcome;
        } else {
            if (!entry.outcome) {
                if (auto undone = m_database->execute("ROLLBACK TO job"); !undone)
                    return undone;
            }
            if (auto released = m_database->execute("RELEASE job"); !released)
                return released;
        }
    }
    if (anyKept && context.m_lamport != m_lamport) {
        return runSql(*m_database,
                      "INSERT INTO project (key, value) VALUES ('sequence', ?1), ('lamport', ?2) "
                      "ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                      context.m_sequence, context.m_lamport);
    }
    return {};
}

void ProjectWriter::keepWal(bool afterDecision)
{
    const int waiting = m_wal->pagesWaiting();
    m_pagesHeldBack = std::min(m_pagesHeldBack, waiting);
    const bool deciding = m_lastDecision > 0 && now() - m_lastDecision < smallChunksForMs;
    const int enough = afterDecision ? pagesAfterDecision : deciding ? pagesWhileDeciding : pagesInWal;
    // What a reader held back the last time is no reason to try again after every commit.
    if (waiting - m_pagesHeldBack < enough)
        return;
    if (waiting - m_pagesHeldBack < mostPagesInWal) {
        const std::lock_guard lock(m_mutex);
        if (!m_decisions.empty())
            return;
    }
    m_wal->takeIn();
    m_pagesHeldBack = m_wal->pagesWaiting();
}

void ProjectWriter::publish(bool evenIfEarly)
{
    if (m_unpublished.isEmpty())
        return;
    const qint64 at = now();
    if (!evenIfEarly && at - m_lastPublished < publishEveryMs)
        return;
    m_lastPublished = at;
    const LabelChanges changes = std::exchange(m_unpublished, LabelChanges());
    emit labelsChanged(changes);
}

} // namespace countersign
