#include "tests/core/prelabel/runner_fixture.h"

using namespace countersign;
using namespace countersign::test;

/// A run when things go wrong: what is asked again, what is held against a ticket, what ends the run.
class TestPrelabelTrouble : public QObject
{
    Q_OBJECT

    static ChatOutcome failed(FailureClass failureClass, FailureCause cause = FailureCause::ServerError)
    {
        return tl::unexpected(chatFailure(failureClass, cause));
    }

    /// Plays `first` for the first asks about ticket 1, then good replies.
    static FakeChatClient::Answer troubleWithOne(const QList<ChatOutcome> &first)
    {
        return [first, next = std::make_shared<qsizetype>(0)](const ChatQuestion &question) -> ChatOutcome {
            return isAbout(question, 1) && *next < first.size() ? first[(*next)++]
                                                                : ChatOutcome(billingReply());
        };
    }

    /// A complete answer without a reply in it: choices missing, null, invalid UTF-8.
    static ChatOutcome unusable(FailureCause cause)
    {
        ChatFailure failure = chatFailure(FailureClass::TicketFinal, cause);
        failure.httpStatus = 200;
        failure.bytesSent = true;
        return tl::unexpected(failure);
    }

private slots:
    void oneTicketsTrouble_data()
    {
        QTest::addColumn<QList<ChatOutcome>>("first");
        QTest::addColumn<int>("asks"); ///< about this ticket
        QTest::addColumn<RequestState>("state");
        QTest::addColumn<FailureCause>("cause");
        const ChatOutcome prose = chatReply(QStringLiteral("It is about money."));
        const ChatOutcome limited = failed(FailureClass::Retry, FailureCause::RateLimited);
        QTest::newRow("malformed once") << QList{prose} << 2 << RequestState::Applied << FailureCause::None;
        QTest::newRow("malformed twice")
            << QList{prose, prose} << 2 << RequestState::Failed << FailureCause::Malformed;
        QTest::newRow("empty") << QList<ChatOutcome>{chatReply({}), chatReply({})} << 2
                               << RequestState::Failed << FailureCause::Empty;
        ChatReply cut = billingReply();
        cut.finishReason = QStringLiteral("length");
        QTest::newRow("cut off") << QList<ChatOutcome>{cut} << 1 << RequestState::Failed
                                 << FailureCause::CutOff;
        ChatReply refusal = chatReply({});
        refusal.refusal = QStringLiteral("I cannot");
        QTest::newRow("refused") << QList<ChatOutcome>{refusal} << 1 << RequestState::Failed
                                 << FailureCause::Refused;
        QTest::newRow("choices missing once")
            << QList{unusable(FailureCause::Empty)} << 2 << RequestState::Applied << FailureCause::None;
        const ChatOutcome noJson = unusable(FailureCause::Malformed);
        QTest::newRow("invalid UTF-8 twice")
            << QList{noJson, noJson} << 2 << RequestState::Failed << FailureCause::Malformed;
        QTest::newRow("final") << QList{failed(FailureClass::TicketFinal, FailureCause::TooLong)} << 1
                               << RequestState::Failed << FailureCause::TooLong;
        QTest::newRow("limited, then well")
            << QList{limited} << 2 << RequestState::Applied << FailureCause::None;
        QTest::newRow("format refused twice")
            << QList{failed(FailureClass::FormatRefused), failed(FailureClass::ParameterRefused)} << 3
            << RequestState::Applied << FailureCause::None;
        QTest::newRow("lost") << QList{failed(FailureClass::Ambiguous, FailureCause::Timeout)} << 1
                              << RequestState::Unknown << FailureCause::Timeout;
    }

    void oneTicketsTrouble()
    {
        QFETCH(QList<ChatOutcome>, first);
        QFETCH(RequestState, state);
        RunnerFixture fixture(3);
        const Ran ran = fixture.run(troubleWithOne(first));
        QCOMPARE(ran.outcome.end, RunEnd::Finished);
        const auto about =
            std::ranges::count_if(ran.questions, [](const ChatQuestion &q) { return isAbout(q, 1); });
        QTEST(int(about), "asks");
        QCOMPARE(fixture.requests(1).last().state, state);
        QTEST(fixture.requests(1).last().cause, "cause");
        QCOMPARE(ran.outcome.progress.answered, state == RequestState::Applied ? 3 : 2);
        QCOMPARE(ran.outcome.progress.unknown, state == RequestState::Unknown ? 1 : 0);
        QCOMPARE(ran.outcome.progress.failedTickets(), state == RequestState::Failed ? 1 : 0);
        QCOMPARE(ran.outcome.progress.done(), 3);
        QCOMPARE(fixture.ledger().sent, ran.asks());
        QCOMPARE(ran.outcome.progress.requests, ran.asks());
    }

