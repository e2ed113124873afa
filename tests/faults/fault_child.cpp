#include "tests/faults/fault_child.h"

#include "core/dataset/importer.h"
#include "core/exporting/export_job.h"
#include "core/store/database.h"
#include "core/store/decision_store.h"
#include "core/store/project.h"
#include "core/store/project_writer.h"
#include "core/store/ticket_store.h"

#include <QCoreApplication>
#include <QHash>

#include <deque>
#include <thread>
#include <unistd.h>

namespace countersign::test
{
namespace
{

constexpr size_t decisionsUnderWay = 4;

ImportRequest requestFor(const QString &path)
{
    ImportRequest request;
    request.path = path;
    request.mapping.id = QStringLiteral("id");
    request.mapping.subject = QStringLiteral("subject");
    request.mapping.body = {QStringLiteral("body")};
    return request;
}

ProjectWriter::Job decision(AnnotatorId annotator, qint64 number, TicketId ticket, OptionId option)
{
    return [=](WriteContext &context) -> Result<void> {
        NewDecision made;
        made.ticket = ticket;
        made.taxonomy = {1};
        made.kind = DecisionKind::Corrected;
        made.tookMs = number;
        FieldAnswer answer;
        answer.field = {1};
        answer.options = {option};
        made.answers.set(answer);
        const auto recorded = recordDecisions(context, annotator, ActionKind::Decide, {made}, number);
        return recorded ? Result<void>() : failure(recorded.error());
    };
}

} // namespace

void tell(const QByteArray &line)
{
    const QByteArray bytes = line + '\n';
    if (::write(STDOUT_FILENO, bytes.constData(), size_t(bytes.size())) != bytes.size())
        ::_exit(9);
}

Result<void> importUntilKilled(const QStringList &arguments)
{
    tell("begin");
    const auto report =
        importTickets(arguments.at(0), requestFor(arguments.at(1)), {}, CancelToken(), SystemClock());
    return report ? Result<void>() : failure(report.error());
}

Result<void> exportUntilKilled(const QStringList &arguments)
{
    const SystemClock clock;
    auto project = Project::open(arguments.at(0), ProjectAccess::ReadOnly, clock);
    if (!project)
        return failure(project.error());
    ExportOptions options;
    options.format = ExportFormat::Jsonl;
    options.include = ExportInclude::All;
    tell("begin");
    const auto done = runExport((*project)->reader(), options, arguments.at(1), {}, CancelToken(), clock);
    return done ? Result<void>() : failure(done.error());
}

Result<void> decideUntilKilled(const QStringList &arguments)
{
    const bool early = arguments.contains(QLatin1String("--acknowledge-early"));
    const qsizetype append = arguments.indexOf(QLatin1String("--append"));
    const SystemClock clock;
    auto opened = Project::open(arguments.at(0), ProjectAccess::ReadWrite, clock);
    if (!opened)
        return failure(opened.error());
    Project &project = **opened;
    const auto tickets = ticketCount(project.reader());
    const auto annotator =
        project.writer()
            ->postFor<AnnotatorId>(WritePriority::Decision,
                                   [](WriteContext &context) {
                                       return annotatorNamed(context.database, QStringLiteral("child"));
                                   })
            .result();
    if (!tickets || !annotator)
        return failure(tickets ? annotator.error() : tickets.error());
    tell("begin");
    std::thread importing;
    if (append >= 0) {
        importing = std::thread([&, file = arguments.at(append + 1)] {
            const auto report = appendTickets(project, requestFor(file), {}, CancelToken(), clock);
            tell(report ? "appended" : "failed " + report.error().message.toUtf8());
        });
        importing.detach(); // this program ends by a kill only
    }
    struct Posted {
        QByteArray acknowledgement;
        QFuture<Result<void>> future;
    };
    std::deque<Posted> posted;
    for (qint64 number = arguments.at(1).toLongLong();; ++number) {
        const TicketId ticket{1 + number % *tickets};
        const OptionId option{1 + number % 3};
        const QByteArray acknowledgement = "ack " + QByteArray::number(number) + ' ' +
                                           QByteArray::number(ticket.value) + ' ' +
                                           QByteArray::number(option.value);
        posted.push_back(
            {acknowledgement,
             project.writer()->post(WritePriority::Decision, decision(*annotator, number, ticket, option))});
        if (early)
            tell(acknowledgement);
        while (posted.size() >= (early ? 200 : decisionsUnderWay)) {
            const Result<void> written = posted.front().future.result();
            if (!written)
                return written;
            if (!early)
                tell(posted.front().acknowledgement);
            posted.pop_front();
        }
    }
}

} // namespace countersign::test

int main(int argc, char **argv)
{
    using namespace countersign;
    using namespace countersign::test;
    const QCoreApplication application(argc, argv);
    const QHash<QString, Result<void> (*)(const QStringList &)> activities{
        {QStringLiteral("import"), importUntilKilled},
        {QStringLiteral("export"), exportUntilKilled},
        {QStringLiteral("decide"), decideUntilKilled},
        {QStringLiteral("run"), runUntilKilled}};
    const QStringList arguments = QCoreApplication::arguments();
    const auto activity = arguments.size() > 3 ? activities.value(arguments.at(1)) : nullptr;
    if (!activity)
        return 2;
    const Result<void> done = activity(arguments.mid(2));
    if (!done) {
        tell("failed " + done.error().message.toUtf8() + " | " + done.error().detail.toUtf8());
        return 1;
    }
    tell("done");
    return 0;
}
