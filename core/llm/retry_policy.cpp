#include "core/llm/retry_policy.h"

namespace countersign
{

using std::chrono::milliseconds;

std::optional<milliseconds> retryDelay(int attempt, const ChatFailure &failure, double jitter,
                                       const RetryLimits &limits)
{
    if (failure.failureClass != FailureClass::Retry || attempt >= limits.attempts)
        return std::nullopt;
    if (failure.hints.shouldRetry == false)
        return std::nullopt;
    if (pauseRunFor(failure, limits))
        return std::nullopt;
    milliseconds ceiling = limits.base;
    for (int i = 1; i < attempt && ceiling < limits.longest; ++i)
        ceiling *= 2;
    ceiling = std::min(ceiling, limits.longest);
    const milliseconds wait(qint64(std::clamp(jitter, 0.0, 1.0) * double(ceiling.count())));
    return std::max(wait, milliseconds(failure.hints.retryAfterMs.value_or(0)));
}

std::optional<milliseconds> pauseRunFor(const ChatFailure &failure, const RetryLimits &limits)
{
    if (failure.failureClass != FailureClass::Retry || !failure.hints.retryAfterMs)
        return std::nullopt;
    const milliseconds wait(*failure.hints.retryAfterMs);
    if (wait <= limits.longestRetryAfter)
        return std::nullopt;
    return wait;
}

} // namespace countersign
