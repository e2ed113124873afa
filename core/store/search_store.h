#pragma once

#include "core/base/cancel.h"
#include "core/base/ids.h"
#include "core/base/result.h"

#include <functional>

namespace countersign
{

class Database;
class SearchQuery;

/// Where the full-text index of a project stands. It belongs to the machine that wrote the project last and
/// to the rules by which that one read words: everybody else takes it for empty.
struct SearchIndexState {
    bool usable = false; ///< what it says can be believed
    TicketId indexed;    ///< tickets up to this one are in it; none if it is not usable
    TicketId last;       ///< of the tickets that count

    bool isComplete() const { return usable && indexed == last; }
    bool operator==(const SearchIndexState &) const = default;
};
[[nodiscard]] Result<SearchIndexState> searchIndexState(Database &database);

/// For whoever opens a project for writing, in a transaction: the index of another machine, of this file's
/// original elsewhere, or of other rules is marked to be emptied. Touches a few rows.
[[nodiscard]] Result<void> claimSearchIndex(Database &database);

/// The index is wrong or broken: nobody believes it any more, and the next steps empty it.
[[nodiscard]] Result<void> distrustSearchIndex(Database &database);

/// One piece of what is to be done.
struct SearchIndexStep {
    bool more = false; ///< something is left to do
    SearchIndexState state;
};

/// Empties a distrusted index, or adds the next `rows` tickets, in the caller's transaction. Asks
/// `shouldStop` every few rows and fails with Cancelled; the caller rolls back. What it keeps in memory does
/// not depend on the size of the tickets.
[[nodiscard]] Result<SearchIndexStep> stepSearchIndex(Database &database, int rows,
                                                      const std::function<bool()> &shouldStop);

/// Takes a ticket out while its text is still there. Its words stay in the file until purgeSearchIndexStep()
/// has nothing left to do.
[[nodiscard]] Result<void> removeFromSearchIndex(Database &database, TicketId ticket);
/// Writes a piece of the index anew without what was taken out, or empties one that is not to be believed;
/// true: there is more to do.
[[nodiscard]] Result<bool> purgeSearchIndexStep(Database &database);

/// Calls `hit` with the tickets of the index that a query finds, in their order, until it returns false. With
/// onlyExcludes(): those that must not be found. Fails with Storage if the index is broken.
[[nodiscard]] Result<void> forEachSearchHit(Database &database, const SearchQuery &query,
                                            const std::function<bool(TicketId)> &hit);

/// The same without the index: reads the tickets after `from` up to `to` and their texts. `read` is told each
/// ticket, and whether it is found; it returns false to stop.
[[nodiscard]] Result<void> scanTickets(Database &database, const SearchQuery &query, TicketId from,
                                       TicketId to, const std::function<bool(TicketId, bool found)> &read);

} // namespace countersign
