#pragma once

#include "core/base/result.h"
#include "core/domain/run.h"
#include "core/insight/evaluation.h"

namespace countersign
{

class Database;

/// How well one source's suggestions, where they are the current ones, do against the labels that came with
/// the file. Figures of two sources are never mixed: that of the newest run other than the baseline's is
/// measured, else the baseline; a ticket that has only another one's suggestion has no usable answer.
struct ProjectEvaluation {
    Evaluation evaluation;
    SourceKind source = SourceKind::Baseline;
    RunId run;               ///< the newest of that source; invalid: there are no suggestions
    qint64 otherSources = 0; ///< tickets with truth whose current suggestion is not of `source`
};

/// Reads truth and current suggestions of all tickets; truth is looked up among options and aliases.
[[nodiscard]] Result<ProjectEvaluation> evaluateProject(Database &database);

} // namespace countersign
