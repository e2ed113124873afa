#include "core/llm/rate_governor.h"

#include <QTest>

#include <cmath>
#include <queue>
#include <random>

using namespace countersign;

namespace
{

/// A server in virtual time: answers after `latencyMs`, has `places` to work with (more wait in line), turns
/// away what exceeds `permitted` in flight after a millisecond.
struct VirtualServer {
    qint64 latencyMs = 200;
    int places = 1'000'000;
    int permitted = 1'000'000;
    std::optional<qint64> retryAfterMs;
    unsigned seed = 1;
    double spread = 0; ///< of the latency: sigma of a log-normal distribution, as answer lengths differ
};

struct Run {
    qint64 took = 0;
    int answered = 0;
    int limited = 0;
    int sent = 0;
    int peak = 0;
    int earlySends = 0; ///< before a Retry-After had passed
    int lastLimit = 0;
};

struct Ending {
    qint64 at = 0;
    RateGovernor::Ticket ticket = 0;
    bool answered = false;

    bool operator>(const Ending &other) const { return at > other.at; }
};

/// Sends until `count` answers came; a request turned away goes back in line.
Run simulate(const VirtualServer &server, const PaceLimits &limits, int count)
{
    RateGovernor governor(limits);
    std::priority_queue<Ending, std::vector<Ending>, std::greater<>> endings;
    std::vector<qint64> slotFreeAt(size_t(std::min(server.places, limits.ceiling)), 0);
    std::mt19937 generator(server.seed);
    std::lognormal_distribution<double> factor(0.0, server.spread);
    Run run;
    qint64 now = 0;
    qint64 quietUntil = 0;
    int atServer = 0;
    int waiting = count;
    const auto moment = [&now] { return Moment{now, 1'795'000'000'000 + now}; };
    while (run.answered < count) {
        while (waiting > 0 && governor.mayStart(moment())) {
            const RateGovernor::Ticket ticket = governor.started(moment());
            --waiting;
            ++run.sent;
            if (now < quietUntil)
                ++run.earlySends;
            if (atServer >= server.permitted) {
                endings.push({now + 1, ticket, false});
                continue;
            }
            ++atServer;
            run.peak = std::max(run.peak, atServer);
            auto slot = std::min_element(slotFreeAt.begin(), slotFreeAt.end());
            const double stretch = server.spread > 0 ? factor(generator) : 1.0;
            *slot = std::max(*slot, now) + qint64(double(server.latencyMs) * stretch);
            endings.push({*slot, ticket, true});
        }
        if (endings.empty() ||
            (waiting > 0 && governor.nextTime(moment()) && *governor.nextTime(moment()) < endings.top().at)) {
            now = std::max(now + 1, governor.nextTime(moment()).value_or(now));
            continue;
        }
        const Ending ending = endings.top();
        endings.pop();
        now = std::max(now, ending.at);
        RateHints hints;
        if (ending.answered) {
            --atServer;
            ++run.answered;
        } else {
            ++run.limited;
            ++waiting;
            hints.retryAfterMs = server.retryAfterMs;
            quietUntil = std::max(quietUntil, now + server.retryAfterMs.value_or(0));
        }
        governor.finished(ending.ticket, ending.answered ? PaceEvent::Answered : PaceEvent::Limited, hints,
                          moment());
    }
    run.took = now;
    run.lastLimit = governor.limit();
    return run;
}

Moment at(qint64 ms)
{
    return {ms, 1'795'000'000'000 + ms};
}

} // namespace

/// Pace as a pure function of events and time; whole runs are simulated in virtual time.
class TestRateGovernor : public QObject
{
    Q_OBJECT

private slots:
    void fillsTheCeiling_data()
    {
        QTest::addColumn<int>("ceiling");
        QTest::addColumn<bool>("loopback");
        QTest::addColumn<double>("least"); // share of ceiling ÷ latency, the ramp inside
        QTest::newRow("8 hosted") << 8 << false << 0.95;
        QTest::newRow("64 hosted") << 64 << false << 0.95;
        QTest::newRow("256 hosted") << 256 << false << 0.94;
        QTest::newRow("8 loopback") << 8 << true << 0.95;
        QTest::newRow("64 loopback") << 64 << true << 0.95;
        QTest::newRow("256 loopback") << 256 << true << 0.94;
    }
    void fillsTheCeiling()
    {
        QFETCH(int, ceiling);
        QFETCH(bool, loopback);
        QFETCH(double, least);
        PaceLimits limits;
        limits.ceiling = ceiling;
        limits.loopback = loopback;
        const Run run = simulate({}, limits, 200 * ceiling);
        const double ideal = 200.0 * ceiling / (ceiling / 0.2) * 1000;
        QVERIFY2(ideal / double(run.took) >= least, qPrintable(QString::number(ideal / double(run.took))));
        QCOMPARE(run.peak, ceiling);
    }

