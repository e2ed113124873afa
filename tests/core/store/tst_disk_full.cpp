#include "tests/core/store/store_fixture.h"

#include "core/dataset/importer.h"
#include "core/exporting/export_job.h"
#include "core/store/ticket_store.h"

#include <QTest>

#include <sched.h>
#include <sys/mount.h>
#include <sys/statvfs.h>

using namespace countersign;
using namespace countersign::test;

namespace
{

/// A small disk of its own, seen by this process only. Needs the right to mount.
class SmallDisk
{
public:
    explicit SmallDisk(const QString &folder) : m_folder(folder) {}
    ~SmallDisk()
    {
        if (m_mounted)
            ::umount2(QFile::encodeName(m_folder).constData(), MNT_DETACH);
    }

    bool mount(int kilobytes)
    {
        m_mounted = ::mount("tmpfs", QFile::encodeName(m_folder).constData(), "tmpfs", 0,
                            sizeWord(kilobytes).constData()) == 0;
        return m_mounted;
    }
    bool resize(int kilobytes)
    {
        return ::mount("tmpfs", QFile::encodeName(m_folder).constData(), "tmpfs", MS_REMOUNT,
                       sizeWord(kilobytes).constData()) == 0;
    }
    int usedKilobytes() const
    {
        struct statvfs disk {
        };
        ::statvfs(QFile::encodeName(m_folder).constData(), &disk);
        return int((disk.f_blocks - disk.f_bfree) * disk.f_frsize / 1024);
    }

private:
    static QByteArray sizeWord(int kilobytes) { return "size=" + QByteArray::number(kilobytes) + "k"; }

    QString m_folder;
    bool m_mounted = false;
};

} // namespace

