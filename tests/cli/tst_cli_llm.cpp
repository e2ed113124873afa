#include "tests/cli/cli_fixture.h"

using namespace countersign::test;

/// The main job over HTTP, against a server that counts.
class TestCliLlm : public QObject
{
    Q_OBJECT

private slots:
    void fromFileToLabels()
    {
        CliFixture cli;
        cli.makeProject(40);
        const LoopbackServer server(LoopbackServer::labeller(labelOfTicket));
        const CliRun run = cli.prelabel(server, QStringLiteral("--price-per-request 0.01 --json"));
        QVERIFY2(run.status == 0, run.err.constData());
        QCOMPARE(run.count("asked"), 40);
        QCOMPARE(run.count("answered"), 40);
        QCOMPARE(run.count("from_cache"), 0);
        QCOMPARE(run.count("unknown"), 0);
        QCOMPARE(run.count("requests"), 40);
        QCOMPARE(run.json().value(QLatin1String("failed")).toObject(), QJsonObject());
        QCOMPARE(run.json().value(QLatin1String("end")).toString(), QStringLiteral("finished"));
        QVERIFY(qAbs(run.json().value(QLatin1String("spend")).toDouble() - 0.4) < 1e-9);
        QCOMPARE(server.requestCount(), 40);

        const CliRun status = cli.status();
        QCOMPARE(status.status, 0);
        QCOMPARE(status.count("ready"), 40);
        QCOMPARE(status.count("requests_sent"), 40);
        QVERIFY(qAbs(status.json().value(QLatin1String("spend")).toDouble() - 0.4) < 1e-9);
        QVERIFY(cli.run(QStringLiteral("show p --limit 1")).out ==
                "[READY] billing | 0.90 | ticket 0 about billing\n");
        const QJsonObject measured = cli.run(QStringLiteral("evaluate p --json")).json();
        QCOMPARE(
            measured.value(QLatin1String("all_fields")).toObject().value(QLatin1String("correct")).toInt(),
            40);
        QCOMPARE(measured.value(QLatin1String("source")).toString(), QStringLiteral("llm"));
        QCOMPARE(cli.run(QStringLiteral("export p out.jsonl --include ready")).status, 0);
        QCOMPARE(cli.read("out.jsonl").count('\n'), 40);
    }

    void whatIsKnownIsNotAskedAgain()
    {
        CliFixture cli;
        cli.makeProject(6);
        const LoopbackServer server(LoopbackServer::labeller(labelOfTicket));
        QCOMPARE(cli.prelabel(server).status, 0);
        const CliRun again = cli.prelabel(server, QStringLiteral("--json"));
        QCOMPARE(again.status, 0);
        QCOMPARE(again.count("from_cache"), 6);
        QCOMPARE(again.count("requests"), 0);
        // A threshold moves the gate and asks nothing; another model is another question.
        QCOMPARE(cli.prelabel(server, QStringLiteral("--threshold 0.95")).status, 0);
        QCOMPARE(server.requestCount(), 6);
        QCOMPARE(cli.status().count("needs_review"), 6);
        QCOMPARE(cli.prelabel(server, QStringLiteral("--temperature 0.5")).status, 0);
        QCOMPARE(server.requestCount(), 12);
        QCOMPARE(cli.prelabel(server, QStringLiteral("--temperature 0.5 --only all")).status, 0);
        QCOMPARE(server.requestCount(), 18);
    }

    void decidedTicketsAreNotAsked()
    {
        CliFixture cli;
        cli.makeProject(6);
        QCOMPARE(cli.run(QStringLiteral("decide p T-2 --set category=general")).status, 0);
        const LoopbackServer server(LoopbackServer::labeller(labelOfTicket));
        QCOMPARE(cli.prelabel(server).status, 0);
        QCOMPARE(server.requestCount(), 5);
        QVERIFY(!asksByTicket(server).contains(QStringLiteral("ticket 2")));
        QCOMPARE(cli.status().count("decided"), 1);
    }

    void aLimitGoesOnWhereItStopped()
    {
        CliFixture cli;
        cli.makeProject(6);
        const LoopbackServer server(LoopbackServer::labeller(labelOfTicket));
        for (const int asked : {4, 6, 6}) {
            QCOMPARE(cli.prelabel(server, QStringLiteral("--limit 4")).status, 0);
            QCOMPARE(server.requestCount(), asked);
        }
    }

    void staleTicketsAreAskedAfterAnEdit()
    {
        CliFixture cli;
        cli.makeProject(4);
        const LoopbackServer server(LoopbackServer::labeller(labelOfTicket));
        QCOMPARE(cli.prelabel(server).status, 0);
        cli.write("t.json",
                  cli.run(QStringLiteral("taxonomy show p")).out.replace("Everything else", "The rest"));
        QCOMPARE(cli.run(QStringLiteral("taxonomy set p t.json")).status, 0);
        QCOMPARE(cli.prelabel(server, QStringLiteral("--only stale")).status, 0);
        QCOMPARE(server.requestCount(), 8);
        QCOMPARE(cli.prelabel(server, QStringLiteral("--only stale")).status, 0);
        QCOMPARE(server.requestCount(), 8);
    }

