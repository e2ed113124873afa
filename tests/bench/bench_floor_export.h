#pragma once

#include <cstdint>
#include <string>

namespace countersign::bench
{

/// What F-export reads: the tickets with their narrow label rows. `sqlite3 -csv` runs the same words.
extern const char *const exportSql;

/// F-export: steps over exportSql through the C API, escapes into a buffer of 1 MiB, writes, syncs. Returns
/// the rows.
std::int64_t floorExport(const std::string &project, const std::string &to);

} // namespace countersign::bench
