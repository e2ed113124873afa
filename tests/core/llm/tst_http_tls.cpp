#include "tests/core/llm/client_fixture.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTemporaryDir>

using namespace countersign;
using namespace countersign::test;

namespace
{

/// A self-signed certificate for one host, made by the openssl program.
struct SelfSigned {
    QString certificateFile;
    QSslConfiguration server;
};

bool runOpenssl(const QStringList &arguments)
{
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"), arguments);
    return openssl.waitForFinished(20'000) && openssl.exitCode() == 0;
}

std::optional<SelfSigned> selfSigned(const QTemporaryDir &folder, const QString &host, bool expired = false)
{
    const QString key = folder.filePath(QStringLiteral("key.pem"));
    const QString certificate = folder.filePath(QStringLiteral("certificate.pem"));
    if (!runOpenssl({QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                     QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-keyout"), key,
                     QStringLiteral("-out"), certificate, QStringLiteral("-days"), QStringLiteral("2"),
                     QStringLiteral("-subj"), QStringLiteral("/CN=Countersign test"),
                     QStringLiteral("-addext"), QStringLiteral("subjectAltName=") + host}))
        return std::nullopt;
    // "req" makes none that ended yesterday.
    if (expired && !runOpenssl({QStringLiteral("x509"), QStringLiteral("-in"), certificate,
                                QStringLiteral("-signkey"), key, QStringLiteral("-days"),
                                QStringLiteral("-1"), QStringLiteral("-out"), certificate}))
        return std::nullopt;
    QFile keyFile(key);
    if (!keyFile.open(QIODevice::ReadOnly))
        return std::nullopt;
    SelfSigned result;
    result.certificateFile = certificate;
    result.server = QSslConfiguration::defaultConfiguration();
    result.server.setLocalCertificate(QSslCertificate::fromPath(certificate).value(0));
    result.server.setPrivateKey(QSslKey(&keyFile, QSsl::Rsa));
    result.server.setPeerVerifyMode(QSslSocket::VerifyNone);
    return result;
}

Behaviour good()
{
    return Behaviour::json(chatCompletion(QStringLiteral("hello")));
}

} // namespace

/// Certificates and proxies: never downgraded, never passed by.
class TestHttpTls : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty())
            QSKIP("the openssl program is not installed");
    }

    void certificate_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("trusted");
        QTest::addColumn<bool>("expired");
        QTest::addColumn<bool>("works");
        QTest::newRow("self-signed") << "IP:127.0.0.1" << false << false << false;
        QTest::newRow("named as CA file") << "IP:127.0.0.1" << true << false << true;
        QTest::newRow("expired, though trusted") << "IP:127.0.0.1" << true << true << false;
        QTest::newRow("wrong host, though trusted") << "DNS:api.example.com" << true << false << false;
    }
    void certificate()
    {
        QFETCH(QString, host);
        QFETCH(bool, trusted);
        QFETCH(bool, expired);
        QFETCH(bool, works);
        const QTemporaryDir folder;
        const auto identity = selfSigned(folder, host, expired);
        QVERIFY(identity.has_value());
        LoopbackServer server({good()}, identity->server);
        Endpoint endpoint = endpointOf(server);
        if (trusted)
            endpoint.caFile = identity->certificateFile;
        ClientFixture fixture(endpoint);
        const auto outcome = fixture.ask();
        QVERIFY(outcome.has_value());
        QVERIFY2(outcome->has_value() == works, words(outcome).constData());
        QCOMPARE(server.requestCount(), works ? 1 : 0);
        if (works)
            return;
        const ChatFailure &failure = outcome->error();
        QCOMPARE(failure.failureClass, FailureClass::StopRun);
        QVERIFY(!failure.bytesSent);
        QVERIFY2(failure.message.contains(QLatin1String("certificate")), qPrintable(failure.message));
        QVERIFY2(failure.serverText.contains(QLatin1String("Countersign test")),
                 qPrintable(failure.serverText));
    }

    void hangInTheHandshake()
    {
        QTcpServer silent; // accepts, and says nothing
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        HttpLimits limits;
        limits.connectMs = 300;
        ClientFixture fixture(
            checkEndpoint(QStringLiteral("https://127.0.0.1:%1/v1").arg(silent.serverPort())).value(),
            limits);
        const auto outcome = fixture.ask();
        QVERIFY(outcome && !outcome->has_value());
        QCOMPARE(outcome->error().failureClass, FailureClass::Retry);
        QCOMPARE(outcome->error().cause, FailureCause::Timeout);
        QVERIFY(!outcome->error().bytesSent);
    }

    void keyIsNotSentInClearToATlsPort()
    {
        LoopbackServer plain({good()});
        // https to a port that speaks http: no request, no silent step down.
        HttpLimits limits;
        limits.connectMs = 300;
        ClientFixture fixture(
            checkEndpoint(QStringLiteral("https://127.0.0.1:%1/v1").arg(plain.port())).value(), limits);
        const auto outcome = fixture.ask();
        QVERIFY(outcome && !outcome->has_value());
        QCOMPARE(plain.requestCount(), 0);
        QVERIFY(!outcome->error().bytesSent);
    }

    void throughAProxy()
    {
        LoopbackServer proxy({good()}); // as a proxy it gets the absolute address
        LoopbackServer target({good()});
        Endpoint endpoint = endpointOf(target);
        endpoint.proxy = ProxyMode::Url;
        endpoint.proxyUrl = QStringLiteral("http://127.0.0.1:%1").arg(proxy.port());
        ClientFixture fixture(endpoint);
        QVERIFY(fixture.ask()->has_value());
        QCOMPARE(proxy.requestCount(), 1);
        QVERIFY(proxy.requests().first().target.startsWith("http://127.0.0.1:"));
        QCOMPARE(target.connectionCount(), 0);
    }

    void proxyFault_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::newRow("proxy down") << "down";
        QTest::newRow("proxy asks for a password") << "407";
        QTest::newRow("proxy refuses the tunnel") << "tunnel";
    }
    void proxyFault()
    {
        QFETCH(QString, fault);
        Behaviour refuses = Behaviour::json("{}", 407);
        refuses.headers = {{"Proxy-Authenticate", "Basic realm=\"p\""}};
        if (fault == QLatin1String("tunnel"))
            refuses = Behaviour::json("{}", 403);
        LoopbackServer proxy({refuses});
        LoopbackServer target({good()});
        quint16 port = proxy.port();
        if (fault == QLatin1String("down")) {
            QTcpServer closed;
            QVERIFY(closed.listen(QHostAddress::LocalHost));
            port = closed.serverPort();
        }
        Endpoint rest;
        rest.proxy = ProxyMode::Url;
        rest.proxyUrl = QStringLiteral("http://127.0.0.1:%1").arg(port);
        const bool tunnel = fault == QLatin1String("tunnel");
        const QString base =
            tunnel ? QStringLiteral("https://127.0.0.1:%1/v1").arg(target.port()) : target.baseUrl();
        ClientFixture fixture(checkEndpoint(base, rest).value());
        const auto outcome = fixture.ask();
        QVERIFY(outcome && !outcome->has_value());
        QVERIFY2(outcome->error().message.contains(QLatin1String("proxy")), words(outcome).constData());
        QCOMPARE(outcome->error().failureClass, FailureClass::StopRun);
        QCOMPARE(target.connectionCount(), 0);
    }

    void proxyVariableIsNamedInTheError()
    {
        LoopbackServer trap({good()});
        qputenv("http_proxy", "http://127.0.0.1:" + QByteArray::number(trap.port()));
        Endpoint rest;
        rest.allowHttp = true;
        ClientFixture fixture(checkEndpoint(QStringLiteral("http://nowhere.invalid/v1"), rest).value());
        const auto outcome = fixture.ask();
        qunsetenv("http_proxy");
        QVERIFY(outcome && !outcome->has_value());
        QVERIFY2(outcome->error().message.contains(QLatin1String("http_proxy")), words(outcome).constData());
        QCOMPARE(trap.connectionCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestHttpTls)
#include "tst_http_tls.moc"
