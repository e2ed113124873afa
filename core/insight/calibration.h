#pragma once

#include <QtGlobal>

#include <span>
#include <vector>

namespace countersign
{

/// A confidence that was given, and whether the answer was right.
struct ConfidenceOutcome {
    double confidence = 0.0; ///< 0..1
    bool correct = false;
};

/// One bar of a reliability diagram.
struct ReliabilityBin {
    double low = 0.0;  ///< exclusive, but for 0
    double high = 0.0; ///< inclusive
    qint64 n = 0;
    double confidence = 0.0; ///< mean of its members, not the bin's centre
    double accuracy = 0.0;
};

/// Expected and maximal calibration error over equal-width bins (Naeini et al. 2015; Guo et al. 2017):
/// ECE = Σ n_b/n · |accuracy_b − confidence_b|; the bin of c is (lo, hi], the first also takes 0; empty bins
/// are skipped. It depends on the binning: show bins and n with it; with n < 100 it is unreliable.
struct CalibrationError {
    double expected = 0.0;
    double maximal = 0.0;
    qint64 n = 0;
    std::vector<ReliabilityBin> bins; ///< all of them, empty ones included
};

CalibrationError calibrationError(std::span<const ConfidenceOutcome> outcomes, int bins = 10);

/// The bin of a confidence among `bins` equal ones: clamp(ceil(c · bins) − 1, 0, bins − 1), with a guard
/// against products such as 0.3 · 10 = 3.0000000000000004.
int reliabilityBin(double confidence, int bins);

/// The binary Brier score (Brier 1950): mean of (confidence − correct)², 0 is best; 0 for no outcomes.
double brierScore(std::span<const ConfidenceOutcome> outcomes);

/// A non-decreasing map from score to probability, fitted by pooling adjacent violators (Barlow et al. 1972;
/// Zadrozny & Elkan 2002). Needs some hundreds of points; below 200 prefer PlattScaling.
class IsotonicRegression
{
public:
    /// `weights` empty: all 1. Equal scores are averaged first. No points: predicts 0 everywhere.
    static IsotonicRegression fit(std::span<const double> scores, std::span<const double> values,
                                  std::span<const double> weights = {});

    /// Linear between block ends, constant outside.
    double operator()(double score) const;

private:
    struct Knot {
        double score;
        double value;
    };
    std::vector<Knot> m_knots; ///< first and last score of every block, ascending
};

/// A logistic map from score to probability, p = 1 / (1 + exp(A·s + B)) (Platt 1999), with the smoothed
/// targets (N+ + 1)/(N+ + 2) and 1/(N− + 2), found by the Newton method of Lin, Lin, Weng (2007). A < 0: a
/// higher score is more likely right.
class PlattScaling
{
public:
    static PlattScaling fit(std::span<const double> scores, const std::vector<bool> &correct);

    double operator()(double score) const;
    double slope() const { return m_slope; }   ///< A
    double offset() const { return m_offset; } ///< B

private:
    double m_slope = 0.0;
    double m_offset = 0.0;
};

} // namespace countersign