    void unevenAnswersDoNotStopTheRamp_data()
    {
        QTest::addColumn<int>("ceiling");
        QTest::addColumn<bool>("loopback");
        QTest::newRow("16 hosted") << 16 << false;
        QTest::newRow("64 hosted") << 64 << false;
        QTest::newRow("256 hosted") << 256 << false;
        QTest::newRow("64 loopback") << 64 << true;
    }
    void unevenAnswersDoNotStopTheRamp()
    {
        QFETCH(int, ceiling);
        QFETCH(bool, loopback);
        VirtualServer server;
        for (const unsigned seed : {2U, 5U, 9U, 10U, 11U}) {
            server.seed = seed;
            server.latencyMs = 1500;
            server.spread = 0.6; // 5 % of the answers take 2.7 times the median, 5 % a third
            PaceLimits limits;
            limits.ceiling = ceiling;
            limits.loopback = loopback;
            const Run run = simulate(server, limits, 200 * ceiling);
            const double mean = 1500 * std::exp(0.6 * 0.6 / 2);
            const double ideal = 200.0 * mean;
            QVERIFY2(ideal / double(run.took) >= 0.9, qPrintable(QString::number(ideal / double(run.took))));
        }
    }

    void under429s_data()
    {
        QTest::addColumn<int>("permitted");
        QTest::newRow("32 of 256") << 32;
        QTest::newRow("10 of 256") << 10;
        QTest::newRow("100 of 256") << 100;
    }
    void under429s()
    {
        QFETCH(int, permitted);
        VirtualServer server;
        server.permitted = permitted;
        PaceLimits limits;
        limits.ceiling = 256;
        const int count = 100 * permitted;
        const Run run = simulate(server, limits, count);
        const double ideal = count / (permitted / 0.2) * 1000;
        qInfo("goodput %.1f %%, wasted %.2f %%", 100 * ideal / double(run.took),
              100.0 * run.limited / run.sent);
        QVERIFY2(ideal / double(run.took) >= 0.92, qPrintable(QString::number(ideal / double(run.took))));
        QVERIFY2(run.limited <= 0.02 * run.sent,
                 qPrintable(QStringLiteral("%1 of %2").arg(run.limited).arg(run.sent)));
    }

    void neverSendsBeforeRetryAfter()
    {
        VirtualServer server;
        server.permitted = 32;
        server.retryAfterMs = 1000;
        PaceLimits limits;
        limits.ceiling = 256;
        const Run run = simulate(server, limits, 3200);
        const double ideal = 3200 / (32 / 0.2) * 1000;
        qInfo("goodput %.1f %%, wasted %.2f %%", 100 * ideal / double(run.took),
              100.0 * run.limited / run.sent);
        QCOMPARE(run.earlySends, 0);
        QVERIFY(run.limited <= 0.02 * run.sent);
    }

    void localServerIsNotCrowded_data()
    {
        QTest::addColumn<int>("places");
        QTest::newRow("one slot") << 1;
        QTest::newRow("four slots") << 4;
        QTest::newRow("six slots") << 6;
    }
    void localServerIsNotCrowded()
    {
        QFETCH(int, places);
        VirtualServer server;
        server.places = places;
        PaceLimits limits;
        limits.ceiling = 64;
        limits.loopback = true;
        const Run run = simulate(server, limits, 400);
        const double ideal = 400.0 * 200 / places;
        QVERIFY2(double(run.took) <= ideal * 1.1, qPrintable(QString::number(double(run.took) / ideal)));
        QVERIFY2(run.peak <= 6 * places, qPrintable(QString::number(run.peak)));
        QVERIFY2(run.lastLimit <= 3 * places, qPrintable(QString::number(run.lastLimit)));
    }

    void theFirstAnswerOfALocalServerLetsFourGo()
    {
        PaceLimits limits;
        limits.ceiling = 64;
        limits.loopback = true;
        RateGovernor governor(limits);
        QCOMPARE(governor.limit(), 1);
        governor.finished(governor.started(at(0)), PaceEvent::Answered, {}, at(200));
        QCOMPARE(governor.limit(), 4);
    }

    void oneWaitsAllWait()
    {
        RateGovernor governor(PaceLimits{});
        const auto first = governor.started(at(0));
        RateHints hints;
        hints.retryAfterMs = 5000;
        governor.finished(first, PaceEvent::Limited, hints, at(10));
        QCOMPARE(governor.hold(at(11)), PaceHold::RetryAfter);
        QCOMPARE(governor.nextTime(at(11)), std::optional<qint64>(5010));
        QVERIFY(governor.mayStart(at(5010)));
    }

