#include "core/llm/private_address.h"

#include "core/llm/endpoint.h"

#include <QCoreApplication>
#include <QHostInfo>

namespace countersign
{

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(countersign::Endpoint)
};

/// RFC 1918, RFC 6598 (carriers), RFC 3927 and their sisters in IPv6.
bool isOfOwnNetwork(const QHostAddress &address)
{
    bool isIpv4 = false;
    const QHostAddress plain(address.toIPv4Address(&isIpv4)); // ::ffff:10.0.0.1 is 10.0.0.1
    if (!isIpv4)
        return address.isLinkLocal() || address.isUniqueLocalUnicast() || address.isSiteLocal();
    for (const char *subnet :
         {"10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "169.254.0.0/16"}) {
        if (plain.isInSubnet(QHostAddress::parseSubnet(QLatin1String(subnet))))
            return true;
    }
    return false;
}

} // namespace

QString privateAddressWords(const QUrl &baseUrl, const QList<QHostAddress> &addresses)
{
    if (isLoopback(baseUrl) || QHostAddress().setAddress(baseUrl.host()))
        return {};
    for (const QHostAddress &address : addresses) {
        if (address.isLoopback())
            return Words::tr("%1 is this machine itself (%2).").arg(displayName(baseUrl), address.toString());
        if (isOfOwnNetwork(address))
            return Words::tr("%1 is a machine of a private network (%2).")
                .arg(displayName(baseUrl), address.toString());
    }
    return {};
}

QString privateAddressWords(const Endpoint &endpoint)
{
    if (endpoint.proxy != ProxyMode::None || isLoopback(endpoint.baseUrl))
        return {};
    return privateAddressWords(endpoint.baseUrl, QHostInfo::fromName(endpoint.baseUrl.host()).addresses());
}

} // namespace countersign
