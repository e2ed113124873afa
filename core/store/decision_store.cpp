#include "core/store/decision_store.h"

#include "core/domain/answers_json.h"
#include "core/store/database.h"
#include "core/store/label_cache.h"

#include <QSet>

#include <limits>

namespace countersign
{
namespace
{

constexpr const char *decisionColumns = "SELECT id, uuid, action_id, ticket_id, annotator_id, "
                                        "taxonomy_version, kind, answers, shown_uuid, shown_source, "
                                        "blind, decided_at, took_ms, shown_answers FROM decision ";

Decision read(const Statement &row)
{
    Decision d;
    d.id = {row.integer(0)};
    d.uuid = row.uuid(1);
    d.action = {row.integer(2)};
    d.ticket = {row.integer(3)};
    d.annotator = {row.integer(4)};
    d.taxonomy = {row.integer(5)};
    d.kind = static_cast<DecisionKind>(row.integer(6));
    d.answers = answersFromJson(row.blob(7)).value_or(Answers());
    d.shownSuggestion = row.uuid(8);
    d.shownSource = static_cast<SourceKind>(row.integer(9));
    d.blind = row.integer(10) != 0;
    d.decidedAt = row.integer(11);
    d.tookMs = row.integer(12);
    return d;
}

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

/// The annotator's newest row of a ticket, 0 if there is none.
Result<qint64> latestRow(Database &database, TicketId ticket, AnnotatorId annotator)
{
    qint64 id = 0;
    const auto done = forEachRow(
        database,
        "SELECT id FROM decision WHERE ticket_id = ?1 AND annotator_id = ?2 ORDER BY id DESC LIMIT 1",
        [&id](Statement &row) { id = row.integer(0); }, ticket, annotator);
    if (!done)
        return failure(done.error());
    return id;
}

Result<void> addDecision(WriteContext &context, ActionId action, AnnotatorId annotator, const NewDecision &d,
                         qint64 nowMs)
{
    const auto previous = latestRow(context.database, d.ticket, annotator);
    if (!previous)
        return failure(previous.error());
    const auto stamp = context.nextStamp();
    const auto added = runSql(
        context.database,
        "INSERT INTO decision (uuid, action_id, ticket_id, annotator_id, taxonomy_version, kind, answers, "
        "previous, "
        "shown_uuid, shown_source, shown_answers, blind, decided_at, took_ms, origin_sequence, lamport) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)",
        QUuid::createUuid(), action, d.ticket, annotator, d.taxonomy, int(d.kind),
        QString::fromUtf8(answersToJson(d.answers)), *previous, d.shownSuggestion, int(d.shownSource),
        QString::fromUtf8(answersToJson(d.shownAnswers)), int(d.blind), nowMs, d.tookMs, stamp.sequence,
        stamp.lamport);
    if (!added)
        return added;
    auto label = refreshLabel(context.database, d.ticket);
    if (!label)
        return failure(label.error());
    context.changes.labels.append(std::move(*label));
    return {};
}

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

NewDecision asNew(const Statement &row)
{
    const Decision stored = read(row);
    NewDecision d;
    d.ticket = stored.ticket;
    d.taxonomy = stored.taxonomy;
    d.kind = stored.kind;
    d.answers = stored.answers;
    d.shownSuggestion = stored.shownSuggestion;
    d.shownSource = stored.shownSource;
    d.shownAnswers = answersFromJson(row.blob(13)).value_or(Answers());
    d.blind = stored.blind;
    d.tookMs = stored.tookMs;
    return d;
}

/// What the rows of an action say (redo), or what stood before them (undo).
Result<QList<NewDecision>> valuesOf(Database &database, ActionId action, bool former)
{
    const QByteArray sql =
        former
            ? QByteArray(
                  "SELECT d.ticket_id, d.taxonomy_version, d.previous FROM decision d WHERE d.action_id = ?1 "
                  "ORDER BY d.id")
            : QByteArray(decisionColumns) + "WHERE action_id = ?1 ORDER BY id";
    QList<NewDecision> values;
    QList<qint64> previous;
    const auto done = forEachRow(
        database, sql.constData(),
        [&](Statement &row) {
            if (!former) {
                values.append(asNew(row));
                return;
            }
            NewDecision cleared;
            cleared.ticket = {row.integer(0)};
            cleared.taxonomy = {row.integer(1)};
            cleared.kind = DecisionKind::Cleared;
            values.append(cleared);
            previous.append(row.integer(2));
        },
        action);
    if (!done)
        return failure(done.error());
    static const QByteArray byId = QByteArray(decisionColumns) + "WHERE id = ?1";
    for (qsizetype i = 0; i < previous.size(); ++i) {
        if (previous[i] == 0)
            continue;
        const auto found = forEachRow(
            database, byId.constData(), [&values, i](Statement &row) { values[i] = asNew(row); },
            previous[i]);
        if (!found)
            return failure(found.error());
    }
    return values;
}

Result<UndoOutcome> step(WriteContext &context, AnnotatorId annotator, qint64 nowMs, bool undo)
{
    const auto next =
        undo ? nextToUndo(context.database, annotator) : nextToRedo(context.database, annotator);
    if (!next)
        return failure(next.error());
    UndoOutcome outcome;
    outcome.action = *next;
    if (!outcome.action.isValid())
        return outcome;
    const auto values = valuesOf(context.database, outcome.action, undo);
    if (!values)
        return failure(values.error());
    const auto action =
        addAction(context, annotator, undo ? ActionKind::Undo : ActionKind::Redo, outcome.action, nowMs);
    if (!action)
        return failure(action.error());
    for (const NewDecision &value : *values) {
        if (const auto added = addDecision(context, *action, annotator, value, nowMs); !added)
            return failure(added.error());
        outcome.tickets.append(value.ticket);
    }
    return outcome;
}

} // namespace

Result<AnnotatorId> annotatorNamed(Database &database, const QString &name)
{
    qint64 id = 0;
    const auto found = forEachRow(
        database, "SELECT id FROM annotator WHERE name = ?1", [&id](Statement &row) { id = row.integer(0); },
        name);
    if (!found)
        return failure(found.error());
    if (id > 0)
        return AnnotatorId{id};
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

Result<ActionId> recordDecisions(WriteContext &context, AnnotatorId annotator, ActionKind kind,
                                 const QList<NewDecision> &decisions, qint64 nowMs)
{
    const auto action = addAction(context, annotator, kind, ActionId(), nowMs);
    if (!action)
        return action;
    for (const NewDecision &decision : decisions) {
        if (const auto added = addDecision(context, *action, annotator, decision, nowMs); !added)
            return failure(added.error());
    }
    return action;
}

Result<UndoOutcome> undoLast(WriteContext &context, AnnotatorId annotator, qint64 nowMs)
{
    return step(context, annotator, nowMs, true);
}

Result<UndoOutcome> redoLast(WriteContext &context, AnnotatorId annotator, qint64 nowMs)
{
    return step(context, annotator, nowMs, false);
}

Result<std::optional<Decision>> finalDecision(Database &database, TicketId ticket)
{
    static const QByteArray sql = QByteArray(decisionColumns) + "WHERE ticket_id = ?1 ORDER BY id DESC";
    std::optional<Decision> final;
    QSet<AnnotatorId> seen;
    const auto done = forEachRow(
        database, sql.constData(),
        [&](Statement &row) {
            const AnnotatorId annotator{row.integer(4)};
            if (seen.contains(annotator))
                return;
            seen.insert(annotator);
            if (!final && static_cast<DecisionKind>(row.integer(6)) != DecisionKind::Cleared)
                final = read(row);
        },
        ticket);
    if (!done)
        return failure(done.error());
    return final;
}

Result<QList<Decision>> decisionsOf(Database &database, TicketId ticket)
{
    static const QByteArray sql = QByteArray(decisionColumns) + "WHERE ticket_id = ?1 ORDER BY id";
    QList<Decision> all;
    const auto done = forEachRow(
        database, sql.constData(), [&all](Statement &row) { all.append(read(row)); }, ticket);
    if (!done)
        return failure(done.error());
    return all;
}

} // namespace countersign
