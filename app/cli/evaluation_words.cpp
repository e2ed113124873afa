#include "app/cli/evaluation_words.h"

#include "app/cli/words.h"

#include <QLocale>

namespace countersign::cli
{

QStringList evaluationLines(const ProjectEvaluation &evaluation, const Taxonomy &taxonomy)
{
    QStringList lines;
    const QLocale locale;
    const auto percent = [&locale](double share) { return locale.toString(share * 100, 'f', 1); };
    const auto line = [&](const QString &name, const FieldEvaluation &field) {
        return field.n == 0
                   ? Words::tr("%1  no true label that the taxonomy knows").arg(name.leftJustified(16))
                   : Words::tr("%1  %2 of %3 right, %4 % (95 % interval %5 to %6 %)")
                         .arg(name.leftJustified(16), locale.toString(field.correct),
                              locale.toString(field.n), percent(field.accuracy), percent(field.low),
                              percent(field.high));
    };
    for (const FieldEvaluation &field : evaluation.evaluation.fields) {
        const Field *known = taxonomy.fieldById(field.field);
        if (!known)
            continue;
        lines.append(line(known->key, field));
        if (field.unusable > 0)
            lines.append(Words::tr("    %n without a usable answer, counted as wrong", nullptr,
                                   plural(field.unusable)));
        if (field.offList > 0)
            lines.append(Words::tr("    %n with a true label that the taxonomy has not, left out", nullptr,
                                   plural(field.offList)));
    }
    lines.append(line(Words::tr("all fields"), evaluation.evaluation.allFields));
    if (evaluation.otherSources > 0)
        lines.append(Words::tr("%n ticket(s) have only another source's answer, which is not measured here: "
                               "they count as without one.",
                               nullptr, plural(evaluation.otherSources)));
    return lines;
}

bool hasTruth(const ProjectEvaluation &evaluation)
{
    return std::ranges::any_of(evaluation.evaluation.fields,
                               [](const FieldEvaluation &f) { return f.n > 0 || f.offList > 0; });
}

} // namespace countersign::cli
