#include "tests/bench/window_filters.h"

#include "tests/bench/bench_floor_columns.h"
#include "tests/bench/window_bench.h"
#include "ui/review/queue_panel.h"
#include "ui/review/review_page.h"

#include <cstdlib>
#include <fstream>
#include <functional>
#include <map>

#include <malloc.h>

namespace countersign::bench
{
namespace
{

/// One act of the user: from one view of the queue to another, and what the passes over plain arrays take.
struct Step {
    std::string key;
    std::string words;
    TicketQuery from;
    TicketQuery to;
    std::function<size_t(FloorColumns &)> floor; ///< returns how many tickets it found
};

constexpr double leastConfidence = 0.5;
constexpr double mostConfidence = 0.8;

std::vector<Step> stepsOf(const Taxonomy &taxonomy)
{
    const Field &primary = *taxonomy.primaryField();
    const OptionId option = primary.options.first().id;
    TicketQuery state;
    state.filter.states = {TicketState::NeedsReview};
    TicketQuery label;
    label.filter.options = {{primary.id, option, LabelSide::Current}};
    TicketQuery confidence;
    confidence.filter.confidenceFrom = Confidence::from(leastConfidence);
    confidence.filter.confidenceTo = Confidence::from(mostConfidence);
    TicketQuery least;
    least.order = TicketOrder::LeastConfident;
    TicketQuery predicted;
    predicted.order = TicketOrder::PredictedOption;
    TicketQuery leastOfState = state;
    leastOfState.order = TicketOrder::LeastConfident;
    const auto from = packConfidence(Confidence::from(leastConfidence));
    const auto to = packConfidence(Confidence::from(mostConfidence));
    const TicketQuery all;
    return {
        {"state", "filter by state", all, state,
         [](FloorColumns &columns) { return columns.withState(quint8(TicketState::NeedsReview)); }},
        {"option", "filter by option", all, label,
         [option](FloorColumns &columns) { return columns.withLabel(quint16(option.value)); }},
        {"confidence", "filter by confidence", all, confidence,
         [from, to](FloorColumns &columns) { return columns.withConfidence(from, to); }},
        {"least", "order least confident", all, least,
         [](FloorColumns &columns) { return columns.byConfidence(); }},
        {"predicted", "order predicted option", all, predicted,
         [](FloorColumns &columns) { return columns.byLabel(); }},
        {"import", "order as imported", least, all,
         [](FloorColumns &columns) { return columns.asImported(); }},
        {"sorted", "filter by state, ordered", least, leastOfState,
         [](FloorColumns &columns) {
             return columns.byConfidenceWithState(quint8(TicketState::NeedsReview));
         }},
    };
}

FloorColumns plainCopy(const TicketColumns &columns, FieldId primary)
{
    FloorColumns plain;
    const ChoiceColumn &labels = *columns.choiceColumn(primary);
    plain.suggested = labels.suggested;
    plain.decided = labels.decided;
    plain.confidence = columns.lowestConfidences();
    for (const TicketState state : columns.states())
        plain.state.push_back(quint8(state));
    plain.rows.resize(plain.state.size());
    plain.other.resize(plain.state.size());
    return plain;
}

/// Seconds from the act to its paint, as the panel's lists and menus do it.
double changeQuery(TimedApplication &application, OpenedWindow &window, const TicketQuery &query)
{
    const ReviewQueue &queue = *window.session().queue();
    require(!(queue.query() == query), "The view is there already.");
    const bool orders = !(queue.query().order == query.order);
    const double start = monotonicSeconds();
    if (orders)
        emit window.queue().orderChosen(query.order);
    else
        emit window.queue().filterChosen(query.filter);
    workUntil(
        [&] { return queue.query() == query && window.page().isPainted() && application.updated() > start; });
    return application.updated() - start;
}

double privateBytes()
{
    malloc_trim(0);
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("RssAnon:"))
            return std::stod(line.substr(8)) * 1024;
    }
    giveUp("/proc/self/status has no RssAnon.");
}

/// Lets what the former act left for later be done.
void rest(double seconds)
{
    const Stopwatch watch;
    workUntil([&] { return watch.seconds() >= seconds; });
}

} // namespace

