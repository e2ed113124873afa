#include "core/llm/retry_policy.h"

#include <QTest>

using namespace countersign;
using std::chrono::milliseconds;

namespace
{

ChatFailure failureOf(FailureClass failureClass, std::optional<qint64> retryAfterMs = {})
{
    ChatFailure failure;
    failure.failureClass = failureClass;
    failure.hints.retryAfterMs = retryAfterMs;
    return failure;
}

RateHints hintsFrom(const QByteArray &name, const QByteArray &value)
{
    return readRateHints(HttpHeaders({{name, value}}), 784'111'777'000); // Sun, 06 Nov 1994 08:49:37 GMT
}

} // namespace

/// The table of failure-model 3.1, and what servers write into their pace headers.
class TestRetryPolicy : public QObject
{
    Q_OBJECT

private slots:
    void delay_data()
    {
        QTest::addColumn<FailureClass>("failureClass");
        QTest::addColumn<int>("attempt");
        QTest::addColumn<double>("jitter");
        QTest::addColumn<int>("retryAfterMs"); // −1: none
        QTest::addColumn<int>("waits");        // −1: not again
        using enum FailureClass;
        QTest::newRow("first, full") << Retry << 1 << 1.0 << -1 << 500;
        QTest::newRow("first, none") << Retry << 1 << 0.0 << -1 << 0;
        QTest::newRow("second") << Retry << 2 << 1.0 << -1 << 1000;
        QTest::newRow("third, half") << Retry << 3 << 0.5 << -1 << 1000;
        QTest::newRow("four attempts are all") << Retry << 4 << 1.0 << -1 << -1;
        QTest::newRow("Retry-After is the least") << Retry << 1 << 1.0 << 7000 << 7000;
        QTest::newRow("a shorter Retry-After") << Retry << 3 << 1.0 << 100 << 2000;
        QTest::newRow("two minutes are waited") << Retry << 1 << 0.0 << 120'000 << 120'000;
        QTest::newRow("more pauses the run") << Retry << 1 << 0.0 << 120'001 << -1;
        QTest::newRow("stop") << StopRun << 1 << 0.5 << -1 << -1;
        QTest::newRow("final") << TicketFinal << 1 << 0.5 << -1 << -1;
        QTest::newRow("ambiguous") << Ambiguous << 1 << 0.5 << 5 << -1;
        QTest::newRow("cancelled") << Cancelled << 1 << 0.5 << -1 << -1;
        QTest::newRow("format refused") << FormatRefused << 1 << 0.5 << -1 << -1;
    }
    void delay()
    {
        QFETCH(FailureClass, failureClass);
        QFETCH(int, attempt);
        QFETCH(double, jitter);
        QFETCH(int, retryAfterMs);
        QFETCH(int, waits);
        const auto failure =
            failureOf(failureClass, retryAfterMs < 0 ? std::nullopt : std::optional<qint64>(retryAfterMs));
        const auto delay = retryDelay(attempt, failure, jitter);
        QCOMPARE(delay ? int(delay->count()) : -1, waits);
    }

