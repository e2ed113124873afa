#pragma once

#include "tests/support/loopback_server.h"

#include <QObject>
#include <QTcpSocket>

#include <memory>

namespace countersign::test
{

/// What server and connections share, under its lock.
struct LoopbackServer::Shared {
    mutable std::mutex lock;
    Handler handler;
    QList<SeenRequest> requests;
    bool keep = true;
    bool closeAtHead = false;
    quint16 port = 0; ///< set before the thread starts
    int requestCount = 0;
    int connectionCount = 0;
    int inFlight = 0;
    int peakInFlight = 0;
    qint64 bytesReceived = 0;
};

/// One accepted connection of the loopback server; lives on the server's thread, owns its socket.
class LoopbackConnection final : public QObject
{
    Q_OBJECT

public:
    LoopbackConnection(QTcpSocket *socket, std::shared_ptr<LoopbackServer::Shared> shared, QObject *parent);
    ~LoopbackConnection() override;

private:
    void onReadyRead();
    bool takeRequest();
    void play();
    void playNow();
    void sendHead(const QByteArray &framing);
    void drip();
    void flood();
    void reset();
    void answered();
    void finish();

    QTcpSocket *m_socket;
    std::shared_ptr<LoopbackServer::Shared> m_shared;
    QByteArray m_input;
    SeenRequest m_request;
    Behaviour m_behaviour;
    bool m_busy = false;
    bool m_counted = false;
    bool m_dieOnNext = false;
    qsizetype m_dripped = 0;
};

} // namespace countersign::test
