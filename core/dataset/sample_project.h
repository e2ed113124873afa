#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/dataset/import_report.h"

#include <QString>

namespace countersign
{

/// Makes a project of the sample that comes along: its taxonomy (category, urgency, sentiment) and its about
/// 240 tickets with true labels. Fails if the file exists. Blocks for less than a second.
[[nodiscard]] Result<ImportReport> createSampleProject(const QString &path, const Clock &clock);

} // namespace countersign
