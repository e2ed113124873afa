#pragma once

#include "core/dataset/importer.h"

namespace countersign
{

class Database;

/// Reads a file to its end as an import would, and stores nothing: what the person should know before. Bad
/// rows are skipped and, where the rule says "refuse", repeated ids are only counted. `existing` is the
/// project that it would be added to; null: a new one. Blocks; call it off the window's thread.
[[nodiscard]] Result<ImportReport> rehearseImport(const ImportRequest &request, const Taxonomy &taxonomy,
                                                  Database *existing, const ImportProgressFunction &progress,
                                                  const CancelToken &cancel);

} // namespace countersign
