#include "app/cli/command.h"
#include "app/cli/import_options.h"
#include "app/cli/words.h"
#include "core/store/taxonomy_store.h"

#include <QLocale>

namespace countersign::cli
{
namespace
{

QString formatWords(const SourceProbe &probe)
{
    QString words = fileFormatName(probe.format) + QLatin1String(", ") + probe.encoding.name;
    if (probe.format == FileFormat::Csv)
        words += QLatin1String(", ") + Words::tr("delimiter %1").arg(QLatin1Char(probe.dialect.delimiter));
    return words;
}

Result<ImportRequest> prepare(const Arguments &arguments, Context &context, const SourceOptions &source)
{
    // Closed again before the import, which may replace the file.
    const auto project = openToRead(context, arguments.at(0));
    if (!project)
        return failure(project.error());
    const auto taxonomy = currentTaxonomy((*project)->reader());
    const auto probe = probeSource(arguments.at(1), source);
    if (!taxonomy || !probe)
        return failure(taxonomy ? probe.error() : taxonomy.error());
    const auto mapping = chosenMapping(arguments, *probe, *taxonomy);
    if (!mapping)
        return failure(mapping.error());
    context.console.note(Words::tr("Read as %1.").arg(formatWords(*probe)));
    context.console.note(mappingWords(*mapping));
    for (const ProbeWarning warning : probe->warnings)
        context.console.note(probeWarningWords(warning));
    ImportRequest request;
    request.path = arguments.at(1);
    request.source = source;
    request.mapping = *mapping;
    request.onBadRow = chosenOnBadRow(arguments);
    request.onDuplicateId = chosenOnDuplicateId(arguments);
    return request;
}

void writeBadRows(Context &context, const ImportReport &report, const QString &file)
{
    const QString path = file + QLatin1String(".bad-rows.csv");
    const auto written = report.writeBadRows(path);
    if (written)
        context.console.note(Words::tr("The first %1 of each cause are listed in %2.")
                                 .arg(ImportReport::MaximumExamples)
                                 .arg(path));
    else
        context.console.error(written.error());
}

int run(const Arguments &arguments, Context &context)
{
    const auto source = chosenSource(arguments);
    if (!source)
        return wrongUsage(context, QStringLiteral("import"), source.error().message);
    const auto request = prepare(arguments, context, *source);
    if (!request)
        return failed(context, request.error());
    const CancelToken cancel;
    const StopScope stop(context.interrupt, [cancel] { cancel.cancel(); });
    const auto progress = [&context](const ImportProgress &at) {
        const QLocale locale;
        context.console.progress(
            at.bytesTotal > 0 ? double(at.bytesRead) / double(at.bytesTotal) : -1,
            Words::tr("Reading, %1 of %2, %Ln record(s)", nullptr, plural(at.records))
                .arg(locale.formattedDataSize(at.bytesRead), locale.formattedDataSize(at.bytesTotal)));
    };
    const auto report = importTickets(arguments.at(0), *request, progress, cancel, context.clock);
    context.console.endProgress();
    if (!report) {
        if (report.error().kind == ErrorKind::Cancelled) {
            context.console.note(
                Words::tr("Stopped; the project is as it was. Run the same command to import."));
            return Interrupted;
        }
        return failed(context, report.error());
    }
    for (const QString &sentence : report->sentences())
        context.console.result(sentence);
    if (report->badTotal() > 0)
        writeBadRows(context, *report, request->path);
    const bool skipped = report->badTotal() + report->duplicatesSkipped + report->emptyTexts > 0;
    return skipped ? Incomplete : Done;
}

} // namespace

Command importCommand()
{
    return {{QStringLiteral("import"), QStringLiteral("PROJECT FILE [options]"),
             Words::tr("Reads tickets from CSV, TSV, JSON or JSON Lines."), 2, 2, importRules()},
            run};
}

} // namespace countersign::cli
