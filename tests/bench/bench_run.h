#pragma once

#include <chrono>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace countersign::bench
{

/// What every bench understands: --scale F, --pairs N, --folder DIR, --quiet, --only NAME.
struct Options {
    double scale = 1.0; ///< of the full size; 0.01 only shows that the bench runs
    int pairs = 5;
    bool quiet = false; ///< no figures
    std::string only;   ///< one part of the bench; empty: all
    std::string folder; ///< for the files of this run, on the disk that is measured; removed at the end

    int scaled(int full, int least = 1) const;
    bool wants(std::string_view part) const { return only.empty() || only == part; }
};
Options readOptions(int argc, char **argv);

/// A folder of its own below Options::folder for as long as this lives.
class Folder
{
public:
    explicit Folder(const Options &options);
    ~Folder();
    Folder(const Folder &) = delete;
    Folder &operator=(const Folder &) = delete;

    std::string path(std::string_view name) const;

private:
    std::string m_path;
};

/// Ends the program with this sentence: what was measured was not what should be measured.
[[noreturn]] void giveUp(const std::string &why);
inline void require(bool holds, const std::string &otherwise)
{
    if (!holds)
        giveUp(otherwise);
}

class Stopwatch
{
public:
    double seconds() const
    {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count();
    }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

/// CLOCK_MONOTONIC, the same in every process.
double monotonicSeconds();

/// A process that has ended, and what it wrote to stdout as lines "key value".
struct ChildOutcome {
    double wall = 0; ///< seconds
    double cpu = 0;  ///< seconds, user and system
    std::map<std::string, std::string> said;

    double number(const std::string &key) const; ///< gives up if the child did not say it
};
/// Runs to the end; gives up if the status is not 0.
ChildOutcome runProgram(const std::vector<std::string> &command);
/// This very program with other arguments.
ChildOutcome runSelf(const std::vector<std::string> &arguments);
std::string selfPath();
/// For children.
void say(std::string_view key, std::string_view value);
void say(std::string_view key, double value);
/// Peak resident memory of this process's own program. (ru_maxrss of a child begins with what its parent
/// had.)
double peakKibibytes();

double median(std::vector<double> values);
double percentile(std::vector<double> values, double share);

/// Floor and figure measured A B A B, both costs.
struct Paired {
    double floor = 0;  ///< median
    double figure = 0; ///< median
    double ratio = 0;  ///< median of the ratios of the pairs
    double cpu = 0;    ///< the same of processor time, for information; 0: not measured
};
template <typename Floor, typename Figure>
Paired alternate(int pairs, Floor floor, Figure figure)
{
    std::vector<double> floors;
    std::vector<double> figures;
    std::vector<double> ratios;
    for (int i = 0; i < pairs; ++i) {
        floors.push_back(floor());
        figures.push_back(figure());
        ratios.push_back(figures.back() / floors.back());
    }
    return {median(floors), median(figures), median(ratios), 0};
}
/// The same for processes.
template <typename Floor, typename Figure>
Paired alternateRuns(int pairs, Floor floor, Figure figure)
{
    std::vector<double> ratios;
    double floorCpu = 0;
    Paired paired = alternate(
        pairs,
        [&] {
            const ChildOutcome run = floor();
            floorCpu = run.cpu;
            return run.wall;
        },
        [&] {
            const ChildOutcome run = figure();
            ratios.push_back(run.cpu / floorCpu);
            return run.wall;
        });
    paired.cpu = median(ratios);
    return paired;
}

/// One row of the table that run.sh prints.
struct Row {
    std::string goal;
    std::string floor;
    std::string figure;
    std::string needed;
    bool met = false;
};
void print(const Options &options, const Row &row);
void print(const Options &options, const std::string &goal, const std::string &floorName, const Paired &pair,
           double mostRatio);

std::string withDigits(double value, int digits);
std::string asDuration(double seconds);
std::string asTimes(double ratio);

} // namespace countersign::bench
