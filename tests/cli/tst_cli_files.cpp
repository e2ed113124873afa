#include "tests/cli/cli_fixture.h"

#include <QJsonArray>

using namespace countersign::test;

/// Files in and out: imports, taxonomies, exports, forgetting, the demo.
class TestCliFiles : public QObject
{
    Q_OBJECT

private slots:
    void badRowsStopOrAreSkipped()
    {
        const CliFixture cli;
        cli.write("bad.csv", "id,text\n1,good\n2,bad,one too many\n3,good too\n");
        QCOMPARE(cli.run(QStringLiteral("new p")).status, 0);
        QCOMPARE(cli.run(QStringLiteral("import p bad.csv")).status, 1);
        QCOMPARE(cli.status().count("tickets"), 0);
        const CliRun skipped = cli.run(QStringLiteral("import p bad.csv --on-bad-row skip"));
        QCOMPARE(skipped.status, 3);
        QCOMPARE(cli.status().count("tickets"), 2);
        QVERIFY2(cli.read("bad.csv.bad-rows.csv").contains("2,3,"),
                 cli.read("bad.csv.bad-rows.csv").constData());
    }

    void knownRecordsAreSkippedWithoutAWord()
    {
        CliFixture cli;
        cli.makeProject(4);
        QCOMPARE(cli.run(QStringLiteral("import p tickets.csv")).status, 0);
        QCOMPARE(cli.status().count("tickets"), 4);
    }

    void toldColumnsGoBeforeTheGuess()
    {
        const CliFixture cli;
        cli.write("odd.csv", "id;a;b;gold\n1;first;second;billing\n");
        QCOMPARE(cli.run(QStringLiteral("new p")).status, 0);
        const CliRun run =
            cli.run(QStringLiteral("import p odd.csv --body b --body a --truth category=gold"));
        QVERIFY2(run.status == 0, run.err.constData());
        QVERIFY2(run.err.contains("delimiter ;") && run.err.contains("body = b + a"), run.err.constData());
        QVERIFY2(run.err.contains("truth of category = gold"), run.err.constData());
    }

    void taxonomyShowAndSet()
    {
        CliFixture cli;
        cli.makeProject(4);
        const CliRun shown = cli.run(QStringLiteral("taxonomy show p"));
        QCOMPARE(shown.status, 0);
        cli.write("same.json", shown.out);
        const CliRun same = cli.run(QStringLiteral("taxonomy set p same.json"));
        QCOMPARE(same.status, 0);
        QVERIFY2(same.out.startsWith("No change"), same.out.constData());
        QByteArray changed = shown.out;
        changed.replace("Everything else: questions before buying", "The rest: questions before buying");
        QVERIFY(changed != shown.out);
        cli.write("changed.json", changed);
        const CliRun set = cli.run(QStringLiteral("taxonomy set p changed.json"));
        QCOMPARE(set.status, 0);
        QVERIFY2(set.out.contains("general"), set.out.constData());
        QCOMPARE(cli.run(QStringLiteral("taxonomy show p")).out, changed);
        cli.write("broken.json", "{\"fields\":[}");
        QCOMPARE(cli.run(QStringLiteral("taxonomy set p broken.json")).status, 1);
        QCOMPARE(cli.run(QStringLiteral("taxonomy templates")).out.count('\n'), 4);
    }

    void exportsHoldWhatWasDecided()
    {
        CliFixture cli;
        cli.makeProject(4);
        QCOMPARE(cli.run(QStringLiteral("decide p T-1 --set category=account")).status, 0);
        QCOMPARE(cli.run(QStringLiteral("export p out.jsonl --format jsonl")).status, 0);
        QCOMPARE(cli.read("out.jsonl").count('\n'), 1);
        const CliRun all = cli.run(
            QStringLiteral("export p out.jsonl --format jsonl --include all --unsettled-label human_review"));
        QCOMPARE(all.status, 0);
        const QList<QByteArray> lines = cli.read("out.jsonl").trimmed().split('\n');
        QCOMPARE(lines.size(), 4);
        const QJsonObject first = QJsonDocument::fromJson(lines[0]).object();
        QCOMPARE(first.value(QLatin1String("labels")).toObject().value(QLatin1String("category")).toString(),
                 QStringLiteral("human_review"));
        const QJsonObject second = QJsonDocument::fromJson(lines[1]).object();
        QCOMPARE(second.value(QLatin1String("id")).toString(), QStringLiteral("T-1"));
        QCOMPARE(second.value(QLatin1String("state")).toString(), QStringLiteral("decided"));
        QCOMPARE(second.value(QLatin1String("labels")).toObject().value(QLatin1String("category")).toString(),
                 QStringLiteral("account"));
        QCOMPARE(second.value(QLatin1String("source"))
                     .toObject()
                     .value(QLatin1String("expected_category"))
                     .toString(),
                 QStringLiteral("technical"));
    }

