#pragma once

#include "core/domain/ticket_state.h"
#include "core/review/near_duplicates.h"
#include "core/review/ticket_columns.h"

#include <QFlags>
#include <QList>

#include <array>
#include <optional>
#include <vector>

namespace countersign
{

/// The orders of the queue.
enum class TicketOrder {
    Import,          ///< as the files had them
    LeastConfident,  ///< by the lowest confidence of a ticket's fields; a suggestion without one comes first
    MostConfident,   ///< the same from the other end; a suggestion without one comes after those with
    PredictedOption, ///< by the suggested option of the first single-choice field, in the taxonomy's order
    MostValuable,    ///< unsure and typical ones first, one of each group of near-duplicates before its likes
    Disagreement,    ///< those where sources disagree first, each half by rising confidence
    Random,          ///< one fixed random order of the project
};
// Tickets without a suggestion come last in the orders by confidence, by option and by disagreement; equal
// ones keep import order.

/// Which label of a field a condition looks at.
enum class LabelSide {
    Suggested,
    Decided,
    Current, ///< the decided one where the field is decided, else the suggested one
};

/// One value that a field may have.
struct OptionCondition {
    FieldId field;
    OptionId option; ///< invalid: no label there
    LabelSide side = LabelSide::Current;

    bool operator==(const OptionCondition &) const = default;
};

/// What near-duplicates have to do with it.
enum class DuplicateFilter {
    Any,
    InAnyGroup, ///< those that have a near-duplicate
    SameGroup,  ///< those that are in one group with `duplicateOf`
};

/// How sure a ticket's least sure field is, in the words of the screen.
enum class ConfidenceBand : quint8 {
    Guess = 1 << 0,   ///< below 0.40
    Unsure = 1 << 1,  ///< below 0.70
    Likely = 1 << 2,  ///< below 0.90
    Sure = 1 << 3,    ///< from there on
    Missing = 1 << 4, ///< none is known
};
Q_DECLARE_FLAGS(ConfidenceBands, ConfidenceBand)
Q_DECLARE_OPERATORS_FOR_FLAGS(ConfidenceBands)

inline constexpr int confidenceBandCount = 5;

/// Where the first three bands end, as columns hold confidences.
std::array<quint16, 3> confidenceBandLimits();
/// The bit of the band of a packed confidence.
inline int bandIndexOf(quint16 packed, const std::array<quint16, 3> &limits)
{
    if (packed == noConfidence)
        return 4;
    return int(packed >= limits[0]) + int(packed >= limits[1]) + int(packed >= limits[2]);
}

/// Which tickets. All conditions must hold; the values of a list, and conditions on one field, are
/// alternatives of each other. A default-made one lets everything pass.
struct TicketFilter {
    QList<TicketState> states; ///< any of these; empty: all
    QList<OptionCondition> options;
    std::optional<Confidence> confidenceFrom; ///< lowest confidence of the ticket at least this
    std::optional<Confidence> confidenceTo;   ///< and at most this; a ticket without one never matches either
    ConfidenceBands bands;                    ///< any of these, by the lowest confidence; none: all
    QList<SourceKind> sources;                ///< any of these, of the current suggestion; empty: all
    QList<RunId> runs;                        ///< any of these, of the current suggestion; empty: all
    TaxonomyVersionId olderThan;              ///< suggested under an older taxonomy version than this
    qint64 decidedSince = 0;                  ///< ms since 1970 UTC
    qint64 changedSince = 0;                  ///< the same; by machine or person
    int changedDays = 0;           ///< what changedSince means: so many days, 1: today; review/recent_days.h
    QList<AnnotatorId> annotators; ///< any of these, whose decision counts; empty: all
    ReviewFlags flags;             ///< any of these; none: all
    std::optional<bool> flagged;   ///< carries a flag, or carries none
    std::optional<bool> hasNote;
    DuplicateFilter duplicates = DuplicateFilter::Any;
    TicketId duplicateOf;
    QString words; ///< full text, in the words of core/review/ticket_search.h; see QueryAids::found

    bool isEmpty() const { return *this == TicketFilter(); }
    /// Not defaulted: QList compares plain values by memcmp, with null pointers where it is empty (Qt 6.4).
    bool operator==(const TicketFilter &other) const
    {
        const auto same = [](const auto &a, const auto &b) { return a.isEmpty() ? b.isEmpty() : a == b; };
        return same(states, other.states) && options == other.options &&
               confidenceFrom == other.confidenceFrom && confidenceTo == other.confidenceTo &&
               bands == other.bands && same(sources, other.sources) && same(runs, other.runs) &&
               olderThan == other.olderThan && decidedSince == other.decidedSince &&
               changedSince == other.changedSince && changedDays == other.changedDays &&
               same(annotators, other.annotators) && flags == other.flags && flagged == other.flagged &&
               hasNote == other.hasNote && duplicates == other.duplicates &&
               duplicateOf == other.duplicateOf && words == other.words;
    }
};

/// True if the filter is there to look at what is settled already.
bool showsSettled(const TicketFilter &filter);

struct TicketQuery {
    TicketFilter filter;
    TicketOrder order = TicketOrder::Import;

    bool operator==(const TicketQuery &) const = default;
};

/// What a query may need beside the columns; each may be missing while it is being computed. Conditions on
/// what is missing match nothing, orders do without it.
struct QueryAids {
    const DuplicateGroups *groups = nullptr;
    const std::vector<quint16> *typicality = nullptr; ///< by row, 0 to 65535: review/text_typicality.h
    const std::vector<bool> *found = nullptr;         ///< by row: what a search for `words` found
    QString words = {};
    quint64 seed = 0; ///< of the random order
};

/// The rows that match, in order. `taxonomy` gives the order of options.
std::vector<quint32> rowsOf(const TicketColumns &columns, const TicketQuery &query, const Taxonomy &taxonomy,
                            const QueryAids &aids = {});

/// One row; for a few rows that changed.
bool matches(const TicketColumns &columns, const TicketFilter &filter, quint32 row,
             const QueryAids &aids = {});

} // namespace countersign
