#pragma once

#include "app/cli/arguments.h"
#include "core/dataset/importer.h"
#include "core/dataset/source_probe.h"
#include "core/domain/taxonomy.h"

namespace countersign::cli
{

QList<OptionRule> importRules();

/// All that the options say about the file itself. InvalidInput: wrong usage.
[[nodiscard]] Result<SourceOptions> chosenSource(const Arguments &arguments);
OnBadRow chosenOnBadRow(const Arguments &arguments);
OnDuplicateId chosenOnDuplicateId(const Arguments &arguments);

/// The guess from the header with what the options say put over it; a column that they name is taken out of
/// the rest of the guess. Checked against file and taxonomy.
[[nodiscard]] Result<ColumnMapping> chosenMapping(const Arguments &arguments, const SourceProbe &probe,
                                                  const Taxonomy &taxonomy);

/// "Columns: id = Ticket, body = Message, truth of category = expected_category"
QString mappingWords(const ColumnMapping &mapping);

} // namespace countersign::cli
