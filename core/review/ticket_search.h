#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/domain/search_query.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QThreadPool;

namespace countersign
{

class Database;
class Project;

/// What a search has found so far: a value, shared between threads without a copy.
struct SearchResult {
    /// Rows (see TicketRows) in import order, none twice; never null. The first fifty come first, alone.
    std::shared_ptr<const std::vector<quint32>> rows = std::make_shared<std::vector<quint32>>();
    quint32 searched = 0;     ///< tickets that were looked at so far, through the index or one by one
    quint32 indexed = 0;      ///< tickets in the index; the others are read one by one, which takes longer
    quint32 all = 0;          ///< tickets there are
    bool complete = false;    ///< nothing more comes
    bool indexBroken = false; ///< it could not be read: everything was read one by one

    bool operator==(const SearchResult &) const = default;
};

/// One search, in one read transaction of `database`: `part` is given the first page, then (while tickets are
/// read one by one) what is known a few times a second, at last the complete result. A ticket whose own
/// number is the query, or begins like it (three characters at least), is found, too. Fails with Cancelled
/// when told to stop.
[[nodiscard]] Result<void> searchTickets(Database &database, const SearchQuery &query,
                                         const CancelToken &cancel,
                                         const std::function<void(const SearchResult &)> &part);

/// The search of an open project, as somebody types it: the newest words are searched on the pool, through a
/// connection of its own; a search that is not wanted any more is stopped. Lives on the window's thread; the
/// project outlives it.
class TicketSearch final : public QObject
{
    Q_OBJECT

public:
    TicketSearch(Project &project, QThreadPool &pool, QObject *parent = nullptr);
    /// Stops what is under way, which takes milliseconds.
    ~TicketSearch() override;

    /// found() follows, never from within; nothing of an earlier search comes after this. Words without
    /// anything to search for (empty, a comma): cleared().
    void search(const QString &words);

    /// What is searched now; empty with nothing to search for. Also for matchesIn().
    const SearchQuery &query() const { return m_query; }
    /// The newest part of it; nothing before the first one.
    const std::optional<SearchResult> &result() const { return m_result; }

signals:
    /// The first page, then more, at last with `complete`.
    void found(const countersign::SearchResult &result);
    /// No search any more: every ticket counts.
    void cleared();
    /// For SearchIndex::rebuild(). The result was made without the index and is right.
    void indexBroken();
    void failed(const countersign::Error &error);

private:
    struct Job;
    void begin();
    void takePart(int index);
    void takeEnd();

    Project &m_project;
    QThreadPool &m_pool;
    SearchQuery m_query;
    std::optional<SearchResult> m_result;
    std::shared_ptr<Job> m_job; ///< under way
    bool m_next = false;        ///< m_query waits for m_job to stop
    QFutureWatcher<Result<SearchResult>> m_watcher;
    std::unique_ptr<Database> m_reader; ///< the job's while it runs; not outlived by it
};

} // namespace countersign

Q_DECLARE_METATYPE(countersign::SearchResult)
