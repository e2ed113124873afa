#include "core/store/sqlite_error.h"

#include <QCoreApplication>

#include <sqlite3.h>

#include <cerrno>

namespace countersign
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(countersign::Store)
};

Error diskFull(const QString &file, const QString &detail)
{
    return {
        ErrorKind::DiskFull,
        Words::tr("%1 cannot grow: the disk is full. Free some space; the work goes on by itself.").arg(file),
        detail};
}

/// A full disk, a used up quota and a limit on a file's size arrive as an I/O error from everywhere but a
/// plain write.
bool lacksSpace(sqlite3 *handle)
{
    const int cause = handle ? sqlite3_system_errno(handle) : 0;
    return cause == ENOSPC || cause == EDQUOT || cause == EFBIG;
}

} // namespace

Error sqliteError(sqlite3 *handle, const QString &path)
{
    const int code = handle ? sqlite3_extended_errcode(handle) : SQLITE_NOMEM;
    const QString file = path.isEmpty() ? Words::tr("The project file") : path;
    const QString detail = QStringLiteral("SQLite %1: %2")
                               .arg(code)
                               .arg(QString::fromUtf8(handle ? sqlite3_errmsg(handle) : "out of memory"));
    switch (code & 0xff) {
    case SQLITE_FULL:
        return diskFull(file, detail);
    case SQLITE_READONLY:
        return {ErrorKind::ReadOnly, Words::tr("%1 can only be read.").arg(file), detail};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorKind::Busy,
                Words::tr("%1 is in use by another program. Close it there and try again.").arg(file),
                detail};
    case SQLITE_INTERRUPT:
        return {ErrorKind::Cancelled, Words::tr("Interrupted."), detail};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {ErrorKind::Storage,
                Words::tr(
                    "%1 is damaged or is not a Countersign project. Open a backup copy from the same folder.")
                    .arg(file),
                detail};
    case SQLITE_CANTOPEN:
        if (lacksSpace(handle))
            return diskFull(file, detail);
        return {ErrorKind::Io,
                Words::tr("%1 cannot be opened. Check that it exists and that you may read it.").arg(file),
                detail};
    case SQLITE_IOERR:
        if (lacksSpace(handle))
            return diskFull(file, detail);
        return {ErrorKind::Io,
                Words::tr("Reading or writing %1 failed. Check the disk; nothing that was saved is lost.")
                    .arg(file),
                detail};
    default:
        return {ErrorKind::Storage, Words::tr("%1 could not be used (%2).").arg(file, detail), detail};
    }
}

Error journalError(sqlite3 *handle, const QString &path, const QString &modeFound)
{
    const QString detail = QStringLiteral("SQLite journal_mode: %1").arg(modeFound);
    if (lacksSpace(handle))
        return diskFull(path, detail);
    return {ErrorKind::Io,
            Words::tr("%1 cannot be written safely where it lies. Check that the disk has space and that no "
                      "other program uses the file.")
                .arg(path),
            detail};
}

} // namespace countersign
