#include "core/insight/calibration.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace countersign
{

int reliabilityBin(double confidence, int bins)
{
    Q_ASSERT(bins > 0);
    // One part in 10^12 keeps a confidence that was written as an edge (.3) in the bin that ends there.
    const double position = std::ceil(confidence * bins * (1.0 - 1e-12)) - 1.0;
    return std::clamp(int(position), 0, bins - 1);
}

CalibrationError calibrationError(std::span<const ConfidenceOutcome> outcomes, int bins)
{
    CalibrationError error;
    error.n = qint64(outcomes.size());
    error.bins.resize(size_t(bins));
    for (int i = 0; i < bins; ++i) {
        error.bins[size_t(i)].low = double(i) / bins;
        error.bins[size_t(i)].high = double(i + 1) / bins;
    }
    for (const ConfidenceOutcome &outcome : outcomes) {
        ReliabilityBin &bin = error.bins[size_t(reliabilityBin(outcome.confidence, bins))];
        ++bin.n;
        bin.confidence += outcome.confidence;
        bin.accuracy += outcome.correct ? 1.0 : 0.0;
    }
    for (ReliabilityBin &bin : error.bins) {
        if (bin.n == 0)
            continue;
        bin.confidence /= double(bin.n);
        bin.accuracy /= double(bin.n);
        const double gap = std::abs(bin.accuracy - bin.confidence);
        error.expected += double(bin.n) / double(error.n) * gap;
        error.maximal = std::max(error.maximal, gap);
    }
    return error;
}

double brierScore(std::span<const ConfidenceOutcome> outcomes)
{
    if (outcomes.empty())
        return 0.0;
    double sum = 0.0;
    for (const ConfidenceOutcome &outcome : outcomes) {
        const double miss = outcome.confidence - (outcome.correct ? 1.0 : 0.0);
        sum += miss * miss;
    }
    return sum / double(outcomes.size());
}

IsotonicRegression IsotonicRegression::fit(std::span<const double> scores, std::span<const double> values,
                                           std::span<const double> weights)
{
    Q_ASSERT(scores.size() == values.size() && (weights.empty() || weights.size() == scores.size()));
    struct Block {
        double first;
        double last;
        double mean;
        double weight;
    };
    std::vector<size_t> order(scores.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::ranges::stable_sort(order, {}, [&](size_t i) { return scores[i]; });

    const auto pool = [](Block &into, const Block &next) {
        const double weight = into.weight + next.weight;
        into.mean = (into.mean * into.weight + next.mean * next.weight) / weight;
        into.weight = weight;
        into.last = next.last;
    };
    std::vector<Block> ties;
    for (const size_t i : order) {
        const Block point{scores[i], scores[i], values[i], weights.empty() ? 1.0 : weights[i]};
        if (!ties.empty() && ties.back().last >= point.first)
            pool(ties.back(), point);
        else
            ties.push_back(point);
    }
    std::vector<Block> blocks;
    for (const Block &tie : ties) {
        blocks.push_back(tie);
        while (blocks.size() > 1 && blocks[blocks.size() - 2].mean > blocks.back().mean) {
            pool(blocks[blocks.size() - 2], blocks.back());
            blocks.pop_back();
        }
    }
    IsotonicRegression result;
    for (const Block &block : blocks) {
        result.m_knots.push_back({block.first, block.mean});
        if (block.last > block.first)
            result.m_knots.push_back({block.last, block.mean});
    }
    return result;
}

double IsotonicRegression::operator()(double score) const
{
    if (m_knots.empty())
        return 0.0;
    const auto right = std::ranges::lower_bound(m_knots, score, {}, &Knot::score);
    if (right == m_knots.begin())
        return right->value;
    if (right == m_knots.end())
        return m_knots.back().value;
    const auto left = std::prev(right);
    const double share = (score - left->score) / (right->score - left->score);
    return left->value + share * (right->value - left->value);
}

namespace
{

double logistic(double score, double slope, double offset)
{
    const double z = score * slope + offset;
    return z >= 0 ? std::exp(-z) / (1.0 + std::exp(-z)) : 1.0 / (1.0 + std::exp(z));
}

/// Cross-entropy in the form that neither overflows nor cancels (Lin, Lin, Weng 2007, section 2.2).
double crossEntropy(std::span<const double> scores, std::span<const double> targets, double slope,
                    double offset)
{
    double sum = 0.0;
    for (size_t i = 0; i < scores.size(); ++i) {
        const double z = scores[i] * slope + offset;
        sum += z >= 0 ? targets[i] * z + std::log1p(std::exp(-z))
                      : (targets[i] - 1.0) * z + std::log1p(std::exp(z));
    }
    return sum;
}

} // namespace

PlattScaling PlattScaling::fit(std::span<const double> scores, const std::vector<bool> &correct)
{
    Q_ASSERT(scores.size() == correct.size());
    constexpr int MaxIterations = 100;
    constexpr double MinStep = 1e-10;
    constexpr double Ridge = 1e-12; // keeps the Hessian positive definite
    constexpr double GradientEnough = 1e-5;

    const double positives = double(std::ranges::count(correct, true));
    const double negatives = double(correct.size()) - positives;
    std::vector<double> targets;
    targets.reserve(correct.size());
    for (const bool right : correct)
        targets.push_back(right ? (positives + 1) / (positives + 2) : 1 / (negatives + 2));

    PlattScaling result;
    double slope = 0.0;
    double offset = std::log((negatives + 1) / (positives + 1));
    double value = crossEntropy(scores, targets, slope, offset);
    for (int iteration = 0; iteration < MaxIterations; ++iteration) {
        double h11 = Ridge, h22 = Ridge, h21 = 0.0, g1 = 0.0, g2 = 0.0;
        for (size_t i = 0; i < scores.size(); ++i) {
            const double p = logistic(scores[i], slope, offset);
            const double spread = p * (1 - p);
            h11 += scores[i] * scores[i] * spread;
            h22 += spread;
            h21 += scores[i] * spread;
            g1 += scores[i] * (targets[i] - p);
            g2 += targets[i] - p;
        }
        if (std::abs(g1) < GradientEnough && std::abs(g2) < GradientEnough)
            break;
        const double determinant = h11 * h22 - h21 * h21;
        const double dSlope = -(h22 * g1 - h21 * g2) / determinant;
        const double dOffset = -(-h21 * g1 + h11 * g2) / determinant;
        const double descent = g1 * dSlope + g2 * dOffset;
        double step = 1.0;
        for (; step >= MinStep; step /= 2) {
            const double tried =
                crossEntropy(scores, targets, slope + step * dSlope, offset + step * dOffset);
            if (tried < value + 1e-4 * step * descent) {
                slope += step * dSlope;
                offset += step * dOffset;
                value = tried;
                break;
            }
        }
        if (step < MinStep)
            break;
    }
    result.m_slope = slope;
    result.m_offset = offset;
    return result;
}

double PlattScaling::operator()(double score) const
{
    return logistic(score, m_slope, m_offset);
}

} // namespace countersign
