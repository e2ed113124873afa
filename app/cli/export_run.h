#pragma once

#include "app/cli/command.h"
#include "core/exporting/export_job.h"

namespace countersign::cli
{

/// Writes a file with progress, stopped by Ctrl+C, and keeps its manifest in the project where that can be
/// written at the moment.
[[nodiscard]] Result<ExportSummary> exportProject(Context &context, const QString &projectPath,
                                                  const ExportOptions &options, const QString &target);

} // namespace countersign::cli
