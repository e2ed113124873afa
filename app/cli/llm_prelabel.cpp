#include "app/cli/llm_prelabel.h"

#include "app/cli/run_report.h"
#include "app/cli/words.h"
#include "core/llm/openai_client.h"
#include "core/llm/private_address.h"
#include "core/prelabel/prelabel_runner.h"
#include "core/store/database.h"
#include "core/store/project_settings.h"
#include "core/store/project_writer.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimer>

namespace countersign::cli
{
namespace
{

constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;

QString priceWords(const Price &price)
{
    const QLocale locale;
    if (price.isFree())
        return Words::tr("no price was named");
    if (price.perRequest > 0)
        return Words::tr("%1 a request").arg(locale.toString(price.perRequest, 'g', 6));
    return Words::tr("%1 in and %2 out per 1,000,000 tokens")
        .arg(locale.toString(price.inputPerMillion, 'g', 6), locale.toString(price.outputPerMillion, 'g', 6));
}

/// Said once per project and host, before anything leaves.
Result<void> showBeforeFirstSend(Context &context, Project &project, const EndpointChoice &choice,
                                 const RunRequest &request, const PrelabelRunner::Preview &preview)
{
    const QString setting = QLatin1String("settings.confirmed.") + originOf(choice.endpoint.baseUrl);
    const auto confirmed = projectSetting(project.reader(), setting);
    if (!confirmed)
        return failure(confirmed.error());
    if (!confirmed->isEmpty() || preview.firstRequest.isEmpty())
        return {};
    Console &console = context.console;
    console.note(Words::tr("%n ticket(s) will be sent to %1, model %2; %3. The first request, exactly:",
                           nullptr, plural(preview.tickets))
                     .arg(displayName(choice.endpoint.baseUrl), choice.settings.model,
                          priceWords(request.budget.price)));
    console.note(QString::fromUtf8(preview.firstRequest));
    if (const QString words = privateAddressWords(choice.endpoint); !words.isEmpty())
        console.note(words);
    console.note(Words::tr("This is said once for this host. Ctrl+C stops."));
    const QByteArray at = QByteArray::number(context.clock.wallMilliseconds());
    return project.writer()
        ->post(WritePriority::Normal,
               [setting, at](WriteContext &write) { return setProjectSetting(write.database, setting, at); })
        .result();
}

} // namespace

Result<RunOutcome> prelabelWithModel(Context &context, Project &project, const EndpointChoice &choice,
                                     const RunRequest &request, const PaceLimits &pace)
{
    auto client = makeClient(choice, context);
    auto reader = project.openReader();
    if (!client || !reader)
        return failure(client ? reader.error() : client.error());
    const qint64 wall = context.clock.wallMilliseconds();
    const auto today = requestsSentSince(**reader, wall - wall % dayMs);
    if (!today)
        return failure(today.error());
    PrelabelRunner::Parts parts;
    parts.reader = std::move(*reader);
    parts.writer = project.writer();
    parts.client = std::move(*client);
    parts.clock = &context.clock;
    PrelabelRunner runner(std::move(parts), request, pace, {wall / dayMs, int(*today)});
    const auto preview = runner.prepare();
    if (!preview)
        return failure(preview.error());
    if (const auto shown = showBeforeFirstSend(context, project, choice, request, *preview); !shown)
        return failure(shown.error());

    RunOutcome outcome;
    QObject::connect(&runner, &PrelabelRunner::progressChanged, &runner,
                     [&context](const RunProgress &progress) {
                         context.console.progress(progressFraction(progress), progressWords(progress));
                     });
    QObject::connect(&runner, &PrelabelRunner::finished, &runner, [&outcome](const RunOutcome &ended) {
        outcome = ended;
        QCoreApplication::quit();
    });
    QTimer lastWords; // what was said last before a long sleep
    QObject::connect(&lastWords, &QTimer::timeout, &runner, [&context] { context.console.flushProgress(); });
    lastWords.start(std::chrono::seconds(1));
    const StopScope stop(context.interrupt, [&runner] {
        QMetaObject::invokeMethod(&runner, &PrelabelRunner::stop, Qt::QueuedConnection);
    });
    QMetaObject::invokeMethod(&runner, &PrelabelRunner::start, Qt::QueuedConnection);
    QCoreApplication::exec();
    context.console.endProgress();
    return outcome;
}

} // namespace countersign::cli
