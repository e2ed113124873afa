#include "core/review/working_time.h"

#include <algorithm>

namespace countersign
{

void WorkingTime::start()
{
    m_worked = 0;
    m_lastActivity = m_clock.monotonicMilliseconds();
}

void WorkingTime::noteActivity()
{
    m_worked += sinceActivity();
    m_lastActivity = m_clock.monotonicMilliseconds();
}

qint64 WorkingTime::milliseconds() const
{
    return m_worked + sinceActivity();
}

qint64 WorkingTime::sinceActivity() const
{
    return std::min(m_clock.monotonicMilliseconds() - m_lastActivity, longestPauseMs);
}

} // namespace countersign
