#include "tests/cli/cli_fixture.h"

#include <QRegularExpression>

#include <csignal>

using namespace countersign::test;

/// The words of the interface: each option does what it says, each object has the members it should.
class TestCliOptions : public QObject
{
    Q_OBJECT

    static QStringList keysOf(const QJsonObject &object) { return object.keys(); } // sorted

    static QJsonObject bodyOf(const SeenRequest &request)
    {
        return QJsonDocument::fromJson(request.body).object();
    }

private slots:
    void helpNamesTheWholeInterface_data()
    {
        QFile readme(QStringLiteral(COUNTERSIGN_SOURCE_DIR "/README.md"));
        QVERIFY(readme.open(QIODevice::ReadOnly));
        QTest::addColumn<QString>("line");
        static const QRegularExpression command(
            QStringLiteral("^countersign-cli ([a-z]+) .*(PROJECT|TEXT|OUTDIR)"));
        for (const QString &line : QString::fromUtf8(readme.readAll()).split(u'\n')) {
            if (const auto match = command.match(line); match.hasMatch())
                QTest::newRow(match.captured(1).toUtf8().constData()) << line;
        }
    }

    void helpNamesTheWholeInterface()
    {
        QFETCH(QString, line);
        const CliFixture cli;
        const QString help = QString::fromUtf8(
            cli.run(QLatin1String(QTest::currentDataTag()) + QStringLiteral(" --help")).out);
        static const QRegularExpression word(QStringLiteral("--[a-z-]+|[a-z-]+(\\|[a-z-]+)+"));
        auto words = word.globalMatch(line);
        while (words.hasNext()) {
            const QString wanted = words.next().captured();
            QVERIFY2(help.contains(wanted), qPrintable(wanted));
        }
    }

    void objectsHaveTheseMembers()
    {
        CliFixture cli;
        cli.makeProject(4);
        const QStringList run = keysOf(cli.run(QStringLiteral("prelabel p --source baseline --json")).json());
        QCOMPARE(
            run.join(u' '),
            QStringLiteral("answered asked end failed from_cache message requests run source spend unknown"));
        QCOMPARE(
            cli.status().out,
            QByteArray(R"({"tickets":4,"decided":0,"skipped":0,"in_review":0,"auto":0,"ready":0,)"
                       R"("needs_review":4,"unknown":0,"failed":0,"waiting":0,"requests_sent":0,"spend":0})"
                       "\n"));
        const QJsonObject measured = cli.run(QStringLiteral("evaluate p --json")).json();
        QCOMPARE(keysOf(measured).join(u' '), QStringLiteral("all_fields fields run source"));
        const QJsonObject fields = measured.value(QLatin1String("fields")).toObject();
        QCOMPARE(fields.keys(), QStringList(QStringLiteral("category")));
        for (const QJsonValue &figures :
             {fields.value(QLatin1String("category")), measured.value(QLatin1String("all_fields"))})
            QCOMPARE(keysOf(figures.toObject()).join(u' '),
                     QStringLiteral("accuracy correct high low n off_list unusable"));
        const CliRun one =
            cli.run(QStringLiteral("classify refund --template billing --source baseline --json"));
        QCOMPARE(keysOf(one.json()).join(u' '),
                 QStringLiteral("confidence evidence labels model reasoning source state why"));
    }

    void thousandsAreGroupedForPeopleAlone()
    {
        CliFixture cli;
        cli.makeProject(1200);
        const CliRun run = cli.run(QStringLiteral("prelabel p --source baseline"));
        QVERIFY2(run.out.contains("1,200 tickets"), run.out.constData());
        QVERIFY(cli.run(QStringLiteral("evaluate p")).out.contains(" of 1,200 right"));
        QVERIFY(cli.run(QStringLiteral("export p out.csv --include all")).out.contains("1,200 rows"));
        QVERIFY(cli.status().out.startsWith(R"({"tickets":1200,)"));
    }

