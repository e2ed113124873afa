#include "core/review/ticket_query.h"

#include "core/review/filter_pass.h"
#include "core/review/ticket_order.h"

#include <algorithm>
#include <numeric>

namespace countersign
{
std::array<quint16, 3> confidenceBandLimits()
{
    return {packConfidence(Confidence::from(0.4)), packConfidence(Confidence::from(0.7)),
            packConfidence(Confidence::from(0.9))};
}

bool showsSettled(const TicketFilter &filter)
{
    return !filter.states.isEmpty() && std::ranges::all_of(filter.states, [](TicketState state) {
        return state == TicketState::Decided || state == TicketState::Skipped || state == TicketState::Auto;
    });
}

std::vector<quint32> rowsOf(const TicketColumns &columns, const TicketQuery &query, const Taxonomy &taxonomy,
                            const QueryAids &aids)
{
    std::vector<quint32> rows(columns.size());
    if (query.filter.isEmpty()) {
        std::iota(rows.begin(), rows.end(), 0U);
    } else {
        const FilterPass pass(columns, query.filter, aids, 0, columns.size());
        size_t count = 0;
        for (quint32 row = 0; row < columns.size(); ++row) {
            rows[count] = row;
            count += pass.fails()[row] == 0 ? 1 : 0;
        }
        rows.resize(count);
        rows.shrink_to_fit();
    }
    return inOrder(std::move(rows), columns, query.order, taxonomy, aids);
}

bool matches(const TicketColumns &columns, const TicketFilter &filter, quint32 row, const QueryAids &aids)
{
    return filter.isEmpty() || FilterPass(columns, filter, aids, row, row + 1).fails().front() == 0;
}

} // namespace countersign
