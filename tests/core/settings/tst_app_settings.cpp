#include "core/llm/http_transport.h"
#include "core/settings/app_settings.h"
#include "tests/support/qverify_ok.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace countersign;

/// What the user chose comes back, and a file that somebody edited by hand does no harm.
class TestAppSettings : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path() const { return m_folder.filePath(QStringLiteral("countersign/settings.json")); }

    void write(const QByteArray &json)
    {
        QVERIFY(QDir().mkpath(m_folder.filePath(QStringLiteral("countersign"))));
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(json) == json.size());
    }

private slots:
    void initTestCase() { qputenv("XDG_CONFIG_HOME", m_folder.path().toLocal8Bit()); }
    void init() { QFile::remove(path()); }

    void everythingComesBack()
    {
        AppSettings settings;
        settings.theme = QStringLiteral("dark");
        settings.recentProjects = {QStringLiteral("/a"), QStringLiteral("/b")};
        settings.zoom = 1.2;
        settings.deadlines = {3, 45, 90};
        settings.keys.insert(QStringLiteral("review.skip"), {QStringLiteral("place:lower:4")});
        settings.showFirstKeys = false;
        settings.notify = false;
        SavedEndpoint endpoint;
        endpoint.baseUrl = QStringLiteral("http://127.0.0.1:8080/v1");
        endpoint.perDay = 7;
        settings.endpoints = {endpoint};
        EndpointMemory memory;
        memory.format = ReplyFormat::Plain;
        memory.dropTemperature = true;
        settings.memories.insert(QStringLiteral("http://127.0.0.1:8080/v1 m"), memory);
        QVERIFY_OK(saveAppSettings(settings));
        QCOMPARE(loadAppSettings(), settings);
        QCOMPARE(QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void keysThatAreNoListsAreNone()
    {
        write(R"({"keys":{"review.skip":"X","review.undo":["place:lower:0",7]},"notify":"no"})");
        QCOMPARE(loadAppSettings().keys.value(QStringLiteral("review.skip")), QStringList());
        QCOMPARE(loadAppSettings().keys.value(QStringLiteral("review.undo")),
                 (QStringList{QStringLiteral("place:lower:0"), QString()}));
        QVERIFY(loadAppSettings().notify);
        write(R"({"keys":[1,2]})");
        QVERIFY(loadAppSettings().keys.isEmpty());
    }

    void deadlines_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<Deadlines>("expected");
        QTest::newRow("nothing") << QByteArray("{}") << Deadlines();
        QTest::newRow("broken file") << QByteArray("{\"deadlines\":") << Deadlines();
        QTest::newRow("one of them") << QByteArray(R"({"deadlines":{"total":30}})") << Deadlines{10, 0, 30};
        QTest::newRow("nonsense") << QByteArray(
                                         R"({"deadlines":{"connect":-4,"first_byte":"x","total":1e99}})")
                                  << Deadlines{1, 0, 600};
    }
    void deadlines()
    {
        QFETCH(QByteArray, json);
        QFETCH(Deadlines, expected);
        write(json);
        QCOMPARE(loadAppSettings().deadlines, expected);
    }

    void theEndpointsDeadlinesAreTheTransports()
    {
        Endpoint endpoint;
        QCOMPARE(limitsOf(endpoint).connectMs, 10'000);
        QVERIFY(!limitsOf(endpoint).firstByteMs); // 120 s, loopback 300 s
        QCOMPARE(limitsOf(endpoint).totalMs, 600'000);
        endpoint.deadlines = {3, 45, 90};
        QCOMPARE(limitsOf(endpoint).connectMs, 3'000);
        QCOMPARE(limitsOf(endpoint).firstByteMs, 45'000);
        QCOMPARE(limitsOf(endpoint).totalMs, 90'000);
    }
};

QTEST_GUILESS_MAIN(TestAppSettings)
#include "tst_app_settings.moc"
