#pragma once

#include "core/domain/answers.h"
#include "core/domain/taxonomy.h"

#include <QList>
#include <QString>

#include <optional>

namespace countersign
{

/// The true answer of one field of one ticket, after its label was looked up among options and aliases.
struct FieldTruth {
    FieldId field;
    QList<OptionId> options; ///< one for a single choice; any number for a multiple choice
    QString offList;         ///< not empty: a true label that names no option or alias, as the file wrote it

    bool operator==(const FieldTruth &) const = default;
};

/// One ticket as the measurement sees it.
struct EvaluationRow {
    QList<FieldTruth> truth;          ///< fields without truth are left out
    std::optional<Answers> suggested; ///< nothing: no suggestion at all (failed, unknown, never asked)
};

/// How often a source was right. accuracy = correct / n, low and high its Wilson 95 % interval.
struct FieldEvaluation {
    FieldId field;         ///< 0 for all fields at once
    qint64 n = 0;          ///< tickets with truth on the list; unusable suggestions count in it, as errors
    qint64 correct = 0;    ///< same option; multiple choice: the same set of options
    double accuracy = 0.0; ///< 0 when n is 0
    double low = 0.0;
    double high = 1.0;
    qint64 unusable = 0; ///< truth exists, but no suggestion, no answer, or only labels that match no option
    qint64 offList = 0;  ///< truth names no option or alias; not in n

    bool operator==(const FieldEvaluation &) const = default;
};

/// What `evaluate` answers.
struct Evaluation {
    QList<FieldEvaluation> fields; ///< the taxonomy's choice fields, in its order, text fields left out
    /// All choice fields that have any truth right at once, over the tickets that have truth on the list for
    /// each of them. `unusable`: at least one of the answers was; `offList`: at least one truth was (and none
    /// missing).
    FieldEvaluation allFields;

    const FieldEvaluation *find(FieldId field) const;
    bool operator==(const Evaluation &) const = default;
};

Evaluation evaluate(const Taxonomy &taxonomy, const QList<EvaluationRow> &rows);

} // namespace countersign
