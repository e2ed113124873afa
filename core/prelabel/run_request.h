#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/domain/run.h"
#include "core/llm/pricing.h"

#include <QString>

#include <optional>

namespace countersign
{

/// Which tickets a run asks about. Words: undecided, failed, stale, all.
enum class RunScope {
    Undecided, ///< no person decided it and it has no applied answer with the same cache key
    Failed,    ///< its newest request failed
    Stale,     ///< its current suggestion was made under another taxonomy version
    All,       ///< every ticket; what this very run answered already is not asked again
};

/// Where a run must stop. Limits count this invocation, with retries and tests; an unknown request counts as
/// spent.
struct RunBudget {
    std::optional<qint64> maxRequests;
    std::optional<double> maxCost; ///< in the currency of the prices
    Price price;

    bool operator==(const RunBudget &) const = default;
};

/// What a run is asked to do. Endpoint and key stand apart: they are never stored with it.
struct RunRequest {
    QString baseUrl; ///< for the record, no user info
    QString model;
    double temperature = 0.1;
    std::optional<int> maxTokens;
    RunScope scope = RunScope::Undecided;
    FailureCause onlyCause = FailureCause::None; ///< with Failed: only tickets whose newest request failed so
    std::optional<qint64> limit;                 ///< at most this many tickets
    RunBudget budget;
    bool resendUnknown = false; ///< consent to ask again what may have been paid
    bool loopback = false; ///< a lost answer of a free loopback endpoint is asked again once without consent
    int reasksOfMalformed = 1;

    bool operator==(const RunRequest &) const = default;
};

} // namespace countersign
