#include "tests/bench/bench_floor_scan.h"
#include "tests/bench/bench_floor_store.h"
#include "tests/bench/bench_project.h"
#include "tests/bench/bench_run.h"
#include "tests/bench/bench_tickets.h"

#include <QCoreApplication>

#include <filesystem>

using namespace countersign::bench;

// G1, G2, G3: a file into a new project. Each import and each floor runs in a process of its own.

namespace
{

/// What a child does: its peak of memory counts from its own first instruction.
int runChild(int argc, char **argv)
{
    const std::string work = argv[2];
    if (work == "floor") {
        say("rows", double(floorLoad(argv[3], argv[4])));
    } else if (work == "floor-plain") {
        say("rows", double(floorLoadPlain(argv[3], argv[4])));
    } else {
        const QCoreApplication application(argc, argv);
        if (work == "import")
            say("rows", double(importFile(argv[4], argv[3])));
    }
    say("peak", peakKibibytes());
    return 0;
}

void removeProject(const std::string &path)
{
    for (const char *ending : {"", "-wal", "-shm", ".lock"})
        std::filesystem::remove(path + ending);
}

/// One import by this program into a fresh project.
ChildOutcome import(const std::string &file, const std::string &project)
{
    removeProject(project);
    makeProject(project);
    return runSelf({"--child", "import", file, project});
}

ChildOutcome floorRun(const std::string &csv, const std::string &to)
{
    removeProject(to);
    return runSelf({"--child", "floor", csv, to});
}

void checkRivals(const Options &options, const Folder &folder, const std::string &csv,
                 const std::string &lines)
{
    const std::string plain = folder.path("plain.db");
    const std::string rival = folder.path("rival.db");
    const auto load = alternate(
        options.pairs,
        [&] {
            removeProject(plain);
            return runSelf({"--child", "floor-plain", csv, plain}).wall;
        },
        [&] {
            removeProject(rival);
            const std::string create =
                "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; "
                "CREATE TABLE ticket (id TEXT, subject TEXT, body TEXT, created_at TEXT, channel TEXT)";
            return runProgram({"sqlite3", "-cmd", create, rival, ".import --csv --skip 1 " + csv + " ticket"})
                .wall;
        });
    const std::string count = "SELECT count(*) FROM ticket";
    require(FloorStore(plain, true).integer(count) == FloorStore(rival, true).integer(count),
            "F-load and sqlite3 .import do not agree about the rows.");
    print(options, {"floor: F-load against sqlite3 .import --csv, same table",
                    "F-load " + asDuration(load.floor), asTimes(load.ratio), ">= 2.20x", load.ratio >= 2.2});

    JsonTotals fast;
    JsonTotals slow;
    const auto json = alternate(
        options.pairs,
        [&] {
            const Stopwatch watch;
            fast = floorJson(lines);
            return watch.seconds();
        },
        [&] {
            const Stopwatch watch;
            slow = documentJson(lines);
            return watch.seconds();
        });
    require(fast.records == slow.records && fast.bytes > slow.bytes,
            "simdjson and QJsonDocument do not agree about the records.");
    print(options, {"floor: F-json against QJsonDocument", "F-json " + asDuration(json.floor),
                    asTimes(json.ratio), ">= 8.00x", json.ratio >= 8});
}

void compareSpeed(const Options &options)
{
    const Folder folder(options);
    const int rows = options.scaled(200'000, 500);
    const std::string csv = folder.path("tickets.csv");
    const std::string lines = folder.path("tickets.jsonl");
    const std::string array = folder.path("tickets.json");
    writeTickets(csv, TicketFile::Csv, rows);
    writeTickets(lines, TicketFile::JsonLines, rows);
    writeTickets(array, TicketFile::JsonArray, rows);
    checkRivals(options, folder, csv, lines);

    const std::string bare = folder.path("floor.db");
    const std::string project = folder.path("app.countersign");
    const auto floor = [&] { return floorRun(csv, bare); };
    const auto ours = [&](const std::string &file) {
        return [&project, file] { return import(file, project); };
    };
    const auto compare = [&] {
        const TicketTotals totals = ticketTotals(project);
        require(totals == ticketTotals(bare) && totals.rows == rows,
                "The import and F-load do not agree about the tickets.");
    };
    print(options, "G1 CSV, " + std::to_string(rows) + " rows into a new project", "F-load",
          alternateRuns(options.pairs, floor, ours(csv)), 1.3);
    compare();
    print(options, "G3 JSONL into a new project", "F-load of the same rows",
          alternateRuns(options.pairs, floor, ours(lines)), 1.5);
    compare();
    print(options, "G3 one giant array into a new project", "our JSONL",
          alternateRuns(options.pairs, ours(lines), ours(array)), 1.2);
    compare();
}

void compareMemory(const Options &options)
{
    const Folder folder(options);
    const double idle = runSelf({"--child", "idle"}).number("peak");
    const int few = options.scaled(100'000, 500);
    const int many = options.scaled(1'000'000, 5000);
    const std::string project = folder.path("app.countersign");
    for (const auto &[kind, name] :
         {std::pair(TicketFile::Csv, "CSV"), std::pair(TicketFile::JsonLines, "JSONL"),
          std::pair(TicketFile::JsonArray, "array")}) {
        const std::string file = folder.path("tickets");
        const auto peakOf = [&](int rows) {
            // The ending says nothing to the import; the content does.
            const std::string path = file + (kind == TicketFile::Csv ? ".csv" : ".json");
            writeTickets(path, kind, rows);
            const ChildOutcome outcome = import(path, project);
            require(outcome.number("rows") == rows, "Not every ticket was imported.");
            return outcome.number("peak");
        };
        const double least = peakOf(few);
        const double most = peakOf(many);
        const double each = (most - least) * 1024 / (many - few);
        const double above = (most - idle - std::max(0.0, 48.0 * (many - few) / 1024)) / 1024;
        print(options, {std::string("G2 memory, ") + name + ", " + std::to_string(few) + " rows",
                        "QCoreApplication " + withDigits(idle / 1024, 1) + " MiB",
                        "+ " + withDigits((least - idle) / 1024, 1) + " MiB", "<= + 64 MiB",
                        least - idle <= 64 * 1024});
        print(options, {std::string("G2 memory, ") + name + ", " + std::to_string(many) + " rows",
                        withDigits(least / 1024, 1) + " MiB", withDigits(each, 1) + " bytes a ticket more",
                        "<= 48.0", each <= 48 && above <= 64});
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 2 && std::string(argv[1]) == "--child")
        return runChild(argc, argv);
    const Options options = readOptions(argc, argv);
    if (options.wants("speed"))
        compareSpeed(options);
    if (options.wants("memory"))
        compareMemory(options);
    return 0;
}
