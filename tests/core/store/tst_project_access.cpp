#include "tests/core/store/store_fixture.h"

#include "core/store/backup.h"
#include "core/store/ticket_store.h"

#include <QCoreApplication>
#include <QSysInfo>
#include <QTest>

using namespace countersign;
using namespace countersign::test;

/// Two openers, read-only places, and a file that is moved while it is open.
class TestProjectAccess : public QObject
{
    Q_OBJECT

    static Result<void> decide(ReviewProject &project, qint64 ticket = 1)
    {
        return project.writer()
            .post(WritePriority::Decision, deciding(decided({ticket}, DecisionKind::Skipped)))
            .result();
    }
    static qint64 decisions(Database &reader) { return countOf(reader, "SELECT count(*) FROM decision"); }

private slots:
    void theSecondWriterIsToldWhoHasIt()
    {
        ReviewProject project(2);
        const auto second = Project::open(project.path(), ProjectAccess::ReadWrite, project.clock);
        QVERIFY(!second);
        QCOMPARE(second.error().kind, ErrorKind::Busy);
        for (const QString &word : {project.path(), QString::number(QCoreApplication::applicationPid()),
                                    QSysInfo::machineHostName(), u"tst_project_access"_s})
            QVERIFY2(second.error().message.contains(word), qPrintable(second.error().message));
        // Reading works meanwhile, and sees what the writer commits.
        const auto reader = Project::open(project.path(), ProjectAccess::ReadOnly, project.clock);
        QVERIFY_OK(reader);
        QCOMPARE((*reader)->writer(), nullptr);
        QCOMPARE(decisions((*reader)->reader()), 0);
        QVERIFY_OK(decide(project));
        QCOMPARE(decisions((*reader)->reader()), 1);
        QCOMPARE((*reader)->forget({1}).error().kind, ErrorKind::ReadOnly);
    }

    void closedByOneItIsFreeForTheNext()
    {
        ReviewProject project(1);
        project.close();
        QVERIFY_OK(Project::open(project.path(), ProjectAccess::ReadWrite, project.clock));
    }

    void theLockOfADeadProcessIsNone()
    {
        ReviewProject project(1);
        project.close();
        QVERIFY(writeBytes(project.path() + u".lock"_s,
                           "999999\ncountersign\n" + QSysInfo::machineHostName().toUtf8() + '\n'));
        QVERIFY_OK(Project::open(project.path(), ProjectAccess::ReadWrite, project.clock));
    }

    void anEmptyLockOfAProcessKilledAtOnceIsNone()
    {
        ReviewProject project(1);
        project.close();
        QVERIFY(writeBytes(project.path() + u".lock"_s, QByteArray()));
        QVERIFY_OK(Project::open(project.path(), ProjectAccess::ReadWrite, project.clock));
    }

