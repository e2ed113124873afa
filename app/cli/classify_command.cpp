#include "app/cli/endpoint_options.h"
#include "app/cli/ordered_json.h"
#include "app/cli/run_report.h"
#include "app/cli/single_question.h"
#include "app/cli/taxonomy_choice.h"
#include "app/cli/words.h"
#include "core/domain/answers_json.h"
#include "core/domain/taxonomy_merge.h"
#include "core/domain/ticket_state.h"
#include "core/llm/openai_client.h"
#include "core/prelabel/baseline_labeller.h"
#include "core/prelabel/run_words.h"
#include "core/store/taxonomy_store.h"
#include "core/suggest/gate.h"
#include "core/suggest/text_flags.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

namespace countersign::cli
{
namespace
{

struct Asked {
    QString text;
    Taxonomy taxonomy;
    OfflineBaseline baseline; ///< with --source baseline
};

Result<QString> readText(const QString &word)
{
    if (word != QLatin1String("-"))
        return word;
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return failure(ErrorKind::Io, Words::tr("Standard input cannot be read."));
    return QString::fromUtf8(input.readAll());
}

Result<Asked> prepare(const Arguments &arguments, Context &context, bool baseline)
{
    Asked asked;
    auto text = readText(arguments.at(0));
    if (!text)
        return failure(text.error());
    asked.text = std::move(*text);
    if (asked.text.trimmed().isEmpty())
        return failure(ErrorKind::InvalidInput, Words::tr("There is no text to label."));
    if (arguments.has("project")) {
        const auto project = openToRead(context, arguments.value("project"));
        if (!project)
            return failure(project.error());
        auto taxonomy = currentTaxonomy((*project)->reader());
        if (!taxonomy)
            return failure(taxonomy.error());
        asked.taxonomy = std::move(*taxonomy);
        if (baseline) {
            auto trained = trainBaseline((*project)->reader(), {});
            if (!trained)
                return failure(trained.error());
            asked.baseline = std::move(*trained);
        }
        return asked;
    }
    auto taxonomy = chosenTaxonomy(arguments);
    if (!taxonomy)
        return failure(taxonomy.error());
    asked.taxonomy = withTemporaryIds(std::move(*taxonomy));
    if (baseline)
        asked.baseline = OfflineBaseline::train(asked.taxonomy, {}, {});
    return asked;
}

QByteArray confidenceJson(const Suggestion &suggestion, const Taxonomy &taxonomy)
{
    OrderedJson json;
    for (const Field &field : taxonomy.fields) {
        const FieldAnswer *answer = suggestion.answers.find(field.id);
        if (!answer || field.kind == FieldKind::Text)
            continue;
        const QByteArray key = field.key.toUtf8();
        if (answer->confidence)
            json.add(key.constData(), answer->confidence->value());
        else
            json.addNull(key.constData());
    }
    return json.bytes();
}

int print(const Arguments &arguments, Context &context, const Suggestion &suggestion,
          const Taxonomy &taxonomy)
{
    const GateVerdict verdict = gate(suggestion.answers, suggestion.flags, taxonomy);
    const QString why = gateWords(verdict, taxonomy);
    if (arguments.has("json")) {
        context.console.resultBytes(
            OrderedJson()
                .addRaw("labels", answersToNamedJson(suggestion.answers, taxonomy))
                .addRaw("confidence", confidenceJson(suggestion, taxonomy))
                .add("state", keyOf(verdict.ready ? TicketState::Ready : TicketState::NeedsReview))
                .add("why", why)
                .add("reasoning", suggestion.reasoning)
                .addRaw("evidence", jsonArray(suggestion.evidence))
                .add("source", sourceKey(suggestion.source))
                .add("model", suggestion.model)
                .bytes() +
            '\n');
        return Done;
    }
    for (const Field &field : taxonomy.fields) {
        const FieldAnswer *answer = suggestion.answers.find(field.id);
        if (!answer)
            continue;
        QString line = field.key + QLatin1String(": ") + plainLine(answerText(*answer, field));
        if (answer->confidence)
            line += u' ' + QString::number(answer->confidence->value(), 'f', 2);
        context.console.result(line);
    }
    context.console.note(verdict.ready ? Words::tr("Ready.") : Words::tr("Needs review: %1").arg(why));
    if (!suggestion.reasoning.isEmpty())
        context.console.note(suggestion.reasoning);
    return Done;
}

int classifyOffline(const Arguments &arguments, Context &context)
{
    noteWithoutServer(arguments, context, endpointRules());
    const auto asked = prepare(arguments, context, true);
    if (!asked)
        return failed(context, asked.error());
    const BaselineAnswer answer = asked->baseline.suggest(QString(), asked->text);
    Suggestion suggestion;
    suggestion.model = QStringLiteral("offline baseline");
    suggestion.answers = answer.answers;
    suggestion.flags = answer.flags | flagsOfTicket(QString(), asked->text).flags;
    suggestion.reasoning = answer.reasoning;
    suggestion.evidence = answer.evidence;
    return print(arguments, context, suggestion, asked->taxonomy);
}

int classifyWithModel(const Arguments &arguments, Context &context)
{
    const auto choice = chosenEndpoint(arguments);
    if (!choice)
        return wrongUsage(context, QStringLiteral("classify"), choice.error().message);
    if (choice->settings.model.isEmpty())
        return listModels(*choice, context);
    const auto prepared = prepare(arguments, context, false);
    if (!prepared)
        return failed(context, prepared.error());
    auto client = makeClient(*choice, context);
    if (!client)
        return failed(context, client.error());
    const LlmSuggester suggester(prepared->taxonomy, choice->settings, QUuid::createUuid());
    AskedTicket asked = suggester.prepare({{}, {}, {}, prepared->text}, QUuid::createUuid());
    if (asked.ticket.tooLong)
        return failed(context, {ErrorKind::InvalidInput,
                                Words::tr("The text is %1.").arg(tooLongWords(prepared->taxonomy)),
                                {}});
    context.console.note(
        Words::tr("Asking %1, model %2.").arg(displayName(choice->endpoint.baseUrl), choice->settings.model));
    SingleQuestion question(**client, suggester, std::move(asked));
    SingleAnswer answer;
    QObject::connect(&question, &SingleQuestion::finished, &question, [&answer](const SingleAnswer &given) {
        answer = given;
        QCoreApplication::quit();
    });
    QMetaObject::invokeMethod(&question, &SingleQuestion::start, Qt::QueuedConnection);
    QCoreApplication::exec();
    if (answer.suggestion)
        return print(arguments, context, *answer.suggestion, prepared->taxonomy);
    context.console.error(answer.error);
    return answer.endpointStopped ? StoppedEarly : Failed;
}

int run(const Arguments &arguments, Context &context)
{
    const int named =
        int(arguments.has("template")) + int(arguments.has("taxonomy")) + int(arguments.has("project"));
    if (named != 1)
        return wrongUsage(context, QStringLiteral("classify"),
                          Words::tr("Name one of --template, --taxonomy and --project."));
    if (!arguments.has("source"))
        return wrongUsage(context, QStringLiteral("classify"),
                          Words::tr("Say --source baseline or --source llm."));
    return arguments.value("source") == QLatin1String("llm") ? classifyWithModel(arguments, context)
                                                             : classifyOffline(arguments, context);
}

} // namespace

Command classifyCommand()
{
    QList<OptionRule> rules = taxonomyChoiceRules();
    rules += {{QStringLiteral("project"), QStringLiteral("PROJECT"),
               Words::tr("The taxonomy of a project, and for the baseline its decisions.")},
              {QStringLiteral("source"),
               QStringLiteral("baseline|llm"),
               Words::tr("The offline baseline, or a language model."),
               {QStringLiteral("baseline"), QStringLiteral("llm")}}};
    rules += endpointRules();
    rules += {{QStringLiteral("json"), {}, Words::tr("One object.")}};
    return {{QStringLiteral("classify"),
             QStringLiteral(
                 "TEXT|- (--template NAME | --taxonomy FILE | --project PROJECT) --source baseline|llm "
                 "[options]"),
             Words::tr("Proposes labels for one text, or for standard input (-)."), 1, 1, rules},
            run};
}

} // namespace countersign::cli
