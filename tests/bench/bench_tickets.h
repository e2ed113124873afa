#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace countersign::bench
{

struct MadeTicket {
    std::string id;
    std::string subject;
    std::string body;
    std::string created;
    std::string channel;
};

/// Tickets as inboxes have them, the same for the same seed on every machine: bodies of 40 to 2,000 bytes,
/// log-normal, about 590 on average; words by Zipf's law out of 9,500; quotes, commas and line ends in the
/// text; accents, Cyrillic, Chinese, Japanese and emoji; every 33rd nearly repeats an earlier one.
class TicketMaker
{
public:
    explicit TicketMaker(std::uint32_t seed);

    const MadeTicket &next();

private:
    const std::string &word();
    void makeBody(std::string &to);
    double uniform(); ///< 0 … 1, without 1

    std::mt19937_64 m_random;
    std::vector<std::string> m_words;
    std::vector<std::uint16_t> m_zipf; ///< word numbers, each as often as it is wanted
    std::vector<std::string> m_earlier;
    std::uint64_t m_number = 0;
    MadeTicket m_ticket;
};

enum class TicketFile { Csv, JsonLines, JsonArray };

/// Writes `rows` tickets; returns the file's size. Memory does not grow with it.
std::uint64_t writeTickets(const std::string &path, TicketFile kind, int rows, std::uint32_t seed = 1);

void appendCsvText(std::string &to, std::string_view text);
void appendJsonString(std::string &to, std::string_view text);

} // namespace countersign::bench
