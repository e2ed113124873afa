#pragma once

#include "core/base/result.h"
#include "core/llm/endpoint.h"
#include "core/llm/http_exchange.h"

#include <QObject>

#include <memory>
#include <optional>

namespace countersign
{

class HttpCall;

/// Deadlines and caps, all in milliseconds and bytes.
struct HttpLimits {
    qint64 connectMs = 10'000; ///< until the connection stands, TLS included
    std::optional<qint64>
        firstByteMs;          ///< from the request to the answer's head; absent: 120 s, loopback 300 s
    qint64 totalMs = 600'000; ///< from posting to the last byte
    qint64 longestAnswer = 8 * 1024 * 1024;
    int mostParallel = 256;
};

/// The caps as they are, the deadlines as the endpoint has them.
HttpLimits limitsOf(const Endpoint &endpoint);

/// Sends requests to one endpoint: the only place that knows QNetworkAccessManager and its traps (re-sent
/// POSTs, followed redirects, six connections a manager, no deadlines, HTTP/2, cookies, system proxies,
/// broken bodies reported as success). Lives on one thread, its calls with it.
class HttpTransport final : public QObject
{
    Q_OBJECT

public:
    /// Error: InvalidInput, as verifyEndpoint() and for an unusable CA file.
    /// Without `limits`: limitsOf(endpoint).
    [[nodiscard]] static Result<std::unique_ptr<HttpTransport>>
    create(const Endpoint &endpoint, const std::optional<HttpLimits> &limits = {});
    ~HttpTransport() override;

    /// Sends as soon as a connection is free; the deadlines run from that moment. The call is a child of the
    /// transport, emits `finished` exactly once from the event loop and deletes itself.
    HttpCall *send(const HttpRequest &request);

    int inFlight() const;
    int queued() const;
    /// Name of a proxy variable that is set in the environment but not obeyed; empty if none.
    QString unusedProxyVariable() const;

private:
    friend class HttpCall;
    struct Private;

    explicit HttpTransport(std::unique_ptr<Private> d);
    void pump();
    void callEnded(const HttpCall &call);

    std::unique_ptr<Private> d;
};

} // namespace countersign