    void aWriteProtectedFile()
    {
        ReviewProject project(2);
        QVERIFY_OK(decide(project));
        project.close();
        QVERIFY(
            QFile::setPermissions(project.path(), QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
        QVERIFY(QFile::setPermissions(project.folder(), QFile::Permissions(0x7777)));
        const AsNobody nobody;
        if (!AsNobody::reaches(project.path()))
            QSKIP("the temporary folder is closed to other users");
        const auto writing = Project::open(project.path(), ProjectAccess::ReadWrite, project.clock);
        QVERIFY(!writing);
        QCOMPARE(writing.error().kind, ErrorKind::ReadOnly);
        QVERIFY(writing.error().message.contains(u"write-protected"_s));
        const auto reading = Project::open(project.path(), ProjectAccess::ReadOnly, project.clock);
        QVERIFY_OK(reading);
        QCOMPARE(decisions((*reading)->reader()), 1);
    }

    void aWriteProtectedFolder()
    {
        ReviewProject project(2);
        QVERIFY_OK(decide(project));
        project.close();
        QVERIFY(QFile::setPermissions(project.path(), QFile::Permissions(0x6666)));
        QVERIFY(QFile::setPermissions(project.folder(), QFile::Permissions(0x5555)));
        {
            const AsNobody nobody;
            if (!AsNobody::reaches(project.path()))
                QSKIP("the temporary folder is closed to other users");
            const auto writing = Project::open(project.path(), ProjectAccess::ReadWrite, project.clock);
            QVERIFY(!writing);
            QCOMPARE(writing.error().kind, ErrorKind::ReadOnly);
            QVERIFY(writing.error().message.contains(u"folder"_s));
            const auto reading = Project::open(project.path(), ProjectAccess::ReadOnly, project.clock);
            QVERIFY_OK(reading);
            QCOMPARE(decisions((*reading)->reader()), 1);
        }
        QVERIFY(QFile::setPermissions(project.folder(), QFile::Permissions(0x7777)));
    }

    void movedAwayAndPutBack()
    {
        ReviewProject project(3);
        QVERIFY_OK(decide(project, 1));
        const QString elsewhere = project.folder() + u"/elsewhere"_s;
        QVERIFY(QFile::rename(project.path(), elsewhere));
        const auto refused = decide(project, 2);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
        QVERIFY2(refused.error().message.contains(u"moved or deleted"_s),
                 qPrintable(refused.error().message));
        QVERIFY(refused.error().message.contains(project.path()));
        QVERIFY(QFile::rename(elsewhere, project.path()));
        QVERIFY_OK(decide(project, 3));
        project.close();
        project.open();
        QCOMPARE(decisions(project.reader()), 2);
        QCOMPARE(labelOf(project.reader(), TicketId{2}).value().person, PersonState::None);
    }

    void deleted()
    {
        ReviewProject project(1);
        QVERIFY(QFile::remove(project.path()));
        QCOMPARE(decide(project).error().kind, ErrorKind::Conflict);
        QVERIFY(!QFile::exists(project.path())); // nor is an empty one made in its place
    }

    void replacedByAnotherFile()
    {
        ReviewProject project(1);
        QVERIFY(QFile::copy(project.path(), project.folder() + u"/copy"_s));
        QVERIFY(QFile::rename(project.path(), project.folder() + u"/old"_s));
        QVERIFY(QFile::rename(project.folder() + u"/copy"_s, project.path()));
        const QByteArray before = bytesOf(project.path());
        const auto refused = decide(project);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
        QVERIFY2(refused.error().message.contains(u"replaced"_s), qPrintable(refused.error().message));
        QCOMPARE(bytesOf(project.path()), before);
    }

    void aCopyOfWhatIsNotAtItsPlaceAnyMore_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"moved", "deleted", "replaced", "in its place"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }

    void aCopyOfWhatIsNotAtItsPlaceAnyMore()
    {
        QFETCH(const QString, what);
        ReviewProject project(3);
        for (const qint64 ticket : {1, 2}) // they stand in the WAL alone
            QVERIFY_OK(decide(project, ticket));
        const QString elsewhere = project.folder() + u"/elsewhere"_s;
        if (what == u"deleted"_s)
            QVERIFY(QFile::remove(project.path()));
        else if (what != u"in its place"_s)
            QVERIFY(QFile::rename(project.path(), elsewhere));
        if (what == u"replaced"_s) {
            QVERIFY_OK(Project::create(project.folder() + u"/new"_s, reviewTaxonomy(), project.clock));
            QVERIFY(QFile::rename(project.folder() + u"/new"_s, project.path()));
        }
        const QString copy = project.folder() + u"/copy.countersign"_s;
        QVERIFY_OK(saveCopy(*project.project().copySource(), copy));
        const auto opened = Project::open(copy, ProjectAccess::ReadWrite, project.clock);
        QVERIFY_OK(opened);
        QCOMPARE(decisions((*opened)->reader()), 2);
        QCOMPARE((*opened)->uuid(), project.project().uuid());
        const auto again = saveCopy(*project.project().copySource(), copy);
        QVERIFY(!again); // nothing is replaced
        QCOMPARE(again.error().kind, ErrorKind::Conflict);
    }

    void movedInTheMomentOfTheCommit()
    {
        ReviewProject project(2);
        const QString elsewhere = project.folder() + u"/elsewhere"_s;
        const auto outcome =
            project.writer()
                .post(WritePriority::Decision,
                      [&](WriteContext &context) {
                          QFile::rename(project.path(), elsewhere); // after the look that comes before
                          return deciding(decided({1}, DecisionKind::Skipped))(context);
                      })
                .result();
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, ErrorKind::Conflict);
        QVERIFY(QFile::rename(elsewhere, project.path()));
        QVERIFY_OK(decide(project, 2));
    }

    void whatWasUnderWayIsUnknownAfterwards()
    {
        ReviewProject project(3);
        project.write([](WriteContext &context) -> Result<void> {
            StoredRun run;
            run.run.uuid = QUuid::createUuid();
            run.run.taxonomy = {1};
            const auto id = addRun(context.database, run);
            if (!id)
                return failure(id.error());
            for (const qint64 ticket : {1, 3}) {
                if (auto sent = addSentRequest(context.database, *id, {ticket}, 1, "key", 5); !sent)
                    return failure(sent.error());
            }
            return {};
        });
        project.close();
        project.open();
        QCOMPARE(project.project().interruptedRequests(), 2);
        QCOMPARE(labelOf(project.reader(), TicketId{1}).value().ledger, LedgerState::Unknown);
        QCOMPARE(labelOf(project.reader(), TicketId{2}).value().ledger, LedgerState::None);
        QCOMPARE(ledgerCounts(project.reader()).value().unknownTickets, 2);
        project.close();
        project.open();
        QCOMPARE(project.project().interruptedRequests(), 0);
    }
};

QTEST_GUILESS_MAIN(TestProjectAccess)
#include "tst_project_access.moc"
