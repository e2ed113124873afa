#include "tests/bench/bench_run.h"
#include "tests/bench/bench_tickets.h"

#include <cstdio>
#include <string>

using namespace countersign::bench;

/// generate_tickets csv|jsonl|array ROWS FILE [SEED]: the data of the benches as a file.
int main(int argc, char **argv)
{
    if (argc < 4 || argc > 5)
        giveUp("Usage: generate_tickets csv|jsonl|array ROWS FILE [SEED]");
    const std::string kind = argv[1];
    const auto file = kind == "csv"     ? TicketFile::Csv
                      : kind == "jsonl" ? TicketFile::JsonLines
                                        : TicketFile::JsonArray;
    if (file == TicketFile::JsonArray && kind != "array")
        giveUp("The kinds are csv, jsonl and array.");
    const auto size =
        writeTickets(argv[3], file, std::stoi(argv[2]), argc > 4 ? std::uint32_t(std::stoul(argv[4])) : 1);
    std::printf("%s: %llu bytes\n", argv[3], static_cast<unsigned long long>(size));
    return 0;
}
