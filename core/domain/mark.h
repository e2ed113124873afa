#pragma once

#include "core/base/ids.h"

#include <QFlags>
#include <QString>

namespace countersign
{

/// What a person put on a ticket beside deciding it. Stored as an integer: values never change.
enum class MarkKind { Flag = 0, Note = 1 };

/// Which marks a ticket carries. Stored as an integer: values never change.
enum class MarkBit : quint8 {
    None = 0,
    Flagged = 1 << 0,
    HasNote = 1 << 1,
};
Q_DECLARE_FLAGS(Marks, MarkBit)
Q_DECLARE_OPERATORS_FOR_FLAGS(Marks)

/// One row of a ticket's marks. Append-only; per ticket and kind the latest counts, whoever made it: a flag
/// is there for the others.
struct Mark {
    TicketId ticket;
    MarkKind kind = MarkKind::Flag;
    QString value; ///< a note's words; "1" for a flag; empty: taken away
    AnnotatorId annotator;
    qint64 at = 0; ///< ms since 1970 UTC

    bool operator==(const Mark &) const = default;
};

} // namespace countersign
