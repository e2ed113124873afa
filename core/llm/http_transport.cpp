#include "core/llm/http_transport.h"

#include "core/llm/http_call.h"
#include "core/llm/network_setup.h"

#include <QNetworkAccessManager>
#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QSslConfiguration>

#include <deque>
#include <vector>

namespace countersign
{

namespace
{

/// Qt 6.4.2 opens six connections per host and manager, whatever is posted.
constexpr int ConnectionsPerManager = 6;

/// No cookie is kept or sent.
class NullCookieJar final : public QNetworkCookieJar
{
public:
    using QNetworkCookieJar::QNetworkCookieJar;

    QList<QNetworkCookie> cookiesForUrl(const QUrl &) const override { return {}; }
    bool setCookiesFromUrl(const QList<QNetworkCookie> &, const QUrl &) override { return false; }
};

struct Lane {
    std::unique_ptr<QNetworkAccessManager> manager;
    int inFlight = 0;
};

} // namespace

struct HttpTransport::Private {
    NetworkSetup setup;
    HttpLimits limits;
    bool loopback = false;
    std::vector<Lane> lanes;
    std::deque<HttpCall *> queue;

    std::optional<size_t> freeLane();
};

std::optional<size_t> HttpTransport::Private::freeLane()
{
    int busy = 0;
    for (const Lane &lane : lanes)
        busy += lane.inFlight;
    if (busy >= limits.mostParallel)
        return std::nullopt;
    for (size_t i = 0; i < lanes.size(); ++i) {
        if (lanes[i].inFlight < ConnectionsPerManager)
            return i;
    }
    auto manager = std::make_unique<QNetworkAccessManager>();
    manager->setProxy(setup.proxy);
    manager->setCookieJar(new NullCookieJar(manager.get()));
    manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    manager->setStrictTransportSecurityEnabled(false);
    manager->setAutoDeleteReplies(false);
    lanes.push_back({std::move(manager), 0});
    return lanes.size() - 1;
}

HttpLimits limitsOf(const Endpoint &endpoint)
{
    constexpr qint64 Second = 1000;
    HttpLimits limits;
    limits.connectMs = endpoint.deadlines.connect * Second;
    if (endpoint.deadlines.firstByte > 0)
        limits.firstByteMs = endpoint.deadlines.firstByte * Second;
    limits.totalMs = endpoint.deadlines.total * Second;
    return limits;
}

Result<std::unique_ptr<HttpTransport>> HttpTransport::create(const Endpoint &endpoint,
                                                             const std::optional<HttpLimits> &limits)
{
    auto setup = setUpNetwork(endpoint);
    if (!setup)
        return failure(std::move(setup).error());
    auto d = std::make_unique<Private>();
    d->setup = *std::move(setup);
    d->limits = limits.value_or(limitsOf(endpoint));
    d->loopback = isLoopback(endpoint.baseUrl);
    return std::unique_ptr<HttpTransport>(new HttpTransport(std::move(d)));
}

HttpTransport::HttpTransport(std::unique_ptr<Private> data) : d(std::move(data)) {}

HttpTransport::~HttpTransport()
{
    // Calls know the lanes: they go first.
    const QList<HttpCall *> calls = findChildren<HttpCall *>(QString(), Qt::FindDirectChildrenOnly);
    qDeleteAll(calls);
}

HttpCall *HttpTransport::send(const HttpRequest &request)
{
    auto *call =
        new HttpCall(request, d->limits, d->loopback, d->setup.proxy.type() != QNetworkProxy::NoProxy, this);
    if (call->refusesHeaders()) {
        call->fail(HttpProblem::BadRequest, QStringLiteral("control character in a header"));
        return call;
    }
    d->queue.push_back(call);
    pump();
    return call;
}

void HttpTransport::pump()
{
    while (!d->queue.empty()) {
        const std::optional<size_t> lane = d->freeLane();
        if (!lane)
            return;
        HttpCall *call = d->queue.front();
        d->queue.pop_front();
        ++d->lanes[*lane].inFlight;
        call->post(*d->lanes[*lane].manager, *lane, d->setup.tls);
    }
}

void HttpTransport::callEnded(const HttpCall &call)
{
    if (call.m_lane)
        --d->lanes[*call.m_lane].inFlight;
    else
        std::erase(d->queue, &call);
    pump();
}

int HttpTransport::inFlight() const
{
    int count = 0;
    for (const Lane &lane : d->lanes)
        count += lane.inFlight;
    return count;
}

int HttpTransport::queued() const
{
    return int(d->queue.size());
}

QString HttpTransport::unusedProxyVariable() const
{
    return d->setup.unusedProxyVariable;
}

} // namespace countersign
