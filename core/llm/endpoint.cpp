#include "core/llm/endpoint.h"

#include <QCoreApplication>
#include <QHostAddress>

namespace countersign
{

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(countersign::Endpoint)
};

bool hasControlCharacter(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() < 0x20 || (c.unicode() >= 0x7f && c.unicode() < 0xa0);
    });
}

bool hasUnprintableByte(const QByteArray &bytes)
{
    return std::any_of(bytes.begin(), bytes.end(), [](char c) { return c < 0x21 || c > 0x7e; });
}

/// "/v1/" and "/v1/chat/completions" are both "/v1".
QString trimmedPath(QString path)
{
    static const QStringList pasted{QStringLiteral("/chat/completions"), QStringLiteral("/completions"),
                                    QStringLiteral("/models"), QStringLiteral("/chat")};
    bool changed = true;
    while (changed) {
        changed = false;
        while (path.endsWith(u'/')) {
            path.chop(1);
            changed = true;
        }
        for (const QString &end : pasted) {
            if (path.endsWith(end, Qt::CaseInsensitive)) {
                path.chop(end.size());
                changed = true;
                break;
            }
        }
    }
    return path;
}

QUrl joined(const QUrl &baseUrl, const QString &end)
{
    QUrl url = baseUrl;
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path + end, QUrl::TolerantMode);
    return url;
}

} // namespace

Result<Endpoint> checkEndpoint(const QString &typed, Endpoint rest)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return failure(
            ErrorKind::InvalidInput,
            Words::tr("No endpoint is set. Enter a base URL, for example http://localhost:11434/v1."));
    if (hasControlCharacter(text))
        return failure(ErrorKind::InvalidInput,
                       Words::tr("The base URL contains control characters. Type it again by hand."));
    QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !text.contains(QLatin1String("://")))
        return failure(ErrorKind::InvalidInput,
                       Words::tr("“%1” is not a base URL. It should look like https://api.openai.com/v1.")
                           .arg(text.contains(u'@') ? QStringLiteral("…") : text)); // could be a password
    url.setFragment(QString());
    url.setPath(trimmedPath(url.path(QUrl::FullyEncoded)), QUrl::TolerantMode);
    rest.baseUrl = url;
    if (auto checked = verifyEndpoint(rest); !checked)
        return failure(std::move(checked).error());
    return rest;
}

Result<> verifyEndpoint(const Endpoint &endpoint)
{
    const QUrl &url = endpoint.baseUrl;
    const QString scheme = url.scheme().toLower();
    if (scheme != QLatin1String("http") && scheme != QLatin1String("https"))
        return failure(
            ErrorKind::InvalidInput,
            Words::tr("The base URL begins with “%1:”. Only http and https are possible.").arg(scheme));
    if (url.host().isEmpty() ||
        hasControlCharacter(url.host() + url.path(QUrl::FullyDecoded) + url.query(QUrl::FullyDecoded)))
        return failure(ErrorKind::InvalidInput,
                       Words::tr("The base URL has no usable host. Enter it again."));
    if (!url.userInfo().isEmpty())
        return failure(ErrorKind::InvalidInput,
                       Words::tr("The base URL for %1 contains a user name or password. Take it out and "
                                 "enter the key in its own field.")
                           .arg(displayName(url)));
    if (scheme == QLatin1String("http") && !isLoopback(url) && !endpoint.allowHttp)
        return failure(ErrorKind::InvalidInput,
                       Words::tr("%1 would be reached over http: tickets and key could be read on the way. "
                                 "Use https, or allow http for this endpoint explicitly.")
                           .arg(displayName(url)));
    if (hasUnprintableByte(endpoint.key.reveal()))
        return failure(ErrorKind::InvalidInput,
                       Words::tr("The key for %1 contains blanks, line breaks or characters that no key has. "
                                 "Copy it again from the provider's page.")
                           .arg(displayName(url)));
    if (endpoint.proxy == ProxyMode::Url) {
        const QUrl proxy(endpoint.proxyUrl, QUrl::StrictMode);
        static const QStringList schemes{QStringLiteral("http"), QStringLiteral("socks5"),
                                         QStringLiteral("socks5h")};
        if (!proxy.isValid() || proxy.host().isEmpty() || !schemes.contains(proxy.scheme().toLower()))
            return failure(ErrorKind::InvalidInput,
                           Words::tr("The proxy address cannot be used. It should look like "
                                     "http://proxy.example:3128 or socks5://localhost:1080."));
    }
    return {};
}

QString originOf(const QUrl &url)
{
    const QString scheme = url.scheme().toLower();
    const int port = url.port(scheme == QLatin1String("https") ? 443 : 80);
    QString host = url.host(QUrl::FullyEncoded).toLower();
    if (host.contains(u':'))
        host = u'[' + host + u']';
    return scheme + QLatin1String("://") + host + u':' + QString::number(port);
}

bool isLoopback(const QUrl &url)
{
    const QString host = url.host().toLower();
    if (host == QLatin1String("localhost") || host.endsWith(QLatin1String(".localhost")))
        return true;
    QHostAddress address;
    return address.setAddress(host) && address.isLoopback();
}

QUrl chatUrl(const QUrl &baseUrl)
{
    return joined(baseUrl, QStringLiteral("/chat/completions"));
}

QUrl modelsUrl(const QUrl &baseUrl)
{
    return joined(baseUrl, QStringLiteral("/models"));
}

QString displayName(const QUrl &url)
{
    QString host = url.host();
    if (host.contains(u':'))
        host = u'[' + host + u']';
    return url.port() < 0 ? host : host + u':' + QString::number(url.port());
}

std::optional<QString> keyVariableFor(const QUrl &baseUrl)
{
    if (baseUrl.scheme().toLower() != QLatin1String("https") || baseUrl.port(443) != 443)
        return std::nullopt;
    const QString host = baseUrl.host().toLower();
    if (host == QLatin1String("api.openai.com"))
        return QStringLiteral("OPENAI_API_KEY");
    if (host == QLatin1String("openrouter.ai"))
        return QStringLiteral("OPENROUTER_API_KEY");
    if (host == QLatin1String("api.oxlo.ai"))
        return QStringLiteral("OXLO_API_KEY");
    return std::nullopt;
}

} // namespace countersign
