#include "core/review/ticket_state_rule.h"

#include <algorithm>
#include <cmath>

namespace countersign
{
namespace
{

/// Above every packed confidence (0…65534), so that nothing reaches it.
constexpr quint16 never = 0xffff;
constexpr quint16 doesNotGate = 0xffff;

/// Rounded as packConfidence() rounds, so that a confidence equal to its threshold passes.
quint16 packThreshold(double threshold)
{
    return quint16(std::lround(std::clamp(threshold, 0.0, 1.0) * 65534.0));
}

void put(std::vector<quint16> &table, qint64 index, quint16 value, quint16 filler)
{
    if (index <= 0 || index > 0xffff)
        return;
    if (table.size() <= size_t(index))
        table.resize(size_t(index) + 1, filler);
    table[size_t(index)] = value;
}

quint16 at(const std::vector<quint16> &table, quint16 index, quint16 otherwise)
{
    return index < table.size() ? table[index] : otherwise;
}

} // namespace

StateRule::StateRule(const Taxonomy &taxonomy)
{
    for (const Field &field : taxonomy.fields) {
        if (field.kind == FieldKind::Text)
            continue;
        put(m_fieldThresholds, field.id.value, packThreshold(taxonomy.thresholdFor(field, nullptr)),
            doesNotGate);
        for (const Option &option : field.options) {
            const quint16 threshold =
                option.retired ? never : packThreshold(taxonomy.thresholdFor(field, &option));
            put(m_optionThresholds, option.id.value, threshold, never);
        }
        if (field.kind == FieldKind::Choice && field.required)
            m_requiredFields.push_back(quint16(field.id.value));
    }
}

bool StateRule::passes(ReviewFlags flags, std::span<const LabelCell> cells) const
{
    if (flags & gatingFlags)
        return false;
    for (const LabelCell &cell : cells) {
        const quint16 fieldThreshold = at(m_fieldThresholds, cell.field, doesNotGate);
        if (fieldThreshold == doesNotGate)
            continue;
        if (cell.suggested == 0) {
            // A multiple choice may say "none of them"; without a confidence the cell is a person's alone.
            if (cell.confidence != noConfidence && cell.confidence < fieldThreshold)
                return false;
            continue;
        }
        if (cell.confidence == noConfidence ||
            cell.confidence < at(m_optionThresholds, cell.suggested, never))
            return false;
    }
    return std::ranges::all_of(m_requiredFields, [cells](quint16 field) {
        return std::ranges::any_of(
            cells, [field](const LabelCell &cell) { return cell.field == field && cell.suggested != 0; });
    });
}

TicketState stateOf(const CurrentLabel &label, const StateRule &rule)
{
    switch (label.person) {
    case PersonState::Decided:
        return TicketState::Decided;
    case PersonState::Skipped:
        return TicketState::Skipped;
    case PersonState::InReview:
        return TicketState::InReview;
    case PersonState::None:
        break;
    }
    if (label.hasSuggestion) {
        const std::span<const LabelCell> cells(label.cells.constData(), size_t(label.cells.size()));
        return rule.passes(label.flags, cells) ? TicketState::Ready : TicketState::NeedsReview;
    }
    switch (label.ledger) {
    case LedgerState::Unknown:
        return TicketState::Unknown;
    case LedgerState::Failed:
        return TicketState::Failed;
    case LedgerState::None:
        break;
    }
    return TicketState::Waiting;
}

} // namespace countersign