    void anExportComesBackByteForByte()
    {
        CliFixture cli;
        cli.makeProject(4);
        QCOMPARE(cli.run(QStringLiteral("export p one.jsonl --format jsonl --include all")).status, 0);
        QCOMPARE(cli.run(QStringLiteral("export p again.jsonl --format jsonl --include all")).status, 0);
        QCOMPARE(cli.read("one.jsonl"), cli.read("again.jsonl"));
        QCOMPARE(cli.run(QStringLiteral("export p out.csv --format csv --include all")).status, 0);
        QCOMPARE(cli.run(QStringLiteral("new q")).status, 0);
        const CliRun imported = cli.run(QStringLiteral("import q out.csv"));
        QVERIFY2(imported.status == 0, imported.err.constData());
        QCOMPARE(cli.run(QStringLiteral("export q two.jsonl --format jsonl --include all")).status, 0);
        const auto tickets = [&](const char *name) {
            QList<QJsonObject> found;
            for (const QByteArray &line : cli.read(name).trimmed().split('\n')) {
                const QJsonObject ticket = QJsonDocument::fromJson(line).object();
                QJsonObject kept;
                for (const char *key : {"id", "subject", "body"})
                    kept.insert(QLatin1String(key), ticket.value(QLatin1String(key)));
                const QJsonObject source = ticket.value(QLatin1String("source")).toObject();
                for (const char *key : {"id", "text", "expected_category"})
                    kept.insert(QLatin1String("source.") + QLatin1String(key),
                                source.value(QLatin1String(key)));
                found.append(kept);
            }
            return found;
        };
        QCOMPARE(tickets("two.jsonl"), tickets("one.jsonl"));
    }

    void forgottenTextIsGone()
    {
        CliFixture cli;
        cli.write("secret.csv", "id,text\n1,my number is CANARY-4711\n2,another\n");
        QCOMPARE(cli.run(QStringLiteral("new p")).status, 0);
        QCOMPARE(cli.run(QStringLiteral("import p secret.csv")).status, 0);
        QVERIFY(cli.read("p").contains("CANARY-4711"));
        QCOMPARE(cli.run(QStringLiteral("forget p 1")).status, 0);
        QVERIFY(!cli.read("p").contains("CANARY-4711") && !cli.read("p-wal").contains("CANARY-4711"));
        QCOMPARE(cli.status().count("tickets"), 2);
    }

    void backupsThatHoldAForgottenTextAreNamedAndGoOnRequest()
    {
        CliFixture cli;
        const char *const copy = "p.backup-20200101-000000.countersign";
        cli.write("secret.csv", "id,text\n1,my number is CANARY-4711\n2,another\n");
        QCOMPARE(cli.run(QStringLiteral("new p")).status, 0);
        QCOMPARE(cli.run(QStringLiteral("import p secret.csv")).status, 0);
        cli.write(copy, cli.read("p"));
        const CliRun told = cli.run(QStringLiteral("forget p 1"));
        QCOMPARE(told.status, 0);
        QVERIFY2(told.out.contains(copy), told.out.constData());
        QVERIFY2(told.err.contains("--delete-backups"), told.err.constData());
        QVERIFY(cli.read(copy).contains("CANARY-4711"));
        const CliRun deleted = cli.run(QStringLiteral("forget p 1 --delete-backups"));
        QCOMPARE(deleted.status, 0);
        QVERIFY2(deleted.out.contains(copy), deleted.out.constData());
        // One copy is there as before, and nothing in the folder holds the text but the file it came from.
        const QDir folder(cli.path("."));
        QCOMPARE(folder.entryList({QStringLiteral("p.backup-*")}, QDir::Files).size(), 1);
        for (const QString &name : folder.entryList(QDir::Files)) {
            if (name != QLatin1String("secret.csv"))
                QVERIFY2(!cli.read(qPrintable(name)).contains("CANARY-4711"), qPrintable(name));
        }
        const CliRun again = cli.run(QStringLiteral("forget p 1"));
        QVERIFY2(!again.out.contains("p.backup-"), again.out.constData());
    }

    void demoWritesItsFourFilesAgainAndAgain()
    {
        const CliFixture cli;
        for (int i = 0; i < 2; ++i) {
            const CliRun run = cli.run(QStringLiteral("demo out"));
            QVERIFY2(run.status == 0, run.err.constData());
            QCOMPARE(cli.run(QStringLiteral("status out/sample.countersign --json")).count("needs_review"),
                     240);
            QCOMPARE(cli.read("out/labels.jsonl").count('\n'), 240);
            QVERIFY(cli.read("out/labels.csv").startsWith("id,"));
            QVERIFY(cli.read("out/report.txt").contains("not a language model"));
            QVERIFY(cli.read("out/report.txt").contains("95 % interval"));
        }
    }

    void aSecondWriterIsToldWhoWrites()
    {
        CliFixture cli;
        cli.makeProject(2);
        const LoopbackServer server({Behaviour::of(Behaviour::Kind::Hang)});
        const auto running = cli.start(QStringLiteral("prelabel p --source llm --model m --base-url %1")
                                           .arg(server.baseUrl())
                                           .split(u' '));
        QTRY_COMPARE_WITH_TIMEOUT(server.requestCount(), 1, 20'000);
        const CliRun second = cli.run(QStringLiteral("decide p T-1 --skip"));
        QCOMPARE(second.status, 1);
        QVERIFY2(second.err.contains("countersign-cli"), second.err.constData());
        QCOMPARE(cli.status().status, 0);
        QCOMPARE(cli.run(QStringLiteral("export p out.csv --include all")).status, 0);
        running->kill();
        running->waitForFinished();
        QCOMPARE(cli.run(QStringLiteral("decide p T-1 --skip")).status, 0);
    }
};

QTEST_GUILESS_MAIN(TestCliFiles)
#include "tst_cli_files.moc"
