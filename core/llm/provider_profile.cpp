#include "core/llm/provider_profile.h"

#include "core/base/secret.h"
#include "core/llm/endpoint.h"

namespace countersign
{

namespace
{

bool isHost(const QString &host, QLatin1String domain)
{
    return host == domain || (host.endsWith(domain) && host.at(host.size() - domain.size() - 1) == u'.');
}

ReplyFormat weaker(ReplyFormat format, const ProviderProfile &profile)
{
    if (format == ReplyFormat::JsonSchema && profile.jsonObject)
        return ReplyFormat::JsonObject;
    return ReplyFormat::Plain;
}

constexpr QLatin1String FormatKey("format");
constexpr QLatin1String TemperatureKey("drop_temperature");
constexpr QLatin1String CapKey("cap");

} // namespace

ProviderProfile profileFor(const QUrl &baseUrl)
{
    ProviderProfile profile;
    const QString host = baseUrl.host().toLower();
    profile.loopback = isLoopback(baseUrl);
    if (host == QLatin1String("api.openai.com")) {
        profile.cap = CapParameter::MaxCompletionTokens;
    } else if (isHost(host, QLatin1String("openai.azure.com"))) {
        profile.cap = CapParameter::MaxCompletionTokens;
        profile.keyInApiKeyHeader = true;
    } else if (isHost(host, QLatin1String("openrouter.ai"))) {
        profile.requireParameters = true;
    } else if (isHost(host, QLatin1String("api.deepseek.com"))) {
        profile.jsonSchema = false;
    } else if (isHost(host, QLatin1String("api.anthropic.com"))) {
        profile.jsonSchema = false; // both are ignored silently: sending them would only promise too much
        profile.jsonObject = false;
    } else if (profile.loopback && baseUrl.port() == 1234) {
        profile.jsonObject = false; // LM Studio answers 400
    }
    return profile;
}

QPair<QByteArray, QByteArray> authorization(const ProviderProfile &profile, const Secret &key)
{
    if (profile.keyInApiKeyHeader)
        return {"api-key", key.reveal()};
    return {"Authorization", "Bearer " + key.reveal()};
}

bool EndpointMemory::learn(const ChatFailure &failure, const ProviderProfile &profile)
{
    if (failure.failureClass == FailureClass::FormatRefused && failure.refusedFormat) {
        // Requests in flight together are refused together: count from the format each one carried.
        if (*failure.refusedFormat == ReplyFormat::Plain)
            return false;
        const ReplyFormat next = weaker(*failure.refusedFormat, profile);
        format = std::max(format, next);
        return true;
    }
    if (failure.failureClass != FailureClass::ParameterRefused)
        return false;
    if (failure.refusedParameter == QLatin1String("temperature")) {
        dropTemperature = true;
        return true;
    }
    if (failure.refusedParameter == QLatin1String("max_tokens")) {
        if (!cap || *cap == CapParameter::MaxTokens)
            cap = profile.cap == CapParameter::MaxCompletionTokens ? CapParameter::None
                                                                   : CapParameter::MaxCompletionTokens;
        return true;
    }
    if (failure.refusedParameter == QLatin1String("max_completion_tokens")) {
        if (profile.cap != CapParameter::MaxCompletionTokens)
            cap = CapParameter::None;
        else if (!cap)
            cap = CapParameter::MaxTokens;
        return true;
    }
    return false;
}

QJsonObject EndpointMemory::toJson() const
{
    QJsonObject object;
    if (format != ReplyFormat::JsonSchema)
        object.insert(FormatKey, format == ReplyFormat::JsonObject ? QStringLiteral("json_object")
                                                                   : QStringLiteral("plain"));
    if (dropTemperature)
        object.insert(TemperatureKey, true);
    if (cap)
        object.insert(CapKey, *cap == CapParameter::MaxTokens ? QStringLiteral("max_tokens")
                              : *cap == CapParameter::MaxCompletionTokens
                                  ? QStringLiteral("max_completion_tokens")
                                  : QStringLiteral("none"));
    return object;
}

EndpointMemory EndpointMemory::fromJson(const QJsonObject &object)
{
    EndpointMemory memory;
    const QString format = object.value(FormatKey).toString();
    if (format == QLatin1String("json_object"))
        memory.format = ReplyFormat::JsonObject;
    else if (format == QLatin1String("plain"))
        memory.format = ReplyFormat::Plain;
    memory.dropTemperature = object.value(TemperatureKey).toBool();
    const QString cap = object.value(CapKey).toString();
    if (cap == QLatin1String("max_tokens"))
        memory.cap = CapParameter::MaxTokens;
    else if (cap == QLatin1String("max_completion_tokens"))
        memory.cap = CapParameter::MaxCompletionTokens;
    else if (cap == QLatin1String("none"))
        memory.cap = CapParameter::None;
    return memory;
}

ReplyFormat effectiveFormat(const ChatQuestion &question, const ProviderProfile &profile,
                            const EndpointMemory &memory)
{
    ReplyFormat format = std::max(question.format, memory.format);
    if (format == ReplyFormat::JsonSchema && (!profile.jsonSchema || question.schema.isEmpty()))
        format = ReplyFormat::JsonObject;
    if (format == ReplyFormat::JsonObject && !profile.jsonObject)
        format = ReplyFormat::Plain;
    return format;
}

} // namespace countersign
