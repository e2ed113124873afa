#pragma once

#include "core/domain/suggestion.h"
#include "core/domain/taxonomy.h"
#include "core/domain/ticket_state.h"
#include "core/store/label_cache.h"

#include <span>
#include <vector>

namespace countersign
{

/// Flags that send a suggestion to a person whatever its confidence; the others are information only.
inline constexpr ReviewFlags gatingFlags =
    ReviewFlags::fromInt(~(quint32(ReviewFlag::EvidenceNotFound) | quint32(ReviewFlag::TextTooLong)));

/// Today's thresholds as plain tables, made once per taxonomy and then asked for each of a million tickets.
/// Immutable, so any thread may read it. The default-made one knows no field: every suggestion is ready.
class StateRule
{
public:
    StateRule() = default;
    explicit StateRule(const Taxonomy &taxonomy);

    /// True if the gate lets a suggestion with these flags and cells pass. Every suggested option of a choice
    /// field of the taxonomy needs a confidence of at least its threshold; every required single choice needs
    /// a suggested option. An option that is retired or unknown never passes; fields that the taxonomy no
    /// longer has, and text fields, do not count.
    bool passes(ReviewFlags flags, std::span<const LabelCell> cells) const;

private:
    std::vector<quint16> m_optionThresholds; ///< by option id; packed like a cell's confidence
    std::vector<quint16> m_fieldThresholds;  ///< by field id; 0xffff: the field does not gate
    std::vector<quint16> m_requiredFields;   ///< single choices only
};

/// Where a ticket stands, from its narrow row: the first that applies, in the order of TicketState. `Auto`
/// needs a certified rule and there is none yet, so it is never the answer.
TicketState stateOf(const CurrentLabel &label, const StateRule &rule);

} // namespace countersign
