#pragma once

#include "core/base/result.h"

#include <QString>

namespace countersign
{

/// Remembers which file stood at a path when it was opened. SQLite goes on writing, and reporting success,
/// into a file that was deleted, renamed or replaced underneath; this notices before a commit is
/// acknowledged.
class FileIdentity
{
public:
    [[nodiscard]] static Result<FileIdentity> of(const QString &path);

    /// Fails (Conflict) when the path no longer names the same file.
    [[nodiscard]] Result<void> check() const;

    /// How many names (hard links) the file had.
    quint64 names() const { return m_names; }

private:
    QString m_path;
    quint64 m_device = 0;
    quint64 m_inode = 0;
    quint64 m_names = 0;
};

/// True for NFS, SMB and the like, where SQLite's locks and WAL cannot be relied on.
bool isOnNetworkFileSystem(const QString &path);

} // namespace countersign
