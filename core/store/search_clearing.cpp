#include "core/store/search_clearing.h"

#include "core/store/database.h"

#include <sqlite3.h>

namespace countersign
{
namespace
{

/// Tables of a virtual table may not be written on a defensive connection, except by FTS5 itself.
class UndefendedTables
{
public:
    explicit UndefendedTables(Database &database) : m_handle(database.handle())
    {
        sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    }
    ~UndefendedTables() { sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr); }
    Q_DISABLE_COPY_MOVE(UndefendedTables)

private:
    sqlite3 *m_handle;
};

/// How the index is written. A step keeps its words in memory until it is written (hashsize), which halves
/// the work. It becomes a piece of its own; pieces are merged only when 64 are together (automerge), and
/// never in one go (crisismerge): a word is looked up in each, which takes microseconds.
constexpr const char *settings =
    "INSERT INTO ticket_search (ticket_search, rank) VALUES ('hashsize', 67108864), ('automerge', 64), "
    "('crisismerge', 1000)";

} // namespace

Result<bool> clearSearchIndexStep(Database &database)
{
    {
        const UndefendedTables open(database);
        // Pages are overwritten as they go: some 20 MB a step.
        constexpr int mostRows = 5000;
        for (const char *piece :
             {"DELETE FROM ticket_search_data WHERE id IN (SELECT id FROM ticket_search_data LIMIT ?1)",
              "DELETE FROM ticket_search_idx WHERE (segid, term) IN (SELECT segid, term FROM "
              "ticket_search_idx "
              "LIMIT ?1)"}) {
            if (auto removed = runSql(database, piece, mostRows); !removed)
                return failure(removed.error());
            if (sqlite3_changes(database.handle()) == mostRows)
                return true;
        }
        // FTS5 does not even open a table without these: its version, and how many words and pieces it has.
        if (auto reset = database.execute(
                "DELETE FROM ticket_search_config;"
                "INSERT INTO ticket_search_config (k, v) VALUES ('version', 4);"
                "INSERT INTO ticket_search_data (id, block) VALUES (1, x''), (10, x'00000000000000')");
            !reset)
            return failure(reset.error());
    }
    if (auto emptied = database.execute("INSERT INTO ticket_search (ticket_search) VALUES ('delete-all')");
        !emptied)
        return failure(emptied.error());
    if (auto set = database.execute(settings); !set)
        return failure(set.error());
    return false;
}

} // namespace countersign
