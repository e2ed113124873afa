#include "tests/core/store/store_fixture.h"

#include "core/store/backup.h"
#include "core/store/schema.h"
#include "core/store/ticket_store.h"

#include <QFileInfo>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace countersign;
using namespace countersign::test;

/// Making, opening and refusing a project file.
class TestProject : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    FakeClock m_clock;

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString newProject(const QString &name)
    {
        const QString made = path(name);
        if (const auto created = Project::create(made, reviewTaxonomy(), m_clock); !created)
            qFatal("%s", qPrintable(created.error().message));
        return made;
    }
    Error errorOfOpening(const QString &project, ProjectAccess access = ProjectAccess::ReadWrite)
    {
        const auto opened = Project::open(project, access, m_clock);
        return opened ? Error{ErrorKind::Internal, u"it opened"_s, {}} : opened.error();
    }

private slots:
    void aNewProjectIsPrivateAndWhole()
    {
        const auto umaskBefore = ::umask(0);
        const QString project = newProject(u"new.countersign"_s);
        {
            const auto opened = Project::open(project, ProjectAccess::ReadWrite, m_clock);
            QVERIFY_OK(opened);
            for (const char *ending : {"", "-wal", "-shm"}) {
                struct stat found {
                };
                QCOMPARE(::stat(QFile::encodeName(project + QLatin1String(ending)).constData(), &found), 0);
                QCOMPARE(found.st_mode & 0777, 0600U);
            }
            QCOMPARE((*opened)->access(), ProjectAccess::ReadWrite);
            QVERIFY(!(*opened)->uuid().isNull());
            const auto taxonomy = currentTaxonomy((*opened)->reader());
            QVERIFY_OK(taxonomy);
            QCOMPARE(taxonomy->fields.size(), 4);
            QCOMPARE(taxonomy->version, TaxonomyVersionId{1});
            QCOMPARE(ticketCount((*opened)->reader()).value(), 0);
        }
        ::umask(umaskBefore);
        // Closed, it is one file.
        QVERIFY(!QFile::exists(project + u"-wal"_s));
        QVERIFY(!QFile::exists(project + u"-shm"_s));
        QVERIFY(!QFile::exists(project + u".lock"_s));
    }

    void nothingIsReplaced()
    {
        QVERIFY(writeBytes(path(u"there.countersign"_s), "somebody's"));
        const auto made = Project::create(path(u"there.countersign"_s), reviewTaxonomy(), m_clock);
        QVERIFY(!made);
        QCOMPARE(made.error().kind, ErrorKind::Conflict);
        QCOMPARE(bytesOf(path(u"there.countersign"_s)), QByteArray("somebody's"));
    }

    void noFolderNoProject()
    {
        const auto made = Project::create(path(u"nowhere/p.countersign"_s), reviewTaxonomy(), m_clock);
        QVERIFY(!made);
        QCOMPARE(made.error().kind, ErrorKind::NotFound);
        QVERIFY(made.error().message.contains(path(u"nowhere"_s)));
    }

    void refused_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<ErrorKind>("expected");
        QTest::addColumn<QString>("words");
        QTest::newRow("missing") << u"missing"_s << ErrorKind::NotFound << u"is not there"_s;
        QTest::newRow("folder") << u"folder"_s << ErrorKind::InvalidInput << u"is not a file"_s;
        QTest::newRow("empty file") << u"empty"_s << ErrorKind::InvalidInput
                                    << u"not a Countersign project"_s;
        QTest::newRow("a text") << u"text"_s << ErrorKind::Storage << u"is not a Countersign project"_s;
        QTest::newRow("another program's")
            << u"foreign"_s << ErrorKind::InvalidInput << u"not a Countersign"_s;
        QTest::newRow("newer") << u"newer"_s << ErrorKind::Unsupported << u"newer Countersign (format 99"_s;
        QTest::newRow("unfinished") << u"unfinished"_s << ErrorKind::Storage << u"unfinished"_s;
        QTest::newRow("cut") << u"cut"_s << ErrorKind::Storage << u"damaged"_s;
    }

    void refused()
    {
        QFETCH(QString, kind);
        const QString file = path(kind + u".countersign"_s);
        if (kind == u"folder"_s) {
            QVERIFY(QDir().mkpath(file));
        } else if (kind == u"empty"_s || kind == u"text"_s) {
            QVERIFY(writeBytes(file, kind == u"text"_s ? QByteArray(5000, 'x') : QByteArray()));
        } else if (kind != u"missing"_s) {
            newProject(kind + u".countersign"_s);
            if (kind == u"foreign"_s)
                QCOMPARE(runForeignSql(file, "PRAGMA application_id=1"), QByteArray());
            if (kind == u"newer"_s)
                QCOMPARE(runForeignSql(file, "PRAGMA user_version=99"), QByteArray());
            if (kind == u"unfinished"_s)
                QCOMPARE(runForeignSql(file, "PRAGMA user_version=0"), QByteArray());
            if (kind == u"cut"_s)
                QVERIFY(QFile::resize(file, QFileInfo(file).size() / 2));
        }
        const QByteArray before = bytesOf(file);
        for (const auto access : {ProjectAccess::ReadOnly, ProjectAccess::ReadWrite}) {
            const Error error = errorOfOpening(file, access);
            QFETCH(ErrorKind, expected);
            QFETCH(QString, words);
            QVERIFY2(error.kind == expected, qPrintable(error.message + error.detail));
            QVERIFY2(error.message.contains(words), qPrintable(error.message));
            QVERIFY2(error.message.contains(file), qPrintable(error.message));
        }
        QCOMPARE(bytesOf(file), before);
        QVERIFY(!QFile::exists(file + u".lock"_s));
    }

    void aFailedCreationLeavesNothing()
    {
        Taxonomy tooMany = reviewTaxonomy();
        tooMany.fields[1].key = tooMany.fields[0].key;
        tooMany.fields[0].options[1].uuid = tooMany.fields[0].options[0].uuid = QUuid::createUuid();
        const auto made = Project::create(path(u"half.countersign"_s), tooMany, m_clock);
        QVERIFY(!made);
        QCOMPARE(QDir(m_folder.path()).entryList({u"half*"_s}, QDir::Files), QStringList());
    }

    void leftoversOfAKilledFirstImportGo()
    {
        const QString project = newProject(u"left.countersign"_s);
        QVERIFY(writeBytes(project + u".import-part"_s, "half a copy"));
        QVERIFY_OK(Project::open(project, ProjectAccess::ReadOnly, m_clock));
        QVERIFY(QFile::exists(project + u".import-part"_s)); // somebody may be importing
        QVERIFY_OK(Project::open(project, ProjectAccess::ReadWrite, m_clock));
        QVERIFY(!QFile::exists(project + u".import-part"_s));
    }

    void ticketsOfAnUnfinishedImportAreInvisibleAndGo()
    {
        ReviewProject project(3);
        project.close();
        const QByteArray half =
            "INSERT INTO import (uuid, file_name, format, mapping, encoding, file_size, started_at) "
            "VALUES (x'01', 'b.csv', '', '', '', 1, 1);"
            "INSERT INTO ticket SELECT id + 3, 2, record, 'B' || id, subject, body, created, record_hash, "
            "occurrence, text_hash, raw FROM ticket;"
            "INSERT INTO truth (ticket_id, field_id, value) VALUES (5, 1, 'x')";
        QCOMPARE(runForeignSql(project.path(), half), QByteArray());
        {
            const auto reader = Project::open(project.path(), ProjectAccess::ReadOnly, m_clock);
            QVERIFY_OK(reader);
            QCOMPARE(ticketCount((*reader)->reader()).value(), 3);
            QVERIFY(!ticketNamed((*reader)->reader(), u"B1"_s));
            QVERIFY(!ticketById((*reader)->reader(), TicketId{4}));
        }
        project.open();
        QCOMPARE(countOf(project.reader(), "SELECT count(*) FROM ticket"), 3);
        QCOMPARE(countOf(project.reader(), "SELECT count(*) FROM truth"), 0);
        QCOMPARE(countOf(project.reader(), "SELECT count(*) FROM import"), 1);
    }

    void aProjectUnderALinkIsTheSameProject()
    {
        const QString project = newProject(u"real.countersign"_s);
        const QString link = path(u"link.countersign"_s);
        QVERIFY(QFile::link(project, link));
        const auto first = Project::open(project, ProjectAccess::ReadWrite, m_clock);
        QVERIFY_OK(first);
        QCOMPARE(errorOfOpening(link).kind, ErrorKind::Busy);
    }

    void throughALinkItIsCalledByItsOwnName()
    {
        // Lock, WAL and backup copies stand beside the file, not beside the link.
        const QString project = newProject(u"target.countersign"_s);
        QVERIFY(QDir(m_folder.path()).mkdir(u"links"_s));
        const QString link = path(u"links/name.countersign"_s);
        QVERIFY(QFile::link(project, link));
        const auto opened = Project::open(link, ProjectAccess::ReadWrite, m_clock);
        QVERIFY_OK(opened);
        QCOMPARE((*opened)->path(), QFileInfo(project).canonicalFilePath());
        QCOMPARE(realProjectPath(link), (*opened)->path());
        QVERIFY(QFile::exists(project + u".lock"_s));
        QCOMPARE(QDir(path(u"links"_s)).entryList(QDir::Files), QStringList{u"name.countersign"_s});
    }

    void aFileWithTwoNamesIsOnlyRead()
    {
        const QString project = newProject(u"one.countersign"_s);
        const QString other = path(u"two.countersign"_s);
        QCOMPARE(::link(QFile::encodeName(project).constData(), QFile::encodeName(other).constData()), 0);
        for (const QString &name : {project, other}) {
            const Error error = errorOfOpening(name);
            QCOMPARE(error.kind, ErrorKind::ReadOnly);
            QVERIFY2(error.message.contains(u"hard link"_s), qPrintable(error.message));
            QVERIFY_OK(Project::open(name, ProjectAccess::ReadOnly, m_clock));
        }
        QVERIFY(QFile::remove(other));
        QVERIFY_OK(Project::open(project, ProjectAccess::ReadWrite, m_clock));
    }

    void aNameFullOfSpecialCharactersIsOnlyAName()
    {
        const QString project = newProject(u"50% [a]? #1 ü?mode=memory.countersign"_s);
        QVERIFY_OK(Project::open(project, ProjectAccess::ReadWrite, m_clock));
        QVERIFY(QFileInfo(project).size() > 4096);
    }
};

QTEST_GUILESS_MAIN(TestProject)
#include "tst_project.moc"
