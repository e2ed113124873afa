#pragma once

#include "app/cli/arguments.h"
#include "core/domain/taxonomy.h"

namespace countersign::cli
{

/// --taxonomy FILE and --template NAME.
QList<OptionRule> taxonomyChoiceRules();

/// The taxonomy that was named; without either the first template.
[[nodiscard]] Result<Taxonomy> chosenTaxonomy(const Arguments &arguments);

/// Reads and checks a taxonomy file.
[[nodiscard]] Result<Taxonomy> readTaxonomyFile(const QString &path);

} // namespace countersign::cli
