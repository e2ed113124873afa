#include "core/dataset/ticket_sink.h"

#include "core/store/database.h"
#include "core/store/project_writer.h"

#include <deque>

namespace countersign
{
namespace
{

constexpr const char *insertTicket = "INSERT INTO ticket (id, import_id, record, external_id, subject, body, "
                                     "created, record_hash, occurrence, "
                                     "text_hash, raw) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)";
constexpr const char *insertTruth = "INSERT INTO truth (ticket_id, field_id, value) VALUES (?1, ?2, ?3)";

/// A chunk never holds more text than this, however many rows it may have.
constexpr size_t mostBytesInChunk = 16 * 1024 * 1024;

Result<void> insertRow(Statement &ticket, Statement &truth, const TicketRow &row)
{
    ticket.bind(0, row.id)
        .bind(1, row.import)
        .bind(2, row.record)
        .bind(3, row.externalId)
        .bind(4, row.subject)
        .bind(5, row.body)
        .bind(6, row.created)
        .bind(7, row.recordHash)
        .bind(8, row.occurrence)
        .bind(9, row.textHash)
        .bind(10, row.raw);
    if (auto stored = ticket.run(); !stored)
        return stored;
    for (const auto &[field, value] : row.truth) {
        truth.bind(0, row.id).bind(1, field).bind(2, value);
        if (auto stored = truth.run(); !stored)
            return stored;
    }
    return {};
}

} // namespace

Result<void> BulkSink::add(const TicketRow &row)
{
    if (!m_insert) {
        const auto ticket = m_database.prepare(insertTicket);
        const auto truth = m_database.prepare(insertTruth);
        if (!ticket || !truth)
            return failure(ticket ? truth.error() : ticket.error());
        m_insert = *ticket;
        m_insertTruth = *truth;
    }
    return insertRow(*m_insert, *m_insertTruth, row);
}

/// Rows with their own copies of the text: a chunk may be written twice if a decision interrupts it.
struct ChunkSink::Chunk {
    struct Row {
        TicketRow row;
        std::string text;
    };
    std::deque<Row> rows;
    size_t bytes = 0;
};

ChunkSink::ChunkSink(ProjectWriter &writer) : m_writer(writer), m_chunk(std::make_shared<Chunk>()) {}

ChunkSink::~ChunkSink() = default;

Result<void> ChunkSink::add(const TicketRow &row)
{
    Chunk::Row &kept = m_chunk->rows.emplace_back();
    kept.row = row;
    std::vector<std::string_view *> views{&kept.row.externalId, &kept.row.subject, &kept.row.body,
                                          &kept.row.created, &kept.row.raw};
    for (auto &[field, value] : kept.row.truth)
        views.push_back(&value);
    for (const std::string_view *view : views)
        kept.text += *view;
    size_t at = 0;
    for (std::string_view *view : views) {
        const size_t size = view->size();
        *view = std::string_view(kept.text).substr(at, size);
        at += size;
    }
    m_chunk->bytes += kept.text.size();
    if (m_chunk->rows.size() >= size_t(m_writer.suggestedChunk()) || m_chunk->bytes >= mostBytesInChunk)
        return flush();
    return {};
}

Result<void> ChunkSink::flush()
{
    if (m_chunk->rows.empty())
        return {};
    const auto chunk = std::exchange(m_chunk, std::make_shared<Chunk>());
    auto written = m_writer.post(WritePriority::Background, [chunk](WriteContext &context) -> Result<void> {
        const auto ticket = context.database.prepare(insertTicket);
        const auto truth = context.database.prepare(insertTruth);
        if (!ticket || !truth)
            return failure(ticket ? truth.error() : ticket.error());
        for (const Chunk::Row &kept : chunk->rows) {
            if (context.shouldYield())
                return failure(ErrorKind::Cancelled, QString());
            if (auto stored = insertRow(**ticket, **truth, kept.row); !stored)
                return stored;
        }
        return {};
    });
    return written.result();
}

} // namespace countersign
