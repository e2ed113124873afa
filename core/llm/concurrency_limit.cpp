#include "core/llm/concurrency_limit.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace countersign
{

namespace
{

/// Twice the load must bring at least a fifth more throughput…
constexpr double WorthwhileShare = 0.2;
/// …or nearly twice as much, to be believed after half a flight: its first answers are its quickest.
constexpr double ClearShare = 0.8;
/// Loads closer than this cannot be told apart.
constexpr double TellingRatio = 1.4;
/// To say no, that many answers are needed (or half a flight): models answer at very different lengths.
constexpr double FewestToReject = 6;
constexpr double FewestToApprove = 2;
constexpr qint64 ShortestProbePause = 10'000;
constexpr qint64 FlightsBetweenProbes = 50;
constexpr qint64 FirstWallPause = 10'000;
constexpr qint64 LongestWallPause = 60'000;

size_t levelOf(int load, size_t count)
{
    return std::min(size_t(std::bit_width(unsigned(std::max(load, 1)))) - 1, count - 1);
}

} // namespace

ConcurrencyLimit::ConcurrencyLimit(int start, int ceiling)
    : m_limit(std::clamp(start, 1, std::max(ceiling, 1))),
      m_ceiling(std::max(ceiling, 1)),
      m_proven(levelOf(int(m_limit), LevelCount))
{
}

int ConcurrencyLimit::limit() const
{
    // One unproven level may be filled and the next begun, so that the ramp never waits for its verdict.
    const double unproven = double(4U << m_proven);
    return std::clamp(int(std::floor(std::min(m_limit, unproven) + 1e-9)), 1, m_ceiling);
}

void ConcurrencyLimit::measure(size_t index, int load, qint64 latency)
{
    Level &level = m_levels[index];
    // Older answers fade: servers warm up, and others come and go.
    const double old = std::min(level.weight, 63.0);
    level.weight = old + 1;
    level.load += (load - level.load) / level.weight;
    level.latency += (double(std::max<qint64>(latency, 1)) - level.latency) / level.weight;
}

void ConcurrencyLimit::judge(size_t index, qint64 now)
{
    const Level &level = m_levels[index];
    const double halfFlight = double(1U << index) / 2;
    if (index == 0 || level.weight < std::max(FewestToApprove, halfFlight))
        return;
    size_t best = index;
    for (size_t i = 0; i < index; ++i) {
        if (m_levels[i].weight > 0 &&
            (best == index || m_levels[i].throughput() > m_levels[best].throughput()))
            best = i;
    }
    if (best == index)
        return;
    const double ratio = level.load / m_levels[best].load;
    if (ratio < TellingRatio)
        return;
    const bool wholeFlight = level.weight >= 2 * halfFlight;
    const auto rises = [&](double share) {
        return level.throughput() >= m_levels[best].throughput() * (1 + share * (ratio - 1));
    };
    if (rises(wholeFlight ? WorthwhileShare : ClearShare)) {
        m_proven = std::max(m_proven, index);
    } else if (rises(WorthwhileShare)) {
        return; // not clear yet
    } else if (level.weight >= std::max(FewestToReject, halfFlight)) {
        m_limit = std::max(1.0, std::round(m_levels[best].load));
        m_proven = levelOf(int(m_limit), LevelCount);
        m_flatUntil =
            now + std::max(ShortestProbePause, FlightsBetweenProbes * qint64(m_levels[best].latency));
    }
}

void ConcurrencyLimit::succeeded(int inFlightAtStart, qint64 startedAt, qint64 now)
{
    const size_t level = levelOf(inFlightAtStart, LevelCount);
    measure(level, inFlightAtStart, now - startedAt);
    if (m_flatUntil) {
        if (now < *m_flatUntil)
            return;
        m_flatUntil.reset();
        std::fill(m_levels.begin() + qsizetype(m_proven) + 1, m_levels.end(), Level());
    }
    judge(level, now);
    if (m_flatUntil)
        return;
    if (!m_metWall) {
        m_limit = std::min(m_limit + 1, double(m_ceiling));
        return;
    }
    const bool mayPass = now >= m_wallUntil;
    const double highest = mayPass ? double(m_ceiling) : std::min(m_wall, double(m_ceiling));
    if (m_limit < highest)
        m_limit = std::min(m_limit + 0.5 / m_limit, highest);
}

void ConcurrencyLimit::limited(int inFlightAtStart, qint64 startedAt, qint64 now)
{
    if (m_metWall && startedAt <= m_lastCut)
        return; // of the same flight as the one that was cut for
    m_lastCut = now;
    // The limit may have run ahead of what was really in flight.
    const double refused = std::min(double(inFlightAtStart), double(limit()) + 1);
    const double wall = std::max(1.0, refused - 1);
    const bool sameWall = m_metWall && std::abs(wall - m_wall) <= std::max(1.0, 0.1 * m_wall);
    m_wallPause = sameWall ? std::min(2 * m_wallPause, LongestWallPause) : FirstWallPause;
    m_metWall = true;
    m_wall = wall;
    m_wallUntil = now + m_wallPause;
    m_limit = std::max(1.0, std::min(double(limit()), refused) * 0.9);
}

} // namespace countersign
