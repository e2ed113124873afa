#include "tests/cli/cli_fixture.h"

#include <csignal>

using namespace countersign::test;

/// Ctrl+C and kill -9 in the middle of things.
class TestCliInterrupted : public QObject
{
    Q_OBJECT

    static QStringList prelabelWords(const LoopbackServer &server)
    {
        return QStringLiteral(
                   "prelabel p --source llm --model test-model --concurrency 4 --price-per-request 1 "
                   "--base-url %1")
            .arg(server.baseUrl())
            .split(u' ');
    }

private slots:
    void interruptedRunSaysHowToGoOn()
    {
        CliFixture cli;
        cli.makeProject(60);
        const LoopbackServer server(LoopbackServer::labeller(labelOfTicket, 50));
        const auto process = cli.start(prelabelWords(server));
        QTRY_VERIFY_WITH_TIMEOUT(server.requestCount() >= 5, 20'000);
        ::kill(pid_t(process->processId()), SIGINT);
        const CliRun run = CliFixture::finish(*process);
        QCOMPARE(run.status, 130);
        QVERIFY2(run.err.contains("Run the same command again"), run.err.constData());
        const CliRun status = cli.status();
        QCOMPARE(status.status, 0);
        QCOMPARE(status.count("requests_sent"), server.requestCount());
        QCOMPARE(status.count("ready") + status.count("unknown"), server.requestCount());
    }

    /// A wrapper hands on the Ctrl+C that its whole group got already: that is no second one.
    void twoAtOnceAreOneKeyPress()
    {
        CliFixture cli;
        cli.makeProject(4);
        const LoopbackServer server({Behaviour::of(Behaviour::Kind::Hang)});
        const auto process = cli.start(prelabelWords(server));
        QTRY_VERIFY_WITH_TIMEOUT(server.requestCount() >= 1, 20'000);
        ::kill(pid_t(process->processId()), SIGINT);
        ::kill(pid_t(process->processId()), SIGTERM);
        const CliRun run = CliFixture::finish(*process);
        QCOMPARE(run.status, 130);
        QVERIFY2(run.err.contains("Run the same command again"), run.err.constData());
        QCOMPARE(cli.status().count("unknown"), server.requestCount());
    }

    void whatHasNothingToTidyUpSaysHowToGoOnToo()
    {
        const CliFixture cli;
        const LoopbackServer server({Behaviour::of(Behaviour::Kind::Hang)});
        for (const char *model : {"--model m", ""}) { // with: the question; without: the list of models
            const int before = server.requestCount();
            const auto process =
                cli.start(QStringLiteral("classify text --template billing --source llm %1 --base-url %2")
                              .arg(QLatin1String(model), server.baseUrl())
                              .split(u' ', Qt::SkipEmptyParts));
            QTRY_VERIFY_WITH_TIMEOUT(server.requestCount() > before, 20'000);
            ::kill(pid_t(process->processId()), SIGINT);
            const CliRun run = CliFixture::finish(*process);
            QCOMPARE(run.status, 130);
            QVERIFY2(run.err.contains("run the same command again"), run.err.constData());
        }
    }

    void killedRunsAskNothingTwice()
    {
        CliFixture cli;
        cli.makeProject(80);
        const LoopbackServer server(LoopbackServer::labeller(labelOfTicket, 20));
        int unknownBefore = 0;
        for (const int until : {3, 11, 25, 40}) {
            const auto process = cli.start(prelabelWords(server));
            QTRY_VERIFY_WITH_TIMEOUT(server.requestCount() >= until, 20'000);
            process->kill();
            process->waitForFinished();
            const CliRun status = cli.status();
            QCOMPARE(status.status, 0);
            // What may have been paid counts as spent, at one a request.
            QCOMPARE(status.count("spend"), status.count("requests_sent"));
            // What was under way is known as unknown only to the next writer.
            QVERIFY(status.count("unknown") >= unknownBefore);
            unknownBefore = int(status.count("unknown"));
        }
        const CliRun last = cli.run(prelabelWords(server).join(u' '));
        QVERIFY2(last.status == 3, last.err.constData()); // the unknown ones are still open
        QVERIFY2(last.err.contains("may have been paid"), last.err.constData());
        for (const int asks : asksByTicket(server))
            QCOMPARE(asks, 1);
        CliRun status = cli.status();
        QCOMPARE(status.count("ready") + status.count("unknown"), 80);
        QVERIFY(status.count("unknown") <= 16); // four kills, four in flight
        QCOMPARE(cli.run(prelabelWords(server).join(u' ') + QStringLiteral(" --resend-unknown")).status, 0);
        QCOMPARE(cli.status().count("ready"), 80);
        for (const int asks : asksByTicket(server))
            QVERIFY(asks <= 2);
    }
};

QTEST_GUILESS_MAIN(TestCliInterrupted)
#include "tst_cli_interrupted.moc"
