#include "core/review/decision_maker.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace countersign
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(countersign::Review)
};

QString titleOf(const Field &field)
{
    return field.title.isEmpty() ? field.key : field.title;
}

QList<OptionId> sorted(QList<OptionId> options)
{
    std::ranges::sort(options);
    options.erase(std::unique(options.begin(), options.end()), options.end());
    return options;
}

/// A person's answer carries no confidence and nothing unmapped, and only options that exist.
std::optional<FieldAnswer> asPersons(const Field &field, const FieldAnswer *answer)
{
    if (!answer)
        return std::nullopt;
    FieldAnswer own;
    own.field = field.id;
    if (field.kind == FieldKind::Text) {
        own.text = answer->text.trimmed();
        return own;
    }
    for (const OptionId option : sorted(answer->options)) {
        if (optionById(field, option))
            own.options.append(option);
    }
    if (field.kind == FieldKind::Choice && own.options.size() != 1)
        return std::nullopt;
    // Options that are all gone say nothing about "none of them".
    if (own.options.isEmpty() && !answer->options.isEmpty())
        return std::nullopt;
    return own;
}

/// What accepting a suggestion means for one field, if it can be taken as it is.
std::optional<FieldAnswer> acceptable(const Field &field, const Answers &suggested)
{
    const FieldAnswer *answer = suggested.find(field.id);
    auto own = asPersons(field, answer);
    if (!own || (field.kind == FieldKind::Text && own->text.isEmpty()))
        return std::nullopt;
    own->options.removeIf([&field](OptionId id) { return optionById(field, id)->retired; });
    const bool lostSome =
        own->options.isEmpty() && (!answer->options.isEmpty() || !answer->unmapped.isEmpty());
    if (field.kind != FieldKind::Text && lostSome)
        return std::nullopt;
    return own;
}

Answers formerAnswers(const Taxonomy &taxonomy, const VerdictBase &base)
{
    Answers answers;
    for (const Field &field : taxonomy.fields) {
        if (auto own = asPersons(field, base.former.find(field.id)))
            answers.set(std::move(*own));
    }
    return answers;
}

bool equalsShown(const Taxonomy &taxonomy, const VerdictBase &base, const Answers &answers)
{
    if (!base.shown)
        return false;
    return std::ranges::all_of(taxonomy.fields, [&](const Field &field) {
        const FieldAnswer *own = answers.find(field.id);
        if (!own)
            return true;
        const auto shown = acceptable(field, base.shown->answers);
        if (!shown)
            return field.kind == FieldKind::Text && own->text.isEmpty();
        return own->text == shown->text && own->options == shown->options;
    });
}

QStringList titlesOf(const Taxonomy &taxonomy, const QList<FieldId> &fields)
{
    QStringList titles;
    for (const FieldId id : fields)
        titles.append(titleOf(*taxonomy.fieldById(id)));
    return titles;
}

QList<FieldId> openFields(const Taxonomy &taxonomy, const Answers &answers)
{
    QList<FieldId> open;
    for (const Field &field : taxonomy.fields) {
        if (field.required && !isSettled(field, answers))
            open.append(field.id);
    }
    return open;
}

Verdict finish(const Taxonomy &taxonomy, const VerdictBase &base, DecisionKind kind, const Answers &answers)
{
    Verdict verdict;
    NewDecision &decision = verdict.decision;
    decision.ticket = base.ticket;
    decision.taxonomy = taxonomy.version;
    decision.kind = kind;
    decision.blind = base.blind;
    decision.tookMs = base.tookMs;
    for (const Field &field :
         taxonomy.fields) { // in the order of the taxonomy, so that equal ones compare equal
        if (const FieldAnswer *answer = answers.find(field.id))
            decision.answers.set(*answer);
    }
    if (base.shown) {
        decision.shownSuggestion = base.shown->uuid;
        decision.shownSource = base.shown->source;
        decision.shownAnswers = base.shown->answers;
    }
    verdict.changes =
        !base.formerIsOwn || base.formerKind != kind || decision.answers != formerAnswers(taxonomy, base);
    return verdict;
}

