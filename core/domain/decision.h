#pragma once

#include "core/base/ids.h"
#include "core/domain/answers.h"
#include "core/domain/suggestion.h"

#include <QString>
#include <QUuid>

namespace countersign
{

/// What a person did with a ticket.
enum class DecisionKind {
    Accepted = 0,  ///< every field as the shown suggestion had it
    Corrected = 1, ///< at least one field differs from the suggestion, or there was none
    Skipped = 2,   ///< set aside
    Partial = 3,   ///< some required fields still open: the ticket is "in review"
    Cleared = 4,   ///< undone to nothing: as if it had never been decided
};

/// What a person settled. Append-only; per ticket and annotator the latest counts.
struct Decision {
    DecisionId id;
    QUuid uuid;
    ActionId action;
    TicketId ticket;
    AnnotatorId annotator;
    TaxonomyVersionId taxonomy;
    DecisionKind kind = DecisionKind::Accepted;
    Answers answers;
    QUuid shownSuggestion;    ///< the one on screen, null if none was
    SourceKind shownSource{}; ///< meaningful only with a shown suggestion
    bool blind = false;
    qint64 decidedAt = 0; ///< ms since 1970 UTC
    qint64 tookMs = 0;    ///< by the monotonic clock, idle time taken out

    bool operator==(const Decision &) const = default;
};

} // namespace countersign
