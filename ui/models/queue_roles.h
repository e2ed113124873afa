#pragma once

#include <Qt>

namespace countersign
{

/// What a row of a ticket list answers, beside Qt::DisplayRole (the subject as one line) and
/// Qt::AccessibleTextRole (the whole row as a sentence). Painted by delegates/queue_row_delegate.h.
enum QueueRole {
    SubjectRole = Qt::UserRole + 1, ///< QString
    StateSignRole,                  ///< int of StateSign: blind and warned stand before the state
    OptionNameRole,                 ///< QString; empty: none to show (blind, waiting)
    OptionColorRole,                ///< int, place in the taxonomy
    ReasonRole,                     ///< QString: "below 0.75", "accepted, just now"
    ConfidenceRole,                 ///< double; invalid: none
    DecidedRole,                    ///< bool: the subject steps back
    TicketIdRole,                   ///< qint64
};

} // namespace countersign
