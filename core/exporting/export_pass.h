#pragma once

#include "core/base/cancel.h"
#include "core/exporting/csv_writer.h"
#include "core/exporting/export_snapshot.h"
#include "core/exporting/jsonl_writer.h"
#include "core/exporting/row_reader.h"

#include <memory>
#include <unordered_map>
#include <variant>

namespace countersign
{

/// One way through the project: what the job and the preview share. Holds its read transaction while it
/// lives.
class ExportPass
{
public:
    [[nodiscard]] static Result<std::unique_ptr<ExportPass>>
    begin(Database &reader, const ExportOptions &options, const CancelToken &cancel);

    /// What stands before the first row.
    void appendHeader(std::string &to) const;
    /// Reads the next ticket that is included; false: there is none. Belongs to the connection's thread.
    [[nodiscard]] Result<bool> readNext(StoredRow &to) { return m_rows.next(to); }
    /// Appends a row that was read. Errors name the ticket. All calls in one thread, which may be another one
    /// than that of readNext().
    [[nodiscard]] Result<void> append(StoredRow &stored, std::string &to);

    const ExportSnapshot &snapshot() const { return m_snapshot; }
    const ExportCounts &counts() const { return m_rows.counts(); } ///< of what was read
    /// Appended tickets by the run of their current suggestion.
    const std::unordered_map<qint64, qint64> &ticketsByRun() const { return m_ticketsByRun; }

private:
    ExportPass(Database &reader, std::unique_ptr<ReadTransaction> transaction, ExportSnapshot snapshot,
               const ExportOptions &options, const CancelToken &cancel);

    std::unique_ptr<ReadTransaction> m_transaction; ///< ends after the rows are closed
    ExportSnapshot m_snapshot;
    ExportNames m_names;
    SourceLayout m_layout;
    std::variant<CsvWriter, JsonlWriter> m_writer;
    std::unordered_map<qint64, qint64> m_ticketsByRun;
    RowReader m_rows;
};

} // namespace countersign
