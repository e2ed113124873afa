#include "tests/journeys/journey.h"
#include "tests/journeys/sample_labeller.h"
#include "tests/support/child_process.h"
#include "tests/support/loopback_server.h"
#include "tests/support/test_home.h"
#include "ui/prelabel/connection_card.h"
#include "ui/review/review_page.h"
#include "ui/review/verdict_bar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QHash>
#include <QRegularExpression>
#include <QTest>

#include <numeric>

using namespace countersign;
using namespace countersign::test;

/// A run with a language model: watched in the window, interrupted by a person and by a kill.
class TestRunJourney : public QObject
{
    Q_OBJECT

    TestHome m_home;
    Look m_look;
    SampleLabeller m_model;

    std::unique_ptr<LoopbackServer> newServer(int delayMs) const
    {
        return std::make_unique<LoopbackServer>(LoopbackServer::labeller(
            [this](const QString &message) { return m_model.reply(message); }, delayMs));
    }

    /// How often the server was asked about each ticket, by its text: no two of the sample are equal, and the
    /// marker around it is another one in another run.
    static QHash<QString, int> askedAbout(const LoopbackServer &server)
    {
        static const QRegularExpression marker(QStringLiteral("<<<(END OF )?TICKET [^>]*>>>"));
        QHash<QString, int> asked;
        for (const SeenRequest &request : server.requests()) {
            QString message = request.userMessage();
            if (message.contains(QStringLiteral("<<<TICKET ")))
                ++asked[message.remove(marker)];
        }
        return asked;
    }

    static qint64 sum(const StateCounts &counts)
    {
        return std::accumulate(counts.begin(), counts.end(), qint64(0));
    }
    static qint64 count(Journey &journey, TicketState state)
    {
        return journey.session().counts()[size_t(state)];
    }

    /// Their requests may have been paid for. They may have the baseline's suggestion, so their state does
    /// not tell.
    static qint64 unknown(Journey &journey)
    {
        return journey.rows("SELECT count(*) FROM current_label WHERE ledger = 1").first().toLongLong();
    }

    static qint64 suggestions(Journey &journey)
    {
        return journey.rows("SELECT count(*) FROM suggestion").first().toLongLong();
    }

