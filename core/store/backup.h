#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace countersign
{

class Database;

/// Copies the project beside itself when the last copy is older than a day, or when `always`; keeps the
/// newest three. The copy is made through SQLite's backup interface (a plain copy of a live file is not safe)
/// and renamed when whole.
[[nodiscard]] Result<void> backUp(const QString &path, Database &source, bool always, const Clock &clock);

/// Backup copies of a project, newest first.
QStringList backupsOf(const QString &path);

/// Writes a whole, checked copy of the database to `target` (mode 0600), replacing nothing.
[[nodiscard]] Result<void> copyDatabase(Database &source, const QString &target);

} // namespace countersign
