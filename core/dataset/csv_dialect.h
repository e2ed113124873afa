#pragma once

#include <QList>

#include <string_view>

namespace countersign
{

/// How the delimiter of a CSV file was found.
enum class DelimiterEvidence {
    Told,     ///< by the user, or by the format tsv
    SepLine,  ///< the first line is `sep=;`
    Counted,  ///< the most records have equal numbers of cells with it
    NoneSeen, ///< no candidate splits the file: one column
};

/// The delimiter of a CSV text, and how sure it is.
struct CsvDialect {
    char delimiter = ',';
    DelimiterEvidence evidence = DelimiterEvidence::NoneSeen;

    bool operator==(const CsvDialect &) const = default;
};

/// Comma, semicolon, tab and bar: what is tried.
QList<char> delimiterCandidates();

/// True if the text begins with a line `sep=X` (Excel); `delimiter` becomes X.
bool hasSepLine(std::string_view text, char &delimiter);

/// Parses the first records of `sample` with each candidate, quotes honoured, and takes the one with which
/// the most records have as many cells as the header, more than one. `complete`: the sample is the whole
/// file.
CsvDialect findDialect(std::string_view sample, bool complete);

} // namespace countersign
