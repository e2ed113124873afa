#include "core/review/ticket_rows.h"

#include "core/store/database.h"

#include <algorithm>

namespace countersign
{

Result<TicketRows> TicketRows::load(Database &database)
{
    TicketRows rows;
    const auto read = forEachRow(
        database,
        "SELECT first_ticket, last_ticket FROM import WHERE complete = 1 AND last_ticket > 0 ORDER BY "
        "first_ticket",
        [&rows](Statement &row) { rows.append(TicketId{row.integer(0)}, TicketId{row.integer(1)}); });
    if (!read)
        return failure(read.error());
    return rows;
}

TicketId TicketRows::ticketAt(quint32 row) const
{
    Q_ASSERT(row < m_size);
    const auto after = std::ranges::upper_bound(m_ranges, row, {}, &Range::firstRow);
    const Range &range = *std::prev(after);
    return TicketId{range.firstTicket + (row - range.firstRow)};
}

std::optional<quint32> TicketRows::rowOf(TicketId ticket) const
{
    const auto after = std::ranges::upper_bound(m_ranges, ticket.value, {}, &Range::firstTicket);
    if (after == m_ranges.begin())
        return std::nullopt;
    const Range &range = *std::prev(after);
    const qint64 offset = ticket.value - range.firstTicket;
    if (offset >= range.count)
        return std::nullopt;
    return range.firstRow + quint32(offset);
}

void TicketRows::append(TicketId first, TicketId last)
{
    qint64 from = first.value;
    if (!m_ranges.empty()) {
        Range &newest = m_ranges.back();
        from = std::max(from, newest.firstTicket + newest.count);
        if (from == newest.firstTicket + newest.count && from <= last.value) {
            const auto count = quint32(last.value - from + 1);
            newest.count += count;
            m_size += count;
            return;
        }
    }
    if (from > last.value)
        return;
    const auto count = quint32(last.value - from + 1);
    m_ranges.push_back({from, m_size, count});
    m_size += count;
}

} // namespace countersign
