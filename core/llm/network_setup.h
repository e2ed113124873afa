#pragma once

#include "core/base/result.h"
#include "core/llm/endpoint.h"

#include <QNetworkProxy>
#include <QSslConfiguration>

namespace countersign
{

/// How the transport reaches one endpoint: decided once, before the first request.
struct NetworkSetup {
    QNetworkProxy proxy{QNetworkProxy::NoProxy};
    QSslConfiguration tls;
    QString unusedProxyVariable; ///< a proxy variable of the environment that is set but not obeyed
};

/// Reads the CA file and resolves the proxy. Error: InvalidInput for an unusable CA file or proxy address.
[[nodiscard]] Result<NetworkSetup> setUpNetwork(const Endpoint &endpoint);

} // namespace countersign
