#include "core/prelabel/ticket_selection.h"

#include "core/store/database.h"

namespace countersign
{
namespace
{

// ?1 after, ?2 count, ?3 resend unknown, ?4 taxonomy version, ?5 continued run, ?6 source.
// request.state below 3: under way. One whose end could not be stored is neither asked again nor counted.
// person 1: decided. ledger 1: unknown, 2: failed. source 1: LLM, -1: none. request.state 3: applied.
#define FROM_TICKETS                                                                                         \
    "FROM ticket t JOIN import i ON i.id = t.import_id AND i.complete = 1 "                                  \
    "LEFT JOIN current_label l ON l.ticket_id = t.id WHERE t.id > ?1 "                                       \
    "AND t.id NOT IN (SELECT ticket_id FROM request WHERE state < 3) "
#define NOT_SETTLED                                                                                          \
    "AND (?3 = 1 OR coalesce(l.ledger, 0) != 1) "                                                            \
    "AND (?5 = 0 OR NOT EXISTS (SELECT 1 FROM request q WHERE q.ticket_id = t.id AND q.run_id = ?5 "         \
    "AND q.state = 3)) AND ?4 = ?4 AND ?6 = ?6 "
#define UNDECIDED FROM_TICKETS NOT_SETTLED "AND coalesce(l.person, 0) != 1 "
#define FAILED                                                                                               \
    FROM_TICKETS "AND ?3 = ?3 AND ?4 = ?4 AND ?5 = ?5 AND ?6 = ?6 AND coalesce(l.person, 0) != 1 "           \
                 "AND (l.ledger = 2 OR (?3 = 1 AND l.ledger = 1)) "
// ?7 cause, of the ticket's newest request
#define FAILED_BY_CAUSE                                                                                      \
    FAILED "AND (SELECT q.cause FROM request q WHERE q.ticket_id = t.id ORDER BY q.id DESC LIMIT 1) = ?7 "
#define STALE UNDECIDED "AND l.source = ?6 AND l.taxonomy_version != ?4 "
#define ALL FROM_TICKETS NOT_SETTLED
#define PAGE "SELECT t.id "
#define ORDERED "ORDER BY t.id LIMIT ?2"
#define COUNT "SELECT count(*) "
#define COUNTED "AND ?2 = ?2"

const char *pageSql(RunScope scope)
{
    switch (scope) {
    case RunScope::Undecided:
        return PAGE UNDECIDED ORDERED;
    case RunScope::Failed:
        return PAGE FAILED ORDERED;
    case RunScope::Stale:
        return PAGE STALE ORDERED;
    case RunScope::All:
        break;
    }
    return PAGE ALL ORDERED;
}

const char *countSql(RunScope scope)
{
    switch (scope) {
    case RunScope::Undecided:
        return COUNT UNDECIDED COUNTED;
    case RunScope::Failed:
        return COUNT FAILED COUNTED;
    case RunScope::Stale:
        return COUNT STALE COUNTED;
    case RunScope::All:
        break;
    }
    return COUNT ALL COUNTED;
}

template <typename Row>
Result<void> readSelected(Database &database, const TicketSelection &selection, bool counted, TicketId after,
                          int count, Row row)
{
    const int resend = int(selection.resendUnknown);
    if (selection.scope == RunScope::Failed && selection.onlyCause != FailureCause::None)
        return forEachRow(database, counted ? COUNT FAILED_BY_CAUSE COUNTED : PAGE FAILED_BY_CAUSE ORDERED,
                          row, after, count, resend, selection.taxonomy, selection.continued,
                          int(selection.source), int(selection.onlyCause));
    return forEachRow(database, counted ? countSql(selection.scope) : pageSql(selection.scope), row, after,
                      count, resend, selection.taxonomy, selection.continued, int(selection.source));
}

} // namespace

Result<QList<TicketId>> selectTickets(Database &database, const TicketSelection &selection, TicketId after,
                                      int count)
{
    QList<TicketId> tickets;
    const auto read = readSelected(database, selection, false, after, count,
                                   [&tickets](Statement &row) { tickets.append(TicketId{row.integer(0)}); });
    if (!read)
        return failure(read.error());
    return tickets;
}

Result<qint64> countSelected(Database &database, const TicketSelection &selection)
{
    qint64 count = 0;
    const auto read = readSelected(database, selection, true, TicketId{}, 0,
                                   [&count](Statement &row) { count = row.integer(0); });
    if (!read)
        return failure(read.error());
    return count;
}

} // namespace countersign
