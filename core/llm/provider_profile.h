#pragma once

#include "core/llm/chat.h"

#include <QByteArray>
#include <QJsonObject>
#include <QPair>
#include <QString>
#include <QUrl>

namespace countersign
{

class Secret;

/// Which member carries the token cap.
enum class CapParameter { MaxTokens, MaxCompletionTokens, None };

/// What is known of a provider by its host (reference: providers.md). Refined at run time by EndpointMemory.
struct ProviderProfile {
    CapParameter cap = CapParameter::MaxTokens;
    bool jsonSchema = true;         ///< worth trying
    bool jsonObject = true;         ///< worth trying
    bool keyInApiKeyHeader = false; ///< Azure: "api-key" instead of "Authorization: Bearer"
    bool requireParameters = false; ///< OpenRouter drops what a provider cannot do unless told not to
    bool loopback = false;

    bool operator==(const ProviderProfile &) const = default;
};

ProviderProfile profileFor(const QUrl &baseUrl);

/// The header line that carries the key.
QPair<QByteArray, QByteArray> authorization(const ProviderProfile &profile, const Secret &key);

/// What one endpoint's refusals about one model have taught: a value the program keeps between starts.
struct EndpointMemory {
    ReplyFormat format = ReplyFormat::JsonSchema; ///< the strictest that was not refused
    bool dropTemperature = false;
    std::optional<CapParameter> cap; ///< absent: the profile's

    bool operator==(const EndpointMemory &) const = default;

    /// Takes a FormatRefused or ParameterRefused failure in. False if it teaches nothing new and asking again
    /// would repeat the refusal.
    bool learn(const ChatFailure &failure, const ProviderProfile &profile);

    QJsonObject toJson() const;
    static EndpointMemory fromJson(const QJsonObject &object); ///< unknown or broken members: the defaults
};

/// The format that is really sent: the question's, weakened by profile and memory. A question without a
/// schema never asks for json_schema.
ReplyFormat effectiveFormat(const ChatQuestion &question, const ProviderProfile &profile,
                            const EndpointMemory &memory);

} // namespace countersign
