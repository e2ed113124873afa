#include "tests/support/loopback_connection.h"

#include <QTimer>

#include <sys/socket.h>

namespace countersign::test
{

using Kind = Behaviour::Kind;

LoopbackConnection::LoopbackConnection(QTcpSocket *socket, std::shared_ptr<LoopbackServer::Shared> shared,
                                       QObject *parent)
    : QObject(parent), m_socket(socket), m_shared(std::move(shared))
{
    m_socket->setParent(this);
    connect(m_socket, &QTcpSocket::readyRead, this, &LoopbackConnection::onReadyRead);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    onReadyRead();
}

LoopbackConnection::~LoopbackConnection()
{
    answered();
    m_socket->disconnect(this);
}

void LoopbackConnection::onReadyRead()
{
    const QByteArray bytes = m_socket->readAll();
    {
        const std::lock_guard guard(m_shared->lock);
        m_shared->bytesReceived += bytes.size();
    }
    m_input += bytes;
    if (!m_busy && !m_input.isEmpty() && m_dieOnNext)
        return reset();
    if (!m_busy && takeRequest())
        play();
}

bool LoopbackConnection::takeRequest()
{
    const qsizetype headEnd = m_input.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return false;
    const QList<QByteArray> lines = m_input.left(headEnd).split('\n');
    const QList<QByteArray> first = lines.first().trimmed().split(' ');
    m_request = {first.value(0), first.value(1), {}, {}};
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        m_request.headers.append({line.left(colon).trimmed(), line.mid(colon + 1).trimmed()});
    }
    const qsizetype length = m_request.header("content-length").toLongLong();
    {
        const std::lock_guard guard(m_shared->lock);
        if (m_shared->closeAtHead) {
            reset();
            return false;
        }
    }
    if (m_input.size() < headEnd + 4 + length)
        return false;
    m_request.body = m_input.mid(headEnd + 4, length);
    m_input = m_input.mid(headEnd + 4 + length);
    return true;
}

void LoopbackConnection::play()
{
    m_busy = true;
    m_counted = true;
    {
        const std::lock_guard guard(m_shared->lock);
        ++m_shared->requestCount;
        ++m_shared->inFlight;
        m_shared->peakInFlight = std::max(m_shared->peakInFlight, m_shared->inFlight);
        if (m_shared->keep)
            m_shared->requests.append(m_request);
    }
    m_behaviour = m_shared->handler(m_request);
    if (m_behaviour.delayMs > 0)
        QTimer::singleShot(m_behaviour.delayMs, Qt::PreciseTimer, this, &LoopbackConnection::playNow);
    else
        playNow();
}

void LoopbackConnection::sendHead(const QByteArray &framing)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(m_behaviour.status) + " Scripted\r\n";
    bool typed = false;
    for (const auto &[name, value] : m_behaviour.headers) {
        head += name + ": " + value + "\r\n";
        typed = typed || name.toLower() == "content-type";
    }
    if (!typed)
        head += "Content-Type: application/json\r\n";
    if (m_behaviour.closeAfter)
        head += "Connection: close\r\n";
    head += framing + "\r\n";
    m_socket->write(head);
}

