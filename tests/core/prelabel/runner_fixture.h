#pragma once

#include "core/dataset/importer.h"
#include "core/dataset/source_probe.h"
#include "core/domain/taxonomy_templates.h"
#include "core/prelabel/prelabel_runner.h"
#include "core/review/decide_ticket.h"
#include "core/store/database.h"
#include "core/store/label_cache.h"
#include "core/store/ledger_store.h"
#include "core/store/project.h"
#include "core/store/project_writer.h"
#include "core/store/suggestion_store.h"
#include "core/store/taxonomy_store.h"
#include "core/store/ticket_store.h"
#include "tests/support/fake_chat_client.h"
#include "tests/support/qverify_ok.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace countersign::test
{

/// A good reply for the template "billing".
inline ChatReply billingReply(const ChatQuestion & = {})
{
    return chatReply(
        QStringLiteral(R"({"reasoning":"Money.","category":"billing","evidence":[],"confidence":0.9})"));
}

/// What a run left behind.
struct Ran {
    RunOutcome outcome;
    QList<ChatQuestion> questions;

    int asks() const { return int(questions.size()); }
};

/// A real project of `tickets` tickets (T-1 …) and runs on it with a model that the test plays.
class RunnerFixture
{
    QTemporaryDir m_folder; // outlives the project

public:
    explicit RunnerFixture(int tickets, std::function<void(Taxonomy &)> change = {})
    {
        Taxonomy taxonomy = loadTaxonomyTemplate(QStringLiteral("billing"))->taxonomy;
        if (change)
            change(taxonomy);
        QByteArray csv("id,text\n");
        for (int i = 1; i <= tickets; ++i)
            csv += "T-" + QByteArray::number(i) + ",ticket " + QByteArray::number(i) + " asks for a refund\n";
        ImportRequest request;
        request.path = m_folder.filePath(QStringLiteral("tickets.csv"));
        request.mapping.id = QStringLiteral("id");
        request.mapping.body = {QStringLiteral("text")};
        QFile file(request.path);
        if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
            qFatal("no file");
        file.close();
        if (!Project::create(path(), taxonomy, clock) || !importTickets(path(), request, {}, {}, clock))
            qFatal("no project");
        open();
    }

    QString path() const { return m_folder.filePath(QStringLiteral("p.countersign")); }

    void open()
    {
        project.reset();
        auto opened = Project::open(path(), ProjectAccess::ReadWrite, clock);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        project = std::move(*opened);
    }

    static RunRequest request()
    {
        RunRequest request;
        request.baseUrl = QStringLiteral("http://127.0.0.1:1/v1");
        request.model = QStringLiteral("test-model");
        return request;
    }

    /// `client` stays the runner's.
    std::unique_ptr<PrelabelRunner> runner(FakeChatClient *client, const RunRequest &request,
                                           const PaceLimits &pace = {})
    {
        PrelabelRunner::Parts parts;
        parts.reader = std::move(*project->openReader());
        parts.writer = project->writer();
        parts.client.reset(client);
        parts.clock = &clock;
        return std::make_unique<PrelabelRunner>(std::move(parts), request, pace, DayCount());
    }

    /// Runs to the end.
    Ran run(FakeChatClient::Answer answer, const RunRequest &request = RunnerFixture::request(),
            const PaceLimits &pace = {})
    {
        auto *client = new FakeChatClient(std::move(answer));
        const auto made = runner(client, request, pace);
        QSignalSpy finished(made.get(), &PrelabelRunner::finished);
        made->start();
        if (finished.isEmpty() && !finished.wait(20'000))
            return {};
        return {finished.first().first().value<RunOutcome>(), client->questions()};
    }

    CurrentLabel label(int ticket) { return labelOf(project->reader(), TicketId{ticket}).value(); }
    QList<StoredRequest> requests(int ticket)
    {
        return requestsOf(project->reader(), TicketId{ticket}).value();
    }
    LedgerCounts ledger() { return ledgerCounts(project->reader()).value(); }
    void decide(const char *ticket)
    {
        DecideRequest request;
        request.ticket = QLatin1String(ticket);
        request.verb = DecideRequest::Verb::Set;
        request.settings = {QStringLiteral("category=general")};
        request.annotator = QStringLiteral("ann");
        QVERIFY_OK(decideTicket(*project, request, clock));
    }

    SystemClock clock;
    std::unique_ptr<Project> project;
};

/// True if this question is about that ticket.
inline bool isAbout(const ChatQuestion &question, int ticket)
{
    return question.messages.last().content.contains(QStringLiteral("ticket %1 asks").arg(ticket));
}

} // namespace countersign::test
