#include "tests/core/llm/client_fixture.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

using namespace countersign;
using namespace countersign::test;

namespace
{

/// Reads nothing for a while, so that a long question cannot be sent whole, and then answers it.
class SlowReader : public QTcpServer
{
public:
    explicit SlowReader(int pauseMs)
    {
        connect(this, &QTcpServer::newConnection, this, [this, pauseMs] {
            QTcpSocket *socket = nextPendingConnection();
            socket->setReadBufferSize(1024);
            QTimer::singleShot(pauseMs, socket, [this, socket] {
                socket->setReadBufferSize(0);
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
                read(*socket);
            });
        });
        listen(QHostAddress::LocalHost);
    }

private:
    void read(QTcpSocket &socket)
    {
        m_request += socket.readAll();
        if (m_expected == 0) {
            const qsizetype end = m_request.indexOf("\r\n\r\n");
            const QByteArray head = m_request.left(std::max<qsizetype>(end, 0)).toLower();
            const QByteArray name("content-length: ");
            const qsizetype value = head.indexOf(name) + name.size();
            if (end < 0 || value < name.size())
                return;
            m_expected = end + 4 + head.mid(value, head.indexOf('\r', value) - value).toLongLong();
        }
        if (m_request.size() < m_expected || m_answered)
            return;
        m_answered = true;
        const QByteArray body = chatCompletion(QStringLiteral("hello"));
        socket.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " +
                     QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }

    QByteArray m_request;
    qsizetype m_expected = 0; ///< bytes of head and body
    bool m_answered = false;
};

} // namespace

/// Which deadline runs when.
class TestHttpDeadlines : public QObject
{
    Q_OBJECT

private slots:
    void aSlowUploadIsNoMissingConnection()
    {
        SlowReader server(900);
        HttpLimits limits;
        limits.connectMs = 200;
        limits.firstByteMs = 15'000;
        ClientFixture fixture(
            checkEndpoint(QStringLiteral("http://127.0.0.1:%1/v1").arg(server.serverPort())).value(), limits);
        const auto outcome = fixture.ask(ticketQuestion(QString(30'000'000, u'x')));
        QVERIFY2(outcome && outcome->has_value(), words(outcome).constData());
        QCOMPARE((*outcome)->content, QStringLiteral("hello"));
    }

    void theTotalRunsDuringTheUpload()
    {
        SlowReader server(20'000);
        HttpLimits limits;
        limits.connectMs = 200;
        limits.totalMs = 600;
        ClientFixture fixture(
            checkEndpoint(QStringLiteral("http://127.0.0.1:%1/v1").arg(server.serverPort())).value(), limits);
        const auto outcome = fixture.ask(ticketQuestion(QString(30'000'000, u'x')));
        QVERIFY(outcome && !outcome->has_value());
        QCOMPARE(outcome->error().failureClass, FailureClass::Ambiguous);
        QCOMPARE(outcome->error().cause, FailureCause::Timeout);
    }
};

QTEST_GUILESS_MAIN(TestHttpDeadlines)
#include "tst_http_deadlines.moc"