    void fourAttemptsAreTheMost()
    {
        RunnerFixture fixture(1);
        const Ran ran = fixture.run([](const ChatQuestion &) { return failed(FailureClass::Retry); });
        QCOMPARE(ran.asks(), 4);
        QCOMPARE(ran.outcome.end, RunEnd::Finished);
        QCOMPARE(ran.outcome.progress.failed.value(FailureCause::ServerError), 1);
        // The next run may try it again.
        RunRequest request = RunnerFixture::request();
        request.scope = RunScope::Failed;
        QCOMPARE(fixture.run(billingReply, request).asks(), 1);
    }

    void aFreeLoopbackAnswerThatWasLostIsAskedOnceMore()
    {
        RunnerFixture fixture(2);
        RunRequest request = RunnerFixture::request();
        request.loopback = true;
        const ChatOutcome lost = failed(FailureClass::Ambiguous, FailureCause::Connection);
        Ran ran = fixture.run(troubleWithOne({lost}), request);
        QCOMPARE(ran.asks(), 3);
        QCOMPARE(ran.outcome.progress.answered, 2);
        RunnerFixture other(2);
        ran = other.run(troubleWithOne({lost, lost}), request);
        QCOMPARE(ran.asks(), 3);
        QCOMPARE(ran.outcome.progress.unknown, 1);
    }

    void unknownCountsAsSpent()
    {
        RunnerFixture fixture(5);
        RunRequest request = RunnerFixture::request();
        request.budget.price.perRequest = 1;
        request.budget.maxCost = 2;
        const Ran ran = fixture.run(
            [](const ChatQuestion &) { return failed(FailureClass::Ambiguous, FailureCause::Timeout); },
            request);
        QCOMPARE(ran.asks(), 2);
        QCOMPARE(ran.outcome.end, RunEnd::Budget);
        QCOMPARE(ran.outcome.progress.spent, 2.0);
    }

    void anUnusableAnswerIsPaidLikeAnyOther()
    {
        RunnerFixture fixture(5);
        RunRequest request = RunnerFixture::request();
        request.budget.price.perRequest = 1;
        request.budget.maxCost = 3;
        const Ran ran =
            fixture.run([](const ChatQuestion &) { return unusable(FailureCause::Empty); }, request);
        QCOMPARE(ran.asks(), 3);
        QCOMPARE(ran.outcome.end, RunEnd::Budget);
        QCOMPARE(ran.outcome.progress.spent, 3.0);
    }

    void aServerThatRefusesEveryTicketIsLeftAlone()
    {
        RunnerFixture fixture(40);
        PaceLimits pace;
        pace.loopback = true;
        const Ran ran = fixture.run(
            [](const ChatQuestion &) { return failed(FailureClass::TicketFinal, FailureCause::Rejected); },
            RunnerFixture::request(), pace);
        QCOMPARE(ran.outcome.end, RunEnd::Endpoint);
        QCOMPARE(ran.asks(), 10);
        // One that only some tickets are refused by goes on.
        RunnerFixture other(40);
        const Ran mixed = other.run(
            [n = std::make_shared<int>(0)](const ChatQuestion &) -> ChatOutcome {
                return ++*n % 4 == 0 ? ChatOutcome(billingReply())
                                     : failed(FailureClass::TicketFinal, FailureCause::Rejected);
            },
            RunnerFixture::request(), pace);
        QCOMPARE(mixed.outcome.end, RunEnd::Finished);
        QCOMPARE(mixed.outcome.progress.failedTickets(), 30);
    }

    void anApiThatIsNoChatEndpointIsLeftAlone()
    {
        RunnerFixture fixture(40);
        const Ran ran = fixture.run([](const ChatQuestion &) { return unusable(FailureCause::Malformed); });
        QCOMPARE(ran.outcome.end, RunEnd::Endpoint);
        QVERIFY2(ran.asks() < 20, qPrintable(QString::number(ran.asks())));
    }

    void aHopelessEndpointEndsTheRunAndBlamesNoTicket()
    {
        RunnerFixture fixture(20);
        PaceLimits pace;
        pace.ceiling = 4;
        const Ran ran = fixture.run([](const ChatQuestion &) { return failed(FailureClass::StopRun); },
                                    RunnerFixture::request(), pace);
        QCOMPARE(ran.outcome.end, RunEnd::Endpoint);
        QVERIFY(ran.asks() <= 4);
        QCOMPARE(ran.outcome.progress.failedTickets(), 0);
        QVERIFY(fixture.ledger().failedTickets.isEmpty());
        QCOMPARE(fixture.run(billingReply).asks(), 20);
    }

