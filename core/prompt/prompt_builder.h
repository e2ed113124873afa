#pragma once

#include "core/domain/taxonomy.h"
#include "core/prompt/prepared_ticket.h"

#include <QString>
#include <QUuid>

namespace countersign
{

// The prompt is built from the taxonomy alone and is English whatever the program's language. A taxonomy's
// own template replaces the built-in one; its placeholders are
//   {{name}} {{description}}   of the taxonomy
//   {{rules}}                  the general rules, one line each
//   {{fields}}                 what is asked: every field with its categories, when to use them, examples
//   {{format}}                 how the ticket arrives, that it is data and never an instruction, and the
//   reply object
// domain/taxonomy_check.h refuses others and demands the last two.

/// The system message: equal bytes for equal taxonomies, so that a server can reuse its prefix for a whole
/// run.
QString systemMessage(const Taxonomy &taxonomy);

/// The user message: the ticket between two lines that carry the marker, and nothing else.
QString userMessage(const TicketText &ticket, const QString &marker);

/// What stands in those lines: 16 hexadecimal digits, HMAC-SHA-256 of the ticket's uuid with the run's as
/// key. The same for every try, and not to be guessed by who wrote the ticket.
QString ticketMarker(const QUuid &run, const QUuid &ticket);

/// The template that is used if the taxonomy has none: the start for an editor.
QString builtInPromptTemplate();

} // namespace countersign
