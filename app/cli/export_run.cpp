#include "app/cli/export_run.h"

#include "app/cli/words.h"
#include "core/store/project_writer.h"

#include <QLocale>

namespace countersign::cli
{
namespace
{

Result<ExportSummary> writeFile(Context &context, const QString &projectPath, const ExportOptions &options,
                                const QString &target)
{
    const auto project = openToRead(context, projectPath);
    if (!project)
        return failure(project.error());
    const CancelToken cancel;
    const StopScope stop(context.interrupt, [cancel] { cancel.cancel(); });
    const auto progress = [&context](const ExportProgress &at) {
        const QLocale locale;
        context.console.progress(
            at.total > 0 ? double(at.tickets) / double(at.total) : 1.0,
            Words::tr("%1 of %2").arg(locale.toString(at.tickets), locale.toString(at.total)));
    };
    auto summary = runExport((*project)->reader(), options, target, progress, cancel, context.clock);
    context.console.endProgress();
    return summary;
}

} // namespace

Result<ExportSummary> exportProject(Context &context, const QString &projectPath,
                                    const ExportOptions &options, const QString &target)
{
    auto summary = writeFile(context, projectPath, options, target);
    if (!summary)
        return summary;
    // Only now for writing: an export also works beside another process and from a read-only medium.
    const auto project = openToWrite(context, projectPath);
    if (!project)
        return summary;
    const auto kept =
        (*project)
            ->writer()
            ->post(WritePriority::Normal, [manifest = summary->manifest](
                                              WriteContext &write) { return storeManifest(write, manifest); })
            .result();
    if (!kept)
        context.console.error(kept.error());
    return summary;
}

} // namespace countersign::cli
