#pragma once

#include "core/base/result.h"
#include "core/domain/taxonomy.h"
#include "core/insight/project_evaluation.h"

#include <QString>
#include <QStringList>

namespace countersign::cli
{

struct ProjectCounts;

/// The text of report.txt: what was done, how many tickets stand where, how good it was and by which measure.
QString demoReport(const QStringList &done, const ProjectCounts &counts, const Taxonomy &taxonomy,
                   const ProjectEvaluation &evaluation);

} // namespace countersign::cli
