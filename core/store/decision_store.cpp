#include "core/store/decision_store.h"

#include "core/domain/answers_json.h"
#include "core/store/database.h"
#include "core/store/label_cache.h"

#include <QSet>

#include <algorithm>

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

/// What the next rows of an action say (redo), or what stood before them (undo).
Result<QList<NewDecision>> valuesOf(Database &database, AnnotatorId annotator, const UndoOutcome &step,
                                    qint64 most, qint64 &last)
{
    static const QByteArray said =
        QByteArray(decisionColumns) + "WHERE action_id = ?1 AND id > ?2 ORDER BY id LIMIT ?3";
    QList<NewDecision> values;
    QList<qint64> previous;
    const auto done = forEachRow(
        database,
        step.isUndo ? "SELECT id, ticket_id, taxonomy_version, previous FROM decision "
                      "WHERE action_id = ?1 AND id > ?2 ORDER BY id LIMIT ?3"
                    : said.constData(),
        [&](Statement &row) {
            last = row.integer(0);
            if (!step.isUndo) {
                values.append(asNew(row));
                return;
            }
            NewDecision cleared;
            cleared.ticket = {row.integer(1)};
            cleared.taxonomy = {row.integer(2)};
            cleared.kind = DecisionKind::Cleared;
            values.append(cleared);
            previous.append(row.integer(3));
        },
        step.action, step.handled, most);
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
    if (step.handled == 0)
        return values;
    // What the annotator decided while the former parts were written is newer than the step, and stays.
    static const QByteArray since =
        QByteArray(decisionColumns) +
        "WHERE ticket_id = ?1 AND annotator_id = ?2 AND action_id > ?3 ORDER BY id DESC LIMIT 1";
    for (NewDecision &value : values) {
        const auto found = forEachRow(
            database, since.constData(), [&value](Statement &row) { value = asNew(row); }, value.ticket,
            annotator, step.by);
        if (!found)
            return failure(found.error());
    }
    return values;
}

} // namespace

Result<void> addDecisions(WriteContext &context, ActionId action, AnnotatorId annotator,
                          const QList<NewDecision> &decisions, qint64 nowMs)
{
    for (const NewDecision &decision : decisions) {
        if (auto added = addDecision(context, action, annotator, decision, nowMs); !added)
            return added;
    }
    return {};
}

Result<void> repeatDecisions(WriteContext &context, AnnotatorId annotator, qint64 nowMs, qint64 most,
                             UndoOutcome &outcome)
{
    for (qint64 left = most; left > 0;) {
        qint64 last = outcome.handled;
        const qint64 together = std::min<qint64>(left, 500); // their values are in memory
        const auto values = valuesOf(context.database, annotator, outcome, together, last);
        if (!values)
            return failure(values.error());
        if (auto added = addDecisions(context, outcome.by, annotator, *values, nowMs); !added)
            return added;
        for (const NewDecision &value : *values) {
            if (outcome.tickets.size() < UndoOutcome::mostTicketsNamed)
                outcome.tickets.append(value.ticket);
        }
        outcome.count += values->size();
        outcome.handled = last;
        outcome.isWhole = values->size() < together;
        if (outcome.isWhole)
            return {};
        left -= values->size();
    }
    bool more = false;
    const auto read = forEachRow(
        context.database, "SELECT EXISTS (SELECT 1 FROM decision WHERE action_id = ?1 AND id > ?2)",
        [&more](Statement &row) { more = row.integer(0) != 0; }, outcome.action, outcome.handled);
    outcome.isWhole = read && !more;
    return read;
}

Result<ActionId> recordDecisions(WriteContext &context, AnnotatorId annotator, ActionKind kind,
                                 const QList<NewDecision> &decisions, qint64 nowMs)
{
    const auto action = addAction(context, annotator, kind, ActionId(), nowMs);
    if (!action)
        return action;
    const auto added = addDecisions(context, *action, annotator, decisions, nowMs);
    return added ? action : failure(added.error());
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
