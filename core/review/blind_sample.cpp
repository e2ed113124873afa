#include "core/review/blind_sample.h"

#include "core/base/hash64.h"

#include <algorithm>
#include <cmath>

namespace countersign
{

BlindSample::BlindSample(quint64 seed, double share) : m_seed(seed), m_share(std::clamp(share, 0.0, 1.0)) {}

quint64 BlindSample::placeOf(TicketId ticket) const
{
    // Every step can be undone, so that no two tickets share a place; SplitMix64's constants (Steele and
    // others, 2014).
    quint64 place = quint64(ticket.value) + m_seed * 0x9e3779b97f4a7c15;
    for (int round = 0; round < 2; ++round) {
        place = mixed64(place) + m_seed;
    }
    return place;
}

bool BlindSample::contains(TicketId ticket) const
{
    return m_share >= 1 || double(placeOf(ticket)) < std::ldexp(m_share, 64);
}

std::vector<quint32> withBlind(std::span<const quint32> queue, std::span<const quint32> blind, double share)
{
    if (blind.empty() || share <= 0)
        return {queue.begin(), queue.end()};
    std::vector<bool> known(size_t(*std::ranges::max_element(blind)) + 1, false);
    for (const quint32 row : blind)
        known[row] = true;
    std::vector<quint32> rows;
    rows.reserve(queue.size() + blind.size());
    size_t placed = 0;
    for (const quint32 row : queue) {
        if (row < known.size() && known[row])
            continue;
        rows.push_back(row);
        // Counted over all shown so far, so that a share such as 0.3 is kept without rounding each gap.
        while (placed < blind.size() && double(placed + 1) <= share * double(rows.size() + 1) + 1e-9) {
            rows.push_back(blind[placed]);
            ++placed;
        }
    }
    // Nothing but blind tickets: there is nothing to put them between.
    if (rows.empty() && share >= 1)
        rows.assign(blind.begin(), blind.end());
    return rows;
}

} // namespace countersign
