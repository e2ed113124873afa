#pragma once

#include "core/base/clock.h"
#include "core/llm/chat_client.h"
#include "core/llm/endpoint.h"
#include "core/llm/http_transport.h"
#include "core/llm/openai_wire.h"

#include <QHash>

#include <memory>

namespace countersign
{

/// ChatClient over HTTP: question → wire format → transport → outcome. One object per endpoint. It learns
/// from refusals by itself, so that asking the same question again sends what the server takes.
class OpenAiClient final : public ChatClient
{
    Q_OBJECT

public:
    /// Error: InvalidInput, see verifyEndpoint(). `clock` must outlive the client.
    [[nodiscard]] static Result<std::unique_ptr<OpenAiClient>>
    create(const Endpoint &endpoint, const Clock &clock, const std::optional<HttpLimits> &limits = {});

    ChatCall *ask(const ChatQuestion &question) override;
    ModelsCall *listModels() override;
    QByteArray requestBody(const ChatQuestion &question) const override;

    const Endpoint &endpoint() const { return m_endpoint; }
    const ProviderProfile &profile() const { return m_profile; }

    /// What refusals have taught about a model; the program keeps it per base URL and model.
    EndpointMemory memoryFor(const QString &model) const;
    void remember(const QString &model, const EndpointMemory &memory);

signals:
    /// A refusal taught something new.
    void memoryChanged(const QString &model, const countersign::EndpointMemory &memory);

private:
    OpenAiClient(const Endpoint &endpoint, const Clock &clock, std::unique_ptr<HttpTransport> transport);
    HttpRequest request(HttpRequest::Method method, const QUrl &url, const QByteArray &body) const;
    WireContext context(const QString &model) const;
    ChatOutcome read(const HttpOutcome &outcome, const PreparedQuestion &sent, const QString &model);
    ModelsOutcome readModels(const HttpOutcome &outcome) const;

    Endpoint m_endpoint;
    ProviderProfile m_profile;
    const Clock &m_clock;
    QHash<QString, EndpointMemory> m_memories;
    std::unique_ptr<HttpTransport> m_transport;
};

} // namespace countersign

Q_DECLARE_METATYPE(countersign::EndpointMemory)
