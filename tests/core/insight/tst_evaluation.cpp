#include "core/insight/evaluation.h"

#include <QTest>

using namespace countersign;

namespace
{

const FieldId Category{1};
const FieldId Tags{2};
const FieldId Summary{3};

Taxonomy taxonomyOfThree()
{
    Taxonomy taxonomy;
    taxonomy.fields.resize(3);
    taxonomy.fields[0].id = Category;
    taxonomy.fields[1].id = Tags;
    taxonomy.fields[1].kind = FieldKind::Choices;
    taxonomy.fields[2].id = Summary;
    taxonomy.fields[2].kind = FieldKind::Text;
    return taxonomy;
}

FieldTruth truthOf(FieldId field, QList<qint64> options, const QString &offList = {})
{
    FieldTruth truth{field, {}, offList};
    for (const qint64 id : options)
        truth.options.append(OptionId{id});
    return truth;
}

FieldAnswer answerOf(FieldId field, QList<qint64> options, const QStringList &unmapped = {})
{
    FieldAnswer answer;
    answer.field = field;
    for (const qint64 id : options)
        answer.options.append(OptionId{id});
    answer.unmapped = unmapped;
    return answer;
}

EvaluationRow row(QList<FieldTruth> truth, QList<FieldAnswer> answers)
{
    return {std::move(truth), Answers{std::move(answers)}};
}

} // namespace

class TestEvaluation : public QObject
{
    Q_OBJECT

private slots:
    void eachOutcome_data()
    {
        QTest::addColumn<int>("n");
        QTest::addColumn<int>("correct");
        QTest::addColumn<int>("unusable");
        QTest::addColumn<int>("offList");
        QTest::newRow("right") << 1 << 1 << 0 << 0;
        QTest::newRow("wrong") << 1 << 0 << 0 << 0;
        QTest::newRow("no suggestion") << 1 << 0 << 1 << 0;
        QTest::newRow("field not answered") << 1 << 0 << 1 << 0;
        QTest::newRow("label that matches no option") << 1 << 0 << 1 << 0;
        QTest::newRow("truth off the list") << 0 << 0 << 0 << 1;
        QTest::newRow("no truth") << 0 << 0 << 0 << 0;
    }
    void eachOutcome()
    {
        const QList<FieldTruth> truth{truthOf(Category, {1})};
        const QHash<QString, EvaluationRow> rows{
            {QStringLiteral("right"), row(truth, {answerOf(Category, {1})})},
            {QStringLiteral("wrong"), row(truth, {answerOf(Category, {2})})},
            {QStringLiteral("no suggestion"), EvaluationRow{truth, std::nullopt}},
            {QStringLiteral("field not answered"), row(truth, {answerOf(Tags, {7})})},
            {QStringLiteral("label that matches no option"),
             row(truth, {answerOf(Category, {}, {QStringLiteral("Biling")})})},
            {QStringLiteral("truth off the list"),
             row({truthOf(Category, {}, QStringLiteral("Spam"))}, {answerOf(Category, {1})})},
            {QStringLiteral("no truth"), row({}, {answerOf(Category, {1})})},
        };
        const QString tag = QString::fromLatin1(QTest::currentDataTag());
        QVERIFY(rows.contains(tag));
        const FieldEvaluation one = *evaluate(taxonomyOfThree(), {rows[tag]}).find(Category);
        QTEST(int(one.n), "n");
        QTEST(int(one.correct), "correct");
        QTEST(int(one.unusable), "unusable");
        QTEST(int(one.offList), "offList");
    }

    void multipleChoiceNeedsTheSameSet_data()
    {
        QTest::addColumn<QList<qint64>>("truth");
        QTest::addColumn<QList<qint64>>("suggested");
        QTest::addColumn<QStringList>("unmapped");
        QTest::addColumn<bool>("right");
        QTest::newRow("other order") << QList<qint64>{1, 2} << QList<qint64>{2, 1} << QStringList() << true;
        QTest::newRow("one missing") << QList<qint64>{1, 2} << QList<qint64>{1} << QStringList() << false;
        QTest::newRow("one too many") << QList<qint64>{1} << QList<qint64>{1, 2} << QStringList() << false;
        QTest::newRow("none and none") << QList<qint64>{} << QList<qint64>{} << QStringList() << true;
        QTest::newRow("plus an unknown label")
            << QList<qint64>{1} << QList<qint64>{1} << QStringList{QStringLiteral("x")} << false;
    }
    void multipleChoiceNeedsTheSameSet()
    {
        QFETCH(QList<qint64>, truth);
        QFETCH(QList<qint64>, suggested);
        QFETCH(QStringList, unmapped);
        const Evaluation result =
            evaluate(taxonomyOfThree(), {row({truthOf(Tags, truth)}, {answerOf(Tags, suggested, unmapped)})});
        QCOMPARE(result.find(Tags)->n, 1);
        QTEST(result.find(Tags)->correct == 1, "right");
        QCOMPARE(result.find(Tags)->unusable, 0);
    }

    void allFieldsTakesTheWorst()
    {
        const QList<FieldTruth> truth{truthOf(Category, {1}), truthOf(Tags, {5})};
        const Evaluation result = evaluate(
            taxonomyOfThree(), {row(truth, {answerOf(Category, {1}), answerOf(Tags, {5})}),
                                row(truth, {answerOf(Category, {1}), answerOf(Tags, {6})}),
                                row(truth, {answerOf(Category, {1})}),
                                row({truthOf(Category, {1})}, {answerOf(Category, {1}), answerOf(Tags, {5})}),
                                row({truthOf(Category, {1}), truthOf(Tags, {}, QStringLiteral("?"))},
                                    {answerOf(Category, {1}), answerOf(Tags, {5})})});
        QCOMPARE(result.fields.size(), 2);
        QVERIFY(!result.find(Summary));
        QCOMPARE(result.find(Category)->correct, 5);
        QCOMPARE(result.allFields.n, 3);
        QCOMPARE(result.allFields.correct, 1);
        QCOMPARE(result.allFields.unusable, 1);
        QCOMPARE(result.allFields.offList, 1);
    }

    void aFieldWithoutAnyTruthDoesNotCount()
    {
        const Evaluation result =
            evaluate(taxonomyOfThree(), {row({truthOf(Category, {1})}, {answerOf(Category, {1})})});
        QCOMPARE(result.allFields.n, 1);
        QCOMPARE(result.allFields.correct, 1);
        QCOMPARE(result.find(Tags)->n, 0);
    }

    void wilsonStandsBesideTheAccuracy()
    {
        QList<EvaluationRow> rows(10, row({truthOf(Category, {1})}, {answerOf(Category, {1})}));
        rows[0].suggested.reset();
        rows[1].suggested->fields[0].options = {OptionId{2}};
        const FieldEvaluation one = *evaluate(taxonomyOfThree(), rows).find(Category);
        QCOMPARE(one.accuracy, 0.8);
        QVERIFY(std::abs(one.low - 0.490162) < 1e-6);
        QVERIFY(std::abs(one.high - 0.943318) < 1e-6);
        const Evaluation none = evaluate(taxonomyOfThree(), {});
        QCOMPARE(none.allFields.n, 0);
        QCOMPARE(none.allFields.high, 1.0);
    }
};

QTEST_APPLESS_MAIN(TestEvaluation)
#include "tst_evaluation.moc"
