#include "core/review/bulk_plan.h"

#include "core/base/hash64.h"

#include <algorithm>
#include <unordered_map>

namespace countersign
{

namespace
{

/// The required fields whose labels memory holds.
struct RequiredColumns {
    std::vector<const ChoiceColumn *> choice;
    std::vector<const ChoicesColumn *> choices;
    bool hasText = false;

    RequiredColumns(const TicketColumns &columns, const Taxonomy &taxonomy, const Answers &without)
    {
        for (const Field &field : taxonomy.fields) {
            if (!field.required || without.find(field.id))
                continue;
            hasText |= field.kind == FieldKind::Text;
            if (const ChoiceColumn *column = columns.choiceColumn(field.id))
                choice.push_back(column);
            else if (const ChoicesColumn *several = columns.choicesColumn(field.id))
                choices.push_back(several);
        }
    }

    bool areDecided(quint32 row) const
    {
        return !hasText &&
               std::all_of(choice.begin(), choice.end(), [row](auto *c) { return c->decided[row] != 0; }) &&
               std::all_of(choices.begin(), choices.end(), [row](auto *c) { return c->decided[row] != 0; });
    }
    /// "None of them" is an answer too, which the columns do not tell from no answer: only choices count.
    bool canBeAccepted(quint32 row) const
    {
        return std::all_of(choice.begin(), choice.end(),
                           [row](auto *c) { return c->suggested[row] != 0 || c->decided[row] != 0; });
    }
};

} // namespace

BulkPlan planBulk(const TicketColumns &columns, std::span<const quint32> rows, const BulkAct &act,
                  const Taxonomy &taxonomy, const BlindSample &blind, std::span<const quint32> excluded)
{
    const bool accepts = act.verb == BulkAct::Verb::Accept;
    const RequiredColumns required(columns, taxonomy, {});
    BulkPlan plan;
    plan.matching = qint64(rows.size());
    const auto &sources = columns.sources();
    const auto &flags = columns.flags();
    for (const quint32 row : rows) {
        const TicketState state = columns.stateAt(row);
        if (state == TicketState::Decided && !act.alsoDecided)
            ++plan.decidedBefore;
        else if (blind.hides(columns.rows().ticketAt(row), state))
            ++plan.blind;
        else if (columns.marksAt(row).testFlag(MarkBit::Flagged) ||
                 (flags[row] & quint32(ReviewFlag::AddressesModel)) != 0)
            ++plan.flagged;
        else if (accepts && (sources[row] < 0 || !required.canBeAccepted(row)))
            ++plan.withoutSuggestion;
        else if (std::binary_search(excluded.begin(), excluded.end(), row))
            ++plan.excluded;
        else
            plan.rows.push_back(row);
    }
    return plan;
}

StateCounts countsAfter(const TicketColumns &columns, const BulkPlan &plan, const BulkAct &act,
                        const Taxonomy &taxonomy)
{
    StateCounts counts = columns.counts();
    const RequiredColumns others(columns, taxonomy, act.answers);
    for (const quint32 row : plan.rows) {
        const TicketState now = columns.stateAt(row);
        const bool decides =
            act.verb == BulkAct::Verb::Accept || now == TicketState::Decided || others.areDecided(row);
        --counts[size_t(now)];
        ++counts[size_t(decides ? TicketState::Decided : TicketState::InReview)];
    }
    return counts;
}

std::vector<quint32> sampleOf(std::span<const quint32> rows, size_t count, quint64 seed)
{
    // The first steps of a shuffle (Fisher and Yates), with the places that were swapped kept aside: the rows
    // may be a million.
    std::unordered_map<size_t, size_t> moved;
    const auto placeAt = [&moved](size_t i) {
        const auto found = moved.find(i);
        return found == moved.end() ? i : found->second;
    };
    std::vector<quint32> sample;
    for (size_t i = 0; i < std::min(count, rows.size()); ++i) {
        const size_t other = i + size_t(mixed64(seed + i) % (rows.size() - i));
        sample.push_back(rows[placeAt(other)]);
        moved[other] = placeAt(i);
    }
    return sample;
}

} // namespace countersign
