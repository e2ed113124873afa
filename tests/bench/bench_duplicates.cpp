#include "core/review/near_duplicates.h"
#include "core/review/shingles.h"
#include "core/review/text_typicality.h"
#include "core/store/database.h"
#include "core/store/project.h"
#include "core/store/ticket_store.h"
#include "tests/bench/bench_floor_duplicates.h"
#include "tests/bench/bench_project.h"
#include "tests/bench/bench_run.h"
#include "tests/bench/bench_tickets.h"

#include <QCoreApplication>

#include <functional>
#include <unordered_map>

using namespace countersign;
using namespace countersign::bench;

// G17: the near-duplicates of all tickets of a project. Floor and search run in processes of their own. Also
// told, without a goal: the pass that finds out how typical each ticket is.

namespace
{

void ignoreProgress(qint64, qint64) {}

struct Opened {
    explicit Opened(const char *path)
        : project(valueOf(Project::open(text(path), ProjectAccess::ReadOnly, clock))),
          reader(valueOf(project->openReader())),
          rows(valueOf(TicketRows::load(*reader)))
    {
    }

    SystemClock clock;
    std::unique_ptr<Project> project;
    std::unique_ptr<Database> reader;
    TicketRows rows;
};

std::vector<quint64> shinglesOf(Database &database, qint64 ticket)
{
    const StoredTicket stored = valueOf(ticketText(database, TicketId{ticket}));
    std::vector<quint64> shingles;
    const int words = DuplicateParameters().words;
    appendShingles(stored.subject.toStdString(), words, shingles);
    appendShingles(stored.body.toStdString(), words, shingles);
    makeShingleSet(shingles);
    return shingles;
}

/// Every 33rd made ticket repeats the body of an earlier one and adds a word. Counts those that are alike
/// enough with their subjects, and those of them that were put into one group.
void checkPlanted(Opened &opened, const DuplicateGroups &groups)
{
    std::unordered_map<size_t, qint64> byBody;
    TicketMaker maker(1);
    qint64 planted = 0;
    qint64 found = 0;
    for (qint64 number = 1; number <= opened.rows.size(); ++number) {
        const std::string &body = maker.next().body;
        byBody.emplace(std::hash<std::string>()(body), number);
        if (number % 33 != 0)
            continue;
        const auto earlier = byBody.find(std::hash<std::string>()(body.substr(0, body.rfind(' '))));
        if (earlier == byBody.end())
            continue;
        if (jaccardOf(shinglesOf(*opened.reader, number), shinglesOf(*opened.reader, earlier->second)) <
            DuplicateParameters().similarity)
            continue;
        ++planted;
        const auto group = groups.groupOf(*opened.rows.rowOf(TicketId{number}));
        found += group && group == groups.groupOf(*opened.rows.rowOf(TicketId{earlier->second})) ? 1 : 0;
    }
    say("planted", double(planted));
    say("found", double(found));
}

int runChild(int argc, char **argv)
{
    const std::string work = argv[2];
    if (work == "floor") {
        say("grouped", double(floorDuplicates(argv[3], DuplicateParameters().similarity)));
        return 0;
    }
    const QCoreApplication application(argc, argv);
    Opened opened(argv[3]);
    say("before", peakKibibytes());
    if (work == "typicality") {
        say("rows",
            double(valueOf(findTypicality(*opened.reader, opened.rows, 1, ignoreProgress, {})).size()));
    } else {
        const auto groups = valueOf(findNearDuplicates(*opened.reader, opened.rows, {}, ignoreProgress, {}));
        say("grouped", double(groups.ticketCount()));
        if (work == "recall")
            checkPlanted(opened, groups);
    }
    say("peak", peakKibibytes());
    return 0;
}

void measure(const Options &options)
{
    const Folder folder(options);
    const int rows = options.scaled(1'000'000, 500);
    const std::string csv = folder.path("tickets.csv");
    const std::string project = folder.path("app.countersign");
    writeTickets(csv, TicketFile::Csv, rows);
    makeProject(project);
    require(importFile(project, csv) == rows, "Not every ticket was imported.");

    const auto run = [&](const std::string &work) { return runSelf({"--child", work, project}); };
    run("floor"); // the file's pages are in memory from here on
    const auto pair = alternateRuns(
        options.pairs, [&] { return run("floor"); }, [&] { return run("groups"); });
    const std::string goal = "G17 near-duplicates of " + std::to_string(rows) + " rows";
    print(options, goal, "F-MinHash", pair, 1.5);

    const ChildOutcome recall = run("recall");
    const double share = recall.number("found") / recall.number("planted");
    require(share >= 0.9, "Too few of the planted pairs were found.");
    print(options, {goal + ", planted pairs found", std::to_string(int(recall.number("planted"))) + " pairs",
                    withDigits(share, 4), ">= 0.9", share >= 0.9});
    const ChildOutcome groups = run("groups");
    const double bytes = (groups.number("peak") - groups.number("before")) * 1024 / rows;
    print(options,
          {goal + ", memory", "before it", withDigits(bytes, 0) + " B/row", "<= 300 B/row", bytes <= 300});
    const auto typicality = alternateRuns(
        options.pairs, [&] { return run("floor"); }, [&] { return run("typicality"); });
    print(options, "typicality of " + std::to_string(rows) + " rows (no goal)", "F-MinHash", typicality, 1.5);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 2 && std::string(argv[1]) == "--child")
        return runChild(argc, argv);
    measure(readOptions(argc, argv));
    return 0;
}
