#include "core/review/bulk_plan.h"

#include "core/base/hash64.h"

#include <algorithm>
#include <unordered_map>

namespace countersign
{

BulkPlan planBulk(const TicketColumns &columns, std::span<const quint32> rows, const BulkAct &act,
                  const BlindSample &blind, std::span<const quint32> excluded)
{
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
        else if (act.verb == BulkAct::Verb::Accept && sources[row] < 0)
            ++plan.withoutSuggestion;
        else if (std::binary_search(excluded.begin(), excluded.end(), row))
            ++plan.excluded;
        else
            plan.rows.push_back(row);
    }
    return plan;
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
