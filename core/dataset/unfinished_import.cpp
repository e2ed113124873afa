#include "core/dataset/unfinished_import.h"

#include "core/store/database.h"
#include "core/store/project_writer.h"
#include "core/store/ticket_store.h"

#include <QElapsedTimer>

namespace countersign
{
namespace
{

/// True: those were the last, and the import's row went, too.
Result<bool> removeChunk(Database &database, qint64 atMost)
{
    const auto owned = lastTicket(database);
    const auto last = database.integer("SELECT coalesce(max(id), 0) FROM ticket");
    if (!owned || !last)
        return failure(owned ? last.error() : owned.error());
    const qint64 keep = std::max(owned->value, *last - atMost);
    for (const char *sql : {"DELETE FROM truth WHERE ticket_id > ?1", "DELETE FROM ticket WHERE id > ?1"}) {
        if (auto removed = runSql(database, sql, keep); !removed)
            return failure(removed.error());
    }
    if (keep > owned->value)
        return false;
    if (auto removed = runSql(database, "DELETE FROM import WHERE complete = 0"); !removed)
        return failure(removed.error());
    return true;
}

} // namespace

Result<bool> removeUnfinishedImports(ProjectWriter &writer, std::optional<std::chrono::milliseconds> patience,
                                     const CancelToken &cancel)
{
    QElapsedTimer clock;
    clock.start();
    while (true) {
        const auto done = writer
                              .postFor<bool>(WritePriority::Background,
                                             [atMost = writer.suggestedChunk()](WriteContext &context) {
                                                 return removeChunk(context.database, atMost);
                                             })
                              .result();
        if (!done || *done)
            return done;
        if (cancel.isCancelled() || (patience && clock.elapsed() >= patience->count()))
            return false;
    }
}

} // namespace countersign
