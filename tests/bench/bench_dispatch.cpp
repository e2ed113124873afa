#include "core/prelabel/prelabel_service.h"
#include "core/review/live_columns.h"
#include "core/store/project.h"
#include "tests/bench/bench_curl.h"
#include "tests/bench/bench_floor_store.h"
#include "tests/bench/bench_project.h"
#include "tests/bench/bench_run.h"
#include "tests/bench/bench_tickets.h"

#include <QCoreApplication>
#include <QProcess>
#include <QThreadPool>
#include <QTimer>

#include <algorithm>
#include <filesystem>

using namespace countersign;
using namespace countersign::bench;

// G12, G13, G14: the labelling of a real project against a server with a latency of 200 ms.

namespace
{

constexpr double latency = 0.2;
constexpr int lateAfterMs = 5;

/// The stub in a process of its own.
class Stub
{
public:
    Stub()
    {
        const auto path = std::filesystem::path(selfPath()).parent_path() / "stub_server";
        m_process.start(text(path.string()), {QString::number(int(latency * 1000))});
        require(m_process.waitForStarted(), path.string() + " cannot be started.");
        m_url = "http://127.0.0.1:" + line().trimmed().toStdString() + "/v1";
    }
    ~Stub()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }

    const std::string &url() const { return m_url; }
    /// Begins to count anew; beyond `limit` in flight it answers 429, 0: never.
    void reset(int limit)
    {
        m_process.write("reset " + QByteArray::number(limit) + '\n');
        line();
    }
    struct Counts {
        qint64 answered = 0;
        qint64 limited = 0;
        qint64 peak = 0;
    };
    Counts counts()
    {
        m_process.write("stats\n");
        const QList<QByteArray> numbers = line().trimmed().split(' ');
        require(numbers.size() == 3, "The stub server does not answer.");
        return {numbers[0].toLongLong(), numbers[1].toLongLong(), numbers[2].toLongLong()};
    }

private:
    QByteArray line()
    {
        while (!m_process.canReadLine())
            require(m_process.waitForReadyRead(5000), "The stub server does not answer.");
        return m_process.readLine();
    }

    QProcess m_process;
    std::string m_url;
};

/// How late a timer of the window's thread comes, in seconds.
class LateTimer
{
public:
    LateTimer()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(lateAfterMs);
        QObject::connect(&m_timer, &QTimer::timeout, [this] {
            const double gap = m_since.seconds();
            m_since = Stopwatch();
            m_late.push_back(std::max(0.0, gap - lateAfterMs / 1000.0));
        });
        m_timer.start();
    }
    const std::vector<double> &late() const { return m_late; }

private:
    QTimer m_timer;
    Stopwatch m_since;
    std::vector<double> m_late;
};

struct Run {
    double seconds = 0;
    std::vector<double> late;
    Stub::Counts seen;
};

/// Labels every ticket of a copy of `made` and checks what is in the project afterwards.
Run label(Stub &stub, const std::string &made, const std::string &project, int tickets, int ceiling,
          int limit)
{
    for (const char *ending : {"", "-wal", "-shm", ".lock"})
        std::filesystem::remove(project + ending);
    std::filesystem::copy_file(made, project);
    stub.reset(limit);
    Run run;
    {
        const SystemClock clock;
        const auto open = valueOf(Project::open(text(project), ProjectAccess::ReadWrite, clock));
        QThreadPool pool;
        // What the window does with each answer.
        LiveColumns columns(open->reader(), open->writer(), pool);
        mustHold(columns.start());
        PrelabelService service(*open, clock);
        PrelabelService::Order order;
        order.endpoint = valueOf(checkEndpoint(text(stub.url())));
        order.request.baseUrl = text(stub.url());
        order.request.model = QStringLiteral("bench-model");
        order.request.loopback = true;
        order.pace.ceiling = ceiling;
        order.pace.loopback = true;
        RunOutcome outcome;
        QObject::connect(&service, &PrelabelService::finished, [&outcome](const RunOutcome &ended) {
            outcome = ended;
            QCoreApplication::quit();
        });
        const LateTimer timer;
        const Stopwatch watch;
        mustHold(service.start(order));
        QCoreApplication::exec();
        run.seconds = watch.seconds();
        run.late = timer.late();
        if (outcome.error)
            giveUp(*outcome.error);
        require(outcome.end == RunEnd::Finished && outcome.progress.answered == tickets,
                "Not every ticket was answered.");
    }
    run.seen = stub.counts();
    FloorStore store(project, true);
    require(store.integer("SELECT count(DISTINCT ticket_id) FROM suggestion") == tickets &&
                store.integer("SELECT count(*) FROM suggestion") == tickets,
            "The project does not hold one suggestion a ticket.");
    require(run.seen.answered == tickets, "The server answered another number of requests than was asked.");
    require(run.seen.peak <= (limit > 0 ? limit : ceiling),
            "The server saw more in flight than was allowed.");
    return run;
}

