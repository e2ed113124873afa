#pragma once

#include "core/base/result.h"

namespace countersign
{

class Database;

/// "CSGN": how `file` and we tell a project from any other SQLite file.
inline constexpr int projectApplicationId = 0x4353474e;
/// The newest `user_version` this program knows. Steps are resources: store/schema/000n_*.sql.
inline constexpr int projectSchemaVersion = 3;

/// Brings an empty file to the newest version.
[[nodiscard]] Result<void> createSchema(Database &database);

/// The file's version; fails with words for a foreign file, a newer version or an unreadable one.
[[nodiscard]] Result<int> schemaVersion(Database &database);

/// Runs the missing steps, each in its own transaction. The caller has made a backup copy.
[[nodiscard]] Result<void> migrateSchema(Database &database, int from);

/// Fails unless every table and index is exactly what our own steps produce: a project file from elsewhere
/// could carry triggers, views or generated columns that act on what we read.
[[nodiscard]] Result<void> verifySchema(Database &database);

} // namespace countersign
