#include "tests/cli/cli_fixture.h"

#include <atomic>

using namespace countersign::test;

/// What ends a run early, and what the server has seen by then.
class TestCliStops : public QObject
{
    Q_OBJECT

private slots:
    void hopelessEndpointsStopAtOnce_data()
    {
        QTest::addColumn<Behaviour>("behaviour");
        QTest::newRow("401 key refused") << Behaviour::json(R"({"error":{"message":"bad key"}})", 401);
        QTest::newRow("402 no credit") << Behaviour::json(R"({"error":{"message":"pay"}})", 402);
        QTest::newRow("429 with insufficient_quota")
            << Behaviour::json(R"({"error":{"message":"quota","code":"insufficient_quota"}})", 429);
        QTest::newRow("404 unknown model")
            << Behaviour::json(R"({"error":{"message":"no such model","code":"model_not_found"}})", 404);
        Behaviour page = Behaviour::json("<html><body>Sign in to the hotel</body></html>");
        page.headers = {{"Content-Type", "text/html"}};
        QTest::newRow("200 with a web page") << page;
        Behaviour moved = Behaviour::json("{}", 302);
        moved.headers = {{"Location", "http://127.0.0.1:9/v1"}};
        QTest::newRow("302 moved") << moved;
    }

    void hopelessEndpointsStopAtOnce()
    {
        QFETCH(Behaviour, behaviour);
        CliFixture cli;
        cli.makeProject(12);
        const LoopbackServer server(QList<Behaviour>{behaviour});
        const CliRun run = cli.prelabel(server, QStringLiteral("--json"));
        QCOMPARE(run.status, 4);
        QCOMPARE(server.requestCount(), 1); // a loopback run starts with one at a time
        QCOMPARE(run.json().value(QLatin1String("end")).toString(), QStringLiteral("endpoint"));
        QVERIFY(!run.json().value(QLatin1String("message")).toString().isEmpty());
        const CliRun status = cli.status();
        QCOMPARE(status.status, 0);
        QCOMPARE(status.count("waiting"), 12); // nothing is held against a ticket
        QCOMPARE(status.count("requests_sent"), 1);
    }

    void nobodyListens()
    {
        CliFixture cli;
        cli.makeProject(3);
        quint16 port = 0;
        {
            const LoopbackServer gone(LoopbackServer::labeller(labelOfTicket));
            port = gone.port();
        }
        const CliRun run = cli.run(
            QStringLiteral("prelabel p --source llm --model m --json --base-url http://127.0.0.1:%1/v1")
                .arg(port));
        QCOMPARE(run.status, 4);
        QCOMPARE(run.json().value(QLatin1String("end")).toString(), QStringLiteral("unreachable"));
        QCOMPARE(cli.status().count("requests_sent"), 0);
        QCOMPARE(cli.status().count("waiting"), 3);
    }

