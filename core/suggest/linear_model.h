#pragma once

#include "core/base/cancel.h"
#include "core/suggest/feature_dictionary.h"

#include <span>
#include <vector>

namespace countersign
{

/// A score per class, linear in the features: weights (features × classes) and a bias per class.
class LinearModel
{
public:
    LinearModel() = default;
    LinearModel(size_t features, size_t classes);

    size_t features() const { return m_features; }
    size_t classes() const { return m_classes; }
    size_t bytes() const { return m_weights.size() * sizeof(float); }

    /// The weights of one feature, one per class (and zeros up to stride()).
    std::span<float> row(size_t feature) { return {&m_weights[feature * m_stride], m_stride}; }
    std::span<const float> row(size_t feature) const { return {&m_weights[feature * m_stride], m_stride}; }
    std::span<float> bias() { return m_bias; }
    std::span<const float> bias() const { return m_bias; }
    size_t stride() const { return m_stride; }

    /// Writes stride() scores, of which the first classes() mean something.
    void scores(const SparseVector &vector, std::vector<float> &into) const;

    /// How many floats a feature needs for that many classes.
    static size_t strideFor(size_t classes) { return (classes + 7) / 8 * 8; }

private:
    size_t m_features = 0;
    size_t m_classes = 0;
    size_t m_stride = 0;
    std::vector<float> m_weights;
    std::vector<float> m_bias;
};

/// One labelled text: exactly one class for softmax, any number for one-vs-rest.
struct TrainingExample {
    const SparseVector *vector = nullptr;
    std::vector<quint32> classes;
};

/// How a model learns.
struct TrainingOptions {
    int epochs = 6;
    float rate = 1.0F;       ///< step of AdaGrad (Duchi et al. 2011), one accumulator per feature
    float shrink = 0.0F;     ///< after each epoch the weights move back to the start by this share
    float balance = 0.25F;   ///< examples weigh (mean class size / class size)^balance
    quint64 seed = 20240501; ///< of the order of examples; same seed, same model
};

/// Multinomial logistic regression by stochastic gradient, started from (and shrunk towards) `start`: with no
/// example it is `start`. Cancelled: returns what it has.
LinearModel trainSoftmax(const LinearModel &start, const std::vector<TrainingExample> &examples,
                         const TrainingOptions &options, const CancelToken &cancel);

/// The same with an independent logistic regression per class.
LinearModel trainOneVsRest(const LinearModel &start, const std::vector<TrainingExample> &examples,
                           const TrainingOptions &options, const CancelToken &cancel);

/// In place: scores → probabilities that sum to 1. The first `classes` entries; those beyond become 0.
void softmax(std::span<float> scores, size_t classes);

float sigmoid(float score);

} // namespace countersign
