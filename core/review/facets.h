#pragma once

#include "core/review/recent_days.h"
#include "core/review/ticket_query.h"

#include <QList>

#include <array>
#include <optional>
#include <vector>

namespace countersign
{

/// How many tickets each choice would give, the other conditions kept: the conditions on states do not narrow
/// the states' counts, those on a field not that field's, and so on for every dimension.
struct Facets {
    struct OptionCount {
        FieldId field;
        OptionId option;
        qint64 suggested = 0;
        qint64 decided = 0;

        bool operator==(const OptionCount &) const = default;
    };
    struct RunCount {
        RunId run;
        qint64 tickets = 0;

        bool operator==(const RunCount &) const = default;
    };
    struct AnnotatorCount {
        AnnotatorId annotator;
        qint64 tickets = 0;

        bool operator==(const AnnotatorCount &) const = default;
    };

    qint64 tickets = 0; ///< that match the whole filter
    StateCounts states{};
    QList<OptionCount> options; ///< every option of every choice field, in the taxonomy's order
    std::array<qint64, confidenceBandCount> bands{}; ///< by ConfidenceBand's bit
    std::array<qint64, reviewFlagCount> flags{};     ///< by ReviewFlag's bit; a ticket may carry several
    qint64 flagged = 0;                              ///< by a person
    qint64 hasNote = 0;
    std::array<qint64, sourceKindCount> sources{}; ///< by SourceKind; tickets without a suggestion in none
    std::vector<RunCount> runs;                    ///< newest first, those that occur
    std::vector<AnnotatorCount> annotators;        ///< by id, those that occur
    qint64 changedToday = 0;
    qint64 changedThisWeek = 0;
    std::optional<qint64> inGroups; ///< that have a near-duplicate; nothing while that is not known

    bool operator==(const Facets &) const = default;
};

/// `days`: what the counts of changed tickets look at. About 8 ns a ticket and 4 bytes a ticket while it
/// counts.
Facets facetsOf(const TicketColumns &columns, const TicketFilter &filter, const Taxonomy &taxonomy,
                const QueryAids &aids = {}, const RecentDays &days = {});

} // namespace countersign
