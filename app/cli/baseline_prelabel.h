#pragma once

#include "app/cli/command.h"
#include "core/prelabel/baseline_labeller.h"

namespace countersign::cli
{

/// A pass of the offline baseline with progress, stopped by Ctrl+C. `limit` below 0: none.
[[nodiscard]] Result<BaselineOutcome> prelabelWithBaseline(Context &context, Project &project, qint64 limit,
                                                           RunScope scope = RunScope::Undecided);

} // namespace countersign::cli
