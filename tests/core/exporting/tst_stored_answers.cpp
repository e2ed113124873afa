#include "core/domain/answers_json.h"
#include "core/exporting/stored_answers.h"

#include <QTest>

using namespace countersign;

/// The reader for exports takes exactly what answersToJson() writes.
class TestStoredAnswers : public QObject
{
    Q_OBJECT

    static std::string_view view(const QByteArray &bytes)
    {
        return {bytes.constData(), size_t(bytes.size())};
    }

private slots:
    void readsWhatIsStored()
    {
        Answers answers;
        answers.fields = {
            {FieldId{1}, {OptionId{7}}, {}, Confidence::from(0.62), {}},
            {FieldId{2}, {OptionId{3}, OptionId{4'000'000'000}}, {}, Confidence::from(1e-7), {}},
            {FieldId{3}, {}, QStringLiteral("a \"b\"\n\\ é 🙂"), {}, {}},
            {FieldId{4}, {}, {}, {}, {QStringLiteral("x,y"), QStringLiteral("]\"")}},
            {FieldId{5}, {}, {}, {}, {}}};
        const QByteArray json = answersToJson(answers);
        StoredAnswers stored;
        QVERIFY(stored.read(view(json)));
        QCOMPARE(stored.fields().size(), size_t(5));
        QCOMPARE(stored.options(*stored.find(1)).front(), 7);
        QCOMPARE(stored.find(1)->confidence, std::string_view("0.62"));
        QCOMPARE(stored.options(*stored.find(2)).back(), 4'000'000'000);
        QCOMPARE(stored.find(3)->text, std::string_view("a \\\"b\\\"\\n\\\\ é 🙂"));
        QCOMPARE(stored.find(4)->unmapped, std::string_view("[\"x,y\",\"]\\\"\"]"));
        QCOMPARE(stored.find(5)->optionCount, size_t(0));
        QVERIFY(!stored.find(6));
        QVERIFY(stored.read("{}"));
        QVERIFY(stored.fields().empty());
    }

    void refusesTheRest_data()
    {
        QTest::addColumn<QByteArray>("json");
        for (const char *json : {"",
                                 "[]",
                                 "{",
                                 "{}x",
                                 " {}",
                                 "null",
                                 "{\"a\":{}}",
                                 "{\"0\":{}}",
                                 "{\"-1\":{}}",
                                 "{\"1\":{},}",
                                 "{\"1\":{\"o\":[1}}",
                                 "{\"1\":{\"o\":[1,]}}",
                                 "{\"1\":{\"o\":[-1]}}",
                                 "{\"1\":{\"c\":NaN}}",
                                 "{\"1\":{\"c\":.5}}",
                                 "{\"1\":{\"c\":1.}}",
                                 "{\"1\":{\"c\":-1}}",
                                 "{\"1\":{\"c\":}}",
                                 "{\"1\":{\"t\":\"a\nb\"}}",
                                 "{\"1\":{\"t\":\"a}}",
                                 "{\"1\":{\"t\":\"\\x\"}}",
                                 "{\"1\":{\"t\":\"\\u00g0\"}}",
                                 "{\"1\":{\"u\":[1]}}",
                                 "{\"1\":{\"u\":[\"a\" ]}}",
                                 "{\"1\":{\"z\":1}}",
                                 "{\"1\":{\"o\":[1],\"o\":[2]}}"})
            QTest::newRow(json) << QByteArray(json);
    }
    void refusesTheRest()
    {
        QFETCH(QByteArray, json);
        StoredAnswers stored;
        QVERIFY(!stored.read(view(json)));
        QVERIFY(stored.fields().empty());
    }

    void plainArrays()
    {
        for (const char *json : {"[]", "[\"a\"]", "[\"a\",\"\\u00e9 \\\"\"]"})
            QVERIFY2(isPlainStringArray(json), json);
        for (const char *json : {"", "{}", "[", "[1]", "[\"a\",]", "[ \"a\"]", "[\"a\"]\n{}", "[\"a\nb\"]"})
            QVERIFY2(!isPlainStringArray(json), json);
    }
};

QTEST_APPLESS_MAIN(TestStoredAnswers)
#include "tst_stored_answers.moc"
