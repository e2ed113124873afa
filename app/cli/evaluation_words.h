#pragma once

#include "core/domain/taxonomy.h"
#include "core/insight/project_evaluation.h"

#include <QStringList>

namespace countersign::cli
{

/// One line a field, with its Wilson interval, and one for all fields at once.
QStringList evaluationLines(const ProjectEvaluation &evaluation, const Taxonomy &taxonomy);

/// False: no ticket came with a label to measure against.
bool hasTruth(const ProjectEvaluation &evaluation);

} // namespace countersign::cli
