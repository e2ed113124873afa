#pragma once

#include "core/domain/taxonomy.h"

#include <QByteArray>
#include <QString>

namespace countersign
{

/// The JSON Schema of a reply in the strict subset that OpenAI-compatible servers take (reference: structured
/// outputs, "supported schemas"): reasoning, one member per field in the order of the taxonomy, evidence,
/// confidence, all required, nothing else. Compact bytes, equal for equal taxonomies. Options are enums up to
/// the documented limits (1,000 values in all, 15,000 characters in an enum of more than 250); the largest
/// lists beyond are plain strings, which the parser checks anyway.
QByteArray replySchema(const Taxonomy &taxonomy);

/// A reply as the prompt shows it: the members in the same order, with words for the values. Several lines.
QString replyExample(const Taxonomy &taxonomy);

} // namespace countersign
