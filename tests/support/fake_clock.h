#pragma once

#include "core/base/clock.h"

namespace countersign::test
{

/// A clock that moves only when told.
class FakeClock final : public Clock
{
public:
    qint64 wallMilliseconds() const override { return m_wall; }
    qint64 monotonicMilliseconds() const override { return m_monotonic; }

    void advance(qint64 milliseconds)
    {
        m_wall += milliseconds;
        m_monotonic += milliseconds;
    }

    /// A jump of the wall clock, as after a time synchronisation.
    void jumpWall(qint64 milliseconds) { m_wall += milliseconds; }

private:
    qint64 m_wall = 1'795'000'000'000; // 2026-11-18
    qint64 m_monotonic = 1'000'000;
};

} // namespace countersign::test
