#pragma once

#include "core/base/cancel.h"
#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace countersign
{

class Database;

/// Copies the project beside itself when the last copy is older than a day, or when `always`; keeps the
/// newest three. The copy is made through SQLite's backup interface (a plain copy of a live file is not safe)
/// and renamed when whole. Any connection may write meanwhile: the copy is of one moment.
[[nodiscard]] Result<void> backUp(const QString &path, Database &source, bool always, const Clock &clock,
                                  const CancelToken &cancel = {});
/// Whether backUp() would make a copy without being told to.
[[nodiscard]] Result<bool> isBackupDue(const QString &path, Database &source, const Clock &clock);

/// Backup copies of a project, newest first.
QStringList backupsOf(const QString &path);
/// A file that backUp() made: it stays as it is, and goes when three newer ones are there.
bool isBackup(const QString &path);

/// The copies of the project of `source` that still hold a ticket's text, newest first. One that cannot be
/// read may hold it and counts.
[[nodiscard]] Result<QStringList> backupsHolding(const QString &path, Database &source, TicketId ticket);
/// Removes copies; the error names the first that stays.
[[nodiscard]] Result<void> removeBackups(const QStringList &copies);
/// What a copy that was interrupted left behind. Only for who holds the project's lock.
void removeUnfinishedBackups(const QString &path);

/// Writes a whole copy of the database to `target` (mode 0600), replacing nothing. Cancelled or failed, it
/// leaves nothing.
[[nodiscard]] Result<void> copyDatabase(Database &source, const QString &target,
                                        const CancelToken &cancel = {});
/// A copy under a name that a person chose, there only when it is whole and on disk; replaces nothing.
[[nodiscard]] Result<void> saveCopy(Database &source, const QString &target, const CancelToken &cancel = {});

} // namespace countersign
