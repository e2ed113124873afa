#pragma once

#include <QtGlobal>

namespace countersign
{

/// The two times of the world, replaceable in tests (tests/support/fake_clock.h).
class Clock
{
public:
    virtual ~Clock() = default;

    /// Wall time in milliseconds since 1970-01-01 UTC: for display and records only, it may jump.
    virtual qint64 wallMilliseconds() const = 0;

    /// Milliseconds since some moment, never jumping: for durations and deadlines.
    virtual qint64 monotonicMilliseconds() const = 0;
};

/// The clock of this machine.
class SystemClock final : public Clock
{
public:
    qint64 wallMilliseconds() const override;
    qint64 monotonicMilliseconds() const override;
};

} // namespace countersign
