#include "core/insight/classification.h"

#include <QTest>

#include <cmath>
#include <vector>

using namespace countersign;

#define COMPARE_NEAR(actual, expected) QVERIFY2(std::abs((actual) - (expected)) < 1e-6, #actual)

class TestClassification : public QObject
{
    Q_OBJECT

    enum { A, B, O, T };

private slots:
    void workedNumbers()
    {
        const std::vector<int> truth{B, B, B, B, T, T, T, A, A, O};
        const std::vector<int> predicted{B, B, T, B, T, T, A, A, A, A};
        const ConfusionMatrix matrix = confusionMatrix(truth, predicted, 4);
        QCOMPARE(matrix.at(A, A), 2);
        QCOMPARE(matrix.at(B, B), 3);
        QCOMPARE(matrix.at(B, T), 1);
        QCOMPARE(matrix.at(O, A), 1);
        QCOMPARE(matrix.at(T, A), 1);
        QCOMPARE(matrix.at(T, T), 2);
        QCOMPARE(matrix.total(), 10);
        QCOMPARE(matrix.correct(), 7);

        const ClassificationFigures figures = classificationFigures(matrix);
        COMPARE_NEAR(figures.perClass[A].f1, 2.0 / 3);
        COMPARE_NEAR(figures.perClass[B].f1, 6.0 / 7);
        COMPARE_NEAR(figures.perClass[O].f1, 0.0);
        COMPARE_NEAR(figures.perClass[T].f1, 2.0 / 3);
        COMPARE_NEAR(figures.perClass[A].precision, 0.5);
        COMPARE_NEAR(figures.perClass[B].recall, 0.75);
        QCOMPARE(figures.perClass[O].support, 1);
        COMPARE_NEAR(figures.accuracy, 0.7);
        COMPARE_NEAR(figures.macroF1, 23.0 / 42);
        COMPARE_NEAR(figures.weightedF1, 71.0 / 105);
        COMPARE_NEAR(figures.macroPrecision, 0.541667);
        COMPARE_NEAR(figures.macroRecall, 0.604167);
    }

    void unusableAnswersAreErrorsOfTheTrueClass()
    {
        const ConfusionMatrix matrix =
            confusionMatrix(std::vector<int>{A, A, B}, std::vector<int>{A, NoAnswer, NoAnswer}, 2);
        const ClassificationFigures figures = classificationFigures(matrix);
        QCOMPARE(matrix.unusable(), 2);
        QCOMPARE(matrix.total(), 3);
        COMPARE_NEAR(figures.accuracy, 1.0 / 3);
        COMPARE_NEAR(figures.perClass[A].recall, 0.5);
        COMPARE_NEAR(figures.perClass[A].precision, 1.0);
        COMPARE_NEAR(figures.perClass[B].f1, 0.0);
    }

    void macroLeavesOutClassesNobodyNamed()
    {
        const ClassificationFigures figures =
            classificationFigures(confusionMatrix(std::vector<int>{A, B}, std::vector<int>{A, B}, 4));
        COMPARE_NEAR(figures.macroF1, 1.0);
    }

    void nothingGivesZeros()
    {
        const ClassificationFigures figures = classificationFigures(ConfusionMatrix(3));
        QCOMPARE(figures.accuracy, 0.0);
        QCOMPARE(figures.macroF1, 0.0);
        QCOMPARE(figures.weightedF1, 0.0);
    }
};

QTEST_APPLESS_MAIN(TestClassification)
#include "tst_classification.moc"
