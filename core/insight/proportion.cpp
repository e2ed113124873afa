#include "core/insight/proportion.h"

#include <algorithm>
#include <cmath>

namespace countersign
{
namespace
{

// std::lgamma writes the global signgam; this one can be called from any thread.
double logGamma(double x)
{
    int sign = 0;
    return ::lgamma_r(x, &sign);
}

/// The p at which a falling `tail(p)` reaches `level`, by bisection down to 1e-13.
template <typename Tail>
double solveFalling(Tail tail, double level)
{
    double low = 0.0;
    double high = 1.0;
    while (high - low > 1e-13) {
        const double middle = (low + high) / 2;
        if (tail(middle) > level)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}

} // namespace

Interval wilsonInterval(qint64 successes, qint64 n, double z)
{
    Q_ASSERT(successes >= 0 && successes <= n);
    if (n <= 0)
        return {};
    const double count = double(n);
    const double p = double(successes) / count;
    const double z2 = z * z;
    const double scale = 1 + z2 / count;
    const double centre = (p + z2 / (2 * count)) / scale;
    const double half = z / scale * std::sqrt(p * (1 - p) / count + z2 / (4 * count * count));
    // At the ends rounding would leave 1e-17 instead of the exact limit.
    return {successes == 0 ? 0.0 : std::max(0.0, centre - half),
            successes == n ? 1.0 : std::min(1.0, centre + half)};
}

double binomialCdf(qint64 k, qint64 n, double p)
{
    if (k < 0)
        return 0.0;
    if (k >= n || p <= 0.0)
        return 1.0;
    if (p >= 1.0)
        return 0.0;
    const double logP = std::log(p);
    const double logQ = std::log1p(-p);
    const double logN = logGamma(double(n) + 1);
    double sum = 0.0;
    for (qint64 i = 0; i <= k; ++i) {
        const double x = double(i);
        const double rest = double(n - i);
        sum += std::exp(logN - logGamma(x + 1) - logGamma(rest + 1) + x * logP + rest * logQ);
    }
    return std::min(1.0, sum);
}

double binomialUpperBound(qint64 successes, qint64 n, double delta)
{
    Q_ASSERT(successes >= 0 && successes <= n);
    if (successes >= n)
        return 1.0;
    return solveFalling([=](double p) { return binomialCdf(successes, n, p); }, delta);
}

Interval clopperPearsonInterval(qint64 successes, qint64 n, double alpha)
{
    Q_ASSERT(successes >= 0 && successes <= n);
    if (n <= 0)
        return {};
    // The lower limit for k successes is one minus the upper limit for n - k failures.
    return {1.0 - binomialUpperBound(n - successes, n, alpha / 2),
            binomialUpperBound(successes, n, alpha / 2)};
}

} // namespace countersign
