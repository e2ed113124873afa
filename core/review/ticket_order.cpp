#include "core/review/ticket_order.h"

#include "core/base/hash64.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace countersign
{
namespace
{

/// Stable, least key first: two passes of 256 buckets over 16-bit keys.
std::vector<quint32> sortedByKey(const std::vector<quint32> &rows, const std::vector<quint16> &keyOfRow)
{
    std::vector<quint32> from = rows;
    std::vector<quint32> to(rows.size());
    for (const unsigned shift : {0U, 8U}) {
        std::array<size_t, 257> starts{};
        for (const quint32 row : from)
            ++starts[((keyOfRow[row] >> shift) & 0xffU) + 1];
        std::partial_sum(starts.begin(), starts.end(), starts.begin());
        for (const quint32 row : from)
            to[starts[(keyOfRow[row] >> shift) & 0xffU]++] = row;
        from.swap(to);
    }
    return from;
}

constexpr quint16 lastKey = 0xffff;

/// Packed confidences are 0…65534. One is given away at each end for "suggestion without confidence".
std::vector<quint16> confidenceKeys(const TicketColumns &columns, bool leastFirst)
{
    std::vector<quint16> keys(columns.size());
    const auto &lowest = columns.lowestConfidences();
    const auto &sources = columns.sources();
    for (size_t row = 0; row < keys.size(); ++row) {
        if (sources[row] < 0)
            keys[row] = lastKey;
        else if (lowest[row] == noConfidence)
            keys[row] = leastFirst ? quint16(0) : quint16(lastKey - 1);
        else
            keys[row] = leastFirst ? quint16(lowest[row] + (lowest[row] < lastKey - 2 ? 1 : 0))
                                   : quint16(lastKey - 1 - std::max<quint16>(lowest[row], 1));
    }
    return keys;
}

std::vector<quint16> optionKeys(const TicketColumns &columns, const Taxonomy &taxonomy)
{
    std::vector<quint16> keys(columns.size(), lastKey);
    const auto field = std::ranges::find(taxonomy.fields, FieldKind::Choice, &Field::kind);
    const ChoiceColumn *column = field == taxonomy.fields.cend() ? nullptr : columns.choiceColumn(field->id);
    if (!column)
        return keys;
    std::vector<quint16> rank(0x10000, lastKey - 1); // options of former versions behind today's
    for (qsizetype i = 0; i < field->options.size(); ++i)
        rank[quint16(field->options[i].id.value)] = quint16(i);
    rank[0] = lastKey;
    for (size_t row = 0; row < keys.size(); ++row)
        keys[row] = rank[column->suggested[row]];
    return keys;
}

/// Where sources disagree first, the least confident of these before the others.
std::vector<quint16> disagreementKeys(const TicketColumns &columns)
{
    std::vector<quint16> keys = confidenceKeys(columns, true);
    const auto &flags = columns.flags();
    for (size_t row = 0; row < keys.size(); ++row) {
        const bool disagree = (flags[row] & quint32(ReviewFlag::SourcesDisagree)) != 0;
        if (keys[row] != lastKey)
            keys[row] = quint16(keys[row] / 2 + (disagree ? 0 : 0x8000 - 1));
    }
    return keys;
}

std::vector<quint16> randomKeys(const TicketColumns &columns, quint64 seed)
{
    std::vector<quint16> keys(columns.size());
    for (quint32 row = 0; row < columns.size(); ++row)
        keys[row] = quint16(mixed64(seed ^ quint64(columns.rows().ticketAt(row).value)) >> 48U);
    return keys;
}

/// Information density (Settles and Craven 2008): how unsure the source is, times how like the others the
/// text is. Without typicality all are equally typical.
std::vector<quint16> valueKeys(const TicketColumns &columns, const QueryAids &aids)
{
    std::vector<quint16> keys(columns.size());
    const auto &lowest = columns.lowestConfidences();
    const auto &sources = columns.sources();
    for (size_t row = 0; row < keys.size(); ++row) {
        // A ticket without suggestion, or with one that names no confidence, is as unsure as can be.
        const bool known = sources[row] >= 0 && lowest[row] != noConfidence;
        const quint32 unsure = known ? 0xfffeU - lowest[row] : 0xfffeU;
        const quint32 typical =
            aids.typicality && row < aids.typicality->size() ? (*aids.typicality)[row] : 0xffffU;
        keys[row] = quint16(lastKey - 1 - (quint64(unsure) * typical >> 16U));
    }
    return keys;
}

/// Only the first of each group keeps its place; its likes follow behind everything else, in their order: who
/// has seen one has seen them all.
void spreadOverGroups(std::vector<quint32> &rows, const DuplicateGroups &groups)
{
    std::vector<bool> seen(groups.size(), false);
    std::vector<quint32> later;
    size_t kept = 0;
    for (const quint32 row : rows) {
        const auto group = groups.groupOf(row);
        if (group && seen[*group]) {
            later.push_back(row);
            continue;
        }
        if (group)
            seen[*group] = true;
        rows[kept++] = row;
    }
    std::ranges::copy(later, rows.begin() + qsizetype(kept));
}

} // namespace

std::vector<quint32> inOrder(std::vector<quint32> rows, const TicketColumns &columns, TicketOrder order,
                             const Taxonomy &taxonomy, const QueryAids &aids)
{
    switch (order) {
    case TicketOrder::Import:
        break;
    case TicketOrder::LeastConfident:
        return sortedByKey(rows, confidenceKeys(columns, true));
    case TicketOrder::MostConfident:
        return sortedByKey(rows, confidenceKeys(columns, false));
    case TicketOrder::PredictedOption:
        return sortedByKey(rows, optionKeys(columns, taxonomy));
    case TicketOrder::Disagreement:
        return sortedByKey(rows, disagreementKeys(columns));
    case TicketOrder::Random:
        return sortedByKey(rows, randomKeys(columns, aids.seed));
    case TicketOrder::MostValuable: {
        std::vector<quint32> sorted = sortedByKey(rows, valueKeys(columns, aids));
        if (aids.groups)
            spreadOverGroups(sorted, *aids.groups);
        return sorted;
    }
    }
    return rows;
}

} // namespace countersign
