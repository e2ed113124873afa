#pragma once

#include "core/llm/concurrency_limit.h"
#include "core/llm/rate_hints.h"

#include <QHash>
#include <QtGlobal>

#include <deque>
#include <optional>

namespace countersign
{

/// A moment by both clocks: the monotonic one for waiting, the wall one for calendar days.
struct Moment {
    qint64 monotonicMs = 0;
    qint64 wallMs = 0; ///< since 1970 UTC
};

/// Own limits of a run. 0: no limit of our own.
struct PaceLimits {
    int perMinute = 0;     ///< starts in any 60 seconds
    int perDay = 0;        ///< starts in a calendar day, UTC
    int ceiling = 32;      ///< most in flight
    bool loopback = false; ///< starts at 1 instead of 4
};

/// Requests already counted today; the program keeps it, since the provider's day does not end with ours.
struct DayCount {
    qint64 day = 0; ///< days since 1970-01-01 UTC
    int used = 0;

    bool operator==(const DayCount &) const = default;
};

/// Why nothing may start.
enum class PaceHold {
    None,        ///< something may start
    InFlight,    ///< as many in flight as allowed: an answer must come first
    RetryAfter,  ///< the server asked everybody to wait
    ServerLimit, ///< the server's x-ratelimit says that nothing is left
    PerMinute,
    PerDay,
};

/// How a request ended, as far as pace is concerned.
enum class PaceEvent {
    Answered, ///< a complete answer
    Limited,  ///< 429 or overloaded (503, 529)
    Failed,   ///< anything else
};

/// The one place that says when the next request may start: for all tickets, retries and tests of a run
/// together. Pure: no timers, no threads; time is passed in and never goes back. A value the runner owns.
class RateGovernor
{
public:
    using Ticket = quint64; ///< one started request

    explicit RateGovernor(const PaceLimits &limits, DayCount day = {});

    bool mayStart(Moment now) const { return hold(now) == PaceHold::None; }
    PaceHold hold(Moment now) const;

    /// The monotonic moment at which to look again; nothing if only an answer can free a place. Meaningful
    /// while hold() is neither None nor InFlight.
    std::optional<qint64> nextTime(Moment now) const;

    /// Call with mayStart() only. The returned number goes back in finished().
    Ticket started(Moment now);
    void finished(Ticket ticket, PaceEvent event, const RateHints &hints, Moment now);

    /// Everybody waits until then at least (a Retry-After longer than a retry may wait).
    void pauseUntil(qint64 monotonicMs);

    /// Tokens of one answer, so that a nearly empty token bucket is not overdrawn.
    void noteTokens(qint64 tokens);

    int limit() const { return m_concurrency.limit(); }
    int inFlight() const { return int(m_running.size()); }
    DayCount dayCount() const { return m_day; }

private:
    struct Running {
        qint64 startedAt = 0;
        int inFlight = 0;
    };

    int usedToday(Moment now) const;
    void obey(const RateHints &hints, Moment now);

    PaceLimits m_limits;
    ConcurrencyLimit m_concurrency;
    DayCount m_day;
    QHash<Ticket, Running> m_running;
    Ticket m_lastTicket = 0;
    std::deque<qint64> m_starts; ///< of the last minute
    qint64 m_retryAfterUntil = 0;
    qint64 m_serverLimitUntil = 0;
    double m_tokensPerAnswer = 0;
};

} // namespace countersign
