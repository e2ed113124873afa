#pragma once

#include "core/dataset/importer.h"
#include "core/dataset/seen_records.h"
#include "core/dataset/ticket_sink.h"
#include "core/domain/taxonomy.h"

#include <QElapsedTimer>

#include <string>
#include <vector>

namespace countersign
{

class Database;

/// The loop from records to tickets, whatever the sink: knows which records are there already, names tickets,
/// applies the rules for bad rows and repeated ids, and keeps the report.
class RecordImport
{
public:
    RecordImport(const ImportRequest &request, const Taxonomy &taxonomy, ImportId import,
                 TicketId lastTicket);

    /// What the project holds already; `existing` may be an empty project.
    [[nodiscard]] Result<void> learnExisting(Database &existing);

    /// Reads the source to its end into the sink.
    [[nodiscard]] Result<void> run(TicketSource &source, TicketSink &sink,
                                   const ImportProgressFunction &progress, const CancelToken &cancel);

    const ImportReport &report() const { return m_report; }
    TicketId firstTicket() const { return m_report.stored > 0 ? TicketId{m_firstId} : TicketId{}; }
    TicketId lastTicket() const { return m_report.stored > 0 ? TicketId{m_nextId - 1} : TicketId{}; }

private:
    enum class Fate { Store, Skip };

    [[nodiscard]] Result<void> select(TicketSource &source);
    [[nodiscard]] Result<void> takeRecord(const RecordView &record, TicketSink &sink);
    [[nodiscard]] Result<void> takeBadRow(const BadRow &row);
    [[nodiscard]] Result<Fate> nameRecord(const RecordView &record, std::string_view id, quint64 recordHash);
    [[nodiscard]] Result<Fate> nameByFile(const RecordView &record, std::string_view id, quint32 content);
    Fate nameByNumber(const RecordView &record, quint64 recordHash);
    void learnRecord(quint64 recordHash);
    void countRepeatedTexts();

    ImportRequest m_request;
    const Taxonomy &m_taxonomy;
    ImportId m_import;
    qint64 m_firstId;
    qint64 m_nextId;
    SeenRecords m_seenIds;     ///< hash of the id → 32 bits of the record's hash
    SeenRecords m_seenRecords; ///< hash of a record without id → how many the project had, how many this file
    std::vector<quint64> m_textHashes;
    ImportReport m_report;

    // Cells of the selected columns; -1: not mapped.
    int m_idCell = -1;
    int m_subjectCell = -1;
    int m_createdCell = -1;
    std::vector<int> m_bodyCells;
    std::vector<std::string> m_bodyHeaders;
    std::vector<std::pair<FieldId, int>> m_truthCells;

    std::string m_name; ///< buffers that live as long as the row handed to the sink
    std::string m_body;
    TicketRow m_row;
};

} // namespace countersign