    void parametersReachTheRequest()
    {
        CliFixture cli;
        cli.makeProject(1);
        const LoopbackServer server(LoopbackServer::labeller(labelOfTicket));
        QCOMPARE(cli.prelabel(server).status, 0);
        QCOMPARE(cli.prelabel(server, QStringLiteral("--temperature 0.7 --max-tokens 55")).status, 0);
        const QList<SeenRequest> seen = server.requests();
        QCOMPARE(seen.size(), 2);
        QCOMPARE(bodyOf(seen[0]).value(QLatin1String("temperature")).toDouble(), 0.1);
        QVERIFY(!seen[0].body.contains("max_tokens") && !seen[0].body.contains("max_completion_tokens"));
        QCOMPARE(bodyOf(seen[1]).value(QLatin1String("temperature")).toDouble(), 0.7);
        QCOMPARE(bodyOf(seen[1]).value(QLatin1String("max_tokens")).toInt(), 55);
        QCOMPARE(bodyOf(seen[1]).value(QLatin1String("model")).toString(), QStringLiteral("test-model"));
    }

    void concurrencyIsACeiling()
    {
        CliFixture cli;
        cli.makeProject(40);
        const LoopbackServer server(LoopbackServer::labeller(labelOfTicket, 10));
        QCOMPARE(cli.prelabel(server, QStringLiteral("--concurrency 2")).status, 0);
        QVERIFY(server.peakInFlight() <= 2);
    }

