#include "core/llm/rate_governor.h"

#include <algorithm>

namespace countersign
{

namespace
{

constexpr qint64 Minute = 60'000;
constexpr qint64 Day = 24 * 60 * Minute;

/// How long an empty bucket holds everybody back. The reset is when it is full again, an upper bound: short
/// ones are waited out, of long ones (a day) only until the first of `limit` places should be free.
qint64 waitForBucket(std::optional<qint64> resetMs, std::optional<qint64> limit)
{
    if (!resetMs)
        return 0;
    if (*resetMs <= Minute || !limit || *limit <= 0)
        return std::min(*resetMs, Day);
    return std::max(Minute, *resetMs / *limit);
}

} // namespace

RateGovernor::RateGovernor(const PaceLimits &limits, DayCount day)
    : m_limits(limits), m_concurrency(limits.loopback ? 1 : 4, limits.ceiling), m_day(day)
{
}

int RateGovernor::usedToday(Moment now) const
{
    return m_day.day == now.wallMs / Day ? m_day.used : 0;
}

PaceHold RateGovernor::hold(Moment now) const
{
    if (m_limits.perDay > 0 && usedToday(now) >= m_limits.perDay)
        return PaceHold::PerDay;
    if (now.monotonicMs < m_retryAfterUntil)
        return PaceHold::RetryAfter;
    if (now.monotonicMs < m_serverLimitUntil)
        return PaceHold::ServerLimit;
    if (m_limits.perMinute > 0 && int(m_starts.size()) >= m_limits.perMinute &&
        m_starts[m_starts.size() - size_t(m_limits.perMinute)] > now.monotonicMs - Minute)
        return PaceHold::PerMinute;
    if (inFlight() >= limit())
        return PaceHold::InFlight;
    return PaceHold::None;
}

std::optional<qint64> RateGovernor::nextTime(Moment now) const
{
    switch (hold(now)) {
    case PaceHold::None:
        return now.monotonicMs;
    case PaceHold::InFlight:
        return std::nullopt;
    case PaceHold::RetryAfter:
        return std::max(m_retryAfterUntil, m_serverLimitUntil);
    case PaceHold::ServerLimit:
        return m_serverLimitUntil;
    case PaceHold::PerMinute:
        return m_starts[m_starts.size() - size_t(m_limits.perMinute)] + Minute;
    case PaceHold::PerDay:
        return now.monotonicMs + (Day - now.wallMs % Day);
    }
    return std::nullopt;
}

RateGovernor::Ticket RateGovernor::started(Moment now)
{
    const qint64 today = now.wallMs / Day;
    if (m_day.day != today)
        m_day = {today, 0};
    ++m_day.used;
    if (m_limits.perMinute > 0) {
        m_starts.push_back(now.monotonicMs);
        while (m_starts.size() > size_t(m_limits.perMinute))
            m_starts.pop_front();
    }
    const Ticket ticket = ++m_lastTicket;
    m_running.insert(ticket, {now.monotonicMs, inFlight() + 1});
    return ticket;
}

void RateGovernor::finished(Ticket ticket, PaceEvent event, const RateHints &hints, Moment now)
{
    const auto found = m_running.constFind(ticket);
    if (found == m_running.constEnd())
        return;
    const Running running = *found;
    m_running.erase(found);
    if (event == PaceEvent::Answered)
        m_concurrency.succeeded(running.inFlight, running.startedAt, now.monotonicMs);
    else if (event == PaceEvent::Limited)
        m_concurrency.limited(running.inFlight, running.startedAt, now.monotonicMs);
    obey(hints, now);
}

void RateGovernor::obey(const RateHints &hints, Moment now)
{
    if (hints.retryAfterMs)
        m_retryAfterUntil = std::max(m_retryAfterUntil, now.monotonicMs + *hints.retryAfterMs);
    if (hints.remainingRequests == 0)
        m_serverLimitUntil = std::max(
            m_serverLimitUntil, now.monotonicMs + waitForBucket(hints.resetRequestsMs, hints.limitRequests));
    if (hints.remainingTokens && double(*hints.remainingTokens) <= m_tokensPerAnswer) {
        const std::optional<qint64> answers =
            hints.limitTokens && m_tokensPerAnswer >= 1
                ? std::optional(qint64(double(*hints.limitTokens) / m_tokensPerAnswer))
                : std::nullopt;
        m_serverLimitUntil =
            std::max(m_serverLimitUntil, now.monotonicMs + waitForBucket(hints.resetTokensMs, answers));
    }
}

void RateGovernor::pauseUntil(qint64 monotonicMs)
{
    m_retryAfterUntil = std::max(m_retryAfterUntil, monotonicMs);
}

void RateGovernor::noteTokens(qint64 tokens)
{
    m_tokensPerAnswer =
        m_tokensPerAnswer > 0 ? 0.9 * m_tokensPerAnswer + 0.1 * double(tokens) : double(tokens);
}

} // namespace countersign
