#include "core/store/project.h"

#include "core/store/backup.h"
#include "core/store/database.h"
#include "core/store/durable_file.h"
#include "core/store/file_identity.h"
#include "core/store/ledger_store.h"
#include "core/store/project_upkeep.h"
#include "core/store/project_writer.h"
#include "core/store/schema.h"
#include "core/store/search_store.h"
#include "core/store/taxonomy_store.h"
#include "core/store/ticket_store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace countersign
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(countersign::Store)
};

Result<void> fillNewProject(Database &database, const Taxonomy &taxonomy, const Clock &clock)
{
    if (auto made = createSchema(database); !made)
        return made;
    return database.transaction([&]() -> Result<void> {
        auto stored =
            runSql(database,
                   "INSERT INTO project (key, value) VALUES ('uuid', ?1), ('origin', ?2), ('sequence', ?3), "
                   "('lamport', ?4)",
                   QUuid::createUuid(), QUuid::createUuid(), qint64(1), qint64(1));
        if (!stored)
            return stored;
        WriteContext context(database);
        const auto version = addTaxonomyVersion(context, taxonomy, clock.wallMilliseconds());
        return version ? Result<void>() : failure(version.error());
    });
}

/// An import that was interrupted in WAL mode left rows that no complete import row owns.
Result<void> removeUnfinishedImports(Database &database)
{
    const auto unfinished = database.integer("SELECT count(*) FROM import WHERE complete = 0");
    if (!unfinished)
        return failure(unfinished.error());
    if (*unfinished == 0)
        return {};
    return database.transaction([&database] {
        return database.execute("DELETE FROM truth WHERE ticket_id > (SELECT coalesce(max(last_ticket), 0) "
                                "FROM import WHERE complete = 1);"
                                "DELETE FROM ticket WHERE id > (SELECT coalesce(max(last_ticket), 0) FROM "
                                "import WHERE complete = 1);"
                                "DELETE FROM import WHERE complete = 0;");
    });
}

/// Ids are dense, and whoever shows tickets reserves memory by the last one: a file from elsewhere must not
/// name more tickets than could stand in it.
Result<void> checkImportRanges(Database &database)
{
    const auto wrong = database.integer(
        "SELECT count(*) FROM import WHERE complete = 1 AND last_ticket != 0 AND (first_ticket < 1 OR "
        "last_ticket < first_ticket - 1 OR last_ticket > (SELECT page_count * page_size FROM "
        "pragma_page_count, pragma_page_size))");
    if (!wrong)
        return failure(wrong.error());
    if (*wrong == 0)
        return {};
    return failure(ErrorKind::Storage,
                   Words::tr("%1 is damaged: its list of imports does not fit its tickets. Open its newest "
                             "backup copy from the same folder.")
                       .arg(database.path()));
}

/// A process that was killed between making its lock file and writing into it leaves an empty one, which
/// names nobody and would stay for ever. Who is still about to write has a moment for it. True: removed.
bool removeUnwrittenLock(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    for (int looks = 0; looks < 20; ++looks) {
        struct stat found = {};
        if (::stat(name.constData(), &found) != 0 || found.st_size > 0)
            return false;
        QThread::msleep(25);
    }
    const int descriptor = ::open(name.constData(), O_RDWR | O_CLOEXEC | O_NOFOLLOW);
    if (descriptor < 0)
        return false;
    struct stat found = {};
    const bool unwritten = ::flock(descriptor, LOCK_EX | LOCK_NB) == 0 && ::fstat(descriptor, &found) == 0 &&
                           found.st_size == 0 && ::unlink(name.constData()) == 0;
    ::close(descriptor);
    return unwritten;
}

} // namespace

QString realProjectPath(const QString &path)
{
    const QFileInfo info(path);
    if (const QString real = info.canonicalFilePath(); !real.isEmpty())
        return real;
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? info.absoluteFilePath() : QDir(folder).filePath(info.fileName());
}

