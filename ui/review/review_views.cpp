#include "ui/review/review_views.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace countersign
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(countersign::ReviewViews)
};

constexpr std::array orderKeys{"import",        "least_confident", "most_confident", "predicted_option",
                               "most_valuable", "disagreement",    "random"};

} // namespace

QString viewName(ReviewView view)
{
    switch (view) {
    case ReviewView::AllOpen:
        return Words::tr("All open");
    case ReviewView::NeedsReview:
        return Words::tr("Needs review");
    case ReviewView::Ready:
        return Words::tr("Ready");
    case ReviewView::Waiting:
        return Words::tr("Not yet");
    case ReviewView::Failed:
        return Words::tr("Failed");
    case ReviewView::Unknown:
        return Words::tr("Unknown");
    case ReviewView::Decided:
        return Words::tr("Decided");
    case ReviewView::Skipped:
        return Words::tr("Skipped");
    case ReviewView::All:
        return Words::tr("All");
    }
    return {};
}

QList<TicketState> statesOf(ReviewView view)
{
    switch (view) {
    case ReviewView::AllOpen:
        return {TicketState::InReview, TicketState::Ready,  TicketState::NeedsReview,
                TicketState::Unknown,  TicketState::Failed, TicketState::Waiting};
    case ReviewView::NeedsReview:
        return {TicketState::NeedsReview};
    case ReviewView::Ready:
        return {TicketState::Ready};
    case ReviewView::Waiting:
        return {TicketState::Waiting};
    case ReviewView::Failed:
        return {TicketState::Failed};
    case ReviewView::Unknown:
        return {TicketState::Unknown};
    case ReviewView::Decided:
        return {TicketState::Decided};
    case ReviewView::Skipped:
        return {TicketState::Skipped};
    case ReviewView::All:
        break;
    }
    return {};
}

std::optional<ReviewView> viewOf(const TicketFilter &filter)
{
    for (int i = 0; i < reviewViewCount; ++i) {
        TicketFilter named;
        named.states = statesOf(ReviewView(i));
        if (named == filter)
            return ReviewView(i);
    }
    return std::nullopt;
}

qint64 countOf(ReviewView view, const StateCounts &counts)
{
    const QList<TicketState> states = statesOf(view);
    qint64 sum = 0;
    for (int i = 0; i < TicketStateCount; ++i) {
        if (states.isEmpty() || states.contains(TicketState(i)))
            sum += counts[size_t(i)];
    }
    return sum;
}

bool showsSettled(const TicketFilter &filter)
{
    return !filter.states.isEmpty() && std::ranges::all_of(filter.states, [](TicketState state) {
        return state == TicketState::Decided || state == TicketState::Skipped || state == TicketState::Auto;
    });
}

QString orderName(TicketOrder order)
{
    switch (order) {
    case TicketOrder::Import:
        return Words::tr("Import order");
    case TicketOrder::LeastConfident:
        return Words::tr("Least confident first");
    case TicketOrder::MostConfident:
        return Words::tr("Most confident first");
    case TicketOrder::PredictedOption:
        return Words::tr("By suggested option");
    case TicketOrder::MostValuable:
        return Words::tr("Most valuable first");
    case TicketOrder::Disagreement:
        return Words::tr("Disagreement first");
    case TicketOrder::Random:
        return Words::tr("Random order");
    }
    return {};
}

QByteArray queryToJson(const TicketQuery &query)
{
    QJsonArray states;
    for (const TicketState state : query.filter.states)
        states.append(keyOf(state));
    QJsonArray options;
    for (const OptionCondition &condition : query.filter.options)
        options.append(QJsonArray{condition.field.value, condition.option.value});
    const QJsonObject object{{QStringLiteral("states"), states},
                             {QStringLiteral("options"), options},
                             {QStringLiteral("order"), QLatin1String(orderKeys[size_t(query.order)])}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

TicketQuery queryFromJson(const QByteArray &json)
{
    TicketQuery query;
    query.filter.states = statesOf(ReviewView::AllOpen);
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.isEmpty())
        return query;
    query.filter.states.clear();
    const QJsonArray states = object.value(QStringLiteral("states")).toArray();
    for (const QJsonValue &word : states) {
        for (int i = 0; i < TicketStateCount; ++i) {
            if (word.toString() == keyOf(TicketState(i)))
                query.filter.states.append(TicketState(i));
        }
    }
    const QJsonArray options = object.value(QStringLiteral("options")).toArray();
    for (const QJsonValue &pair : options)
        query.filter.options.append({FieldId{pair.toArray().at(0).toInteger()},
                                     OptionId{pair.toArray().at(1).toInteger()}, LabelSide::Suggested});
    for (size_t i = 0; i < orderKeys.size(); ++i) {
        if (object.value(QStringLiteral("order")).toString() == QLatin1String(orderKeys[i]))
            query.order = TicketOrder(i);
    }
    return query;
}

} // namespace countersign
