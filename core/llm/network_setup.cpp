#include "core/llm/network_setup.h"

#include <QCoreApplication>
#include <QFile>
#include <QNetworkProxyFactory>
#include <QSslCertificate>

namespace countersign
{

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(countersign::Endpoint)
};

QNetworkProxy proxyFromUrl(const QUrl &url)
{
    const bool socks = url.scheme().toLower().startsWith(QLatin1String("socks5"));
    return QNetworkProxy(socks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, url.host(),
                         quint16(url.port(socks ? 1080 : 3128)), url.userName(QUrl::FullyDecoded),
                         url.password(QUrl::FullyDecoded));
}

QString setProxyVariable()
{
    for (const char *name :
         {"https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"}) {
        if (!qEnvironmentVariableIsEmpty(name))
            return QString::fromLatin1(name);
    }
    return {};
}

} // namespace

Result<NetworkSetup> setUpNetwork(const Endpoint &endpoint)
{
    if (auto verified = verifyEndpoint(endpoint); !verified)
        return failure(std::move(verified).error());

    NetworkSetup setup;
    switch (endpoint.proxy) {
    case ProxyMode::None:
        if (!isLoopback(endpoint.baseUrl))
            setup.unusedProxyVariable = setProxyVariable();
        break;
    case ProxyMode::System: {
        // Only the first entry: the list ends with "no proxy", and falling back to it would go past the
        // proxy.
        const auto proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(endpoint.baseUrl));
        if (!proxies.isEmpty())
            setup.proxy = proxies.first();
        break;
    }
    case ProxyMode::Url:
        setup.proxy = proxyFromUrl(QUrl(endpoint.proxyUrl));
        break;
    }

    setup.tls = QSslConfiguration::defaultConfiguration();
    setup.tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    setup.tls.setProtocol(QSsl::SecureProtocols);
    if (!endpoint.caFile.isEmpty()) {
        QFile file(endpoint.caFile);
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorKind::InvalidInput,
                           Words::tr("The CA file %1 cannot be read: %2. Choose another one.")
                               .arg(endpoint.caFile, file.errorString()));
        const QList<QSslCertificate> authorities = QSslCertificate::fromDevice(&file, QSsl::Pem);
        if (authorities.isEmpty())
            return failure(
                ErrorKind::InvalidInput,
                Words::tr("The CA file %1 contains no certificate in PEM form. Choose another one.")
                    .arg(endpoint.caFile));
        setup.tls.addCaCertificates(authorities);
    }
    return setup;
}

} // namespace countersign
