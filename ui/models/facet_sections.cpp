#include "ui/models/facet_sections.h"

#include "core/domain/mark.h"
#include "ui/look/state_words.h"
#include "ui/models/filter_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <bit>
#include <utility>

namespace countersign
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(countersign::FacetModel)
};

/// The order of the drawn page: what is done, what is to do, what went wrong.
constexpr std::array shownStates{TicketState::Decided, TicketState::NeedsReview, TicketState::Ready,
                                 TicketState::Waiting, TicketState::Failed,      TicketState::Unknown,
                                 TicketState::Skipped, TicketState::InReview,    TicketState::Auto};

bool isAlwaysShown(TicketState state)
{
    return state == TicketState::Decided || state == TicketState::NeedsReview ||
           state == TicketState::Ready || state == TicketState::Waiting;
}

/// The most telling reasons first.
constexpr std::array shownFlags{
    std::pair(ReviewFlag::AddressesModel, "shield"),   std::pair(ReviewFlag::ControlWords, "shield"),
    std::pair(ReviewFlag::SourcesDisagree, "compare"), std::pair(ReviewFlag::Unmapped, "taxonomy"),
    std::pair(ReviewFlag::MissingField, "unknown"),    std::pair(ReviewFlag::MissingConfidence, "unknown"),
    std::pair(ReviewFlag::EvidenceNotFound, "search"), std::pair(ReviewFlag::Repaired, "edit"),
    std::pair(ReviewFlag::TicketCut, "file"),          std::pair(ReviewFlag::TextTooLong, "file"),
    std::pair(ReviewFlag::UnusualFinish, "stop"),      std::pair(ReviewFlag::NotMeasured, "chart")};

constexpr std::array bandValues{0.2, 0.5, 0.8, 1.0};

enum class Keep {
    Always,
    WhenAny, ///< while there is one, or it is chosen
};

class SectionMaker
{
public:
    SectionMaker(const TicketFilter &filter, const QString &key, const QString &title,
                 const QString &shortTitle)
        : m_filter(filter), m_section{key, title, shortTitle, false, false, {}}
    {
    }

    FacetRow *add(const QString &word, const FacetChoice &choice, qint64 count, const QString &icon,
                  Keep keep = Keep::WhenAny)
    {
        FacetRow row;
        row.word = word;
        row.choice = choice;
        row.icon = icon;
        row.count = count;
        row.chosen = countersign::isChosen(m_filter, choice);
        m_most = std::max(m_most, count);
        if (keep == Keep::WhenAny && count == 0 && !row.chosen)
            return nullptr;
        m_section.rows.append(row);
        return &m_section.rows.last();
    }

    void takeInto(QList<FacetSection> &sections, bool main = false, bool open = false)
    {
        if (m_section.rows.isEmpty())
            return;
        for (FacetRow &row : m_section.rows)
            row.share = m_most > 0 ? double(row.count) / double(m_most) : 0;
        m_section.main = main;
        m_section.openByDefault = open;
        sections.append(std::move(m_section));
    }

private:
    const TicketFilter &m_filter;
    FacetSection m_section;
    qint64 m_most = 0;
};

void addStates(QList<FacetSection> &sections, const std::optional<Facets> &facets, const TicketFilter &filter)
{
    SectionMaker made(filter, QStringLiteral("state"), Words::tr("State"), {});
    for (const TicketState state : shownStates) {
        const StateAppearance appearance = appearanceOf(state);
        FacetRow *row = made.add(appearance.word, {FacetDimension::State, {}, qint64(state)},
                                 facets ? facets->states[size_t(state)] : 0, appearance.icon,
                                 isAlwaysShown(state) ? Keep::Always : Keep::WhenAny);
        if (row)
            row->tone = appearance.color;
    }
    made.takeInto(sections, true, true);
}

void addOptions(QList<FacetSection> &sections, const Facets &facets, const TicketFilter &filter,
                const Field &field, FacetDimension dimension, bool main)
{
    const bool decided = dimension == FacetDimension::Decided;
    SectionMaker made(
        filter, (decided ? QStringLiteral("decided.%1") : QStringLiteral("suggested.%1")).arg(field.id.value),
        (decided ? Words::tr("%1, decided") : Words::tr("%1, suggested")).arg(field.title), field.title);
    bool any = main;
    for (const Facets::OptionCount &count : facets.options) {
        if (count.field != field.id)
            continue;
        const auto option = std::ranges::find(field.options, count.option, &Option::id);
        if (option == field.options.cend())
            continue;
        const qint64 tickets = decided ? count.decided : count.suggested;
        FacetRow *row = made.add(option->name, {dimension, field.id, count.option.value}, tickets, {},
                                 option->retired ? Keep::WhenAny : Keep::Always);
        if (row)
            row->color = int(option - field.options.cbegin());
        any = any || tickets > 0 || (row && row->chosen);
    }
    if (any)
        made.takeInto(sections, main, main);
}

void addConfidence(QList<FacetSection> &sections, const Facets &facets, const TicketFilter &filter)
{
    SectionMaker made(filter, QStringLiteral("confidence"), Words::tr("Confidence"), Words::tr("confidence"));
    for (int i = 0; i < confidenceBandCount; ++i) {
        const auto band = static_cast<ConfidenceBand>(1 << i);
        const FacetChoice choice{FacetDimension::Confidence, {}, qint64(band)};
        const qint64 count = facets.bands[size_t(i)];
        if (band == ConfidenceBand::Missing) {
            made.add(Words::tr("None"), choice, count, QStringLiteral("waiting"));
            continue;
        }
        const double value = bandValues.at(size_t(i));
        const QString word = Words::tr("%1, %2").arg(confidenceWord(value), bandWords(band));
        if (FacetRow *row = made.add(word, choice, count, QStringLiteral("chart"), Keep::Always))
            row->tone = confidenceToken(value);
    }
    made.takeInto(sections, false, true);
}

