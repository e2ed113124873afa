#pragma once

#include "core/llm/http_exchange.h"

#include <QByteArray>
#include <QtGlobal>

#include <optional>

namespace countersign
{

/// What an answer's headers say about pace. Absent means: not said.
struct RateHints {
    std::optional<qint64> retryAfterMs; ///< not clamped upward: the retry policy decides; never negative
    std::optional<bool> shouldRetry;    ///< x-should-retry
    std::optional<qint64> limitRequests;
    std::optional<qint64> remainingRequests;
    std::optional<qint64> resetRequestsMs; ///< until the bucket is full again: an upper bound of the wait
    std::optional<qint64> limitTokens;
    std::optional<qint64> remainingTokens;
    std::optional<qint64> resetTokensMs;

    bool operator==(const RateHints &) const = default;
};

/// Reads retry-after-ms, Retry-After (seconds, a decimal, an HTTP date against `wallNowMs`), x-should-retry,
/// and x-ratelimit-{limit,remaining,reset}-{requests,tokens} (openai-chat.md section 4). Without Retry-After,
/// X-RateLimit-Remaining 0 with X-RateLimit-Reset means the same (OpenRouter).
RateHints readRateHints(const HttpHeaders &headers, qint64 wallNowMs);

/// "6m0s", "1h2m3.5s", "12ms" (Go durations), or a plain number of seconds (Azure); −1 and nonsense: nothing.
std::optional<qint64> parseResetMs(const QByteArray &text);

} // namespace countersign
