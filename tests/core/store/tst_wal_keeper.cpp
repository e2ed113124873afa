#include "core/store/wal_keeper.h"
#include "tests/core/store/store_fixture.h"

#include <QFileInfo>
#include <QTest>

using namespace countersign;
using namespace countersign::test;

/// The WAL goes into the project file between commits, not within them, and stays small.
class TestWalKeeper : public QObject
{
    Q_OBJECT

    static ProjectWriter::Job storing(int number, qsizetype bytes)
    {
        return [number, bytes](WriteContext &context) {
            return runSql(context.database, "INSERT INTO project (key, value) VALUES (?1, ?2)",
                          QStringLiteral("filler %1").arg(number), QString(bytes, u'x'));
        };
    }

private slots:
    void takesInWhatNoReaderNeeds()
    {
        ReviewProject project(1);
        const QString copy = project.path() + QStringLiteral(".copy");
        project.close();
        QVERIFY(QFile::copy(project.path(), copy));
        const auto database = Database::open(copy, OpenMode::ReadWrite);
        QVERIFY_OK(database);
        WalKeeper keeper(**database);
        QVERIFY_OK((*database)->execute("INSERT INTO project (key, value) VALUES ('a', 1)"));
        QVERIFY(keeper.pagesWaiting() > 0);
        {
            const auto reader = Database::open(copy, OpenMode::ReadOnly);
            QVERIFY_OK(reader);
            QVERIFY_OK((*reader)->execute("BEGIN"));
            QCOMPARE(countOf(**reader, "SELECT count(*) FROM project WHERE key = 'a'"), 1);
            QVERIFY_OK(
                (*database)->execute("INSERT INTO project (key, value) VALUES ('b', zeroblob(100000))"));
            const int before = keeper.pagesWaiting();
            keeper.takeIn();
            QVERIFY(keeper.pagesWaiting() > 20); // the reader still needs the older state
            QVERIFY(keeper.pagesWaiting() < before);
            QCOMPARE(countOf(**reader, "SELECT count(*) FROM project WHERE key = 'b'"), 0);
        }
        keeper.takeIn();
        QCOMPARE(keeper.pagesWaiting(), 0);
        QVERIFY_OK((*database)->execute("INSERT INTO project (key, value) VALUES ('c', 1)"));
        QVERIFY(keeper.pagesWaiting() > 0); // of the WAL that began anew
    }

    void noCommitTakesItIn()
    {
        ReviewProject project(1);
        const QString copy = project.path() + QStringLiteral(".copy");
        project.close();
        QVERIFY(QFile::copy(project.path(), copy));
        const auto database = Database::open(copy, OpenMode::ReadWrite);
        QVERIFY_OK(database);
        WalKeeper keeper(**database);
        QVERIFY_OK((*database)->execute("INSERT INTO project (key, value) VALUES ('a', zeroblob(8000000))"));
        QVERIFY_OK((*database)->execute("INSERT INTO project (key, value) VALUES ('b', 1)"));
        QVERIFY(keeper.pagesWaiting() > 1900);
    }

    void theWalStaysSmall_data()
    {
        QTest::addColumn<bool>("deciding");
        QTest::addColumn<qint64>("mostBytes");
        QTest::newRow("nobody decides") << false << qint64(7'000'000);
        QTest::newRow("a person decides") << true << qint64(4'000'000);
    }

    void theWalStaysSmall()
    {
        QFETCH(bool, deciding);
        ReviewProject project(1);
        constexpr qsizetype bytes = 400'000;
        for (int i = 0; i < 60; ++i) { // 24 MB in all
            QVERIFY_OK(project.writer().post(WritePriority::Background, storing(i, bytes)).result());
            if (deciding && i % 3 == 0) {
                QVERIFY_OK(
                    project.writer()
                        .post(WritePriority::Decision, test::deciding(decided({1}, DecisionKind::Skipped)))
                        .result());
            }
        }
        QVERIFY_OK(project.writer().post(WritePriority::Normal, storing(-1, 1)).result());
        const qint64 size = QFileInfo(project.path() + QStringLiteral("-wal")).size();
        QVERIFY2(size > 0, "no WAL was written");
        QFETCH(qint64, mostBytes);
        QVERIFY2(size <= mostBytes, qPrintable(QString::number(size)));
        QCOMPARE(countOf(project.reader(), "SELECT count(*) FROM project WHERE key LIKE 'filler%'"), 61);
    }
};

QTEST_GUILESS_MAIN(TestWalKeeper)
#include "tst_wal_keeper.moc"