    void theFirstSendToAHostIsShownOnce()
    {
        CliFixture cli;
        cli.makeProject(2);
        const LoopbackServer server(LoopbackServer::labeller(labelOfTicket));
        const CliRun first = cli.prelabel(server, QStringLiteral("--price-per-request 0.5 --limit 1"));
        QVERIFY2(first.err.contains("model test-model") && first.err.contains("0.5 a request"),
                 first.err.constData());
        QVERIFY2(first.err.contains(server.requests().first().body), first.err.constData());
        QVERIFY(!cli.prelabel(server).err.contains("\"messages\""));
    }

    void withoutAModelTheEndpointsModelsAreListed()
    {
        CliFixture cli;
        cli.makeProject(2);
        const LoopbackServer server(LoopbackServer::labeller(labelOfTicket));
        const CliRun run =
            cli.run(QStringLiteral("prelabel p --source llm --base-url %1").arg(server.baseUrl()));
        QCOMPARE(run.status, 2);
        QCOMPARE(run.out, QByteArray("test-model\n"));
    }

    void sourcesAreNotMeasuredTogether()
    {
        CliFixture cli;
        cli.makeProject(8);
        QCOMPARE(cli.run(QStringLiteral("prelabel p --source baseline")).status, 0);
        const LoopbackServer server(LoopbackServer::labeller(labelOfTicket));
        QCOMPARE(cli.prelabel(server, QStringLiteral("--limit 3")).status, 0);
        QCOMPARE(cli.prelabel(server, QStringLiteral("--limit 1")).status, 0);
        const QJsonObject measured = cli.run(QStringLiteral("evaluate p --json")).json();
        QCOMPARE(measured.value(QLatin1String("source")).toString(), QStringLiteral("llm"));
        QCOMPARE(measured.value(QLatin1String("run")).toInt(), 3);
        const QJsonObject all = measured.value(QLatin1String("all_fields")).toObject();
        QCOMPARE(all.value(QLatin1String("n")).toInt(), 8);
        QCOMPARE(all.value(QLatin1String("correct")).toInt(), 4);
        QCOMPARE(all.value(QLatin1String("unusable")).toInt(), 4);
        QVERIFY(cli.run(QStringLiteral("evaluate p"))
                    .out.contains("4 tickets have only another source's answer"));
    }

    void theKeyStaysInItsVariable()
    {
        static const char key[] = "sk-canary-0123456789abcdef";
        CliFixture cli;
        cli.makeProject(3);
        cli.setVariable("DESK_KEY", key);
        Behaviour refusal =
            Behaviour::json(QByteArray(R"({"error":{"message":"bad key )") + key + "\"}}", 401);
        const LoopbackServer good(LoopbackServer::labeller(labelOfTicket));
        const LoopbackServer bad(QList<Behaviour>{refusal});
        const CliRun refused = cli.prelabel(bad, QStringLiteral("--key-env DESK_KEY"));
        QCOMPARE(refused.status, 4);
        const CliRun done = cli.prelabel(good, QStringLiteral("--key-env DESK_KEY"));
        QCOMPARE(done.status, 0);
        QCOMPARE(good.requests().first().header("Authorization"), QByteArray("Bearer ") + key);
        for (const QByteArray &bytes : {refused.out, refused.err, done.out, done.err, cli.read("p"),
                                        cli.read("p-wal"), cli.read("config/Countersign/Countersign.conf")})
            QVERIFY(!bytes.contains(key) && !bytes.contains(QByteArray(key).toBase64()));
        // Another host gets no key that was not named for it.
        QCOMPARE(cli.prelabel(good, QStringLiteral("--only all")).status, 0);
        QCOMPARE(good.requests().last().header("Authorization"), QByteArray());
    }

    void oneTextIsClassified()
    {
        const CliFixture cli;
        const LoopbackServer server(LoopbackServer::labeller(labelOfTicket));
        const CliRun run =
            cli.run(QStringLiteral("classify --template billing --source llm --model m --base-url %1 --json")
                        .arg(server.baseUrl()),
                    {QStringLiteral("a ticket about technical things")});
        QVERIFY2(run.status == 0, run.err.constData());
        QCOMPARE(
            run.json().value(QLatin1String("labels")).toObject().value(QLatin1String("category")).toString(),
            QStringLiteral("technical"));
        QCOMPARE(run.json().value(QLatin1String("state")).toString(), QStringLiteral("ready"));
        QCOMPARE(run.json().value(QLatin1String("source")).toString(), QStringLiteral("llm"));
        const LoopbackServer bad({Behaviour::json("{\"error\":{\"message\":\"no\"}}", 401)});
        QCOMPARE(
            cli.run(QStringLiteral("classify text --template billing --source llm --model m --base-url %1")
                        .arg(bad.baseUrl()))
                .status,
            4);
    }
};

QTEST_GUILESS_MAIN(TestCliLlm)
#include "tst_cli_llm.moc"
