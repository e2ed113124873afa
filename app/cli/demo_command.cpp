#include "app/cli/baseline_prelabel.h"
#include "app/cli/demo_report.h"
#include "app/cli/export_run.h"
#include "app/cli/llm_prelabel.h"
#include "app/cli/run_report.h"
#include "app/cli/state_counts.h"
#include "app/cli/words.h"
#include "core/dataset/sample_project.h"
#include "core/insight/project_evaluation.h"
#include "core/store/taxonomy_store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace countersign::cli
{
namespace
{

/// A former demo's project; one that somebody has open is left alone.
Result<void> removeFormer(const QString &path)
{
    if (!QFileInfo::exists(path))
        return {};
    const auto lock = lockProject(path);
    if (!lock)
        return failure(lock.error());
    for (const char *ending : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(ending));
    if (!QFileInfo::exists(path))
        return {};
    return failure(ErrorKind::Io, Words::tr("The former %1 cannot be removed.").arg(path));
}

Result<void> writeText(const QString &path, const QString &text)
{
    QSaveFile file(path);
    const QByteArray bytes = text.toUtf8();
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return failure(ErrorKind::Io, Words::tr("%1 cannot be written: %2.").arg(path, file.errorString()));
}

struct Labelled {
    int status = Done;
    QStringList done;
};

Result<Labelled> prelabel(Context &context, const QString &path, const std::optional<EndpointChoice> &choice)
{
    const auto project = openToWrite(context, path);
    if (!project)
        return failure(project.error());
    Labelled labelled;
    const auto baseline = prelabelWithBaseline(context, **project, -1);
    if (!baseline)
        return failure(baseline.error());
    labelled.done << Words::tr("The offline baseline (not a language model) labelled %n ticket(s).", nullptr,
                               plural(baseline->labelled));
    if (!choice)
        return labelled;
    RunRequest request;
    request.baseUrl = choice->settings.baseUrl;
    request.model = choice->settings.model;
    request.temperature = choice->settings.temperature;
    request.maxTokens = choice->settings.maxTokens;
    request.loopback = isLoopback(choice->endpoint.baseUrl);
    PaceLimits pace;
    pace.loopback = request.loopback;
    const auto outcome = prelabelWithModel(context, **project, *choice, request, pace);
    if (!outcome)
        return failure(outcome.error());
    labelled.status = statusOf(*outcome);
    labelled.done << Words::tr("%1 at %2 was asked.")
                         .arg(plainLine(choice->settings.model), displayName(choice->endpoint.baseUrl));
    labelled.done += outcomeLines(*outcome);
    return labelled;
}

Result<QString> report(Context &context, const QString &path, const QStringList &done)
{
    const auto project = openToRead(context, path);
    if (!project)
        return failure(project.error());
    Database &database = (*project)->reader();
    const auto counts = countProject(database);
    const auto taxonomy = currentTaxonomy(database);
    const auto evaluation = evaluateProject(database);
    if (!counts || !taxonomy)
        return failure(counts ? taxonomy.error() : counts.error());
    if (!evaluation)
        return failure(evaluation.error());
    return demoReport(done, *counts, *taxonomy, *evaluation);
}

Result<int> runDemo(Context &context, const QDir &folder, const std::optional<EndpointChoice> &choice)
{
    const QString path = folder.filePath(QStringLiteral("sample.countersign"));
    if (const auto removed = removeFormer(path); !removed)
        return failure(removed.error());
    const auto imported = createSampleProject(path, context.clock);
    if (!imported)
        return failure(imported.error());
    auto labelled = prelabel(context, path, choice);
    if (!labelled)
        return failure(labelled.error());
    labelled->done.prepend(Words::tr("%n ticket(s) were imported.", nullptr, plural(imported->stored)));
    for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::Jsonl}) {
        ExportOptions options;
        options.format = format;
        options.include = ExportInclude::All;
        const QString target = folder.filePath(QLatin1String("labels.") + keyOf(format));
        const auto written = exportProject(context, path, options, target);
        if (!written)
            return failure(written.error());
        labelled->done << Words::tr("labels.%1: %n row(s), counted again.", nullptr,
                                    plural(written->manifest.counts.writtenInAll()))
                              .arg(keyOf(format));
    }
    const auto text = report(context, path, labelled->done);
    if (!text)
        return failure(text.error());
    if (const auto written = writeText(folder.filePath(QStringLiteral("report.txt")), *text); !written)
        return failure(written.error());
    context.console.resultBytes(text->toUtf8());
    context.console.result(
        Words::tr("Written to %1: sample.countersign, labels.csv, labels.jsonl, report.txt")
            .arg(folder.path()));
    if (labelled->status == Interrupted)
        context.console.note(Words::tr("Stopped. The same command begins the demo anew; to go on with this "
                                       "project, use: countersign-cli prelabel %1")
                                 .arg(path));
    return labelled->status;
}

int run(const Arguments &arguments, Context &context)
{
    std::optional<EndpointChoice> choice;
    if (arguments.has("base-url") || arguments.has("model") || arguments.has("key-env")) {
        auto chosen = chosenEndpoint(arguments);
        if (!chosen)
            return wrongUsage(context, QStringLiteral("demo"), chosen.error().message);
        if (chosen->settings.model.isEmpty())
            return listModels(*chosen, context);
        choice = std::move(*chosen);
    }
    const QDir folder(arguments.at(0));
    if (!folder.mkpath(QStringLiteral(".")))
        return failed(context,
                      {ErrorKind::Io, Words::tr("The folder %1 cannot be made.").arg(arguments.at(0)), {}});
    const auto status = runDemo(context, folder, choice);
    return status ? *status : failed(context, status.error());
}

} // namespace

Command demoCommand()
{
    return {
        {QStringLiteral("demo"), QStringLiteral("OUTDIR [--base-url URL --model NAME [endpoint options]]"),
         Words::tr("Labels the sample, measures it and exports it into a folder; replaces a former demo."), 1,
         1, endpointRules()},
        run};
}

} // namespace countersign::cli