    /// Also when all that came before the sleep took less than the second between two lines.
    void theDailyCapSleepsAndSaysUntilWhen()
    {
        CliFixture cli;
        cli.makeProject(6);
        const LoopbackServer server(LoopbackServer::labeller(labelOfTicket));
        for (int invocation = 0; invocation < 2; ++invocation) {
            const auto process =
                cli.start(QStringLiteral("prelabel p --source llm --model m --per-day 2 --base-url %1")
                              .arg(server.baseUrl())
                              .split(u' '));
            QByteArray said;
            QTRY_VERIFY2_WITH_TIMEOUT((said += process->readAllStandardError()).contains("waiting until"),
                                      said.constData(), 20'000);
            QVERIFY2(said.contains("2 of 6, waiting until"), said.constData());
            ::kill(pid_t(process->processId()), SIGINT);
            QCOMPARE(CliFixture::finish(*process).status, 130);
            QCOMPARE(server.requestCount(), 2); // a day's: of all invocations
        }
    }

    void statusCountsWhileARunGoesOn()
    {
        CliFixture cli;
        cli.makeProject(30);
        const LoopbackServer server(LoopbackServer::labeller(labelOfTicket, 60));
        const auto process = cli.start(QStringLiteral("prelabel p --source llm --model m --base-url %1")
                                           .arg(server.baseUrl())
                                           .split(u' '));
        QTRY_VERIFY_WITH_TIMEOUT(server.requestCount() >= 3, 20'000);
        const CliRun status = cli.status(); // adds up
        QCOMPARE(status.status, 0);
        QVERIFY(status.count("ready") > 0);
        QVERIFY(status.count("waiting") > 0);
        process->kill();
        process->waitForFinished();
    }

    void aListOfModelsThatIsRefusedStops()
    {
        const CliFixture cli;
        const LoopbackServer server({Behaviour::json(R"({"error":{"message":"bad key"}})", 401)});
        const CliRun run =
            cli.run(QStringLiteral("classify text --template billing --source llm --base-url %1")
                        .arg(server.baseUrl()));
        QCOMPARE(run.status, 4);
        QCOMPARE(run.out, QByteArray());
    }

    void nothingIsNoText_data()
    {
        QTest::addColumn<QString>("source");
        QTest::newRow("baseline") << QStringLiteral("baseline");
        QTest::newRow("llm") << QStringLiteral("llm --model m --base-url http://127.0.0.1:1/v1");
    }

    void nothingIsNoText()
    {
        QFETCH(QString, source);
        const CliFixture cli;
        const CliRun run =
            cli.run(QStringLiteral("classify - --template billing --source ") + source, {}, " \n");
        QCOMPARE(run.status, 1);
        QVERIFY2(run.err.contains("no text"), run.err.constData());
    }

    void theBaselineKeepsToItsScope()
    {
        CliFixture cli;
        cli.makeProject(4);
        QCOMPARE(cli.run(QStringLiteral("decide p T-0 --set category=billing")).status, 0);
        const auto asked = [&cli](const char *scope) {
            return cli
                .run(QStringLiteral("prelabel p --source baseline --json --only ") + QLatin1String(scope))
                .count("asked");
        };
        QCOMPARE(asked("failed"), 0);
        QCOMPARE(asked("stale"), 0);
        QCOMPARE(asked("all"), 3);
        QCOMPARE(asked("undecided"), 3);
        QCOMPARE(asked("stale"), 0);
        QCOMPARE(cli.run(QStringLiteral("prelabel p --source baseline --limit 1 --threshold 0.5")).status, 0);
        QCOMPARE(asked("stale"), 2); // the third one has the new version's already
        const CliRun run = cli.run(QStringLiteral("prelabel p --source baseline --max-requests 3"));
        QCOMPARE(run.status, 0);
        QVERIFY2(run.err.contains("without effect: --max-requests"), run.err.constData());
    }

    void aSettingWithoutAValueIsWrongUsage()
    {
        CliFixture cli;
        cli.makeProject(1);
        for (const char *words : {"decide p T-0 --set category", "decide p T-0 --set =billing"})
            QCOMPARE(cli.run(QLatin1String(words)).status, 2);
    }

    void columnsAndFormatsAreTold()
    {
        const CliFixture cli;
        cli.write("odd", "nr\tover\tsaid\tdate\n7\tAn\tn\xe4"
                         "chster\t2026-01-02\n");
        QCOMPARE(cli.run(QStringLiteral("new p")).status, 0);
        const CliRun run =
            cli.run(QStringLiteral("import p odd --format csv --delimiter tab --encoding windows-1252 "
                                   "--id nr --subject over --body said --created date"));
        QVERIFY2(run.status == 0, run.err.constData());
        QVERIFY2(run.err.contains("id = nr, subject = over, body = said, created = date"),
                 run.err.constData());
        QCOMPARE(cli.run(QStringLiteral("export p out.jsonl --include all")).status, 0);
        const QJsonObject ticket = QJsonDocument::fromJson(cli.read("out.jsonl")).object();
        QCOMPARE(ticket.value(QLatin1String("id")).toString(), QStringLiteral("7"));
        QCOMPARE(ticket.value(QLatin1String("body")).toString(), QString::fromUtf8("nächster"));
        QCOMPARE(cli.run(QStringLiteral("import p odd --format json")).status, 1);
    }

    void equalIdsWithOtherContent_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("tickets");
        QTest::newRow("by itself") << QString() << 1 << 2;
        QTest::newRow("refuse") << QStringLiteral("--on-duplicate-id refuse") << 1 << 2;
        QTest::newRow("suffix") << QStringLiteral("--on-duplicate-id suffix") << 0 << 4;
        QTest::newRow("keep-first") << QStringLiteral("--on-duplicate-id keep-first") << 3 << 3;
    }

    void equalIdsWithOtherContent()
    {
        QFETCH(QString, rule);
        CliFixture cli;
        cli.makeProject(2);
        cli.write("more.csv", "id,text,expected_category\nT-1,other words,billing\nT-9,new,billing\n");
        QTEST(cli.run(QStringLiteral("import p more.csv ") + rule).status, "status");
        QTEST(int(cli.status().count("tickets")), "tickets");
    }
};

QTEST_GUILESS_MAIN(TestCliOptions)
#include "tst_cli_options.moc"
