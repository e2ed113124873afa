#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace countersign::bench
{

/// A bare connection for floors: SQLite's own C API and nothing around it. Gives up on every error.
class FloorStore
{
public:
    explicit FloorStore(const std::string &path, bool readOnly = false);
    ~FloorStore();
    FloorStore(const FloorStore &) = delete;
    FloorStore &operator=(const FloorStore &) = delete;

    void run(const std::string &sql);
    sqlite3_stmt *prepare(const std::string &sql); ///< the caller finalizes it
    std::int64_t integer(const std::string &sql);
    void check(bool holds) const;
    sqlite3 *handle() const { return m_handle; }

private:
    sqlite3 *m_handle = nullptr;
};

/// The app's own schema, as the file in core/store/schema says it.
std::string appSchema();

/// The columns of one row of the app's ticket table.
struct FloorTicket {
    std::int64_t id = 0;
    std::string_view externalId;
    std::string_view subject;
    std::string_view body;
    std::string_view created;
    std::string_view raw;
};
/// The app's INSERT, through the C API, with its two hashes and a UTF-8 check.
class FloorInsert
{
public:
    explicit FloorInsert(FloorStore &store);
    ~FloorInsert();
    FloorInsert(const FloorInsert &) = delete;
    FloorInsert &operator=(const FloorInsert &) = delete;
    void add(const FloorTicket &ticket);

private:
    FloorStore &m_store;
    sqlite3_stmt *m_insert;
};

/// F-load: F-scan into a new file with the app's schema and pragmas: one transaction, the index afterwards,
/// fsync at the end. Returns the rows.
std::int64_t floorLoad(const std::string &csv, const std::string &to);
/// The same into the five plain columns that `sqlite3 .import --csv` makes: what it is compared with.
std::int64_t floorLoadPlain(const std::string &csv, const std::string &to);

/// Rows and hashes of a ticket table: equal if every text is.
struct TicketTotals {
    std::int64_t rows = 0;
    std::int64_t hashes = 0; ///< sum of the lower halves
    std::int64_t bytes = 0;

    bool operator==(const TicketTotals &) const = default;
};
TicketTotals ticketTotals(const std::string &project);

/// F-sync: pwrite of 4 KiB into a file of that size already, then fdatasync. Seconds of each.
std::vector<double> floorSync(const std::string &path, int times);

} // namespace countersign::bench
