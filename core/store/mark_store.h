#pragma once

#include "core/base/result.h"
#include "core/domain/mark.h"
#include "core/store/action_store.h"

#include <QList>
#include <QString>

namespace countersign
{

class Database;

/// What the marks of a ticket come to.
struct TicketMarks {
    Marks marks;
    QString note;         ///< plain text; empty: none
    qint64 changedAt = 0; ///< ms since 1970 UTC, 0: never

    bool operator==(const TicketMarks &) const = default;
};

/// The longest note; longer ones are refused.
inline constexpr qsizetype longestNote = 4000;

[[nodiscard]] Result<TicketMarks> marksOf(Database &database, TicketId ticket);

/// One action that puts a mark on a ticket or, with an empty value, takes it away, and the refreshed label.
/// Nothing is written (an invalid id) if the mark says that already.
[[nodiscard]] Result<ActionId> recordMark(WriteContext &context, AnnotatorId annotator, TicketId ticket,
                                          MarkKind kind, const QString &value, qint64 nowMs);

/// Appends, under the action `by`, what the marks of `action` say (redo) or what stood before them (undo);
/// adds their tickets to `outcome`.
[[nodiscard]] Result<void> repeatMarks(WriteContext &context, AnnotatorId annotator, ActionId action,
                                       ActionId by, bool former, qint64 nowMs, UndoOutcome &outcome);

} // namespace countersign
