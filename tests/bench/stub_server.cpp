// A chat endpoint for benches: one thread, epoll, HTTP/1.1, every answer after the same latency. Counts by
// itself what it sees. Prints its port; then obeys words on stdin: "reset N" (0: no limit; beyond N in flight
// it answers 429), "stats" (prints "answered limited peak"). Ends with its stdin.
//
// stub_server LATENCY_MS

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/timerfd.h>
#include <unistd.h>

namespace
{

using Time = std::chrono::steady_clock::time_point;

constexpr std::string_view completion =
    R"({"id":"chatcmpl-bench","object":"chat.completion","created":1700000000,"model":"bench-model","choices":[)"
    R"({"index":0,"finish_reason":"stop","message":{"role":"assistant","content":"{\"reasoning\":\"The customer )"
    R"(asks about an amount on the last invoice and wants it explained.\",\"category\":\"billing\",\"evidence\":)"
    R"([],\"confidence\":0.91}"}}],"usage":{"prompt_tokens":640,"completion_tokens":42,"total_tokens":682}})";
constexpr std::string_view refusal =
    R"({"error":{"message":"Too many requests in flight.","type":"requests","code":"rate_limit_exceeded"}})";

struct Counts {
    long answered = 0;
    long limited = 0;
    long inFlight = 0;
    long peak = 0;
};

struct Connection {
    int socket = -1;
    unsigned long number = 0;
    std::string received;
    std::string toSend;
    bool waiting = false; ///< for its latency to pass
};

struct Due {
    Time at;
    int socket;
    unsigned long number;
};

class Server
{
public:
    explicit Server(std::chrono::milliseconds latency) : m_latency(latency) {}
    bool listenAnywhere();
    void run();

private:
    void watch(int descriptor, unsigned events, int operation = EPOLL_CTL_ADD) const;
    void acceptAll();
    void obey();
    void readFrom(Connection &connection);
    bool takeRequest(Connection &connection);
    void answer(Connection &connection, std::string_view status, std::string_view body);
    bool flush(Connection &connection);
    void answerDue();
    void setTimer() const;
    void drop(Connection &connection);

    std::chrono::milliseconds m_latency;
    long m_limit = 0;
    Counts m_counts;
    int m_epoll = epoll_create1(EPOLL_CLOEXEC);
    int m_timer = timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC);
    int m_listener = -1;
    bool m_stop = false;
    unsigned long m_numbers = 0;
    std::unordered_map<int, Connection> m_connections;
    std::deque<Due> m_due; ///< in order: the latency is the same for all
};

void Server::watch(int descriptor, unsigned events, int operation) const
{
    epoll_event event{};
    event.events = events;
    event.data.fd = descriptor;
    epoll_ctl(m_epoll, operation, descriptor, &event);
}

bool Server::listenAnywhere()
{
    m_listener = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto *plain = reinterpret_cast<sockaddr *>(&address);
    if (bind(m_listener, plain, size) != 0 || listen(m_listener, 4096) != 0 ||
        getsockname(m_listener, plain, &size) != 0)
        return false;
    std::printf("%d\n", int(ntohs(address.sin_port)));
    std::fflush(stdout);
    watch(m_listener, EPOLLIN);
    watch(m_timer, EPOLLIN);
    watch(STDIN_FILENO, EPOLLIN);
    return true;
}

void Server::run()
{
    epoll_event events[256];
    while (!m_stop) {
        const int count = epoll_wait(m_epoll, events, 256, -1);
        for (int i = 0; i < count && !m_stop; ++i) {
            const int descriptor = events[i].data.fd;
            if (descriptor == m_listener) {
                acceptAll();
            } else if (descriptor == STDIN_FILENO) {
                obey();
            } else if (descriptor == m_timer) {
                unsigned long long expired = 0;
                if (read(m_timer, &expired, sizeof expired) > 0)
                    answerDue();
            } else if (const auto found = m_connections.find(descriptor); found != m_connections.end()) {
                if ((events[i].events & EPOLLOUT) != 0 && !flush(found->second))
                    continue;
                if ((events[i].events & (EPOLLIN | EPOLLHUP | EPOLLERR)) != 0)
                    readFrom(found->second);
            }
        }
    }
}

