#include "tests/cli/cli_fixture.h"

#include <QJsonArray>

using namespace countersign::test;

/// A field that takes several options: none of them is an answer, too, and comes out as one.
class TestCliChoices : public QObject
{
    Q_OBJECT

    /// Tickets 1 to 4; tags "late", "angry" and one whose name has the list's own separator in it.
    static void makeTagged(const CliFixture &cli)
    {
        cli.write("t.json", R"({"name":"Desk","fields":[
            {"key":"category","kind":"choice","options":[{"name":"card"},{"name":"loan"}]},
            {"key":"tags","kind":"choices","options":[{"name":"late"},{"name":"angry"},{"name":"a; b"}]}]})");
        cli.write("f.csv", "id,text\n1,one\n2,two\n3,three\n4,four\n");
        QCOMPARE(cli.run(QStringLiteral("new p --taxonomy t.json")).status, 0);
        QCOMPARE(cli.run(QStringLiteral("import p f.csv")).status, 0);
    }

    static CliRun decide(const CliFixture &cli, const QString &ticket, const QStringList &tags)
    {
        QStringList settings{QStringLiteral("--set"), QStringLiteral("category=card")};
        for (const QString &tag : tags)
            settings << QStringLiteral("--set") << QStringLiteral("tags=") + tag;
        return cli.run(QStringLiteral("decide p ") + ticket, settings);
    }

    static QJsonObject labelsOf(const QByteArray &line)
    {
        return QJsonDocument::fromJson(line).object().value(QLatin1String("labels")).toObject();
    }

private slots:
    void noneOfThemIsAnAnswer()
    {
        const CliFixture cli;
        makeTagged(cli);
        QCOMPARE(decide(cli, QStringLiteral("1"), {QStringLiteral("[]")}).status, 0);
        QCOMPARE(decide(cli, QStringLiteral("2"), {QStringLiteral("late"), QStringLiteral("angry")}).status,
                 0);
        QCOMPARE(decide(cli, QStringLiteral("3"), {QStringLiteral("late"), QStringLiteral("a; b")}).status,
                 0);
        QCOMPARE(decide(cli, QStringLiteral("4"), {}).status, 0);
        const CliRun status = cli.status();
        QCOMPARE(status.count("decided"), 3);
        QCOMPARE(status.count("in_review"), 1); // its tags are still open

        QCOMPARE(cli.run(QStringLiteral("export p out.csv --include all")).status, 0);
        const QList<QByteArray> rows = cli.read("out.csv").split('\n');
        QVERIFY2(rows[1].startsWith("1,one,decided,card,[],"), rows[1].constData());
        QVERIFY2(rows[2].startsWith("2,two,decided,card,late; angry,"), rows[2].constData());
        QVERIFY2(rows[3].startsWith(R"(3,three,decided,card,"[""late"",""a; b""]",)"), rows[3].constData());
        QVERIFY2(rows[4].startsWith("4,four,in_review,card,,"), rows[4].constData());

        QCOMPARE(cli.run(QStringLiteral("export p out.jsonl --include all")).status, 0);
        const QList<QByteArray> lines = cli.read("out.jsonl").split('\n');
        QCOMPARE(labelsOf(lines[0]).value(QLatin1String("tags")), QJsonValue(QJsonArray()));
        QCOMPARE(labelsOf(lines[3]).value(QLatin1String("tags")), QJsonValue(QJsonValue::Null));

        QCOMPARE(decide(cli, QStringLiteral("1"), {QString()}).status, 0); // FIELD= opens it again
        QCOMPARE(cli.status().count("in_review"), 2);
    }

    /// What an export says is understood as truth.
    void listsComeBackAsTruth_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("csv") << QByteArray(
            "id,text,gold\n1,x,[]\n2,x,late; angry\n3,x,\"[\"\"late\"\",\"\"a; b\"\"]\"\n"
            "4,x,late|angry\n5,x,a; b\n6,x,\n7,x,late; unheard of\n");
        QTest::newRow("json") << QByteArray(R"([{"id":1,"text":"x","gold":[]},
            {"id":2,"text":"x","gold":["late","angry"]},{"id":3,"text":"x","gold":["late","a; b"]},
            {"id":4,"text":"x","gold":["angry"]},{"id":5,"text":"x","gold":"a; b"},
            {"id":6,"text":"x","gold":null},{"id":7,"text":"x","gold":["unheard of"]}])");
    }

    void listsComeBackAsTruth()
    {
        QFETCH(QByteArray, file);
        const CliFixture cli;
        makeTagged(cli);
        cli.write("gold", file);
        QCOMPARE(cli.run(QStringLiteral("new q --taxonomy t.json")).status, 0);
        const CliRun imported = cli.run(QStringLiteral("import q gold --body text --truth tags=gold"));
        QVERIFY2(imported.status == 0, imported.err.constData());
        const QJsonObject tags = cli.run(QStringLiteral("evaluate q --json"))
                                     .json()
                                     .value(QLatin1String("fields"))
                                     .toObject()
                                     .value(QLatin1String("tags"))
                                     .toObject();
        QCOMPARE(tags.value(QLatin1String("n")).toInt(), 5);
        QCOMPARE(tags.value(QLatin1String("off_list")).toInt(), 1);
    }
};

QTEST_GUILESS_MAIN(TestCliChoices)
#include "tst_cli_choices.moc"
