#include "core/store/database.h"
#include "tests/support/qverify_ok.h"

#include <QTemporaryDir>
#include <QTest>

using namespace countersign;

/// What a connection is opened with must really hold: SQLite passes over a pragma that it does not take
/// without a word.
class TestBulkLoad : public QObject
{
    Q_OBJECT

private slots:
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
};

QTEST_GUILESS_MAIN(TestBulkLoad)
#include "tst_bulk_load.moc"
