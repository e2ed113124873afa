#include "core/store/database.h"
#include "core/store/decision_store.h"
#include "core/store/project.h"
#include "core/store/project_writer.h"
#include "core/store/taxonomy_store.h"
#include "tests/bench/bench_floor_scan.h"
#include "tests/bench/bench_floor_store.h"
#include "tests/bench/bench_project.h"
#include "tests/bench/bench_run.h"
#include "tests/bench/bench_tickets.h"

#include <QCoreApplication>

#include <algorithm>
#include <atomic>
#include <filesystem>
#include <thread>

using namespace countersign;
using namespace countersign::bench;

// G10, G11: a decision on disk, alone and while an import runs.

namespace
{

constexpr int firstTickets = 2000;
constexpr int rowsOfChunk = 500; ///< of an import, for two seconds after a decision

/// A project open for writing, with tickets and one annotator.
class Decider
{
public:
    explicit Decider(const std::string &path)
        : m_project(valueOf(Project::open(text(path), ProjectAccess::ReadWrite, m_clock))),
          m_taxonomy(valueOf(currentTaxonomy(m_project->reader()))),
          m_annotator(valueOf(m_project->writer()
                                  ->postFor<AnnotatorId>(WritePriority::Normal,
                                                         [](WriteContext &context) {
                                                             return annotatorNamed(context.database,
                                                                                   QStringLiteral("bench"));
                                                         })
                                  .result()))
    {
    }

    /// Seconds from posting to the commit being on disk.
    double decide(int number)
    {
        NewDecision decision;
        decision.ticket = TicketId{number % firstTickets + 1};
        decision.taxonomy = m_taxonomy.version;
        const Field &field = *m_taxonomy.primaryField();
        FieldAnswer answer;
        answer.field = field.id;
        answer.options = {field.options.at(number % field.options.size()).id};
        decision.kind = DecisionKind::Corrected;
        decision.answers.set(answer);
        const Stopwatch watch;
        const auto stored = m_project->writer()
                                ->post(WritePriority::Decision,
                                       [this, decision](WriteContext &context) -> Result<void> {
                                           const auto recorded =
                                               recordDecisions(context, m_annotator, ActionKind::Decide,
                                                               {decision}, m_clock.wallMilliseconds());
                                           return recorded ? Result<void>() : failure(recorded.error());
                                       })
                                .result();
        const double seconds = watch.seconds();
        mustHold(stored);
        return seconds;
    }

    Project &project() { return *m_project; }
    const Clock &clock() const { return m_clock; }

private:
    SystemClock m_clock;
    std::unique_ptr<Project> m_project;
    Taxonomy m_taxonomy;
    AnnotatorId m_annotator;
};

std::string madeProject(const Folder &folder)
{
    const std::string csv = folder.path("first.csv");
    const std::string project = folder.path("first.countersign");
    writeTickets(csv, TicketFile::Csv, firstTickets);
    makeProject(project);
    require(importFile(project, csv) == firstTickets, "Not every ticket was imported.");
    return project;
}

void compareDurability(const Options &options, const Folder &folder)
{
    const std::string sync = folder.path("sync");
    const int times = options.scaled(200, 5);
    const std::string path = folder.path("decide.countersign");
    std::filesystem::copy_file(madeProject(folder), path);
    int done = 0;
    {
        Decider decider(path);
        const auto pair = alternate(
            options.pairs, [&] { return median(floorSync(sync, times)); },
            [&] {
                std::vector<double> seconds;
                for (int i = 0; i < times; ++i)
                    seconds.push_back(decider.decide(done++));
                return median(seconds);
            });
        print(options, "G10 decision durable, p50", "F-sync", pair, 1.3);
    }
    require(FloorStore(path, true).integer("SELECT count(*) FROM decision") == done,
            "The project does not hold every decision.");
}

/// Seconds of inserting and committing one chunk as an append does, through the C API.
double bareChunk(const Folder &folder, const std::string &csv, int times)
{
    const std::string path = folder.path("chunk.db");
    for (const char *ending : {"", "-wal", "-shm"})
        std::filesystem::remove(path + ending);
    FloorStore store(path);
    store.run("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA cache_size=-32768; "
              "PRAGMA secure_delete=ON");
    store.run(appSchema());
    FloorScan scan(csv);
    FloorInsert insert(store);
    std::vector<double> seconds;
    std::int64_t id = 0;
    for (int i = 0; i < times; ++i) {
        const Stopwatch watch;
        store.run("BEGIN IMMEDIATE");
        for (int row = 0; row < rowsOfChunk && scan.next(); ++row) {
            const auto &cells = scan.cells();
            insert.add({++id, cells[0], cells[1], cells[2], cells[3], scan.raw()});
        }
        store.run("COMMIT");
        seconds.push_back(watch.seconds());
    }
    return median(seconds);
}

/// 99th percentile of decisions made every 10 ms while tickets are appended.
double decideDuringImport(const std::string &project, const std::string &csv, int decisions, int rows)
{
    Decider decider(project);
    std::atomic<bool> importing = true;
    std::thread import([&] {
        const auto report =
            valueOf(appendTickets(decider.project(), requestFor(csv), {}, {}, decider.clock()));
        require(report.stored == rows, "Not every ticket was appended.");
        importing = false;
    });
    std::vector<double> seconds;
    for (int i = 0; i < decisions && importing; ++i) {
        const double taken = decider.decide(i);
        if (importing)
            seconds.push_back(taken);
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    import.join();
    return percentile(seconds, 0.99);
}

void compareWhileImporting(const Options &options, const Folder &folder)
{
    const int rows = options.scaled(150'000, 3000);
    const int decisions = options.scaled(400, 5);
    const std::string csv = folder.path("more.csv");
    const std::string empty = folder.path("first.countersign");
    const std::string project = folder.path("busy.countersign");
    if (!std::filesystem::exists(empty))
        madeProject(folder);
    {
        // Ids of their own: those of the first file go on where it ended.
        const std::string all = folder.path("all.csv");
        writeTickets(all, TicketFile::Csv, rows + firstTickets, 1);
        FloorScan scan(all);
        std::FILE *file = std::fopen(csv.c_str(), "wb");
        require(file != nullptr, csv + " cannot be written.");
        std::fputs("id,subject,body,created_at,channel\n", file);
        for (int row = 0; scan.next(); ++row) {
            if (row < firstTickets)
                continue;
            std::fwrite(scan.raw().data(), 1, scan.raw().size(), file);
            std::fputc('\n', file);
        }
        std::fclose(file);
        std::filesystem::remove(all);
    }
    const int chunks = std::max(5, rows / rowsOfChunk / 10);
    const auto pair = alternate(
        options.pairs,
        [&] {
            return median(floorSync(folder.path("sync"), options.scaled(200, 5))) +
                   bareChunk(folder, csv, std::min(chunks, rows / rowsOfChunk));
        },
        [&] {
            for (const char *ending : {"", "-wal", "-shm", ".lock"})
                std::filesystem::remove(project + ending);
            std::filesystem::copy_file(empty, project);
            return decideDuringImport(project, csv, decisions, rows);
        });
    print(options, "G11 decision durable while importing, p99", "F-sync + one bare chunk", pair, 5);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const Options options = readOptions(argc, argv);
    const Folder folder(options);
    if (options.wants("alone"))
        compareDurability(options, folder);
    if (options.wants("importing"))
        compareWhileImporting(options, folder);
    return 0;
}
