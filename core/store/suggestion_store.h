#pragma once

#include "core/base/result.h"
#include "core/domain/suggestion.h"

#include <optional>

namespace countersign
{

class Database;

/// Appends an LLM's or imported suggestion; returns it with its row id. `cacheKey` may be empty for imported
/// ones.
[[nodiscard]] Result<SuggestionId> addSuggestion(Database &database, const Suggestion &suggestion,
                                                 const QByteArray &cacheKey);

/// Replaces the baseline's one row of the ticket.
[[nodiscard]] Result<void> replaceBaselineSuggestion(Database &database, const Suggestion &suggestion);

/// The one that counts: of the newest adopted LLM or imported run that answered the ticket, else the
/// baseline's.
[[nodiscard]] Result<std::optional<Suggestion>> currentSuggestion(Database &database, TicketId ticket);

/// All of a ticket, the current one first, the baseline's last.
[[nodiscard]] Result<QList<Suggestion>> suggestionsOf(Database &database, TicketId ticket);

/// What a run answered last.
struct AnsweredTicket {
    TicketId ticket;
    QString externalId;
    QString text; ///< the first 200 characters of its subject, or of its body without one
    Answers answers;
    qint64 latencyMs = 0;

    bool operator==(const AnsweredTicket &) const = default;
};

/// The newest suggestions of a run, the newest first. Quick for the newest run only.
[[nodiscard]] Result<QList<AnsweredTicket>> newestAnswers(Database &database, RunId run, int count);

/// True if the ticket has a suggestion of an adopted run that was made from the same request.
[[nodiscard]] Result<bool> hasSuggestionFor(Database &database, TicketId ticket, const QByteArray &cacheKey);

} // namespace countersign
