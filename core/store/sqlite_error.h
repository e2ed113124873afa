#pragma once

#include "core/base/result.h"

struct sqlite3;

namespace countersign
{

/// The last error of a connection as ours: disk full, read-only, busy, damaged, interrupted are told apart.
/// `path` names the project in the message; empty: "the project file".
Error sqliteError(sqlite3 *handle, const QString &path);

/// The journal of `path` could not be changed to the mode that its safety rests on; SQLite says so without an
/// error.
Error journalError(sqlite3 *handle, const QString &path, const QString &modeFound);

} // namespace countersign
