#pragma once

#include "core/base/result.h"
#include "core/store/label_cache.h"

#include <QFuture>
#include <QPromise>
#include <QThread>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>

namespace countersign
{

class Database;
class FileIdentity;
class WalKeeper;

/// What comes first when several things wait to be written.
enum class WritePriority {
    Decision,   ///< what a person did: always first, interrupts background chunks
    Normal,     ///< ledger rows, suggestions, settings
    Background, ///< one chunk of an import or of the baseline; rolled back and repeated when a decision
                ///< arrives
};

/// What a write job may use, on the writer's thread, inside the open transaction.
class WriteContext
{
public:
    explicit WriteContext(Database &target) : database(target) {}

    Database &database;
    LabelChanges changes; ///< what the columns in memory must learn after the commit

    /// For Background jobs, asked every few rows: true means return failure(ErrorKind::Cancelled) now; the
    /// job is rolled back and called again later.
    std::function<bool()> shouldYield = [] { return false; };

    /// Next number of this copy's append-only rows, and the Lamport time that goes with it.
    struct Stamp {
        qint64 sequence = 0;
        qint64 lamport = 0;
    };
    Stamp nextStamp() { return {++m_sequence, ++m_lamport}; }

private:
    friend class ProjectWriter;
    qint64 m_sequence = 0;
    qint64 m_lamport = 0;
};

/// The one thread, and the one connection, that writes a project. All that waits in its queue goes into one
/// commit; a future is fulfilled after that commit is on disk (WAL, synchronous FULL), never before. The WAL
/// is taken into the file between commits, in steps that grow small while a person decides.
class ProjectWriter final : public QThread
{
    Q_OBJECT

public:
    using Job = std::function<Result<void>(WriteContext &)>;

    /// `identity` is compared with the path before every commit: a file that was moved or replaced is not
    /// written.
    ProjectWriter(std::unique_ptr<Database> database, std::unique_ptr<FileIdentity> identity);
    /// Commits what waits, then stops.
    ~ProjectWriter() override;

    /// Queues `job`; callable from any thread. A job that fails is rolled back alone.
    QFuture<Result<void>> post(WritePriority priority, Job job);

    /// The same with a value: `job` returns Result<T>.
    template <typename T>
    QFuture<Result<T>> postFor(WritePriority priority, std::function<Result<T>(WriteContext &)> job);

    /// Takes the WAL into the project file and empties it, so that nothing overwritten stands in it any more.
    /// Fails (Busy) while somebody reads an older state.
    QFuture<Result<void>> emptyWal();

    /// Rows that one background chunk should hold now: 10,000, or 500 for two seconds after a decision.
    int suggestedChunk() const;

signals:
    /// After a commit, at most 20 times a second: what changed in the label cache. Emitted on the writer's
    /// thread.
    void labelsChanged(const countersign::LabelChanges &changes);

protected:
    void run() override;

private:
    struct Entry {
        Job job;
        std::function<void(Result<void>)> done;
        Result<void> outcome;
        bool alone = false; ///< in no transaction
    };

    void enqueue(WritePriority priority, Job job, std::function<void(Result<void>)> done);
    std::deque<Entry> takeBatch(bool &background, bool &decided);
    void commit(std::deque<Entry> batch, bool background);
    [[nodiscard]] Result<void> write(std::deque<Entry> &batch, WriteContext &context);
    [[nodiscard]] Result<void> checkIdentity() const;
    [[nodiscard]] Result<void> runBatch(std::deque<Entry> &batch, WriteContext &context);
    void publish(bool evenIfEarly);
    void keepWal(bool afterDecision);

    std::unique_ptr<Database> m_database;
    std::unique_ptr<WalKeeper> m_wal; ///< ends before the connection
    std::unique_ptr<FileIdentity> m_identity;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Entry> m_decisions;
    std::deque<Entry> m_normal;
    std::deque<Entry> m_background;
    bool m_stopping = false;
    std::atomic<bool> m_yield = false;
    bool m_inBackground = false;
    std::atomic<qint64> m_lastDecision = 0;
    qint64 m_sequence = 0;
    qint64 m_lamport = 0;
    int m_pagesHeldBack = 0; ///< of the WAL, by somebody who reads an older state
    LabelChanges m_unpublished;
    qint64 m_lastPublished = 0;
};

template <typename T>
QFuture<Result<T>> ProjectWriter::postFor(WritePriority priority,
                                          std::function<Result<T>(WriteContext &)> job)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    auto value = std::make_shared<std::optional<T>>();
    promise->start();
    QFuture<Result<T>> future = promise->future();
    enqueue(
        priority,
        [value, job = std::move(job)](WriteContext &context) -> Result<void> {
            Result<T> made = job(context);
            if (!made)
                return failure(std::move(made).error());
            *value = std::move(*made);
            return {};
        },
        [promise, value](Result<void> outcome) {
            promise->addResult(outcome ? Result<T>(std::move(**value)) : failure(std::move(outcome).error()));
            promise->finish();
        });
    return future;
}

} // namespace countersign
