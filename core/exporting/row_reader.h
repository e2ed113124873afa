#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/exporting/export_options.h"
#include "core/exporting/export_row.h"
#include "core/exporting/export_snapshot.h"
#include "core/review/ticket_state_rule.h"

#include <array>
#include <vector>

namespace countersign
{

class Database;
class Statement;

/// How many tickets an export has written, and left out, by state.
struct ExportCounts {
    std::array<qint64, TicketStateCount> written{};
    std::array<qint64, TicketStateCount> leftOut{};

    qint64 writtenInAll() const;
    qint64 leftOutInAll() const;
    bool operator==(const ExportCounts &) const = default;
};

/// The project's tickets in their order, each with its suggestions and its decision, in one forward pass:
/// five cursors ordered by ticket that move side by side. Belongs to the thread of its connection; read
/// inside one ReadTransaction.
class RowReader
{
public:
    /// Database, snapshot and names must outlive the reader. What `options` do not write is not read.
    RowReader(Database &reader, const ExportSnapshot &snapshot, const ExportNames &names,
              const ExportOptions &options, CancelToken cancel);
    ~RowReader();
    RowReader(const RowReader &) = delete;
    RowReader &operator=(const RowReader &) = delete;

    [[nodiscard]] Result<void> open();
    /// Fills `to` with the next ticket that is included, but for what readAnswers() adds; false: there is
    /// none. Fails with Cancelled.
    [[nodiscard]] Result<bool> next(StoredRow &to);
    const ExportCounts &counts() const { return m_counts; }

private:
    /// A statement whose first column is the ticket, in rising order.
    struct Cursor {
        Statement *statement = nullptr;
        qint64 ticket = 0; ///< of the row it stands on; the largest number when it is done

        [[nodiscard]] Result<void> open(Database &reader, const char *sql);
        [[nodiscard]] Result<void> step();
        [[nodiscard]] Result<void> skipTo(qint64 wanted);
        void close();
    };

    [[nodiscard]] Result<bool> nextTicket();
    [[nodiscard]] Result<void> openImport();
    [[nodiscard]] Result<void> readLabel(ExportRow &row);
    void readTexts(StoredRow &to) const;
    [[nodiscard]] Result<void> readSuggestions(StoredRow &to);
    [[nodiscard]] Result<void> readBaseline(StoredRow &to);
    [[nodiscard]] Result<void> readDecisions(StoredRow &to);

    Database &m_reader;
    const ExportSnapshot &m_snapshot;
    const ExportNames &m_names;
    const ExportInclude m_include;
    const bool m_withTexts;   ///< id, subject and body
    const bool m_withDetails; ///< of suggestions: uuid, reasoning, evidence, time
    const CancelToken m_cancel;
    const StateRule m_rule;
    Cursor m_labels;
    Cursor m_suggestions;
    Cursor m_baseline;
    Cursor m_decisions;
    Statement *m_tickets = nullptr;
    size_t m_import = 0;
    CurrentLabel m_label;
    std::vector<qint64> m_seenAnnotators;
    ExportCounts m_counts;
};

/// Reads the answers of a row that RowReader filled: what needs no connection, and so may go on in another
/// thread.
[[nodiscard]] Result<void> readAnswers(StoredRow &row);

} // namespace countersign
