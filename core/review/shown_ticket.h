#pragma once

#include "core/base/result.h"
#include "core/domain/decision.h"
#include "core/domain/suggestion.h"
#include "core/domain/taxonomy.h"
#include "core/domain/ticket.h"
#include "core/domain/ticket_state.h"
#include "core/review/decision_maker.h"
#include "core/store/action_store.h"
#include "core/store/mark_store.h"
#include "core/suggest/gate.h"

#include <QList>

#include <optional>

namespace countersign
{

class Database;

/// One row of a ticket's history.
struct ShownDecision {
    Decision decision;
    QString annotator;
    ActionKind act = ActionKind::Decide; ///< Bulk and Group: one of many that were decided in one step

    bool operator==(const ShownDecision &) const = default;
};

/// All that a review page paints of one ticket: a value, frozen from the moment it was read. Texts are
/// foreign and plain. Raw replies are read when asked for (store/ledger_store.h: requestsOf).
struct ShownTicket {
    Ticket ticket; ///< `source` without the columns that hold truth
    TicketState state = TicketState::Waiting;
    std::optional<Suggestion> suggestion; ///< the current one
    GateVerdict gate;                     ///< of the suggestion, by today's thresholds
    QString gateWords;                    ///< why it needs a person; empty if ready or without suggestion
    bool outdated = false;                ///< suggested under an older taxonomy version
    QList<Suggestion> alsoSaid;           ///< the others, newest run first
    QList<ShownDecision> decisions;       ///< every row, oldest first
    std::optional<ShownDecision> final;   ///< the one that counts
    TicketMarks marks;
    bool blind = false;  ///< part of the blind sample and not decided
    bool veiled = false; ///< what machines said must not be seen (yet)
    QString trouble;     ///< failed and unknown tickets: what happened and what to do

    bool operator==(const ShownTicket &) const = default;
};

/// Reads a ticket for the screen or the command line; well below a millisecond.
[[nodiscard]] Result<ShownTicket> readShownTicket(Database &database, const Taxonomy &taxonomy,
                                                  TicketId ticket);

/// What may be painted of a veiled ticket: nothing of what a machine said of it, nor a state that tells.
ShownTicket withoutSuggestions(ShownTicket shown);

/// What a verdict by `annotator` on this ticket depends on.
VerdictBase verdictBaseOf(const ShownTicket &shown, const QString &annotator);

} // namespace countersign