void Server::acceptAll()
{
    for (int client; (client = accept4(m_listener, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC)) >= 0;) {
        const int one = 1;
        setsockopt(client, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
        m_connections[client] = {client, ++m_numbers, {}, {}, false};
        watch(client, EPOLLIN);
    }
}

void Server::obey()
{
    char line[64] = {};
    const ssize_t count = read(STDIN_FILENO, line, sizeof line - 1);
    const std::string_view word(line);
    if (count <= 0) {
        m_stop = true;
    } else if (word.starts_with("reset")) {
        m_limit = std::atol(line + 5);
        m_counts = {0, 0, m_counts.inFlight, m_counts.inFlight};
        std::printf("ok\n");
    } else {
        std::printf("%ld %ld %ld\n", m_counts.answered, m_counts.limited, m_counts.peak);
    }
    std::fflush(stdout);
}

void Server::readFrom(Connection &connection)
{
    char bytes[65536];
    for (;;) {
        const ssize_t count = read(connection.socket, bytes, sizeof bytes);
        if (count > 0) {
            connection.received.append(bytes, size_t(count));
            continue;
        }
        if (count < 0 && (errno == EAGAIN || errno == EINTR))
            break;
        drop(connection);
        return;
    }
    // One request at a time on a connection; what comes behind it waits.
    if (!connection.waiting)
        takeRequest(connection);
}

bool Server::takeRequest(Connection &connection)
{
    const size_t headerEnd = connection.received.find("\r\n\r\n");
    if (headerEnd == std::string::npos)
        return false;
    std::string header = connection.received.substr(0, headerEnd);
    std::transform(header.begin(), header.end(), header.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    const size_t length = header.find("content-length:");
    const size_t body = length == std::string::npos ? 0 : size_t(std::atol(header.c_str() + length + 15));
    if (connection.received.size() < headerEnd + 4 + body)
        return false;
    connection.received.erase(0, headerEnd + 4 + body);
    if (m_limit > 0 && m_counts.inFlight >= m_limit) {
        ++m_counts.limited;
        answer(connection, "429 Too Many Requests", refusal);
        return true;
    }
    m_counts.peak = std::max(m_counts.peak, ++m_counts.inFlight);
    connection.waiting = true;
    m_due.push_back({std::chrono::steady_clock::now() + m_latency, connection.socket, connection.number});
    if (m_due.size() == 1)
        setTimer();
    return true;
}

void Server::answer(Connection &connection, std::string_view status, std::string_view body)
{
    connection.toSend += "HTTP/1.1 ";
    connection.toSend += status;
    connection.toSend +=
        "\r\nContent-Type: application/json\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n";
    connection.toSend += body;
    flush(connection);
}

bool Server::flush(Connection &connection)
{
    while (!connection.toSend.empty()) {
        const ssize_t count =
            send(connection.socket, connection.toSend.data(), connection.toSend.size(), MSG_NOSIGNAL);
        if (count > 0) {
            connection.toSend.erase(0, size_t(count));
            continue;
        }
        if (errno == EAGAIN) {
            watch(connection.socket, EPOLLIN | EPOLLOUT, EPOLL_CTL_MOD);
            return true;
        }
        drop(connection);
        return false;
    }
    watch(connection.socket, EPOLLIN, EPOLL_CTL_MOD);
    return true;
}

void Server::answerDue()
{
    const Time now = std::chrono::steady_clock::now();
    while (!m_due.empty() && m_due.front().at <= now) {
        const Due due = m_due.front();
        m_due.pop_front();
        --m_counts.inFlight;
        const auto found = m_connections.find(due.socket);
        if (found == m_connections.end() || found->second.number != due.number)
            continue; // it has hung up
        ++m_counts.answered;
        found->second.waiting = false;
        answer(found->second, "200 OK", completion);
        if (const auto again = m_connections.find(due.socket); again != m_connections.end())
            takeRequest(again->second);
    }
    setTimer();
}

void Server::setTimer() const
{
    if (m_due.empty())
        return;
    const auto left = std::max(m_due.front().at - std::chrono::steady_clock::now(), Time::duration(1));
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(left);
    itimerspec when{};
    when.it_value.tv_sec = seconds.count();
    when.it_value.tv_nsec = std::chrono::nanoseconds(left - seconds).count();
    timerfd_settime(m_timer, 0, &when, nullptr);
}

void Server::drop(Connection &connection)
{
    const int descriptor = connection.socket;
    m_connections.erase(descriptor);
    close(descriptor);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fprintf(stderr, "Usage: stub_server LATENCY_MS\n");
        return 2;
    }
    Server server{std::chrono::milliseconds(std::atol(argv[1]))};
    if (!server.listenAnywhere()) {
        std::fprintf(stderr, "No port of 127.0.0.1 can be listened on.\n");
        return 1;
    }
    server.run();
    return 0;
}
