#include "tests/faults/fault_child.h"

#include "core/llm/openai_client.h"
#include "core/prelabel/prelabel_runner.h"
#include "core/store/database.h"
#include "core/store/project.h"
#include "core/store/project_writer.h"

#include <QCoreApplication>

namespace countersign::test
{

Result<void> runUntilKilled(const QStringList &arguments)
{
    const SystemClock clock;
    auto opened = Project::open(arguments.at(0), ProjectAccess::ReadWrite, clock);
    if (!opened)
        return failure(opened.error());
    Project &project = **opened;
    const auto endpoint = checkEndpoint(arguments.at(1));
    auto reader = project.openReader();
    if (!endpoint || !reader)
        return failure(endpoint ? reader.error() : endpoint.error());
    auto client = OpenAiClient::create(*endpoint, clock);
    if (!client)
        return failure(client.error());
    PrelabelRunner::Parts parts{std::move(*reader), project.writer(), std::move(*client), &clock};
    RunRequest request;
    request.baseUrl = arguments.at(1);
    request.model = QStringLiteral("test-model");
    request.resendUnknown = arguments.contains(QLatin1String("--resend-unknown"));
    PaceLimits pace;
    pace.ceiling = 8;
    PrelabelRunner runner(std::move(parts), request, pace, DayCount());
    RunOutcome outcome;
    QObject::connect(&runner, &PrelabelRunner::applied, &runner,
                     [](TicketId ticket) { tell("applied " + QByteArray::number(ticket.value)); });
    QObject::connect(&runner, &PrelabelRunner::finished, &runner, [&outcome](const RunOutcome &ended) {
        outcome = ended;
        QCoreApplication::exit(0);
    });
    QMetaObject::invokeMethod(
        &runner, [&runner] { runner.start(); }, Qt::QueuedConnection);
    tell("begin");
    QCoreApplication::exec();
    if (outcome.end == RunEnd::Finished)
        return {};
    return failure(
        outcome.error.value_or(Error{ErrorKind::Internal, QStringLiteral("The run stopped."), {}}));
}

} // namespace countersign::test
