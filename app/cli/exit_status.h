#pragma once

namespace countersign::cli
{

/// What countersign-cli ends with: an interface, see README.md.
enum ExitStatus : int {
    Done = 0,
    Failed = 1,
    WrongUsage = 2,
    Incomplete = 3,   ///< finished, but some tickets failed or are unknown, or rows were skipped
    StoppedEarly = 4, ///< by the endpoint or the budget
    Interrupted = 130,
};

} // namespace countersign::cli
