#include "ui/models/filter_words.h"

#include "ui/look/plain_label.h"
#include "ui/look/state_words.h"
#include "ui/models/facet_choice.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <functional>
#include <utility>

namespace countersign
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(countersign::FilterWords)
};

constexpr qsizetype longestName = 40;

/// Collects parts; each knows how to take itself away.
class PartList
{
public:
    PartList(const TicketFilter &filter, const Taxonomy &taxonomy, const FilterNames &names)
        : m_filter(filter), m_taxonomy(taxonomy), m_names(names)
    {
    }

    QList<FilterPart> parts()
    {
        addStates();
        for (const OptionCondition &condition : m_filter.options)
            add(optionWords(condition), fieldDimension + int(condition.field.value),
                [&condition](TicketFilter &f) { f.options.removeAll(condition); });
        addConfidence();
        addFlags();
        addOrigin();
        addTimes();
        addMarks();
        if (m_filter.duplicates == DuplicateFilter::InAnyGroup)
            add(Words::tr("with near-duplicates"), {FacetDimension::Duplicates, {}, 1});
        if (m_filter.duplicates == DuplicateFilter::SameGroup)
            add(Words::tr("of one group"), {FacetDimension::Duplicates, {}, 1});
        if (!m_filter.words.isEmpty())
            add(Words::tr("“%1”").arg(shortText(m_filter.words, longestName)), next(),
                [](TicketFilter &f) { f.words.clear(); });
        return m_parts;
    }

private:
    static constexpr int fieldDimension = 1000;
    int next() { return m_next++; }

    void add(const QString &words, int dimension, const std::function<void(TicketFilter &)> &remove)
    {
        FilterPart part{words, dimension, m_filter};
        remove(part.without);
        m_parts.append(part);
    }

    void add(const QString &words, const FacetChoice &choice)
    {
        m_parts.append({words, int(choice.dimension), without(m_filter, choice)});
    }

    void addStates()
    {
        if (isAllOpen(m_filter)) {
            add(Words::tr("All open"), next(), [](TicketFilter &f) { f.states.clear(); });
            return;
        }
        for (const TicketState state : m_filter.states)
            add(appearanceOf(state).word, {FacetDimension::State, {}, qint64(state)});
    }

    QString optionWords(const OptionCondition &condition) const
    {
        const Field *field = m_taxonomy.fieldById(condition.field);
        const Option *option = field ? optionById(*field, condition.option) : nullptr;
        const QString name =
            option ? shortText(option->name, longestName)
            : condition.option.isValid()
                ? Words::tr("an option that is gone")
                : Words::tr("no %1").arg(field ? shortText(field->title, longestName) : QString());
        return condition.side == LabelSide::Decided ? Words::tr("decided %1").arg(name) : name;
    }

    void addConfidence()
    {
        for (int i = 0; i < confidenceBandCount; ++i) {
            const auto band = static_cast<ConfidenceBand>(1 << i);
            if (m_filter.bands.testFlag(band))
                add(bandWords(band), {FacetDimension::Confidence, {}, qint64(band)});
        }
        if (m_filter.confidenceFrom)
            add(Words::tr("confidence from %1").arg(confidenceNumber(m_filter.confidenceFrom->value())),
                next(), [](TicketFilter &f) { f.confidenceFrom.reset(); });
        if (m_filter.confidenceTo)
            add(Words::tr("confidence up to %1").arg(confidenceNumber(m_filter.confidenceTo->value())),
                next(), [](TicketFilter &f) { f.confidenceTo.reset(); });
    }

    void addFlags()
    {
        for (int i = 0; i < reviewFlagCount; ++i) {
            const auto flag = static_cast<ReviewFlag>(1U << unsigned(i));
            if (m_filter.flags.testFlag(flag))
                add(flagWords(flag), {FacetDimension::Why, {}, qint64(flag)});
        }
    }

    void addOrigin()
    {
        for (const RunId run : m_filter.runs)
            add(Words::tr("run %1").arg(run.value), {FacetDimension::Run, {}, run.value});
        for (const SourceKind source : m_filter.sources)
            add(sourceKindWords(source), {FacetDimension::Source, {}, qint64(source)});
        if (m_filter.olderThan.isValid())
            add(Words::tr("suggested before taxonomy %1").arg(m_filter.olderThan.value), next(),
                [](TicketFilter &f) { f.olderThan = {}; });
        for (const AnnotatorId who : m_filter.annotators)
            add(Words::tr("decided by %1").arg(annotatorWords(who, m_names)),
                {FacetDimension::Annotator, {}, who.value});
    }

