#pragma once

#include "core/base/result.h"
#include "core/domain/decision.h"
#include "core/store/project_writer.h"

#include <optional>

namespace countersign
{

class Database;

/// What one user verb was. Stored as an integer.
enum class ActionKind { Decide = 0, Undo = 1, Redo = 2, Mark = 3, Bulk = 4 };

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

/// The annotator's row, made if the name is new.
[[nodiscard]] Result<AnnotatorId> annotatorNamed(Database &database, const QString &name);
[[nodiscard]] Result<QString> annotatorName(Database &database, AnnotatorId annotator);

/// One action with its decisions, and the refreshed labels of their tickets.
[[nodiscard]] Result<ActionId> recordDecisions(WriteContext &context, AnnotatorId annotator, ActionKind kind,
                                               const QList<NewDecision> &decisions, qint64 nowMs);

/// What an undo or redo did: the action that was taken back (or done again) and the tickets it touched.
struct UndoOutcome {
    ActionId action;         ///< invalid: there was nothing to undo or redo
    QList<TicketId> tickets; ///< in the order of the action

    bool operator==(const UndoOutcome &) const = default;
};

/// Takes back the annotator's newest action that is not taken back yet, by appending the former values.
[[nodiscard]] Result<UndoOutcome> undoLast(WriteContext &context, AnnotatorId annotator, qint64 nowMs);
/// Does again what the newest undo took back; nothing if a new action came after it.
[[nodiscard]] Result<UndoOutcome> redoLast(WriteContext &context, AnnotatorId annotator, qint64 nowMs);

/// The decision that counts: of each annotator the latest, of those that are not cleared the latest.
[[nodiscard]] Result<std::optional<Decision>> finalDecision(Database &database, TicketId ticket);

/// Every row of the ticket, oldest first.
[[nodiscard]] Result<QList<Decision>> decisionsOf(Database &database, TicketId ticket);

} // namespace countersign
