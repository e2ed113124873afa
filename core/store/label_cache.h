#pragma once

#include "core/base/result.h"
#include "core/domain/answers.h"
#include "core/domain/mark.h"
#include "core/domain/suggestion.h"

#include <QByteArray>
#include <QList>
#include <QMetaType>

#include <functional>

namespace countersign
{

class Database;

/// How a person left a ticket. Stored as an integer.
enum class PersonState : quint8 { None = 0, Decided = 1, Skipped = 2, InReview = 3 };

/// What the ledger says of a ticket that has no usable answer of its newest run. Stored as an integer.
enum class LedgerState : quint8 { None = 0, Unknown = 1, Failed = 2 };

inline constexpr quint16 noConfidence = 0xffff;

/// A confidence as 16 bits: 0…65534 for 0…1, noConfidence for none.
quint16 packConfidence(const std::optional<Confidence> &confidence);
double unpackConfidence(quint16 packed); ///< NaN for noConfidence

/// One choice of one choice field: what is suggested and what is decided; 0: nothing. A multiple choice has
/// one cell per option. Eight bytes in the file, little endian.
struct LabelCell {
    quint16 field = 0;
    quint16 suggested = 0;
    quint16 decided = 0;
    quint16 confidence = noConfidence;

    bool operator==(const LabelCell &) const = default;
};

/// The narrow row of one ticket: all that the columns in memory know of its labels.
struct CurrentLabel {
    TicketId ticket;
    PersonState person = PersonState::None;
    LedgerState ledger = LedgerState::None;
    bool hasSuggestion = false;
    SourceKind source = SourceKind::Baseline;
    RunId run;
    TaxonomyVersionId taxonomy; ///< of the suggestion
    ReviewFlags flags;
    qint64 decidedAt = 0;
    QList<LabelCell> cells;
    Marks marks;
    AnnotatorId annotator; ///< of the decision that counts
    qint64 changedAt = 0;  ///< when a machine or a person last said anything about it, ms since 1970 UTC

    bool operator==(const CurrentLabel &) const = default;
};

/// What the columns must learn after a commit.
struct LabelChanges {
    QList<CurrentLabel> labels;
    TicketId firstAppended; ///< valid if tickets were appended
    TicketId lastAppended;
    bool settingsChanged = false; ///< taxonomy, thresholds or run adoption: load everything again

    bool isEmpty() const { return labels.isEmpty() && !firstAppended.isValid() && !settingsChanged; }
    void append(LabelChanges &&other);
};

/// Computes a ticket's row from its suggestions, decisions and requests and stores it, in the caller's
/// transaction.
[[nodiscard]] Result<CurrentLabel> refreshLabel(Database &database, TicketId ticket);

/// The cells that answers give, without and with a person's.
QList<LabelCell> labelCells(const Answers *suggested, const Answers *decided);

/// Calls `row` for every stored label in ticket order, from `from` on.
[[nodiscard]] Result<void> forEachLabel(Database &database, TicketId from,
                                        const std::function<void(const CurrentLabel &)> &row);

/// The stored label of one ticket; an empty one if nothing happened to it yet.
[[nodiscard]] Result<CurrentLabel> labelOf(Database &database, TicketId ticket);

} // namespace countersign

Q_DECLARE_METATYPE(countersign::LabelChanges)
