#pragma once

#include "core/insight/calibration.h"

#include <span>
#include <variant>
#include <vector>

namespace countersign
{

/// Turns the raw probability of a field's model into a confidence that means what it says: of the answers
/// given with 0.8, about 80 % are right. Fitted on raw probabilities of tickets the model had not learned
/// from.
class FieldCalibration
{
public:
    /// From that many outcomes on the shape is free (isotonic); below it is a logistic curve (Platt).
    static constexpr size_t IsotonicFrom = 200;

    /// `raw` are probabilities 0..1 of the answer that was given.
    static FieldCalibration fit(std::span<const double> raw, const std::vector<bool> &correct);

    /// Never quite 0 or 1: a handful of outcomes cannot show certainty.
    double operator()(double raw) const;

private:
    std::variant<PlattScaling, IsotonicRegression> m_curve;
    double m_margin = 0.5; ///< distance that is kept from 0 and 1
};

} // namespace countersign
