#pragma once

#include "core/base/result.h"

#include <QString>

namespace countersign
{

/// fsync of a file that was written by anybody.
[[nodiscard]] Result<void> syncFile(const QString &path);

/// Renames over `to` and syncs the folder: after this the new name survives a power cut (QSaveFile leaves the
/// folder out). Both names lie in one folder.
[[nodiscard]] Result<void> renameDurably(const QString &from, const QString &to);

/// Removes a database file of our own with all that SQLite may have left beside it.
void removeDatabaseFiles(const QString &path);

} // namespace countersign
