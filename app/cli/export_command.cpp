#include "app/cli/export_run.h"
#include "app/cli/words.h"

namespace countersign::cli
{
namespace
{

/// Without --format the name says it.
QString formatWord(const Arguments &arguments)
{
    if (arguments.has("format"))
        return arguments.value("format");
    const QString name = arguments.at(1).toLower();
    const bool lines = name.endsWith(QLatin1String(".jsonl")) || name.endsWith(QLatin1String(".ndjson"));
    return keyOf(lines ? ExportFormat::Jsonl : ExportFormat::Csv);
}

int run(const Arguments &arguments, Context &context)
{
    ExportOptions options;
    const auto format = exportFormatFromKey(formatWord(arguments));
    const auto include =
        exportIncludeFromKey(arguments.has("include") ? arguments.value("include") : keyOf(options.include));
    if (!format || !include)
        return wrongUsage(context, QStringLiteral("export"),
                          format ? include.error().message : format.error().message);
    options.format = *format;
    options.include = *include;
    options.unsettledLabel = arguments.value("unsettled-label");
    const auto summary = exportProject(context, arguments.at(0), options, arguments.at(1));
    if (!summary)
        return failed(context, summary.error());
    context.console.result(Words::tr("Export written: %n row(s), counted again: %1", nullptr,
                                     plural(summary->manifest.counts.writtenInAll()))
                               .arg(summary->file));
    if (summary->manifest.counts.writtenInAll() == 0 && options.include == ExportInclude::Decided)
        context.console.note(
            Words::tr("Nothing is decided yet; --include ready or --include all writes more."));
    return Done;
}

} // namespace

Command exportCommand()
{
    return {{QStringLiteral("export"),
             QStringLiteral("PROJECT OUT --format csv|csv-spreadsheet|jsonl [--include decided|ready|all] "
                            "[--unsettled-label NAME]"),
             Words::tr("Writes tickets with their labels to a file, which is replaced whole."),
             2,
             2,
             {{QStringLiteral("format"), QStringLiteral("csv|csv-spreadsheet|jsonl"),
               Words::tr("Without it the file's name says it."), exportFormatKeys()},
              {QStringLiteral("include"), QStringLiteral("decided|ready|all"),
               Words::tr("decided by people (the default), with ready ones, or all."), exportIncludeKeys()},
              {QStringLiteral("unsettled-label"), QStringLiteral("NAME"),
               Words::tr("The label of what nobody settled, human_review for example.")}}},
            run};
}

} // namespace countersign::cli
