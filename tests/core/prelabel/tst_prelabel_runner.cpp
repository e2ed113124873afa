#include "tests/core/prelabel/runner_fixture.h"

using namespace countersign;
using namespace countersign::test;

/// A run when all goes well: ledger, cache, limits, pause and stop.
class TestPrelabelRunner : public QObject
{
    Q_OBJECT

private slots:
    void everyTicketBecomesASuggestion()
    {
        RunnerFixture fixture(5);
        RunRequest request = RunnerFixture::request();
        request.budget.price.perRequest = 0.5;
        const Ran ran = fixture.run(billingReply, request);
        QCOMPARE(ran.outcome.end, RunEnd::Finished);
        QCOMPARE(ran.outcome.progress.answered, 5);
        QCOMPARE(ran.outcome.progress.total, 5);
        QCOMPARE(ran.outcome.progress.requests, 5);
        QCOMPARE(ran.outcome.progress.spent, 2.5);
        QCOMPARE(fixture.ledger().sent, 5);
        QCOMPARE(fixture.ledger().cost, 2.5);
        for (int ticket = 1; ticket <= 5; ++ticket) {
            QCOMPARE(fixture.requests(ticket).size(), 1);
            QCOMPARE(fixture.requests(ticket).first().state, RequestState::Applied);
            QVERIFY(fixture.requests(ticket).first().rawReply.contains(QLatin1String("billing")));
            QVERIFY(fixture.label(ticket).hasSuggestion);
            QCOMPARE(fixture.label(ticket).source, SourceKind::Llm);
        }
        const auto run = storedRun(fixture.project->reader(), ran.outcome.progress.run);
        QVERIFY_OK(run);
        QCOMPARE(run->run.state, RunState::Finished);
        QCOMPARE(run->systemMessage, ran.questions.first().messages.first().content);
    }

    void sentIsOnDiskBeforeTheQuestionLeaves()
    {
        RunnerFixture fixture(3);
        int seen = 0;
        const Ran ran = fixture.run([&](const ChatQuestion &question) -> ChatOutcome {
            const auto reader = fixture.project->openReader();
            for (int ticket = 1; ticket <= 3; ++ticket) {
                if (!isAbout(question, ticket))
                    continue;
                const auto rows = requestsOf(**reader, TicketId{ticket});
                seen += rows->size() == 1 && rows->first().state == RequestState::Sent;
            }
            return billingReply();
        });
        QCOMPARE(ran.outcome.end, RunEnd::Finished);
        QCOMPARE(seen, 3);
    }

    void theSameRequestIsNotAskedAgain()
    {
        RunnerFixture fixture(4);
        QCOMPARE(fixture.run(billingReply).asks(), 4);
        const Ran again = fixture.run(billingReply);
        QCOMPARE(again.asks(), 0);
        QCOMPARE(again.outcome.progress.fromCache, 4);
        QCOMPARE(again.outcome.progress.done(), again.outcome.progress.total);
        RunRequest other = RunnerFixture::request();
        other.model = QStringLiteral("other-model");
        QCOMPARE(fixture.run(billingReply, other).asks(), 4);
        other.scope = RunScope::All;
        QCOMPARE(fixture.run(billingReply, other).asks(), 4);
    }

    void aLimitCountsWhatIsAsked()
    {
        RunnerFixture fixture(5);
        RunRequest request = RunnerFixture::request();
        request.limit = 2;
        for (const int asked : {2, 2, 1, 0}) {
            const Ran ran = fixture.run(billingReply, request);
            QCOMPARE(ran.asks(), asked);
            QCOMPARE(ran.outcome.end, RunEnd::Finished);
            QCOMPARE(ran.outcome.progress.done(), ran.outcome.progress.total);
        }
    }

    void requestsAndMoneyAreLimited_data()
    {
        QTest::addColumn<qint64>("requests");
        QTest::addColumn<double>("cost");
        QTest::addColumn<int>("asks");
        QTest::newRow("no request") << 0LL << -1.0 << 0;
        QTest::newRow("three requests") << 3LL << -1.0 << 3;
        QTest::newRow("money for four") << -1LL << 0.4 << 4;
        QTest::newRow("money for less than one") << -1LL << 0.05 << 0;
        QTest::newRow("the smaller counts") << 2LL << 0.4 << 2;
    }

    void requestsAndMoneyAreLimited()
    {
        QFETCH(qint64, requests);
        QFETCH(double, cost);
        RunnerFixture fixture(8);
        RunRequest request = RunnerFixture::request();
        request.budget.price.perRequest = 0.1;
        if (requests >= 0)
            request.budget.maxRequests = requests;
        if (cost >= 0)
            request.budget.maxCost = cost;
        const Ran ran = fixture.run(billingReply, request);
        QTEST(ran.asks(), "asks");
        QCOMPARE(ran.outcome.end, RunEnd::Budget);
        QVERIFY(ran.outcome.error && !ran.outcome.error->message.isEmpty());
        QCOMPARE(ran.outcome.progress.requests, ran.asks());
    }

    void aLimitThatIsJustEnoughIsNoStop()
    {
        RunnerFixture fixture(3);
        RunRequest request = RunnerFixture::request();
        request.budget.maxRequests = 3;
        QCOMPARE(fixture.run(billingReply, request).outcome.end, RunEnd::Finished);
    }

