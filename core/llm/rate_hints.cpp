#include "core/llm/rate_hints.h"

#include <QDateTime>
#include <QLocale>

#include <cmath>

namespace countersign
{

namespace
{

constexpr double LongestMs = 400.0 * 24 * 3600 * 1000; // anything beyond is nonsense, and must not overflow

std::optional<qint64> milliseconds(double value)
{
    if (!std::isfinite(value) || value < 0)
        return std::nullopt;
    return qint64(std::ceil(std::min(value, LongestMs)));
}

std::optional<qint64> wholeNumber(const QByteArray &text)
{
    bool ok = false;
    const qint64 value = text.trimmed().toLongLong(&ok);
    if (!ok || value < 0)
        return std::nullopt;
    return value;
}

std::optional<qint64> httpDateMs(const QByteArray &text, qint64 wallNowMs)
{
    // RFC 9110: "Sun, 06 Nov 1994 08:49:37 GMT", always English and GMT.
    QString date = QString::fromLatin1(text).trimmed();
    if (!date.endsWith(QLatin1String(" GMT")))
        return std::nullopt;
    date.chop(4);
    QDateTime when = QLocale::c().toDateTime(date, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss"));
    if (!when.isValid())
        return std::nullopt;
    when.setTimeSpec(Qt::UTC);
    return std::max<qint64>(0, when.toMSecsSinceEpoch() - wallNowMs);
}

/// OpenRouter's own limits: X-RateLimit-Remaining 0 and, when the window begins anew, X-RateLimit-Reset, in
/// milliseconds since 1970. Others write seconds since 1970, or seconds to wait.
std::optional<qint64> readWindowEnd(const HttpHeaders &headers, qint64 wallNowMs)
{
    if (wholeNumber(headers.value("x-ratelimit-remaining")) != qint64(0))
        return std::nullopt;
    const QByteArray text = headers.value("x-ratelimit-reset").trimmed();
    constexpr qint64 EarliestSeconds = 1'000'000'000; // 2001; nobody waits 30 years
    constexpr qint64 EarliestMs = EarliestSeconds * 1000;
    const std::optional<qint64> moment = wholeNumber(text);
    if (!moment || *moment < EarliestSeconds)
        return parseResetMs(text);
    return milliseconds(
        std::max(0.0, double(*moment >= EarliestMs ? *moment : *moment * 1000) - double(wallNowMs)));
}

std::optional<qint64> readRetryAfter(const HttpHeaders &headers, qint64 wallNowMs)
{
    bool ok = false;
    const double ms = headers.value("retry-after-ms").trimmed().toDouble(&ok);
    if (ok)
        return milliseconds(ms);
    const QByteArray text = headers.value("retry-after").trimmed();
    if (text.isEmpty())
        return readWindowEnd(headers, wallNowMs);
    const double seconds = text.toDouble(&ok);
    if (ok)
        return milliseconds(seconds * 1000);
    if (const auto date = httpDateMs(text, wallNowMs))
        return date;
    return parseResetMs(text);
}

} // namespace

std::optional<qint64> parseResetMs(const QByteArray &given)
{
    const QByteArray text = given.trimmed();
    bool ok = false;
    const double seconds = text.toDouble(&ok);
    if (ok)
        return milliseconds(seconds * 1000);
    double total = 0;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype begin = at;
        while (at < text.size() && ((text[at] >= '0' && text[at] <= '9') || text[at] == '.'))
            ++at;
        const double number = text.mid(begin, at - begin).toDouble(&ok);
        if (!ok)
            return std::nullopt;
        const QByteArray rest = text.mid(at);
        double factor = 0;
        qsizetype length = 1;
        if (rest.startsWith("ms")) {
            factor = 1;
            length = 2;
        } else if (rest.startsWith("us") || rest.startsWith("ns")) {
            factor = rest.startsWith("us") ? 1e-3 : 1e-6;
            length = 2;
        } else if (rest.startsWith("\xc2\xb5s") || rest.startsWith("\xce\xbcs")) {
            factor = 1e-3;
            length = 3;
        } else if (rest.startsWith('s')) {
            factor = 1000;
        } else if (rest.startsWith('m')) {
            factor = 60'000;
        } else if (rest.startsWith('h')) {
            factor = 3'600'000;
        } else {
            return std::nullopt;
        }
        total += number * factor;
        at += length;
    }
    if (text.isEmpty())
        return std::nullopt;
    return milliseconds(total);
}

RateHints readRateHints(const HttpHeaders &headers, qint64 wallNowMs)
{
    RateHints hints;
    hints.retryAfterMs = readRetryAfter(headers, wallNowMs);
    const QByteArray shouldRetry = headers.value("x-should-retry").trimmed().toLower();
    if (shouldRetry == "true" || shouldRetry == "false")
        hints.shouldRetry = shouldRetry == "true";
    hints.limitRequests = wholeNumber(headers.value("x-ratelimit-limit-requests"));
    hints.remainingRequests = wholeNumber(headers.value("x-ratelimit-remaining-requests"));
    hints.resetRequestsMs = parseResetMs(headers.value("x-ratelimit-reset-requests"));
    hints.limitTokens = wholeNumber(headers.value("x-ratelimit-limit-tokens"));
    hints.remainingTokens = wholeNumber(headers.value("x-ratelimit-remaining-tokens"));
    hints.resetTokensMs = parseResetMs(headers.value("x-ratelimit-reset-tokens"));
    return hints;
}

} // namespace countersign
