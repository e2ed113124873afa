#pragma once

#include "core/review/ticket_query.h"

#include <QtGlobal>

namespace countersign
{

/// From which moments on something counts as recent, ms since 1970 UTC; 0: nobody asks.
struct RecentDays {
    qint64 today = 0; ///< the start of this day where the person is
    qint64 week = 0;  ///< the start of the seventh day, today being the first

    bool operator==(const RecentDays &) const = default;
};

inline constexpr int daysOfWeek = 7;

/// `nowMs`: ms since 1970 UTC; the days are those of the person's time zone.
RecentDays recentDays(qint64 nowMs);

/// Where `days` days begin that end with today; 1: today. At least 1.
qint64 startOfDays(int days, qint64 nowMs);

/// A filter by days means other moments every day: the same query, its `changedSince` as of now.
TicketQuery asOf(TicketQuery query, qint64 nowMs);

} // namespace countersign
