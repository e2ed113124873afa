#pragma once

#include "core/base/result.h"
#include "core/domain/taxonomy.h"

#include <QByteArray>
#include <QString>

namespace countersign
{

// The taxonomy file: the whole prompt, kept under version control by a team. UTF-8 JSON:
//
//   {"name", "description", "rules": [text], "prompt": template, "threshold": 0..1,
//    "long_tickets": "ask"|"refuse"|"head_and_tail", "max_characters": n,
//    "fields": [{"id": uuid, "key", "title", "description", "kind": "choice"|"choices"|"text", "threshold",
//                "required": bool, "fallback", "max_words": n,
//                "options": ["name" or {"id": uuid, "name", "was", "description", "use_when": [text],
//                            "not_when": [text], "examples": [text], "aliases": [text], "threshold",
//                            "retired": bool}]}]}
//
// Only "fields", their "key" and "kind" and the options' "name" are needed. Members of other names, equal
// keys and wrong types are errors: a misspelt "threshold" must not be ignored silently.

/// Reads a taxonomy file and checks it (domain/taxonomy_check.h). Integer ids are 0, uuids are those of the
/// file. The error names the place ("fields[2].options[5].name") and its line; `nameForMessages` is the
/// file's name.
[[nodiscard]] Result<Taxonomy> taxonomyFromJson(const QByteArray &json, const QString &nameForMessages);

/// The same for what an editor kept in the middle of the work: read, but not checked.
[[nodiscard]] Result<Taxonomy> taxonomyDraftFromJson(const QByteArray &json, const QString &nameForMessages);

/// Writes the file: members in the order above, those with default values left out, one array element a line,
/// two spaces of indentation, a newline at the end. Reading it gives an equal taxonomy but for the integer
/// ids.
QByteArray taxonomyToJson(const Taxonomy &taxonomy);

/// The word for a kind in files: "choice", "choices", "text".
QString keyOf(FieldKind kind);
/// The word for a rule in files: "ask", "refuse", "head_and_tail".
QString keyOf(LongTicketRule rule);

} // namespace countersign
