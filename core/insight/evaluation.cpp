#include "core/insight/evaluation.h"

#include "core/insight/proportion.h"

#include <algorithm>

namespace countersign
{
namespace
{

enum class Outcome { NoTruth, OffList, Unusable, Wrong, Right };

bool sameSet(QList<OptionId> a, QList<OptionId> b)
{
    const auto tidy = [](QList<OptionId> &ids) {
        std::ranges::sort(ids);
        ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    };
    tidy(a);
    tidy(b);
    return a == b;
}

bool isUsable(const Field &field, const FieldAnswer &answer)
{
    if (field.kind == FieldKind::Choice)
        return answer.options.size() == 1;
    return !answer.options.isEmpty() || answer.unmapped.isEmpty();
}

Outcome outcomeOf(const Field &field, const EvaluationRow &row)
{
    const auto truth = std::ranges::find(row.truth, field.id, &FieldTruth::field);
    if (truth == row.truth.cend())
        return Outcome::NoTruth;
    if (!truth->offList.isEmpty())
        return Outcome::OffList;
    if (field.kind == FieldKind::Choice && truth->options.isEmpty())
        return Outcome::NoTruth;
    const FieldAnswer *answer = row.suggested ? row.suggested->find(field.id) : nullptr;
    if (!answer || !isUsable(field, *answer))
        return Outcome::Unusable;
    const bool right = answer->unmapped.isEmpty() && sameSet(answer->options, truth->options);
    return right ? Outcome::Right : Outcome::Wrong;
}

void count(FieldEvaluation &into, Outcome outcome)
{
    if (outcome == Outcome::NoTruth)
        return;
    if (outcome == Outcome::OffList) {
        ++into.offList;
        return;
    }
    ++into.n;
    into.unusable += outcome == Outcome::Unusable ? 1 : 0;
    into.correct += outcome == Outcome::Right ? 1 : 0;
}

void finish(FieldEvaluation &one)
{
    const Interval interval = wilsonInterval(one.correct, one.n);
    one.accuracy = one.n > 0 ? double(one.correct) / double(one.n) : 0.0;
    one.low = interval.low;
    one.high = interval.high;
}

} // namespace

const FieldEvaluation *Evaluation::find(FieldId field) const
{
    const auto found = std::ranges::find(fields, field, &FieldEvaluation::field);
    return found == fields.cend() ? nullptr : &*found;
}

Evaluation evaluate(const Taxonomy &taxonomy, const QList<EvaluationRow> &rows)
{
    Evaluation result;
    QList<const Field *> measured;
    for (const Field &field : taxonomy.fields) {
        if (field.kind == FieldKind::Text)
            continue;
        FieldEvaluation one;
        one.field = field.id;
        for (const EvaluationRow &row : rows)
            count(one, outcomeOf(field, row));
        finish(one);
        result.fields.append(one);
        if (one.n > 0)
            measured.append(&field);
    }
    if (!measured.isEmpty()) {
        for (const EvaluationRow &row : rows) {
            // The worst outcome is the ticket's: they are declared from worst to best.
            Outcome worst = Outcome::Right;
            for (const Field *field : std::as_const(measured))
                worst = std::min(worst, outcomeOf(*field, row));
            count(result.allFields, worst);
        }
    }
    finish(result.allFields);
    return result;
}

} // namespace countersign
