#include "core/review/search_index.h"
#include "core/review/ticket_search.h"
#include "core/store/database.h"
#include "core/store/project.h"
#include "core/store/project_writer.h"
#include "core/store/search_store.h"
#include "tests/bench/bench_project.h"
#include "tests/bench/bench_run.h"
#include "tests/bench/bench_tickets.h"

#include <QCoreApplication>
#include <QEventLoop>

#include <sqlite3.h>

#include <algorithm>
#include <cstring>
#include <filesystem>

using namespace countersign;
using namespace countersign::bench;

// G4: the full-text index. G9, without the painting: from words to the first page of tickets.

namespace
{

constexpr const char *inARun = "你好，我要退款谢谢";

void removeProject(const std::string &path)
{
    for (const char *ending : {"", "-wal", "-shm", ".lock"})
        std::filesystem::remove(path + ending);
}

/// The floor: one statement, one transaction, the same table and tokenizer. In a process of its own.
int rebuild(const std::string &path)
{
    const auto database = valueOf(Database::open(text(path), OpenMode::ReadWrite));
    const Stopwatch watch;
    mustHold(
        database->execute("INSERT INTO ticket_search (ticket_search, rank) VALUES ('hashsize', 67108864)"));
    mustHold(database->execute("INSERT INTO ticket_search (ticket_search) VALUES ('rebuild')"));
    mustHold(database->execute("PRAGMA wal_checkpoint(TRUNCATE)"));
    say("seconds", watch.seconds());
    say("rss", peakKibibytes());
    return 0;
}

/// The product: in steps of the writer, to the last merging, closed.
int build(const std::string &path)
{
    const SystemClock clock;
    const Stopwatch watch;
    std::uintmax_t largestWal = 0;
    double longest = 0;
    int steps = 0;
    {
        const auto project =
            valueOf(Project::open(text(path), ProjectAccess::ReadWrite, clock, Upkeep::Later));
        SearchIndex index(*project->writer());
        QEventLoop loop;
        Stopwatch step;
        QObject::connect(&index, &SearchIndex::finished, &loop, &QEventLoop::quit);
        QObject::connect(&index, &SearchIndex::failed, &loop, [](const Error &error) { giveUp(error); });
        QObject::connect(&index, &SearchIndex::progressChanged, &loop, [&] {
            ++steps;
            longest = std::max(longest, step.seconds());
            step = Stopwatch();
            std::error_code none;
            const auto size = std::filesystem::file_size(path + "-wal", none);
            largestWal = none ? largestWal : std::max(largestWal, size);
        });
        index.start(0);
        loop.exec();
        require(index.isComplete(), "The index is not complete.");
    }
    say("seconds", watch.seconds());
    say("rss", peakKibibytes());
    say("wal", double(largestWal));
    say("steps", steps);
    say("longest", longest);
    return 0;
}

std::string madeProject(const Folder &folder, int rows)
{
    const std::string csv = folder.path("tickets.csv");
    const std::string project = folder.path("tickets.countersign");
    writeTickets(csv, TicketFile::Csv, rows);
    makeProject(project);
    require(importFile(project, csv) == rows, "Not every ticket was imported.");
    std::filesystem::remove(csv);
    return project;
}

/// Chinese as it is written: the made texts set their words apart.
void addRuns(const std::string &project)
{
    const auto database = valueOf(Database::open(text(project), OpenMode::ReadWrite));
    mustHold(runSql(*database, "UPDATE ticket SET body = body || ?1 WHERE id % 1000 = 7",
                    std::string_view(inARun)));
}

void compareBuild(const Options &options, const Folder &folder, const std::string &project)
{
    const std::string copy = folder.path("copy.countersign");
    const auto fresh = [&](const char *what) {
        removeProject(copy);
        std::filesystem::copy_file(project, copy);
        return runSelf({what, copy});
    };
    double rss = 0;
    double wal = 0;
    double longest = 0;
    double floorRss = 0;
    const auto pair = alternate(
        options.pairs,
        [&] {
            const auto run = fresh("--rebuild");
            floorRss = run.number("rss");
            return run.number("seconds");
        },
        [&] {
            const auto run = fresh("--build");
            rss = run.number("rss");
            wal = run.number("wal");
            longest = run.number("longest");
            return run.number("seconds");
        });
    print(options, "G4 full-text index in the background", "'rebuild', hashsize 64 MiB", pair, 1.5);
    constexpr double mib = 1024.0 * 1024.0;
    print(options, {"G4 its memory", withDigits(floorRss / 1024, 0) + " MiB for the rebuild",
                    withDigits(rss / 1024, 0) + " MiB", "<= 192 MiB", rss / 1024 <= 192});
    print(options,
          {"G4 its WAL, longest step", "-", withDigits(wal / mib, 0) + " MiB, " + asDuration(longest),
           "<= 256 MiB", wal / mib <= 256});
    removeProject(project);
    std::filesystem::rename(copy, project);
}

/// A term of the index that about so many tickets hold.
std::string wordOf(Database &database, qint64 tickets)
{
    mustHold(database.execute("PRAGMA query_only=OFF"));
    mustHold(database.execute(
        "CREATE VIRTUAL TABLE IF NOT EXISTS temp.words USING fts5vocab (main, ticket_search, row)"));
    std::string best;
    qint64 distance = -1;
    mustHold(forEachRow(database, "SELECT term, doc FROM temp.words", [&](Statement &row) {
        const qint64 away = std::abs(row.integer(1) - tickets);
        if (distance < 0 || away < distance) {
            distance = away;
            best = row.utf8(0);
        }
    }));
    return best;
}

/// Seconds to the first fifty rowids, prepared and bound anew as every search must be.
double rawFirstPage(Database &database, const std::string &expression)
{
    const Stopwatch watch;
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(database.handle(),
                       "SELECT rowid FROM ticket_search WHERE ticket_search MATCH ?1 LIMIT 50", -1,
                       &statement, nullptr);
    sqlite3_bind_text(statement, 1, expression.c_str(), -1, SQLITE_STATIC);
    int rows = 0;
    while (sqlite3_step(statement) == SQLITE_ROW)
        ++rows;
    sqlite3_finalize(statement);
    const double seconds = watch.seconds();
    require(rows > 0, "Nothing was found for " + expression);
    return seconds;
}

struct Timed {
    double first = 0;
    double all = 0;
    size_t rows = 0;
};
Timed search(Database &database, const std::string &words, bool onlyFirst = false)
{
    Timed timed;
    const CancelToken cancel;
    const Stopwatch watch;
    const auto done =
        searchTickets(database, SearchQuery::fromWords(text(words)), cancel, [&](const SearchResult &part) {
            if (timed.first == 0)
                timed.first = watch.seconds();
            timed.rows = part.rows->size();
            if (onlyFirst)
                cancel.cancel();
        });
    if (!onlyFirst)
        mustHold(done);
    timed.all = watch.seconds();
    return timed;
}

void compareSearch(const Options &options, const std::string &project, int rows)
{
    const auto database = valueOf(Database::open(text(project), OpenMode::ReadOnly));
    const int times = options.scaled(200, 5);
    for (const auto &[name, share] : {std::pair{"1 k", 0.001}, {"100 k", 0.1}, {"900 k", 0.9}}) {
        const std::string word = wordOf(*database, qint64(share * rows));
        const auto both = [&](auto &&measure) {
            std::vector<double> seconds;
            for (int i = 0; i < times; ++i)
                seconds.push_back(measure());
            return median(seconds);
        };
        const auto pair = alternate(
            options.pairs, [&] { return both([&] { return rawFirstPage(*database, '"' + word + '"'); }); },
            [&] { return both([&] { return search(*database, word + ' ', true).first; }); });
        const Timed timed = search(*database, word + ' ');
        print(options,
              "G9 words to the first page, " + std::to_string(timed.rows) + " hits (" + name + "), all in " +
                  asDuration(timed.all),
              "FTS5 MATCH LIMIT 50", pair, 1.5);
    }
    for (const char *beginning : {"re", "ref"}) {
        const Timed timed = search(*database, beginning);
        print(options,
              {std::string("G9 the beginning \"") + beginning + '"', "-",
               asDuration(timed.first) + " to the first of " + std::to_string(timed.rows), "-", true});
    }
}

/// A two-character Chinese word, some of them inside a run.
void findChinese(const Options &options, const std::string &project)
{
    const auto database = valueOf(Database::open(text(project), OpenMode::ReadOnly));
    const std::string word = "退款";
    qint64 expected = 0;
    qint64 inside = 0;
    mustHold(forEachRow(
        *database,
        "SELECT count(*), coalesce(sum(instr(body, ?2) > 0), 0) FROM ticket WHERE instr(subject, ?1) OR "
        "instr(body, ?1)",
        [&](Statement &row) {
            expected = row.integer(0);
            inside = row.integer(1);
        },
        std::string_view(word), std::string_view(inARun)));
    const Timed timed = search(*database, word);
    print(options, {"G9 a Chinese word of two characters", std::to_string(expected) + " by comparing bytes",
                    std::to_string(timed.rows) + " found", "the same", qint64(timed.rows) == expected});
    require(qint64(timed.rows) == expected && inside > 0, "Not every ticket with a Chinese word was found.");
}

/// Without an index: all texts, one by one.
void compareScan(const Options &options, const std::string &project)
{
    const auto database = valueOf(Database::open(text(project), OpenMode::ReadOnly));
    std::string arena;
    mustHold(
        forEachRow(*database, "SELECT body FROM ticket", [&arena](Statement &row) { arena += row.utf8(0); }));
    const std::string word = "qxzzy"; // in no ticket: to the end
    const SearchQuery query = SearchQuery::fromWords(text(word + ' '));
    const TicketId last = valueOf(searchIndexState(*database)).last;
    const auto pair = alternate(
        options.pairs,
        [&] {
            const Stopwatch watch;
            require(::memmem(arena.data(), arena.size(), word.data(), word.size()) == nullptr,
                    "It was found.");
            return watch.seconds();
        },
        [&] {
            const Stopwatch watch;
            mustHold(scanTickets(*database, query, TicketId(), last, [](TicketId, bool) { return true; }));
            return watch.seconds();
        });
    print(options, "G9 search without an index", "F-memmem", pair, 10);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc == 3 && std::strcmp(argv[1], "--rebuild") == 0)
        return rebuild(argv[2]);
    if (argc == 3 && std::strcmp(argv[1], "--build") == 0)
        return build(argv[2]);
    const Options options = readOptions(argc, argv);
    const Folder folder(options);
    const int rows = options.scaled(1'000'000, 3000);
    const std::string project = madeProject(folder, rows);
    addRuns(project);
    compareBuild(options, folder, project);
    if (options.wants("search"))
        compareSearch(options, project, rows);
    if (options.wants("chinese"))
        findChinese(options, project);
    if (options.wants("scan"))
        compareScan(options, project);
    return 0;
}
