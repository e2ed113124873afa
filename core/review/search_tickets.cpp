#include "core/review/ticket_rows.h"
#include "core/review/ticket_search.h"
#include "core/store/database.h"
#include "core/store/search_store.h"

#include <QElapsedTimer>

#include <algorithm>

namespace countersign
{
namespace
{

constexpr size_t firstPage = 50;
constexpr int hitsBetweenLooks = 1024;
constexpr int ticketsBetweenLooks = 256;
constexpr qint64 partEveryMs = 250;
constexpr qsizetype leastBeginningOfName = 3;
constexpr int mostNames = 1000;

using Rows = std::vector<quint32>;

/// One search under way.
class Search
{
public:
    Search(Database &database, const SearchQuery &query, const CancelToken &cancel,
           const std::function<void(const SearchResult &)> &part)
        : m_database(database), m_query(query), m_cancel(cancel), m_part(part)
    {
    }

    Result<void> run();

private:
    Result<void> findNames();
    Result<void> askIndex(TicketId upTo);
    Result<void> scan(TicketId from, TicketId to);
    void addRow(TicketId ticket)
    {
        if (const auto row = m_all.rowOf(ticket))
            m_found.push_back(*row);
    }
    quint32 rowsUpTo(TicketId ticket) const;
    void tell(bool complete);

    Database &m_database;
    const SearchQuery &m_query;
    const CancelToken &m_cancel;
    const std::function<void(const SearchResult &)> &m_part;
    TicketRows m_all;
    Rows m_found; ///< ascending
    Rows m_named; ///< ascending
    SearchResult m_result;
};

quint32 Search::rowsUpTo(TicketId ticket) const
{
    quint32 from = 0;
    for (quint32 to = m_all.size(); from < to;) {
        const quint32 middle = from + (to - from) / 2;
        if (m_all.ticketAt(middle) <= ticket)
            from = middle + 1;
        else
            to = middle;
    }
    return from;
}

void Search::tell(bool complete)
{
    auto rows = std::make_shared<Rows>();
    rows->reserve(m_found.size() + m_named.size());
    std::ranges::set_union(m_found, m_named, std::back_inserter(*rows));
    m_result.rows = std::move(rows);
    m_result.complete = complete;
    m_part(m_result);
}

/// Tickets whose own number is asked for.
Result<void> Search::findNames()
{
    const QString name = m_query.ticketName();
    if (name.isEmpty())
        return {};
    // The last character there is comes after all that begin like it.
    const QString after = name.size() >= leastBeginningOfName ? name + QStringLiteral("\U0010ffff") : name;
    const auto read = forEachRow(
        m_database, "SELECT id FROM ticket WHERE external_id >= ?1 AND external_id <= ?2 LIMIT ?3",
        [this](Statement &row) {
            if (const auto found = m_all.rowOf(TicketId{row.integer(0)}))
                m_named.push_back(*found);
        },
        name, after, mostNames);
    std::ranges::sort(m_named);
    return read;
}

Result<void> Search::askIndex(TicketId upTo)
{
    const bool excludes = m_query.onlyExcludes();
    qint64 previous = 0;
    quint32 next = 0; // the first row that may be found
    int hits = 0;
    bool lied = false;
    auto asked = forEachSearchHit(m_database, m_query, [&](TicketId hit) {
        // An index in disorder is a broken one.
        lied = hit.value <= previous || hit > upTo;
        if (lied || (++hits % hitsBetweenLooks == 0 && m_cancel.isCancelled()))
            return false;
        previous = hit.value;
        if (!excludes) {
            addRow(hit);
            if (m_found.size() == firstPage)
                tell(false);
        } else if (const auto row = m_all.rowOf(hit)) {
            for (; next < *row; ++next)
                m_found.push_back(next);
            ++next;
        }
        return true;
    });
    if (m_cancel.isCancelled())
        return failure(ErrorKind::Cancelled, QString());
    if (lied)
        return failure(ErrorKind::Storage, QString());
    if (asked && excludes) {
        for (const quint32 end = rowsUpTo(upTo); next < end; ++next)
            m_found.push_back(next);
    }
    return asked;
}

Result<void> Search::scan(TicketId from, TicketId to)
{
    QElapsedTimer since;
    since.start();
    int read = 0;
    const bool firstIsOut = m_found.size() >= firstPage;
    bool first = !firstIsOut;
    auto scanned = scanTickets(m_database, m_query, from, to, [&](TicketId ticket, bool found) {
        if (found)
            addRow(ticket);
        if (++read % ticketsBetweenLooks != 0)
            return true;
        if (m_cancel.isCancelled())
            return false;
        if (since.elapsed() >= partEveryMs || (first && m_found.size() >= firstPage)) {
            first = first && m_found.size() < firstPage;
            since.restart();
            m_result.searched = rowsUpTo(ticket);
            tell(false);
        }
        return true;
    });
    return m_cancel.isCancelled() ? failure(ErrorKind::Cancelled, QString()) : scanned;
}

Result<void> Search::run()
{
    auto rows = TicketRows::load(m_database);
    const auto state = searchIndexState(m_database);
    if (!rows || !state)
        return failure(rows ? state.error() : rows.error());
    m_all = std::move(*rows);
    m_result.all = m_all.size();
    m_result.indexed = m_result.searched = rowsUpTo(state->indexed);
    if (m_query.isEmpty()) {
        tell(true);
        return {};
    }
    TicketId from = state->indexed;
    if (from.isValid()) {
        if (auto asked = askIndex(from); !asked) {
            if (asked.error().kind != ErrorKind::Storage)
                return asked;
            m_result.indexBroken = true;
            m_result.indexed = m_result.searched = 0;
            m_found.clear();
            from = TicketId();
        }
    }
    if (auto named = findNames(); !named)
        return named;
    if (from < state->last) {
        if (auto scanned = scan(from, state->last); !scanned)
            return scanned;
        m_result.searched = m_result.all;
    }
    tell(true);
    return {};
}

} // namespace

Result<void> searchTickets(Database &database, const SearchQuery &query, const CancelToken &cancel,
                           const std::function<void(const SearchResult &)> &part)
{
    if (auto begun = runSql(database, "BEGIN"); !begun)
        return begun;
    auto done = Search(database, query, cancel, part).run();
    // An interruption that comes late must not leave it open: it would hold back the WAL.
    for (int tries = 0; tries < 100 && !runSql(database, "COMMIT"); ++tries) {
    }
    if (!done && cancel.isCancelled())
        return failure(ErrorKind::Cancelled, QString());
    return done;
}

} // namespace countersign
