#include "tests/core/prelabel/runner_fixture.h"

using namespace countersign;
using namespace countersign::test;

/// Ledger rows that are written before there is a place: few, and taken back when they will not leave soon.
class TestRequestsAhead : public QObject
{
    Q_OBJECT

    static constexpr int ceiling = 32;
    static constexpr int ahead = 2; // of 32 places

    /// A run of which `ceiling` requests fly and `ahead` wait.
    struct Full {
        explicit Full(const RunRequest &request = RunnerFixture::request())
            : fixture(150),
              client(new FakeChatClient),
              runner(fixture.runner(client, request)),
              finished(runner.get(), &PrelabelRunner::finished)
        {
            runner->start();
            QTRY_VERIFY(answeredUntilFull());
            QTRY_COMPARE(sentRows(), client->askCount() + ahead);
        }

        bool answeredUntilFull()
        {
            if (client->waiting().size() == ceiling)
                return true;
            for (FakeChatCall *call : client->waiting())
                call->answer(billingReply());
            return false;
        }
        int sentRows() { return int(fixture.ledger().sent); }
        void answerAll()
        {
            for (FakeChatCall *call : client->waiting())
                call->answer(billingReply());
        }

        RunnerFixture fixture;
        FakeChatClient *client;
        std::unique_ptr<PrelabelRunner> runner;
        QSignalSpy finished;
    };

private slots:
    void sentIsOnDiskBeforeAnyQuestionLeaves()
    {
        RunnerFixture fixture(200);
        int seen = 0;
        PaceLimits pace;
        pace.ceiling = 64;
        const Ran ran = fixture.run(
            [&](const ChatQuestion &question) -> ChatOutcome {
                const auto reader = fixture.project->openReader();
                for (int ticket = 1; ticket <= 200; ++ticket) {
                    if (!isAbout(question, ticket))
                        continue;
                    const auto rows = requestsOf(**reader, TicketId{ticket});
                    seen += rows->size() == 1 && rows->first().state == RequestState::Sent;
                }
                return billingReply();
            },
            RunnerFixture::request(), pace);
        QCOMPARE(ran.outcome.end, RunEnd::Finished);
        QCOMPARE(ran.asks(), 200);
        QCOMPARE(seen, 200);
        QCOMPARE(fixture.ledger().sent, 200);
    }

    void neverMoreFlyThanAllowed()
    {
        Full full;
        QCOMPARE(full.client->peakWaiting(), ceiling);
        const int asked = full.client->askCount();
        full.client->waiting().first()->answer(billingReply());
        QTRY_COMPARE(full.client->askCount(), asked + 1);
        QTRY_COMPARE(full.sentRows(), asked + 1 + ahead);
        QCOMPARE(full.client->peakWaiting(), ceiling);
    }

    void aStopTakesThemBack()
    {
        Full full;
        const int asked = full.client->askCount();
        full.runner->stop();
        QTRY_COMPARE(full.finished.size(), 1);
        QCOMPARE(full.client->askCount(), asked);
        QCOMPARE(full.sentRows(), asked);
        QCOMPARE(full.fixture.ledger().unknownTickets, ceiling); // those that flew, no more
        QCOMPARE(full.finished.first().first().value<RunOutcome>().progress.requests, asked);
        full.runner.reset();
        QCOMPARE(full.fixture.run(billingReply).asks(), 150 - asked);
    }

    void aPauseTakesThemBack()
    {
        Full full;
        const int asked = full.client->askCount();
        full.runner->pause();
        QTRY_COMPARE(full.sentRows(), asked);
        full.answerAll();
        full.runner->resume();
        const auto answeredToTheEnd = [&] {
            full.answerAll();
            return !full.finished.isEmpty();
        };
        QTRY_VERIFY(answeredToTheEnd());
        QCOMPARE(full.client->askCount(), 150);
        QCOMPARE(full.sentRows(), 150);
        QCOMPARE(full.fixture.ledger().unknownTickets, 0);
    }

    void aServerThatWantsQuietTakesThemBack()
    {
        Full full;
        const int asked = full.client->askCount();
        ChatFailure limited = chatFailure(FailureClass::Retry, FailureCause::RateLimited);
        limited.httpStatus = 429;
        limited.hints.retryAfterMs = 60'000;
        full.client->waiting().first()->answer(tl::unexpected(limited));
        QTRY_COMPARE(full.sentRows(), asked);
        QCOMPARE(full.client->askCount(), asked);
    }

    void theBudgetIsUsedUp()
    {
        RunRequest request = RunnerFixture::request();
        request.budget.price.perRequest = 0.1;
        request.budget.maxRequests = 140;
        Full full(request);
        const auto answeredToTheEnd = [&] {
            full.answerAll();
            return !full.finished.isEmpty();
        };
        QTRY_VERIFY(answeredToTheEnd());
        QCOMPARE(full.client->askCount(), 140);
        QCOMPARE(full.finished.first().first().value<RunOutcome>().end, RunEnd::Budget);
        QCOMPARE(full.sentRows(), 140);
    }

    void aKillLeavesThemUnknown()
    {
        Full full;
        full.runner.reset(); // as if killed
        full.fixture.open();
        QCOMPARE(full.fixture.project->interruptedRequests(), ceiling + ahead);
    }
};

QTEST_GUILESS_MAIN(TestRequestsAhead)
#include "tst_requests_ahead.moc"
