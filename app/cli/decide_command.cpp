#include "app/cli/command.h"
#include "app/cli/words.h"
#include "core/domain/answers_json.h"
#include "core/review/decide_ticket.h"
#include "core/store/taxonomy_store.h"

namespace countersign::cli
{
namespace
{

QString fieldNames(const Taxonomy &taxonomy, const QList<FieldId> &fields)
{
    QStringList names;
    for (const FieldId id : fields) {
        if (const Field *field = taxonomy.fieldById(id))
            names.append(field->key);
    }
    return names.join(QStringLiteral(", "));
}

/// As --set takes it.
QString answerWords(const FieldAnswer &answer, const Field &field)
{
    const bool none = field.kind == FieldKind::Choices && answer.options.isEmpty();
    return none ? QStringLiteral("[]") : answerText(answer, field);
}

QString answerWords(const Taxonomy &taxonomy, const Answers &answers)
{
    QStringList words;
    for (const Field &field : taxonomy.fields) {
        if (const FieldAnswer *answer = answers.find(field.id))
            words.append(field.key + u'=' + answerWords(*answer, field));
    }
    return plainLine(words.join(QStringLiteral(", ")));
}

QString verdictWords(const QString &ticket, const Taxonomy &taxonomy, const Verdict &verdict)
{
    const QString answers = answerWords(taxonomy, verdict.decision.answers);
    switch (verdict.decision.kind) {
    case DecisionKind::Skipped:
        return Words::tr("%1 is set aside.").arg(ticket);
    case DecisionKind::Cleared:
        return Words::tr("%1 is open again.").arg(ticket);
    case DecisionKind::Partial:
        return Words::tr("%1 is in review: %2. Still open: %3.")
            .arg(ticket, answers, fieldNames(taxonomy, verdict.open));
    case DecisionKind::Accepted:
        return Words::tr("%1 is decided, as suggested: %2.").arg(ticket, answers);
    case DecisionKind::Corrected:
        break;
    }
    return Words::tr("%1 is decided: %2.").arg(ticket, answers);
}

/// False unless exactly one verb was given.
bool readVerb(const Arguments &arguments, DecideRequest &request)
{
    request.settings = arguments.values("set");
    for (const QString &further : arguments.positional().mid(2)) {
        if (!arguments.has("set") || !further.contains(u'='))
            return false;
        request.settings.append(further);
    }
    request.verb = arguments.has("accept") ? DecideRequest::Verb::Accept
                   : arguments.has("skip") ? DecideRequest::Verb::Skip
                                           : DecideRequest::Verb::Set;
    return int(arguments.has("accept")) + int(arguments.has("skip")) + int(arguments.has("set")) == 1;
}

int run(const Arguments &arguments, Context &context)
{
    DecideRequest request;
    request.ticket = arguments.at(1);
    request.annotator = arguments.has("annotator") ? arguments.value("annotator").trimmed() : accountName();
    if (!readVerb(arguments, request)) {
        return wrongUsage(context, QStringLiteral("decide"),
                          Words::tr("Say one of --accept, --skip or --set FIELD=OPTION."));
    }
    for (const QString &setting : std::as_const(request.settings)) {
        if (setting.indexOf(u'=') < 1)
            return wrongUsage(context, QStringLiteral("decide"),
                              Words::tr("--set takes FIELD=OPTION, not \"%1\".").arg(setting));
    }
    if (request.annotator.isEmpty())
        return wrongUsage(context, QStringLiteral("decide"), Words::tr("--annotator needs a name."));
    const auto project = openToWrite(context, arguments.at(0));
    if (!project)
        return failed(context, project.error());
    const auto verdict = decideTicket(**project, request, context.clock);
    if (!verdict)
        return failed(context, verdict.error());
    const auto taxonomy = currentTaxonomy((*project)->reader());
    if (!taxonomy)
        return failed(context, taxonomy.error());
    context.console.result(verdictWords(plainLine(request.ticket), *taxonomy, *verdict));
    if (!verdict->changes)
        context.console.note(Words::tr("It stood so already; nothing was written."));
    return Done;
}

} // namespace

Command decideCommand()
{
    return {
        {QStringLiteral("decide"),
         QStringLiteral("PROJECT TICKET --accept | --set FIELD=OPTION... | --skip [--annotator NAME]"),
         Words::tr("Settles one ticket, named by the id of its file."),
         2,
         50,
         {{QStringLiteral("accept"), {}, Words::tr("Takes the current suggestion.")},
          {QStringLiteral("set"),
           QStringLiteral("FIELD=OPTION"),
           Words::tr("Sets a field; again for more options or fields; FIELD= clears it, FIELD=[] says that "
                     "none of several applies."),
           {},
           true},
          {QStringLiteral("skip"), {}, Words::tr("Sets the ticket aside.")},
          {QStringLiteral("annotator"), QStringLiteral("NAME"),
           Words::tr("Who decides; without it the name of your account.")}}},
        run};
}

} // namespace countersign::cli
