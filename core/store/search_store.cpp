#include "core/store/search_store.h"

#include "core/domain/search_fold.h"
#include "core/domain/search_matcher.h"
#include "core/store/database.h"
#include "core/store/search_clearing.h"
#include "core/store/search_machine.h"
#include "core/store/ticket_store.h"

#include <sqlite3.h>

namespace countersign
{
namespace
{

constexpr const char *putValue = "INSERT INTO project (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO "
                                 "UPDATE SET value = excluded.value";

/// A step never reads more text than this, however many rows it may have.
constexpr size_t mostBytesInStep = 16 * 1024 * 1024;
constexpr int rowsBetweenLooks = 64;
/// Pages of the index that one step of merging writes: some 50 ms.
constexpr qint64 pagesToMerge = 1000;

struct Keys {
    QByteArray machine;
    QByteArray rules;
    qint64 indexed = 0;
    bool distrusted = false;
};

Result<Keys> keysOf(Database &database)
{
    Keys keys;
    const auto read = forEachRow(
        database,
        "SELECT key, value FROM project WHERE key IN ('machine', 'search.rules', 'search.indexed', "
        "'search.distrusted')",
        [&keys](Statement &row) {
            const std::string_view key = row.utf8(0);
            if (key == "machine")
                keys.machine = row.blob(1);
            else if (key == "search.rules")
                keys.rules = row.blob(1);
            else if (key == "search.indexed")
                keys.indexed = row.integer(1);
            else
                keys.distrusted = row.integer(1) != 0;
        });
    return read ? Result<Keys>(keys) : failure(read.error());
}

bool isOurs(Database &database, const Keys &keys)
{
    return keys.machine == searchMachine(database) && keys.rules == QByteArray::fromStdString(searchRules());
}

Result<SearchIndexState> stateFrom(Database &database, const Keys &keys)
{
    const auto last = lastTicket(database);
    if (!last)
        return failure(last.error());
    SearchIndexState state;
    state.last = *last;
    // A number from nowhere is no number; an index that is ahead of its tickets is another file's.
    state.usable =
        isOurs(database, keys) && !keys.distrusted && keys.indexed >= 0 && keys.indexed <= last->value;
    if (state.usable)
        state.indexed = TicketId{keys.indexed};
    return state;
}

/// Adds tickets to the index, and writes it, so that nothing is left for the commit: there nobody could
/// interrupt it.
Result<qint64> addTickets(Database &database, const SearchIndexState &state, int rows,
                          const std::function<bool()> &shouldStop)
{
    const auto texts = database.prepare("SELECT id, subject, body FROM ticket WHERE id > ?1 AND id <= ?2 "
                                        "ORDER BY id LIMIT ?3");
    const auto insert =
        database.prepare("INSERT INTO ticket_search (rowid, subject, body) VALUES (?1, ?2, ?3)");
    if (!texts || !insert)
        return failure(texts ? insert.error() : texts.error());
    Statement &text = **texts;
    text.bind(0, state.indexed).bind(1, state.last).bind(2, rows);
    qint64 indexed = state.indexed.value;
    size_t bytes = 0;
    int read = 0;
    while (bytes < mostBytesInStep) {
        if (read++ % rowsBetweenLooks == 0 && shouldStop()) {
            text.reset();
            return failure(ErrorKind::Cancelled, QString());
        }
        const auto stepped = text.step();
        if (!stepped)
            return failure(stepped.error());
        if (!*stepped) {
            // Ids that no ticket has: of imports that were taken back.
            if (read <= rows)
                indexed = state.last.value;
            break;
        }
        indexed = text.integer(0);
        bytes += text.utf8(1).size() + text.utf8(2).size();
        (*insert)->bind(0, indexed).bind(1, text.utf8(1)).bind(2, text.utf8(2));
        if (auto added = (*insert)->run(); !added) {
            text.reset();
            return failure(added.error());
        }
    }
    text.reset();
    if (auto written = database.execute("SAVEPOINT search; RELEASE search"); !written)
        return failure(written.error());
    return indexed;
}

/// Writes some pages of all of the index as one piece; true: there was something to do.
Result<bool> merge(Database &database)
{
    const int before = sqlite3_total_changes(database.handle());
    if (auto merged = runSql(database, "INSERT INTO ticket_search (ticket_search, rank) VALUES ('merge', ?1)",
                             -pagesToMerge);
        !merged)
        return failure(merged.error());
    // https://sqlite.org/fts5.html#the_merge_command
    return sqlite3_total_changes(database.handle()) - before >= 2;
}

} // namespace

Result<SearchIndexState> searchIndexState(Database &database)
{
    const auto keys = keysOf(database);
    return keys ? stateFrom(database, *keys) : failure(keys.error());
}

Result<void> claimSearchIndex(Database &database)
{
    const auto keys = keysOf(database);
    if (!keys)
        return failure(keys.error());
    if (isOurs(database, *keys))
        return {};
    if (auto distrusted = distrustSearchIndex(database); !distrusted)
        return distrusted;
    const auto statement = database.prepare(putValue);
    if (!statement)
        return failure(statement.error());
    const QByteArray machine = searchMachine(database);
    (*statement)->bind(0, std::string_view("machine")).bindBlob(1, machine);
    if (auto put = (*statement)->run(); !put)
        return put;
    return runSql(database, putValue, std::string_view("search.rules"), std::string_view(searchRules()));
}

Result<void> distrustSearchIndex(Database &database)
{
    for (const auto &[key, value] : {std::pair{"search.distrusted", 1}, {"search.indexed", 0}}) {
        if (auto put = runSql(database, putValue, std::string_view(key), value); !put)
            return put;
    }
    return {};
}

Result<SearchIndexStep> stepSearchIndex(Database &database, int rows, const std::function<bool()> &shouldStop)
{
    const auto keys = keysOf(database);
    if (!keys)
        return failure(keys.error());
    if (keys->distrusted || !stateFrom(database, *keys).value_or(SearchIndexState()).usable) {
        if (!keys->distrusted) {
            if (auto claimed = distrustSearchIndex(database); !claimed)
                return failure(claimed.error());
        }
        const auto cleared = clearSearchIndexStep(database);
        if (!cleared)
            return failure(cleared.error());
        if (!*cleared) {
            if (auto put = runSql(database, putValue, std::string_view("search.distrusted"), 0); !put)
                return failure(put.error());
        }
        const auto state = searchIndexState(database);
        return state ? Result<SearchIndexStep>({*cleared || !state->isComplete(), *state})
                     : failure(state.error());
    }
    auto state = stateFrom(database, *keys);
    if (!state)
        return failure(state.error());
    if (state->isComplete())
        return SearchIndexStep{false, *state};
    const auto indexed = addTickets(database, *state, rows, shouldStop);
    if (!indexed)
        return failure(indexed.error());
    if (auto put = runSql(database, putValue, std::string_view("search.indexed"), *indexed); !put)
        return failure(put.error());
    state->indexed = TicketId{*indexed};
    return SearchIndexStep{!state->isComplete(), *state};
}

Result<void> removeFromSearchIndex(Database &database, TicketId ticket)
{
    const auto state = searchIndexState(database);
    if (!state)
        return failure(state.error());
    if (!state->usable || ticket > state->indexed)
        return {};
    const auto text = ticketText(database, ticket);
    if (!text)
        return failure(text.error());
    if (text->subject.isEmpty() && text->body.isEmpty())
        return {}; // it has no words, or was forgotten before
    const auto removed = runSql(database,
                                "INSERT INTO ticket_search (ticket_search, rowid, subject, body) SELECT "
                                "'delete', id, subject, body FROM ticket WHERE id = ?1",
                                ticket);
    // A broken index must not keep what is to be forgotten.
    return removed || removed.error().kind != ErrorKind::Storage ? removed : distrustSearchIndex(database);
}

Result<bool> purgeSearchIndexStep(Database &database)
{
    const auto keys = keysOf(database);
    if (!keys)
        return failure(keys.error());
    const auto state = stateFrom(database, *keys);
    if (!state)
        return failure(state.error());
    if (!state->usable) {
        const auto step = stepSearchIndex(database, 0, [] { return false; });
        if (!step)
            return failure(step.error());
        return !step->state.usable;
    }
    if (!state->indexed.isValid())
        return false;
    const auto merged = merge(database);
    if (merged || merged.error().kind != ErrorKind::Storage)
        return merged;
    if (auto distrusted = distrustSearchIndex(database); !distrusted)
        return failure(distrusted.error());
    return true;
}

Result<void> forEachSearchHit(Database &database, const SearchQuery &query,
                              const std::function<bool(TicketId)> &hit)
{
    const std::string expression = query.ftsExpression();
    const auto prepared = database.prepare("SELECT rowid FROM ticket_search WHERE ticket_search MATCH ?1");
    if (!prepared)
        return failure(prepared.error());
    Statement &statement = **prepared;
    statement.bind(0, std::string_view(expression));
    while (true) {
        const auto stepped = statement.step();
        if (!stepped)
            return failure(stepped.error());
        if (!*stepped || !hit(TicketId{statement.integer(0)}))
            break;
    }
    statement.reset();
    return {};
}

Result<void> scanTickets(Database &database, const SearchQuery &query, TicketId from, TicketId to,
                         const std::function<bool(TicketId, bool)> &read)
{
    const auto prepared = database.prepare("SELECT id, subject, body FROM ticket WHERE id > ?1 AND id <= ?2 "
                                           "ORDER BY id");
    if (!prepared)
        return failure(prepared.error());
    SearchMatcher matcher(query);
    Statement &statement = **prepared;
    statement.bind(0, from).bind(1, to);
    while (true) {
        const auto stepped = statement.step();
        if (!stepped)
            return failure(stepped.error());
        if (!*stepped ||
            !read(TicketId{statement.integer(0)}, matcher.matches(statement.utf8(1), statement.utf8(2))))
            break;
    }
    statement.reset();
    return {};
}

} // namespace countersign
