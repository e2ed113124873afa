#pragma once

#include "core/base/result.h"
#include "core/domain/taxonomy.h"
#include "core/domain/ticket_state.h"
#include "core/review/ticket_rows.h"
#include "core/store/label_cache.h"

#include <QList>
#include <QString>

#include <span>

namespace countersign
{

class Database;
class StateRule;

/// One row of the list: foreign text, plain.
struct TicketLine {
    TicketId id;
    QString externalId;
    QString subject;
    QString start; ///< of the body, at most 200 characters, white space collapsed
    TicketState state = TicketState::Waiting;
    CurrentLabel label;

    bool operator==(const TicketLine &) const = default;
};

/// The lines of the rows that are on screen, in the given order; straight from the file, so that a project of
/// a million tickets can be shown before its columns are loaded. Unknown ids give empty lines.
[[nodiscard]] Result<QList<TicketLine>> readTicketLines(Database &database, const StateRule &rule,
                                                        std::span<const TicketId> tickets);

/// Ids of the rows around `row`: what a page paints first. At most `count`, the row in the middle where
/// possible.
QList<TicketId> neighbourhood(const TicketRows &rows, quint32 row, quint32 count);

} // namespace countersign