    void deadlinesAreSet_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<Behaviour>("behaviour");
        QTest::newRow("first byte") << QStringLiteral("--first-byte-timeout 1")
                                    << Behaviour::of(Behaviour::Kind::Hang);
        QTest::newRow("total") << QStringLiteral("--total-timeout 1")
                               << Behaviour::of(Behaviour::Kind::DripBody);
    }
    void deadlinesAreSet()
    {
        QFETCH(QString, option);
        QFETCH(Behaviour, behaviour);
        CliFixture cli;
        cli.makeProject(1);
        const LoopbackServer server(QList<Behaviour>{behaviour});
        // Far below the minutes that a local server has otherwise.
        const CliRun run = cli.prelabel(server, option + QStringLiteral(" --price-per-request 1 --json"));
        QCOMPARE(run.status, 3);
        QCOMPARE(run.count("unknown"), 1);
        QCOMPARE(cli.prelabel(server, QStringLiteral("--total-timeout 0")).status, 2);
    }

    void requestsAreLimited()
    {
        CliFixture cli;
        cli.makeProject(12);
        const LoopbackServer server(LoopbackServer::labeller(labelOfTicket));
        const CliRun run = cli.prelabel(server, QStringLiteral("--max-requests 5 --concurrency 4 --json"));
        QCOMPARE(run.status, 4);
        QCOMPARE(server.requestCount(), 5);
        QCOMPARE(run.count("requests"), 5);
        QCOMPARE(run.json().value(QLatin1String("end")).toString(), QStringLiteral("budget"));
        QCOMPARE(cli.status().count("ready"), 5);
        // The limit is this invocation's: the next one goes on.
        QCOMPARE(cli.prelabel(server, QStringLiteral("--max-requests 7")).status, 0);
        QCOMPARE(server.requestCount(), 12);
    }

    void moneyIsLimited()
    {
        CliFixture cli;
        cli.makeProject(12);
        const LoopbackServer server(LoopbackServer::labeller(labelOfTicket));
        const CliRun run = cli.prelabel(
            server, QStringLiteral("--max-cost 0.7 --price-per-request 0.1 --concurrency 4 --json"));
        QCOMPARE(run.status, 4);
        QCOMPARE(server.requestCount(), 7);
        QVERIFY(qAbs(run.json().value(QLatin1String("spend")).toDouble() - 0.7) < 1e-9);
    }

    void unusableAnswersAreFailures()
    {
        CliFixture cli;
        cli.makeProject(8);
        const LoopbackServer server(LoopbackServer::labeller([](const QString &message) {
            return message.contains(QLatin1String("ticket 3 ")) ? QStringLiteral("I cannot say.")
                                                                : labelOfTicket(message);
        }));
        const CliRun run = cli.prelabel(server, QStringLiteral("--json"));
        QCOMPARE(run.status, 3);
        QCOMPARE(
            run.json().value(QLatin1String("failed")).toObject().value(QLatin1String("malformed")).toInt(),
            1);
        QCOMPARE(run.count("answered"), 7);
        QCOMPARE(server.requestCount(), 9); // one re-ask
        QCOMPARE(cli.status().count("failed"), 1);
        QVERIFY(cli.run(QStringLiteral("show p --state failed")).out.startsWith("[FAILED] - | - | ticket 3"));
    }

    void onlyFailedAsksTheFailed()
    {
        CliFixture cli;
        cli.makeProject(5);
        std::atomic<bool> well = false;
        const LoopbackServer server(LoopbackServer::labeller([&well](const QString &message) {
            return message.contains(QLatin1String("ticket 3 ")) && !well ? QStringLiteral("Hm.")
                                                                         : labelOfTicket(message);
        }));
        QCOMPARE(cli.prelabel(server).status, 3);
        well = true;
        const int before = server.requestCount();
        QCOMPARE(cli.prelabel(server, QStringLiteral("--only failed")).status, 0);
        QCOMPARE(server.requestCount(), before + 1);
        QCOMPARE(cli.status().count("ready"), 5);
    }

    void lostAnswersAreUnknownAndNotAskedAgain()
    {
        CliFixture cli;
        cli.makeProject(4);
        std::atomic<bool> well = false;
        auto labeller = LoopbackServer::labeller(labelOfTicket);
        const LoopbackServer server([&well, labeller](const SeenRequest &request) {
            if (!well && request.userMessage().contains(QLatin1String("ticket 1 ")))
                return Behaviour::of(Behaviour::Kind::ResetWithoutAnswer);
            return labeller(request);
        });
        // With a price even a loopback endpoint may have been paid.
        const CliRun run = cli.prelabel(server, QStringLiteral("--price-per-request 0.1 --json"));
        QCOMPARE(run.status, 3);
        QCOMPARE(run.count("unknown"), 1);
        QCOMPARE(asksByTicket(server).value(QStringLiteral("ticket 1")), 1);
        QCOMPARE(cli.status().count("unknown"), 1);
        well = true;
        const CliRun again = cli.prelabel(server, QStringLiteral("--price-per-request 0.1"));
        QCOMPARE(again.status, 3); // it is still open
        QVERIFY2(again.err.contains("may have been paid"), again.err.constData());
        QCOMPARE(asksByTicket(server).value(QStringLiteral("ticket 1")), 1);
        QCOMPARE(cli.prelabel(server, QStringLiteral("--price-per-request 0.1 --resend-unknown")).status, 0);
        QCOMPARE(asksByTicket(server).value(QStringLiteral("ticket 1")), 2);
        QCOMPARE(cli.status().count("ready"), 4);
    }
};

QTEST_GUILESS_MAIN(TestCliStops)
#include "tst_cli_stops.moc"
