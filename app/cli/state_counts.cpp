#include "app/cli/state_counts.h"

#include "core/review/ticket_state_rule.h"
#include "core/store/database.h"
#include "core/store/taxonomy_store.h"
#include "core/store/ticket_store.h"

namespace countersign::cli
{
namespace
{

Result<ProjectCounts> countSnapshot(Database &database)
{
    const auto taxonomy = currentTaxonomy(database);
    const auto tickets = ticketCount(database);
    const auto last = lastTicket(database);
    const auto ledger = ledgerCounts(database);
    if (!taxonomy || !tickets)
        return failure(taxonomy ? tickets.error() : taxonomy.error());
    if (!last || !ledger)
        return failure(last ? ledger.error() : last.error());
    ProjectCounts counts;
    counts.tickets = *tickets;
    counts.ledger = *ledger;
    const StateRule rule(*taxonomy);
    qint64 labelled = 0;
    const auto read = forEachLabel(database, TicketId{}, [&](const CurrentLabel &label) {
        if (label.ticket > *last)
            return;
        ++counts.states[size_t(stateOf(label, rule))];
        ++labelled;
    });
    if (!read)
        return failure(read.error());
    counts.states[size_t(TicketState::Waiting)] += counts.tickets - labelled;
    return counts;
}

} // namespace

Result<ProjectCounts> countProject(Database &database)
{
    if (const auto begun = database.execute("BEGIN"); !begun)
        return failure(begun.error());
    auto counts = countSnapshot(database);
    if (const auto ended = database.execute("COMMIT"); !ended && counts)
        return failure(ended.error());
    return counts;
}

} // namespace countersign::cli
