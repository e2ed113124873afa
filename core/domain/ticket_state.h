#pragma once

#include <QString>

#include <array>

namespace countersign
{

/// Where a ticket stands: the first that applies. The nine counts add up to the number of tickets.
enum class TicketState : quint8 {
    Decided,     ///< a person settled every required field
    Skipped,     ///< a person set it aside
    InReview,    ///< a person settled some of its required fields
    Auto,        ///< accepted by a certified rule
    Ready,       ///< has a current suggestion that passes the gate
    NeedsReview, ///< has a current suggestion that the gate stopped
    Unknown,     ///< was asked, the answer was lost; may have been paid
    Failed,      ///< no usable answer; the cause is named
    Waiting,     ///< nothing yet
};

inline constexpr int TicketStateCount = 9;

/// The words of `status --json`, exports and filters, by state.
inline constexpr std::array<const char *, TicketStateCount> ticketStateKeys{
    "decided", "skipped", "in_review", "auto", "ready", "needs_review", "unknown", "failed", "waiting"};

inline QString keyOf(TicketState state)
{
    return QString::fromLatin1(ticketStateKeys[static_cast<size_t>(state)]);
}

} // namespace countersign
