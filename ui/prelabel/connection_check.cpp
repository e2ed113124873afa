#include "ui/prelabel/connection_check.h"

#include "core/llm/openai_client.h"

namespace countersign
{

ConnectionCheck::ConnectionCheck(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock) {}

ConnectionCheck::~ConnectionCheck() = default;

Result<void> ConnectionCheck::start(const Endpoint &endpoint, const QString &model,
                                    const EndpointMemory &memory)
{
    auto client = OpenAiClient::create(endpoint, m_clock);
    if (!client)
        return failure(client.error());
    delete m_test;
    m_client = std::move(*client);
    m_client->remember(model, memory);
    connect(m_client.get(), &OpenAiClient::memoryChanged, this, &ConnectionCheck::memoryChanged);
    m_test = new ConnectionTest(*m_client, displayName(endpoint.baseUrl), model, this);
    connect(m_test, &ConnectionTest::finished, this, [this](const ConnectionReport &report) {
        m_test->deleteLater();
        m_test = nullptr;
        emit finished(report);
    });
    m_test->start();
    return {};
}

void ConnectionCheck::cancel()
{
    if (m_test != nullptr)
        m_test->cancel();
}

} // namespace countersign
