#include "core/llm/endpoint.h"
#include "core/llm/network_setup.h"

#include <QTest>

using namespace countersign;

/// What a person may type as an endpoint, and what a key belongs to.
class TestEndpoint : public QObject
{
    Q_OBJECT

private slots:
    void joined_data()
    {
        QTest::addColumn<QString>("chat");
        QTest::newRow("https://api.openai.com/v1") << "https://api.openai.com/v1/chat/completions";
        QTest::newRow("https://api.openai.com/v1/") << "https://api.openai.com/v1/chat/completions";
        QTest::newRow("  https://api.openai.com/v1//  ") << "https://api.openai.com/v1/chat/completions";
        QTest::newRow("https://api.openai.com/v1/chat/completions")
            << "https://api.openai.com/v1/chat/completions";
        QTest::newRow("https://api.openai.com/v1/chat/completions/")
            << "https://api.openai.com/v1/chat/completions";
        QTest::newRow("https://api.openai.com/v1/models") << "https://api.openai.com/v1/chat/completions";
        QTest::newRow("https://api.deepseek.com") << "https://api.deepseek.com/chat/completions";
        QTest::newRow("http://localhost:11434/v1") << "http://localhost:11434/v1/chat/completions";
        QTest::newRow("http://[::1]:8080/v1") << "http://[::1]:8080/v1/chat/completions";
        QTest::newRow("https://generativelanguage.googleapis.com/v1beta/openai/")
            << "https://generativelanguage.googleapis.com/v1beta/openai/chat/completions";
        QTest::newRow(
            "https://r.openai.azure.com/openai/deployments/d/chat/completions?api-version=2024-10-21")
            << "https://r.openai.azure.com/openai/deployments/d/chat/completions?api-version=2024-10-21";
        QTest::newRow("https://a.example/v1#frag") << "https://a.example/v1/chat/completions";
        QTest::newRow("https://a.example/a%2Fb/v1") << "https://a.example/a%2Fb/v1/chat/completions";
    }
    void joined()
    {
        QFETCH(QString, chat);
        const auto endpoint = checkEndpoint(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(endpoint.has_value());
        QCOMPARE(chatUrl(endpoint->baseUrl).toString(QUrl::FullyEncoded), chat);
        const QString models = modelsUrl(endpoint->baseUrl).toString(QUrl::FullyEncoded);
        QCOMPARE(models, QString(chat).replace(QLatin1String("/chat/completions"), QLatin1String("/models")));
        QCOMPARE(checkEndpoint(endpoint->baseUrl.toString(QUrl::FullyEncoded))->baseUrl, endpoint->baseUrl);
    }

    void refused_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("says");
        QTest::newRow("nothing") << "  "
                                 << "No endpoint";
        QTest::newRow("words") << "my server"
                               << "is not a base URL";
        QTest::newRow("no scheme") << "api.openai.com/v1"
                                   << "is not a base URL";
        QTest::newRow("no host") << "https:///v1"
                                 << "is not a base URL";
        QTest::newRow("file") << "file://host/etc/passwd"
                              << "Only http and https";
        QTest::newRow("user info") << "https://me:secret@api.openai.com/v1"
                                   << "user name or password";
        QTest::newRow("user only") << "https://me@api.openai.com/v1"
                                   << "user name or password";
        QTest::newRow("line break inside") << "https://api.openai.com/\r\nX-Injected: 1/v1"
                                           << "control characters";
        QTest::newRow("encoded line break") << "https://api.openai.com/%0d%0aX/v1"
                                            << "usable host";
        QTest::newRow("http to another machine") << "http://192.168.1.5:8080/v1"
                                                 << "over http";
        QTest::newRow("http to a look-alike of localhost") << "http://localhost.example.com/v1"
                                                           << "over http";
        QTest::newRow("http to a look-alike of loopback") << "http://127.0.0.1.example.com/v1"
                                                          << "over http";
    }
    void refused()
    {
        QFETCH(QString, typed);
        QFETCH(QString, says);
        const auto endpoint = checkEndpoint(typed);
        QVERIFY(!endpoint.has_value());
        QCOMPARE(endpoint.error().kind, ErrorKind::InvalidInput);
        QVERIFY2(endpoint.error().message.contains(says), qPrintable(endpoint.error().message));
        QVERIFY(!endpoint.error().message.contains(QLatin1String("secret")));
    }

    void httpWhenAllowed()
    {
        Endpoint rest;
        rest.allowHttp = true;
        QVERIFY(checkEndpoint(QStringLiteral("http://192.168.1.5:8080/v1"), rest).has_value());
    }