    static void name(Journey &journey, const LoopbackServer &server)
    {
        journey.go(QStringLiteral("prelabel"));
        journey.type(journey.find<QComboBox>(QStringLiteral("endpoint")), server.baseUrl());
        journey.type(journey.find<QComboBox>(QStringLiteral("model")), QStringLiteral("test-model"));
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_home.isValid());
        m_look.apply(*qApp);
    }

    void init()
    {
        m_home.forgetSettings();
        QDir(m_home.path(QStringLiteral("data/countersign"))).removeRecursively();
    }

    void reviewingGoesOnMeanwhile()
    {
        const auto server = newServer(8);
        Journey journey(m_look);
        journey.start({{}, true});
        QVERIFY(journey.settle());
        const qint64 tickets = journey.session().ticketCount();
        QCOMPARE(tickets, qint64(m_model.ticketCount()));

        name(journey, *server);
        journey.click(QStringLiteral("testConnection"));
        JOURNEY_VERIFY(journey.window().findChild<ConnectionCard *>()->works());
        QVERIFY(askedAbout(*server).isEmpty()); // a test sends no ticket

        journey.dialogs.answerNext(0);
        JOURNEY_VERIFY(journey.find<QAbstractButton>(QStringLiteral("startRun"))->isEnabled());
        journey.click(QStringLiteral("startRun"));
        JOURNEY_COMPARE(journey.dialogs.questions.size(), 1); // host, model, count, price and one request
        QVERIFY(journey.dialogs.questions.first().text.contains(QStringLiteral("test-model")));
        QVERIFY(journey.dialogs.questions.first().detail.contains(QStringLiteral("<<<TICKET ")));
        JOURNEY_VERIFY(journey.session().prelabel()->progress().answered >= 10);

        // A person reviews while it runs
        journey.go(QStringLiteral("review"));
        journey.trigger(
            QStringLiteral("review.refresh")); // the first one was on screen before anybody suggested
        for (int i = 0; i < 5; ++i) {
            const TicketId before = journey.review().shownTicket();
            journey.press(Qt::Key_Return);
            QVERIFY2(journey.review().shownTicket() != before,
                     qPrintable(journey.window().findChild<VerdictBar *>()->said()));
        }

        // Pause: what is under way is taken in, nothing more leaves
        journey.go(QStringLiteral("prelabel"));
        QVERIFY(journey.session().prelabel()->isRunning());
        journey.click(QStringLiteral("pauseRun"));
        JOURNEY_VERIFY(journey.session().prelabel()->isPaused() &&
                       journey.session().prelabel()->progress().inFlight == 0);
        const int asked = server->requestCount();
        QVERIFY(asked < tickets);
        journey.go(QStringLiteral("review"));
        for (int i = 0; i < 5; ++i)
            journey.press(Qt::Key_Return);
        QVERIFY(journey.settle());
        QCOMPARE(server->requestCount(), asked);
        const qint64 decided = count(journey, TicketState::Decided);
        QCOMPARE(decided, 10);

        journey.go(QStringLiteral("prelabel"));
        journey.click(QStringLiteral("pauseRun"));
        JOURNEY_VERIFY(!journey.session().prelabel()->isRunning());
        QVERIFY(journey.settle());

        // Every ticket stands somewhere, and nobody was asked twice
        const StateCounts counts = journey.session().counts();
        QCOMPARE(sum(counts), tickets);
        QCOMPARE(counts[size_t(TicketState::Decided)], decided);
        QCOMPARE(counts[size_t(TicketState::Ready)] + counts[size_t(TicketState::NeedsReview)],
                 tickets - decided);
        QVERIFY(counts[size_t(TicketState::Ready)] > 0);
        QVERIFY(counts[size_t(TicketState::NeedsReview)] > 0);
        const RunProgress progress = journey.session().prelabel()->progress();
        const QHash<QString, int> messages = askedAbout(*server);
        QCOMPARE(messages.size(), progress.answered);
        for (auto it = messages.cbegin(); it != messages.cend(); ++it)
            QVERIFY2(it.value() == 1, qPrintable(it.key()));
        QCOMPARE(journey.rows("SELECT count(*) FROM decision"), QStringList{QStringLiteral("10")});
        QCOMPARE(journey.dialogs.unexpected, 0);
    }

    void killedAndContinued()
    {
        const auto server = newServer(30);
        Journey journey(m_look);
        journey.start({{}, true});
        QVERIFY(journey.settle());
        const qint64 tickets = journey.session().ticketCount();
        const QString project = journey.session().project()->path();
        QVERIFY(journey.quit());

        {
            ChildProcess program(QStringLiteral(COUNTERSIGN_CLI),
                                 {QStringLiteral("prelabel"), project, QStringLiteral("--source"),
                                  QStringLiteral("llm"), QStringLiteral("--base-url"), server->baseUrl(),
                                  QStringLiteral("--model"), QStringLiteral("test-model"),
                                  QStringLiteral("--concurrency"), QStringLiteral("4")});
            const bool underWay = program.waitUntil([&] { return server->requestCount() >= 60; });
            QVERIFY2(underWay, program.errors().constData());
            program.killNow();
        }
        const QHash<QString, int> before = askedAbout(*server);
        QVERIFY(before.size() < tickets);

        journey.start();
        QVERIFY(journey.settle());
        const qint64 interrupted = journey.session().interruptedRequests();
        QVERIFY(interrupted > 0);
        QVERIFY(journey.find<QWidget>(QStringLiteral("interruptedBanner"))->isVisible());
        QCOMPARE(unknown(journey), interrupted);

        // Continued: what was answered is not asked again, what may have been paid is not asked at all
        name(journey, *server);
        journey.dialogs.answerNext(0);
        JOURNEY_VERIFY(journey.find<QAbstractButton>(QStringLiteral("startRun"))->isEnabled());
        journey.click(QStringLiteral("startRun"));
        JOURNEY_VERIFY(journey.session().prelabel()->isRunning());
        JOURNEY_VERIFY(!journey.session().prelabel()->isRunning());
        QVERIFY(journey.settle());
        QHash<QString, int> messages = askedAbout(*server);
        for (auto it = messages.cbegin(); it != messages.cend(); ++it)
            QVERIFY2(it.value() == 1, qPrintable(it.key()));
        QCOMPARE(unknown(journey), interrupted);
        QCOMPARE(suggestions(journey), tickets - interrupted);

        // With consent they are asked once more
        journey.dialogs.answerNext(0);
        journey.click(QStringLiteral("decideUnknown"));
        JOURNEY_COMPARE(unknown(journey), 0);
        JOURNEY_VERIFY(!journey.session().prelabel()->isRunning());
        QVERIFY(journey.settle());
        QCOMPARE(suggestions(journey), tickets);
        messages = askedAbout(*server);
        QCOMPARE(messages.size(), tickets);
        const auto twice =
            std::count_if(messages.cbegin(), messages.cend(), [](int times) { return times > 1; });
        QVERIFY(twice <= interrupted);
        QCOMPARE(journey.dialogs.unexpected, 0);
    }
};

QTEST_MAIN(TestRunJourney)
#include "tst_run_journey.moc"
