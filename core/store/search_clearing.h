#pragma once

#include "core/base/result.h"

namespace countersign
{

class Database;

/// Takes the full-text index away piece by piece, whatever stands in its tables, without reading it as an
/// index; the last piece makes an empty one. In the caller's transaction. True: there is more to do.
[[nodiscard]] Result<bool> clearSearchIndexStep(Database &database);

} // namespace countersign
