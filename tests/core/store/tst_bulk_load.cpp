#include "core/store/database.h"
#include "tests/support/qverify_ok.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sys/inotify.h>
#include <unistd.h>

using namespace countersign;

/// What a connection is opened with must really hold: SQLite passes over a pragma that it does not take
/// without a word.
class TestBulkLoad : public QObject
{
    Q_OBJECT

    QTemporaryDir m_elsewhere;

private slots:
    void initTestCase() { qputenv("SQLITE_TMPDIR", QFile::encodeName(m_elsewhere.path())); }

    void journalIsAsAskedFor_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<QString>("journal");
        QTest::newRow("a project") << int(OpenMode::ReadWrite) << QStringLiteral("wal");
        QTest::newRow("a part that is loaded") << int(OpenMode::BulkLoadExisting) << QStringLiteral("off");
    }

    void journalIsAsAskedFor()
    {
        QFETCH(const int, mode);
        QFETCH(const QString, journal);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("p.countersign"));
        {
            // A copy of a project says in its header that it has a WAL.
            const auto made = Database::open(path, OpenMode::Create);
            QVERIFY_OK(made);
            QVERIFY_OK((*made)->execute("CREATE TABLE t (x)"));
        }
        const auto opened = Database::open(path, OpenMode(mode));
        QVERIFY_OK(opened);
        QString found;
        QVERIFY_OK(
            forEachRow(**opened, "PRAGMA journal_mode", [&found](Statement &row) { found = row.text(0); }));
        QCOMPARE(found, journal);
    }

    void bulkLoadsAreDefensiveToo()
    {
        const QTemporaryDir folder;
        const auto opened =
            Database::open(folder.filePath(QStringLiteral("p.countersign")), OpenMode::BulkLoad);
        QVERIFY_OK(opened);
        QVERIFY_OK((*opened)->execute("CREATE TABLE t (x)"));
        // Refused or passed over, by the version of SQLite; never done.
        (void)(*opened)->execute("PRAGMA writable_schema=ON; DELETE FROM sqlite_schema");
        QCOMPARE((*opened)->integer("SELECT count(*) FROM sqlite_schema").value(), qint64(1));
    }

    void sortingStaysBesideTheProject()
    {
        // Ids of tickets are private: what does not fit into memory goes to the project's disk, not to
        // /var/tmp. The files lose their names at once, so only the system can tell where they were.
        const QTemporaryDir folder;
        const int watch = ::inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
        const int beside =
            ::inotify_add_watch(watch, QFile::encodeName(folder.path()).constData(), IN_CREATE);
        const int elsewhere =
            ::inotify_add_watch(watch, QFile::encodeName(m_elsewhere.path()).constData(), IN_CREATE);
        QVERIFY(beside >= 0 && elsewhere >= 0);
        {
            const auto opened =
                Database::open(folder.filePath(QStringLiteral("p.countersign")), OpenMode::BulkLoad);
            QVERIFY_OK(opened);
            QVERIFY_OK((*opened)->execute(
                "CREATE TABLE t (x); WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE "
                "i < 60000) INSERT INTO t SELECT printf('%0500d', abs(random())) FROM n"));
            QVERIFY_OK((*opened)->execute("CREATE INDEX tx ON t (x)"));
            QCOMPARE((*opened)->integer("SELECT count(*) FROM t").value(), qint64(60'000));
        }
        alignas(inotify_event) char events[64 * 1024];
        const auto size = ::read(watch, events, sizeof events);
        ::close(watch);
        QStringList names;
        for (qint64 at = 0; at < size;) {
            const auto *event = reinterpret_cast<const inotify_event *>(events + at);
            QVERIFY2(event->wd == beside, event->name);
            names.append(QString::fromLocal8Bit(event->name));
            at += qint64(sizeof(inotify_event)) + event->len;
        }
        QVERIFY2(names.contains(QStringLiteral("p.countersign-sorting")), qPrintable(names.join(u' ')));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("p.countersign")});
    }
};

QTEST_GUILESS_MAIN(TestBulkLoad)
#include "tst_bulk_load.moc"