void addWhy(QList<FacetSection> &sections, const Facets &facets, const TicketFilter &filter)
{
    SectionMaker made(filter, QStringLiteral("why"), Words::tr("Why"), Words::tr("why"));
    for (const auto &[flag, icon] : shownFlags) {
        const auto bit = quint32(flag);
        const auto place = size_t(std::countr_zero(bit));
        FacetRow *row = made.add(flagWords(flag), {FacetDimension::Why, {}, qint64(bit)}, facets.flags[place],
                                 QLatin1String(icon));
        if (row && flag == ReviewFlag::AddressesModel)
            row->tone = Token::StateFlagged;
    }
    made.takeInto(sections);
}

void addOrigins(QList<FacetSection> &sections, const Facets &facets, const TicketFilter &filter,
                const FilterNames &names)
{
    SectionMaker runs(filter, QStringLiteral("run"), Words::tr("Run"), Words::tr("run"));
    for (const auto &[run, tickets] : facets.runs)
        runs.add(runWords(run, names), {FacetDimension::Run, {}, run.value}, tickets, QStringLiteral("play"));
    for (const RunId run : filter.runs) { // chosen, and nothing matches any more
        if (std::ranges::find(facets.runs, run, &Facets::RunCount::run) == facets.runs.end())
            runs.add(runWords(run, names), {FacetDimension::Run, {}, run.value}, 0, QStringLiteral("play"));
    }
    runs.takeInto(sections);

    SectionMaker changed(filter, QStringLiteral("changed"), Words::tr("Changed"), Words::tr("date"));
    for (const auto &[days, tickets] :
         {std::pair(1, facets.changedToday), std::pair(daysOfWeek, facets.changedThisWeek)})
        changed.add(changedDaysWords(days), {FacetDimension::Changed, {}, days}, tickets,
                    QStringLiteral("clock"), Keep::Always);
    changed.takeInto(sections);

    SectionMaker marks(filter, QStringLiteral("marks"), Words::tr("Marks"), Words::tr("marks"));
    FacetRow *flagged = marks.add(Words::tr("Flagged"), {FacetDimension::Mark, {}, qint64(MarkBit::Flagged)},
                                  facets.flagged, QStringLiteral("flag"), Keep::Always);
    flagged->tone = Token::StateFlagged;
    marks.add(Words::tr("With a note"), {FacetDimension::Mark, {}, qint64(MarkBit::HasNote)}, facets.hasNote,
              QStringLiteral("note"), Keep::Always);
    marks.takeInto(sections);

    SectionMaker sources(filter, QStringLiteral("source"), Words::tr("Source"), Words::tr("source"));
    constexpr std::array sourceIcons{"disk", "prelabel", "import"};
    for (int i = 0; i < sourceKindCount; ++i)
        sources.add(sourceKindWords(static_cast<SourceKind>(i)), {FacetDimension::Source, {}, i},
                    facets.sources[size_t(i)], QLatin1String(sourceIcons.at(size_t(i))));
    sources.takeInto(sections);
}

void addPeopleAndGroups(QList<FacetSection> &sections, const Facets &facets, const TicketFilter &filter,
                        const FilterNames &names)
{
    SectionMaker people(filter, QStringLiteral("annotator"), Words::tr("Decided by"), Words::tr("person"));
    for (const auto &[who, tickets] : facets.annotators)
        people.add(annotatorWords(who, names), {FacetDimension::Annotator, {}, who.value}, tickets,
                   QStringLiteral("user"));
    for (const AnnotatorId who : filter.annotators) {
        if (std::ranges::find(facets.annotators, who, &Facets::AnnotatorCount::annotator) ==
            facets.annotators.end())
            people.add(annotatorWords(who, names), {FacetDimension::Annotator, {}, who.value}, 0,
                       QStringLiteral("user"));
    }
    people.takeInto(sections);

    SectionMaker groups(filter, QStringLiteral("duplicates"), Words::tr("Near-duplicates"),
                        Words::tr("near-duplicates"));
    const bool chosen = filter.duplicates == DuplicateFilter::InAnyGroup;
    if (facets.inGroups || chosen)
        groups.add(Words::tr("In a group"), {FacetDimension::Duplicates, {}, 1}, facets.inGroups.value_or(0),
                   QStringLiteral("group"), Keep::Always);
    groups.takeInto(sections);
}

} // namespace

bool FacetSection::isChosen() const
{
    return std::ranges::any_of(rows, &FacetRow::chosen);
}

QList<FacetSection> facetSections(const std::optional<Facets> &facets, const TicketFilter &filter,
                                  const Taxonomy &taxonomy, const FilterNames &names)
{
    QList<FacetSection> sections;
    addStates(sections, facets, filter);
    if (!facets)
        return sections;
    const Field *primary = taxonomy.primaryField();
    if (primary)
        addOptions(sections, *facets, filter, *primary, FacetDimension::Suggested, true);
    addConfidence(sections, *facets, filter);
    addWhy(sections, *facets, filter);
    addOrigins(sections, *facets, filter, names);
    addPeopleAndGroups(sections, *facets, filter, names);
    for (const FacetDimension dimension : {FacetDimension::Suggested, FacetDimension::Decided}) {
        for (const Field &field : taxonomy.fields) {
            const bool shown = dimension == FacetDimension::Suggested && primary && field.id == primary->id;
            if (field.kind != FieldKind::Text && !shown)
                addOptions(sections, *facets, filter, field, dimension, false);
        }
    }
    return sections;
}

} // namespace countersign
