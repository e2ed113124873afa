#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"

#include <chrono>
#include <optional>

namespace countersign
{

class ProjectWriter;

/// Takes away the tickets that no complete import owns, and at last the rows of their imports: what a
/// cancelled or failed import leaves in a project that stays open. In background chunks, from the end, so
/// that decisions do not wait. Not all need go: until the import's row is gone they are invisible, and the
/// next import or the next opening takes up the rest. Blocks; call it off the window's thread.
///
/// True: nothing is left. False: `patience` ran out after a chunk, or it was cancelled.
[[nodiscard]] Result<bool> removeUnfinishedImports(ProjectWriter &writer,
                                                   std::optional<std::chrono::milliseconds> patience,
                                                   const CancelToken &cancel);

} // namespace countersign
