#include "core/store/durable_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace countersign
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(countersign::Store)
};

Result<void> syncPath(const QString &path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    const bool synced = descriptor >= 0 && ::fsync(descriptor) == 0;
    const int error = errno;
    if (descriptor >= 0)
        ::close(descriptor);
    if (synced)
        return {};
    return failure(error == ENOSPC ? ErrorKind::DiskFull : ErrorKind::Io,
                   Words::tr("%1 could not be written to disk: %2.").arg(path, qt_error_string(error)));
}

} // namespace

Result<void> syncFile(const QString &path)
{
    return syncPath(path, O_RDONLY);
}

Result<void> renameDurably(const QString &from, const QString &to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return failure(ErrorKind::Io,
                       Words::tr("%1 could not be put in place: %2.").arg(to, qt_error_string(errno)));
    return syncPath(QFileInfo(to).absolutePath(), O_RDONLY | O_DIRECTORY);
}

void removeDatabaseFiles(const QString &path)
{
    for (const char *ending : {"", "-wal", "-shm", "-journal", "-sorting"})
        QFile::remove(path + QLatin1String(ending));
}

} // namespace countersign