Result<std::unique_ptr<QLockFile>> lockProject(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(realProjectPath(path) + QStringLiteral(".lock"));
    lock->setStaleLockTime(0); // a holder that died is noticed by its process id, at once
    if (lock->tryLock(0) || (removeUnwrittenLock(lock->fileName()) && lock->tryLock(0)))
        return lock;
    if (lock->error() == QLockFile::UnknownError) {
        return failure(ErrorKind::DiskFull,
                       Words::tr("The lock file beside %1 cannot be written; the disk may be full. Free some "
                                 "space and open it again, or read it only.")
                           .arg(path));
    }
    if (lock->error() == QLockFile::PermissionError) {
        return failure(
            ErrorKind::ReadOnly,
            Words::tr("The folder of %1 cannot be written, so the project can only be read.").arg(path));
    }
    qint64 process = 0;
    QString host;
    QString program;
    lock->getLockInfo(&process, &host, &program);
    return failure(ErrorKind::Busy,
                   Words::tr("%1 is open in %2 (process %3 on %4). Close it there, or read it only.")
                       .arg(path, program.isEmpty() ? Words::tr("another program") : program)
                       .arg(process)
                       .arg(host));
}

Result<void> Project::create(const QString &path, const Taxonomy &taxonomy, const Clock &clock)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QFileInfo(folder).isDir())
        return failure(ErrorKind::NotFound,
                       Words::tr("The folder %1 does not exist. Make it or choose another one.").arg(folder));
    const QString real = realProjectPath(path);
    const auto lock = lockProject(real);
    if (!lock)
        return failure(lock.error());
    auto database = Database::open(real, OpenMode::Create);
    if (!database)
        return failure(database.error());
    auto filled = fillNewProject(**database, taxonomy, clock);
    database->reset();
    if (!filled)
        removeDatabaseFiles(real);
    return filled;
}

/// The lock, for who may write at all.
Result<void> Project::takeLock()
{
    if (isOnNetworkFileSystem(m_path)) {
        return failure(
            ErrorKind::ReadOnly,
            Words::tr("%1 lies on a network drive, where a project can only be read. Copy it to this "
                      "computer to work on it.")
                .arg(m_path));
    }
    if (isBackup(m_path)) {
        return failure(ErrorKind::ReadOnly,
                       Words::tr("%1 is a backup copy, which stays as it is. Copy it under another name to "
                                 "work on it.")
                           .arg(m_path));
    }
    if (!QFileInfo(m_path).isWritable())
        return failure(ErrorKind::ReadOnly,
                       Words::tr("%1 is write-protected, so it can only be read.").arg(m_path));
    // Under its other name it has another lock and another WAL.
    if (const auto identity = FileIdentity::of(m_path); identity && identity->names() > 1) {
        return failure(ErrorKind::ReadOnly,
                       Words::tr("%1 has another name (a hard link), so it can only be read. Copy it, or "
                                 "remove the other name.")
                           .arg(m_path));
    }
    auto lock = lockProject(m_path);
    if (!lock)
        return failure(lock.error());
    m_lock = std::move(*lock);
    return {};
}

Result<std::unique_ptr<Project>> Project::open(const QString &path, ProjectAccess access, const Clock &clock,
                                               Upkeep upkeep)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorKind::NotFound,
                       Words::tr("%1 is not there. Check the name, or make it with \"new\".").arg(path));
    if (!info.isFile())
        return failure(ErrorKind::InvalidInput, Words::tr("%1 is not a file.").arg(path));
    std::unique_ptr<Project> project(new Project);
    project->m_path = realProjectPath(path);
    if (access == ProjectAccess::ReadWrite) {
        if (const auto locked = project->takeLock(); !locked)
            return failure(locked.error());
    }
    auto reader = project->openReader();
    if (!reader)
        return failure(reader.error());
    project->m_reader = std::move(*reader);
    Database &database = *project->m_reader;
    const auto version = schemaVersion(database);
    if (!version)
        return failure(version.error());
    if (*version == projectSchemaVersion) {
        if (const auto verified = verifySchema(database); !verified)
            return failure(verified.error());
    }
    project->m_large = isLargeProject(project->m_path);
    project->m_needsUpkeep = project->m_large && upkeep == Upkeep::Later;
    if (!project->m_large) {
        if (const auto whole = checkWhole(database); !whole)
            return failure(whole.error());
    }
    if (*version == projectSchemaVersion) {
        if (const auto fits = checkImportRanges(database); !fits)
            return failure(fits.error());
    }
    if (access == ProjectAccess::ReadWrite) {
        if (const auto writing = project->startWriting(clock); !writing)
            return failure(writing.error());
    } else if (*version < projectSchemaVersion) {
        return failure(ErrorKind::Unsupported,
                       Words::tr("%1 is in an older format. Open it once for writing to bring it up to date.")
                           .arg(path));
    }
    const auto read = forEachRow(database, "SELECT value FROM project WHERE key = 'uuid'",
                                 [&project](Statement &row) { project->m_uuid = row.uuid(0); });
    if (!read)
        return failure(read.error());
    auto copySource = project->openReader();
    if (!copySource)
        return failure(copySource.error());
    // The first reading opens the WAL; later it may not be found by its name.
    if (const auto first = (*copySource)->integer("SELECT count(*) FROM sqlite_schema"); !first)
        return failure(first.error());
    project->m_copySource = std::move(*copySource);
    return project;
}

