#include "app/cli/baseline_prelabel.h"

#include "app/cli/words.h"

#include <QLocale>

namespace countersign::cli
{

Result<BaselineOutcome> prelabelWithBaseline(Context &context, Project &project, qint64 limit, RunScope scope)
{
    const CancelToken cancel;
    const StopScope stop(context.interrupt, [cancel] { cancel.cancel(); });
    const auto progress = [&context](const BaselineProgress &at) {
        const QLocale locale;
        context.console.progress(
            at.total > 0 ? double(at.done) / double(at.total) : 1.0,
            Words::tr("%1 of %2").arg(locale.toString(at.done), locale.toString(at.total)));
    };
    auto outcome =
        labelWithBaseline(project.reader(), *project.writer(), limit, progress, cancel, context.clock, scope);
    context.console.endProgress();
    return outcome;
}

} // namespace countersign::cli
