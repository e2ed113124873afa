#pragma once

#include <functional>
#include <mutex>
#include <string>
#include <thread>

namespace countersign::cli
{

/// Ctrl+C and SIGTERM. The first one calls what the present job has asked for (from a thread of its own: it
/// cancels a token or posts an event) and ends the program at once if there is none; the second one always
/// ends it, unless it comes together with the first (a wrapper that hands on the key its group got as well).
/// Made before any other thread, so that all threads leave these signals to it.
class Interrupt
{
public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt &) = delete;
    Interrupt &operator=(const Interrupt &) = delete;

    /// What is written to standard error when a signal ends the program at once: how to go on.
    void setLastWords(const std::string &words);
    /// Replaced by the next job; empty: none.
    void onFirst(std::function<void()> stop);
    /// True once the first one came.
    bool wasInterrupted() const;

private:
    void wait();

    mutable std::mutex m_mutex;
    std::function<void()> m_stop;
    std::string m_lastWords;
    bool m_interrupted = false;
    std::thread m_thread;
};

/// What the first Ctrl+C does as long as this lives.
class StopScope
{
public:
    StopScope(Interrupt &interrupt, std::function<void()> stop) : m_interrupt(interrupt)
    {
        m_interrupt.onFirst(std::move(stop));
    }
    ~StopScope() { m_interrupt.onFirst({}); }
    StopScope(const StopScope &) = delete;
    StopScope &operator=(const StopScope &) = delete;

private:
    Interrupt &m_interrupt;
};

} // namespace countersign::cli