Verdict settle(const Taxonomy &taxonomy, const VerdictBase &base, Answers answers)
{
    const QList<FieldId> open = openFields(taxonomy, answers);
    if (open.isEmpty() && base.shown) {
        for (const Field &field : taxonomy.fields) {
            if (field.kind != FieldKind::Text || answers.find(field.id))
                continue;
            if (auto text = acceptable(field, base.shown->answers))
                answers.set(std::move(*text));
        }
    }
    auto kind = equalsShown(taxonomy, base, answers) ? DecisionKind::Accepted : DecisionKind::Corrected;
    if (!open.isEmpty()) // another annotator's answers are only taken back by saying "nothing" over them
        kind = answers.fields.isEmpty() && base.formerIsOwn ? DecisionKind::Cleared : DecisionKind::Partial;
    Verdict verdict = finish(taxonomy, base, kind, answers);
    verdict.open = open;
    if (kind == DecisionKind::Cleared && !base.formerKind)
        verdict.changes = false;
    return verdict;
}

Result<const Field *> choiceField(const Taxonomy &taxonomy, FieldId id)
{
    const Field *field = taxonomy.fieldById(id);
    if (!field)
        return failure(ErrorKind::NotFound,
                       Words::tr("The taxonomy no longer has this field. Open the ticket "
                                 "again to see today's fields."));
    if (field->kind == FieldKind::Text)
        return failure(ErrorKind::InvalidInput,
                       Words::tr("%1 takes a text, not an option.").arg(titleOf(*field)));
    return field;
}

/// Puts options into `answers`, or says what is wrong with them.
Result<void> setOptions(Answers &answers, const Field &field, const QList<OptionId> &options)
{
    const FieldAnswer *former = answers.find(field.id);
    for (const OptionId id : options) {
        const Option *option = optionById(field, id);
        if (!option)
            return failure(ErrorKind::NotFound, Words::tr("%1 has no such option.").arg(titleOf(field)));
        if (option->retired && !(former && former->options.contains(id)))
            return failure(ErrorKind::InvalidInput,
                           Words::tr("%1 is no longer an option of %2. Choose another.")
                               .arg(option->name, titleOf(field)));
    }
    FieldAnswer answer;
    answer.field = field.id;
    answer.options = sorted(options);
    if (field.kind == FieldKind::Choice && answer.options.size() != 1)
        return failure(ErrorKind::InvalidInput, Words::tr("%1 takes one option.").arg(titleOf(field)));
    answers.set(std::move(answer));
    return {};
}

Result<void> setText(Answers &answers, const Field &field, const QString &text)
{
    static const QRegularExpression space(QStringLiteral("\\s+"));
    const QString trimmed = text.trimmed();
    const auto words = int(trimmed.split(space, Qt::SkipEmptyParts).size());
    if (field.maxWords > 0 && words > field.maxWords)
        return failure(ErrorKind::InvalidInput,
                       Words::tr("%1 has %n word(s); shorten it to %2 at most.", nullptr, words)
                           .arg(titleOf(field))
                           .arg(field.maxWords));
    FieldAnswer answer;
    answer.field = field.id;
    answer.text = trimmed;
    answers.set(std::move(answer));
    return {};
}

void clearField(Answers &answers, const Field &field)
{
    if (field.kind == FieldKind::Text)
        answers.set(
            FieldAnswer{.field = field.id, .options = {}, .text = {}, .confidence = {}, .unmapped = {}});
    else
        answers.remove(field.id);
}

} // namespace

bool isSettled(const Field &field, const Answers &answers)
{
    const FieldAnswer *answer = answers.find(field.id);
    if (!answer)
        return false;
    switch (field.kind) {
    case FieldKind::Choice:
        return answer->options.size() == 1;
    case FieldKind::Choices:
        return true;
    case FieldKind::Text:
        break;
    }
    return !answer->text.trimmed().isEmpty();
}

