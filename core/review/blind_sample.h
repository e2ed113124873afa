#pragma once

#include "core/base/ids.h"
#include "core/domain/ticket_state.h"

#include <QtGlobal>

#include <span>
#include <vector>

namespace countersign
{

/// When a person sees what machines said. Blind tickets are hidden until they are decided in every mode but
/// Hide, which hides them for good.
enum class SuggestionMode {
    Show,
    RevealAfterChoice,
    Hide,
};

/// Which tickets are labelled blind: a random sample of all tickets, fixed before anybody looks. Every ticket
/// has a place in one random order that only the project's seed and its id decide; those in the first `share`
/// of that order are blind. So the sample grows with the project and with the share, and what was in it stays
/// in it.
class BlindSample
{
public:
    BlindSample() = default; ///< nothing is blind
    /// `share` of all tickets, 0 to 1.
    BlindSample(quint64 seed, double share);

    double share() const { return m_share; }
    bool isEmpty() const { return m_share <= 0; }

    /// The ticket's place in the random order, 0 to 2⁶⁴ − 1; no two tickets of one seed share one.
    quint64 placeOf(TicketId ticket) const;
    bool contains(TicketId ticket) const;
    /// Whether the ticket's suggestion must not be seen yet: it is part of the sample and nobody has decided
    /// it. A skipped one is still open.
    bool hides(TicketId ticket, TicketState state) const
    {
        return state != TicketState::Decided && contains(ticket);
    }

    bool operator==(const BlindSample &) const = default;

private:
    quint64 m_seed = 0;
    double m_share = 0;
};

/// `queue` with one of `blind` after every 1/share − 1 others, in the order of `blind`, for as long as the
/// queue goes on. Blind rows that `queue` holds itself come only so: where a filter or an order would put
/// them tells what was suggested for them. Over all tickets every blind one gets its turn.
std::vector<quint32> withBlind(std::span<const quint32> queue, std::span<const quint32> blind, double share);

} // namespace countersign
