#include "core/store/label_cache.h"

#include "core/domain/run.h"
#include "core/store/database.h"
#include "core/store/decision_store.h"
#include "core/store/mark_store.h"
#include "core/store/suggestion_store.h"

#include <QtEndian>

#include <cmath>
#include <limits>

namespace countersign
{
namespace
{

constexpr int noSource = -1;

QByteArray packCells(const QList<LabelCell> &cells)
{
    QByteArray bytes(cells.size() * 8, Qt::Uninitialized);
    char *at = bytes.data();
    for (const LabelCell &cell : cells) {
        for (const quint16 part : {cell.field, cell.suggested, cell.decided, cell.confidence}) {
            qToLittleEndian(part, at);
            at += 2;
        }
    }
    return bytes;
}

/// Into `cells`, whose memory is used again: a million rows come through here.
void unpackCells(std::string_view bytes, QList<LabelCell> &cells)
{
    cells.resize(qsizetype(bytes.size() / 8));
    const char *at = bytes.data();
    for (LabelCell &cell : cells) {
        cell = {qFromLittleEndian<quint16>(at), qFromLittleEndian<quint16>(at + 2),
                qFromLittleEndian<quint16>(at + 4), qFromLittleEndian<quint16>(at + 6)};
        at += 8;
    }
}

void readLabel(const Statement &read, CurrentLabel &label)
{
    label.ticket = {read.integer(0)};
    label.person = static_cast<PersonState>(read.integer(1));
    label.ledger = static_cast<LedgerState>(read.integer(2));
    const qint64 source = read.integer(3);
    label.hasSuggestion = source != noSource;
    label.source = label.hasSuggestion ? static_cast<SourceKind>(source) : SourceKind::Baseline;
    label.run = {read.integer(4)};
    label.taxonomy = {read.integer(5)};
    label.flags = ReviewFlags::fromInt(ReviewFlags::Int(read.integer(6)));
    label.decidedAt = read.integer(7);
    unpackCells(read.bytes(8), label.cells);
    label.marks = Marks::fromInt(Marks::Int(read.integer(9)));
    label.annotator = {read.integer(10)};
    label.changedAt = read.integer(11);
}

PersonState personStateOf(const std::optional<Decision> &decision)
{
    if (!decision)
        return PersonState::None;
    switch (decision->kind) {
    case DecisionKind::Accepted:
    case DecisionKind::Corrected:
        return PersonState::Decided;
    case DecisionKind::Skipped:
        return PersonState::Skipped;
    case DecisionKind::Partial:
        return PersonState::InReview;
    case DecisionKind::Cleared:
        break;
    }
    return PersonState::None;
}

/// The newest request of the ticket tells whether an answer was lost or unusable.
Result<LedgerState> ledgerStateOf(Database &database, TicketId ticket)
{
    auto state = LedgerState::None;
    const auto read = forEachRow(
        database,
        // A request that was called off before it could be paid says nothing about its ticket.
        "SELECT state FROM request WHERE ticket_id = ?1 AND cause != 13 ORDER BY id DESC LIMIT 1",
        [&state](Statement &row) {
            const auto request = static_cast<RequestState>(row.integer(0));
            if (request == RequestState::Unknown)
                state = LedgerState::Unknown;
            else if (request == RequestState::Failed)
                state = LedgerState::Failed;
        },
        ticket);
    if (!read)
        return failure(read.error());
    return state;
}

/// Another source chose another option of a choice field. A baseline that was not measured yet is no voice.
Result<bool> sourcesDisagree(Database &database, const Suggestion &current)
{
    if (current.source == SourceKind::Baseline)
        return false; // nobody else has said anything yet
    const auto all = suggestionsOf(database, current.ticket);
    if (!all)
        return failure(all.error());
    for (const Suggestion &other : *all) {
        if (other.run == current.run || other.flags.testFlag(ReviewFlag::NotMeasured))
            continue;
        for (const FieldAnswer &answer : other.answers.fields) {
            const FieldAnswer *mine = current.answers.find(answer.field);
            if (mine && !answer.options.isEmpty() && !mine->options.isEmpty() &&
                mine->options != answer.options)
                return true;
        }
    }
    return false;
}

} // namespace

quint16 packConfidence(const std::optional<Confidence> &confidence)
{
    return confidence ? quint16(std::lround(confidence->value() * 65534.0)) : noConfidence;
}

double unpackConfidence(quint16 packed)
{
    return packed == noConfidence ? std::numeric_limits<double>::quiet_NaN() : packed / 65534.0;
}

void LabelChanges::append(LabelChanges &&other)
{
    labels.append(std::move(other.labels));
    if (other.firstAppended.isValid()) {
        if (!firstAppended.isValid() || other.firstAppended < firstAppended)
            firstAppended = other.firstAppended;
        lastAppended = std::max(lastAppended, other.lastAppended);
    }
    settingsChanged |= other.settingsChanged;
}

QList<LabelCell> labelCells(const Answers *suggested, const Answers *decided)
{
    QList<LabelCell> cells;
    const auto cellOf = [&cells](FieldId field, OptionId option, bool isDecided) -> LabelCell & {
        for (LabelCell &cell : cells) {
            if (cell.field == field.value && (isDecided ? cell.decided : cell.suggested) == 0)
                return cell;
        }
        Q_UNUSED(option)
        cells.append(LabelCell{.field = quint16(field.value)});
        return cells.last();
    };
    if (suggested) {
        for (const FieldAnswer &answer : suggested->fields) {
            // "None of them", in a multiple choice: no option, but its confidence gates all the same.
            if (answer.options.isEmpty() && answer.confidence)
                cells.append(LabelCell{.field = quint16(answer.field.value),
                                       .confidence = packConfidence(answer.confidence)});
            for (const OptionId option : answer.options) {
                LabelCell &cell = cellOf(answer.field, option, false);
                cell.suggested = quint16(option.value);
                cell.confidence = packConfidence(answer.confidence);
            }
        }
    }
    if (decided) {
        for (const FieldAnswer &answer : decided->fields) {
            for (const OptionId option : answer.options)
                cellOf(answer.field, option, true).decided = quint16(option.value);
        }
    }
    return cells;
}

Result<CurrentLabel> refreshLabel(Database &database, TicketId ticket)
{
    const auto current = currentSuggestion(database, ticket);
    if (!current)
        return failure(current.error());
    const Suggestion *suggestion = *current ? &**current : nullptr;
    const auto decision = finalDecision(database, ticket);
    if (!decision)
        return failure(decision.error());
    const auto ledger = ledgerStateOf(database, ticket);
    if (!ledger)
        return failure(ledger.error());

    CurrentLabel label;
    label.ticket = ticket;
    label.person = personStateOf(*decision);
    label.ledger = *ledger;
    const auto marks = marksOf(database, ticket);
    if (!marks)
        return failure(marks.error());
    label.marks = marks->marks;
    label.changedAt = marks->changedAt;
    if (suggestion) {
        label.changedAt = std::max(label.changedAt, suggestion->createdAt);
        label.hasSuggestion = true;
        label.source = suggestion->source;
        label.run = suggestion->run;
        label.taxonomy = suggestion->taxonomy;
        label.flags = suggestion->flags;
        const auto disagree = sourcesDisagree(database, *suggestion);
        if (!disagree)
            return failure(disagree.error());
        label.flags.setFlag(ReviewFlag::SourcesDisagree, *disagree);
    }
    if (*decision) {
        label.decidedAt = (*decision)->decidedAt;
        label.annotator = (*decision)->annotator;
        label.changedAt = std::max(label.changedAt, label.decidedAt);
    }
    label.cells =
        labelCells(suggestion ? &suggestion->answers : nullptr, *decision ? &(*decision)->answers : nullptr);
    const Result<Statement *> statement = database.prepare(
        "INSERT INTO current_label (ticket_id, person, ledger, source, run_id, taxonomy_version, flags, "
        "decided_at, "
        "labels, marks, annotator_id, changed_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12) "
        "ON CONFLICT (ticket_id) DO UPDATE SET "
        "person = excluded.person, ledger = excluded.ledger, source = excluded.source, run_id = "
        "excluded.run_id, "
        "taxonomy_version = excluded.taxonomy_version, flags = excluded.flags, decided_at = "
        "excluded.decided_at, "
        "labels = excluded.labels, marks = excluded.marks, annotator_id = excluded.annotator_id, "
        "changed_at = excluded.changed_at");
    if (!statement)
        return failure(statement.error());
    const QByteArray cells = packCells(label.cells);
    (*statement)
        ->bind(0, ticket)
        .bind(1, int(label.person))
        .bind(2, int(label.ledger))
        .bind(3, label.hasSuggestion ? int(label.source) : noSource)
        .bind(4, label.run)
        .bind(5, label.taxonomy)
        .bind(6, qint64(label.flags.toInt()))
        .bind(7, label.decidedAt)
        .bindBlob(8, cells)
        .bind(9, int(label.marks.toInt()))
        .bind(10, label.annotator)
        .bind(11, label.changedAt);
    if (const auto stored = (*statement)->run(); !stored)
        return failure(stored.error());
    return label;
}

Result<void> forEachLabel(Database &database, TicketId from,
                          const std::function<void(const CurrentLabel &)> &row)
{
    CurrentLabel label;
    return forEachRow(
        database,
        "SELECT ticket_id, person, ledger, source, run_id, taxonomy_version, flags, decided_at, labels, "
        "marks, "
        "annotator_id, changed_at "
        "FROM current_label WHERE ticket_id >= ?1 ORDER BY ticket_id",
        [&label, &row](Statement &read) {
            readLabel(read, label);
            row(label);
        },
        from);
}

Result<CurrentLabel> labelOf(Database &database, TicketId ticket)
{
    CurrentLabel label;
    label.ticket = ticket;
    const auto read = forEachRow(
        database,
        "SELECT ticket_id, person, ledger, source, run_id, taxonomy_version, flags, decided_at, labels, "
        "marks, "
        "annotator_id, changed_at "
        "FROM current_label WHERE ticket_id = ?1",
        [&label](Statement &row) { readLabel(row, label); }, ticket);
    if (!read)
        return failure(read.error());
    return label;
}

} // namespace countersign
