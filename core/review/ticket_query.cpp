#include "core/review/ticket_query.h"

#include <algorithm>
#include <numeric>

namespace countersign
{
namespace
{

/// What a row fails, one bit a dimension, so that a count may overlook its own dimension.
using Fails = quint16;
constexpr Fails failsBase = 1;
constexpr Fails failsState = 2;
constexpr int firstFieldBit = 2;
constexpr int mostFieldBits = 14; ///< further fields count as base: their own facets are then narrowed too

/// A filter made ready for one set of columns. `first` and `last` let the same code look at one row only.
class Pass
{
public:
    Pass(const TicketColumns &columns, const TicketFilter &filter, quint32 first, quint32 last)
        : m_columns(columns), m_first(first), m_fails(last - first, 0)
    {
        addStates(filter);
        addConfidence(filter);
        addRest(filter);
        QList<FieldId> fields;
        for (const OptionCondition &condition : filter.options) {
            if (!fields.contains(condition.field))
                fields.append(condition.field);
        }
        for (const FieldId field : std::as_const(fields))
            addField(filter, field);
    }

    const std::vector<Fails> &fails() const { return m_fails; }
    Fails bitOf(FieldId field) const
    {
        const auto found = std::ranges::find(m_fieldBits, field, &std::pair<FieldId, Fails>::first);
        return found == m_fieldBits.end() ? Fails(0) : found->second;
    }

private:
    template <typename Column, typename Keep>
    void require(const Column &column, Fails bit, Keep keep)
    {
        const auto *value = column.data() + m_first;
        for (size_t i = 0; i < m_fails.size(); ++i)
            m_fails[i] = Fails(m_fails[i] | (keep(value[i]) ? 0 : bit));
    }

    void addStates(const TicketFilter &filter)
    {
        if (filter.states.isEmpty())
            return;
        quint32 wanted = 0;
        for (const TicketState state : filter.states)
            wanted |= 1U << unsigned(state);
        require(m_columns.states(), failsState,
                [wanted](TicketState state) { return ((wanted >> unsigned(state)) & 1U) != 0; });
    }

    void addConfidence(const TicketFilter &filter)
    {
        if (!filter.confidenceFrom && !filter.confidenceTo)
            return;
        const quint16 from = filter.confidenceFrom ? packConfidence(filter.confidenceFrom) : quint16(0);
        const quint16 to =
            filter.confidenceTo ? packConfidence(filter.confidenceTo) : quint16(noConfidence - 1);
        require(m_columns.lowestConfidences(), failsBase,
                [from, to](quint16 confidence) { return confidence >= from && confidence <= to; });
    }

    void addRest(const TicketFilter &filter)
    {
        if (filter.source)
            require(m_columns.sources(), failsBase,
                    [wanted = qint8(*filter.source)](qint8 source) { return source == wanted; });
        if (filter.run.isValid())
            require(m_columns.runs(), failsBase,
                    [wanted = quint32(filter.run.value)](quint32 run) { return run == wanted; });
        if (filter.olderThan.isValid())
            require(m_columns.taxonomies(), failsBase, [limit = filter.olderThan.value](quint16 version) {
                return version > 0 && version < limit;
            });
        if (filter.decidedSince > 0)
            require(m_columns.decidedSeconds(), failsBase,
                    [limit = filter.decidedSince / 1000](quint32 at) { return qint64(at) >= limit; });
    }

    void addField(const TicketFilter &filter, FieldId field)
    {
        const auto used = int(m_fieldBits.size());
        const Fails bit = used < mostFieldBits ? Fails(1U << unsigned(firstFieldBit + used)) : failsBase;
        if (bit != failsBase)
            m_fieldBits.push_back({field, bit});
        std::vector<Fails> hit(m_fails.size(), 0);
        for (const OptionCondition &condition : filter.options) {
            if (condition.field == field)
                markHits(condition, hit);
        }
        for (size_t i = 0; i < m_fails.size(); ++i)
            m_fails[i] = Fails(m_fails[i] | (hit[i] != 0 ? 0 : bit));
    }

    void markHits(const OptionCondition &condition, std::vector<Fails> &hit) const
    {
        const auto option = quint16(condition.option.value);
        if (const ChoiceColumn *column = m_columns.choiceColumn(condition.field)) {
            mark(column->suggested, column->decided, condition.side, hit,
                 [option](quint16 value) { return value == option; });
        } else if (const ChoicesColumn *sets = m_columns.choicesColumn(condition.field)) {
            std::vector<char> wanted(sets->sets.size());
            for (quint32 set = 0; set < wanted.size(); ++set)
                wanted[set] = option == 0 ? set == 0 : sets->sets.contains(set, option);
            mark(sets->suggested, sets->decided, condition.side, hit,
                 [&wanted](quint32 set) { return wanted[set] != 0; });
        }
    }

    template <typename Column, typename Is>
    void mark(const Column &suggested, const Column &decided, LabelSide side, std::vector<Fails> &hit,
              Is is) const
    {
        const auto *s = suggested.data() + m_first;
        const auto *d = decided.data() + m_first;
        for (size_t i = 0; i < hit.size(); ++i) {
            const auto value = side == LabelSide::Suggested ? s[i]
                               : side == LabelSide::Decided ? d[i]
                               : d[i] != 0                  ? d[i]
                                                            : s[i];
            hit[i] = Fails(hit[i] | (is(value) ? 1 : 0));
        }
    }

    const TicketColumns &m_columns;
    size_t m_first;
    std::vector<Fails> m_fails;
    std::vector<std::pair<FieldId, Fails>> m_fieldBits;
};

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

std::vector<quint32> rowsOf(const TicketColumns &columns, const TicketQuery &query, const Taxonomy &taxonomy)
{
    std::vector<quint32> rows(columns.size());
    if (query.filter.isEmpty()) {
        std::iota(rows.begin(), rows.end(), 0U);
    } else {
        const Pass pass(columns, query.filter, 0, columns.size());
        size_t count = 0;
        for (quint32 row = 0; row < columns.size(); ++row) {
            rows[count] = row;
            count += pass.fails()[row] == 0 ? 1 : 0;
        }
        rows.resize(count);
        rows.shrink_to_fit();
    }
    switch (query.order) {
    case TicketOrder::Import:
        break;
    case TicketOrder::LeastConfident:
        return sortedByKey(rows, confidenceKeys(columns, true));
    case TicketOrder::MostConfident:
        return sortedByKey(rows, confidenceKeys(columns, false));
    case TicketOrder::PredictedOption:
        return sortedByKey(rows, optionKeys(columns, taxonomy));
    }
    return rows;
}

bool matches(const TicketColumns &columns, const TicketFilter &filter, quint32 row)
{
    return filter.isEmpty() || Pass(columns, filter, row, row + 1).fails().front() == 0;
}

Facets facetsOf(const TicketColumns &columns, const TicketFilter &filter, const Taxonomy &taxonomy)
{
    const Pass pass(columns, filter, 0, columns.size());
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
