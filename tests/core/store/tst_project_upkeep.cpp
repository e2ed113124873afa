#include "tests/core/store/store_fixture.h"

#include "core/store/backup.h"
#include "core/store/project_upkeep.h"

#include <QFileInfo>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>
#include <QtConcurrentRun>

using namespace countersign;
using namespace countersign::test;

/// The check and the daily copy of a large project: beside the opening, never in its way.
class TestProjectUpkeep : public QObject
{
    Q_OBJECT

    static constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;
    QThreadPool m_pool;

    /// A closed project of some 20 MB whose copy is due.
    static void makeLarge(ReviewProject &project)
    {
        project.write([](WriteContext &context) {
            return context.database.execute("UPDATE ticket SET raw = printf('%.*c', 100000, 'x')");
        });
        project.close();
        project.clock.jumpWall(SystemClock().wallMilliseconds() - project.clock.wallMilliseconds() +
                               2 * dayMs);
    }

    static std::unique_ptr<Project> openLater(ReviewProject &project)
    {
        auto opened = Project::open(project.path(), ProjectAccess::ReadWrite, project.clock, Upkeep::Later);
        return opened ? std::move(*opened) : nullptr;
    }

    static QStringList unfinished(const ReviewProject &project)
    {
        return QDir(project.folder()).entryList({u"*.part*"_s}, QDir::Files);
    }

    static bool isWhole(const QString &copy)
    {
        const auto opened = Database::open(copy, OpenMode::ReadOnly);
        return opened && checkWhole(**opened) && countOf(**opened, "SELECT count(*) FROM ticket") == 200;
    }

    static void damage(const QString &path)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() / 2));
        QVERIFY(file.write(QByteArray(40'000, '\xff')) == 40'000);
    }

private slots:
    void init() { m_pool.setMaxThreadCount(1); }

    void openingDoesNotWaitForTheCopy()
    {
        ReviewProject project(200);
        makeLarge(project);
        const auto open = openLater(project);
        QVERIFY(open);
        QVERIFY(open->needsUpkeep());
        QCOMPARE(backupsOf(project.path()).size(), 0);
        ProjectUpkeep upkeep(*open);
        QSignalSpy finished(&upkeep, &ProjectUpkeep::finished);
        QSignalSpy damaged(&upkeep, &ProjectUpkeep::damaged);
        QVERIFY_OK(upkeep.start(m_pool, project.clock));
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
        QCOMPARE(damaged.size(), 0);
        QCOMPARE(backupsOf(project.path()).size(), 1);
        QVERIFY(isWhole(backupsOf(project.path()).first()));
        QCOMPARE(unfinished(project), QStringList());
    }

    void aSmallOneIsCopiedAtOnce()
    {
        ReviewProject project(5);
        project.close();
        project.clock.jumpWall(SystemClock().wallMilliseconds() - project.clock.wallMilliseconds() +
                               2 * dayMs);
        const auto open = openLater(project);
        QVERIFY(open && !open->needsUpkeep());
        QCOMPARE(backupsOf(project.path()).size(), 1);
    }

    void whatIsWrittenMeanwhileHarmsNeither()
    {
        ReviewProject project(200);
        makeLarge(project);
        qint64 written = 0;
        {
            const auto open = openLater(project);
            QVERIFY(open);
            ProjectUpkeep upkeep(*open);
            QSignalSpy finished(&upkeep, &ProjectUpkeep::finished);
            QVERIFY_OK(upkeep.start(m_pool, project.clock));
            while (finished.isEmpty()) {
                const NewDecision next = decided({written % 200 + 1}, DecisionKind::Skipped);
                QVERIFY_OK(open->writer()->post(WritePriority::Decision, deciding(next)).result());
                ++written;
                QCoreApplication::processEvents();
            }
            QVERIFY(isWhole(backupsOf(project.path()).first()));
        }
        project.open();
        QCOMPARE(countOf(project.reader(), "SELECT count(*) FROM decision"), written);
        QVERIFY_OK(checkWhole(project.reader()));
    }

    void endedEarlyThereIsAWholeCopyOrNone_data()
    {
        QTest::addColumn<bool>("begun");
        QTest::newRow("before it began") << false;
        QTest::newRow("while it copies") << true;
    }

    void endedEarlyThereIsAWholeCopyOrNone()
    {
        QFETCH(const bool, begun);
        ReviewProject project(200);
        makeLarge(project);
        QSemaphore busy;
        if (!begun)
            m_pool.start([&busy] { busy.acquire(); });
        {
            const auto open = openLater(project);
            QVERIFY(open);
            ProjectUpkeep upkeep(*open);
            QVERIFY_OK(upkeep.start(m_pool, project.clock));
            while (begun && unfinished(project).isEmpty() && backupsOf(project.path()).isEmpty())
                QThread::yieldCurrentThread();
            // Both go, though the pool is busy with something else.
        }
        QVERIFY(!QFile::exists(project.path() + u"-wal"_s)); // no connection outlived the project
        busy.release();
        QVERIFY(m_pool.waitForDone(60'000));
        QCOMPARE(unfinished(project), QStringList());
        for (const QString &copy : backupsOf(project.path()))
            QVERIFY(isWhole(copy));
        QVERIFY(begun || backupsOf(project.path()).isEmpty());
    }

    void aDamagedFileIsToldAndPushesNoCopyOut()
    {
        ReviewProject project(200);
        makeLarge(project);
        const QString copy = project.folder() + u"/p.backup-20200101-000000.countersign"_s;
        QVERIFY(QFile::copy(project.path(), copy));
        damage(project.path());
        const QByteArray before = bytesOf(project.path());
        {
            const auto open = openLater(project);
            QVERIFY(open);
            project.clock.jumpWall(2 * dayMs);
            ProjectUpkeep upkeep(*open);
            QSignalSpy finished(&upkeep, &ProjectUpkeep::finished);
            QSignalSpy damaged(&upkeep, &ProjectUpkeep::damaged);
            QVERIFY_OK(upkeep.start(m_pool, project.clock));
            QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
            QCOMPARE(damaged.size(), 1);
            const auto error = damaged.first().first().value<Error>();
            QCOMPARE(error.kind, ErrorKind::Storage);
            QVERIFY2(error.message.contains(project.path()) && error.message.contains(u"backup copy"_s),
                     qPrintable(error.message));
        }
        QCOMPARE(backupsOf(project.path()), QStringList{copy});
        // Who may wait, and would copy it, is told while opening.
        const auto waiting = Project::open(project.path(), ProjectAccess::ReadWrite, project.clock);
        QVERIFY(!waiting);
        QVERIFY2(waiting.error().message.contains(u"damaged"_s), qPrintable(waiting.error().message));
        QVERIFY_OK(Project::open(project.path(), ProjectAccess::ReadOnly, project.clock));
        QCOMPARE(backupsOf(project.path()), QStringList{copy});
        QCOMPARE(bytesOf(project.path()).size(), before.size());
    }
};

QTEST_GUILESS_MAIN(TestProjectUpkeep)
#include "tst_project_upkeep.moc"
