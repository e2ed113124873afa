#pragma once

#include "core/review/ticket_query.h"

#include <vector>

namespace countersign
{

/// `rows` in the given order; equal ones stay as they are. A pass over the columns and one radix sort.
std::vector<quint32> inOrder(std::vector<quint32> rows, const TicketColumns &columns, TicketOrder order,
                             const Taxonomy &taxonomy, const QueryAids &aids);

} // namespace countersign
