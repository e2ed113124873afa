#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <optional>
#include <vector>

namespace countersign
{

class Database;

/// Row number ↔ ticket id: rows count the tickets of complete imports from 0 in import order. Ids are dense
/// within an import, so that a million tickets are a handful of ranges and cost no memory each.
class TicketRows
{
public:
    /// Reads a few rows, whatever the size of the project.
    [[nodiscard]] static Result<TicketRows> load(Database &database);

    quint32 size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    /// `row` must be smaller than size().
    TicketId ticketAt(quint32 row) const;
    std::optional<quint32> rowOf(TicketId ticket) const;
    /// Adds the ids `first`…`last`, which are larger than all so far. Ids that are known already are left
    /// out.
    void append(TicketId first, TicketId last);

    bool operator==(const TicketRows &) const = default;

private:
    struct Range {
        qint64 firstTicket = 0;
        quint32 firstRow = 0;
        quint32 count = 0;

        bool operator==(const Range &) const = default;
    };

    std::vector<Range> m_ranges;
    quint32 m_size = 0;
};

} // namespace countersign
