#pragma once

// Inside of ticket_query.cpp and facets.cpp: a filter as passes over the columns.

#include "core/review/ticket_query.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace countersign
{

/// What a row fails, one bit a dimension, so that a count may overlook its own dimension.
using Fails = quint32;
inline constexpr Fails failsBase = 1U << 0; ///< what no facet shows
inline constexpr Fails failsState = 1U << 1;
inline constexpr Fails failsConfidence = 1U << 2;
inline constexpr Fails failsWhy = 1U << 3;
inline constexpr Fails failsFlagged = 1U << 4;
inline constexpr Fails failsNote = 1U << 5;
inline constexpr Fails failsSource = 1U << 6;
inline constexpr Fails failsRun = 1U << 7;
inline constexpr Fails failsAnnotator = 1U << 8;
inline constexpr Fails failsChanged = 1U << 9;
inline constexpr Fails failsDuplicates = 1U << 10;
inline constexpr int firstFieldBit = 11;
inline constexpr int mostFieldBits =
    21; ///< further fields count as base: their own facets are then narrowed too

/// A filter made ready for one set of columns. `first` and `last` let the same code look at one row only.
class FilterPass
{
public:
    FilterPass(const TicketColumns &columns, const TicketFilter &filter, const QueryAids &aids, quint32 first,
               quint32 last)
        : m_columns(columns), m_first(first), m_fails(last - first, 0)
    {
        addStates(filter);
        addAids(filter, aids);
        addConfidence(filter);
        addOrigin(filter);
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

    /// What is not in the columns: nothing passes while it is not there.
    void addAids(const TicketFilter &filter, const QueryAids &aids)
    {
        if (!filter.words.isEmpty()) {
            const std::vector<bool> *found = aids.words == filter.words ? aids.found : nullptr;
            for (size_t i = 0; i < m_fails.size(); ++i) {
                const size_t row = m_first + i;
                const bool passes = found && row < found->size() && (*found)[row];
                m_fails[i] |= passes ? 0 : failsBase;
            }
        }
        if (filter.duplicates == DuplicateFilter::Any)
            return;
        const DuplicateGroups *groups = aids.groups;
        const auto wanted =
            groups && filter.duplicates == DuplicateFilter::SameGroup
                ? groups->groupOf(m_columns.rows().rowOf(filter.duplicateOf).value_or(quint32(-1)))
                : std::nullopt;
        const bool any = filter.duplicates == DuplicateFilter::InAnyGroup;
        for (size_t i = 0; i < m_fails.size(); ++i) {
            const auto group = groups ? groups->groupOf(quint32(m_first + i)) : std::nullopt;
            const bool passes = group && (any || group == wanted);
            m_fails[i] |= passes ? 0 : failsDuplicates;
        }
    }

    void addConfidence(const TicketFilter &filter)
    {
        if (filter.bands != 0)
            require(m_columns.lowestConfidences(), failsConfidence,
                    [wanted = filter.bands.toInt(), limits = confidenceBandLimits()](quint16 confidence) {
                        return ((unsigned(wanted) >> unsigned(bandIndexOf(confidence, limits))) & 1U) != 0;
                    });
        if (!filter.confidenceFrom && !filter.confidenceTo)
            return;
        const quint16 from = filter.confidenceFrom ? packConfidence(filter.confidenceFrom) : quint16(0);
        const quint16 to =
            filter.confidenceTo ? packConfidence(filter.confidenceTo) : quint16(noConfidence - 1);
        require(m_columns.lowestConfidences(), failsConfidence,
                [from, to](quint16 confidence) { return confidence >= from && confidence <= to; });
    }

    void addOrigin(const TicketFilter &filter)
    {
        if (!filter.sources.isEmpty()) {
            quint32 wanted = 0;
            for (const SourceKind source : filter.sources)
                wanted |= 1U << unsigned(source);
            require(m_columns.sources(), failsSource, [wanted](qint8 source) {
                return source >= 0 && ((wanted >> unsigned(source)) & 1U) != 0;
            });
        }
        if (!filter.runs.isEmpty())
            require(m_columns.runs(), failsRun,
                    [&filter](quint32 run) { return filter.runs.contains(RunId{qint64(run)}); });
        if (!filter.annotators.isEmpty())
            require(m_columns.annotators(), failsAnnotator,
                    [&filter](quint16 who) { return filter.annotators.contains(AnnotatorId{qint64(who)}); });
        if (filter.olderThan.isValid())
            require(m_columns.taxonomies(), failsBase, [limit = filter.olderThan.value](quint16 version) {
                return version > 0 && version < limit;
            });
    }

    void addRest(const TicketFilter &filter)
    {
        if (filter.changedSince > 0)
            require(m_columns.changedSeconds(), failsChanged,
                    [limit = filter.changedSince / 1000](quint32 at) { return qint64(at) >= limit; });
        if (filter.decidedSince > 0)
            require(m_columns.decidedSeconds(), failsBase,
                    [limit = filter.decidedSince / 1000](quint32 at) { return qint64(at) >= limit; });
        if (filter.flags != 0)
            require(m_columns.flags(), failsWhy, [wanted = quint32(filter.flags.toInt())](quint32 flags) {
                return (flags & wanted) != 0;
            });
        requireMark(MarkBit::Flagged, failsFlagged, filter.flagged);
        requireMark(MarkBit::HasNote, failsNote, filter.hasNote);
    }

    void requireMark(MarkBit mark, Fails dimension, std::optional<bool> wish)
    {
        if (wish)
            require(m_columns.flags(), dimension,
                    [bit = quint32(mark) << TicketColumns::firstMarkBit, wanted = *wish](quint32 flags) {
                        return ((flags & bit) != 0) == wanted;
                    });
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

} // namespace countersign
