#include "app/cli/command.h"
#include "app/cli/evaluation_words.h"
#include "app/cli/ordered_json.h"
#include "app/cli/run_report.h"
#include "app/cli/words.h"
#include "core/insight/project_evaluation.h"
#include "core/store/taxonomy_store.h"

namespace countersign::cli
{
namespace
{

QByteArray figures(const FieldEvaluation &field)
{
    return OrderedJson()
        .add("n", field.n)
        .add("correct", field.correct)
        .add("accuracy", field.accuracy)
        .add("low", field.low)
        .add("high", field.high)
        .add("unusable", field.unusable)
        .add("off_list", field.offList)
        .bytes();
}

QByteArray toJson(const ProjectEvaluation &evaluation, const Taxonomy &taxonomy)
{
    OrderedJson fields;
    for (const FieldEvaluation &field : evaluation.evaluation.fields) {
        if (const Field *known = taxonomy.fieldById(field.field))
            fields.addRaw(known->key.toUtf8().constData(), figures(field));
    }
    OrderedJson json;
    json.addRaw("fields", fields.bytes()).addRaw("all_fields", figures(evaluation.evaluation.allFields));
    if (evaluation.run.isValid())
        json.add("source", sourceKey(evaluation.source)).add("run", evaluation.run.value);
    else
        json.addNull("source").addNull("run");
    return json.bytes();
}

int run(const Arguments &arguments, Context &context)
{
    const auto project = openToRead(context, arguments.at(0));
    if (!project)
        return failed(context, project.error());
    Database &database = (*project)->reader();
    const auto taxonomy = currentTaxonomy(database);
    const auto evaluation = evaluateProject(database);
    if (!taxonomy || !evaluation)
        return failed(context, taxonomy ? evaluation.error() : taxonomy.error());
    if (!hasTruth(*evaluation)) {
        context.console.note(Words::tr("%1 has no true labels to measure against. Import a file with them: "
                                       "countersign-cli import PROJECT FILE --truth FIELD=COL")
                                 .arg(arguments.at(0)));
        return Failed;
    }
    if (arguments.has("json")) {
        context.console.resultBytes(toJson(*evaluation, *taxonomy) + '\n');
        return Done;
    }
    context.console.result(evaluation->run.isValid()
                               ? Words::tr("Measured: %1, run %2, against the labels of the file")
                                     .arg(sourceWords(evaluation->source))
                                     .arg(evaluation->run.value)
                               : Words::tr("There are no suggestions yet: every answer counts as wrong."));
    for (const QString &line : evaluationLines(*evaluation, *taxonomy))
        context.console.result(line);
    return Done;
}

} // namespace

Command evaluateCommand()
{
    return {{QStringLiteral("evaluate"),
             QStringLiteral("PROJECT [--json]"),
             Words::tr("Compares the current suggestions with the true labels of the file."),
             1,
             1,
             {{QStringLiteral("json"), {}, Words::tr("One object.")}}},
            run};
}

} // namespace countersign::cli
