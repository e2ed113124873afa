#pragma once

#include <QtGlobal>

#include <array>
#include <optional>

namespace countersign
{

/// How many requests may be in flight. Grows by one per success (to four with the first one) while more in
/// flight brings more throughput; after a 429 ×0.9 at most once per flight, then +0.5/limit per success
/// (additive increase, multiplicative decrease) up to the wall it met, beyond which it probes ever more
/// rarely. Pure: time is passed in, in monotonic milliseconds.
class ConcurrencyLimit
{
public:
    ConcurrencyLimit(int start, int ceiling);

    int limit() const;
    int ceiling() const { return m_ceiling; }

    /// A request that started at `startedAt`, being the `inFlightAtStart`-th, was answered.
    void succeeded(int inFlightAtStart, qint64 startedAt, qint64 now);
    /// It was turned away for its pace.
    void limited(int inFlightAtStart, qint64 startedAt, qint64 now);

private:
    /// Answers of requests that started with 2^i to 2^(i+1) − 1 in flight; newer ones weigh more. Logarithms,
    /// since latencies differ by factors.
    struct Level {
        double weight = 0;
        double load = 0;     ///< mean of log(in flight)
        double latency = 0;  ///< mean of log(milliseconds)
        double variance = 0; ///< of the latter

        double throughput() const { return load - latency; } // Little's law
    };

    static constexpr size_t LevelCount = 16;

    void measure(size_t level, int load, qint64 latency);
    void judge(size_t level, qint64 now);
    Level below(size_t level) const; ///< the nearest lower levels, as many as it takes to know anything
    double variance() const;
    void reject(qint64 now);

    double m_limit;
    int m_ceiling;
    std::array<Level, LevelCount> m_levels{};
    size_t m_proven;                   ///< the highest level that was worth it
    std::optional<qint64> m_flatUntil; ///< no growth before: more in flight did not help
    int m_rejections = 0;              ///< in a row
    bool m_metWall = false;
    qint64 m_lastCut = -1;
    double m_wall = 0;      ///< most in flight that was not refused
    qint64 m_wallUntil = 0; ///< not beyond it before
    qint64 m_wallPause = 0;
};

} // namespace countersign
