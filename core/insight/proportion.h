#pragma once

#include <QtGlobal>

namespace countersign
{

/// z of a two-sided 95 % interval.
inline constexpr double Z95 = 1.959963984540054;

/// A range of proportions, 0 ≤ low ≤ high ≤ 1.
struct Interval {
    double low = 0.0;
    double high = 1.0;

    bool operator==(const Interval &) const = default;
};

/// Wilson's score interval (Wilson 1927; recommended by Brown, Cai, DasGupta 2001) for k successes of n:
/// centre (p + z²/2n) / (1 + z²/n), half width z / (1 + z²/n) · sqrt(p(1-p)/n + z²/4n²), clamped to 0..1.
/// n = 0 gives 0..1. Requires 0 ≤ successes ≤ n.
Interval wilsonInterval(qint64 successes, qint64 n, double z = Z95);

/// The exact, conservative interval of Clopper and Pearson (1934): low solves P(X ≥ k | low) = alpha/2 and
/// high solves P(X ≤ k | high) = alpha/2. n = 0 gives 0..1. Requires 0 ≤ successes ≤ n and 0 < alpha < 1.
Interval clopperPearsonInterval(qint64 successes, qint64 n, double alpha = 0.05);

/// The exact one-sided upper bound U(k, n, delta): solves P(X ≤ k | U) = delta, all of delta on one side.
/// k = n gives 1.
double binomialUpperBound(qint64 successes, qint64 n, double delta);

/// P(X ≤ k) for X ~ Binomial(n, p).
double binomialCdf(qint64 k, qint64 n, double p);

} // namespace countersign
