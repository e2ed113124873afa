#include "app/cli/interrupt.h"

#include "app/cli/exit_status.h"

#include <chrono>
#include <csignal>
#include <unistd.h>

namespace countersign::cli
{
namespace
{

constexpr std::chrono::milliseconds sameKeyPress{200};
constexpr int endSignal = SIGUSR2; ///< only to wake the thread when the program ends

sigset_t watchedSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, endSignal);
    return signals;
}

} // namespace

Interrupt::Interrupt()
{
    std::signal(SIGINT, SIG_DFL); // a shell starts background jobs with it ignored
    const sigset_t signals = watchedSignals();
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    m_thread = std::thread([this] { wait(); });
}

Interrupt::~Interrupt()
{
    pthread_kill(m_thread.native_handle(), endSignal);
    m_thread.join();
}

void Interrupt::setLastWords(const std::string &words)
{
    const std::lock_guard lock(m_mutex);
    m_lastWords = words;
}

void Interrupt::onFirst(std::function<void()> stop)
{
    const std::lock_guard lock(m_mutex);
    m_stop = std::move(stop);
}

bool Interrupt::wasInterrupted() const
{
    const std::lock_guard lock(m_mutex);
    return m_interrupted;
}

void Interrupt::wait()
{
    using Time = std::chrono::steady_clock;
    const sigset_t signals = watchedSignals();
    Time::time_point first;
    while (true) {
        int signal = 0;
        if (sigwait(&signals, &signal) != 0)
            continue;
        if (signal == endSignal)
            return;
        const std::lock_guard lock(m_mutex);
        if (m_interrupted && Time::now() - first < sameKeyPress)
            continue;
        first = Time::now();
        // What is committed is safe at any moment, so there is nothing to tidy up.
        if (m_interrupted || !m_stop) {
            const ssize_t written = ::write(STDERR_FILENO, m_lastWords.data(), m_lastWords.size());
            static_cast<void>(written); // nobody is left to be told
            _exit(Interrupted);
        }
        m_interrupted = true;
        m_stop();
    }
}

} // namespace countersign::cli