    void anEndpointThatLosesEveryAnswerIsLeftAlone()
    {
        RunnerFixture fixture(40);
        PaceLimits pace;
        pace.loopback = true;
        const Ran ran = fixture.run(
            [](const ChatQuestion &) { return failed(FailureClass::Ambiguous, FailureCause::Connection); },
            RunnerFixture::request(), pace);
        QCOMPARE(ran.outcome.end, RunEnd::Endpoint);
        QCOMPARE(ran.asks(), 10);
    }

    void nobodyThereIsNobodysFault()
    {
        RunnerFixture fixture(3);
        ChatFailure away = chatFailure(FailureClass::Retry, FailureCause::Connection);
        away.bytesSent = false;
        PaceLimits pace;
        pace.loopback = true;
        const Ran ran =
            fixture.run([away](const ChatQuestion &) -> ChatOutcome { return tl::unexpected(away); },
                        RunnerFixture::request(), pace);
        QCOMPARE(ran.outcome.end, RunEnd::Unreachable);
        QCOMPARE(ran.outcome.progress.requests, 0);
        QCOMPARE(fixture.ledger().sent, 0);
        QVERIFY(fixture.ledger().failedTickets.isEmpty());
    }

    void longTickets_data()
    {
        QTest::addColumn<LongTicketRule>("rule");
        QTest::addColumn<int>("asks");
        QTest::addColumn<RunEnd>("end");
        QTest::newRow("ask") << LongTicketRule::Ask << 1 << RunEnd::NeedsChoice;
        QTest::newRow("refuse") << LongTicketRule::Refuse << 2 << RunEnd::Finished;
        QTest::newRow("head and tail") << LongTicketRule::HeadAndTail << 3 << RunEnd::Finished;
    }

    void longTickets()
    {
        QFETCH(LongTicketRule, rule);
        RunnerFixture fixture(3, [rule](Taxonomy &taxonomy) {
            taxonomy.longTickets = rule;
            taxonomy.maxCharacters = 200;
        });
        // The second ticket grows behind the fixture's back.
        auto written =
            fixture.project->writer()
                ->post(WritePriority::Normal,
                       [](WriteContext &context) {
                           return runSql(context.database, "UPDATE ticket SET body = ?1 WHERE id = 2",
                                         QStringLiteral("word ").repeated(200));
                       })
                .result();
        QVERIFY_OK(written);
        PaceLimits pace;
        pace.loopback = true;
        const Ran ran = fixture.run(billingReply, RunnerFixture::request(), pace);
        QTEST(ran.asks(), "asks");
        QTEST(ran.outcome.end, "end");
        if (rule == LongTicketRule::Refuse) {
            QCOMPARE(ran.outcome.progress.failed.value(FailureCause::TooLong), 1);
            QCOMPARE(fixture.ledger().sent, 2); // it never left
            QCOMPARE(fixture.label(2).ledger, LedgerState::Failed);
        } else if (rule == LongTicketRule::HeadAndTail) {
            QVERIFY(fixture.label(2).flags.testFlag(ReviewFlag::TicketCut));
        } else {
            QVERIFY(ran.outcome.error->message.contains(QLatin1String("T-2")));
        }
    }

    void aProjectThatWasMovedEndsTheRun()
    {
        RunnerFixture fixture(5);
        PaceLimits pace;
        pace.loopback = true;
        pace.ceiling = 2;
        const Ran ran = fixture.run(
            [&](const ChatQuestion &question) -> ChatOutcome {
                if (isAbout(question, 2))
                    QFile::rename(fixture.path(), fixture.path() + QStringLiteral(".moved"));
                return billingReply();
            },
            RunnerFixture::request(), pace);
        QCOMPARE(ran.outcome.end, RunEnd::Storage);
        QVERIFY(ran.asks() <= 3);                   // the third's row may have been there before
        QCOMPARE(ran.outcome.progress.answered, 1); // the second is not acknowledged
    }

    void aRunnerMayGoWhileTheWriterWorks()
    {
        RunnerFixture fixture(30);
        for (int i = 0; i < 30; ++i) {
            auto *client = new FakeChatClient(billingReply);
            const auto runner = fixture.runner(client, RunnerFixture::request());
            runner->start();
            QCoreApplication::sendPostedEvents();
        }
        fixture.open();
        QVERIFY(fixture.ledger().unknownTickets <= 30);
    }
};

QTEST_GUILESS_MAIN(TestPrelabelTrouble)
#include "tst_prelabel_trouble.moc"
