#include "core/review/ticket_line.h"

#include "core/review/ticket_state_rule.h"
#include "core/store/database.h"

#include <algorithm>

namespace countersign
{

Result<QList<TicketLine>> readTicketLines(Database &database, const StateRule &rule,
                                          std::span<const TicketId> tickets)
{
    QList<TicketLine> lines;
    lines.reserve(qsizetype(tickets.size()));
    for (const TicketId ticket : tickets) {
        TicketLine line;
        line.id = ticket;
        const auto text = forEachRow(
            database, "SELECT external_id, subject, substr(body, 1, 200) FROM ticket WHERE id = ?1",
            [&line](Statement &row) {
                line.externalId = row.text(0);
                line.subject = row.text(1);
                line.start = row.text(2).simplified();
            },
            ticket);
        if (!text)
            return failure(text.error());
        auto label = labelOf(database, ticket);
        if (!label)
            return failure(label.error());
        line.label = std::move(*label);
        line.state = stateOf(line.label, rule);
        lines.append(std::move(line));
    }
    return lines;
}

QList<TicketId> neighbourhood(const TicketRows &rows, quint32 row, quint32 count)
{
    QList<TicketId> ids;
    if (rows.isEmpty())
        return ids;
    count = std::min(count, rows.size());
    const quint32 before = std::min(std::min(row, rows.size() - 1), count / 2);
    const quint32 first = std::min(row, rows.size() - 1) - before;
    const quint32 from = std::min(first, rows.size() - count);
    for (quint32 at = from; at < from + count; ++at)
        ids.append(rows.ticketAt(at));
    return ids;
}

} // namespace countersign
