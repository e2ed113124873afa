#pragma once

#include "core/base/result.h"
#include "core/domain/answers.h"
#include "core/domain/taxonomy.h"

#include <QByteArray>

namespace countersign
{

/// The compact form in which answers are stored: {"<field id>":{"o":[option
/// ids],"t":"text","c":0.62,"u":["unmapped"]}}, fields by rising id, empty members left out. Equal answers
/// give equal bytes.
QByteArray answersToJson(const Answers &answers);

/// Reads what answersToJson() wrote; fields come in the order of their ids. Anything else is an error of kind
/// Storage whose words do not repeat the bytes.
[[nodiscard]] Result<Answers> answersFromJson(const QByteArray &json);

/// The form for exports: {"category":"card","tags":["a","b"],"summary":"text"} in the order of the taxonomy;
/// only answered fields, options under today's name, retired ones too.
QByteArray answersToNamedJson(const Answers &answers, const Taxonomy &taxonomy);

/// One answer as a cell of a table: names joined by "; ", or the text. Empty if unanswered.
QString answerText(const FieldAnswer &answer, const Field &field);

} // namespace countersign
