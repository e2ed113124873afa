#include "ui/review/review_views.h"

#include "ui/models/facet_choice.h"

#include <QCoreApplication>

#include <algorithm>

namespace countersign
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(countersign::ReviewViews)
};

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
        return openStates();
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

QString orderHint(TicketOrder order)
{
    switch (order) {
    case TicketOrder::Import:
        return Words::tr("As the files had them.");
    case TicketOrder::LeastConfident:
        return Words::tr("What the model is least sure of comes first.");
    case TicketOrder::MostConfident:
        return Words::tr("What the model is surest of comes first: quick to accept.");
    case TicketOrder::PredictedOption:
        return Words::tr("Tickets with the same suggested option stand together.");
    case TicketOrder::MostValuable:
        return Words::tr("Unsure tickets that stand for many others come first, near-duplicates once.");
    case TicketOrder::Disagreement:
        return Words::tr("Tickets where two sources suggest different options come first.");
    case TicketOrder::Random:
        return Words::tr("One fixed random order, the same every time: a fair sample.");
    }
    return {};
}

QList<TicketOrder> shownOrders()
{
    return {TicketOrder::LeastConfident,  TicketOrder::MostConfident, TicketOrder::MostValuable,
            TicketOrder::PredictedOption, TicketOrder::Disagreement,  TicketOrder::Random,
            TicketOrder::Import};
}

TicketQuery defaultQuery()
{
    TicketQuery query;
    query.filter.states = statesOf(ReviewView::AllOpen);
    return query;
}

} // namespace countersign
