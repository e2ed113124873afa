#pragma once

#include "core/base/result.h"
#include "core/domain/run.h"
#include "core/insight/evaluation.h"

namespace countersign
{

class Database;

/// How well the project's current suggestions do against the labels that came with the file.
struct ProjectEvaluation {
    Evaluation evaluation;
    SourceKind source =
        SourceKind::Baseline; ///< of the newest run that gave suggestions to tickets with truth
    RunId run;                ///< that run; invalid: there are no suggestions
};

/// Reads truth and current suggestions of all tickets; truth is looked up among options and aliases.
[[nodiscard]] Result<ProjectEvaluation> evaluateProject(Database &database);

} // namespace countersign
