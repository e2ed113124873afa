#pragma once

#include "core/base/cancel.h"
#include "core/domain/answers.h"
#include "core/domain/taxonomy.h"
#include "core/suggest/field_calibration.h"
#include "core/suggest/linear_model.h"

#include <QList>
#include <QStringList>

#include <optional>
#include <vector>

namespace countersign
{

/// How often the offline baseline was right, on decisions it had not learned from when it guessed them.
struct BaselineMeasure {
    qint64 decisions = 0; ///< that it learned from
    qint64 correct = 0;   ///< guessed right …
    qint64 of = 0;        ///< … of so many guessed; less than `decisions` when there are thousands

    bool operator==(const BaselineMeasure &) const = default;
};

/// The offline baseline's model of one choice field.
struct BaselineField {
    FieldId id;
    bool single = true;
    QList<OptionId> options; ///< by class; retired ones are not among them
    QStringList names;
    LinearModel model;
    BaselineMeasure measure;
    std::optional<FieldCalibration> calibration; ///< from MeasuredFrom decisions on

    static constexpr qint64 MeasuredFrom = 50;
    /// What an unmeasured guess may claim at most: it cannot pass a threshold above one half.
    static constexpr double UnmeasuredCeiling = 0.5;
};

/// What a model answers.
struct FieldGuess {
    std::vector<quint32> classes; ///< one, or any number for a multiple choice
    double raw = 0.0;             ///< its own probability that exactly this is right
};

FieldGuess guess(const LinearModel &model, bool single, const SparseVector &vector);

/// One decided ticket as a field sees it.
struct DecidedVector {
    const SparseVector *vector = nullptr;
    const FieldAnswer *answer = nullptr;
    quint64 textHash = 0; ///< equal texts must not be split between learning and measuring
};

/// Learns from decisions on the field's present options; others (retired, of older versions) teach nothing.
/// `field.model` holds the cold start on entry. Measures by 5-fold cross-fitting, with fewer of the folds
/// once 1,500 guesses are enough.
void trainField(BaselineField &field, const std::vector<DecidedVector> &decisions, const CancelToken &cancel);

} // namespace countersign
