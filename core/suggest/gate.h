#pragma once

#include "core/domain/answers.h"
#include "core/domain/suggestion.h"
#include "core/domain/taxonomy.h"

#include <QList>
#include <QString>

namespace countersign
{

enum class GateReasonKind {
    BelowThreshold,
    MissingConfidence,
    Unmapped,
    MissingField,
    RetiredOption, ///< the taxonomy changed after the suggestion was made
    Repaired,
    AddressesModel,
    ControlWords,
    TicketCut,
    UnusualFinish,
    NotMeasured,
};

/// One reason why a suggestion needs a person.
struct GateReason {
    GateReasonKind kind = GateReasonKind::BelowThreshold;
    FieldId field;          ///< none if the reason is about the whole
    double value = 0.0;     ///< BelowThreshold: the confidence
    double threshold = 0.0; ///< BelowThreshold: what it had to reach

    bool operator==(const GateReason &) const = default;
};

struct GateVerdict {
    bool ready = false;
    QList<GateReason>
        reasons; ///< empty if and only if ready; fields in the order of the taxonomy, then the whole

    bool operator==(const GateVerdict &) const = default;
};

/// Ready or needs review, by the thresholds of this taxonomy. A confidence equal to its threshold is ready;
/// of several options the strictest threshold counts. Text fields never gate, nor do EvidenceNotFound and
/// TextTooLong.
GateVerdict gate(const Answers &answers, ReviewFlags flags, const Taxonomy &taxonomy);

/// All reasons in words: "Category 0.62 is below its threshold of 0.75." Empty if ready.
QString gateWords(const GateVerdict &verdict, const Taxonomy &taxonomy);

} // namespace countersign
