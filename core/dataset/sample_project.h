#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QString>

namespace countersign
{

/// Makes the sample project at `path`: the tickets of resources/sample with their taxonomy, the true labels as
/// truth. Fails if the file exists. Takes a fraction of a second.
[[nodiscard]] Result<void> createSampleProject(const QString &path, const Clock &clock);

} // namespace countersign
