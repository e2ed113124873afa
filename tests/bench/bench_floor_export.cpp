#include "tests/bench/bench_floor_export.h"

#include "tests/bench/bench_floor_store.h"
#include "tests/bench/bench_run.h"
#include "tests/bench/bench_tickets.h"

#include <sqlite3.h>

#include <charconv>

#include <fcntl.h>
#include <unistd.h>

namespace countersign::bench
{

const char *const exportSql =
    "SELECT t.external_id, t.subject, t.body, t.created, l.person, l.source, l.run_id, l.taxonomy_version, "
    "l.flags, l.decided_at FROM ticket t JOIN current_label l ON l.ticket_id = t.id ORDER BY t.id";

namespace
{

constexpr size_t bufferBytes = 1 << 20;
constexpr int texts = 4;
constexpr int columns = 10;

void writeAll(int file, std::string &buffer)
{
    for (size_t done = 0; done < buffer.size();) {
        const ssize_t count = write(file, buffer.data() + done, buffer.size() - done);
        require(count > 0, "The export cannot be written.");
        done += size_t(count);
    }
    buffer.clear();
}

} // namespace

std::int64_t floorExport(const std::string &project, const std::string &to)
{
    FloorStore store(project, true);
    store.run("PRAGMA mmap_size=0; PRAGMA cache_size=-16384");
    sqlite3_stmt *rows = store.prepare(exportSql);
    const int file = open(to.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    require(file >= 0, to + " cannot be written.");
    std::string buffer;
    buffer.reserve(bufferBytes + bufferBytes / 4);
    std::int64_t count = 0;
    while (sqlite3_step(rows) == SQLITE_ROW) {
        for (int column = 0; column < columns; ++column) {
            if (column > 0)
                buffer += ',';
            if (column < texts) {
                const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(rows, column));
                appendCsvText(buffer, {bytes, size_t(sqlite3_column_bytes(rows, column))});
            } else {
                char digits[24];
                const auto end =
                    std::to_chars(digits, digits + sizeof digits, sqlite3_column_int64(rows, column));
                buffer.append(digits, end.ptr);
            }
        }
        buffer += '\n';
        ++count;
        if (buffer.size() >= bufferBytes)
            writeAll(file, buffer);
    }
    sqlite3_finalize(rows);
    writeAll(file, buffer);
    require(fsync(file) == 0, to + " cannot be synced.");
    close(file);
    return count;
}

} // namespace countersign::bench