void LoopbackConnection::playNow()
{
    const QByteArray &body = m_behaviour.body;
    const QByteArray length = "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    const QByteArray chunked = "Transfer-Encoding: chunked\r\n";
    const QByteArray half = body.left(body.size() / 2);
    const auto chunk = [](const QByteArray &bytes) {
        return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
    };
    switch (m_behaviour.kind) {
    case Kind::Answer:
        answered();
        sendHead(length);
        m_socket->write(body);
        return finish();
    case Kind::Chunked:
        answered();
        sendHead(chunked);
        m_socket->write(chunk(half) + chunk(body.mid(half.size())) + "0\r\n\r\n");
        return finish();
    case Kind::BadChunk:
        sendHead(chunked);
        m_socket->write(chunk(half) + "zz\r\nnonsense\r\n");
        m_socket->disconnectFromHost();
        return;
    case Kind::ChunkedThenReset:
        sendHead(chunked);
        m_socket->write(chunk(half));
        m_socket->flush();
        // The client must have seen the first half before the reset throws its buffers away.
        QTimer::singleShot(100, this, &LoopbackConnection::reset);
        return;
    case Kind::CloseDelimited:
        m_behaviour.closeAfter = true;
        sendHead({});
        m_socket->write(body);
        m_socket->disconnectFromHost();
        return;
    case Kind::ShortBody:
        sendHead("Content-Length: " + QByteArray::number(body.size() + 100) + "\r\n");
        m_socket->write(body);
        m_socket->disconnectFromHost();
        return;
    case Kind::ResetWithoutAnswer:
        return reset();
    case Kind::CloseWithoutAnswer:
        m_socket->disconnectFromHost();
        return;
    case Kind::Garbage:
        m_socket->write("\x16\x03\x01 this is not HTTP at all\n\n");
        m_socket->disconnectFromHost();
        return;
    case Kind::Hang:
        return;
    case Kind::HangAfterHead:
        sendHead("Content-Length: 1000\r\n");
        return;
    case Kind::DripHead:
        m_socket->write("HTTP/1.1 200 Scripted\r\n");
        return drip();
    case Kind::DripBody:
        sendHead(length);
        return drip();
    case Kind::HeaderFlood:
        m_socket->write("HTTP/1.1 200 Scripted\r\n");
        connect(m_socket, &QTcpSocket::bytesWritten, this, &LoopbackConnection::flood);
        return flood();
    case Kind::HugeBody:
        sendHead(chunked);
        connect(m_socket, &QTcpSocket::bytesWritten, this, &LoopbackConnection::flood);
        return flood();
    }
}

void LoopbackConnection::drip()
{
    if (m_behaviour.kind == Kind::DripHead)
        m_socket->write("X-Drip-" + QByteArray::number(m_dripped) + ": x\r\n");
    else if (m_dripped < m_behaviour.body.size())
        m_socket->write(m_behaviour.body.mid(m_dripped, 1));
    else
        return finish();
    ++m_dripped;
    QTimer::singleShot(m_behaviour.dripMs, this, &LoopbackConnection::drip);
}

void LoopbackConnection::flood()
{
    const bool head = m_behaviour.kind == Kind::HeaderFlood;
    const qint64 ahead = head ? 16 * 1024 : 512 * 1024;
    while (m_socket->state() == QAbstractSocket::ConnectedState && m_socket->bytesToWrite() < ahead) {
        if (head && m_dripped >= 1000)
            return; // Qt's thread cannot be stopped while header lines keep coming
        if (head)
            m_socket->write("X-Flood-" + QByteArray::number(m_dripped++) + ": " + QByteArray(1000, 'x') +
                            "\r\n");
        else
            m_socket->write("10000\r\n" + QByteArray(0x10000, ' ') + "\r\n");
    }
}

void LoopbackConnection::reset()
{
    // A linger of zero makes close() send RST instead of FIN.
    const linger hard{1, 0};
    ::setsockopt(int(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
    m_socket->abort();
}

void LoopbackConnection::answered()
{
    if (!m_counted)
        return;
    m_counted = false;
    const std::lock_guard guard(m_shared->lock);
    --m_shared->inFlight;
}

void LoopbackConnection::finish()
{
    answered();
    m_dieOnNext = m_behaviour.dieOnNext;
    if (m_behaviour.closeAfter)
        return m_socket->disconnectFromHost();
    m_busy = false;
    m_dripped = 0;
    if (!m_input.isEmpty())
        QMetaObject::invokeMethod(this, &LoopbackConnection::onReadyRead, Qt::QueuedConnection);
}

} // namespace countersign::test
