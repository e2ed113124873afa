#include "core/llm/openai_client.h"

#include "core/llm/http_call.h"
#include "core/llm/redaction.h"

#include <QPointer>

#include <functional>

namespace countersign
{

namespace
{

/// A call that is an HTTP call underneath.
template <typename Base, typename Outcome>
class WiredCall final : public Base
{
public:
    WiredCall(HttpCall *call, std::function<Outcome(const HttpOutcome &)> read, QObject *parent)
        : Base(parent), m_call(call)
    {
        // HttpCall already comes from the event loop, exactly once.
        QObject::connect(call, &HttpCall::finished, this,
                         [this, read = std::move(read)](const HttpOutcome &outcome) {
                             emit this->finished(read(outcome));
                             this->deleteLater();
                         });
    }

    void cancel() override
    {
        if (m_call)
            m_call->cancel();
    }

private:
    QPointer<HttpCall> m_call;
};

} // namespace

Result<std::unique_ptr<OpenAiClient>> OpenAiClient::create(const Endpoint &endpoint, const Clock &clock,
                                                           const std::optional<HttpLimits> &limits)
{
    auto transport = HttpTransport::create(endpoint, limits);
    if (!transport)
        return failure(std::move(transport).error());
    return std::unique_ptr<OpenAiClient>(new OpenAiClient(endpoint, clock, *std::move(transport)));
}

OpenAiClient::OpenAiClient(const Endpoint &endpoint, const Clock &clock,
                           std::unique_ptr<HttpTransport> transport)
    : m_endpoint(endpoint),
      m_profile(profileFor(endpoint.baseUrl)),
      m_clock(clock),
      m_transport(std::move(transport))
{
}

HttpRequest OpenAiClient::request(HttpRequest::Method method, const QUrl &url, const QByteArray &body) const
{
    HttpRequest request;
    request.method = method;
    request.url = url;
    request.body = body;
    if (!m_endpoint.key.isEmpty())
        request.headers.append(authorization(m_profile, m_endpoint.key));
    return request;
}

WireContext OpenAiClient::context(const QString &model) const
{
    return {m_endpoint.baseUrl, m_endpoint.key, model, m_clock.wallMilliseconds()};
}

ChatOutcome OpenAiClient::read(const HttpOutcome &outcome, const PreparedQuestion &sent, const QString &model)
{
    if (!outcome)
        return tl::unexpected(
            readHttpFailure(outcome.error(), context(model), m_transport->unusedProxyVariable()));
    HttpAnswer answer = *outcome;
    answer.body = withoutKey(std::move(answer.body), m_endpoint.key);
    ChatOutcome result = readChatAnswer(answer, sent, context(model));
    if (!result) {
        EndpointMemory memory = memoryFor(model);
        if (memory.learn(result.error(), m_profile))
            remember(model, memory);
    }
    return result;
}

ModelsOutcome OpenAiClient::readModels(const HttpOutcome &outcome) const
{
    if (!outcome)
        return tl::unexpected(
            readHttpFailure(outcome.error(), context({}), m_transport->unusedProxyVariable()));
    return readModelsAnswer(*outcome, context({}));
}

EndpointMemory OpenAiClient::memoryFor(const QString &model) const
{
    const auto found = m_memories.constFind(model);
    return found == m_memories.constEnd() ? EndpointMemory() : *found;
}

void OpenAiClient::remember(const QString &model, const EndpointMemory &memory)
{
    if (memoryFor(model) == memory)
        return;
    m_memories.insert(model, memory);
    emit memoryChanged(model, memory);
}

ChatCall *OpenAiClient::ask(const ChatQuestion &question)
{
    const PreparedQuestion prepared = prepareQuestion(question, m_profile, memoryFor(question.model));
    HttpCall *call =
        m_transport->send(request(HttpRequest::Method::Post, chatUrl(m_endpoint.baseUrl), prepared.body));
    return new WiredCall<ChatCall, ChatOutcome>(
        call,
        [this, prepared, model = question.model](const HttpOutcome &outcome) {
            return read(outcome, prepared, model);
        },
        this);
}

ModelsCall *OpenAiClient::listModels()
{
    HttpCall *call = m_transport->send(request(HttpRequest::Method::Get, modelsUrl(m_endpoint.baseUrl), {}));
    return new WiredCall<ModelsCall, ModelsOutcome>(
        call, [this](const HttpOutcome &outcome) { return readModels(outcome); }, this);
}

QByteArray OpenAiClient::requestBody(const ChatQuestion &question) const
{
    return prepareQuestion(question, m_profile, memoryFor(question.model)).body;
}

} // namespace countersign
