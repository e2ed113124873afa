#include "core/suggest/baseline_field.h"

#include <algorithm>

namespace countersign
{
namespace
{

constexpr quint64 Folds = 5;
constexpr size_t GuessesEnough = 1500;

struct FieldExamples {
    std::vector<TrainingExample> examples;
    std::vector<quint64> folds;
};

FieldExamples examplesOf(const BaselineField &field, const std::vector<DecidedVector> &decisions)
{
    FieldExamples result;
    for (const DecidedVector &decision : decisions) {
        TrainingExample example{decision.vector, {}};
        for (const OptionId option : decision.answer->options) {
            const qsizetype cls = field.options.indexOf(option);
            if (cls >= 0)
                example.classes.push_back(quint32(cls));
        }
        std::ranges::sort(example.classes);
        example.classes.erase(std::unique(example.classes.begin(), example.classes.end()),
                              example.classes.end());
        const bool usable = field.single ? example.classes.size() == 1 && decision.answer->options.size() == 1
                                         : !example.classes.empty() || decision.answer->options.isEmpty();
        if (!usable)
            continue;
        result.examples.push_back(std::move(example));
        result.folds.push_back(decision.textHash % Folds);
    }
    return result;
}

LinearModel learn(const LinearModel &start, bool single, const std::vector<TrainingExample> &examples,
                  const CancelToken &cancel)
{
    const TrainingOptions options;
    return single ? trainSoftmax(start, examples, options, cancel)
                  : trainOneVsRest(start, examples, options, cancel);
}

} // namespace

FieldGuess guess(const LinearModel &model, bool single, const SparseVector &vector)
{
    FieldGuess result;
    if (model.classes() == 0)
        return result;
    std::vector<float> scores;
    model.scores(vector, scores);
    if (single) {
        softmax(scores, model.classes());
        const auto best = std::max_element(scores.begin(), scores.begin() + std::ptrdiff_t(model.classes()));
        result.classes.push_back(quint32(best - scores.begin()));
        result.raw = double(*best);
        return result;
    }
    result.raw = 1.0;
    for (size_t cls = 0; cls < model.classes(); ++cls) {
        const float probability = sigmoid(scores[cls]);
        if (probability >= 0.5F)
            result.classes.push_back(quint32(cls));
        result.raw *= double(std::max(probability, 1.0F - probability));
    }
    return result;
}

void trainField(BaselineField &field, const std::vector<DecidedVector> &decisions, const CancelToken &cancel)
{
    const FieldExamples all = examplesOf(field, decisions);
    field.measure.decisions = qint64(all.examples.size());
    if (all.examples.empty() || field.options.isEmpty())
        return;

    std::vector<double> raw;
    std::vector<bool> correct;
    for (quint64 fold = 0; fold < Folds && raw.size() < GuessesEnough && !cancel.isCancelled(); ++fold) {
        std::vector<TrainingExample> others;
        others.reserve(all.examples.size());
        for (size_t i = 0; i < all.examples.size(); ++i) {
            if (all.folds[i] != fold)
                others.push_back(all.examples[i]);
        }
        if (others.size() == all.examples.size())
            continue;
        const LinearModel model = learn(field.model, field.single, others, cancel);
        for (size_t i = 0; i < all.examples.size(); ++i) {
            if (all.folds[i] != fold)
                continue;
            const FieldGuess out = guess(model, field.single, *all.examples[i].vector);
            raw.push_back(out.raw);
            correct.push_back(out.classes == all.examples[i].classes);
        }
    }
    field.measure.of = qint64(correct.size());
    field.measure.correct = std::ranges::count(correct, true);
    if (field.measure.decisions >= BaselineField::MeasuredFrom)
        field.calibration = FieldCalibration::fit(raw, correct);
    field.model = learn(field.model, field.single, all.examples, cancel);
}

} // namespace countersign
