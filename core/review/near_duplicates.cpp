#include "core/review/near_duplicates.h"

#include "core/review/shingles.h"
#include "core/store/database.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <numeric>

namespace countersign
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(countersign::NearDuplicates)
};

Error stopped()
{
    return Error{ErrorKind::Cancelled, Words::tr("Looking for near-duplicates was stopped."), {}};
}

/// Which rows hang together: each knows a smaller row of its group, the smallest knows itself.
class Sets
{
public:
    explicit Sets(quint32 size) : m_parent(size) { std::iota(m_parent.begin(), m_parent.end(), 0U); }

    quint32 rootOf(quint32 row)
    {
        while (m_parent[row] != row)
            row = m_parent[row] = m_parent[m_parent[row]];
        return row;
    }
    void join(quint32 first, quint32 second)
    {
        first = rootOf(first);
        second = rootOf(second);
        m_parent[std::max(first, second)] = std::min(first, second);
    }
    std::vector<quint32> roots()
    {
        for (quint32 row = 0; row < m_parent.size(); ++row)
            m_parent[row] = m_parent[m_parent[row]]; // parents are smaller: theirs is a root already
        return m_parent;
    }

private:
    std::vector<quint32> m_parent;
};

template <typename Key>
struct Entry {
    Key key;
    quint32 row; ///< or whatever has the key
};

/// By key, equal ones as they stand: a million entries in three passes, where comparing them takes twenty.
void sortByKey(std::vector<Entry<quint32>> &entries, std::vector<Entry<quint32>> &spare)
{
    constexpr unsigned digitBits = 11;
    constexpr quint32 digits = 1U << digitBits;
    spare.resize(entries.size());
    for (unsigned shift = 0; shift < 32; shift += digitBits) {
        std::array<size_t, digits + 1> starts{};
        for (const auto &entry : entries)
            ++starts[((entry.key >> shift) & (digits - 1)) + 1];
        std::partial_sum(starts.begin(), starts.end(), starts.begin());
        for (const auto &entry : entries)
            spare[starts[(entry.key >> shift) & (digits - 1)]++] = entry;
        entries.swap(spare);
    }
}

/// Calls `take` with the entries of every key that several rows share; they are sorted by it.
template <typename Key, typename Take>
Result<void> forEachShared(const std::vector<Entry<Key>> &entries, Take take)
{
    for (auto from = entries.cbegin(); from != entries.cend();) {
        const auto to =
            std::find_if(from, entries.cend(), [&](const Entry<Key> &e) { return e.key != from->key; });
        if (std::distance(from, to) > 1) {
            if (auto taken = take(std::span(from, to)); !taken)
                return taken;
        }
        from = to;
    }
    return {};
}

class Search
{
public:
    Search(Database &database, const TicketRows &rows, const DuplicateParameters &parameters,
           const std::function<void(qint64, qint64)> &progress, const CancelToken &cancel)
        : m_database(database),
          m_rows(rows),
          m_parameters(parameters),
          m_progress(progress),
          m_cancel(cancel),
          m_sets(rows.size())
    {
    }

    Result<DuplicateGroups> run()
    {
        if (auto read = readTexts(); !read)
            return failure(read.error());
        for (size_t band = 0; band < BandCount; ++band) {
            if (auto joined = joinBand(band); !joined)
                return failure(joined.error());
        }
        return DuplicateGroups(m_sets.roots());
    }

private:
    struct Sketch {
        quint32 row;
        BandKeys bands;
    };

    /// Equal texts need no comparing; of each only the first goes on.
    Result<void> readTexts()
    {
        std::vector<Entry<quint64>> texts;
        std::vector<quint64> shingles;
        qint64 done = 0;
        const qint64 all = m_rows.size();
        texts.reserve(size_t(all)); // growing would need twice the memory
        m_sketches.reserve(size_t(all));
        const auto read =
            forEachRow(m_database, "SELECT id, text_hash, subject, body FROM ticket ORDER BY id",
                       [&](Statement &ticket) {
                           const auto row = m_rows.rowOf(TicketId{ticket.integer(0)});
                           if (m_cancel.isCancelled())
                               m_database.interrupt();
                           if (!row)
                               return;
                           if (++done % std::max<qint64>(all / 100, 1) == 0)
                               m_progress(done, all);
                           takeShingles(ticket, 2, shingles);
                           if (shingles.empty())
                               return; // a text without a word is like no other
                           texts.push_back({quint64(ticket.integer(1)), *row});
                           m_sketches.push_back({*row, bandsOf(shingles, m_parameters.seed)});
                       });
        if (m_cancel.isCancelled())
            return failure(stopped());
        if (!read)
            return failure(read.error());
        std::sort(texts.begin(), texts.end(), [](const auto &a, const auto &b) {
            return a.key != b.key ? a.key < b.key : a.row < b.row;
        });
        auto joined = forEachShared(texts, [this](std::span<const Entry<quint64>> equal) -> Result<void> {
            for (const auto &entry : equal.subspan(1))
                m_sets.join(equal.front().row, entry.row);
            return {};
        });
        std::erase_if(m_sketches,
                      [this](const Sketch &sketch) { return m_sets.rootOf(sketch.row) != sketch.row; });
        return joined;
    }

    /// In one read transaction: else every text that is read costs the locks and looks at the WAL of one. Not
    /// all bands in one, for as long as it lasts the WAL cannot be taken into the file.
    Result<void> joinBand(size_t band)
    {
        if (const auto begun = m_database.execute("BEGIN"); !begun)
            return failure(begun.error());
        const auto joined = joinSketches(band);
        const auto ended = m_database.execute("COMMIT");
        return joined ? ended : joined;
    }

