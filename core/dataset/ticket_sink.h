#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QList>

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace countersign
{

class Database;
class ProjectWriter;
class Statement;

/// One ticket on its way into the store. Views are valid during add() only.
struct TicketRow {
    qint64 id = 0;
    qint64 import = 0;
    qint64 record = 0;
    std::string_view externalId;
    std::string_view subject;
    std::string_view body;
    std::string_view created;
    qint64 recordHash = 0;
    qint64 occurrence = 1;
    qint64 textHash = 0;
    std::string_view raw;
    std::vector<std::pair<FieldId, std::string_view>> truth;
};

/// Where an import puts its tickets.
class TicketSink
{
public:
    virtual ~TicketSink() = default;
    [[nodiscard]] virtual Result<void> add(const TicketRow &row) = 0;
    /// Hands over what is still buffered.
    [[nodiscard]] virtual Result<void> flush() = 0;
};

/// Straight into a private database, in the caller's transaction: the first import of a project.
class BulkSink final : public TicketSink
{
public:
    explicit BulkSink(Database &database) : m_database(database) {}
    [[nodiscard]] Result<void> add(const TicketRow &row) override;
    [[nodiscard]] Result<void> flush() override { return {}; }

private:
    Database &m_database;
    Statement *m_insert = nullptr;
    Statement *m_insertTruth = nullptr;
};

/// Through the project's writer in background chunks, so that decisions made meanwhile come first.
class ChunkSink final : public TicketSink
{
public:
    explicit ChunkSink(ProjectWriter &writer);
    ~ChunkSink() override;
    [[nodiscard]] Result<void> add(const TicketRow &row) override;
    [[nodiscard]] Result<void> flush() override;

private:
    struct Chunk;
    ProjectWriter &m_writer;
    std::shared_ptr<Chunk> m_chunk;
};

} // namespace countersign
