#pragma once

#include "core/llm/chat.h"

#include <chrono>
#include <optional>

namespace countersign
{

/// The one retry layer's limits.
struct RetryLimits {
    int attempts = 4; ///< of one ticket, the first included
    std::chrono::milliseconds base{500};
    std::chrono::milliseconds longest{30'000};
    std::chrono::milliseconds longestRetryAfter{120'000}; ///< a longer one pauses the run
};

/// Whether and when a failed ticket is asked again: the table of failure-model 3.1. Pure.
/// `attempt` counts the asks so far, from 1; `jitter` is a fresh random number from 0 to 1. Full jitter:
/// jitter · min(30 s, 0.5 s · 2^(attempt − 1)), and never before the server's Retry-After. Nothing: not
/// again. Refusals of format or parameter are asked again at once and cost no attempt: see
/// EndpointMemory::learn().
std::optional<std::chrono::milliseconds> retryDelay(int attempt, const ChatFailure &failure, double jitter,
                                                    const RetryLimits &limits = {});

/// Set when the server wants a pause longer than a retry may wait: the whole run rests that long, and the
/// ticket goes back in line without losing an attempt.
std::optional<std::chrono::milliseconds> pauseRunFor(const ChatFailure &failure,
                                                     const RetryLimits &limits = {});

} // namespace countersign
