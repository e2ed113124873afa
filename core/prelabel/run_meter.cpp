#include "core/prelabel/run_meter.h"

#include <algorithm>
#include <numeric>

namespace countersign
{
namespace
{

constexpr qint64 windowMs = 10'000;
constexpr size_t latenciesKept = 100;

} // namespace

void RunMeter::answered(qint64 monotonicMs, qint64 latencyMs)
{
    if (m_first == 0)
        m_first = monotonicMs - latencyMs;
    m_times.push_back(monotonicMs);
    while (m_times.front() < monotonicMs - windowMs)
        m_times.pop_front();
    m_latencies.push_back(latencyMs);
    if (m_latencies.size() > latenciesKept)
        m_latencies.pop_front();
}

double RunMeter::perSecond(qint64 monotonicMs) const
{
    const auto first = std::ranges::lower_bound(m_times, monotonicMs - windowMs);
    const auto count = double(std::distance(first, m_times.end()));
    const qint64 span = std::clamp(monotonicMs - m_first, qint64(1), windowMs);
    return m_first == 0 ? 0.0 : count * 1000.0 / double(span);
}

double RunMeter::latencyMs() const
{
    if (m_latencies.empty())
        return 0.0;
    return double(std::accumulate(m_latencies.begin(), m_latencies.end(), qint64(0))) /
           double(m_latencies.size());
}

} // namespace countersign