    Result<void> joinSketches(size_t band)
    {
        m_entries.clear();
        m_entries.reserve(m_sketches.size());
        for (quint32 sketch = 0; sketch < m_sketches.size(); ++sketch)
            m_entries.push_back({m_sketches[sketch].bands[band], sketch});
        sortByKey(m_entries, m_spare);
        return forEachShared(m_entries,
                             [this](std::span<const Entry<quint32>> alike) { return joinAlike(alike); });
    }

    /// Each is compared with the first and with the one before it: enough to hang a group together without
    /// comparing all with all.
    Result<void> joinAlike(std::span<const Entry<quint32>> alike)
    {
        std::vector<quint64> first;
        std::vector<quint64> before;
        std::vector<quint64> own;
        for (size_t i = 1; i < alike.size(); ++i) {
            if (m_cancel.isCancelled())
                return failure(stopped());
            const Sketch &sketch = m_sketches[alike[i].row];
            const Sketch &front = m_sketches[alike.front().row];
            const Sketch &previous = m_sketches[alike[i - 1].row];
            if (isJoined(front.row, sketch.row))
                continue;
            own.clear();
            if (isLikely(front, sketch)) {
                if (first.empty()) {
                    if (auto read = readShingles(front.row, first); !read)
                        return read;
                }
                if (auto read = readShingles(sketch.row, own); !read)
                    return read;
                if (jaccardOf(first, own) >= m_parameters.similarity) {
                    m_sets.join(front.row, sketch.row);
                    continue;
                }
            }
            if (i == 1 || isJoined(previous.row, sketch.row) || !isLikely(previous, sketch))
                continue;
            if (own.empty()) {
                if (auto read = readShingles(sketch.row, own); !read)
                    return read;
            }
            if (auto read = readShingles(previous.row, before); !read)
                return read;
            if (jaccardOf(before, own) >= m_parameters.similarity)
                m_sets.join(previous.row, sketch.row);
        }
        return {};
    }

    /// Texts that are 0.8 alike agree in six or seven of the sixteen bands, in fewer than two once in 400
    /// times; most that agree in one alone are not alike, and reading them would take longer than all the
    /// rest.
    bool isLikely(const Sketch &first, const Sketch &second) const
    {
        if (m_parameters.similarity < 0.8)
            return true;
        int agreeing = 0;
        for (size_t band = 0; band < BandCount; ++band)
            agreeing += first.bands[band] == second.bands[band] ? 1 : 0;
        return agreeing > 1;
    }

    bool isJoined(quint32 first, quint32 second) { return m_sets.rootOf(first) == m_sets.rootOf(second); }

    void takeShingles(Statement &ticket, int column, std::vector<quint64> &shingles) const
    {
        shingles.clear();
        appendShingles(ticket.utf8(column), m_parameters.words, shingles);
        appendShingles(ticket.utf8(column + 1), m_parameters.words, shingles);
    }

    Result<void> readShingles(quint32 row, std::vector<quint64> &shingles)
    {
        const auto prepared = m_database.prepare("SELECT subject, body FROM ticket WHERE id = ?");
        if (!prepared)
            return failure(prepared.error());
        Statement &ticket = **prepared;
        ticket.bind(0, m_rows.ticketAt(row));
        const auto found = ticket.step();
        if (!found)
            return failure(found.error());
        if (*found)
            takeShingles(ticket, 0, shingles);
        ticket.reset();
        makeShingleSet(shingles);
        return {};
    }

    Database &m_database;
    const TicketRows &m_rows;
    const DuplicateParameters &m_parameters;
    const std::function<void(qint64, qint64)> &m_progress;
    const CancelToken &m_cancel;
    Sets m_sets;
    std::vector<Sketch> m_sketches;
    std::vector<Entry<quint32>> m_entries; ///< of one band
    std::vector<Entry<quint32>> m_spare;
};

} // namespace

DuplicateGroups::DuplicateGroups(const std::vector<quint32> &rootOf) : m_group(rootOf.size(), 0)
{
    std::vector<quint32> sizes(rootOf.size(), 0);
    for (const quint32 root : rootOf)
        ++sizes[root];
    m_starts.push_back(0);
    for (quint32 row = 0; row < rootOf.size(); ++row) {
        if (rootOf[row] != row || sizes[row] < 2)
            continue;
        m_starts.push_back(m_starts.back() + sizes[row]);
        m_group[row] = quint32(m_starts.size() - 1);
    }
    m_members.resize(m_starts.back());
    std::vector<quint32> next(m_starts);
    for (quint32 row = 0; row < rootOf.size(); ++row) {
        const quint32 group = m_group[rootOf[row]];
        if (group == 0)
            continue;
        m_group[row] = group;
        m_members[next[group - 1]++] = row;
    }
}

std::span<const quint32> DuplicateGroups::members(quint32 group) const
{
    return std::span(m_members).subspan(m_starts[group], m_starts[group + 1] - m_starts[group]);
}

std::optional<quint32> DuplicateGroups::groupOf(quint32 row) const
{
    if (row >= m_group.size() || m_group[row] == 0)
        return std::nullopt;
    return m_group[row] - 1;
}

Result<DuplicateGroups> findNearDuplicates(Database &database, const TicketRows &rows,
                                           const DuplicateParameters &parameters,
                                           const std::function<void(qint64, qint64)> &progress,
                                           const CancelToken &cancel)
{
    return Search(database, rows, parameters, progress, cancel).run();
}

} // namespace countersign
