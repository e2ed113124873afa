#include "core/suggest/field_calibration.h"

#include <algorithm>
#include <cmath>

namespace countersign
{
namespace
{

/// Spreads out what crowds near 0 and 1, which suits a logistic curve.
double logOdds(double raw)
{
    const double p = std::clamp(raw, 1e-6, 1.0 - 1e-6);
    return std::log(p / (1.0 - p));
}

} // namespace

FieldCalibration FieldCalibration::fit(std::span<const double> raw, const std::vector<bool> &correct)
{
    Q_ASSERT(raw.size() == correct.size());
    std::vector<double> scores;
    scores.reserve(raw.size());
    for (const double one : raw)
        scores.push_back(logOdds(one));

    FieldCalibration calibration;
    // Rule of succession: n right answers of n leave an error of about 1 / (n + 2).
    calibration.m_margin = 1.0 / (double(raw.size()) + 2.0);
    if (raw.size() < IsotonicFrom) {
        calibration.m_curve = PlattScaling::fit(scores, correct);
        return calibration;
    }
    std::vector<double> values(correct.begin(), correct.end());
    calibration.m_curve = IsotonicRegression::fit(scores, values);
    return calibration;
}

double FieldCalibration::operator()(double raw) const
{
    const double score = logOdds(raw);
    const double value = std::visit([score](const auto &curve) { return curve(score); }, m_curve);
    return std::clamp(value, m_margin, 1.0 - m_margin);
}

} // namespace countersign
