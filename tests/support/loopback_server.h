#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QPair>
#include <QSslConfiguration>
#include <QString>
#include <QThread>

#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace countersign::test
{

/// One request as it arrived at the loopback server.
struct SeenRequest {
    QByteArray method;
    QByteArray target;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;

    /// Without regard to case; empty if absent.
    QByteArray header(const QByteArray &name) const;
    /// The content of the last user message of a chat question.
    QString userMessage() const;
};

/// What the server does about one request.
struct Behaviour {
    enum class Kind {
        Answer,             ///< status, headers, Content-Length, body
        Chunked,            ///< body in two good chunks
        BadChunk,           ///< an invalid chunk size after the first half
        ChunkedThenReset,   ///< the first half as a chunk, then RST
        CloseDelimited,     ///< no length; the end of the connection ends the body
        ShortBody,          ///< Content-Length is 100 more than what comes before the close
        CloseWithoutAnswer, ///< FIN after the whole request was read
        ResetWithoutAnswer, ///< RST after the whole request was read
        Garbage,            ///< bytes that are not HTTP, then FIN
        Hang,               ///< nothing, ever
        HangAfterHead,      ///< head with a length, no body
        DripHead,           ///< one header line every dripMs, for ever
        DripBody,           ///< one byte of the body every dripMs
        HeaderFlood,        ///< 1,000 header lines of 1 kB as fast as they are taken, then nothing
        HugeBody,           ///< chunks without end
    };

    Kind kind = Kind::Answer;
    int status = 200;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    int delayMs = 0; ///< before the first byte of the answer
    int dripMs = 20;
    bool closeAfter = false; ///< announces and does Connection: close
    bool dieOnNext = false;  ///< keeps the connection, and drops it when the next request arrives on it

    static Behaviour json(const QByteArray &body, int status = 200);
    static Behaviour of(Kind kind);
};

/// A complete chat completion with this content, as a server would send it.
QByteArray chatCompletion(const QString &content, const QString &model = QStringLiteral("test-model"));

/// A real HTTP/1.1 server on 127.0.0.1 in a thread of its own, that plays scripts and counts. All methods may
/// be called from the thread that made it.
class LoopbackServer
{
public:
    using Handler = std::function<Behaviour(const SeenRequest &)>;

    /// The handler runs on the server's thread. `tls` makes it an https server.
    explicit LoopbackServer(Handler handler, std::optional<QSslConfiguration> tls = {},
                            const QHostAddress &address = QHostAddress(QHostAddress::LocalHost));
    /// Plays the list, then its last entry again and again.
    explicit LoopbackServer(const QList<Behaviour> &script, std::optional<QSslConfiguration> tls = {},
                            const QHostAddress &address = QHostAddress(QHostAddress::LocalHost));
    ~LoopbackServer();

    /// Answers every chat question with `label(user message)` after `delayMs`, and GET /models with one
    /// model.
    static Handler labeller(std::function<QString(const QString &)> label, int delayMs = 0);

    quint16 port() const;
    /// "http://127.0.0.1:port/v1"
    QString baseUrl() const;

    int requestCount() const;     ///< whole requests read
    int connectionCount() const;  ///< accepted
    int peakInFlight() const;     ///< most requests read and not yet answered at one time
    qint64 bytesReceived() const; ///< over all connections, heads included
    QList<SeenRequest> requests() const;
    void closeAtHead(bool close); ///< RST as soon as a request's head was read, before its body
    void keepRequests(bool keep); ///< benches switch it off; on at first

    struct Shared;

private:
    QThread m_thread;
    std::shared_ptr<Shared> m_shared;
    QObject *m_acceptor = nullptr;
    bool m_tls = false;
    QString m_host;
};

} // namespace countersign::test
