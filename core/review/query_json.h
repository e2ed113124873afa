#pragma once

#include "core/review/ticket_query.h"

#include <QByteArray>

#include <optional>

namespace countersign
{

/// A query as a value of the project: a closed grammar with option and field integers, so that a renamed
/// option is still meant. An object with members only for what is set:
///   states [words of ticketStateKeys], options [[field, option, side 0…2]], confidence_from, confidence_to
///   (0…1), bands, sources [0…2], runs [id], older_than, decided_since, changed_since (ms), changed_days,
///   annotators [id], flags, flagged, has_note (true/false), duplicates "any_group" | "same_group",
///   duplicate_of, words, order (word).
QByteArray queryToJson(const TicketQuery &query);

/// Members it does not know and values out of their range are left out. Nothing for what is no object.
std::optional<TicketQuery> queryFromJson(const QByteArray &json);

} // namespace countersign