/// A project with so many tickets, made once.
std::string projectWith(const Folder &folder, int tickets)
{
    const std::string project = folder.path(std::to_string(tickets) + ".countersign");
    const std::string csv = folder.path("tickets.csv");
    writeTickets(csv, TicketFile::Csv, tickets);
    makeProject(project);
    require(importFile(project, csv) == tickets, "Not every ticket was imported.");
    return project;
}

std::string percent(double share)
{
    return withDigits(share * 100, 1) + " %";
}

void dispatch(const Options &options, const Folder &folder, Stub &stub, int ceiling, double needed)
{
    const int tickets = std::max(options.scaled(200 * ceiling), 2 * ceiling);
    const int requests = std::max(options.scaled(40 * ceiling), 2 * ceiling);
    const double ideal = ceiling / latency;
    const std::string made = projectWith(folder, tickets);
    const std::string project = folder.path("run.countersign");
    std::vector<double> curl;
    std::vector<double> ours;
    std::vector<double> ratios;
    std::vector<double> late;
    for (int i = 0; i < options.pairs; ++i) {
        if (hasCurl())
            curl.push_back(requests / curlSeconds(stub.url() + "/chat/completions", ceiling, requests));
        const Run run = label(stub, made, project, tickets, ceiling, 0);
        ours.push_back(tickets / run.seconds);
        late.insert(late.end(), run.late.begin(), run.late.end());
        if (hasCurl())
            ratios.push_back(ours.back() / curl.back());
    }
    const std::string goal =
        "G12 dispatch, " + std::to_string(tickets) + " requests at " + std::to_string(ceiling);
    const double share = median(ours) / ideal;
    print(options, {goal, "ideal " + withDigits(ideal, 0) + "/s",
                    percent(share) + " (" + withDigits(median(ours), 1) + "/s)", ">= " + percent(needed),
                    share >= needed});
    if (hasCurl()) {
        if (ceiling == 64)
            print(options, {"floor: F-curl against the ideal at 64", "ideal " + withDigits(ideal, 0) + "/s",
                            percent(median(curl) / ideal), ">= 96.0 %", median(curl) / ideal >= 0.96});
        print(options, {goal, "F-curl " + withDigits(median(curl), 1) + "/s", asTimes(median(ratios)),
                        ">= 0.95x", median(ratios) >= 0.95});
    } else {
        print(options, {goal, "F-curl", "this build has no libcurl", ">= 0.95x", false});
    }
    if (ceiling == 256) {
        const double interval = lateAfterMs / 1000.0;
        const double worst = percentile(late, 1);
        print(options, {"G13 window timer late, p99, 256 in flight", "interval " + asDuration(interval),
                        asDuration(percentile(late, 0.99)), "<= " + asDuration(interval),
                        percentile(late, 0.99) <= interval});
        print(options, {"G13 window timer late, most, 256 in flight", "interval " + asDuration(interval),
                        asDuration(worst), "<= 50.00 ms", worst <= 0.05});
    }
    std::filesystem::remove(made);
}

void dispatchLimited(const Options &options, const Folder &folder, Stub &stub)
{
    constexpr int limit = 32;
    const int tickets = std::max(options.scaled(6400), 64);
    const double permitted = limit / latency;
    const std::string made = projectWith(folder, tickets);
    std::vector<double> good;
    std::vector<double> wasted;
    for (int i = 0; i < options.pairs; ++i) {
        const Run run = label(stub, made, folder.path("run.countersign"), tickets, 256, limit);
        good.push_back(tickets / run.seconds / permitted);
        wasted.push_back(double(run.seen.limited) / double(run.seen.limited + run.seen.answered));
    }
    const std::string goal = "G14 under 429s, " + std::to_string(tickets) + " tickets, none lost";
    print(options, {goal, "permitted " + withDigits(permitted, 0) + "/s", percent(median(good)), ">= 92.0 %",
                    median(good) >= 0.92});
    print(options, {goal, "sends", percent(median(wasted)) + " wasted", "<= 2.0 %", median(wasted) <= 0.02});
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const Options options = readOptions(argc, argv);
    const Folder folder(options);
    Stub stub;
    for (const auto &[ceiling, needed] : {std::pair(8, 0.95), std::pair(64, 0.95), std::pair(256, 0.9)}) {
        if (options.wants(std::to_string(ceiling)))
            dispatch(options, folder, stub, ceiling, needed);
    }
    if (options.wants("limited"))
        dispatchLimited(options, folder, stub);
    return 0;
}
