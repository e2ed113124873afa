#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/domain/suggestion.h"
#include "core/prelabel/run_request.h"

#include <QList>

namespace countersign
{

class Database;

/// Which tickets a run may ask about, in pages by ticket id, read from narrow rows only.
/// Tickets whose newest request is unknown are left out unless `resendUnknown`; tickets that run `continued`
/// has settled are left out.
struct TicketSelection {
    RunScope scope = RunScope::Undecided;
    bool resendUnknown = false;
    TaxonomyVersionId taxonomy;
    RunId continued;                             ///< invalid: a new run
    SourceKind source = SourceKind::Llm;         ///< whose suggestions can be stale
    FailureCause onlyCause = FailureCause::None; ///< with Failed: of this cause only
};

/// The next `count` ticket ids above `after`.
[[nodiscard]] Result<QList<TicketId>> selectTickets(Database &database, const TicketSelection &selection,
                                                    TicketId after, int count);
[[nodiscard]] Result<qint64> countSelected(Database &database, const TicketSelection &selection);

} // namespace countersign
