#include "tests/support/loopback_server.h"

#include "tests/support/loopback_connection.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSslServer>
#include <QTcpServer>

#include <atomic>

namespace countersign::test
{

QByteArray SeenRequest::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QString SeenRequest::userMessage() const
{
    const QJsonArray messages =
        QJsonDocument::fromJson(body).object().value(QLatin1String("messages")).toArray();
    QString text;
    for (const auto &message : messages) {
        if (message.toObject().value(QLatin1String("role")).toString() == QLatin1String("user"))
            text = message.toObject().value(QLatin1String("content")).toString();
    }
    return text;
}

Behaviour Behaviour::json(const QByteArray &body, int status)
{
    Behaviour behaviour;
    behaviour.status = status;
    behaviour.body = body;
    return behaviour;
}

Behaviour Behaviour::of(Kind kind)
{
    Behaviour behaviour;
    behaviour.kind = kind;
    behaviour.body = chatCompletion(QStringLiteral("{\"category\":\"card\",\"confidence\":0.9}"));
    return behaviour;
}

QByteArray chatCompletion(const QString &content, const QString &model)
{
    const QJsonObject message{{QStringLiteral("role"), QStringLiteral("assistant")},
                              {QStringLiteral("content"), content}};
    const QJsonObject choice{{QStringLiteral("index"), 0},
                             {QStringLiteral("message"), message},
                             {QStringLiteral("finish_reason"), QStringLiteral("stop")}};
    const QJsonObject usage{{QStringLiteral("prompt_tokens"), 100},
                            {QStringLiteral("completion_tokens"), 20},
                            {QStringLiteral("total_tokens"), 120}};
    return QJsonDocument(QJsonObject{{QStringLiteral("id"), QStringLiteral("chatcmpl-1")},
                                     {QStringLiteral("object"), QStringLiteral("chat.completion")},
                                     {QStringLiteral("model"), model},
                                     {QStringLiteral("choices"), QJsonArray{choice}},
                                     {QStringLiteral("usage"), usage}})
        .toJson(QJsonDocument::Compact);
}

LoopbackServer::LoopbackServer(Handler handler, std::optional<QSslConfiguration> tls,
                               const QHostAddress &address)
    : m_shared(std::make_shared<Shared>()), m_tls(tls.has_value()), m_host(address.toString())
{
    m_shared->handler = std::move(handler);
    QTcpServer *server = nullptr;
    if (tls) {
        auto *secure = new QSslServer;
        secure->setSslConfiguration(*tls);
        server = secure;
    } else {
        server = new QTcpServer;
    }
    server->setListenBacklogSize(1024);
    m_acceptor = server;
    if (!server->listen(address))
        qFatal("the loopback server cannot listen: %s", qPrintable(server->errorString()));
    m_shared->port = server->serverPort();
    const auto shared = m_shared;
    QObject::connect(server, &QTcpServer::pendingConnectionAvailable, server, [server, shared] {
        while (QTcpSocket *socket = server->nextPendingConnection()) {
            {
                const std::lock_guard guard(shared->lock);
                ++shared->connectionCount;
            }
            new LoopbackConnection(socket, shared, server);
        }
    });
    server->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, server, &QObject::deleteLater);
    m_thread.start();
}

LoopbackServer::LoopbackServer(const QList<Behaviour> &script, std::optional<QSslConfiguration> tls,
                               const QHostAddress &address)
    : LoopbackServer([script, next = std::make_shared<std::atomic<qsizetype>>(0)](
                         const SeenRequest &) { return script.at(std::min((*next)++, script.size() - 1)); },
                     std::move(tls), address)
{
}

LoopbackServer::~LoopbackServer()
{
    m_thread.quit();
    m_thread.wait();
}

LoopbackServer::Handler LoopbackServer::labeller(std::function<QString(const QString &)> label, int delayMs)
{
    return [label = std::move(label), delayMs](const SeenRequest &request) {
        if (request.method == "GET")
            return Behaviour::json(R"({"object":"list","data":[{"id":"test-model","object":"model"}]})");
        Behaviour behaviour = Behaviour::json(chatCompletion(label(request.userMessage())));
        behaviour.delayMs = delayMs;
        return behaviour;
    };
}

quint16 LoopbackServer::port() const
{
    return m_shared->port;
}

QString LoopbackServer::baseUrl() const
{
    return QStringLiteral("%1://%2:%3/v1")
        .arg(m_tls ? QStringLiteral("https") : QStringLiteral("http"), m_host)
        .arg(port());
}

int LoopbackServer::requestCount() const
{
    const std::lock_guard guard(m_shared->lock);
    return m_shared->requestCount;
}

int LoopbackServer::connectionCount() const
{
    const std::lock_guard guard(m_shared->lock);
    return m_shared->connectionCount;
}

int LoopbackServer::peakInFlight() const
{
    const std::lock_guard guard(m_shared->lock);
    return m_shared->peakInFlight;
}

qint64 LoopbackServer::bytesReceived() const
{
    const std::lock_guard guard(m_shared->lock);
    return m_shared->bytesReceived;
}

QList<SeenRequest> LoopbackServer::requests() const
{
    const std::lock_guard guard(m_shared->lock);
    return m_shared->requests;
}

void LoopbackServer::closeAtHead(bool close)
{
    const std::lock_guard guard(m_shared->lock);
    m_shared->closeAtHead = close;
}

void LoopbackServer::keepRequests(bool keep)
{
    const std::lock_guard guard(m_shared->lock);
    m_shared->keep = keep;
}

} // namespace countersign::test
