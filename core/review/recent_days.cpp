#include "core/review/recent_days.h"

#include <QDateTime>

#include <algorithm>

namespace countersign
{

qint64 startOfDays(int days, qint64 nowMs)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(nowMs).date();
    return today.addDays(1 - std::max(1, days)).startOfDay().toMSecsSinceEpoch();
}

RecentDays recentDays(qint64 nowMs)
{
    return {startOfDays(1, nowMs), startOfDays(daysOfWeek, nowMs)};
}

TicketQuery asOf(TicketQuery query, qint64 nowMs)
{
    if (query.filter.changedDays > 0)
        query.filter.changedSince = startOfDays(query.filter.changedDays, nowMs);
    return query;
}

} // namespace countersign
