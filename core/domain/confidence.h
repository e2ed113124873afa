#pragma once

#include <cmath>
#include <compare>
#include <optional>

namespace countersign
{

/// How sure a source says it is: a number from 0 to 1. Absence is std::nullopt, never 0 or 1.
class Confidence
{
public:
    /// Nothing if `value` is not finite or lies outside 0..1.
    static std::optional<Confidence> from(double value)
    {
        if (!std::isfinite(value) || value < 0.0 || value > 1.0)
            return std::nullopt;
        return Confidence(value);
    }

    double value() const { return m_value; }
    auto operator<=>(const Confidence &) const = default;

private:
    explicit Confidence(double value) : m_value(value) {}

    double m_value;
};

} // namespace countersign
