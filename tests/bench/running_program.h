#pragma once

#include <string>
#include <vector>

#include <sys/types.h>

namespace countersign::bench
{

/// A program that runs beside this one and says lines on its stdout; it is ended with this value.
class RunningProgram
{
public:
    /// `environment`: "NAME=value", beside this process's own.
    RunningProgram(std::vector<std::string> command, const std::vector<std::string> &environment);
    ~RunningProgram();
    RunningProgram(const RunningProgram &) = delete;
    RunningProgram &operator=(const RunningProgram &) = delete;

    /// What follows `key` and a blank in the next line that begins so (every line does if it is empty); gives
    /// up after `patience` seconds or at the program's end.
    std::string readLine(const std::string &key, double patience);

private:
    std::string m_name;
    std::string m_read;
    pid_t m_process = 0;
    int m_output = -1;
};

} // namespace countersign::bench
