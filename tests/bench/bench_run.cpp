#include "tests/bench/bench_run.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <sstream>

#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

namespace countersign::bench
{

int Options::scaled(int full, int least) const
{
    return std::max(least, int(double(full) * scale));
}

Options readOptions(int argc, char **argv)
{
    Options options;
    for (int i = 1; i < argc; ++i) {
        const std::string word = argv[i];
        const auto value = [&]() -> std::string {
            if (i + 1 >= argc)
                giveUp(word + " needs a value.");
            return argv[++i];
        };
        if (word == "--scale")
            options.scale = std::stod(value());
        else if (word == "--pairs")
            options.pairs = std::stoi(value());
        else if (word == "--folder")
            options.folder = value();
        else if (word == "--only")
            options.only = value();
        else if (word == "--quiet")
            options.quiet = true;
        else
            giveUp("Usage: [--scale F] [--pairs N] [--folder DIR] [--only PART] [--quiet]");
    }
    if (options.folder.empty())
        options.folder = std::filesystem::temp_directory_path().string();
    return options;
}

Folder::Folder(const Options &options)
{
    std::string pattern = options.folder + "/countersign-bench-XXXXXX";
    require(mkdtemp(pattern.data()) != nullptr, "No folder can be made in " + options.folder + ".");
    m_path = pattern;
}

Folder::~Folder()
{
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

std::string Folder::path(std::string_view name) const
{
    return m_path + '/' + std::string(name);
}

void giveUp(const std::string &why)
{
    std::fprintf(stderr, "%s\n", why.c_str());
    std::exit(1);
}

double monotonicSeconds()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return double(now.tv_sec) + double(now.tv_nsec) * 1e-9;
}

double ChildOutcome::number(const std::string &key) const
{
    const auto found = said.find(key);
    require(found != said.end(), "A child process did not say its " + key + ".");
    return std::stod(found->second);
}

ChildOutcome runProgram(const std::vector<std::string> &command)
{
    int ends[2];
    require(pipe(ends) == 0, "No pipe can be made.");
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1);
    posix_spawn_file_actions_addclose(&actions, ends[0]);
    posix_spawn_file_actions_addclose(&actions, ends[1]);
    std::vector<char *> words;
    for (const std::string &word : command)
        words.push_back(const_cast<char *>(word.c_str()));
    words.push_back(nullptr);
    const Stopwatch watch;
    pid_t child = 0;
    const int failed = posix_spawnp(&child, words[0], &actions, nullptr, words.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    close(ends[1]);
    require(failed == 0, command.front() + " cannot be started: " + std::strerror(failed) + ".");
    std::string output;
    char bytes[4096];
    for (ssize_t count; (count = read(ends[0], bytes, sizeof bytes)) > 0;)
        output.append(bytes, size_t(count));
    close(ends[0]);
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    ChildOutcome outcome;
    outcome.wall = watch.seconds();
    require(WIFEXITED(status) && WEXITSTATUS(status) == 0, command.front() + " failed.");
    outcome.cpu = double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
                  double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) * 1e-6;
    std::istringstream lines(output);
    for (std::string line; std::getline(lines, line);) {
        if (const size_t blank = line.find(' '); blank != std::string::npos)
            outcome.said[line.substr(0, blank)] = line.substr(blank + 1);
    }
    return outcome;
}

ChildOutcome runSelf(const std::vector<std::string> &arguments)
{
    std::vector<std::string> command{selfPath()};
    for (const std::string &argument : arguments)
        command.push_back(argument);
    return runProgram(command);
}

std::string selfPath()
{
    return std::filesystem::read_symlink("/proc/self/exe").string();
}

void say(std::string_view key, std::string_view value)
{
    std::printf("%.*s %.*s\n", int(key.size()), key.data(), int(value.size()), value.data());
    std::fflush(stdout);
}

void say(std::string_view key, double value)
{
    say(key, withDigits(value, 9));
}

double peakKibibytes()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("VmHWM:"))
            return std::stod(line.substr(6));
    }
    giveUp("/proc/self/status has no VmHWM.");
}

double median(std::vector<double> values)
{
    return percentile(std::move(values), 0.5);
}

double percentile(std::vector<double> values, double share)
{
    require(!values.empty(), "Nothing was measured.");
    std::sort(values.begin(), values.end());
    const double place = share * double(values.size() - 1);
    const size_t below = size_t(place);
    const size_t above = std::min(below + 1, values.size() - 1);
    const double part = place - double(below);
    return values[below] * (1 - part) + values[above] * part;
}

void print(const Options &options, const Row &row)
{
    if (options.quiet)
        return;
    std::printf("%s\t%s\t%s\t%s\t%s\n", row.goal.c_str(), row.floor.c_str(), row.figure.c_str(),
                row.needed.c_str(), row.met ? "met" : "MISSED");
    std::fflush(stdout);
}

void print(const Options &options, const std::string &goal, const std::string &floorName, const Paired &pair,
           double mostRatio)
{
    print(options, {goal, floorName + ' ' + asDuration(pair.floor),
                    asTimes(pair.ratio) + " (" + asDuration(pair.figure) +
                        (pair.cpu > 0 ? ", cpu " + asTimes(pair.cpu) : "") + ')',
                    "<= " + asTimes(mostRatio), pair.ratio <= mostRatio});
}

std::string withDigits(double value, int digits)
{
    char text[64];
    std::snprintf(text, sizeof text, "%.*f", digits, value);
    return text;
}

std::string asDuration(double seconds)
{
    if (seconds >= 1)
        return withDigits(seconds, 2) + " s";
    if (seconds >= 1e-3)
        return withDigits(seconds * 1e3, 2) + " ms";
    return withDigits(seconds * 1e6, 1) + " us";
}

std::string asTimes(double ratio)
{
    return withDigits(ratio, 2) + "x";
}

} // namespace countersign::bench
