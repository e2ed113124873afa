#include "core/domain/answers_json.h"

#include "tests/support/qverify_ok.h"

#include <QTest>

using namespace countersign;

class TestAnswersJson : public QObject
{
    Q_OBJECT

    /// JSON with ' for ": moc of Qt 6.4 loses its way in raw strings.
    static QByteArray json(const char *text) { return QByteArray(text).replace('\'', '"'); }

    static FieldAnswer answer(qint64 field, const QList<OptionId> &options, const QString &text = {},
                              std::optional<Confidence> confidence = {}, const QStringList &unmapped = {})
    {
        return {{field}, options, text, confidence, unmapped};
    }

    static Option option(qint64 id, const QString &name, bool retired = false)
    {
        Option option;
        option.id = {id};
        option.name = name;
        option.retired = retired;
        return option;
    }

    static Taxonomy taxonomy()
    {
        Taxonomy taxonomy;
        Field category;
        category.id = {3};
        category.key = u"category"_qs;
        category.options = {option(11, u"card"_qs), option(12, QStringLiteral("say \"hi\"")),
                            option(13, u"old"_qs, true)};
        Field tags;
        tags.id = {1};
        tags.key = u"tags"_qs;
        tags.kind = FieldKind::Choices;
        tags.options = {option(21, u"a"_qs), option(22, u"b"_qs)};
        Field summary;
        summary.id = {2};
        summary.key = u"summary"_qs;
        summary.kind = FieldKind::Text;
        taxonomy.fields = {category, tags, summary};
        return taxonomy;
    }

private slots:
    void roundTrip_data()
    {
        QTest::addColumn<Answers>("answers");
        QTest::addColumn<QByteArray>("stored");
        QTest::newRow("nothing") << Answers{} << QByteArray("{}");
        QTest::newRow("one choice") << Answers{{answer(3, {{11}}, {}, Confidence::from(0.62))}}
                                    << json("{'3':{'o':[11],'c':0.62}}");
        QTest::newRow("no option chosen") << Answers{{answer(1, {})}} << json("{'1':{}}");
        QTest::newRow("several")
            << Answers{{answer(1, {{22}, {21}}), answer(2, {}, QStringLiteral("größe \"x\"\n"))}}
            << QByteArray("{\"1\":{\"o\":[22,21]},\"2\":{\"t\":\"größe \\\"x\\\"\\n\"}}");
        QTest::newRow("unmapped") << Answers{{answer(3, {}, {}, Confidence::from(1),
                                                     {u"[a, {b}"_qs, u""_qs})}}
                                  << json("{'3':{'c':1,'u':['[a, {b}','']}}");
        QTest::newRow("big ids") << Answers{{answer(9007199254740993, {{9007199254740995}})}}
                                 << json("{'9007199254740993':{'o':[9007199254740995]}}");
        QTest::newRow("shortest number")
            << Answers{{answer(3, {{11}}, {}, Confidence::from(0.1))}} << json("{'3':{'o':[11],'c':0.1}}");
    }
    void roundTrip()
    {
        QFETCH(Answers, answers);
        QFETCH(QByteArray, stored);
        QCOMPARE(answersToJson(answers), stored);
        const auto read = answersFromJson(stored);
        QVERIFY_OK(read);
        QCOMPARE(*read, answers);
    }

    void orderOfFieldsDoesNotMatter()
    {
        const Answers one{{answer(10, {{1}}), answer(9, {{2}})}};
        const Answers other{{answer(9, {{2}}), answer(10, {{1}})}};
        QCOMPARE(answersToJson(one), answersToJson(other));
        QCOMPARE(answersToJson(one), json("{'9':{'o':[2]},'10':{'o':[1]}}"));
    }

    void damagedIsRefused_data()
    {
        QTest::addColumn<QByteArray>("stored");
        for (const char *text :
             {"", "{", "[]", "null", "{} x", "{'x':{}}", "{'0':{}}", "{'-1':{}}", "{'3':[]}",
              "{'3':{'o':11}}", "{'3':{'o':[0]}}", "{'3':{'o':['11']}}", "{'3':{'o':[1.5]}}", "{'3':{'t':1}}",
              "{'3':{'c':1.5}}", "{'3':{'c':'1'}}", "{'3':{'u':[1]}}", "{'3':{'z':1}}", "{'3':{},'3':{}}"})
            QTest::newRow(text) << json(text);
    }
    void damagedIsRefused()
    {
        QFETCH(QByteArray, stored);
        const auto read = answersFromJson(stored);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Storage);
    }

    void namesForExports()
    {
        const Answers answers{{answer(2, {}, u"Wants a card"_qs), answer(1, {{22}, {21}}), answer(3, {{12}}),
                               answer(99, {{1}})}};
        QCOMPARE(
            answersToNamedJson(answers, taxonomy()),
            QByteArray(
                "{\"category\":\"say \\\"hi\\\"\",\"tags\":[\"b\",\"a\"],\"summary\":\"Wants a card\"}"));
        QCOMPARE(answersToNamedJson({{answer(3, {{13}}), answer(1, {})}}, taxonomy()),
                 json("{'category':'old','tags':[]}"));
        QCOMPARE(answersToNamedJson({{answer(3, {}, {}, {}, {u"unknown"_qs})}}, taxonomy()),
                 QByteArray("{}"));
        QCOMPARE(answerText(answers.fields[1], taxonomy().fields[1]), u"b; a"_qs);
    }
};

QTEST_APPLESS_MAIN(TestAnswersJson)
#include "tst_answers_json.moc"
