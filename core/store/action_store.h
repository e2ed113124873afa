#pragma once

#include "core/base/result.h"
#include "core/store/project_writer.h"

#include <QList>
#include <QString>

#include <limits>

namespace countersign
{

class Database;

/// What one user verb was. Stored as an integer: values never change.
enum class ActionKind {
    Decide = 0,
    Undo = 1,
    Redo = 2,
    Mark = 3,
    Bulk = 4,  ///< one act over a filter
    Group = 5, ///< one act over a group of near-duplicates
};

/// The annotator's row, made if the name is new.
[[nodiscard]] Result<AnnotatorId> annotatorNamed(Database &database, const QString &name);
/// Invalid if the name is new.
[[nodiscard]] Result<AnnotatorId> knownAnnotator(Database &database, const QString &name);
[[nodiscard]] Result<QString> annotatorName(Database &database, AnnotatorId annotator);

/// Adds an action row without decisions or marks; whoever adds them does it in the same commit or, for a
/// large act, in the following ones. `undoes`: of an undo or redo.
[[nodiscard]] Result<ActionId> addAction(WriteContext &context, AnnotatorId annotator, ActionKind kind,
                                         ActionId undoes, qint64 nowMs);

/// What undo would take back: the annotator's newest action that is not taken back. Invalid: nothing.
[[nodiscard]] Result<ActionId> nextToUndo(Database &database, AnnotatorId annotator);
/// What redo would do again: the newest undo since the last new action that no redo has answered.
[[nodiscard]] Result<ActionId> nextToRedo(Database &database, AnnotatorId annotator);

/// What an undo or redo did: the action that was taken back (or done again) and the tickets it touched.
struct UndoOutcome {
    ActionId action;         ///< invalid: there was nothing to undo or redo
    QList<TicketId> tickets; ///< in the order of the action, at most `mostTicketsNamed`
    qint64 count = 0;        ///< of all tickets it touched
    ActionId by;             ///< the undo or redo itself
    bool isUndo = true;
    qint64 handled = 0;  ///< the last decision row that was repeated
    bool isWhole = true; ///< false: continueStep() has more to do

    static constexpr qsizetype mostTicketsNamed = 1000;

    bool operator==(const UndoOutcome &) const = default;
};

inline constexpr qint64 allTickets = std::numeric_limits<qint64>::max();

/// Takes back the annotator's newest action that is not taken back yet, by appending the former values; of a
/// large one only the first `most` tickets, the rest by continueStep().
[[nodiscard]] Result<UndoOutcome> undoLast(WriteContext &context, AnnotatorId annotator, qint64 nowMs,
                                           qint64 most = allTickets);
/// Does again what the newest undo took back; nothing if a new action came after it.
[[nodiscard]] Result<UndoOutcome> redoLast(WriteContext &context, AnnotatorId annotator, qint64 nowMs,
                                           qint64 most = allTickets);
/// Goes on with an undo or redo that is not whole, for at most `most` tickets.
[[nodiscard]] Result<void> continueStep(WriteContext &context, AnnotatorId annotator, UndoOutcome &outcome,
                                        qint64 nowMs, qint64 most);
/// The annotator's newest undo or redo, if a kill cut it short; else an invalid one.
[[nodiscard]] Result<UndoOutcome> unfinishedStep(Database &database, AnnotatorId annotator);
/// Takes back, newest first, everything of the annotator down to and with `target`; the outcome names the
/// tickets of `target`. Nothing if it is another's or taken back already.
[[nodiscard]] Result<UndoOutcome> undoBackTo(WriteContext &context, AnnotatorId annotator, ActionId target,
                                             qint64 nowMs);

/// One line of the list of what was done.
struct HistoryEntry {
    ActionId action;
    ActionKind kind = ActionKind::Decide; ///< never Undo or Redo
    QString annotator;
    qint64 at = 0;      ///< ms since 1970 UTC
    qint64 tickets = 0; ///< that it touched
    TicketId first;     ///< of them
    QString firstId;    ///< the file's id of the first; foreign, plain
    bool isUndone = false;

    bool operator==(const HistoryEntry &) const = default;
};

/// The newest verbs, newest first, at most `limit`, undone ones among them; undo and redo steps are told by
/// `isUndone` alone. `annotator` invalid: everybody's.
[[nodiscard]] Result<QList<HistoryEntry>> readHistory(Database &database, AnnotatorId annotator, int limit);

} // namespace countersign
