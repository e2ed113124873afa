#include "core/review/ticket_query.h"

#include "core/review/filter_pass.h"
#include "core/review/ticket_order.h"

#include <algorithm>
#include <numeric>

namespace countersign
{
namespace
{

/// Adds up how often each option occurs among the rows that fail nothing but `overlooked`.
void countOptions(const TicketColumns &columns, const Field &field, const std::vector<Fails> &fails,
                  Fails overlooked, QList<Facets::OptionCount> &counts)
{
    std::vector<qint64> suggested(0x10000);
    std::vector<qint64> decided(0x10000);
    const auto keep = Fails(~overlooked);
    if (const ChoiceColumn *column = columns.choiceColumn(field.id)) {
        for (size_t row = 0; row < fails.size(); ++row) {
            if ((fails[row] & keep) != 0)
                continue;
            ++suggested[column->suggested[row]];
            ++decided[column->decided[row]];
        }
    } else if (const ChoicesColumn *sets = columns.choicesColumn(field.id)) {
        std::vector<qint64> suggestedSets(sets->sets.size());
        std::vector<qint64> decidedSets(sets->sets.size());
        for (size_t row = 0; row < fails.size(); ++row) {
            if ((fails[row] & keep) != 0)
                continue;
            ++suggestedSets[sets->suggested[row]];
            ++decidedSets[sets->decided[row]];
        }
        for (quint32 set = 0; set < sets->sets.size(); ++set) {
            for (const quint16 option : sets->sets.at(set)) {
                suggested[option] += suggestedSets[set];
                decided[option] += decidedSets[set];
            }
        }
    }
    for (const Option &option : field.options)
        counts.append(
            {field.id, option.id, suggested[quint16(option.id.value)], decided[quint16(option.id.value)]});
}

} // namespace

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

Facets facetsOf(const TicketColumns &columns, const TicketFilter &filter, const Taxonomy &taxonomy,
                const QueryAids &aids)
{
    const FilterPass pass(columns, filter, aids, 0, columns.size());
    const std::vector<Fails> &fails = pass.fails();
    Facets facets;
    const auto &states = columns.states();
    for (size_t row = 0; row < fails.size(); ++row) {
        facets.tickets += fails[row] == 0 ? 1 : 0;
        facets.states[size_t(states[row])] += (fails[row] & ~failsState) == 0 ? 1 : 0;
    }
    for (const Field &field : taxonomy.fields) {
        if (field.kind != FieldKind::Text)
            countOptions(columns, field, fails, pass.bitOf(field.id), facets.options);
    }
    return facets;
}

} // namespace countersign