    void serverBudget_data()
    {
        QTest::addColumn<qint64>("remaining");
        QTest::addColumn<qint64>("resetMs");
        QTest::addColumn<qint64>("limit");
        QTest::addColumn<qint64>("freeAt");
        QTest::newRow("something left") << qint64(3) << qint64(60'000) << qint64(60) << qint64(0);
        QTest::newRow("short window is waited out")
            << qint64(0) << qint64(12'000) << qint64(60) << qint64(12'000);
        QTest::newRow("a day's bucket refills bit by bit")
            << qint64(0) << qint64(86'400'000) << qint64(14'400) << qint64(60'000);
        QTest::newRow("unknown limit") << qint64(0) << qint64(90'000) << qint64(-1) << qint64(90'000);
    }
    void serverBudget()
    {
        QFETCH(qint64, remaining);
        QFETCH(qint64, resetMs);
        QFETCH(qint64, limit);
        QFETCH(qint64, freeAt);
        RateGovernor governor(PaceLimits{});
        RateHints hints;
        hints.remainingRequests = remaining;
        hints.resetRequestsMs = resetMs;
        if (limit >= 0)
            hints.limitRequests = limit;
        governor.finished(governor.started(at(0)), PaceEvent::Answered, hints, at(0));
        QCOMPARE(governor.nextTime(at(0)), std::optional<qint64>(freeAt));
        QVERIFY(governor.mayStart(at(freeAt)));
        if (freeAt > 0)
            QCOMPARE(governor.hold(at(freeAt - 1)), PaceHold::ServerLimit);
    }

    void tokensLeftForNoAnswer()
    {
        RateGovernor governor(PaceLimits{});
        governor.noteTokens(500);
        RateHints hints;
        hints.remainingTokens = 400;
        hints.resetTokensMs = 3000;
        governor.finished(governor.started(at(0)), PaceEvent::Answered, hints, at(0));
        QCOMPARE(governor.hold(at(2999)), PaceHold::ServerLimit);
        QVERIFY(governor.mayStart(at(3000)));
    }

    void perMinute()
    {
        PaceLimits limits;
        limits.perMinute = 2;
        RateGovernor governor(limits);
        governor.finished(governor.started(at(0)), PaceEvent::Answered, {}, at(100));
        governor.finished(governor.started(at(1000)), PaceEvent::Answered, {}, at(1100));
        QCOMPARE(governor.hold(at(1200)), PaceHold::PerMinute);
        QCOMPARE(governor.nextTime(at(1200)), std::optional<qint64>(60'000));
        QVERIFY(!governor.mayStart(at(59'999)));
        QVERIFY(governor.mayStart(at(60'000)));
        (void)governor.started(at(60'000));
        QCOMPARE(governor.nextTime(at(60'001)), std::optional<qint64>(61'000));
    }

    void perDaySleepsUntilMidnightUtc()
    {
        constexpr qint64 Day = 86'400'000;
        PaceLimits limits;
        limits.perDay = 2;
        const qint64 today = 20'000;
        const Moment evening{1000, today * Day + Day - 5000};
        RateGovernor governor(limits, DayCount{today, 1}); // one was spent before the program started
        governor.finished(governor.started(evening), PaceEvent::Answered, {}, evening);
        QCOMPARE(governor.hold(evening), PaceHold::PerDay);
        QCOMPARE(governor.nextTime(evening), std::optional<qint64>(6000));
        QVERIFY(governor.mayStart({6000, (today + 1) * Day}));
        (void)governor.started({6000, (today + 1) * Day});
        QCOMPARE(governor.dayCount(), (DayCount{today + 1, 1}));
    }

    void pausedRunSaysUntilWhen()
    {
        RateGovernor governor(PaceLimits{});
        governor.pauseUntil(600'000);
        QCOMPARE(governor.nextTime(at(5)), std::optional<qint64>(600'000));
        QVERIFY(governor.mayStart(at(600'000)));
    }

    void onlyAnAnswerFreesAPlace()
    {
        PaceLimits limits;
        limits.ceiling = 1;
        RateGovernor governor(limits);
        const auto ticket = governor.started(at(0));
        QCOMPARE(governor.hold(at(1)), PaceHold::InFlight);
        QCOMPARE(governor.nextTime(at(1)), std::nullopt);
        governor.finished(ticket, PaceEvent::Failed, {}, at(2));
        QVERIFY(governor.mayStart(at(2)));
        governor.finished(ticket, PaceEvent::Failed, {}, at(3)); // twice is without effect
        QCOMPARE(governor.inFlight(), 0);
    }
};

QTEST_APPLESS_MAIN(TestRateGovernor)
#include "tst_rate_governor.moc"
