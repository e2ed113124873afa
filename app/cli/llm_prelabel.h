#pragma once

#include "app/cli/endpoint_options.h"
#include "core/llm/rate_governor.h"
#include "core/prelabel/run_progress.h"
#include "core/prelabel/run_request.h"

namespace countersign::cli
{

/// One pass with a language model, from the main thread's event loop: shows what is sent before the first
/// time a host gets anything of this project, shows progress, stops at Ctrl+C. Error: it could not begin.
[[nodiscard]] Result<RunOutcome> prelabelWithModel(Context &context, Project &project,
                                                   const EndpointChoice &choice, const RunRequest &request,
                                                   const PaceLimits &pace);

} // namespace countersign::cli
