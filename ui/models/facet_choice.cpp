#include "ui/models/facet_choice.h"

#include "core/domain/mark.h"

#include <algorithm>

namespace countersign
{

namespace
{

ReviewFlags flagOf(const FacetChoice &choice)
{
    return ReviewFlags::fromInt(ReviewFlags::Int(choice.value));
}

ConfidenceBands bandOf(const FacetChoice &choice)
{
    return ConfidenceBands::fromInt(ConfidenceBands::Int(choice.value));
}

std::optional<bool> &markIn(TicketFilter &filter, const FacetChoice &choice)
{
    return choice.value == qint64(MarkBit::HasNote) ? filter.hasNote : filter.flagged;
}

LabelSide sideOf(const FacetChoice &choice)
{
    return choice.dimension == FacetDimension::Decided ? LabelSide::Decided : LabelSide::Suggested;
}

bool isMeant(const OptionCondition &condition, const FacetChoice &choice)
{
    return condition.field == choice.field && condition.option.value == choice.value &&
           condition.side == sideOf(choice);
}

/// Nothing of the section is chosen any more.
void clearSection(TicketFilter &filter, const FacetChoice &choice)
{
    switch (choice.dimension) {
    case FacetDimension::State:
        filter.states.clear();
        break;
    case FacetDimension::Suggested:
    case FacetDimension::Decided:
        filter.options.removeIf(
            [&choice](const OptionCondition &condition) { return condition.field == choice.field; });
        break;
    case FacetDimension::Confidence:
        filter.bands = {};
        filter.confidenceFrom.reset();
        filter.confidenceTo.reset();
        break;
    case FacetDimension::Why:
        filter.flags = {};
        break;
    case FacetDimension::Run:
        filter.runs.clear();
        break;
    case FacetDimension::Changed:
        filter.changedDays = 0;
        filter.changedSince = 0;
        break;
    case FacetDimension::Mark:
        markIn(filter, choice).reset();
        break;
    case FacetDimension::Source:
        filter.sources.clear();
        break;
    case FacetDimension::Annotator:
        filter.annotators.clear();
        break;
    case FacetDimension::Duplicates:
        filter.duplicates = DuplicateFilter::Any;
        filter.duplicateOf = {};
        break;
    }
}

void choose(TicketFilter &filter, const FacetChoice &choice)
{
    switch (choice.dimension) {
    case FacetDimension::State:
        if (isAllOpen(filter))
            filter.states.clear();
        filter.states.append(static_cast<TicketState>(choice.value));
        break;
    case FacetDimension::Suggested:
    case FacetDimension::Decided:
        filter.options.append({choice.field, OptionId{choice.value}, sideOf(choice)});
        break;
    case FacetDimension::Confidence:
        filter.confidenceFrom.reset();
        filter.confidenceTo.reset();
        filter.bands |= bandOf(choice);
        break;
    case FacetDimension::Why:
        filter.flags |= flagOf(choice);
        break;
    case FacetDimension::Run:
        filter.runs.append(RunId{choice.value});
        break;
    case FacetDimension::Changed:
        filter.changedDays = int(choice.value);
        filter.changedSince = 0; // core/review/recent_days.h finds the moment
        break;
    case FacetDimension::Mark:
        markIn(filter, choice) = true;
        break;
    case FacetDimension::Source:
        filter.sources.append(static_cast<SourceKind>(choice.value));
        break;
    case FacetDimension::Annotator:
        filter.annotators.append(AnnotatorId{choice.value});
        break;
    case FacetDimension::Duplicates:
        filter.duplicates = DuplicateFilter::InAnyGroup;
        filter.duplicateOf = {};
        break;
    }
}

} // namespace

QList<TicketState> openStates()
{
    return {TicketState::InReview, TicketState::Ready,  TicketState::NeedsReview,
            TicketState::Unknown,  TicketState::Failed, TicketState::Waiting};
}

bool isAllOpen(const TicketFilter &filter)
{
    const QList<TicketState> open = openStates();
    return filter.states.size() == open.size() &&
           std::ranges::all_of(open, [&filter](TicketState state) { return filter.states.contains(state); });
}

bool isChosen(const TicketFilter &filter, const FacetChoice &choice)
{
    switch (choice.dimension) {
    case FacetDimension::State:
        // A view of all open ones is named over the list; marking its states too would look like a choice.
        return !isAllOpen(filter) && filter.states.contains(static_cast<TicketState>(choice.value));
    case FacetDimension::Suggested:
    case FacetDimension::Decided:
        return std::ranges::any_of(filter.options, [&choice](const OptionCondition &condition) {
            return isMeant(condition, choice);
        });
    case FacetDimension::Confidence:
        return (filter.bands & bandOf(choice)) != 0;
    case FacetDimension::Why:
        return (filter.flags & flagOf(choice)) != 0;
    case FacetDimension::Run:
        return filter.runs.contains(RunId{choice.value});
    case FacetDimension::Changed:
        return filter.changedDays == choice.value;
    case FacetDimension::Mark:
        return (choice.value == qint64(MarkBit::HasNote) ? filter.hasNote : filter.flagged).value_or(false);
    case FacetDimension::Source:
        return filter.sources.contains(static_cast<SourceKind>(choice.value));
    case FacetDimension::Annotator:
        return filter.annotators.contains(AnnotatorId{choice.value});
    case FacetDimension::Duplicates:
        return filter.duplicates == DuplicateFilter::InAnyGroup;
    }
    return false;
}

bool hasChoiceIn(const TicketFilter &filter, const FacetChoice &choice)
{
    if (choice.dimension == FacetDimension::State && isAllOpen(filter))
        return false;
    TicketFilter none = filter;
    clearSection(none, choice);
    return !(none == filter);
}

TicketFilter without(TicketFilter filter, const FacetChoice &choice)
{
    switch (choice.dimension) {
    case FacetDimension::State:
        filter.states.removeAll(static_cast<TicketState>(choice.value));
        break;
    case FacetDimension::Suggested:
    case FacetDimension::Decided:
        filter.options.removeIf(
            [&choice](const OptionCondition &condition) { return isMeant(condition, choice); });
        break;
    case FacetDimension::Confidence:
        filter.bands &= ~bandOf(choice);
        break;
    case FacetDimension::Why:
        filter.flags &= ~flagOf(choice);
        break;
    case FacetDimension::Run:
        filter.runs.removeAll(RunId{choice.value});
        break;
    case FacetDimension::Source:
        filter.sources.removeAll(static_cast<SourceKind>(choice.value));
        break;
    case FacetDimension::Annotator:
        filter.annotators.removeAll(AnnotatorId{choice.value});
        break;
    case FacetDimension::Changed:
    case FacetDimension::Mark:
    case FacetDimension::Duplicates:
        clearSection(filter, choice);
        break;
    }
    return filter;
}

TicketFilter withToggled(TicketFilter filter, const FacetChoice &choice)
{
    if (isChosen(filter, choice))
        return without(std::move(filter), choice);
    choose(filter, choice);
    return filter;
}

TicketFilter withOnly(TicketFilter filter, const FacetChoice &choice)
{
    const bool was = isChosen(filter, choice);
    const bool alone = was && !hasChoiceIn(without(filter, choice), choice);
    clearSection(filter, choice);
    if (!alone)
        choose(filter, choice);
    return filter;
}

TicketFilter cleared(const TicketFilter &filter)
{
    TicketFilter open;
    open.states = openStates();
    return filter == open ? TicketFilter() : open;
}

bool canBeCleared(const TicketFilter &filter)
{
    return !filter.isEmpty();
}

} // namespace countersign
