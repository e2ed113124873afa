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
constexpr double FewestToApprove = 2;
/// To say no, that many answers are needed (or half a flight)…
constexpr double FewestToReject = 6;
/// …and a difference of so many standard errors, models answering at very different lengths…
constexpr double Certainty = 2;
/// …or so many flights without a clear yes.
constexpr double MostFlights = 4;
constexpr double MostWeight = 64;
/// After a no, growth is tried again after that many flights, twice as many each time it fails.
constexpr int FirstProbePause = 4;
constexpr int LongestProbePause = 64;
/// The first answer takes the limit here at once, where runs with a hosted server begin: flights in which
/// hardly anything is under way are the dear part of a ramp.
constexpr double AfterFirstAnswer = 4;
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
    level.weight = std::min(level.weight, MostWeight - 1) + 1;
    level.load += (std::log(load) - level.load) / level.weight;
    const double distance = std::log(double(std::max<qint64>(latency, 1))) - level.latency;
    level.latency += distance / level.weight;
    level.variance += (distance * distance * (1 - 1 / level.weight) - level.variance) / level.weight;
}

ConcurrencyLimit::Level ConcurrencyLimit::below(size_t index) const
{
    Level all;
    for (size_t i = index; i-- > 0 && all.weight < FewestToReject;) {
        const Level &level = m_levels[i];
        all.load += level.weight * level.load;
        all.latency += level.weight * level.latency;
        all.weight += level.weight;
    }
    if (all.weight > 0) {
        all.load /= all.weight;
        all.latency /= all.weight;
    }
    return all;
}

double ConcurrencyLimit::variance() const
{
    double sum = 0;
    double degrees = 0;
    for (const Level &level : m_levels) {
        sum += level.weight * level.variance;
        degrees += std::max(0.0, level.weight - 1);
    }
    return degrees > 0 ? sum / degrees : 0;
}

void ConcurrencyLimit::judge(size_t index, qint64 now)
{
    const Level &level = m_levels[index];
    const double flight = double(1U << index);
    if (index <= m_proven || level.weight < std::max(FewestToApprove, flight / 2))
        return;
    const Level reference = below(index);
    const double ratio = std::exp(level.load - reference.load);
    if (reference.weight <= 0 || ratio < TellingRatio)
        return;
    const double gain = level.throughput() - reference.throughput();
    const double worthwhile = std::log(1 + WorthwhileShare * (ratio - 1));
    const double clear = std::log(1 + ClearShare * (ratio - 1));
    if (gain >= (level.weight >= flight ? worthwhile : clear)) {
        m_proven = index;
        m_rejections = 0;
        return;
    }
    if (gain >= worthwhile || level.weight < std::max(FewestToReject, flight / 2))
        return;
    const double error = std::sqrt(variance() * (1 / level.weight + 1 / reference.weight));
    const bool certain = gain + Certainty * error < worthwhile;
    if (certain || level.weight >= std::min(MostFlights * flight, MostWeight))
        reject(now);
}

void ConcurrencyLimit::reject(qint64 now)
{
    const double flight = std::exp(below(m_proven + 1).latency);
    const int flights = std::min(FirstProbePause << std::min(m_rejections, 8), LongestProbePause);
    m_flatUntil = now + qint64(flights * flight);
    ++m_rejections;
    // The whole of the last level that was worth it: one place too many waits in line, one too few is lost.
    m_limit = double(2U << m_proven) - 1;
    std::fill(m_levels.begin() + qsizetype(m_proven) + 1, m_levels.end(), Level());
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
        m_limit = std::min(std::max(m_limit + 1, AfterFirstAnswer), double(m_ceiling));
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
