#pragma once

#include <QHostAddress>
#include <QList>
#include <QString>
#include <QUrl>

namespace countersign
{

struct Endpoint;

/// What a person should know before tickets go to a named host that is really this machine or one of the own
/// network: allowed, as models are often run there, but said. Empty if the host is written as an address or
/// as localhost, and if none of its addresses is private. Pure; who calls has asked the resolver.
QString privateAddressWords(const QUrl &baseUrl, const QList<QHostAddress> &addresses);

/// The same after asking the resolver, which blocks. Only the endpoint's host is looked up, and not where a
/// proxy does it.
QString privateAddressWords(const Endpoint &endpoint);

} // namespace countersign
