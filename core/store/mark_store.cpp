#include "core/store/mark_store.h"

#include "core/store/database.h"
#include "core/store/label_cache.h"

#include <QCoreApplication>

namespace countersign
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(countersign::Store)
};

/// The newest value of one kind of mark before the row `before`; empty: none.
Result<QString> valueBefore(Database &database, TicketId ticket, MarkKind kind, qint64 before)
{
    QString value;
    const auto read = forEachRow(
        database,
        "SELECT value FROM mark WHERE ticket_id = ?1 AND kind = ?2 AND id < ?3 ORDER BY id DESC LIMIT 1",
        [&value](Statement &row) { value = row.text(0); }, ticket, int(kind), before);
    return read ? Result<QString>(value) : failure(read.error());
}

Result<void> addMark(WriteContext &context, ActionId action, AnnotatorId annotator, const Mark &mark)
{
    const auto stamp = context.nextStamp();
    if (auto added = runSql(context.database,
                            "INSERT INTO mark (uuid, action_id, ticket_id, annotator_id, kind, value, at, "
                            "origin_sequence, lamport) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
                            QUuid::createUuid(), action, mark.ticket, annotator, int(mark.kind), mark.value,
                            mark.at, stamp.sequence, stamp.lamport);
        !added)
        return added;
    auto label = refreshLabel(context.database, mark.ticket);
    if (!label)
        return failure(label.error());
    context.changes.labels.append(std::move(*label));
    return {};
}

} // namespace

Result<TicketMarks> marksOf(Database &database, TicketId ticket)
{
    TicketMarks found;
    QString flag;
    const auto read = forEachRow(
        database, "SELECT kind, value, at FROM mark WHERE ticket_id = ?1 ORDER BY id",
        [&](Statement &row) {
            (row.integer(0) == int(MarkKind::Note) ? found.note : flag) = row.text(1);
            found.changedAt = std::max(found.changedAt, row.integer(2));
        },
        ticket);
    if (!read)
        return failure(read.error());
    found.marks.setFlag(MarkBit::Flagged, !flag.isEmpty());
    found.marks.setFlag(MarkBit::HasNote, !found.note.isEmpty());
    return found;
}

Result<ActionId> recordMark(WriteContext &context, AnnotatorId annotator, TicketId ticket, MarkKind kind,
                            const QString &value, qint64 nowMs)
{
    if (value.size() > longestNote)
        return failure(ErrorKind::InvalidInput,
                       Words::tr("A note holds at most %1 characters; this one has %2. Shorten it.")
                           .arg(longestNote)
                           .arg(value.size()));
    const auto now = valueBefore(context.database, ticket, kind, std::numeric_limits<qint64>::max());
    if (!now)
        return failure(now.error());
    if (*now == value)
        return ActionId();
    const auto action = addAction(context, annotator, ActionKind::Mark, ActionId(), nowMs);
    if (!action)
        return action;
    const auto added = addMark(context, *action, annotator, {ticket, kind, value, annotator, nowMs});
    return added ? action : failure(added.error());
}

Result<void> repeatMarks(WriteContext &context, AnnotatorId annotator, ActionId action, ActionId by,
                         bool former, qint64 nowMs, UndoOutcome &outcome)
{
    struct Row {
        qint64 id;
        Mark mark;
    };
    QList<Row> rows;
    const auto read = forEachRow(
        context.database, "SELECT id, ticket_id, kind, value FROM mark WHERE action_id = ?1 ORDER BY id",
        [&](Statement &row) {
            rows.append(
                {row.integer(0),
                 {{row.integer(1)}, static_cast<MarkKind>(row.integer(2)), row.text(3), annotator, nowMs}});
        },
        action);
    if (!read)
        return read;
    for (Row &row : rows) {
        if (former) {
            auto before = valueBefore(context.database, row.mark.ticket, row.mark.kind, row.id);
            if (!before)
                return failure(before.error());
            row.mark.value = *before;
        }
        if (auto added = addMark(context, by, annotator, row.mark); !added)
            return added;
        ++outcome.count;
        if (outcome.tickets.size() < UndoOutcome::mostTicketsNamed)
            outcome.tickets.append(row.mark.ticket);
    }
    return {};
}

} // namespace countersign
