#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/domain/taxonomy.h"
#include "core/review/blind_sample.h"
#include "core/review/near_duplicates.h"
#include "core/review/ticket_columns.h"

#include <QList>

#include <optional>
#include <span>
#include <vector>

namespace countersign
{

/// Below this likeness to the representative text a ticket is an odd one out, whatever hangs it to the group.
inline constexpr double leastLikeness = 0.85;

/// What an act over a group may label: neither decided nor flagged by a person, and its text does not address
/// the model.
bool isOpenInGroup(const TicketColumns &columns, quint32 row);

/// Members of a group that a person may see: not those that are labelled blind. Ascending.
std::vector<quint32> visibleMembers(const TicketColumns &columns, const DuplicateGroups &groups,
                                    quint32 group, const BlindSample &blind);

/// The groups with something to do: two or more tickets to see, one or more of them open and not flagged.
/// Largest first by what can be seen, equal ones in the order of their first tickets.
std::vector<quint32> openGroups(const TicketColumns &columns, const DuplicateGroups &groups,
                                const BlindSample &blind);

/// How many other open tickets of the row's group there are to see; 0 for a blind row.
qint64 openLikesOf(const TicketColumns &columns, const DuplicateGroups &groups, quint32 row,
                   const BlindSample &blind);

/// How the members of a group are like the text that stands for it.
struct GroupLikeness {
    quint32 representative = 0;  ///< a row: of the text that occurs most often, the first
    std::vector<float> likeness; ///< by member: Jaccard similarity to it, 0 to 1

    bool operator==(const GroupLikeness &) const = default;
};

/// Reads the members' texts; tens of microseconds a ticket. Cancelled with kind Cancelled.
[[nodiscard]] Result<GroupLikeness> readGroupLikeness(Database &database, const TicketRows &rows,
                                                      std::span<const quint32> members,
                                                      const DuplicateParameters &parameters,
                                                      const CancelToken &cancel);

/// What most suggestions of some tickets say about one field.
struct FieldConsent {
    FieldId field;
    QList<OptionId> options; ///< empty: nothing is suggested, or nothing that is offered today
    qint64 saying = 0;       ///< tickets whose suggestion says just this
    qint64 of = 0;           ///< tickets

    bool operator==(const FieldConsent &) const = default;
};

/// Of every choice field, in the taxonomy's order. Of options that are said equally often the first one's.
QList<FieldConsent> consentOf(const TicketColumns &columns, const Taxonomy &taxonomy,
                              std::span<const quint32> rows);

/// One ticket of a group on screen.
struct GroupMember {
    quint32 row = 0;
    float likeness = 0;
    bool isOdd = false;  ///< another primary suggestion than most, or less alike than leastLikeness
    bool isOpen = false; ///< isOpenInGroup(): may be ticked

    bool operator==(const GroupMember &) const = default;
};

/// Odd ones first, then the others; each half with the most alike first.
std::vector<GroupMember> membersOf(const TicketColumns &columns, const Taxonomy &taxonomy,
                                   std::span<const quint32> members, const GroupLikeness &likeness);

} // namespace countersign
