#pragma once

#include "core/base/secret.h"
#include "core/llm/endpoint.h"
#include "core/llm/rate_governor.h"
#include "core/prelabel/run_request.h"
#include "core/settings/app_settings.h"

#include <QList>

#include <optional>

namespace countersign
{

/// Where the key of a run comes from.
enum class KeySource { None, Environment, Keychain, Typed };

/// What the forms of the pre-label page say, as one value.
struct PrelabelChoice {
    SavedEndpoint endpoint; ///< with model, price and pace
    KeySource keySource = KeySource::None;
    Secret typedKey; ///< what stands in the password field; leaves it when it is used
    bool keepKey = false;
    double temperature = 0.1;
    std::optional<int> maxTokens;
    std::optional<qint64> maxRequests;
    std::optional<double> maxCost;
    RunScope scope = RunScope::Undecided;
    FailureCause onlyCause = FailureCause::None; ///< with Failed
    std::optional<qint64> limit;
};

/// The endpoint without its key, checked; the error is for the person who typed it.
[[nodiscard]] Result<Endpoint> endpointOf(const PrelabelChoice &choice);
RunRequest requestOf(const PrelabelChoice &choice, const QUrl &baseUrl);
PaceLimits paceOf(const PrelabelChoice &choice, const QUrl &baseUrl);

/// A provider that the page offers by name.
struct KnownProvider {
    QString name;
    QString baseUrl;
};
QList<KnownProvider> knownProviders();

/// Puts an endpoint first among the saved ones, once, and keeps ten.
void noteEndpoint(AppSettings &settings, const SavedEndpoint &endpoint);

} // namespace countersign