    void neverLongerThanHalfAMinute()
    {
        RetryLimits limits;
        limits.attempts = 100;
        QCOMPARE(retryDelay(60, failureOf(FailureClass::Retry), 1.0, limits), milliseconds(30'000));
        QCOMPARE(retryDelay(1, failureOf(FailureClass::Retry), 17.0, limits), milliseconds(500));
    }

    void longPauseIsTheRuns()
    {
        QCOMPARE(pauseRunFor(failureOf(FailureClass::Retry, 3 * 86'400'000LL)),
                 milliseconds(3 * 86'400'000LL));
        QCOMPARE(pauseRunFor(failureOf(FailureClass::Retry, 120'000)), std::nullopt);
        QCOMPARE(pauseRunFor(failureOf(FailureClass::StopRun, 500'000)), std::nullopt);
    }

    void serverForbidsRetry()
    {
        ChatFailure failure = failureOf(FailureClass::Retry);
        failure.hints.shouldRetry = false;
        QCOMPARE(retryDelay(1, failure, 0.5), std::nullopt);
    }

    void retryAfterHeader_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<qint64>("ms"); // −1: none
        const QByteArray after("Retry-After");
        QTest::newRow("seconds") << after << QByteArray("3") << qint64(3000);
        QTest::newRow("decimal") << after << QByteArray("1.5") << qint64(1500);
        QTest::newRow("zero") << after << QByteArray("0") << qint64(0);
        QTest::newRow("negative") << after << QByteArray("-1") << qint64(-1);
        QTest::newRow("HTTP date") << after << QByteArray("Sun, 06 Nov 1994 08:49:47 GMT") << qint64(10'000);
        QTest::newRow("HTTP date gone by")
            << after << QByteArray("Sun, 06 Nov 1994 08:00:00 GMT") << qint64(0);
        QTest::newRow("duration") << after << QByteArray("1m2s") << qint64(62'000);
        QTest::newRow("nonsense") << after << QByteArray("soon") << qint64(-1);
        QTest::newRow("not a number") << after << QByteArray("nan") << qint64(-1);
        QTest::newRow("huge is clamped") << after << QByteArray("1e300") << qint64(400LL * 86'400'000);
        QTest::newRow("milliseconds") << QByteArray("retry-after-ms") << QByteArray("250") << qint64(250);
    }
    void retryAfterHeader()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        QFETCH(qint64, ms);
        QCOMPARE(hintsFrom(name, value).retryAfterMs.value_or(-1), ms);
    }

    void resetDurations_data()
    {
        QTest::addColumn<qint64>("ms"); // −1: none
        QTest::newRow("12ms") << qint64(12);
        QTest::newRow("1s") << qint64(1000);
        QTest::newRow("6m0s") << qint64(360'000);
        QTest::newRow("1h2m3.5s") << qint64(3'723'500);
        QTest::newRow("2m59.56s") << qint64(179'560);
        QTest::newRow("900us") << qint64(1);
        QTest::newRow("900\xc2\xb5s") << qint64(1);
        QTest::newRow("17") << qint64(17'000);
        QTest::newRow("-1") << qint64(-1);
        QTest::newRow("") << qint64(-1);
        QTest::newRow("5 parsecs") << qint64(-1);
        QTest::newRow("ms") << qint64(-1);
    }
    void resetDurations()
    {
        QFETCH(qint64, ms);
        QCOMPARE(parseResetMs(QTest::currentDataTag()).value_or(-1), ms);
    }

    /// OpenRouter sends no Retry-After for the limits of its own.
    void windowEnd_data()
    {
        QTest::addColumn<QByteArray>("remaining");
        QTest::addColumn<QByteArray>("reset");
        QTest::addColumn<qint64>("ms"); // −1: none
        QTest::newRow("milliseconds since 1970")
            << QByteArray("0") << QByteArray("1700000060000") << 60'000LL;
        QTest::newRow("seconds since 1970") << QByteArray("0") << QByteArray("1700000060") << 60'000LL;
        QTest::newRow("gone by") << QByteArray("0") << QByteArray("1600000000") << 0LL;
        QTest::newRow("seconds to wait") << QByteArray("0") << QByteArray("7") << 7000LL;
        QTest::newRow("something left") << QByteArray("3") << QByteArray("1700000060000") << -1LL;
        QTest::newRow("no window") << QByteArray("0") << QByteArray() << -1LL;
    }
    void windowEnd()
    {
        QFETCH(QByteArray, remaining);
        QFETCH(QByteArray, reset);
        QFETCH(qint64, ms);
        const HttpHeaders headers({{"X-RateLimit-Remaining", remaining}, {"X-RateLimit-Reset", reset}});
        QCOMPARE(readRateHints(headers, 1'700'000'000'000).retryAfterMs.value_or(-1), ms);
    }

    void azureSaysMinusOne()
    {
        QCOMPARE(hintsFrom("x-ratelimit-remaining-requests", "-1").remainingRequests, std::nullopt);
        QCOMPARE(hintsFrom("X-RateLimit-Remaining-Requests", "0").remainingRequests, qint64(0));
    }
};

QTEST_APPLESS_MAIN(TestRetryPolicy)
#include "tst_retry_policy.moc"
