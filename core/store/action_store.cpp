#include "core/store/action_store.h"

#include "core/store/database.h"
#include "core/store/decision_store.h"
#include "core/store/mark_store.h"

#include <QHash>

namespace countersign
{
namespace
{

struct ActionRow {
    ActionId id;
    ActionKind kind = ActionKind::Decide;
    ActionId undoes;
};

/// The annotator's newest action before `before`; an invalid id if there is none.
Result<ActionRow> actionBefore(Database &database, AnnotatorId annotator, ActionId before)
{
    ActionRow found;
    const auto read = forEachRow(
        database,
        "SELECT id, kind, undoes FROM action WHERE annotator_id = ?1 AND id < ?2 ORDER BY id DESC LIMIT 1",
        [&found](Statement &row) {
            found = {{row.integer(0)}, static_cast<ActionKind>(row.integer(1)), {row.integer(2)}};
        },
        annotator, before);
    return read ? Result<ActionRow>(found) : failure(read.error());
}

constexpr ActionId afterAll{std::numeric_limits<qint64>::max()};

Result<UndoOutcome> step(WriteContext &context, AnnotatorId annotator, qint64 nowMs, bool undo, qint64 most)
{
    const auto next =
        undo ? nextToUndo(context.database, annotator) : nextToRedo(context.database, annotator);
    if (!next)
        return failure(next.error());
    UndoOutcome outcome;
    outcome.isUndo = undo;
    outcome.action = *next;
    if (!outcome.action.isValid())
        return outcome;
    const auto by =
        addAction(context, annotator, undo ? ActionKind::Undo : ActionKind::Redo, outcome.action, nowMs);
    if (!by)
        return failure(by.error());
    outcome.by = *by;
    if (const auto marks = repeatMarks(context, annotator, outcome.action, outcome.by, undo, nowMs, outcome);
        !marks)
        return failure(marks.error());
    const auto repeated = repeatDecisions(context, annotator, nowMs, most, outcome);
    return repeated ? Result<UndoOutcome>(outcome) : failure(repeated.error());
}

} // namespace

Result<ActionId> addAction(WriteContext &context, AnnotatorId annotator, ActionKind kind, ActionId undoes,
                           qint64 nowMs)
{
    const auto stamp = context.nextStamp();
    const auto added =
        runSql(context.database,
               "INSERT INTO action (uuid, annotator_id, kind, undoes, at, origin_sequence, lamport) "
               "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
               QUuid::createUuid(), annotator, int(kind), undoes, nowMs, stamp.sequence, stamp.lamport);
    if (!added)
        return failure(added.error());
    return ActionId{context.database.lastInsertId()};
}

/// What undo would take back. Of an action that was undone, what stood below it is what stood there just
/// before it was made: whole stretches of the table are jumped over.
Result<ActionId> nextToUndo(Database &database, AnnotatorId annotator)
{
    ActionId before = afterAll;
    while (true) {
        const auto action = actionBefore(database, annotator, before);
        if (!action)
            return failure(action.error());
        switch (action->kind) {
        case ActionKind::Undo:
            // A file from elsewhere may hold an undo of nothing, or of what came later.
            if (action->undoes.value >= action->id.value)
                return ActionId();
            before = action->undoes;
            break;
        case ActionKind::Redo:
            return action->undoes;
        default:
            return action->id;
        }
    }
}

/// What redo would do again: the newest undo since the last new action that no redo has answered.
Result<ActionId> nextToRedo(Database &database, AnnotatorId annotator)
{
    ActionId before = afterAll;
    for (qint64 answered = 0;;) {
        const auto action = actionBefore(database, annotator, before);
        if (!action)
            return failure(action.error());
        if (action->kind == ActionKind::Redo) {
            ++answered;
        } else if (action->kind != ActionKind::Undo) {
            return ActionId();
        } else if (answered-- == 0) {
            return action->undoes;
        }
        before = action->id;
    }
}

Result<AnnotatorId> knownAnnotator(Database &database, const QString &name)
{
    qint64 id = 0;
    const auto found = forEachRow(
        database, "SELECT id FROM annotator WHERE name = ?1", [&id](Statement &row) { id = row.integer(0); },
        name);
    return found ? Result<AnnotatorId>(AnnotatorId{id}) : failure(found.error());
}

Result<AnnotatorId> annotatorNamed(Database &database, const QString &name)
{
    const auto known = knownAnnotator(database, name);
    if (!known || known->isValid())
        return known;
    const auto added =
        runSql(database, "INSERT INTO annotator (uuid, name) VALUES (?1, ?2)", QUuid::createUuid(), name);
    if (!added)
        return failure(added.error());
    return AnnotatorId{database.lastInsertId()};
}

Result<QString> annotatorName(Database &database, AnnotatorId annotator)
{
    QString name;
    const auto found = forEachRow(
        database, "SELECT name FROM annotator WHERE id = ?1", [&name](Statement &row) { name = row.text(0); },
        annotator);
    if (!found)
        return failure(found.error());
    return name;
}

Result<UndoOutcome> undoLast(WriteContext &context, AnnotatorId annotator, qint64 nowMs, qint64 most)
{
    return step(context, annotator, nowMs, true, most);
}

Result<UndoOutcome> redoLast(WriteContext &context, AnnotatorId annotator, qint64 nowMs, qint64 most)
{
    return step(context, annotator, nowMs, false, most);
}

Result<void> continueStep(WriteContext &context, AnnotatorId annotator, UndoOutcome &outcome, qint64 nowMs,
                          qint64 most)
{
    return repeatDecisions(context, annotator, nowMs, most, outcome);
}

Result<UndoOutcome> unfinishedStep(Database &database, AnnotatorId annotator)
{
    // Steps are taken one after another, so only the newest can be cut short; decisions may be newer still.
    UndoOutcome outcome;
    ActionRow newest;
    const auto found = forEachRow(
        database,
        "SELECT id, kind, undoes FROM action WHERE annotator_id = ?1 AND kind IN (1, 2) ORDER BY id DESC "
        "LIMIT 1",
        [&newest](Statement &row) {
            newest = {{row.integer(0)}, static_cast<ActionKind>(row.integer(1)), {row.integer(2)}};
        },
        annotator);
    if (!found)
        return failure(found.error());
    if (!newest.id.isValid())
        return outcome;
    // As many rows as were repeated; the next one is where it stopped.
    qint64 done = 0;
    const auto counted = forEachRow(
        database, "SELECT count(*) FROM decision WHERE action_id = ?1",
        [&done](Statement &row) { done = row.integer(0); }, newest.id);
    if (!counted)
        return failure(counted.error());
    qint64 last = 0;
    qint64 seen = 0;
    qint64 all = 0;
    const auto read = forEachRow(
        database, "SELECT id FROM decision WHERE action_id = ?1 ORDER BY id",
        [&](Statement &row) {
            ++all;
            if (seen < done) {
                ++seen;
                last = row.integer(0);
            }
        },
        newest.undoes);
    if (!read)
        return failure(read.error());
    if (all <= done)
        return outcome;
    outcome.action = newest.undoes;
    outcome.by = newest.id;
    outcome.isUndo = newest.kind == ActionKind::Undo;
    outcome.count = done;
    outcome.handled = last;
    outcome.isWhole = false;
    return outcome;
}

Result<UndoOutcome> undoBackTo(WriteContext &context, AnnotatorId annotator, ActionId target, qint64 nowMs)
{
    // First whether it stands at all: nothing may be undone in search of what is not there.
    bool stands = false;
    const auto read = forEachRow(
        context.database,
        "SELECT kind FROM action WHERE annotator_id = ?1 AND id >= ?2 AND (id = ?2 OR undoes = ?2) "
        "ORDER BY id DESC LIMIT 1",
        [&stands](Statement &row) { stands = row.integer(0) != qint64(ActionKind::Undo); }, annotator,
        target);
    if (!read)
        return failure(read.error());
    UndoOutcome outcome;
    while (stands) {
        auto stepped = undoLast(context, annotator, nowMs);
        if (!stepped || !stepped->action.isValid())
            return stepped;
        if (stepped->action == target)
            return stepped;
    }
    return outcome;
}

Result<QList<HistoryEntry>> readHistory(Database &database, AnnotatorId annotator, int limit)
{
    QList<HistoryEntry> entries;
    const auto read = forEachRow(
        database,
        "SELECT a.id, a.kind, a.at, n.name FROM action a JOIN annotator n ON n.id = a.annotator_id "
        "WHERE (?1 = 0 OR a.annotator_id = ?1) AND a.kind NOT IN (1, 2) ORDER BY a.id DESC LIMIT ?2",
        [&](Statement &row) {
            HistoryEntry entry;
            entry.action = {row.integer(0)};
            entry.kind = static_cast<ActionKind>(row.integer(1));
            entry.at = row.integer(2);
            entry.annotator = row.text(3);
            entries.append(entry);
        },
        annotator, limit);
    if (!read)
        return failure(read.error());
    if (entries.isEmpty())
        return entries;
    QHash<qint64, bool> undone; // by action: what the newest step about it did; steps come after their verb
    const auto steps = forEachRow(
        database, "SELECT undoes, kind FROM action WHERE id > ?1 AND kind IN (1, 2) ORDER BY id",
        [&undone](Statement &row) {
            undone.insert(row.integer(0), row.integer(1) == qint64(ActionKind::Undo));
        },
        entries.last().action);
    if (!steps)
        return failure(steps.error());
    for (HistoryEntry &entry : entries) {
        entry.isUndone = undone.value(entry.action.value, false);
        const char *sql =
            entry.kind == ActionKind::Mark
                ? "SELECT count(*), min(m.ticket_id), t.external_id FROM mark m JOIN ticket t ON t.id = "
                  "m.ticket_id WHERE m.action_id = ?1"
                : "SELECT count(*), min(d.ticket_id), t.external_id FROM decision d JOIN ticket t ON t.id = "
                  "d.ticket_id WHERE d.action_id = ?1";
        const auto counted = forEachRow(
            database, sql,
            [&entry](Statement &row) {
                entry.tickets = row.integer(0);
                entry.first = {row.integer(1)};
                entry.firstId = row.text(2);
            },
            entry.action);
        if (!counted)
            return failure(counted.error());
    }
    return entries;
}

} // namespace countersign
