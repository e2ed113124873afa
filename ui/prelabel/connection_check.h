#pragma once

#include "core/base/clock.h"
#include "core/llm/connection_test.h"
#include "core/llm/endpoint.h"
#include "core/llm/provider_profile.h"

#include <QObject>

#include <memory>

namespace countersign
{

class OpenAiClient;

/// "Test connection" with a client of its own, in the window's thread: it only waits for the network. One at
/// a time.
class ConnectionCheck final : public QObject
{
    Q_OBJECT

public:
    explicit ConnectionCheck(const Clock &clock, QObject *parent = nullptr);
    ~ConnectionCheck() override;

    /// finished() follows; fails at once if the endpoint cannot be used as given.
    [[nodiscard]] Result<void> start(const Endpoint &endpoint, const QString &model,
                                     const EndpointMemory &memory);
    void cancel();
    bool isRunning() const { return m_test != nullptr; }

signals:
    void finished(const countersign::ConnectionReport &report);
    void memoryChanged(const QString &model, const countersign::EndpointMemory &memory);

private:
    const Clock &m_clock;
    std::unique_ptr<OpenAiClient> m_client;
    ConnectionTest *m_test = nullptr;
};

} // namespace countersign
