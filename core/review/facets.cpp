#include "core/review/facets.h"

#include "core/review/filter_pass.h"

#include <algorithm>
#include <bit>
#include <map>

namespace countersign
{
namespace
{

constexpr quint32 flagMask = (1U << reviewFlagCount) - 1;
constexpr quint32 mostCountedRuns = 0x10000; ///< ids are small; a damaged one must not cost memory

/// What a dimension of its own is; fields are counted by countOptions.
class Counter
{
public:
    Counter(const TicketColumns &columns, const QueryAids &aids, const RecentDays &days)
        : m_columns(columns),
          m_groups(aids.groups),
          m_limits{limitOf(days.today), limitOf(days.week)},
          m_bands(columns.size() > 0 ? confidenceBandLimits() : std::array<quint16, 3>{})
    {
    }

    /// A row counts where it fails nothing, or only what is looked at.
    void add(quint32 row, Fails fails)
    {
        if (fails == 0) {
            ++m_facets.tickets;
            addState(row);
            addBand(row);
            addWhy(row);
            addMarks(row, MarkBit::Flagged, m_facets.flagged);
            addMarks(row, MarkBit::HasNote, m_facets.hasNote);
            addSource(row);
            addRun(row);
            addAnnotator(row);
            addChange(row);
            addGroup(row);
        } else if (std::has_single_bit(fails)) {
            addOnly(row, fails);
        }
    }

    Facets take()
    {
        for (size_t combination = 0; combination < m_flags.size(); ++combination) {
            for (size_t bit = 0; bit < m_facets.flags.size(); ++bit)
                m_facets.flags[bit] += ((combination >> bit) & 1U) != 0 ? m_flags[combination] : 0;
        }
        std::copy(m_sources.begin() + 1, m_sources.end(), m_facets.sources.begin());
        for (auto run = m_rareRuns.rbegin(); run != m_rareRuns.rend(); ++run)
            m_facets.runs.push_back({RunId{qint64(run->first)}, run->second});
        for (size_t run = m_runs.size(); run-- > 1;) {
            if (m_runs[run] > 0)
                m_facets.runs.push_back({RunId{qint64(run)}, m_runs[run]});
        }
        for (size_t who = 1; who < m_annotators.size(); ++who) {
            if (m_annotators[who] > 0)
                m_facets.annotators.push_back({AnnotatorId{qint64(who)}, m_annotators[who]});
        }
        if (m_groups)
            m_facets.inGroups = m_grouped;
        return std::move(m_facets);
    }

private:
    /// Nothing is as late as the last second, so that nothing counts where nobody asked.
    static quint32 limitOf(qint64 ms) { return ms > 0 ? quint32(ms / 1000) : quint32(-1); }

    void addOnly(quint32 row, Fails fails)
    {
        switch (fails) {
        case failsState:
            return addState(row);
        case failsConfidence:
            return addBand(row);
        case failsWhy:
            return addWhy(row);
        case failsFlagged:
            return addMarks(row, MarkBit::Flagged, m_facets.flagged);
        case failsNote:
            return addMarks(row, MarkBit::HasNote, m_facets.hasNote);
        case failsSource:
            return addSource(row);
        case failsRun:
            return addRun(row);
        case failsAnnotator:
            return addAnnotator(row);
        case failsChanged:
            return addChange(row);
        case failsDuplicates:
            return addGroup(row);
        default:
            return;
        }
    }

    void addState(quint32 row) { ++m_facets.states[size_t(m_columns.states()[row])]; }
    void addBand(quint32 row)
    {
        ++m_facets.bands[size_t(bandIndexOf(m_columns.lowestConfidences()[row], m_bands))];
    }
    void addWhy(quint32 row) { ++m_flags[m_columns.flags()[row] & flagMask]; }
    void addMarks(quint32 row, MarkBit mark, qint64 &count)
    {
        count += (m_columns.flags()[row] >> TicketColumns::firstMarkBit) & quint32(mark) ? 1 : 0;
    }
    void addSource(quint32 row) { ++m_sources[size_t(m_columns.sources()[row] + 1)]; }
    void addRun(quint32 row)
    {
        const quint32 run = m_columns.runs()[row];
        if (run >= m_runs.size()) {
            if (run >= mostCountedRuns) {
                ++m_rareRuns[run];
                return;
            }
            m_runs.resize(run + 1);
        }
        ++m_runs[run];
    }
    void addAnnotator(quint32 row)
    {
        const quint16 who = m_columns.annotators()[row];
        if (who >= m_annotators.size())
            m_annotators.resize(size_t(who) + 1);
        ++m_annotators[who];
    }
    void addChange(quint32 row)
    {
        const quint32 at = m_columns.changedSeconds()[row];
        m_facets.changedToday += at >= m_limits[0] ? 1 : 0;
        m_facets.changedThisWeek += at >= m_limits[1] ? 1 : 0;
    }
    void addGroup(quint32 row) { m_grouped += m_groups && m_groups->groupOf(row) ? 1 : 0; }

    const TicketColumns &m_columns;
    const DuplicateGroups *m_groups;
    std::array<quint32, 2> m_limits;
    std::array<quint16, 3> m_bands;
    Facets m_facets;
    std::array<qint64, flagMask + 1> m_flags{}; ///< by combination: one addition a row
    std::array<qint64, sourceKindCount + 1> m_sources{};
    std::vector<qint64> m_runs;
    std::map<quint32, qint64> m_rareRuns;
    std::vector<qint64> m_annotators;
    qint64 m_grouped = 0;
};

/// Adds up how often each option occurs among the rows that fail nothing but `overlooked`.
void countOptions(const TicketColumns &columns, const Field &field, const std::vector<Fails> &fails,
                  Fails overlooked, QList<Facets::OptionCount> &counts)
{
    std::vector<qint64> suggested(0x10000);
    std::vector<qint64> decided(0x10000);
    const auto keep = Fails(~overlooked);
    if (const ChoiceColumn *column = columns.choiceColumn(field.id)) {
        for (size_t row = 0; row < fails.size(); ++row) {
            const qint64 one = (fails[row] & keep) == 0 ? 1 : 0; // no branch: filters are hard to guess
            suggested[column->suggested[row]] += one;
            decided[column->decided[row]] += one;
        }
    } else if (const ChoicesColumn *sets = columns.choicesColumn(field.id)) {
        std::vector<qint64> suggestedSets(sets->sets.size());
        std::vector<qint64> decidedSets(sets->sets.size());
        for (size_t row = 0; row < fails.size(); ++row) {
            const qint64 one = (fails[row] & keep) == 0 ? 1 : 0;
            suggestedSets[sets->suggested[row]] += one;
            decidedSets[sets->decided[row]] += one;
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

Facets facetsOf(const TicketColumns &columns, const TicketFilter &filter, const Taxonomy &taxonomy,
                const QueryAids &aids, const RecentDays &days)
{
    const FilterPass pass(columns, filter, aids, 0, columns.size());
    const std::vector<Fails> &fails = pass.fails();
    Counter counter(columns, aids, days);
    for (quint32 row = 0; row < fails.size(); ++row)
        counter.add(row, fails[row]);
    Facets facets = counter.take();
    for (const Field &field : taxonomy.fields) {
        if (field.kind != FieldKind::Text)
            countOptions(columns, field, fails, pass.bitOf(field.id), facets.options);
    }
    return facets;
}

} // namespace countersign