    void addTimes()
    {
        const auto day = [](qint64 ms) {
            return QLocale().toString(QDateTime::fromMSecsSinceEpoch(ms).date(), QLocale::ShortFormat);
        };
        if (m_filter.changedDays > 0)
            add(Words::tr("changed %1").arg(changedDaysWords(m_filter.changedDays)),
                {FacetDimension::Changed, {}, m_filter.changedDays});
        else if (m_filter.changedSince > 0)
            add(Words::tr("changed since %1").arg(day(m_filter.changedSince)),
                {FacetDimension::Changed, {}, 0});
        if (m_filter.decidedSince > 0)
            add(Words::tr("decided since %1").arg(day(m_filter.decidedSince)), next(),
                [](TicketFilter &f) { f.decidedSince = 0; });
    }

    void addMarks()
    {
        if (m_filter.flagged)
            add(*m_filter.flagged ? Words::tr("flagged") : Words::tr("not flagged"), next(),
                [](TicketFilter &f) { f.flagged.reset(); });
        if (m_filter.hasNote)
            add(*m_filter.hasNote ? Words::tr("has a note") : Words::tr("without a note"), next(),
                [](TicketFilter &f) { f.hasNote.reset(); });
    }

    const TicketFilter &m_filter;
    const Taxonomy &m_taxonomy;
    const FilterNames &m_names;
    QList<FilterPart> m_parts;
    int m_next = 100;
};

} // namespace

QList<FilterPart> filterParts(const TicketFilter &filter, const Taxonomy &taxonomy, const FilterNames &names)
{
    return PartList(filter, taxonomy, names).parts();
}

QString filterWords(const TicketFilter &filter, const Taxonomy &taxonomy, const FilterNames &names)
{
    const QList<FilterPart> parts = filterParts(filter, taxonomy, names);
    if (parts.isEmpty())
        return Words::tr("All tickets");
    QString words = parts.first().words;
    for (qsizetype i = 1; i < parts.size(); ++i) {
        const bool alternative = parts[i].dimension == parts[i - 1].dimension;
        // Both at once: a name may hold "%2" itself.
        words = (alternative ? Words::tr("%1 or %2") : Words::tr("%1, %2")).arg(words, parts[i].words);
    }
    return words;
}

QString bandWords(ConfidenceBand band)
{
    switch (band) {
    case ConfidenceBand::Guess:
        return Words::tr("below %1").arg(confidenceNumber(0.4));
    case ConfidenceBand::Unsure:
        return Words::tr("%1 to %2").arg(confidenceNumber(0.4), confidenceNumber(0.69));
    case ConfidenceBand::Likely:
        return Words::tr("%1 to %2").arg(confidenceNumber(0.7), confidenceNumber(0.89));
    case ConfidenceBand::Sure:
        return Words::tr("from %1").arg(confidenceNumber(0.9));
    case ConfidenceBand::Missing:
        return Words::tr("no confidence");
    }
    return {};
}

QString flagWords(ReviewFlag flag)
{
    switch (flag) {
    case ReviewFlag::None:
        break;
    case ReviewFlag::Repaired:
        return Words::tr("repaired answer");
    case ReviewFlag::MissingConfidence:
        return Words::tr("missing confidence");
    case ReviewFlag::Unmapped:
        return Words::tr("unknown label");
    case ReviewFlag::MissingField:
        return Words::tr("missing field");
    case ReviewFlag::AddressesModel:
        return Words::tr("addresses the model");
    case ReviewFlag::ControlWords:
        return Words::tr("control words");
    case ReviewFlag::TicketCut:
        return Words::tr("sent in part");
    case ReviewFlag::UnusualFinish:
        return Words::tr("unusual ending");
    case ReviewFlag::NotMeasured:
        return Words::tr("not yet measured");
    case ReviewFlag::EvidenceNotFound:
        return Words::tr("quote not found");
    case ReviewFlag::TextTooLong:
        return Words::tr("text cut to its limit");
    case ReviewFlag::SourcesDisagree:
        return Words::tr("sources disagree");
    }
    return {};
}

QString sourceKindWords(SourceKind source)
{
    switch (source) {
    case SourceKind::Baseline:
        return Words::tr("Offline baseline");
    case SourceKind::Llm:
        return Words::tr("Language model");
    case SourceKind::Imported:
        return Words::tr("Imported");
    }
    return {};
}

QString runWords(RunId run, const FilterNames &names)
{
    const auto found = names.runs.constFind(run);
    if (found == names.runs.cend())
        return Words::tr("Run %1").arg(run.value);
    const QString what =
        found->model.isEmpty() ? sourceKindWords(found->source) : shortText(found->model, longestName);
    return Words::tr("Run %1, %2").arg(QString::number(run.value), what);
}

QString changedDaysWords(int days)
{
    return days == 1 ? Words::tr("today") : Words::tr("in the last %Ln day(s)", nullptr, days);
}

QString annotatorWords(AnnotatorId annotator, const FilterNames &names)
{
    const QString name = names.annotators.value(annotator);
    return name.isEmpty() ? Words::tr("person %1").arg(annotator.value) : shortText(name, longestName);
}

} // namespace countersign
