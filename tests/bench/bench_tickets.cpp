#include "tests/bench/bench_tickets.h"

#include "tests/bench/bench_run.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <numbers>

namespace countersign::bench
{
namespace
{

constexpr size_t wordCount = 9500;
constexpr size_t zipfSlots = 1 << 17;
constexpr size_t leastBody = 40;
constexpr size_t mostBody = 2000;
constexpr size_t flushAt = 1 << 20;

constexpr std::array syllables{"ka", "lo", "mi", "ser", "ta",  "ne", "ro",  "vi", "du", "pen", "sa", "ti",
                               "or", "el", "an", "ce",  "bur", "no", "pla", "re", "gi", "ho",  "wa", "sten"};
constexpr std::array foreign{"größe", "naïve", "señor", "façade",     "Привет", "заказ", "счёт", "退款",
                             "订单",  "配送",  "請求",  "アカウント", "결제",   "🙂",  "🚚",    "éèê"};
constexpr std::array channels{"email", "chat", "web", "phone"};

std::string madeWord(std::uint64_t number)
{
    std::string word;
    do {
        word += syllables[number % syllables.size()];
        number /= syllables.size();
    } while (number > 0);
    return word;
}

} // namespace

TicketMaker::TicketMaker(std::uint32_t seed) : m_random(seed)
{
    double sum = 0;
    for (size_t i = 0; i < wordCount; ++i) {
        m_words.push_back(i % 17 == 16 ? std::string(foreign[(i / 17) % foreign.size()]) + madeWord(i / 272)
                                       : madeWord(i));
        sum += 1.0 / double(i + 1);
    }
    for (size_t i = 0; i < wordCount; ++i) {
        const auto times = std::max<size_t>(1, size_t(double(zipfSlots) / double(i + 1) / sum));
        m_zipf.insert(m_zipf.end(), times, std::uint16_t(i));
    }
}

// The standard's distributions differ between libraries; the files must not.
double TicketMaker::uniform()
{
    return double(m_random() >> 11) * 0x1p-53;
}

const std::string &TicketMaker::word()
{
    return m_words[m_zipf[m_random() % m_zipf.size()]];
}

void TicketMaker::makeBody(std::string &to)
{
    const double normal =
        std::sqrt(-2 * std::log(1 - uniform())) * std::cos(2 * std::numbers::pi * uniform());
    const size_t length = std::clamp(size_t(470 * std::exp(0.75 * normal)), leastBody, mostBody - 24);
    to.clear();
    while (to.size() < length) {
        const std::uint64_t chance = m_random() % 1000;
        if (chance < 8) {
            to += '"';
            to += word();
            to += '"';
        } else {
            to += word();
        }
        if (chance >= 970)
            to += chance >= 985 ? "\n" : ".\n";
        else if (chance >= 920)
            to += ", ";
        else
            to += ' ';
    }
    to.back() = '.';
}

const MadeTicket &TicketMaker::next()
{
    ++m_number;
    m_ticket.id = "T-" + std::to_string(10'000'000 + m_number);
    m_ticket.subject.clear();
    for (std::uint64_t words = 3 + m_random() % 6; words > 0; --words) {
        m_ticket.subject += word();
        m_ticket.subject += words > 1 ? " " : "";
    }
    if (m_number % 33 == 0 && !m_earlier.empty()) {
        m_ticket.body = m_earlier[m_random() % m_earlier.size()] + ' ' + word();
    } else {
        makeBody(m_ticket.body);
        if (m_earlier.size() < 256)
            m_earlier.push_back(m_ticket.body);
        else
            m_earlier[m_random() % m_earlier.size()] = m_ticket.body;
    }
    char created[32];
    std::snprintf(created, sizeof created, "2024-%02u-%02uT%02u:%02u:00Z", unsigned(m_number / 28 % 12 + 1),
                  unsigned(m_number % 28 + 1), unsigned(m_number % 24), unsigned(m_number % 60));
    m_ticket.created = created;
    m_ticket.channel = channels[m_random() % channels.size()];
    return m_ticket;
}

void appendCsvText(std::string &to, std::string_view text)
{
    if (text.find_first_of(",\"\r\n") == std::string_view::npos) {
        to += text;
        return;
    }
    to += '"';
    for (size_t from = 0;;) {
        const size_t quote = text.find('"', from);
        if (quote == std::string_view::npos) {
            to += text.substr(from);
            break;
        }
        to += text.substr(from, quote + 1 - from);
        to += '"';
        from = quote + 1;
    }
    to += '"';
}

void appendJsonString(std::string &to, std::string_view text)
{
    to += '"';
    size_t from = 0;
    for (size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (byte >= 0x20 && byte != '"' && byte != '\\')
            continue;
        to += text.substr(from, i - from);
        from = i + 1;
        switch (byte) {
        case '\n':
            to += "\\n";
            break;
        case '"':
            to += "\\\"";
            break;
        case '\\':
            to += "\\\\";
            break;
        default: {
            char escape[8];
            std::snprintf(escape, sizeof escape, "\\u%04x", unsigned(byte));
            to += escape;
        }
        }
    }
    to += text.substr(from);
    to += '"';
}

namespace
{

void appendRecord(std::string &to, TicketFile kind, const MadeTicket &ticket)
{
    if (kind == TicketFile::Csv) {
        to += ticket.id;
        for (const std::string *cell : {&ticket.subject, &ticket.body, &ticket.created, &ticket.channel}) {
            to += ',';
            appendCsvText(to, *cell);
        }
        return;
    }
    to += "{\"id\":";
    appendJsonString(to, ticket.id);
    to += ",\"subject\":";
    appendJsonString(to, ticket.subject);
    to += ",\"body\":";
    appendJsonString(to, ticket.body);
    to += ",\"created_at\":";
    appendJsonString(to, ticket.created);
    to += ",\"channel\":";
    appendJsonString(to, ticket.channel);
    to += '}';
}

} // namespace

std::uint64_t writeTickets(const std::string &path, TicketFile kind, int rows, std::uint32_t seed)
{
    std::FILE *file = std::fopen(path.c_str(), "wb");
    require(file != nullptr, path + " cannot be written.");
    TicketMaker maker(seed);
    std::string buffer = kind == TicketFile::Csv         ? "id,subject,body,created_at,channel\n"
                         : kind == TicketFile::JsonArray ? "[\n"
                                                         : "";
    std::uint64_t size = 0;
    for (int row = 1; row <= rows; ++row) {
        appendRecord(buffer, kind, maker.next());
        buffer += kind == TicketFile::JsonArray ? (row < rows ? ",\n" : "\n]\n") : "\n";
        if (buffer.size() >= flushAt || row == rows) {
            require(std::fwrite(buffer.data(), 1, buffer.size(), file) == buffer.size(),
                    path + " cannot be written: the disk is full.");
            size += buffer.size();
            buffer.clear();
        }
    }
    require(std::fclose(file) == 0, path + " cannot be written.");
    return size;
}

} // namespace countersign::bench
