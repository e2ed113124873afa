#include "core/insight/calibration.h"

#include <QTest>

#include <cmath>
#include <vector>

using namespace countersign;

#define COMPARE_NEAR(actual, expected) QVERIFY2(std::abs((actual) - (expected)) < 1e-6, #actual)

class TestCalibration : public QObject
{
    Q_OBJECT

    const std::vector<ConfidenceOutcome> m_outcomes{{.95, true},  {.92, true},  {.85, true}, {.82, false},
                                                    {.75, true},  {.72, false}, {.65, true}, {.55, false},
                                                    {.35, false}, {.30, true}};

private slots:
    void expectedCalibrationError()
    {
        const CalibrationError five = calibrationError(m_outcomes, 5);
        COMPARE_NEAR(five.expected, 0.156);
        COMPARE_NEAR(five.maximal, 0.55);
        QCOMPARE(five.bins[0].n, 0);
        QCOMPARE(five.bins[1].n, 2);
        QCOMPARE(five.bins[3].n, 3);
        COMPARE_NEAR(five.bins[3].confidence, 0.706667);
        COMPARE_NEAR(five.bins[3].accuracy, 0.666667);
        COMPARE_NEAR(five.bins[4].confidence, 0.885);

        const CalibrationError ten = calibrationError(m_outcomes, 10);
        COMPARE_NEAR(ten.expected, 0.322);
        COMPARE_NEAR(ten.maximal, 0.70);
        QCOMPARE(calibrationError({}, 10).expected, 0.0);
    }

    void edgesBelongToTheLowerBin_data()
    {
        QTest::addColumn<double>("confidence");
        QTest::addColumn<int>("bins");
        QTest::addColumn<int>("bin");
        QTest::newRow("0") << 0.0 << 10 << 0;
        QTest::newRow(".30 of 10") << 0.30 << 10 << 2;
        QTest::newRow(".1 + .2 of 10") << 0.1 + 0.2 << 10 << 2;
        QTest::newRow(".29 of 100") << 0.29 << 100 << 28;
        QTest::newRow(".301 of 10") << 0.301 << 10 << 3;
        QTest::newRow("1") << 1.0 << 10 << 9;
    }
    void edgesBelongToTheLowerBin()
    {
        QFETCH(double, confidence);
        QFETCH(int, bins);
        QTEST(reliabilityBin(confidence, bins), "bin");
    }

    void brier()
    {
        COMPARE_NEAR(brierScore(m_outcomes), 0.23222);
        const std::vector<ConfidenceOutcome> murphy{{.9, true},  {.9, true}, {.9, true},  {.9, true},
                                                    {.9, false}, {.4, true}, {.4, false}, {.4, false},
                                                    {.4, true},  {.4, false}};
        COMPARE_NEAR(brierScore(murphy), 0.205);
    }

    void isotonicPoolsViolators()
    {
        const std::vector<double> x{.2, .3, .4, .5, .6, .7, .8, .9};
        const IsotonicRegression fit =
            IsotonicRegression::fit(x, std::vector<double>{0, 1, 0, 0, 1, 1, 0, 1});
        const std::vector<double> expected{0, 1. / 3, 1. / 3, 1. / 3, 2. / 3, 2. / 3, 2. / 3, 1};
        for (size_t i = 0; i < x.size(); ++i)
            COMPARE_NEAR(fit(x[i]), expected[i]);
        COMPARE_NEAR(fit(.1), 0.0);
        COMPARE_NEAR(fit(.25), .166667);
        COMPARE_NEAR(fit(.55), .5);
        COMPARE_NEAR(fit(.85), .833333);
        COMPARE_NEAR(fit(.95), 1.0);
    }

    void isotonicOfNumbersWeightsAndTies()
    {
        const IsotonicRegression numbers = IsotonicRegression::fit(std::vector<double>{1, 2, 3, 4, 5, 6},
                                                                   std::vector<double>{1, 3, 2, 4, 3.5, 5});
        const double expected[] = {1, 2.5, 2.5, 3.75, 3.75, 5};
        for (int i = 0; i < 6; ++i)
            COMPARE_NEAR(numbers(i + 1), expected[i]);

        const IsotonicRegression weighted = IsotonicRegression::fit(
            std::vector<double>{1, 2, 3}, std::vector<double>{.5, .2, .8}, std::vector<double>{2, 1, 3});
        COMPARE_NEAR(weighted(1), .4);
        COMPARE_NEAR(weighted(2), .4);
        COMPARE_NEAR(weighted(3), .8);

        const IsotonicRegression ties =
            IsotonicRegression::fit(std::vector<double>{1, 1, 2}, std::vector<double>{0, 1, 0});
        COMPARE_NEAR(ties(1), 1. / 3);
        COMPARE_NEAR(ties(2), 1. / 3);
        QCOMPARE(IsotonicRegression::fit({}, {})(0.5), 0.0);
    }

    void platt()
    {
        const std::vector<double> scores{-2, -1.5, -1, -.5, 0, .5, 1, 1.5, 2, 2.5};
        const PlattScaling fit =
            PlattScaling::fit(scores, {false, false, false, true, false, true, false, true, true, true});
        QVERIFY(std::abs(fit.slope() - -0.769147) < 1e-4);
        QVERIFY(std::abs(fit.offset() - 0.192287) < 1e-4);
        QVERIFY(std::abs(fit(0) - 0.452076) < 1e-4);
        QVERIFY(std::abs(fit(1) - 0.640345) < 1e-4);
    }

    void plattOfOneSidedOutcomesStaysFinite()
    {
        const PlattScaling allRight = PlattScaling::fit(std::vector<double>{1, 2, 3}, {true, true, true});
        for (const double score : {-1000.0, 0.0, 1000.0}) {
            QVERIFY(std::isfinite(allRight(score)));
            QVERIFY(allRight(score) >= 0.0 && allRight(score) <= 1.0);
        }
        QVERIFY(std::abs(allRight(2) - 0.8) < 1e-3);
        QVERIFY(std::isfinite(PlattScaling::fit({}, {})(1.0)));
    }
};

QTEST_APPLESS_MAIN(TestCalibration)
#include "tst_calibration.moc"
