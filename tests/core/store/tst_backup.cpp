#include "tests/core/store/store_fixture.h"

#include "core/store/backup.h"

#include <QFileInfo>
#include <QTest>

#include <sys/stat.h>

using namespace countersign;
using namespace countersign::test;

/// Copies beside the project.
class TestBackup : public QObject
{
    Q_OBJECT

    static constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;

    /// The clock starts where the files' own times are: those come from the machine.
    static void toToday(ReviewProject &project)
    {
        project.clock.jumpWall(SystemClock().wallMilliseconds() - project.clock.wallMilliseconds());
    }

private slots:
    void oneADayThinnedToThree()
    {
        ReviewProject project(5);
        toToday(project);
        project.close();
        project.open();
        QCOMPARE(backupsOf(project.path()).size(), 0); // it is younger than a day
        for (int day = 1; day <= 5; ++day) {
            project.close();
            project.clock.jumpWall(dayMs + 1000);
            project.open();
            QCOMPARE(backupsOf(project.path()).size(), std::min(day, 3));
            const QString newest = backupsOf(project.path()).first();
            QFile file(newest); // as if the machine's clock had gone along
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.setFileTime(QDateTime::fromMSecsSinceEpoch(project.clock.wallMilliseconds()),
                                     QFileDevice::FileModificationTime));
            file.close();
            project.close();
            project.clock.jumpWall(dayMs / 2);
            project.open(); // half a day later: none
            QCOMPARE(backupsOf(project.path()).first(), newest);
        }
    }

    void aCopyIsAWholePrivateProject()
    {
        ReviewProject project(5);
        toToday(project);
        project.write(deciding(decided({2}, DecisionKind::Skipped)));
        project.close();
        project.clock.jumpWall(2 * dayMs);
        project.open();
        const QStringList copies = backupsOf(project.path());
        QCOMPARE(copies.size(), 1);
        struct stat found {
        };
        QCOMPARE(::stat(QFile::encodeName(copies.first()).constData(), &found), 0);
        QCOMPARE(found.st_mode & 0777, 0600U);
        const auto writing = Project::open(copies.first(), ProjectAccess::ReadWrite, project.clock);
        QVERIFY(!writing); // it is thinned out one day: nobody's work may be in it
        QCOMPARE(writing.error().kind, ErrorKind::ReadOnly);
        QVERIFY2(writing.error().message.contains(u"backup copy"_s), qPrintable(writing.error().message));
        const auto copy = Project::open(copies.first(), ProjectAccess::ReadOnly, project.clock);
        QVERIFY_OK(copy);
        QCOMPARE((*copy)->uuid(), project.project().uuid());
        QCOMPARE(countOf((*copy)->reader(), "SELECT count(*) FROM decision"), 1);
        QCOMPARE(countOf((*copy)->reader(), "SELECT count(*) FROM ticket"), 5);
    }

    void aMigrationAlwaysMakesOne()
    {
        // There is one format so far; this is the call that a migration makes.
        ReviewProject project(0);
        QVERIFY_OK(backUp(project.path(), project.reader(), true, project.clock));
        QCOMPARE(backupsOf(project.path()).size(), 1);
    }

    void anEmptyProjectNeedsNone()
    {
        ReviewProject project(0);
        project.close();
        project.clock.jumpWall(30 * dayMs);
        project.open();
        QCOMPARE(backupsOf(project.path()).size(), 0);
    }

    void namesWithWildcards()
    {
        QTemporaryDir folder;
        ReviewProject project(1);
        const QString odd = folder.filePath(u"[x]*.countersign"_s);
        const QString other = folder.filePath(u"x.countersign"_s);
        for (const QString &name : {odd, other})
            QVERIFY(QFile::copy(project.path(), name));
        QVERIFY_OK(backUp(odd, project.reader(), true, project.clock));
        QCOMPARE(backupsOf(odd).size(), 1);
        QCOMPARE(backupsOf(other).size(), 0);
    }

    void onlyItsOwnCopies()
    {
        ReviewProject project(1);
        const QString stamped = project.folder() + u"/p.backup-20200101-000000.countersign"_s;
        for (const QString &name : {u"p.backup-notes.countersign"_s, u"p.backup-20200101.countersign"_s,
                                    u"p.backup-20200101-000000.backup-20200102-000000.countersign"_s})
            QVERIFY(QFile::copy(project.path(), project.folder() + u'/' + name));
        QCOMPARE(backupsOf(project.path()), QStringList());
        QVERIFY(QFile::copy(project.path(), stamped));
        QCOMPARE(backupsOf(project.path()), QStringList{stamped});
    }

    void whatAKilledCopyLeftGoes()
    {
        ReviewProject project(1);
        project.close();
        const QString part = project.folder() + u"/p.backup-20200101-000000.countersign.part"_s;
        const QString other = project.folder() + u"/p.backup-of-somebody.countersign.part"_s;
        for (const QString &name : {part, part + u"-journal"_s, other})
            QVERIFY(writeBytes(name, "half of a customer's text"));
        project.open();
        QVERIFY(!QFile::exists(part) && !QFile::exists(part + u"-journal"_s));
        QVERIFY(QFile::exists(other));
    }

    void aCopyThatIsCalledOffLeavesNothing()
    {
        ReviewProject project(1);
        const CancelToken cancel;
        cancel.cancel();
        const auto kept = backUp(project.path(), project.reader(), true, project.clock, cancel);
        QVERIFY(!kept);
        QCOMPARE(kept.error().kind, ErrorKind::Cancelled);
        QCOMPARE(QDir(project.folder()).entryList({u"*backup*"_s}, QDir::Files), QStringList());
    }

    void whatIsInTheWayOfACopy()
    {
        ReviewProject project(1);
        const QString target = project.folder() + u"/copy"_s;
        QVERIFY(writeBytes(target, "somebody's"));
        const auto copied = copyDatabase(project.reader(), target);
        QVERIFY(!copied);
        QCOMPARE(copied.error().kind, ErrorKind::Conflict);
        QCOMPARE(bytesOf(target), QByteArray("somebody's"));
    }
};

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
