#pragma once

#include "core/base/result.h"
#include "core/domain/decision.h"
#include "core/store/action_store.h"

#include <optional>

namespace countersign
{

class Database;

/// What a person settled on one ticket, before it has a row.
struct NewDecision {
    TicketId ticket;
    TaxonomyVersionId taxonomy;
    DecisionKind kind = DecisionKind::Accepted;
    Answers answers;
    QUuid shownSuggestion;
    SourceKind shownSource = SourceKind::Baseline;
    Answers shownAnswers; ///< a copy of what was on screen: the baseline's row is replaceable
    bool blind = false;
    qint64 tookMs = 0;
};

/// One action with its decisions, and the refreshed labels of their tickets.
[[nodiscard]] Result<ActionId> recordDecisions(WriteContext &context, AnnotatorId annotator, ActionKind kind,
                                               const QList<NewDecision> &decisions, qint64 nowMs);

/// Decisions under an action that is there already, and the refreshed labels of their tickets: for acts that
/// are too large for one commit.
[[nodiscard]] Result<void> addDecisions(WriteContext &context, ActionId action, AnnotatorId annotator,
                                        const QList<NewDecision> &decisions, qint64 nowMs);

/// Appends, under the action `outcome.by`, what the decisions of `outcome.action` say (redo) or what stood
/// before them (undo), from the row after `outcome.handled` on and for at most `most` of them; keeps the
/// account in `outcome`.
[[nodiscard]] Result<void> repeatDecisions(WriteContext &context, AnnotatorId annotator, qint64 nowMs,
                                           qint64 most, UndoOutcome &outcome);

/// The decision that counts: of each annotator the latest, of those that are not cleared the latest.
[[nodiscard]] Result<std::optional<Decision>> finalDecision(Database &database, TicketId ticket);

/// Every row of the ticket, oldest first.
[[nodiscard]] Result<QList<Decision>> decisionsOf(Database &database, TicketId ticket);

} // namespace countersign
