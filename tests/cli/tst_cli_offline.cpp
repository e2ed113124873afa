#include "tests/cli/cli_fixture.h"

using namespace countersign::test;

/// What works without any network: usage, states, decisions, measuring.
class TestCliOffline : public QObject
{
    Q_OBJECT

private slots:
    void wrongUsageIsStatusTwo_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("no command") << QString();
        QTest::newRow("unknown command") << QStringLiteral("labelize p");
        QTest::newRow("unknown option") << QStringLiteral("status p --jsn");
        QTest::newRow("missing argument") << QStringLiteral("status");
        QTest::newRow("one argument too many") << QStringLiteral("status p q");
        QTest::newRow("missing value") << QStringLiteral("import p f --id");
        QTest::newRow("value of a switch") << QStringLiteral("status p --json=yes");
        QTest::newRow("unknown template") << QStringLiteral("new q --template bilding");
        QTest::newRow("both taxonomies") << QStringLiteral("new q --template billing --taxonomy f");
        QTest::newRow("no source") << QStringLiteral("prelabel p");
        QTest::newRow("unknown source") << QStringLiteral("prelabel p --source oracle");
        QTest::newRow("no endpoint") << QStringLiteral("prelabel p --source llm --model m");
        QTest::newRow("http to another machine")
            << QStringLiteral("prelabel p --source llm --model m --base-url http://example.org/v1");
        QTest::newRow("cost without price")
            << QStringLiteral("prelabel p --source llm --model m --base-url http://127.0.0.1:1 --max-cost 1");
        QTest::newRow("two kinds of price")
            << QStringLiteral("prelabel p --source llm --model m --base-url http://127.0.0.1:1 "
                              "--price-per-request 1 --price-input 1");
        QTest::newRow("threshold above one")
            << QStringLiteral("prelabel p --source baseline --threshold 1.5");
        QTest::newRow("key variable that is not set") << QStringLiteral(
            "prelabel p --source llm --model m --base-url http://127.0.0.1:1 --key-env NOPE");
        QTest::newRow("no verb") << QStringLiteral("decide p T-1");
        QTest::newRow("two verbs") << QStringLiteral("decide p T-1 --accept --skip");
        QTest::newRow("unknown state") << QStringLiteral("show p --state done");
        QTest::newRow("unknown format") << QStringLiteral("export p out --format xlsx");
        QTest::newRow("two taxonomies to classify by")
            << QStringLiteral("classify text --template billing --project p --source baseline");
    }

    void wrongUsageIsStatusTwo()
    {
        QFETCH(QString, words);
        const CliFixture cli;
        const CliRun run = cli.run(words);
        QCOMPARE(run.status, 2);
        QCOMPARE(run.out, QByteArray());
        QVERIFY2(run.err.contains("--help"), run.err.constData());
    }

    void everyCommandHasHelp_data()
    {
        QTest::addColumn<QString>("command");
        for (const char *command : {"new", "import", "taxonomy", "prelabel", "classify", "status", "show",
                                    "decide", "evaluate", "export", "forget", "demo"})
            QTest::newRow(command) << QString::fromLatin1(command);
    }

    void everyCommandHasHelp()
    {
        QFETCH(QString, command);
        const CliFixture cli;
        const CliRun run = cli.run(command + QStringLiteral(" --help"));
        QCOMPARE(run.status, 0);
        QVERIFY(run.out.startsWith("Usage: countersign-cli " + command.toUtf8()));
    }

    void versionIsPrinted()
    {
        const CliFixture cli;
        QVERIFY(cli.run(QStringLiteral("--version")).out.startsWith("countersign-cli "));
    }

    void missingThingsAreStatusOne_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("project") << QStringLiteral("status nowhere");
        QTest::newRow("file") << QStringLiteral("import p nowhere.csv");
        QTest::newRow("column") << QStringLiteral("import p tickets.csv --body nowhere");
        QTest::newRow("ticket") << QStringLiteral("decide p T-99 --skip");
        QTest::newRow("option") << QStringLiteral("decide p T-1 --set category=nothing");
        QTest::newRow("suggestion") << QStringLiteral("decide p T-1 --accept");
        QTest::newRow("project that exists") << QStringLiteral("new p");
        QTest::newRow("export over the project") << QStringLiteral("export p p --format csv");
        QTest::newRow("taxonomy file") << QStringLiteral("new q --taxonomy nowhere.json");
    }

    void missingThingsAreStatusOne()
    {
        QFETCH(QString, words);
        CliFixture cli;
        cli.makeProject(4);
        const CliRun run = cli.run(words);
        QCOMPARE(run.status, 1);
        QVERIFY(!run.err.isEmpty());
        QCOMPARE(cli.status().count("waiting"), 4);
    }

    void baselineThenDecisions()
    {
        CliFixture cli;
        cli.makeProject(8);
        const CliRun labelled = cli.run(QStringLiteral("prelabel p --source baseline --json"));
        QCOMPARE(labelled.status, 0);
        QCOMPARE(labelled.count("answered"), 8);
        QCOMPARE(cli.status().count("needs_review"), 8);

        QCOMPARE(cli.run(QStringLiteral("decide p T-0 --accept")).status, 0);
        QCOMPARE(cli.run(QStringLiteral("decide p T-1 --set category=Technical --annotator ann")).status, 0);
        QCOMPARE(cli.run(QStringLiteral("decide p T-2 --skip")).status, 0);
        const CliRun status = cli.status();
        QCOMPARE(status.status, 0);
        QCOMPARE(status.count("decided"), 2);
        QCOMPARE(status.count("skipped"), 1);
        QCOMPARE(status.count("needs_review"), 5);
        QCOMPARE(status.count("requests_sent"), 0);

        const QList<QByteArray> lines = cli.run(QStringLiteral("show p")).out.split('\n');
        QVERIFY2(lines[0].startsWith("[DECIDED] billing | "), lines[0].constData());
        QVERIFY2(lines[1].startsWith("[DECIDED] technical | "), lines[1].constData());
        QVERIFY2(lines[1].endsWith(" | ticket 1 about technical"), lines[1].constData());
        QVERIFY2(lines[2].startsWith("[SKIPPED] "), lines[2].constData());
        QVERIFY2(lines[3].startsWith("[REVIEW] "), lines[3].constData());
        QCOMPARE(cli.run(QStringLiteral("show p --state decided --limit 1")).out.count('\n'), 1);
        QCOMPARE(cli.run(QStringLiteral("decide p T-1 --set category=")).status, 0);
        QCOMPARE(cli.status().count("decided"), 1);
    }

    void evaluateMeasuresAgainstTheFilesLabels()
    {
        CliFixture cli;
        cli.makeProject(8);
        QCOMPARE(cli.run(QStringLiteral("prelabel p --source baseline")).status, 0);
        const CliRun run = cli.run(QStringLiteral("evaluate p --json"));
        QCOMPARE(run.status, 0);
        const QJsonObject category =
            run.json().value(QLatin1String("fields")).toObject().value(QLatin1String("category")).toObject();
        for (const char *key : {"n", "correct", "accuracy", "low", "high", "unusable", "off_list"})
            QVERIFY2(category.contains(QLatin1String(key)), key);
        QCOMPARE(category.value(QLatin1String("n")).toInt(), 8);
        QCOMPARE(run.json().value(QLatin1String("source")).toString(), QStringLiteral("baseline"));
        QVERIFY(run.json().contains(QLatin1String("all_fields")));
        QCOMPARE(run.count("run"), 1);
    }

    void withoutTruthThereIsNothingToMeasure()
    {
        CliFixture cli;
        cli.write("plain.csv", "id,text\n1,hello there\n");
        QCOMPARE(cli.run(QStringLiteral("new p")).status, 0);
        QCOMPARE(cli.run(QStringLiteral("import p plain.csv")).status, 0);
        const CliRun run = cli.run(QStringLiteral("evaluate p --json"));
        QCOMPARE(run.status, 1);
        QCOMPARE(run.out, QByteArray());
    }

    void classifiesOneText()
    {
        const CliFixture cli;
        const CliRun run = cli.run(QStringLiteral("classify - --template billing --source baseline --json"),
                                   {}, "I was charged twice, please refund");
        QCOMPARE(run.status, 0);
        QCOMPARE(
            run.json().value(QLatin1String("labels")).toObject().value(QLatin1String("category")).toString(),
            QStringLiteral("billing"));
        for (const char *key :
             {"labels", "confidence", "state", "why", "reasoning", "evidence", "source", "model"})
            QVERIFY2(run.json().contains(QLatin1String(key)), key);
    }

    void textOfATicketCannotSteerTheTerminal()
    {
        const CliFixture cli;
        cli.write("evil.csv", "id,text\n1,\"one\ntwo\x1b[31mred\x07\"\n");
        QCOMPARE(cli.run(QStringLiteral("new p")).status, 0);
        QCOMPARE(cli.run(QStringLiteral("import p evil.csv")).status, 0);
        const QByteArray line = cli.run(QStringLiteral("show p")).out;
        QVERIFY(!line.contains('\x1b') && !line.contains('\x07'));
        QCOMPARE(line.count('\n'), 1);
        QVERIFY2(line.contains("one two\\u001b"), line.constData());
    }

    void readOnlyProjectsAreReadOnly()
    {
        CliFixture cli;
        cli.makeProject(2);
        QFile::setPermissions(cli.path("p"), QFile::ReadOwner);
        if (QFileInfo(cli.path("p")).isWritable())
            QSKIP("the super-user writes everywhere");
        QCOMPARE(cli.run(QStringLiteral("decide p T-1 --skip")).status, 1);
        QCOMPARE(cli.status().status, 0);
    }
};

QTEST_GUILESS_MAIN(TestCliOffline)
#include "tst_cli_offline.moc"