/// The copy of the day, or the one that a change of format must have.
Result<void> Project::keepCopy(bool migrate, const Clock &clock)
{
    if (m_needsUpkeep && !migrate)
        return {};
    if (!migrate && !isBackupDue(m_path, *m_reader, clock).value_or(false))
        return {};
    if (m_large) { // a damaged file must not push a good copy out
        if (auto whole = checkWhole(*m_reader); !whole)
            return whole;
    }
    auto kept = backUp(m_path, *m_reader, true, clock);
    if (!kept && !migrate) {
        m_copyProblem = kept.error();
        return {};
    }
    return kept;
}

Result<void> Project::startWriting(const Clock &clock)
{
    auto database = Database::open(m_path, OpenMode::ReadWrite);
    if (!database)
        return failure(database.error());
    const auto version = schemaVersion(**database);
    if (!version)
        return failure(version.error());
    const bool migrate = *version < projectSchemaVersion;
    removeUnfinishedBackups(m_path);
    if (auto kept = keepCopy(migrate, clock); !kept)
        return kept;
    if (migrate) {
        if (auto moved = migrateSchema(**database, *version); !moved)
            return moved;
        if (auto verified = verifySchema(**database); !verified)
            return verified;
        if (auto fits = checkImportRanges(**database); !fits)
            return fits;
    }
    removeDatabaseFiles(m_path + QStringLiteral(".import-part")); // of a first import that was killed
    if (auto removed = removeUnfinishedImports(**database); !removed)
        return removed;
    auto settled = (*database)->transaction([this, &database]() -> Result<void> {
        WriteContext context(**database);
        const auto count = settleInterruptedRequests(context);
        if (!count)
            return failure(count.error());
        m_interrupted = *count;
        return claimSearchIndex(**database);
    });
    if (!settled)
        return settled;
    auto identity = FileIdentity::of(m_path);
    if (!identity)
        return failure(identity.error());
    m_writer =
        std::make_unique<ProjectWriter>(std::move(*database), std::make_unique<FileIdentity>(*identity));
    m_access = ProjectAccess::ReadWrite;
    return {};
}

Project::~Project()
{
    // The writer closes last: only then does SQLite take the WAL into the project and remove it, so that who
    // copies the one file has it whole.
    m_reader.reset();
    m_copySource.reset();
    m_writer.reset();
}

Result<std::unique_ptr<Database>> Project::openReader() const
{
    return Database::open(m_path, OpenMode::ReadOnly);
}

Result<void> Project::forget(TicketId ticket)
{
    if (!m_writer)
        return failure(ErrorKind::ReadOnly, Words::tr("%1 is open for reading only.").arg(m_path));
    const auto found = ticketById(*m_reader, ticket);
    if (!found)
        return failure(found.error());
    auto overwritten = m_writer->post(WritePriority::Normal, [ticket](WriteContext &context) {
        return overwriteTicket(context.database, ticket);
    });
    if (auto done = overwritten.result(); !done)
        return done;
    // In pieces, for decisions come between: the index may be a third of the file.
    while (true) {
        const auto purged =
            m_writer
                ->postFor<bool>(WritePriority::Normal,
                                [](WriteContext &context) { return purgeSearchIndexStep(context.database); })
                .result();
        if (!purged)
            return failure(purged.error());
        if (!*purged)
            break;
    }
    // What is left of the text stands in the WAL.
    return m_writer->emptyWal().result();
}

} // namespace countersign
