#pragma once

#include "core/base/result.h"
#include "core/review/shown_ticket.h"

#include <QString>

namespace countersign
{

class Database;

/// What was sent about a ticket and what came back, word for word. Foreign and plain.
struct RawExchange {
    QString systemMessage;
    QString userMessage;
    QString reply;
    QString errorText;
};

/// Of the request behind the shown suggestion, else of the ticket's newest one. NotFound with words if
/// nothing was ever sent about it.
[[nodiscard]] Result<RawExchange> readRawExchange(Database &reader, const ShownTicket &shown);

/// All of it under headings, for a plain-text view.
QString exchangeWords(const RawExchange &exchange);

} // namespace countersign
