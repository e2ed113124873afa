#include "core/suggest/linear_model.h"

#include "core/base/hash64.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace countersign
{
namespace
{

constexpr float BiasRate = 0.05F;
constexpr float SmallestGradient = 2e-3F;

/// splitmix64 (Steele, Lea, Flood 2014): the standard's distributions differ between libraries.
class Random
{
public:
    explicit Random(quint64 seed) : m_state(seed) {}

    size_t below(size_t bound)
    {
        m_state += 0x9e3779b97f4a7c15ULL;
        return size_t(mixed64(m_state) % bound);
    }

private:
    quint64 m_state;
};

std::vector<float> classWeights(const std::vector<TrainingExample> &examples, size_t classes, float balance)
{
    std::vector<float> sizes(classes);
    float seen = 0.0F;
    float total = 0.0F;
    for (const TrainingExample &example : examples) {
        for (const quint32 cls : example.classes) {
            seen += sizes[cls] == 0.0F ? 1.0F : 0.0F;
            sizes[cls] += 1.0F;
            total += 1.0F;
        }
    }
    const float mean = seen > 0.0F ? total / seen : 1.0F;
    for (float &size : sizes)
        size = size > 0.0F ? std::pow(mean / size, balance) : 1.0F;
    return sizes;
}

void shrinkTowards(const LinearModel &start, LinearModel &model, float share)
{
    if (share <= 0.0F)
        return;
    for (size_t feature = 0; feature < model.features(); ++feature) {
        const std::span<float> row = model.row(feature);
        const std::span<const float> origin = start.row(feature);
        for (size_t i = 0; i < row.size(); ++i)
            row[i] -= share * (row[i] - origin[i]);
    }
}

/// `gradientOf(example, scores)` turns scores into d loss / d score, in place, and returns its squared
/// length.
template <typename GradientOf>
LinearModel train(const LinearModel &start, const std::vector<TrainingExample> &examples,
                  const TrainingOptions &options, const CancelToken &cancel, GradientOf gradientOf)
{
    LinearModel model = start;
    if (examples.empty() || model.classes() == 0)
        return model;
    std::vector<float> squares(model.features(), 1e-3F);
    std::vector<size_t> order(examples.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::vector<float> gradient(model.stride());
    Random random(options.seed);
    for (int epoch = 0; epoch < options.epochs; ++epoch) {
        for (size_t i = order.size(); i > 1; --i)
            std::swap(order[i - 1], order[random.below(i)]);
        size_t done = 0;
        for (const size_t index : order) {
            if (++done % 256 == 0 && cancel.isCancelled())
                return model;
            const TrainingExample &example = examples[index];
            model.scores(*example.vector, gradient);
            const float length = gradientOf(example, gradient);
            if (length < SmallestGradient * SmallestGradient)
                continue;
            for (const Feature &feature : *example.vector) {
                float &square = squares[feature.column];
                square += feature.value * feature.value * length;
                const float step = options.rate * feature.value / std::sqrt(square);
                float *row = model.row(feature.column).data();
                const float *slope = gradient.data();
                const size_t stride = model.stride();
                for (size_t i = 0; i < stride; ++i)
                    row[i] -= step * slope[i];
            }
            const std::span<float> bias = model.bias();
            for (size_t i = 0; i < bias.size(); ++i)
                bias[i] -= BiasRate * gradient[i];
        }
        shrinkTowards(start, model, options.shrink);
    }
    return model;
}

} // namespace

LinearModel::LinearModel(size_t features, size_t classes)
    : m_features(features),
      m_classes(classes),
      m_stride(strideFor(classes)),
      m_weights(features * m_stride),
      m_bias(m_stride)
{
}

void LinearModel::scores(const SparseVector &vector, std::vector<float> &into) const
{
    into.assign(m_bias.begin(), m_bias.end());
    for (const Feature &feature : vector) {
        const float *weights = &m_weights[feature.column * m_stride];
        float *sums = into.data();
        const float value = feature.value;
        for (size_t i = 0; i < m_stride; ++i)
            sums[i] += value * weights[i];
    }
}

void softmax(std::span<float> scores, size_t classes)
{
    if (classes == 0)
        return;
    const float highest = *std::max_element(scores.begin(), scores.begin() + std::ptrdiff_t(classes));
    float sum = 0.0F;
    for (size_t i = 0; i < classes; ++i) {
        scores[i] = std::exp(scores[i] - highest);
        sum += scores[i];
    }
    for (size_t i = 0; i < classes; ++i)
        scores[i] /= sum;
    std::fill(scores.begin() + std::ptrdiff_t(classes), scores.end(), 0.0F);
}

float sigmoid(float score)
{
    return 1.0F / (1.0F + std::exp(-score));
}

LinearModel trainSoftmax(const LinearModel &start, const std::vector<TrainingExample> &examples,
                         const TrainingOptions &options, const CancelToken &cancel)
{
    const std::vector<float> weights = classWeights(examples, start.classes(), options.balance);
    const size_t classes = start.classes();
    return train(start, examples, options, cancel,
                 [&](const TrainingExample &example, std::vector<float> &gradient) {
                     softmax(gradient, classes);
                     const quint32 truth = example.classes.front();
                     gradient[truth] -= 1.0F;
                     float length = 0.0F;
                     for (float &slope : gradient) {
                         slope *= weights[truth];
                         length += slope * slope;
                     }
                     return length;
                 });
}

LinearModel trainOneVsRest(const LinearModel &start, const std::vector<TrainingExample> &examples,
                           const TrainingOptions &options, const CancelToken &cancel)
{
    const size_t classes = start.classes();
    return train(start, examples, options, cancel,
                 [&](const TrainingExample &example, std::vector<float> &gradient) {
                     float length = 0.0F;
                     for (size_t i = 0; i < classes; ++i)
                         gradient[i] = sigmoid(gradient[i]);
                     for (const quint32 cls : example.classes)
                         gradient[cls] -= 1.0F;
                     for (size_t i = 0; i < classes; ++i)
                         length += gradient[i] * gradient[i];
                     return length;
                 });
}

} // namespace countersign