int filtersChild(int argc, char **argv, const std::string &project, int rounds)
{
    TimedApplication application(argc, argv);
    OpenedWindow window(application, project, Baseline::Never);
    window.awaitQuiet();
    const Taxonomy taxonomy = window.session().taxonomy();
    FloorColumns plain = plainCopy(window.session().columns()->columns(), taxonomy.primaryField()->id);
    const ReviewQueue &queue = *window.session().queue();
    std::vector<double> paints;
    std::map<std::string, std::vector<double>> floors;
    std::map<std::string, std::vector<double>> acts;
    std::map<std::string, std::vector<double>> clears;
    const std::vector<Step> steps = stepsOf(taxonomy);
    for (int round = 0; round < rounds; ++round) {
        for (const Step &step : steps) {
            if (!(queue.query() == step.from))
                changeQuery(application, window, step.from);
            rest(0.02);
            const Stopwatch pass;
            const size_t found = step.floor(plain);
            floors[step.key].push_back(pass.seconds());
            const Stopwatch repaint;
            window.page().repaint();
            paints.push_back(repaint.seconds());
            acts[step.key].push_back(changeQuery(application, window, step.to));
            require(size_t(queue.size()) == found, "The window finds other tickets than the floor.");
            rest(0.02);
            clears[step.key].push_back(changeQuery(application, window, step.from));
        }
    }
    say("paint", median(paints));
    for (const Step &step : steps) {
        say("floor." + step.key, median(floors[step.key]));
        say("act." + step.key, median(acts[step.key]));
        say("clear." + step.key, median(clears[step.key]));
    }
    return 0;
}

int memoryChild(int argc, char **argv, const std::string &project)
{
    TimedApplication application(argc, argv);
    OpenedWindow window(application, project, Baseline::Never);
    window.awaitQuiet();
    require(window.session().project()->reader().execute("PRAGMA shrink_memory").has_value(),
            "SQLite keeps its cache.");
    say("bytes", privateBytes());
    const TicketColumns &columns = window.session().columns()->columns();
    say("tickets", double(columns.size()));
    say("fields", double(columns.choiceColumns().size()));
    return 0;
}

void compareFilters(const Options &options, const FilterProjects &projects)
{
    const std::string rounds = std::to_string(options.scaled(9, 1));
    std::map<std::string, std::vector<double>> ratios;
    std::map<std::string, std::vector<double>> floors;
    std::map<std::string, std::vector<double>> acts;
    std::map<std::string, std::vector<double>> clears;
    std::map<std::string, std::vector<double>> growths;
    const std::vector<std::pair<std::string, std::string>> steps{{"state", "filter by state"},
                                                                 {"option", "filter by option"},
                                                                 {"confidence", "filter by confidence"},
                                                                 {"least", "order least confident"},
                                                                 {"predicted", "order predicted option"},
                                                                 {"import", "order as imported"},
                                                                 {"sorted", "filter by state, ordered"}};
    for (int i = 0; i < options.pairs; ++i) {
        const ChildOutcome whole = runSelf({"--child", "filters", projects.whole, rounds});
        const ChildOutcome tenth = runSelf({"--child", "filters", projects.tenth, rounds});
        for (const auto &[key, words] : steps) {
            const double act = whole.number("act." + key);
            floors[key].push_back(whole.number("floor." + key) + whole.number("paint"));
            acts[key].push_back(act);
            ratios[key].push_back(act / floors[key].back());
            clears[key].push_back(whole.number("clear." + key) / act);
            growths[key].push_back(std::max(act / tenth.number("act." + key),
                                            whole.number("clear." + key) / tenth.number("clear." + key)));
        }
    }
    for (const auto &[key, words] : steps)
        print(options, {"G7 " + words + " to painted", "pass and repaint " + asDuration(median(floors[key])),
                        asTimes(median(ratios[key])) + " (" + asDuration(median(acts[key])) + ')', "<= 2.00x",
                        median(ratios[key]) <= 2});
    for (const std::string key : {"state", "option", "confidence", "sorted"})
        print(options, {"G8 clear after " + key, "setting it " + asDuration(median(acts[key])),
                        asTimes(median(clears[key])), "<= 3.00x", median(clears[key]) <= 3});
    for (const std::string key : {"state", "sorted"})
        print(options, {"G8 growth of " + key, "a tenth of the tickets", asTimes(median(growths[key])),
                        "<= 15.00x", median(growths[key]) <= 15});
}

void compareMemory(const Options &options, const FilterProjects &projects)
{
    std::vector<double> bytes;
    double fields = 0;
    for (int i = 0; i < options.pairs; ++i) {
        const ChildOutcome whole = runSelf({"--child", "memory", projects.whole});
        const ChildOutcome tenth = runSelf({"--child", "memory", projects.tenth});
        fields = whole.number("fields");
        bytes.push_back((whole.number("bytes") - tenth.number("bytes")) /
                        (whole.number("tickets") - tenth.number("tickets")));
    }
    const double allowed = 26 + 6 * fields;
    print(options, {"G7 memory per ticket", "the same window, a tenth of the tickets",
                    withDigits(median(bytes), 1) + " B", "<= " + withDigits(allowed, 0) + " B",
                    median(bytes) <= allowed});
}

} // namespace countersign::bench