/// A disk that fills up at every stage, in growing steps: the stage fails in words, what was there stays, and
/// it goes on once there is space.
class TestDiskFull : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    SystemClock m_clock;
    bool m_mayMount = false;

    QString m_disk;
    QString m_project;
    QString m_file;

    void writeTickets(int first, int last)
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("id,body\n");
        for (int i = first; i <= last; ++i)
            file.write("T" + QByteArray::number(i) + ',' + QByteArray(400, char('a' + i % 26)) + '\n');
    }
    Result<ImportReport> import()
    {
        ImportRequest request;
        request.path = m_file;
        request.mapping.id = u"id"_s;
        request.mapping.body = {u"body"_s};
        return importTickets(m_project, request, {}, CancelToken(), m_clock);
    }
    /// "TICKETS DECISIONS REQUESTS", after opening for writing and a whole check; the words of an error if
    /// not.
    QString state()
    {
        const auto project = Project::open(m_project, ProjectAccess::ReadWrite, m_clock);
        if (!project)
            return project.error().message;
        Database &reader = (*project)->reader();
        QString checked;
        (void)forEachRow(reader, "PRAGMA integrity_check",
                         [&checked](Statement &row) { checked += row.text(0); });
        if (checked != u"ok"_s)
            return checked;
        return QStringLiteral("%1 %2 %3")
            .arg(ticketCount(reader).value())
            .arg(countOf(reader, "SELECT count(*) FROM decision"))
            .arg(countOf(reader, "SELECT count(*) FROM request"));
    }
    void freshProject(int tickets)
    {
        for (const QString &name : QDir(m_disk).entryList(QDir::Files | QDir::Hidden))
            QFile::remove(m_disk + u'/' + name);
        QVERIFY_OK(Project::create(m_project, reviewTaxonomy(), m_clock));
        if (tickets > 0) {
            writeTickets(1, tickets);
            QVERIFY_OK(import());
        }
    }

    /// Runs `stage` with ever more space until it succeeds. It must fail at least once before, always as a
    /// full disk in words that name a file, and `after` looks at what each failure left.
    void grow(SmallDisk &disk, const std::function<Result<void>()> &stage, const std::function<void()> &after)
    {
        int failures = 0;
        const int used = disk.usedKilobytes();
        for (int more = 4; more < 4000; more += more < 64 ? 12 : more / 4) {
            QVERIFY(disk.resize(used + more));
            const Result<void> done = stage();
            if (done) {
                QVERIFY(failures > 0);
                qInfo("%d failures before %d kB sufficed", failures, more);
                QVERIFY(disk.resize(16'000));
                return;
            }
            ++failures;
            QVERIFY2(done.error().kind == ErrorKind::DiskFull,
                     qPrintable(done.error().message + u" | "_s + done.error().detail));
            QVERIFY2(done.error().message.contains(m_disk), qPrintable(done.error().message));
            QVERIFY2(done.error().message.contains(u"space"_s), qPrintable(done.error().message));
            QVERIFY(disk.resize(16'000));
            after();
            if (QTest::currentTestFailed())
                return;
        }
        QFAIL("it never had enough space");
    }

private slots:
    void initTestCase()
    {
        m_disk = m_folder.filePath(u"disk"_s);
        QVERIFY(QDir().mkpath(m_disk));
        m_project = m_disk + u"/p.countersign"_s;
        m_file = m_folder.filePath(u"tickets.csv"_s);
        SmallDisk disk(m_disk);
        m_mayMount = ::unshare(CLONE_NEWNS) == 0 &&
                     ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 && disk.mount(100);
        if (!m_mayMount)
            QSKIP("A disk can only be filled where this process may mount one (as root).");
    }

    void init()
    {
        if (!m_mayMount)
            QSKIP("A disk can only be filled where this process may mount one (as root).");
    }

    void newProject()
    {
        SmallDisk disk(m_disk);
        QVERIFY(disk.mount(16'000));
        grow(
            disk, [this] { return Project::create(m_project, reviewTaxonomy(), m_clock); },
            [this] { QCOMPARE(QDir(m_disk).entryList(QDir::Files | QDir::Hidden), QStringList()); });
        QCOMPARE(state(), u"0 0 0"_s);
    }

    void firstImport()
    {
        SmallDisk disk(m_disk);
        QVERIFY(disk.mount(16'000));
        freshProject(0);
        writeTickets(1, 500);
        grow(
            disk, [this] { return import().map([](const ImportReport &) {}); },
            [this] {
                QCOMPARE(state(), u"0 0 0"_s);
                QCOMPARE(QDir(m_disk).entryList(QDir::Files | QDir::Hidden), QStringList(u"p.countersign"_s));
            });
        QCOMPARE(state(), u"500 0 0"_s);
    }

    void furtherImport()
    {
        SmallDisk disk(m_disk);
        QVERIFY(disk.mount(16'000));
        freshProject(20);
        writeTickets(21, 400);
        grow(
            disk, [this] { return import().map([](const ImportReport &) {}); },
            [this] { QCOMPARE(state(), u"20 0 0"_s); });
        QCOMPARE(state(), u"400 0 0"_s);
    }

    /// Writes until the disk is full, with the project open all the time.
    void fillByJobs(const std::function<ProjectWriter::Job(int)> &jobNumber, const char *count)
    {
        SmallDisk disk(m_disk);
        QVERIFY(disk.mount(16'000));
        freshProject(50);
        auto opened = Project::open(m_project, ProjectAccess::ReadWrite, m_clock);
        QVERIFY_OK(opened);
        Project &project = **opened;
        qint64 acknowledged = 0;
        int failures = 0;
        for (int round = 0; round < 6; ++round) {
            QVERIFY(disk.resize(disk.usedKilobytes() + 40 + 16 * round));
            Result<void> done;
            for (int i = 0; i < 4000 && done; ++i) {
                // Three at a time: what waits goes into one commit, and fails as one.
                QList<QFuture<Result<void>>> futures;
                for (int k = 0; k < 3; ++k)
                    futures.append(project.writer()->post(WritePriority::Decision, jobNumber(i)));
                for (auto &future : futures) {
                    const Result<void> outcome = future.result();
                    acknowledged += outcome ? 1 : 0;
                    if (!outcome)
                        done = outcome;
                }
            }
            QVERIFY(!done);
            ++failures;
            QVERIFY2(done.error().kind == ErrorKind::DiskFull,
                     qPrintable(done.error().message + u" | "_s + done.error().detail));
            QCOMPARE(countOf(project.reader(), count), acknowledged); // reading goes on
            // Space is there again: it goes on without being opened anew.
            QVERIFY(disk.resize(16'000));
            QVERIFY_OK(project.writer()->post(WritePriority::Decision, jobNumber(1)).result());
            ++acknowledged;
        }
        opened->reset();
        const auto again = Project::open(m_project, ProjectAccess::ReadWrite, m_clock);
        QVERIFY_OK(again);
        QCOMPARE(countOf((*again)->reader(), count), acknowledged);
        QCOMPARE(countOf((*again)->reader(),
                         "SELECT count(*) FROM pragma_integrity_check WHERE integrity_check = 'ok'"),
                 1);
        qInfo("%lld acknowledged, %d times full, none lost", acknowledged, failures);
    }

    void decisions()
    {
        fillByJobs([](int i) { return deciding(decided({1 + i % 50}, DecisionKind::Skipped)); },
                   "SELECT count(*) FROM decision");
    }

    void ledger()
    {
        fillByJobs(
            [](int i) -> ProjectWriter::Job {
                return [i](WriteContext &context) -> Result<void> {
                    const auto sent = addSentRequest(context.database, {1}, {1 + i % 50}, 1, "key", 5);
                    if (!sent)
                        return failure(sent.error());
                    RequestOutcome outcome;
                    outcome.id = *sent;
                    outcome.rawReply = QByteArray(700, 'r');
                    return finishRequest(context, {1 + i % 50}, outcome, 6);
                };
            },
            "SELECT count(*) FROM request WHERE state = 3");
    }

    void exportFile()
    {
        SmallDisk disk(m_disk);
        QVERIFY(disk.mount(16'000));
        freshProject(400);
        const auto project = Project::open(m_project, ProjectAccess::ReadOnly, m_clock);
        QVERIFY_OK(project);
        const QString target = m_disk + u"/labels.jsonl"_s;
        QVERIFY(writeBytes(target, "the old export"));
        ExportOptions options;
        options.format = ExportFormat::Jsonl;
        options.include = ExportInclude::All;
        grow(
            disk,
            [&]() -> Result<void> {
                const auto done =
                    runExport((*project)->reader(), options, target, {}, CancelToken(), m_clock);
                return done ? Result<void>() : failure(done.error());
            },
            [&] {
                QCOMPARE(bytesOf(target), QByteArray("the old export"));
                QCOMPARE(QDir(m_disk).entryList({u"*.part"_s}, QDir::Files | QDir::Hidden), QStringList());
            });
        QCOMPARE(bytesOf(target).count('\n'), 400);
    }

    void aFullDiskCanBeRead()
    {
        SmallDisk disk(m_disk);
        QVERIFY(disk.mount(16'000));
        freshProject(50);
        QVERIFY(disk.resize(disk.usedKilobytes()));
        const auto writing = Project::open(m_project, ProjectAccess::ReadWrite, m_clock);
        if (!writing)
            QCOMPARE(writing.error().kind, ErrorKind::DiskFull);
        const auto reading = Project::open(m_project, ProjectAccess::ReadOnly, m_clock);
        QVERIFY_OK(reading);
        QCOMPARE(ticketCount((*reading)->reader()).value(), 50);
    }
};

QTEST_GUILESS_MAIN(TestDiskFull)
#include "tst_disk_full.moc"
