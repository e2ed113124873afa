#include "tests/bench/bench_floor_store.h"

#include "core/base/hash64.h"
#include "tests/bench/bench_floor_scan.h"
#include "tests/bench/bench_run.h"

#include <simdjson.h>
#include <sqlite3.h>

#include <fstream>
#include <sstream>

#include <fcntl.h>
#include <unistd.h>

namespace countersign::bench
{
namespace
{

void bindText(sqlite3_stmt *statement, int parameter, std::string_view text)
{
    sqlite3_bind_text64(statement, parameter, text.data() ? text.data() : "", text.size(), SQLITE_STATIC,
                        SQLITE_UTF8);
}

void syncWhole(const std::string &path)
{
    const int file = open(path.c_str(), O_RDONLY | O_CLOEXEC);
    require(file >= 0 && fsync(file) == 0, path + " cannot be synced.");
    close(file);
}

/// As OpenMode::BulkLoadExisting sets them.
constexpr const char *bulkPragmas =
    "PRAGMA mmap_size=0; PRAGMA cell_size_check=ON; PRAGMA temp_store=FILE; PRAGMA journal_mode=OFF; "
    "PRAGMA synchronous=OFF; PRAGMA locking_mode=EXCLUSIVE; PRAGMA cache_size=-16384;";

} // namespace

FloorStore::FloorStore(const std::string &path, bool readOnly)
{
    const int flags = readOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    const int code = sqlite3_open_v2(path.c_str(), &m_handle, flags | SQLITE_OPEN_NOMUTEX, nullptr);
    require(code == SQLITE_OK, path + " cannot be opened.");
    sqlite3_busy_timeout(m_handle, 5000);
}

FloorStore::~FloorStore()
{
    sqlite3_close_v2(m_handle);
}

void FloorStore::check(bool holds) const
{
    if (!holds)
        giveUp(std::string("SQLite: ") + sqlite3_errmsg(m_handle));
}

void FloorStore::run(const std::string &sql)
{
    check(sqlite3_exec(m_handle, sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK);
}

sqlite3_stmt *FloorStore::prepare(const std::string &sql)
{
    sqlite3_stmt *statement = nullptr;
    check(sqlite3_prepare_v3(m_handle, sql.c_str(), -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) ==
          SQLITE_OK);
    return statement;
}

std::int64_t FloorStore::integer(const std::string &sql)
{
    sqlite3_stmt *statement = prepare(sql);
    check(sqlite3_step(statement) == SQLITE_ROW);
    const std::int64_t value = sqlite3_column_int64(statement, 0);
    sqlite3_finalize(statement);
    return value;
}

std::string appSchema()
{
    std::ifstream file(BENCH_SCHEMA_FILE);
    std::ostringstream text;
    text << file.rdbuf();
    require(!text.str().empty(), "The schema cannot be read from " BENCH_SCHEMA_FILE ".");
    return text.str();
}

FloorInsert::FloorInsert(FloorStore &store)
    : m_store(store),
      m_insert(
          store.prepare("INSERT INTO ticket (id, import_id, record, external_id, subject, body, created, "
                        "record_hash, occurrence, text_hash, raw) "
                        "VALUES (?1, 1, ?1, ?2, ?3, ?4, ?5, ?6, 1, ?7, ?8)"))
{
}

FloorInsert::~FloorInsert()
{
    sqlite3_finalize(m_insert);
}

void FloorInsert::add(const FloorTicket &ticket)
{
    require(simdjson::validate_utf8(ticket.raw.data(), ticket.raw.size()), "A record is not UTF-8.");
    sqlite3_bind_int64(m_insert, 1, ticket.id);
    bindText(m_insert, 2, ticket.externalId);
    bindText(m_insert, 3, ticket.subject);
    bindText(m_insert, 4, ticket.body);
    bindText(m_insert, 5, ticket.created);
    sqlite3_bind_int64(m_insert, 6, std::int64_t(hash64(ticket.raw)));
    sqlite3_bind_int64(m_insert, 7, std::int64_t(hash64(ticket.body, hash64(ticket.subject))));
    bindText(m_insert, 8, ticket.raw);
    m_store.check(sqlite3_step(m_insert) == SQLITE_DONE);
    sqlite3_reset(m_insert);
}

std::int64_t floorLoad(const std::string &csv, const std::string &to)
{
    std::int64_t rows = 0;
    {
        FloorStore store(to);
        store.run(bulkPragmas);
        store.run(appSchema());
        store.run("DROP INDEX ticket_external; BEGIN");
        store.run("INSERT INTO import VALUES (1, x'00', 'f', '', '', '', 0, 0, 1, 1, 1, '')");
        {
            FloorScan scan(csv);
            FloorInsert insert(store);
            while (scan.next()) {
                const auto &cells = scan.cells();
                insert.add({++rows, cells[0], cells[1], cells[2], cells[3], scan.raw()});
            }
        }
        store.run("CREATE INDEX ticket_external ON ticket (external_id, record_hash); COMMIT");
    }
    syncWhole(to);
    return rows;
}

std::int64_t floorLoadPlain(const std::string &csv, const std::string &to)
{
    std::int64_t rows = 0;
    FloorStore store(to);
    store.run(bulkPragmas);
    store.run("CREATE TABLE ticket (id TEXT, subject TEXT, body TEXT, created_at TEXT, channel TEXT); BEGIN");
    sqlite3_stmt *insert = store.prepare("INSERT INTO ticket VALUES (?1, ?2, ?3, ?4, ?5)");
    FloorScan scan(csv);
    for (; scan.next(); ++rows) {
        for (int i = 0; i < 5; ++i)
            bindText(insert, i + 1, scan.cells()[size_t(i)]);
        store.check(sqlite3_step(insert) == SQLITE_DONE);
        sqlite3_reset(insert);
    }
    sqlite3_finalize(insert);
    store.run("COMMIT");
    return rows;
}

TicketTotals ticketTotals(const std::string &project)
{
    FloorStore store(project, true);
    return {store.integer("SELECT count(*) FROM ticket"),
            store.integer("SELECT sum(text_hash & 0xffffffff) FROM ticket"),
            store.integer("SELECT sum(length(CAST(external_id AS BLOB)) + length(CAST(subject AS BLOB)) + "
                          "length(CAST(body AS BLOB)) + length(CAST(created AS BLOB))) FROM ticket")};
}

std::vector<double> floorSync(const std::string &path, int times)
{
    constexpr int pages = 1024;
    const std::string page(4096, 'x');
    const int file = open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    require(file >= 0, path + " cannot be written.");
    if (lseek(file, 0, SEEK_END) == 0) {
        for (int i = 0; i < pages; ++i)
            require(write(file, page.data(), page.size()) == ssize_t(page.size()),
                    path + " cannot be written.");
        require(fsync(file) == 0, path + " cannot be synced.");
    }
    std::vector<double> seconds;
    for (int i = 0; i < times; ++i) {
        const Stopwatch watch;
        const bool written =
            pwrite(file, page.data(), page.size(), off_t(i % pages) * 4096) == ssize_t(page.size());
        require(written && fdatasync(file) == 0, path + " cannot be written.");
        seconds.push_back(watch.seconds());
    }
    close(file);
    return seconds;
}

} // namespace countersign::bench
