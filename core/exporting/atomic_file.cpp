#include "core/exporting/atomic_file.h"

#include "core/store/durable_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace countersign
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(countersign::Export)
};

constexpr size_t bufferBytes = 1024 * 1024;
constexpr qint64 syncedAhead = 8 * 1024 * 1024;

int openFile(const QString &path, int flags, mode_t mode = 0)
{
    return ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC, mode);
}

Error cannotWrite(const QString &target, int code)
{
    return {ErrorKind::Io,
            Words::tr("%1 cannot be written: %2. Choose another folder or name.")
                .arg(target, qt_error_string(code)),
            {}};
}

/// What a killed export left is not locked by anybody any more.
Result<void> removeLeftover(const QString &part, const QString &target)
{
    const int descriptor = openFile(part, O_RDWR | O_NOFOLLOW | O_NONBLOCK);
    if (descriptor < 0)
        return errno == ENOENT ? Result<void>() : failure(cannotWrite(part, errno));
    const bool isFree = ::flock(descriptor, LOCK_EX | LOCK_NB) == 0;
    if (isFree)
        ::unlink(QFile::encodeName(part).constData());
    ::close(descriptor);
    if (isFree)
        return {};
    return failure(
        ErrorKind::Busy,
        Words::tr("Another export to %1 is under way. Wait for it or choose another name.").arg(target));
}

Result<QString> regularTarget(const QString &path)
{
    const QFileInfo asked(path);
    const QFileInfo info(asked.isSymLink() && asked.exists() ? asked.canonicalFilePath()
                                                             : asked.absoluteFilePath());
    if (info.fileName().isEmpty() || (info.exists() && !info.isFile()))
        return failure(
            ErrorKind::InvalidInput,
            Words::tr("%1 is not a file that can be replaced. Name a file for the export.").arg(path));
    if (!QFileInfo(info.absolutePath()).isDir())
        return failure(ErrorKind::NotFound,
                       Words::tr("The folder %1 does not exist. Make it or choose another one.")
                           .arg(info.absolutePath()));
    return info.absoluteFilePath();
}

} // namespace

qint64 freeBytesFor(const QString &path)
{
    struct statvfs disk {
    };
    if (::statvfs(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), &disk) != 0)
        return -1;
    return qint64(disk.f_bavail) * qint64(disk.f_frsize);
}

AtomicFile::AtomicFile(QString target, QString part, int descriptor)
    : m_target(std::move(target)), m_part(std::move(part)), m_descriptor(descriptor)
{
    m_buffer.reserve(bufferBytes + bufferBytes / 4);
    m_pending.reserve(bufferBytes + bufferBytes / 4);
    m_thread = std::thread([this] { writeInBackground(); });
}

Result<std::unique_ptr<AtomicFile>> AtomicFile::create(const QString &path)
{
    const auto target = regularTarget(path);
    if (!target)
        return failure(target.error());
    const QFileInfo info(*target);
    const QString part =
        info.absolutePath() + QStringLiteral("/.") + info.fileName() + QStringLiteral(".part");
    if (const auto removed = removeLeftover(part, *target); !removed)
        return failure(removed.error());
    const int descriptor = openFile(part, O_CREAT | O_EXCL | O_WRONLY | O_NOFOLLOW, 0600);
    if (descriptor < 0)
        return failure(cannotWrite(*target, errno));
    ::flock(descriptor, LOCK_EX | LOCK_NB);
    return std::unique_ptr<AtomicFile>(new AtomicFile(*target, part, descriptor));
}

AtomicFile::~AtomicFile()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_changed.notify_all();
    m_thread.join();
    if (!m_committed)
        ::unlink(QFile::encodeName(m_part).constData());
    ::close(m_descriptor);
}

void AtomicFile::writeInBackground()
{
    std::unique_lock lock(m_mutex);
    qint64 synced = 0;
    for (;;) {
        m_changed.wait(lock, [this] { return m_busy || m_stop; });
        if (m_stop)
            return;
        lock.unlock();
        m_hash.add(m_pending);
        int code = 0;
        for (size_t done = 0; done < m_pending.size();) {
            const ssize_t count = ::write(m_descriptor, m_pending.data() + done, m_pending.size() - done);
            if (count < 0 && errno == EINTR)
                continue;
            if (count < 0) {
                code = errno;
                break;
            }
            done += size_t(count);
            m_written += count;
        }
        m_pending.clear();
        // The disk begins at once, so that the sync at the end finds little left to do.
        if (m_written - synced >= syncedAhead) {
            ::sync_file_range(m_descriptor, synced, m_written - synced, SYNC_FILE_RANGE_WRITE);
            synced = m_written;
        }
        lock.lock();
        m_errorCode = code;
        m_busy = false;
        m_changed.notify_all();
    }
}

void AtomicFile::waitUntilWritten(std::unique_lock<std::mutex> &lock)
{
    m_changed.wait(lock, [this] { return !m_busy; });
}

Error AtomicFile::writeError(int code) const
{
    if (code == ENOSPC || code == EDQUOT || code == EFBIG)
        return {ErrorKind::DiskFull,
                Words::tr("There is no space left for %1. Free some space and export again; the old file is "
                          "unchanged.")
                    .arg(m_target),
                qt_error_string(code)};
    return {ErrorKind::Io,
            Words::tr("Writing %1 failed: %2. Check the disk and export again; the old file is unchanged.")
                .arg(m_target, qt_error_string(code)),
            {}};
}

Result<void> AtomicFile::flush()
{
    std::unique_lock lock(m_mutex);
    waitUntilWritten(lock);
    if (m_errorCode != 0)
        return failure(writeError(m_errorCode));
    m_handedOver += qint64(m_buffer.size());
    std::swap(m_buffer, m_pending);
    m_busy = true;
    m_changed.notify_all();
    return {};
}

Result<QByteArray> AtomicFile::finish()
{
    if (const auto flushed = flush(); !flushed)
        return failure(flushed.error());
    std::unique_lock lock(m_mutex);
    waitUntilWritten(lock);
    if (m_errorCode == 0 && ::fsync(m_descriptor) != 0)
        m_errorCode = errno;
    if (m_errorCode != 0)
        return failure(writeError(m_errorCode));
    return m_hash.hex();
}

Result<void> AtomicFile::commit()
{
    const auto renamed = renameDurably(m_part, m_target);
    m_committed = renamed.has_value();
    return renamed;
}

} // namespace countersign
