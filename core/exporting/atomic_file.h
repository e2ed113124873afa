#pragma once

#include "core/base/result.h"
#include "core/exporting/sha256.h"

#include <QByteArray>
#include <QString>

#include <condition_variable>
#include <memory>
#include <mutex>
#include <string>
#include <thread>

namespace countersign
{

/// A file that appears whole or not at all: written beside its name as `.<name>.part` (mode 0600, locked
/// while it is written), synced, renamed over the old one, and the folder synced, so that it also survives a
/// power cut. Destroyed before commit(), it removes what it wrote. Hashing and writing go on in a thread of
/// its own while the caller fills the next buffer.
class AtomicFile
{
public:
    /// Removes what a killed export to the same name left. Fails if the target is no regular file, its folder
    /// cannot be written, or another process is writing it now (Busy).
    [[nodiscard]] static Result<std::unique_ptr<AtomicFile>> create(const QString &target);
    ~AtomicFile();
    AtomicFile(const AtomicFile &) = delete;
    AtomicFile &operator=(const AtomicFile &) = delete;

    /// Where bytes are put together; pass it on with flush() when it is large.
    std::string &buffer() { return m_buffer; }
    /// Hands the buffer over and empties it. A failure of earlier bytes is told here or by finish().
    [[nodiscard]] Result<void> flush();
    /// Everything is on disk, but not yet under its name. Returns the SHA-256 in hex.
    [[nodiscard]] Result<QByteArray> finish();
    /// The new file stands under its name, durably. After finish().
    [[nodiscard]] Result<void> commit();

    qint64 bytesWritten() const { return m_handedOver; }
    QString target() const { return m_target; } ///< symbolic links followed

private:
    AtomicFile(QString target, QString part, int descriptor);
    void writeInBackground();
    void waitUntilWritten(std::unique_lock<std::mutex> &lock);
    Error writeError(int code) const;

    QString m_target;
    QString m_part;
    int m_descriptor;
    std::string m_buffer;
    qint64 m_handedOver = 0;
    bool m_committed = false;

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::string m_pending; ///< the thread's, while m_busy
    bool m_busy = false;
    bool m_stop = false;
    int m_errorCode = 0;
    Sha256 m_hash;
    qint64 m_written = 0;
    std::thread m_thread;
};

/// Bytes that are free for us in the folder of `path`; -1: unknown.
qint64 freeBytesFor(const QString &path);

} // namespace countersign
