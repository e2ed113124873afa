#pragma once

#include "core/base/result.h"
#include "core/domain/ticket_state.h"
#include "core/store/ledger_store.h"

#include <array>

namespace countersign::cli
{

/// Where the tickets of a project stand, at one moment.
struct ProjectCounts {
    qint64 tickets = 0;
    std::array<qint64, TicketStateCount> states{}; ///< by TicketState; they add up to `tickets`
    LedgerCounts ledger;
};

/// Reads one snapshot, also while another process writes.
[[nodiscard]] Result<ProjectCounts> countProject(Database &database);

} // namespace countersign::cli
