#include "tests/bench/running_program.h"

#include "tests/bench/bench_run.h"

#include <algorithm>
#include <csignal>
#include <cstring>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

namespace countersign::bench
{

RunningProgram::RunningProgram(std::vector<std::string> command, const std::vector<std::string> &environment)
    : m_name(command.front())
{
    int ends[2];
    require(pipe2(ends, O_CLOEXEC) == 0, "No pipe can be made.");
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1);
    std::vector<char *> words;
    for (std::string &word : command)
        words.push_back(word.data());
    words.push_back(nullptr);
    std::vector<std::string> named = environment;
    std::vector<char *> variables;
    for (std::string &variable : named)
        variables.push_back(variable.data());
    for (char **own = environ; *own; ++own) {
        const std::string name(*own, std::strcspn(*own, "=") + 1);
        if (std::none_of(named.begin(), named.end(),
                         [&name](const std::string &variable) { return variable.starts_with(name); }))
            variables.push_back(*own);
    }
    variables.push_back(nullptr);
    const int failed = posix_spawnp(&m_process, words[0], &actions, nullptr, words.data(), variables.data());
    posix_spawn_file_actions_destroy(&actions);
    close(ends[1]);
    m_output = ends[0];
    require(failed == 0, m_name + " cannot be started: " + std::strerror(failed) + ".");
}

RunningProgram::~RunningProgram()
{
    kill(m_process, SIGTERM);
    waitpid(m_process, nullptr, 0);
    close(m_output);
}

std::string RunningProgram::readLine(const std::string &key, double patience)
{
    const Stopwatch watch;
    for (;;) {
        if (const size_t end = m_read.find('\n'); end != std::string::npos) {
            const std::string line = m_read.substr(0, end);
            m_read.erase(0, end + 1);
            if (key.empty())
                return line;
            if (line.starts_with(key + ' '))
                return line.substr(key.size() + 1);
            continue;
        }
        const double left = patience - watch.seconds();
        pollfd waiting{m_output, POLLIN, 0};
        const int ready = left > 0 ? poll(&waiting, 1, int(left * 1000) + 1) : 0;
        char bytes[4096];
        const ssize_t count = ready > 0 ? read(m_output, bytes, sizeof bytes) : 0;
        if (count <= 0) {
            kill(m_process, SIGTERM);
            giveUp(m_name + " does not say \"" + key + "\".");
        }
        m_read.append(bytes, size_t(count));
    }
}

} // namespace countersign::bench