Result<Verdict> acceptVerdict(const Taxonomy &taxonomy, const VerdictBase &base, AcceptScope scope)
{
    const Answers former = formerAnswers(taxonomy, base);
    const QList<FieldId> openBefore = openFields(taxonomy, former);
    if (!base.shown && (!openBefore.isEmpty() || scope == AcceptScope::Everything))
        return failure(ErrorKind::InvalidInput,
                       Words::tr("This ticket has no suggestion yet. Choose an option, "
                                 "or start a run."));
    Answers answers = former;
    bool took = false;
    for (const Field &field : taxonomy.fields) {
        if (!base.shown || (scope == AcceptScope::OpenFields && former.find(field.id)))
            continue;
        if (auto taken = acceptable(field, base.shown->answers)) {
            answers.set(std::move(*taken));
            took |= field.kind != FieldKind::Text || field.required;
        }
    }
    Verdict verdict = settle(taxonomy, base, answers);
    if (!took && !verdict.open.isEmpty())
        return failure(ErrorKind::InvalidInput,
                       Words::tr("The suggestion has no usable answer for %1. Choose an option.")
                           .arg(titlesOf(taxonomy, verdict.open).join(QStringLiteral(", "))));
    return verdict;
}

Result<Verdict> optionsVerdict(const Taxonomy &taxonomy, const VerdictBase &base, FieldId id,
                               const QList<OptionId> &options)
{
    const auto field = choiceField(taxonomy, id);
    if (!field)
        return failure(field.error());
    Answers answers = formerAnswers(taxonomy, base);
    if (const auto set = setOptions(answers, **field, options); !set)
        return failure(set.error());
    return settle(taxonomy, base, answers);
}

Result<Verdict> toggleVerdict(const Taxonomy &taxonomy, const VerdictBase &base, FieldId id, OptionId option)
{
    const auto field = choiceField(taxonomy, id);
    if (!field)
        return failure(field.error());
    if ((*field)->kind == FieldKind::Choice)
        return optionsVerdict(taxonomy, base, id, {option});
    const Answers former = formerAnswers(taxonomy, base);
    QList<OptionId> options;
    if (const FieldAnswer *settled = former.find(id))
        options = settled->options;
    else if (const auto shown = base.shown ? acceptable(**field, base.shown->answers) : std::nullopt)
        options = shown->options;
    if (!options.removeOne(option))
        options.append(option);
    return optionsVerdict(taxonomy, base, id, options);
}

Result<Verdict> textVerdict(const Taxonomy &taxonomy, const VerdictBase &base, FieldId id,
                            const QString &text)
{
    const Field *field = taxonomy.fieldById(id);
    if (!field || field->kind != FieldKind::Text)
        return failure(ErrorKind::InvalidInput, Words::tr("This field takes an option, not a text."));
    Answers answers = formerAnswers(taxonomy, base);
    if (const auto set = setText(answers, *field, text); !set)
        return failure(set.error());
    return settle(taxonomy, base, answers);
}

Result<Verdict> clearVerdict(const Taxonomy &taxonomy, const VerdictBase &base, FieldId id)
{
    const Field *field = taxonomy.fieldById(id);
    if (!field)
        return failure(choiceField(taxonomy, id).error());
    Answers answers = formerAnswers(taxonomy, base);
    clearField(answers, *field);
    return settle(taxonomy, base, answers);
}

Result<Verdict> skipVerdict(const Taxonomy &taxonomy, const VerdictBase &base)
{
    return finish(taxonomy, base, DecisionKind::Skipped, formerAnswers(taxonomy, base));
}

Result<Verdict> settingsVerdict(const Taxonomy &taxonomy, const VerdictBase &base,
                                const QList<FieldSetting> &settings)
{
    Answers answers = formerAnswers(taxonomy, base);
    for (const FieldSetting &setting : settings) {
        const Field *field = taxonomy.fieldById(setting.field);
        if (!field)
            return failure(choiceField(taxonomy, setting.field).error());
        Result<void> set;
        if (setting.clear)
            clearField(answers, *field);
        else if (field->kind == FieldKind::Text)
            set = setText(answers, *field, setting.text);
        else
            set = setOptions(answers, *field, setting.options);
        if (!set)
            return failure(set.error());
    }
    return settle(taxonomy, base, answers);
}

} // namespace countersign
