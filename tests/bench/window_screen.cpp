#include "tests/bench/window_screen.h"

#include "tests/bench/running_program.h"
#include "tests/bench/screen_keys.h"
#include "tests/bench/window_bench.h"
#include "ui/review/letter_text.h"
#include "ui/review/review_page.h"

#include <chrono>
#include <cstdio>
#include <filesystem>
#include <sstream>
#include <thread>

namespace countersign::bench
{
namespace
{

constexpr double deadline = 0.1; ///< s, for the slowest of a hundred keys

void pause(int milliseconds)
{
    std::this_thread::sleep_for(std::chrono::milliseconds(milliseconds));
}

struct Latencies {
    std::vector<double> seconds;
    int lost = 0; ///< keys without a change within a second
};

/// Presses Enter again and again in the program on this server.
Latencies pressIn(const std::string &display, std::vector<std::string> command, int keys)
{
    RunningProgram program(std::move(command), {"DISPLAY=" + display, "QT_QPA_PLATFORM=xcb"});
    std::istringstream words(program.readLine("area", 10 * patienceSeconds));
    ScreenArea area;
    words >> area.left >> area.top >> area.width >> area.height;
    require(bool(words), "A window does not say where it is.");
    ScreenKeys screen(display, area);
    Latencies latencies;
    for (int i = 0; i < keys; ++i) {
        // Long enough for what a key leaves for later, and never in step with a timer.
        pause(60 + i * 37 % 80);
        if (const auto seconds = screen.press(1))
            latencies.seconds.push_back(*seconds);
        else
            ++latencies.lost;
        program.readLine("settled", patienceSeconds);
    }
    return latencies;
}

} // namespace

int screenChild(int argc, char **argv, const std::string &project)
{
    TimedApplication application(argc, argv);
    QApplication::setCursorFlashTime(0);
    OpenedWindow window(application, project, Baseline::Never);
    ReviewPage &page = window.page();
    const QWidget *text = page.findChild<LetterText *>();
    const QRect area(text->mapToGlobal(QPoint(0, 0)), text->size());
    window.awaitQuiet();
    std::printf("area %d %d %d %d\n", area.x(), area.y(), area.width(), area.height());
    std::fflush(stdout);
    for (;;) { // until the parent ends this process
        const TicketId before = page.shownTicket();
        workUntil([&] {
            return page.shownTicket().isValid() && page.shownTicket() != before && page.isPainted() &&
                   window.session().review()->isAllSaved();
        });
        say("settled", 1);
    }
}

void compareScreen(const Options &options, const std::string &project)
{
    const std::string goal = "G6 key to changed pixel on a screen";
    if (const std::string missing = whyNoScreenKeys(); !missing.empty()) {
        std::fprintf(stderr, "G6 is left out: %s\n", missing.c_str());
        print(options, {goal, "-", "left out: " + missing, "-", false});
        return;
    }
    RunningProgram server(
        {"Xvfb", "-displayfd", "1", "-screen", "0", "1600x1000x24", "-nolisten", "tcp", "-noreset"}, {});
    const std::string display = ":" + server.readLine("", 20);
    const std::string floorProgram =
        (std::filesystem::path(selfPath()).parent_path() / "floor_keys").string();
    const int keys = options.scaled(100, 5);
    std::vector<double> floors;
    std::vector<double> medians;
    std::vector<double> tails;
    std::vector<double> all;
    int lostOfFloor = 0;
    int lost = 0;
    for (int i = 0; i < options.pairs; ++i) {
        const Latencies bare = pressIn(display, {floorProgram}, keys);
        const Latencies ours = pressIn(display, {selfPath(), "--child", "screen", project}, keys);
        floors.push_back(median(bare.seconds));
        medians.push_back(median(ours.seconds) / floors.back());
        tails.push_back(percentile(ours.seconds, 0.9) / floors.back());
        all.insert(all.end(), ours.seconds.begin(), ours.seconds.end());
        lostOfFloor += bare.lost;
        lost += ours.lost;
    }
    const std::string floor = "bare window p50 " + asDuration(median(floors)) +
                              (lostOfFloor > 0 ? ", " + std::to_string(lostOfFloor) + " lost" : "");
    print(options, {goal + ", p50", floor, asTimes(median(medians)) + " (" + asDuration(median(all)) + ')',
                    "<= 2.50x", median(medians) <= 2.5});
    print(options,
          {goal + ", p90", floor, asTimes(median(tails)) + " (" + asDuration(percentile(all, 0.9)) + ')',
           "<= 3.00x", median(tails) <= 3});
    const double slowest = percentile(all, 0.99);
    print(options, {goal + ", p99", std::to_string(all.size()) + " keys, " + std::to_string(lost) + " lost",
                    asDuration(slowest), "< " + asDuration(deadline), slowest < deadline && lost == 0});
}

} // namespace countersign::bench
