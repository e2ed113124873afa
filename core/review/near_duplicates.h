#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/review/ticket_rows.h"

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace countersign
{

class Database;

/// What makes tickets near-duplicates of each other; groups belong to the parameters that they were found
/// with.
struct DuplicateParameters {
    int words = 2;           ///< in a shingle, 1 to 8; two: one word of thirty may differ at 0.8
    double similarity = 0.8; ///< least Jaccard similarity of two tickets that are put together, 0 to 1
    quint64 seed = 0;

    bool operator==(const DuplicateParameters &) const = default;
};

/// Which tickets say nearly the same. A group is whatever hangs together by pairs that are alike enough; its
/// two ends may be less alike than the parameters say.
class DuplicateGroups
{
public:
    DuplicateGroups() = default;
    /// `rootOf`: by row, the smallest row of its group; itself for a ticket without a duplicate.
    explicit DuplicateGroups(const std::vector<quint32> &rootOf);

    quint32 size() const { return quint32(m_starts.empty() ? 0 : m_starts.size() - 1); }
    /// Two or more rows, ascending. Groups are in the order of their first rows.
    std::span<const quint32> members(quint32 group) const;
    /// Nothing for a ticket that is alone or was not there when the groups were made.
    std::optional<quint32> groupOf(quint32 row) const;
    /// Rows that stand in a group.
    quint32 ticketCount() const { return quint32(m_members.size()); }

    bool operator==(const DuplicateGroups &) const = default;

private:
    std::vector<quint32> m_group; ///< by row: number + 1, 0 for none
    std::vector<quint32> m_members;
    std::vector<quint32> m_starts;
};

/// Finds the groups of all tickets of `rows`: one pass over the texts, then candidates by MinHash, each
/// verified by the Jaccard similarity of its texts. About 90 bytes a ticket while it works. `progress` is
/// told tickets done of all, about a hundred times. Cancelled with kind Cancelled.
[[nodiscard]] Result<DuplicateGroups> findNearDuplicates(Database &database, const TicketRows &rows,
                                                         const DuplicateParameters &parameters,
                                                         const std::function<void(qint64, qint64)> &progress,
                                                         const CancelToken &cancel);

} // namespace countersign
