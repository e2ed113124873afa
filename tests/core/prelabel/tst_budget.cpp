#include "core/prelabel/budget.h"

#include <QTest>

using namespace countersign;

/// The arithmetic of the budget stop.
class TestBudget : public QObject
{
    Q_OBJECT

private slots:
    void withoutLimitsAllMayStart()
    {
        BudgetMeter meter({});
        meter.started(1e9);
        QVERIFY(meter.mayStart(1e9));
        QVERIFY(!meter.isExhausted(1e9));
    }

    void requestsAreCountedAtTheirStart()
    {
        RunBudget budget;
        budget.maxRequests = 2;
        BudgetMeter meter(budget);
        meter.started(0);
        QVERIFY(meter.mayStart(0));
        meter.started(0);
        QVERIFY(!meter.mayStart(0) && meter.isExhausted(0));
        meter.finished(0, 0);
        QVERIFY(!meter.mayStart(0)); // an end frees nothing
        QCOMPARE(meter.requests(), 2);
    }

    void whatNeverLeftIsGivenBack()
    {
        RunBudget budget;
        budget.maxRequests = 1;
        budget.maxCost = 1;
        BudgetMeter meter(budget);
        meter.started(1);
        QVERIFY(!meter.mayStart(1));
        meter.neverLeft(1);
        QVERIFY(meter.mayStart(1));
        QCOMPARE(meter.requests(), 0);
        QCOMPARE(meter.spent(), 0.0);
    }

    void thoseInFlightCountWithTheirEstimate()
    {
        RunBudget budget;
        budget.maxCost = 1.0;
        BudgetMeter meter(budget);
        meter.started(0.6);
        QVERIFY(!meter.mayStart(0.6));
        QVERIFY(!meter.isExhausted(0.6)); // it may come back cheaper
        meter.finished(0.6, 0.2);
        QVERIFY(meter.mayStart(0.6));
        meter.started(0.6);
        meter.finished(0.6, 0.6);
        QVERIFY(meter.isExhausted(0.6));
        QCOMPARE(meter.spent(), 0.8);
    }

    void tenTimesATenthIsOne()
    {
        RunBudget budget;
        budget.maxCost = 1.0;
        BudgetMeter meter(budget);
        int starts = 0;
        while (meter.mayStart(0.1)) {
            meter.started(0.1);
            meter.finished(0.1, 0.1);
            ++starts;
        }
        QCOMPARE(starts, 10);
    }
};

QTEST_GUILESS_MAIN(TestBudget)
#include "tst_budget.moc"
