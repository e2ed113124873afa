#pragma once

#include <QtGlobal>

namespace countersign
{

class Database;
class TicketColumns;
struct Taxonomy;

/// How many undecided tickets have a model's suggestion that was asked for with another prompt than today's
/// taxonomy gives. A version that differs in thresholds alone asks the same: its suggestions are not stale.
qint64 staleSuggestions(const TicketColumns &columns, Database &reader, const Taxonomy &now);

} // namespace countersign
