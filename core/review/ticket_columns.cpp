#include "core/review/ticket_columns.h"

#include "core/store/database.h"

#include <QCoreApplication>

#include <algorithm>

namespace countersign
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(countersign::Review)
};

constexpr qint8 noSource = -1;
constexpr quint32 reviewFlagBits = (1U << TicketColumns::firstMarkBit) - 1;
constexpr qint64 rowsBetweenCancelChecks = 4096;

template <typename Value>
void grow(std::vector<Value> &column, size_t size, Value filler)
{
    column.resize(size, filler);
}

/// A column of a field in the given list, or null.
template <typename Columns>
auto *columnOf(Columns &columns, FieldId field)
{
    const auto found = std::ranges::find_if(columns, [field](const auto &c) { return c.field == field; });
    return found == columns.end() ? nullptr : &*found;
}

} // namespace

TicketColumns::TicketColumns(TicketRows rows, const Taxonomy &taxonomy)
    : m_rows(std::move(rows)), m_rule(taxonomy)
{
    for (const Field &field : taxonomy.fields) {
        if (field.kind == FieldKind::Choice)
            m_choice.push_back({field.id, {}, {}, {}});
        else if (field.kind == FieldKind::Choices)
            m_choices.push_back({field.id, {}, {}, {}, {}});
    }
    resize();
}

Result<TicketColumns> TicketColumns::load(Database &database, const Taxonomy &taxonomy,
                                          const CancelToken &cancel)
{
    if (const auto begun = database.execute("BEGIN"); !begun)
        return failure(begun.error());
    const auto read = [&]() -> Result<TicketColumns> {
        auto rows = TicketRows::load(database);
        if (!rows)
            return failure(rows.error());
        TicketColumns columns(std::move(*rows), taxonomy);
        qint64 seen = 0;
        const auto labels = forEachLabel(database, TicketId(), [&](const CurrentLabel &label) {
            if (++seen % rowsBetweenCancelChecks == 0 && cancel.isCancelled())
                database.interrupt();
            if (const auto row = columns.m_rows.rowOf(label.ticket))
                columns.put(*row, label);
        });
        if (cancel.isCancelled())
            return failure(ErrorKind::Cancelled, Words::tr("Loading the list was stopped."));
        if (!labels)
            return failure(labels.error());
        return columns;
    }();
    const auto ended = database.execute("ROLLBACK"); // a read transaction: only gives the snapshot back
    Q_UNUSED(ended)
    return read;
}

void TicketColumns::resize()
{
    const size_t size = m_rows.size();
    m_counts[size_t(TicketState::Waiting)] += qint64(size - m_states.size());
    grow(m_states, size, TicketState::Waiting);
    grow(m_persons, size, PersonState::None);
    grow(m_ledgers, size, LedgerState::None);
    grow(m_sources, size, noSource);
    grow(m_taxonomies, size, quint16(0));
    grow(m_lowest, size, noConfidence);
    grow(m_flags, size, 0U);
    grow(m_runs, size, 0U);
    grow(m_decided, size, 0U);
    grow(m_changed, size, 0U);
    grow(m_annotators, size, quint16(0));
    for (ChoiceColumn &column : m_choice) {
        grow(column.suggested, size, quint16(0));
        grow(column.decided, size, quint16(0));
        grow(column.confidence, size, noConfidence);
    }
    for (ChoicesColumn &column : m_choices) {
        grow(column.suggested, size, 0U);
        grow(column.decided, size, 0U);
        grow(column.confidence, size, noConfidence);
    }
}

void TicketColumns::put(quint32 row, const CurrentLabel &label)
{
    m_persons[row] = label.person;
    m_ledgers[row] = label.ledger;
    m_sources[row] = label.hasSuggestion ? qint8(label.source) : noSource;
    m_taxonomies[row] = quint16(label.taxonomy.value);
    m_flags[row] = (label.flags.toInt() & reviewFlagBits) | (quint32(label.marks.toInt()) << firstMarkBit);
    m_runs[row] = quint32(label.run.value);
    m_decided[row] = quint32(label.decidedAt / 1000);
    m_changed[row] = quint32(label.changedAt / 1000);
    m_annotators[row] = quint16(label.annotator.value);
    putCells(row, label.cells);
    const TicketState state = stateOf(label, m_rule);
    --m_counts[size_t(m_states[row])];
    ++m_counts[size_t(state)];
    m_states[row] = state;
}

