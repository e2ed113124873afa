#pragma once

#include <QtGlobal>

#include <deque>

namespace countersign
{

/// How fast answers come: the last ten seconds and the last hundred latencies. Pure; time is passed in.
class RunMeter
{
public:
    void answered(qint64 monotonicMs, qint64 latencyMs);
    double perSecond(qint64 monotonicMs) const;
    double latencyMs() const; ///< 0 before the first answer

private:
    std::deque<qint64> m_times;
    std::deque<qint64> m_latencies;
    qint64 m_first = 0;
};

} // namespace countersign
