#pragma once

#include "core/base/ids.h"
#include "core/domain/answers.h"

#include <QFlags>
#include <QString>
#include <QStringList>
#include <QUuid>

namespace countersign
{

/// Who proposed it.
enum class SourceKind { Baseline = 0, Llm = 1, Imported = 2 };
inline constexpr int sourceKindCount = 3;

/// Why a suggestion needs a person whatever its confidence says. Stored as an integer: values never change.
enum class ReviewFlag : quint32 {
    None = 0,
    Repaired = 1 << 0,          ///< the reply was not clean JSON, or its confidence had to be rewritten
    MissingConfidence = 1 << 1, ///< no usable confidence for a choice field
    Unmapped = 1 << 2,          ///< a label matches no option or alias
    MissingField = 1 << 3,      ///< a choice field has no answer
    AddressesModel = 1 << 4,    ///< the ticket tries to instruct the model
    ControlWords = 1 << 5,      ///< the ticket carries chat template control words
    TicketCut = 1 << 6,         ///< the middle of a long ticket was left out of the prompt
    UnusualFinish = 1 << 7,     ///< finish_reason empty or unknown though the JSON is complete
    NotMeasured = 1 << 8,       ///< baseline field with fewer than 50 decisions
    EvidenceNotFound = 1 << 9,  ///< information only, does not gate: a quote does not occur in the ticket
    TextTooLong = 1 << 10,      ///< information only: a text field was cut to its word limit
    SourcesDisagree = 1 << 11,  ///< information only, of a ticket: another source chose another option
};
inline constexpr int reviewFlagCount = 12;
Q_DECLARE_FLAGS(ReviewFlags, ReviewFlag)
Q_DECLARE_OPERATORS_FOR_FLAGS(ReviewFlags)

/// What a source proposed for one ticket. Append-only, except the baseline's one replaceable row per ticket.
struct Suggestion {
    SuggestionId id;
    QUuid uuid;
    TicketId ticket;
    RunId run;
    RequestId request; ///< the ledger row that holds the raw reply; none for the baseline
    TaxonomyVersionId taxonomy;
    SourceKind source = SourceKind::Baseline;
    QString model; ///< as the reply names it; "offline baseline" for the baseline
    Answers answers;
    ReviewFlags flags;
    QString reasoning;
    QStringList evidence; ///< as received; shown as a mark only where it occurs in the text
    qint64 createdAt = 0; ///< ms since 1970 UTC
    qint64 promptTokens = 0;
    qint64 completionTokens = 0;
    double cost = 0.0; ///< in the run's currency
    qint64 latencyMs = 0;

    bool operator==(const Suggestion &) const = default;
};

} // namespace countersign
