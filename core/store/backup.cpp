#include "core/store/backup.h"

#include "core/store/database.h"
#include "core/store/durable_file.h"
#include "core/store/sqlite_error.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <sqlite3.h>

namespace countersign
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(countersign::Store)
};

constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;
constexpr int copiesKept = 3;
constexpr int pagesBetweenLooks = 1024;
constexpr int looksBetweenSyncs = 16; ///< 64 MB at 4 kB a page: the last sync of a large copy is a short one

QString backupPrefix(const QString &path)
{
    return QFileInfo(path).completeBaseName() + QStringLiteral(".backup-");
}

/// What follows a project's name in that of its copy.
bool isStamp(QStringView rest)
{
    static const QRegularExpression stamp(QStringLiteral("\\A\\d{8}-\\d{6}\\.countersign\\z"));
    return stamp.match(rest).hasMatch();
}

/// While it lives, the connection reads one moment of the project, whatever is written meanwhile. Without it
/// every commit of another connection would start the copy anew.
class Snapshot
{
public:
    explicit Snapshot(Database &source) : m_source(source)
    {
        m_begun = source.execute("BEGIN").and_then(
            [&source] { return source.execute("SELECT count(*) FROM sqlite_schema"); });
    }
    ~Snapshot() { (void)m_source.execute("ROLLBACK"); }
    Q_DISABLE_COPY_MOVE(Snapshot)
    const Result<void> &begun() const { return m_begun; }

private:
    Database &m_source;
    Result<void> m_begun;
};

Error cancelled(const QString &target)
{
    return {ErrorKind::Cancelled, Words::tr("The copy %1 was not finished.").arg(target), {}};
}

Result<void> copyPages(Database &source, Database &copy, const QString &target, const CancelToken &cancel)
{
    const Snapshot snapshot(source);
    if (!snapshot.begun())
        return failure(snapshot.begun().error());
    sqlite3_backup *backup = sqlite3_backup_init(copy.handle(), "main", source.handle(), "main");
    if (!backup)
        return failure(sqliteError(copy.handle(), target));
    int stepped = SQLITE_OK;
    Result<void> synced;
    for (int looks = 1; stepped == SQLITE_OK && synced && !cancel.isCancelled(); ++looks) {
        stepped = sqlite3_backup_step(backup, pagesBetweenLooks);
        if (looks % looksBetweenSyncs == 0)
            synced = syncFile(target);
    }
    const int finished = sqlite3_backup_finish(backup);
    if (!synced)
        return synced;
    if (stepped == SQLITE_DONE && finished == SQLITE_OK)
        return {};
    if (stepped == SQLITE_OK)
        return failure(cancelled(target));
    return failure(sqliteError(copy.handle(), target));
}

/// The copy as `target`, under that name only when it is whole and on disk.
Result<void> copyDurably(Database &source, const QString &target, const CancelToken &cancel)
{
    const QString unfinished = target + QStringLiteral(".part");
    removeDatabaseFiles(unfinished);
    if (auto copied = copyDatabase(source, unfinished, cancel); !copied)
        return copied;
    auto placed = syncFile(unfinished);
    if (placed && cancel.isCancelled())
        placed = failure(cancelled(target));
    if (placed)
        placed = renameDurably(unfinished, target);
    if (!placed)
        QFile::remove(unfinished);
    return placed;
}

} // namespace

Result<void> copyDatabase(Database &source, const QString &target, const CancelToken &cancel)
{
    auto copy = Database::open(target, OpenMode::BulkLoad);
    if (!copy)
        return failure(copy.error());
    auto copied = copyPages(source, **copy, target, cancel);
    copy->reset();
    if (!copied)
        removeDatabaseFiles(target);
    return copied;
}

Result<void> saveCopy(Database &source, const QString &target, const CancelToken &cancel)
{
    if (QFileInfo::exists(target))
        return failure(ErrorKind::Conflict, Words::tr("%1 exists already. Choose another name.").arg(target));
    return copyDurably(source, target, cancel);
}

