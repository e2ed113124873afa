#include "core/insight/proportion.h"

#include <QTest>

#include <cmath>

using namespace countersign;

#define COMPARE_NEAR(actual, expected) QVERIFY2(std::abs((actual) - (expected)) < 1e-6, #actual)

/// The worked numbers were computed with exact rationals and with SciPy.
class TestProportion : public QObject
{
    Q_OBJECT

private slots:
    void intervals_data()
    {
        QTest::addColumn<int>("k");
        QTest::addColumn<int>("n");
        QTest::addColumn<double>("wilsonLow");
        QTest::addColumn<double>("wilsonHigh");
        QTest::addColumn<double>("exactLow");
        QTest::addColumn<double>("exactHigh");
        QTest::newRow("8/10") << 8 << 10 << 0.490162 << 0.943318 << 0.443905 << 0.974789;
        QTest::newRow("0/20") << 0 << 20 << 0.0 << 0.161125 << 0.0 << 0.168433;
        QTest::newRow("20/20") << 20 << 20 << 0.838875 << 1.0 << 0.831567 << 1.0;
        QTest::newRow("45/50") << 45 << 50 << 0.786398 << 0.956524 << 0.781865 << 0.966725;
        QTest::newRow("nothing of nothing") << 0 << 0 << 0.0 << 1.0 << 0.0 << 1.0;
    }
    void intervals()
    {
        QFETCH(int, k);
        QFETCH(int, n);
        QFETCH(double, wilsonLow);
        QFETCH(double, wilsonHigh);
        QFETCH(double, exactLow);
        QFETCH(double, exactHigh);
        const Interval wilson = wilsonInterval(k, n);
        COMPARE_NEAR(wilson.low, wilsonLow);
        COMPARE_NEAR(wilson.high, wilsonHigh);
        const Interval exact = clopperPearsonInterval(k, n);
        COMPARE_NEAR(exact.low, exactLow);
        COMPARE_NEAR(exact.high, exactHigh);
    }

    void wilsonOfMany()
    {
        const Interval wilson = wilsonInterval(950, 1000);
        COMPARE_NEAR(wilson.low, 0.934686);
        COMPARE_NEAR(wilson.high, 0.961870);
    }

    void upperBound_data()
    {
        QTest::addColumn<int>("k");
        QTest::addColumn<int>("n");
        QTest::addColumn<double>("delta");
        QTest::addColumn<double>("bound");
        QTest::newRow("0 of 59") << 0 << 59 << .05 << 0.049508;
        QTest::newRow("0 of 58") << 0 << 58 << .05 << 0.050339;
        QTest::newRow("2 of 200") << 2 << 200 << .05 << 0.031143;
        QTest::newRow("3 of 100") << 3 << 100 << .05 << 0.075711;
        QTest::newRow("1 of 100, delta .10") << 1 << 100 << .10 << 0.038339;
        QTest::newRow("9 of 400, delta .0125") << 9 << 400 << .0125 << 0.045413;
        QTest::newRow("all wrong") << 7 << 7 << .05 << 1.0;
    }
    void upperBound()
    {
        QFETCH(int, k);
        QFETCH(int, n);
        QFETCH(double, delta);
        QFETCH(double, bound);
        COMPARE_NEAR(binomialUpperBound(k, n, delta), bound);
    }

    void cdfAtTheEnds()
    {
        QCOMPARE(binomialCdf(-1, 10, 0.3), 0.0);
        QCOMPARE(binomialCdf(10, 10, 0.3), 1.0);
        QCOMPARE(binomialCdf(3, 10, 0.0), 1.0);
        QCOMPARE(binomialCdf(3, 10, 1.0), 0.0);
        COMPARE_NEAR(binomialCdf(0, 60, 0.05), 0.046070);
        COMPARE_NEAR(binomialCdf(30, 300, 0.05), 0.999874);
    }
};

QTEST_APPLESS_MAIN(TestProportion)
#include "tst_proportion.moc"
