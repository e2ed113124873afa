#include "core/dataset/json_members.h"
#include "core/dataset/record_format.h"
#include "tests/support/qverify_ok.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace countersign;

/// The strict reader against QJsonDocument: on random damage it accepts nothing that is not JSON, and what it
/// accepts has the same members.
class TestJsonMembers : public QObject
{
    Q_OBJECT

private slots:
    void grammar_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("good");
        const auto row = [](const char *text, bool good) { QTest::newRow(text) << QByteArray(text) << good; };
        row("{}", true);
        row(" {}", false); // the caller cuts blanks
        row("{\"a\":1}", true);
        row("{ \"a\" : [ 1 , 2 ] , \"b\" : { } }", true);
        row("{\"a\":1,}", false);
        row("{,}", false);
        row("{\"a\":[1,]}", false);
        row("{\"a\":[,]}", false);
        row("{\"a\" 1}", false);
        row("{\"a\":}", false);
        row("{\"a\":1 \"b\":2}", false);
        row("{a:1}", false);
        row("{'a':1}", false);
        row("{\"a\":1]", false);
        row("{\"a\":[1}}", false);
        row("{\"a\":-0.5e+10}", true);
        row("{\"a\":-}", false);
        row("{\"a\":1.}", false);
        row("{\"a\":.5}", false);
        row("{\"a\":01}", false);
        row("{\"a\":1e}", false);
        row("{\"a\":+1}", false);
        row("{\"a\":NaN}", false);
        row("{\"a\":-Infinity}", false);
        row("{\"a\":tru}", false);
        row("{\"a\":truex}", false);
        row("{\"a\":\"\\u12g4\"}", false);
        row("{\"a\":\"\\x\"}", false);
        row("{\"a\":\"b", false);
        row("{\"a\":\"b\\", false);
        row("{\"a\":\"\x01\"}", false);
        row("{\"a\":1} x", false);
        row("", false);
        row("[]", false);
    }
    void grammar()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, good);
        JsonObjectReader reader;
        // An exact copy on the heap, so that the sanitizer sees a step beyond its end.
        const std::vector<char> exact(text.cbegin(), text.cend());
        QCOMPARE(!reader.read({exact.data(), exact.size()}).has_value(), good);
    }

    void randomDamage()
    {
        QByteArray seedText("{'id':12,'body':'a \\'b\\' \\u00e9 \\n','n':null,"
                            "'t':[true,{'x':[1.5e3,-2]},'s'],'o':{'k':'v','e':{}}}");
        seedText.replace('\'', '"');
        QRandomGenerator random(20240301);
        int accepted = 0;
        for (int round = 0; round < 20'000; ++round) {
            QByteArray text = seedText;
            const int changes = random.bounded(3);
            for (int i = 0; i < changes; ++i) {
                const int at = random.bounded(int(text.size()));
                const QByteArray bytes("{}[]\",:\\ 0e-.tn");
                if (random.bounded(2) == 0)
                    text[at] = bytes[random.bounded(int(bytes.size()))];
                else
                    text.remove(at, 1);
            }
            JsonObjectReader reader;
            const std::vector<char> exact(text.cbegin(), text.cend());
            const auto fault = reader.read({exact.data(), exact.size()});
            QJsonParseError error;
            const QJsonDocument document = QJsonDocument::fromJson(text, &error);
            if (fault)
                continue; // QJsonDocument is laxer: .5, unknown escapes, raw control characters
            ++accepted;
            QVERIFY2(document.isObject(), text.constData());
            QSet<QString> names;
            for (const JsonMember &member : reader.members()) {
                std::string name;
                appendUnescapedJson(member.key, name);
                if (member.parent < 0)
                    names.insert(QString::fromStdString(name));
            }
            const QStringList expected = document.object().keys();
            QCOMPARE(names, QSet<QString>(expected.cbegin(), expected.cend()));
        }
        QVERIFY(accepted > 5'000);
    }

    void compactKeepsStrings()
    {
        std::string compact;
        appendCompactJson("{ \"a b\" : [ 1 ,\n \"c \\\" d\" , \"e\\\\\" ] }", compact);
        QCOMPARE(compact, std::string("{\"a b\":[1,\"c \\\" d\",\"e\\\\\"]}"));
    }

    void splitRecordGivesEveryColumn()
    {
        RecordFormat json{FileFormat::Json, ',', {QStringLiteral("id"), QStringLiteral("body")}};
        const auto columns =
            splitRecord("{\"body\":\"x\",\"later\": [1, 2],\"id\":12345678901234567890}", json);
        QVERIFY_OK(columns);
        QCOMPARE(*columns,
                 (QList<SourceColumn>{{QStringLiteral("id"), QStringLiteral("12345678901234567890")},
                                      {QStringLiteral("body"), QStringLiteral("x")},
                                      {QStringLiteral("later"), QStringLiteral("[1,2]")}}));
        const auto restored = RecordFormat::fromJson(json.toJson());
        QVERIFY_OK(restored);
        QCOMPARE(*restored, json);

        RecordFormat csv{FileFormat::Csv, ';', {QStringLiteral("a"), QStringLiteral("b")}};
        const auto cells = splitRecord("\xEF\xBB\xBFx;\"y\n\"\"z\"\"\"", csv);
        QVERIFY_OK(cells);
        QCOMPARE(*cells, (QList<SourceColumn>{{QStringLiteral("a"), QStringLiteral("\uFEFFx")},
                                              {QStringLiteral("b"), QStringLiteral("y\n\"z\"")}}));
        const auto restoredCsv = RecordFormat::fromJson(csv.toJson());
        QVERIFY_OK(restoredCsv);
        QCOMPARE(*restoredCsv, csv);
        QVERIFY(!splitRecord("a;\"b", csv));
        QVERIFY(!splitRecord("{", json));
    }
};

QTEST_APPLESS_MAIN(TestJsonMembers)
#include "tst_json_members.moc"
