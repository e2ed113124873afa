#include "core/dataset/csv_dialect.h"

#include "core/dataset/csv_scanner.h"

namespace countersign
{
namespace
{

constexpr int RecordsToTry = 50;

struct Score {
    size_t cells = 0; ///< of the header
    double share = 0; ///< of the records that have as many cells as the header
};

Score score(std::string_view sample, bool complete, char delimiter)
{
    int equal = 0;
    int records = 0;
    size_t header = 0;
    CsvScanner scanner(delimiter);
    while (records < RecordsToTry && !sample.empty()) {
        if (sample.front() == '\n' || sample.front() == '\r') {
            sample.remove_prefix(1);
            continue;
        }
        scanner.restart();
        const CsvStep step = scanner.scan(sample, complete);
        if (step == CsvStep::NeedMore)
            break;
        ++records;
        if (step != CsvStep::Record) {
            // A fault counts against this delimiter; go on behind its line.
            const size_t end = sample.find_first_of("\r\n", scanner.quoteOffset());
            sample.remove_prefix(std::min(end, sample.size()));
            continue;
        }
        header = records == 1 ? scanner.cells().size() : header;
        equal += scanner.cells().size() == header ? 1 : 0;
        sample.remove_prefix(scanner.nextRecord());
    }
    return {header, records > 0 ? static_cast<double>(equal) / records : 0};
}

bool isBetter(const Score &a, const Score &b)
{
    if (a.cells < 2 || b.cells < 2)
        return a.cells >= 2 && b.cells < 2;
    if (a.share != b.share)
        return a.share > b.share;
    return a.cells > b.cells;
}

} // namespace

QList<char> delimiterCandidates()
{
    return {',', ';', '\t', '|'};
}

bool hasSepLine(std::string_view text, char &delimiter)
{
    const size_t end = text.find_first_of("\r\n");
    std::string_view line = text.substr(0, end);
    if (line.size() >= 2 && line.front() == '"' && line.back() == '"')
        line = line.substr(1, line.size() - 2);
    if (line.size() != 5 || (line.substr(0, 4) != "sep=" && line.substr(0, 4) != "SEP="))
        return false;
    delimiter = line[4];
    return true;
}

CsvDialect findDialect(std::string_view sample, bool complete)
{
    CsvDialect dialect;
    Score best;
    for (const char candidate : delimiterCandidates()) {
        const Score found = score(sample, complete, candidate);
        if (isBetter(found, best)) {
            best = found;
            dialect = {candidate, DelimiterEvidence::Counted};
        }
    }
    return dialect;
}

} // namespace countersign
