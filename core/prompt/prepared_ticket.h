#pragma once

#include "core/domain/taxonomy.h"

#include <QString>

namespace countersign
{

/// What of a ticket goes into a prompt.
struct TicketText {
    QString subject;
    QString body;

    bool operator==(const TicketText &) const = default;

    /// Subject and body as the user message shows them; evidence quotes are looked up in this.
    QString joined() const;
};

/// A ticket after the taxonomy's rule for long ones was applied.
struct PreparedTicket {
    TicketText text;
    bool cut = false;     ///< the middle was left out: the suggestion carries ReviewFlag::TicketCut
    bool tooLong = false; ///< by the rules "ask" and "refuse": do not send; the text is whole

    bool operator==(const PreparedTicket &) const = default;
};

/// Applies `longTickets` and `maxCharacters`. Head and tail are cut between words where one ends nearby,
/// never inside a character, two thirds to the head, with the line "[… 1234 characters left out …]" between
/// them.
PreparedTicket prepareTicket(const QString &subject, const QString &body, const Taxonomy &taxonomy);

} // namespace countersign
