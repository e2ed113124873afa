#include "ui/prelabel/prelabel_choice.h"

namespace countersign
{

Result<Endpoint> endpointOf(const PrelabelChoice &choice)
{
    Endpoint rest;
    rest.proxy = choice.endpoint.proxy;
    rest.proxyUrl = choice.endpoint.proxyUrl;
    rest.caFile = choice.endpoint.caFile;
    rest.allowHttp = choice.endpoint.allowHttp;
    return checkEndpoint(choice.endpoint.baseUrl.trimmed(), rest);
}

RunRequest requestOf(const PrelabelChoice &choice, const QUrl &baseUrl)
{
    RunRequest request;
    request.baseUrl = baseUrl.toString();
    request.model = choice.endpoint.model;
    request.temperature = choice.temperature;
    request.maxTokens = choice.maxTokens;
    request.scope = choice.scope;
    request.onlyCause = choice.onlyCause;
    request.limit = choice.limit;
    request.budget.maxRequests = choice.maxRequests;
    request.budget.maxCost = choice.maxCost;
    request.budget.price = choice.endpoint.price;
    request.loopback = isLoopback(baseUrl);
    return request;
}

PaceLimits paceOf(const PrelabelChoice &choice, const QUrl &baseUrl)
{
    PaceLimits pace;
    pace.perMinute = choice.endpoint.perMinute;
    pace.perDay = choice.endpoint.perDay;
    if (choice.endpoint.ceiling > 0)
        pace.ceiling = choice.endpoint.ceiling;
    pace.loopback = isLoopback(baseUrl);
    return pace;
}

QList<KnownProvider> knownProviders()
{
    return {{QStringLiteral("OpenAI"), QStringLiteral("https://api.openai.com/v1")},
            {QStringLiteral("OpenRouter"), QStringLiteral("https://openrouter.ai/api/v1")},
            {QStringLiteral("Oxlo.ai"), QStringLiteral("https://api.oxlo.ai/v1")},
            {QStringLiteral("Ollama"), QStringLiteral("http://localhost:11434/v1")},
            {QStringLiteral("llama.cpp"), QStringLiteral("http://127.0.0.1:8080/v1")},
            {QStringLiteral("vLLM"), QStringLiteral("http://127.0.0.1:8000/v1")},
            {QStringLiteral("LM Studio"), QStringLiteral("http://127.0.0.1:1234/v1")}};
}

void noteEndpoint(AppSettings &settings, const SavedEndpoint &endpoint)
{
    constexpr qsizetype MostEndpoints = 10;
    settings.endpoints.removeIf(
        [&endpoint](const SavedEndpoint &saved) { return saved.baseUrl == endpoint.baseUrl; });
    settings.endpoints.prepend(endpoint);
    while (settings.endpoints.size() > MostEndpoints)
        settings.endpoints.removeLast();
}

} // namespace countersign
