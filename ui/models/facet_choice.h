#pragma once

#include "core/review/ticket_query.h"

namespace countersign
{

/// The sections of the filter block.
enum class FacetDimension {
    State,
    Suggested, ///< an option of a field
    Decided,
    Confidence,
    Why, ///< what made a suggestion need a person
    Run,
    Changed,
    Mark,
    Source,
    Annotator,
    Duplicates,
};

/// One row that can be chosen. `value`: the integer of a state, band, flag, mark or source, the id of an
/// option, run or annotator, a number of days; 1 for near-duplicates.
struct FacetChoice {
    FacetDimension dimension = FacetDimension::State;
    FieldId field; ///< of options
    qint64 value = 0;

    bool operator==(const FacetChoice &) const = default;
};

/// All that nobody settled: the view that a project begins with, no choice of states.
QList<TicketState> openStates();
bool isAllOpen(const TicketFilter &filter);

bool isChosen(const TicketFilter &filter, const FacetChoice &choice);
/// Something of its section (of its field, of its mark) is chosen.
bool hasChoiceIn(const TicketFilter &filter, const FacetChoice &choice);

TicketFilter without(TicketFilter filter, const FacetChoice &choice);
/// Beside what is chosen in its section, or without it. Changed has one value only: it replaces the other.
TicketFilter withToggled(TicketFilter filter, const FacetChoice &choice);
/// Only this in its section; without it if it was the only one.
TicketFilter withOnly(TicketFilter filter, const FacetChoice &choice);

/// What "Clear the filter" leads to: all open ones; all tickets if it is at that already.
TicketFilter cleared(const TicketFilter &filter);
/// False where nothing is filtered.
bool canBeCleared(const TicketFilter &filter);

} // namespace countersign
