#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace countersign
{

/// How requests leave the machine. Never a silent fallback from one to another.
enum class ProxyMode {
    None,   ///< directly, whatever the environment says
    System, ///< what the desktop or the environment says for this address
    Url,    ///< Endpoint::proxyUrl
};

/// How long is waited, in seconds.
struct Deadlines {
    int connect = 10;  ///< until the connection stands, TLS included
    int firstByte = 0; ///< from the request to the answer's head; 0: 120, for loopback 300
    int total = 600;   ///< from posting to the last byte

    bool operator==(const Deadlines &) const = default;
};

/// Where the model is: one OpenAI-compatible base URL with its key and its way through the network.
struct Endpoint {
    QUrl baseUrl; ///< as checkEndpoint() returned it: no user info, no fragment, no slash at the end
    Secret key;   ///< empty: none is sent. Belongs to originOf(baseUrl) and goes nowhere else
    ProxyMode proxy = ProxyMode::None;
    QString proxyUrl;       ///< http://host:port or socks5://host:port, with ProxyMode::Url only
    QString caFile;         ///< PEM with further authorities to trust; empty: the system's only
    bool allowHttp = false; ///< the user agreed that key and tickets travel readable to a non-loopback host
    Deadlines deadlines;

    bool operator==(const Endpoint &) const = default;
};

/// Joins and checks what a person typed: http or https, a host, no user info, no control characters, no
/// pasted "/chat/completions" or "/models" at the end; http to another machine only with `allowHttp`.
/// A missing "/v1" is kept missing (some servers have none). Error: InvalidInput.
[[nodiscard]] Result<Endpoint> checkEndpoint(const QString &baseUrl, Endpoint rest = {});

/// The same checks on an endpoint from anywhere; the transport does them again before every client is made.
[[nodiscard]] Result<> verifyEndpoint(const Endpoint &endpoint);

/// scheme://host:port in lower case with the port always named: what a key belongs to.
QString originOf(const QUrl &url);

/// localhost, 127.0.0.0/8 or ::1: nothing leaves the machine.
bool isLoopback(const QUrl &url);

/// The base URL with "/chat/completions" or "/models" joined before any query (Azure's api-version).
QUrl chatUrl(const QUrl &baseUrl);
QUrl modelsUrl(const QUrl &baseUrl);

/// host:port (the port only where it is not the scheme's own): how messages name an endpoint.
QString displayName(const QUrl &url);

/// The environment variable that is read for this host without being named: OPENAI_API_KEY for
/// api.openai.com, OPENROUTER_API_KEY for openrouter.ai, OXLO_API_KEY for api.oxlo.ai. Nothing for others,
/// and nothing over http.
std::optional<QString> keyVariableFor(const QUrl &baseUrl);

} // namespace countersign