QStringList backupsOf(const QString &path)
{
    const QFileInfo info(path);
    const QString prefix = backupPrefix(path);
    QStringList found;
    // Not by a wildcard: a project's name may hold the characters of one.
    for (const QString &name :
         info.dir().entryList({QStringLiteral("*.countersign")}, QDir::Files, QDir::Name)) {
        if (name.startsWith(prefix) && isStamp(QStringView(name).mid(prefix.size())))
            found.prepend(info.dir().filePath(name));
    }
    return found;
}

bool isBackup(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    const QString mark = QStringLiteral(".backup-");
    const qsizetype at = name.lastIndexOf(mark);
    return at > 0 && isStamp(QStringView(name).mid(at + mark.size()));
}

void removeUnfinishedBackups(const QString &path)
{
    const QDir folder = QFileInfo(path).dir();
    const QString prefix = backupPrefix(path);
    const QString ending = QStringLiteral(".part");
    for (const QString &name : folder.entryList({QStringLiteral("*.countersign.part")}, QDir::Files)) {
        if (name.startsWith(prefix) &&
            isStamp(QStringView(name).mid(prefix.size(), name.size() - prefix.size() - ending.size())))
            removeDatabaseFiles(folder.filePath(name));
    }
}

Result<QStringList> backupsHolding(const QString &path, Database &source, TicketId ticket)
{
    const auto uuidOf = [](Database &database) -> Result<QUuid> {
        QUuid uuid;
        const auto read = forEachRow(database, "SELECT value FROM project WHERE key = 'uuid'",
                                     [&uuid](Statement &row) { uuid = row.uuid(0); });
        return read ? Result<QUuid>(uuid) : failure(read.error());
    };
    const auto project = uuidOf(source);
    if (!project)
        return failure(project.error());
    QStringList holding;
    for (const QString &copy : backupsOf(path)) {
        bool holds = true;
        if (const auto opened = Database::open(copy, OpenMode::ReadOnly)) {
            const auto owner = uuidOf(**opened);
            qint64 texts = 0;
            const auto counted = forEachRow(
                **opened,
                "SELECT count(*) FROM ticket WHERE id = ?1 AND (raw <> '' OR body <> '' OR subject <> '')",
                [&texts](Statement &row) { texts = row.integer(0); }, ticket);
            if (owner && counted)
                holds = *owner == *project && texts > 0;
        }
        if (holds)
            holding.append(copy);
    }
    return holding;
}

Result<void> removeBackups(const QStringList &copies)
{
    for (const QString &copy : copies) {
        QFile file(copy);
        if (!file.remove() && file.exists())
            return failure(
                ErrorKind::Io,
                Words::tr("%1 could not be removed: %2. Remove it by hand.").arg(copy, file.errorString()));
        removeDatabaseFiles(copy);
    }
    return {};
}

Result<bool> isBackupDue(const QString &path, Database &source, const Clock &clock)
{
    const auto hasTickets = source.integer("SELECT EXISTS (SELECT 1 FROM ticket)");
    if (!hasTickets)
        return failure(hasTickets.error());
    const QStringList older = backupsOf(path);
    const qint64 now = clock.wallMilliseconds();
    const bool recent =
        !older.isEmpty() && now - QFileInfo(older.first()).lastModified().toMSecsSinceEpoch() < dayMs;
    const bool young = now - QFileInfo(path).birthTime().toMSecsSinceEpoch() < dayMs;
    return *hasTickets != 0 && !recent && !(older.isEmpty() && young);
}

Result<void> backUp(const QString &path, Database &source, bool always, const Clock &clock,
                    const CancelToken &cancel)
{
    if (!always) {
        const auto due = isBackupDue(path, source, clock);
        if (!due)
            return failure(due.error());
        if (!*due)
            return {};
    }
    const QString stamp = QDateTime::fromMSecsSinceEpoch(clock.wallMilliseconds(), Qt::UTC)
                              .toString(QStringLiteral("yyyyMMdd-HHmmss"));
    const QString target =
        QFileInfo(path).dir().filePath(backupPrefix(path) + stamp + QStringLiteral(".countersign"));
    if (auto copied = copyDurably(source, target, cancel); !copied)
        return copied;
    const QStringList all = backupsOf(path);
    for (qsizetype i = copiesKept; i < all.size(); ++i)
        QFile::remove(all[i]);
    return {};
}

} // namespace countersign
