#pragma once

#include "core/base/clock.h"

namespace countersign
{

/// How long a person has worked on the ticket on screen: monotonic time, of which a pause without input
/// counts for a minute at most.
class WorkingTime
{
public:
    static constexpr qint64 longestPauseMs = 60'000;

    explicit WorkingTime(const Clock &clock) : m_clock(clock) {}

    /// A ticket was painted.
    void start();
    /// A key, a click, a scroll.
    void noteActivity();
    /// Since start(), idle time taken out.
    qint64 milliseconds() const;

private:
    qint64 sinceActivity() const;

    const Clock &m_clock;
    qint64 m_worked = 0;
    qint64 m_lastActivity = 0;
};

} // namespace countersign
