#include "core/llm/private_address.h"

#include <QTest>

using namespace countersign;

/// Failure model, endpoint: a public name that the resolver leads to a private or loopback address.
class TestPrivateAddress : public QObject
{
    Q_OBJECT

private slots:
    void words_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QStringList>("addresses");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const char *url, const QStringList &addresses,
                            const char *words) {
            QTest::newRow(name) << QString::fromLatin1(url) << addresses << QString::fromLatin1(words);
        };
        const char *const named = "https://api.example.com/v1";
        row("public", named, {QStringLiteral("93.184.216.34"), QStringLiteral("2606:2800:220:1::1")}, "");
        row("unknown", named, {}, "");
        row("loopback", named, {QStringLiteral("127.0.0.1")},
            "api.example.com is this machine itself (127.0.0.1).");
        row("loopback, IPv6", named, {QStringLiteral("::1")},
            "api.example.com is this machine itself (::1).");
        row("private", named, {QStringLiteral("10.1.2.3")},
            "api.example.com is a machine of a private network (10.1.2.3).");
        row("one of several", named, {QStringLiteral("93.184.216.34"), QStringLiteral("192.168.7.1")},
            "api.example.com is a machine of a private network (192.168.7.1).");
        row("upper end of 172.16/12", named, {QStringLiteral("172.31.255.255")},
            "api.example.com is a machine of a private network (172.31.255.255).");
        row("behind 172.16/12", named, {QStringLiteral("172.32.0.1")}, "");
        row("unique local", named, {QStringLiteral("fd12::5")},
            "api.example.com is a machine of a private network (fd12::5).");
        row("link local", named, {QStringLiteral("fe80::5")},
            "api.example.com is a machine of a private network (fe80::5).");
        row("written as an address", "http://192.168.7.1:8080/v1", {QStringLiteral("192.168.7.1")}, "");
        row("localhost", "http://localhost:8080/v1", {QStringLiteral("127.0.0.1")}, "");
    }
    void words()
    {
        QFETCH(QString, url);
        QFETCH(QStringList, addresses);
        QList<QHostAddress> found;
        for (const QString &address : addresses)
            found.append(QHostAddress(address));
        QTEST(privateAddressWords(QUrl(url), found), "words");
    }
};

QTEST_APPLESS_MAIN(TestPrivateAddress)
#include "tst_private_address.moc"
