#include "core/review/query_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace countersign
{
namespace
{

constexpr std::array orderKeys{"import",        "least_confident", "most_confident", "predicted_option",
                               "most_valuable", "disagreement",    "random"};
constexpr qsizetype longestWords = 500;
constexpr qint64 mostDays = 3650;

template <typename Number>
void put(QJsonObject &object, const char *key, Number value)
{
    if (value != Number())
        object.insert(QLatin1String(key), qint64(value));
}

void putLists(QJsonObject &object, const TicketFilter &filter)
{
    QJsonArray states;
    for (const TicketState state : filter.states)
        states.append(keyOf(state));
    QJsonArray options;
    for (const OptionCondition &condition : filter.options)
        options.append(QJsonArray{condition.field.value, condition.option.value, int(condition.side)});
    QJsonArray runs;
    for (const RunId run : filter.runs)
        runs.append(run.value);
    QJsonArray sources;
    for (const SourceKind source : filter.sources)
        sources.append(int(source));
    QJsonArray annotators;
    for (const AnnotatorId annotator : filter.annotators)
        annotators.append(annotator.value);
    for (const auto &[key, array] :
         {std::pair("states", states), std::pair("options", options), std::pair("sources", sources),
          std::pair("runs", runs), std::pair("annotators", annotators)}) {
        if (!array.isEmpty())
            object.insert(QLatin1String(key), array);
    }
}

template <typename Id>
void readIds(const QJsonObject &object, const char *key, QList<Id> &ids)
{
    const QJsonArray values = object.value(QLatin1String(key)).toArray();
    for (const QJsonValue value : values) {
        const Id id{value.toInteger()};
        if (id.value > 0 && !ids.contains(id))
            ids.append(id);
    }
}

void readLists(const QJsonObject &object, TicketFilter &filter)
{
    const QJsonArray states = object.value(QStringLiteral("states")).toArray();
    for (const QJsonValue word : states) {
        for (int i = 0; i < TicketStateCount; ++i) {
            if (word.toString() == keyOf(TicketState(i)) && !filter.states.contains(TicketState(i)))
                filter.states.append(TicketState(i));
        }
    }
    const QJsonArray options = object.value(QStringLiteral("options")).toArray();
    for (const QJsonValue value : options) {
        const QJsonArray parts = value.toArray();
        const int side = parts.at(2).toInt(int(LabelSide::Suggested));
        if (parts.size() >= 2 && side >= 0 && side <= int(LabelSide::Current))
            filter.options.append({FieldId{parts.at(0).toInteger()}, OptionId{parts.at(1).toInteger()},
                                   static_cast<LabelSide>(side)});
    }
    readIds(object, "runs", filter.runs);
    readIds(object, "annotators", filter.annotators);
    const QJsonArray sources = object.value(QStringLiteral("sources")).toArray();
    for (const QJsonValue value : sources) {
        const int source = value.toInt(-1);
        if (source >= 0 && source < sourceKindCount && !filter.sources.contains(SourceKind(source)))
            filter.sources.append(static_cast<SourceKind>(source));
    }
}

std::optional<bool> wishAt(const QJsonObject &object, const char *key)
{
    const QJsonValue value = object.value(QLatin1String(key));
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

std::optional<Confidence> confidenceAt(const QJsonObject &object, const char *key)
{
    const QJsonValue value = object.value(QLatin1String(key));
    return value.isDouble() ? Confidence::from(value.toDouble()) : std::nullopt;
}

} // namespace

QByteArray queryToJson(const TicketQuery &query)
{
    const TicketFilter &filter = query.filter;
    QJsonObject object;
    putLists(object, filter);
    if (filter.confidenceFrom)
        object.insert(QStringLiteral("confidence_from"), filter.confidenceFrom->value());
    if (filter.confidenceTo)
        object.insert(QStringLiteral("confidence_to"), filter.confidenceTo->value());
    put(object, "bands", filter.bands.toInt());
    put(object, "older_than", filter.olderThan.value);
    put(object, "decided_since", filter.decidedSince);
    put(object, "changed_since", filter.changedSince);
    put(object, "changed_days", filter.changedDays);
    put(object, "flags", filter.flags.toInt());
    if (filter.flagged)
        object.insert(QStringLiteral("flagged"), *filter.flagged);
    if (filter.hasNote)
        object.insert(QStringLiteral("has_note"), *filter.hasNote);
    if (filter.duplicates == DuplicateFilter::InAnyGroup)
        object.insert(QStringLiteral("duplicates"), QStringLiteral("any_group"));
    if (filter.duplicates == DuplicateFilter::SameGroup)
        object.insert(QStringLiteral("duplicates"), QStringLiteral("same_group"));
    put(object, "duplicate_of", filter.duplicateOf.value);
    if (!filter.words.isEmpty())
        object.insert(QStringLiteral("words"), filter.words);
    object.insert(QStringLiteral("order"), QLatin1String(orderKeys.at(size_t(query.order))));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<TicketQuery> queryFromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    const auto number = [&object](const char *key) {
        return std::max<qint64>(0, object.value(QLatin1String(key)).toInteger());
    };
    TicketQuery query;
    TicketFilter &filter = query.filter;
    readLists(object, filter);
    filter.confidenceFrom = confidenceAt(object, "confidence_from");
    filter.confidenceTo = confidenceAt(object, "confidence_to");
    filter.bands = ConfidenceBands::fromInt(ConfidenceBands::Int(number("bands") & 0x1f));
    filter.olderThan = {number("older_than")};
    filter.decidedSince = number("decided_since");
    filter.changedSince = number("changed_since");
    filter.changedDays = int(std::min(number("changed_days"), mostDays));
    filter.flags = ReviewFlags::fromInt(ReviewFlags::Int(number("flags") & 0xffffff));
    filter.flagged = wishAt(object, "flagged");
    filter.hasNote = wishAt(object, "has_note");
    const QString duplicates = object.value(QStringLiteral("duplicates")).toString();
    if (duplicates == u"any_group")
        filter.duplicates = DuplicateFilter::InAnyGroup;
    if (duplicates == u"same_group")
        filter.duplicates = DuplicateFilter::SameGroup;
    filter.duplicateOf = {number("duplicate_of")};
    filter.words = object.value(QStringLiteral("words")).toString().left(longestWords);
    for (size_t i = 0; i < orderKeys.size(); ++i) {
        if (object.value(QStringLiteral("order")).toString() == QLatin1String(orderKeys.at(i)))
            query.order = static_cast<TicketOrder>(i);
    }
    return query;
}

} // namespace countersign
