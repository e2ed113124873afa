#include "core/store/backup.h"

#include "core/store/database.h"
#include "core/store/durable_file.h"
#include "core/store/sqlite_error.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

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

QString backupPrefix(const QString &path)
{
    return QFileInfo(path).completeBaseName() + QStringLiteral(".backup-");
}

} // namespace

Result<void> copyDatabase(Database &source, const QString &target)
{
    auto copy = Database::open(target, OpenMode::BulkLoad);
    if (!copy)
        return failure(copy.error());
    sqlite3_backup *backup = sqlite3_backup_init((*copy)->handle(), "main", source.handle(), "main");
    if (!backup)
        return failure(sqliteError((*copy)->handle(), target));
    const int stepped = sqlite3_backup_step(backup, -1);
    const int finished = sqlite3_backup_finish(backup);
    if (stepped == SQLITE_DONE && finished == SQLITE_OK)
        return {};
    const Error error = sqliteError((*copy)->handle(), target);
    copy->reset();
    removeDatabaseFiles(target);
    return failure(error);
}

QStringList backupsOf(const QString &path)
{
    const QFileInfo info(path);
    QStringList found;
    // Not by a wildcard: a project's name may hold the characters of one.
    for (const QString &name :
         info.dir().entryList({QStringLiteral("*.countersign")}, QDir::Files, QDir::Name)) {
        if (name.startsWith(backupPrefix(path)))
            found.prepend(info.dir().filePath(name));
    }
    return found;
}

Result<void> backUp(const QString &path, Database &source, bool always, const Clock &clock)
{
    const QStringList older = backupsOf(path);
    const auto hasTickets = source.integer("SELECT EXISTS (SELECT 1 FROM ticket)");
    if (!hasTickets)
        return failure(hasTickets.error());
    if (!always) {
        const bool recent =
            !older.isEmpty() &&
            clock.wallMilliseconds() - QFileInfo(older.first()).lastModified().toMSecsSinceEpoch() < dayMs;
        const bool young = clock.wallMilliseconds() - QFileInfo(path).birthTime().toMSecsSinceEpoch() < dayMs;
        if (*hasTickets == 0 || recent || (older.isEmpty() && young))
            return {};
    }
    const QString stamp = QDateTime::fromMSecsSinceEpoch(clock.wallMilliseconds(), Qt::UTC)
                              .toString(QStringLiteral("yyyyMMdd-HHmmss"));
    const QString target =
        QFileInfo(path).dir().filePath(backupPrefix(path) + stamp + QStringLiteral(".countersign"));
    const QString unfinished = target + QStringLiteral(".part");
    removeDatabaseFiles(unfinished);
    if (auto copied = copyDatabase(source, unfinished); !copied)
        return copied;
    auto placed = syncFile(unfinished).and_then([&] { return renameDurably(unfinished, target); });
    if (!placed) {
        QFile::remove(unfinished);
        return placed;
    }
    const QStringList all = backupsOf(path);
    for (qsizetype i = copiesKept; i < all.size(); ++i)
        QFile::remove(all[i]);
    return {};
}

} // namespace countersign
