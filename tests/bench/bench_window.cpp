#include "tests/bench/bench_labelled.h"
#include "tests/bench/bench_project.h"
#include "tests/bench/bench_run.h"
#include "tests/bench/bench_tickets.h"
#include "tests/bench/window_bench.h"
#include "tests/bench/window_filters.h"
#include "tests/bench/window_screen.h"
#include "ui/review/review_page.h"

#include <QKeyEvent>

#include <cstdlib>
#include <filesystem>

using namespace countersign;
using namespace countersign::bench;

// G5 to G8, G19: the window as it is shipped, in processes of its own.

namespace
{

/// From the start of the process to the first paint; with a project to its first ticket with its neighbours.
int startChild(int argc, char **argv, double started, const std::string &project)
{
    TimedApplication application(argc, argv);
    DesktopOptions options;
    options.start.path = text(project);
    Composition composition(application, options);
    composition.start();
    if (project.empty()) {
        workUntil([&application] { return application.updated() > 0; });
        say("painted", application.updated() - started);
        return 0;
    }
    const ReviewPage *page = nullptr;
    workUntil([&page] {
        page = page ? page : reviewPage();
        return page && page->isVisible() && page->shownTicket().isValid() && page->isPainted();
    });
    say("painted", application.updated() - started);
    return 0;
}

/// Accepts ticket after ticket by the key; between the keys the whole page is painted, as the floor.
int keysChild(int argc, char **argv, const std::string &path, int keys)
{
    TimedApplication application(argc, argv);
    OpenedWindow window(application, path, Baseline::Beside);
    ReviewPage &page = window.page();
    std::vector<double> repaints;
    std::vector<double> presses;
    for (int i = 0; i < keys; ++i) {
        const Stopwatch repaint;
        page.repaint();
        repaints.push_back(repaint.seconds());
        const TicketId before = page.shownTicket();
        QWidget *focused = QApplication::focusWidget();
        require(focused != nullptr, "The keyboard is nowhere.");
        const double pressed = monotonicSeconds();
        QCoreApplication::postEvent(focused, new QKeyEvent(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier));
        workUntil([&] {
            return page.shownTicket().isValid() && page.shownTicket() != before && page.isPainted() &&
                   application.updated() > pressed;
        });
        presses.push_back(application.updated() - pressed);
        QCoreApplication::postEvent(focused,
                                    new QKeyEvent(QEvent::KeyRelease, Qt::Key_Return, Qt::NoModifier));
        // The decision is on disk before the next key.
        workUntil([&] { return window.session().review()->isAllSaved(); });
    }
    say("repaint", median(repaints));
    say("median", median(presses));
    say("p99", percentile(presses, 0.99));
    return 0;
}

std::string madeProject(const Folder &folder, const std::string &name, int rows)
{
    const std::string csv = folder.path("tickets.csv");
    const std::string project = folder.path(name + ".countersign");
    makeProject(project);
    writeTickets(csv, TicketFile::Csv, rows);
    require(importFile(project, csv) == rows, "Not every ticket was imported.");
    labelEverything(project, false);
    std::filesystem::remove(csv);
    return project;
}

double painted(std::vector<std::string> command)
{
    return runProgram(command).number("painted");
}

void compareStart(const Options &options, const std::string &project)
{
    const std::string floor = (std::filesystem::path(selfPath()).parent_path() / "floor_window").string();
    const auto bare = [&] { return painted({floor, withDigits(monotonicSeconds(), 9)}); };
    const auto ours = [](const std::string &path) {
        return [path] {
            return painted({selfPath(), "--child", "start", withDigits(monotonicSeconds(), 9), path});
        };
    };
    const int pairs = options.pairs * 2;
    bare();
    ours({})();
    print(options, "G19 first paint of the window", "F-window", alternate(pairs, bare, ours({})), 1.8);
    ours(project)(); // the day's backup is made here
    print(options, "G19 first rows of a large project", "F-window", alternate(pairs, bare, ours(project)), 3);
}

void compareKeys(const Options &options, const std::string &project)
{
    std::vector<double> floors;
    std::vector<double> medians;
    std::vector<double> tails;
    for (int i = 0; i < options.pairs; ++i) {
        const ChildOutcome run =
            runSelf({"--child", "keys", project, std::to_string(options.scaled(100, 5))});
        floors.push_back(run.number("repaint"));
        medians.push_back(run.number("median") / floors.back());
        tails.push_back(run.number("p99") / floors.back());
    }
    const std::string floor = "repaint of the page " + asDuration(median(floors));
    print(options, {"G5 key to next ticket painted, p50", floor, asTimes(median(medians)), "<= 1.00x",
                    median(medians) <= 1});
    print(options, {"G5 key to next ticket painted, p99", floor, asTimes(median(tails)), "<= 3.00x",
                    median(tails) <= 3});
}

/// Settings and data of nobody; no screen unless one is asked for.
void isolate(const Folder &folder)
{
    for (const char *name :
         {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"}) {
        const std::string path = folder.path(name);
        std::filesystem::create_directories(path);
        setenv(name, path.c_str(), 1);
    }
    setenv("QT_QPA_PLATFORM", "offscreen", 0);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("countersign-bench"));
    QCoreApplication::setOrganizationName(QStringLiteral("countersign-bench"));
    const std::vector<std::string> words(argv, argv + argc);
    if (words.size() > 3 && words[1] == "--child") {
        if (words[2] == "start")
            return startChild(argc, argv, std::stod(words[3]), words.size() > 4 ? words[4] : std::string());
        if (words[2] == "filters")
            return filtersChild(argc, argv, words[3], std::stoi(words.at(4)));
        if (words[2] == "memory")
            return memoryChild(argc, argv, words[3]);
        if (words[2] == "screen")
            return screenChild(argc, argv, words[3]);
        return keysChild(argc, argv, words[3], std::stoi(words.at(4)));
    }
    const Options options = readOptions(argc, argv);
    const Folder folder(options);
    isolate(folder);
    const int tickets = options.scaled(1'000'000, 2000);
    const std::string project = madeProject(folder, "window", tickets);
    if (options.wants("keys"))
        compareKeys(options, project);
    if (options.wants("screen"))
        compareScreen(options, project);
    if (options.wants("filters") || options.wants("memory")) {
        const FilterProjects projects{project, madeProject(folder, "tenth", tickets / 10)};
        if (options.wants("filters"))
            compareFilters(options, projects);
        if (options.wants("memory"))
            compareMemory(options, projects);
    }
    if (options.wants("start"))
        compareStart(options, project);
    return 0;
}