void TicketColumns::putCells(quint32 row, const QList<LabelCell> &cells)
{
    quint16 lowest = noConfidence;
    for (ChoiceColumn &column : m_choice) {
        quint16 suggested = 0;
        quint16 decided = 0;
        quint16 confidence = noConfidence;
        for (const LabelCell &cell : cells) {
            if (cell.field != column.field.value)
                continue;
            if (cell.suggested != 0 || cell.confidence != noConfidence) {
                suggested = cell.suggested;
                confidence = cell.confidence;
            }
            if (cell.decided != 0)
                decided = cell.decided;
        }
        column.suggested[row] = suggested;
        column.decided[row] = decided;
        column.confidence[row] = confidence;
        lowest = std::min(lowest, confidence);
    }
    thread_local std::vector<quint16> suggested;
    thread_local std::vector<quint16> decided;
    for (ChoicesColumn &column : m_choices) {
        suggested.clear();
        decided.clear();
        quint16 confidence = noConfidence;
        for (const LabelCell &cell : cells) {
            if (cell.field != column.field.value)
                continue;
            if (cell.suggested != 0)
                suggested.push_back(cell.suggested);
            if (cell.decided != 0)
                decided.push_back(cell.decided);
            confidence = std::min(confidence, cell.confidence);
        }
        column.suggested[row] = column.sets.number(suggested);
        column.decided[row] = column.sets.number(decided);
        column.confidence[row] = confidence;
        lowest = std::min(lowest, confidence);
    }
    m_lowest[row] = lowest;
}

void TicketColumns::readLabel(quint32 row, CurrentLabel &label) const
{
    label.ticket = m_rows.ticketAt(row);
    label.person = m_persons[row];
    label.ledger = m_ledgers[row];
    label.hasSuggestion = m_sources[row] != noSource;
    label.source = label.hasSuggestion ? SourceKind(m_sources[row]) : SourceKind::Baseline;
    label.run = {m_runs[row]};
    label.taxonomy = {m_taxonomies[row]};
    label.flags = ReviewFlags::fromInt(m_flags[row] & reviewFlagBits);
    label.marks = marksAt(row);
    label.annotator = {m_annotators[row]};
    label.decidedAt = qint64(m_decided[row]) * 1000;
    label.changedAt = qint64(m_changed[row]) * 1000;
    label.cells.clear();
    for (const ChoiceColumn &column : m_choice) {
        const LabelCell cell{quint16(column.field.value), column.suggested[row], column.decided[row],
                             column.confidence[row]};
        if (cell.suggested != 0 || cell.decided != 0 || cell.confidence != noConfidence)
            label.cells.append(cell);
    }
    for (const ChoicesColumn &column : m_choices) {
        const auto suggested = column.sets.at(column.suggested[row]);
        const auto decided = column.sets.at(column.decided[row]);
        for (size_t i = 0; i < std::max(suggested.size(), decided.size()); ++i) {
            label.cells.append({quint16(column.field.value), i < suggested.size() ? suggested[i] : quint16(0),
                                i < decided.size() ? decided[i] : quint16(0),
                                i < suggested.size() ? column.confidence[row] : noConfidence});
        }
        if (suggested.empty() && column.confidence[row] != noConfidence)
            label.cells.append({quint16(column.field.value), 0, 0, column.confidence[row]});
    }
}

CurrentLabel TicketColumns::labelAt(quint32 row) const
{
    CurrentLabel label;
    readLabel(row, label);
    return label;
}

std::vector<quint32> TicketColumns::apply(const LabelChanges &changes)
{
    const quint32 before = size();
    if (changes.firstAppended.isValid()) {
        m_rows.append(changes.firstAppended, changes.lastAppended);
        resize();
    }
    std::vector<quint32> touched;
    for (const CurrentLabel &label : changes.labels) {
        const auto row = m_rows.rowOf(label.ticket);
        if (!row)
            continue;
        put(*row, label);
        if (*row < before)
            touched.push_back(*row);
    }
    std::ranges::sort(touched);
    touched.erase(std::unique(touched.begin(), touched.end()), touched.end());
    return touched;
}

StateCounts TicketColumns::differenceWith(const Taxonomy &taxonomy) const
{
    const StateRule rule(taxonomy);
    StateCounts difference{};
    CurrentLabel label;
    for (quint32 row = 0; row < size(); ++row) {
        const TicketState now = m_states[row];
        if (now != TicketState::Ready && now != TicketState::NeedsReview)
            continue; // nothing else depends on a threshold
        readLabel(row, label);
        --difference[size_t(now)];
        ++difference[size_t(stateOf(label, rule))];
    }
    return difference;
}

qint64 TicketColumns::setThresholds(const Taxonomy &taxonomy)
{
    m_rule = StateRule(taxonomy);
    qint64 moved = 0;
    CurrentLabel label;
    for (quint32 row = 0; row < size(); ++row) {
        const TicketState now = m_states[row];
        if (now != TicketState::Ready && now != TicketState::NeedsReview)
            continue;
        readLabel(row, label);
        const TicketState then = stateOf(label, m_rule);
        if (then == now)
            continue;
        ++moved;
        --m_counts[size_t(now)];
        ++m_counts[size_t(then)];
        m_states[row] = then;
    }
    return moved;
}

const ChoiceColumn *TicketColumns::choiceColumn(FieldId field) const
{
    return columnOf(m_choice, field);
}

const ChoicesColumn *TicketColumns::choicesColumn(FieldId field) const
{
    return columnOf(m_choices, field);
}

} // namespace countersign
