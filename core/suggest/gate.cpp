#include "core/suggest/gate.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace countersign
{

namespace
{

double thresholdOf(const FieldAnswer &answer, const Field &field, const Taxonomy &taxonomy)
{
    if (answer.options.isEmpty())
        return taxonomy.thresholdFor(field, nullptr);
    double strictest = 0.0;
    for (const OptionId id : answer.options)
        strictest = std::max(strictest, taxonomy.thresholdFor(field, optionById(field, id)));
    return strictest;
}

void judgeField(const Field &field, const FieldAnswer &answer, const Taxonomy &taxonomy,
                QList<GateReason> &reasons)
{
    const auto add = [&](GateReasonKind kind) { reasons.append({kind, field.id, 0.0, 0.0}); };
    if (!answer.unmapped.isEmpty())
        add(GateReasonKind::Unmapped);
    const bool retired = std::ranges::any_of(answer.options, [&field](OptionId id) {
        const Option *option = optionById(field, id);
        return !option || option->retired;
    });
    if (retired)
        add(GateReasonKind::RetiredOption);
    if (field.kind == FieldKind::Choice && answer.options.isEmpty() && answer.unmapped.isEmpty() &&
        field.required)
        add(GateReasonKind::MissingField);
    if (!answer.confidence) {
        add(GateReasonKind::MissingConfidence);
        return;
    }
    const double threshold = thresholdOf(answer, field, taxonomy);
    if (answer.confidence->value() < threshold)
        reasons.append({GateReasonKind::BelowThreshold, field.id, answer.confidence->value(), threshold});
}

class Words
{
    Q_DECLARE_TR_FUNCTIONS(countersign::Gate)

public:
    static QString of(const GateReason &reason, const Taxonomy &taxonomy)
    {
        const QString field = titleOf(reason.field, taxonomy);
        switch (reason.kind) {
        case GateReasonKind::BelowThreshold:
            return tr("%1 %2 is below its threshold of %3.")
                .arg(field, belowText(reason.value, reason.threshold), number(reason.threshold));
        case GateReasonKind::MissingConfidence:
            return reason.field.isValid() ? tr("%1 came without a usable confidence.").arg(field)
                                          : tr("The answer came without a usable confidence.");
        case GateReasonKind::Unmapped:
            return reason.field.isValid()
                       ? tr("%1 was answered with a word that is none of its options.").arg(field)
                       : tr("A word of the answer is no option.");
        case GateReasonKind::MissingField:
            return reason.field.isValid() ? tr("%1 was not answered.").arg(field)
                                          : tr("A field was not answered.");
        case GateReasonKind::RetiredOption:
            return tr("%1 was answered with an option that is no longer offered.").arg(field);
        case GateReasonKind::Repaired:
            return tr("The answer was not clean and had to be repaired.");
        case GateReasonKind::AddressesModel:
            return tr("The ticket seems to give orders to the model.");
        case GateReasonKind::ControlWords:
            return tr("The ticket carries control words of chat models.");
        case GateReasonKind::TicketCut:
            return tr("The middle of this long ticket was not read.");
        case GateReasonKind::UnusualFinish:
            return tr("The server did not say that the answer is complete.");
        case GateReasonKind::NotMeasured:
            return tr("The offline baseline is not yet measured here.");
        }
        return {};
    }

private:
    static QString titleOf(FieldId id, const Taxonomy &taxonomy)
    {
        const Field *field = taxonomy.fieldById(id);
        if (!field)
            return {};
        return field->title.isEmpty() ? field->key : field->title;
    }

    /// Two digits, more if needed, so that "0.75 is below its threshold of 0.75" never stands there.
    static QString belowText(double value, double threshold)
    {
        QString text = QString::number(value, 'f', 2);
        for (int digits = 3; digits < 17 && text.toDouble() >= threshold; ++digits)
            text = QString::number(value, 'f', digits);
        return inTheLanguage(text);
    }

    static QString number(double value)
    {
        const QString two = QString::number(value, 'f', 2);
        return inTheLanguage(std::abs(two.toDouble() - value) < 1e-9 ? two : QString::number(value, 'g', 4));
    }

    static QString inTheLanguage(QString number) { return number.replace(u'.', QLocale().decimalPoint()); }
};

} // namespace

GateVerdict gate(const Answers &answers, ReviewFlags flags, const Taxonomy &taxonomy)
{
    GateVerdict verdict;
    QList<GateReason> &reasons = verdict.reasons;
    for (const Field &field : taxonomy.fields) {
        if (field.kind == FieldKind::Text)
            continue;
        const FieldAnswer *answer = answers.find(field.id);
        if (answer)
            judgeField(field, *answer, taxonomy, reasons);
        else if (field.required)
            reasons.append({GateReasonKind::MissingField, field.id, 0.0, 0.0});
    }
    const auto has = [&reasons](GateReasonKind kind) {
        return std::ranges::any_of(reasons, [kind](const GateReason &reason) { return reason.kind == kind; });
    };
    const std::pair<ReviewFlag, GateReasonKind> gating[] = {
        {ReviewFlag::Unmapped, GateReasonKind::Unmapped},
        {ReviewFlag::MissingField, GateReasonKind::MissingField},
        {ReviewFlag::MissingConfidence, GateReasonKind::MissingConfidence},
        {ReviewFlag::Repaired, GateReasonKind::Repaired},
        {ReviewFlag::AddressesModel, GateReasonKind::AddressesModel},
        {ReviewFlag::ControlWords, GateReasonKind::ControlWords},
        {ReviewFlag::TicketCut, GateReasonKind::TicketCut},
        {ReviewFlag::UnusualFinish, GateReasonKind::UnusualFinish},
        {ReviewFlag::NotMeasured, GateReasonKind::NotMeasured},
    };
    for (const auto &[flag, kind] : gating) {
        if (flags.testFlag(flag) && !has(kind))
            reasons.append({kind, {}, 0.0, 0.0});
    }
    verdict.ready = reasons.isEmpty();
    return verdict;
}

QString gateWords(const GateVerdict &verdict, const Taxonomy &taxonomy)
{
    // What is not measured yet says nothing by its figures: one sentence instead of one a field.
    const bool measured = std::ranges::none_of(
        verdict.reasons, [](const GateReason &reason) { return reason.kind == GateReasonKind::NotMeasured; });
    QStringList sentences;
    for (const GateReason &reason : verdict.reasons) {
        if (measured || reason.kind != GateReasonKind::BelowThreshold)
            sentences.append(Words::of(reason, taxonomy));
    }
    return sentences.join(u' ');
}

} // namespace countersign
