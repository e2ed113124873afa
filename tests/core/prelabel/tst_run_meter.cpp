#include "core/prelabel/run_meter.h"
#include "core/prelabel/run_progress.h"

#include <QTest>

using namespace countersign;

/// Rate, latency and what follows from them.
class TestRunMeter : public QObject
{
    Q_OBJECT

private slots:
    void nothingYet()
    {
        const RunMeter meter;
        QCOMPARE(meter.perSecond(5000), 0.0);
        QCOMPARE(meter.latencyMs(), 0.0);
        QVERIFY(!RunProgress().secondsLeft());
    }

    void theFirstSecondsCountFromTheFirstStart()
    {
        RunMeter meter;
        meter.answered(1'000'500, 500);
        meter.answered(1'001'000, 500);
        QCOMPARE(meter.perSecond(1'001'000), 2.0);
        QCOMPARE(meter.latencyMs(), 500.0);
    }

    void laterOnlyTenSecondsCount()
    {
        RunMeter meter;
        for (qint64 at = 1000; at <= 60'000; at += 1000)
            meter.answered(at, 100);
        QVERIFY(qAbs(meter.perSecond(60'000) - 1.0) < 0.11);
        QCOMPARE(meter.perSecond(200'000), 0.0);
    }

    void timeLeftFollowsTheRate()
    {
        RunProgress progress;
        progress.total = 100;
        progress.answered = 40;
        progress.failed[FailureCause::Empty] = 10;
        progress.perSecond = 5;
        QCOMPARE(progress.secondsLeft(), std::optional<double>(10.0));
    }
};

QTEST_GUILESS_MAIN(TestRunMeter)
#include "tst_run_meter.moc"