    void keysThatCannotBeSent_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<bool>("good");
        QTest::newRow("good") << QByteArray("sk-abc_DEF.123") << true;
        QTest::newRow("blanks around are cut") << QByteArray(" sk-abc\n") << true;
        QTest::newRow("line break inside") << QByteArray("sk-a\r\nX-Injected: 1") << false;
        QTest::newRow("blank inside") << QByteArray("sk-a b") << false;
        QTest::newRow("NUL inside") << QByteArray("sk-a\0b", 6) << false;
        QTest::newRow("dash pasted from a text") << QByteArray("sk\xe2\x80\x93"
                                                               "abc")
                                                 << false;
    }
    void keysThatCannotBeSent()
    {
        QFETCH(QByteArray, key);
        QFETCH(bool, good);
        Endpoint rest;
        rest.key = Secret(key);
        const auto endpoint = checkEndpoint(QStringLiteral("https://api.openai.com/v1"), rest);
        QCOMPARE(endpoint.has_value(), good);
        if (!good)
            QVERIFY(!endpoint.error().message.contains(QLatin1String("sk")));
    }

    void origin_data()
    {
        QTest::addColumn<QString>("origin");
        QTest::newRow("https://API.openai.com/v1") << "https://api.openai.com:443";
        QTest::newRow("https://api.openai.com:8443/x") << "https://api.openai.com:8443";
        QTest::newRow("http://localhost/v1") << "http://localhost:80";
        QTest::newRow("http://[::1]:8080/v1") << "http://[::1]:8080";
    }
    void origin()
    {
        QFETCH(QString, origin);
        QCOMPARE(originOf(QUrl(QString::fromLatin1(QTest::currentDataTag()))), origin);
    }

    void loopback_data()
    {
        QTest::addColumn<bool>("loopback");
        QTest::newRow("http://localhost:1/v1") << true;
        QTest::newRow("http://127.0.0.1/v1") << true;
        QTest::newRow("http://127.8.9.1/v1") << true;
        QTest::newRow("http://[::1]/v1") << true;
        QTest::newRow("http://model.localhost/v1") << true;
        QTest::newRow("http://10.0.0.1/v1") << false;
        QTest::newRow("http://localhost.evil.com/v1") << false;
        QTest::newRow("https://api.openai.com/v1") << false;
    }
    void loopback()
    {
        QFETCH(bool, loopback);
        QCOMPARE(isLoopback(QUrl(QString::fromLatin1(QTest::currentDataTag()))), loopback);
    }

    void guessedVariable_data()
    {
        QTest::addColumn<QString>("variable"); // empty: none
        QTest::newRow("https://api.openai.com/v1") << "OPENAI_API_KEY";
        QTest::newRow("https://openrouter.ai/api/v1") << "OPENROUTER_API_KEY";
        QTest::newRow("https://api.oxlo.ai/v1") << "OXLO_API_KEY";
        QTest::newRow("http://api.openai.com/v1") << "";
        QTest::newRow("https://api.openai.com:8443/v1") << "";
        QTest::newRow("https://api.openai.com.evil.com/v1") << "";
        QTest::newRow("https://evil-openrouter.ai/v1") << "";
        QTest::newRow("http://localhost:8080/v1") << "";
    }
    void guessedVariable()
    {
        QFETCH(QString, variable);
        QCOMPARE(keyVariableFor(QUrl(QString::fromLatin1(QTest::currentDataTag()))).value_or(QString()),
                 variable);
    }

    void proxyVariableIsNamedNotObeyed()
    {
        qputenv("https_proxy", "http://127.0.0.1:1");
        Endpoint rest;
        const Endpoint remote = checkEndpoint(QStringLiteral("https://api.example.com/v1"), rest).value();
        const auto setup = setUpNetwork(remote);
        QVERIFY(setup.has_value());
        QCOMPARE(setup->proxy.type(), QNetworkProxy::NoProxy);
        QCOMPARE(setup->unusedProxyVariable, QStringLiteral("https_proxy"));
        const auto local = setUpNetwork(checkEndpoint(QStringLiteral("http://localhost:1/v1")).value());
        QCOMPARE(local->unusedProxyVariable, QString());
        qunsetenv("https_proxy");
    }

    void proxyByUrl()
    {
        Endpoint rest;
        rest.proxy = ProxyMode::Url;
        rest.proxyUrl = QStringLiteral("socks5://localhost:1081");
        const auto setup = setUpNetwork(checkEndpoint(QStringLiteral("https://a.example/v1"), rest).value());
        QVERIFY(setup.has_value());
        QCOMPARE(setup->proxy.type(), QNetworkProxy::Socks5Proxy);
        QCOMPARE(setup->proxy.port(), quint16(1081));
        rest.proxyUrl = QStringLiteral("ftp://x");
        QVERIFY(!checkEndpoint(QStringLiteral("https://a.example/v1"), rest).has_value());
    }

    void unusableCaFile()
    {
        Endpoint rest;
        rest.caFile = QStringLiteral("/nowhere/ca.pem");
        const auto setup = setUpNetwork(checkEndpoint(QStringLiteral("https://a.example/v1"), rest).value());
        QVERIFY(!setup.has_value());
        QVERIFY(setup.error().message.contains(QLatin1String("/nowhere/ca.pem")));
    }
};

QTEST_GUILESS_MAIN(TestEndpoint)
#include "tst_endpoint.moc"
