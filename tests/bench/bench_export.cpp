#include "core/exporting/export_job.h"
#include "core/store/database.h"
#include "core/store/project.h"
#include "tests/bench/bench_floor_export.h"
#include "tests/bench/bench_floor_scan.h"
#include "tests/bench/bench_labelled.h"
#include "tests/bench/bench_project.h"
#include "tests/bench/bench_run.h"
#include "tests/bench/bench_tickets.h"

#include <QCoreApplication>
#include <QFile>

#include <filesystem>

using namespace countersign;
using namespace countersign::bench;

// G18: all tickets of a project, each with a suggestion, every tenth decided, as CSV. Floor and export run in
// processes of their own.

namespace
{

int runChild(int argc, char **argv)
{
    const std::string work = argv[2];
    if (work == "floor") {
        say("rows", double(floorExport(argv[3], argv[4])));
    } else {
        const QCoreApplication application(argc, argv);
        const SystemClock clock;
        const auto project = valueOf(Project::open(text(argv[3]), ProjectAccess::ReadOnly, clock));
        ExportOptions options;
        options.include = ExportInclude::All;
        options.format = work == "jsonl" ? ExportFormat::Jsonl : ExportFormat::Csv;
        const auto reader = valueOf(project->openReader());
        const auto summary = valueOf(runExport(*reader, options, text(argv[4]), {}, {}, clock));
        say("rows", double(summary.manifest.counts.writtenInAll()));
    }
    say("peak", peakKibibytes());
    return 0;
}

/// The exported source columns are the imported ones, byte for byte.
void compareRecords(const std::string &source, const std::string &exported, int rows)
{
    FloorScan before(source);
    FloorScan after(exported);
    int same = 0;
    while (before.next()) {
        require(after.next(), "The export ends early.");
        require(after.raw().starts_with(before.raw()), "The export changed a record.");
        ++same;
    }
    require(same == rows && !after.next(), "The export holds another number of records.");
}

void measure(const Options &options)
{
    const Folder folder(options);
    const int rows = options.scaled(1'000'000, 500);
    const std::string csv = folder.path("tickets.csv");
    const std::string project = folder.path("app.countersign");
    const std::string bare = folder.path("floor.csv");
    const std::string ours = folder.path("app.csv");
    writeTickets(csv, TicketFile::Csv, rows);
    makeProject(project);
    require(importFile(project, csv) == rows, "Not every ticket was imported.");
    labelEverything(project, true);

    const auto run = [&](const std::string &work, const std::string &to) {
        std::filesystem::remove(to);
        const ChildOutcome outcome = runSelf({"--child", work, project, to});
        require(outcome.number("rows") == rows, "Not every ticket was exported.");
        return outcome;
    };
    run("floor", bare); // the file's pages are in memory from here on
    const std::string rival = folder.path("rival.csv");
    const auto cli = alternate(
        options.pairs, [&] { return run("floor", bare).wall; },
        [&] {
            return runProgram({"sqlite3", "-csv", "-cmd", ".output " + rival, project, exportSql}).wall;
        });
    std::filesystem::remove(rival);
    print(options, {"floor: F-export against sqlite3 -csv", "F-export " + asDuration(cli.floor),
                    asTimes(cli.ratio), ">= 2.00x", cli.ratio >= 2});
    const auto pair = alternateRuns(
        options.pairs, [&] { return run("floor", bare); }, [&] { return run("csv", ours); });
    compareRecords(csv, ours, rows);
    print(options, "G18 export of " + std::to_string(rows) + " rows, CSV", "F-export", pair, 1.3);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 2 && std::string(argv[1]) == "--child")
        return runChild(argc, argv);
    measure(readOptions(argc, argv));
    return 0;
}
