#pragma once

#include "core/review/ticket_query.h"

#include <QList>
#include <QString>

#include <optional>

namespace countersign
{

/// The views of the chooser: named filters over states.
enum class ReviewView { AllOpen, NeedsReview, Ready, Waiting, Failed, Unknown, Decided, Skipped, All };

inline constexpr int reviewViewCount = 9;

QString viewName(ReviewView view);
/// Empty: all states.
QList<TicketState> statesOf(ReviewView view);
/// The view that has exactly this filter; nothing if the filter is the user's own.
std::optional<ReviewView> viewOf(const TicketFilter &filter);
/// How many tickets a view holds.
qint64 countOf(ReviewView view, const StateCounts &counts);

QString orderName(TicketOrder order);
/// One sentence: what comes first, and why one would want that.
QString orderHint(TicketOrder order);
/// In the order of the menu.
QList<TicketOrder> shownOrders();

/// Of a project that nobody has filtered yet: all open ones, in import order.
TicketQuery defaultQuery();

} // namespace countersign