    void pauseSendsNothingNew()
    {
        RunnerFixture fixture(6);
        auto *client = new FakeChatClient;
        PaceLimits pace;
        pace.ceiling = 2;
        const auto runner = fixture.runner(client, RunnerFixture::request(), pace);
        QSignalSpy finished(runner.get(), &PrelabelRunner::finished);
        QSignalSpy applied(runner.get(), &PrelabelRunner::applied);
        runner->start();
        QTRY_COMPARE(client->waiting().size(), 2);
        runner->pause();
        for (FakeChatCall *call : client->waiting())
            call->answer(billingReply());
        QTRY_COMPARE(applied.size(), 2);
        QCOMPARE(client->askCount(), 2);
        QCOMPARE(finished.size(), 0);
        runner->resume();
        const auto answerAll = [&] {
            for (FakeChatCall *call : client->waiting())
                call->answer(billingReply());
            return !finished.isEmpty();
        };
        QTRY_VERIFY(answerAll());
        QCOMPARE(client->askCount(), 6);
    }

    void stoppedRequestsAreUnknownAndTheRunGoesOn()
    {
        RunnerFixture fixture(6);
        PaceLimits pace;
        pace.ceiling = 2;
        auto *client = new FakeChatClient;
        auto runner = fixture.runner(client, RunnerFixture::request(), pace);
        QSignalSpy finished(runner.get(), &PrelabelRunner::finished);
        runner->start();
        QTRY_COMPARE(client->waiting().size(), 2);
        runner->stop();
        QTRY_COMPARE(finished.size(), 1);
        const auto outcome = finished.first().first().value<RunOutcome>();
        QCOMPARE(outcome.end, RunEnd::Stopped);
        QCOMPARE(outcome.progress.unknown, 2);
        QCOMPARE(fixture.ledger().unknownTickets, 2);
        runner.reset();

        const Ran rest = fixture.run(billingReply);
        QCOMPARE(rest.asks(), 4);
        QCOMPARE(rest.outcome.progress.run, outcome.progress.run); // continued, not begun again
        RunRequest consent = RunnerFixture::request();
        consent.resendUnknown = true;
        QCOMPARE(fixture.run(billingReply, consent).asks(), 2);
        QCOMPARE(fixture.ledger().unknownTickets, 0);
    }

    void stoppedBeforeItLeftIsNotSent()
    {
        RunnerFixture fixture(3);
        auto *client = new FakeChatClient;
        const auto runner = fixture.runner(client, RunnerFixture::request());
        QSignalSpy finished(runner.get(), &PrelabelRunner::finished);
        runner->start(); // the ledger rows are on their way
        runner->stop();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(client->askCount(), 0);
        QCOMPARE(fixture.ledger().sent, 0);
        QCOMPARE(fixture.ledger().unknownTickets, 0);
        QCOMPARE(finished.first().first().value<RunOutcome>().progress.requests, 0);
        QCOMPARE(fixture.run(billingReply).asks(), 3);
    }

    void whatWasUnderWayWhenTheProgramDiedIsUnknown()
    {
        RunnerFixture fixture(3);
        PaceLimits pace;
        pace.ceiling = 2;
        auto *client = new FakeChatClient;
        RunRequest request = RunnerFixture::request();
        request.budget.price.perRequest = 0.25;
        auto runner = fixture.runner(client, request, pace);
        runner->start();
        QTRY_COMPARE(client->waiting().size(), 2);
        runner.reset(); // as if killed: no answer, no end
        fixture.open();
        QCOMPARE(fixture.project->interruptedRequests(), 2);
        QCOMPARE(fixture.ledger().cost, 0.5); // it may have been paid
        QCOMPARE(fixture.run(billingReply).asks(), 1);
    }

    void theFirstRequestCanBeSeenBeforeItIsSent()
    {
        RunnerFixture fixture(3);
        auto *client = new FakeChatClient(billingReply);
        const auto runner = fixture.runner(client, RunnerFixture::request());
        QSignalSpy finished(runner.get(), &PrelabelRunner::finished);
        const auto preview = runner->prepare();
        QVERIFY_OK(preview);
        QCOMPARE(preview->tickets, 3);
        QCOMPARE(client->askCount(), 0);
        runner->start();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(client->askCount(), 3);
        QCOMPARE(client->requestBody(client->questions().first()), preview->firstRequest);
    }

    void aTicketDecidedMeanwhileIsNotAsked()
    {
        RunnerFixture fixture(4);
        PaceLimits pace;
        pace.loopback = true; // one at a time
        const Ran ran = fixture.run(
            [&](const ChatQuestion &question) -> ChatOutcome {
                if (isAbout(question, 1))
                    fixture.decide("T-4");
                return billingReply();
            },
            RunnerFixture::request(), pace);
        QCOMPARE(ran.asks(), 3);
        QCOMPARE(ran.outcome.progress.done(), ran.outcome.progress.total);
        QVERIFY(!fixture.label(4).hasSuggestion);
    }

    /// The last words before a sleep are heard although they come soon after the words before.
    void theDailyCapSleepsAndSaysUntilWhen()
    {
        RunnerFixture fixture(5);
        PaceLimits pace;
        pace.perDay = 2;
        auto *client = new FakeChatClient(billingReply);
        const auto runner = fixture.runner(client, RunnerFixture::request(), pace);
        QSignalSpy finished(runner.get(), &PrelabelRunner::finished);
        RunProgress last;
        connect(runner.get(), &PrelabelRunner::progressChanged, this,
                [&last](const RunProgress &progress) { last = progress; });
        runner->start();
        QTRY_VERIFY(last.waitingUntil > fixture.clock.wallMilliseconds());
        QTRY_COMPARE(last.answered, 2);
        QTRY_COMPARE(last.inFlight, 0);
        QCOMPARE(last.waitingUntil % (24LL * 60 * 60 * 1000), 0); // midnight, UTC
        QCOMPARE(client->questions().size(), 2);
        QVERIFY(finished.isEmpty());
        runner->stop();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished.first().first().value<RunOutcome>().end, RunEnd::Stopped);
    }
};

QTEST_GUILESS_MAIN(TestPrelabelRunner)
#include "tst_prelabel_runner.moc"
