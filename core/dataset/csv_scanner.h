#pragma once

#include <QtGlobal>

#include <string>
#include <string_view>
#include <vector>

namespace countersign
{

/// One cell as it stands in the record, without its quotes.
struct CsvCell {
    quint32 start = 0; ///< offsets from the record's first byte
    quint32 end = 0;
    bool quoted = false;
    bool escaped = false; ///< holds `""`
};

/// What a scan ended with.
enum class CsvStep {
    Record,
    NeedMore,       ///< the text ends inside the record: append to it and scan again, it goes on where it was
    TextAfterQuote, ///< at `faultOffset`; `quoteOffset` is the opening quote
    UnclosedQuote,  ///< the file ends in a quote that opened at `quoteOffset`
    TooManyColumns,
};

/// Finds the cells of one CSV record (RFC 4180): quoted cells hold delimiters, line ends and `""`; a quote
/// inside a bare cell is text; LF, CRLF and CR end a record. Offsets count from the record's first byte.
class CsvScanner
{
public:
    static constexpr size_t MaximumColumns = 1'000'000;

    explicit CsvScanner(char delimiter) : m_delimiter(delimiter) {}

    /// Forgets the record, for the next one.
    void restart();
    /// Scans `text`, which begins with the record. `atEnd`: nothing follows it in the file.
    CsvStep scan(std::string_view text, bool atEnd);

    const std::vector<CsvCell> &cells() const { return m_cells; }
    size_t recordSize() const { return m_recordSize; } ///< without the line end
    size_t nextRecord() const { return m_next; }       ///< behind the line end
    qint64 lineEnds() const { return m_lineEnds; }     ///< inside quoted cells
    size_t quoteOffset() const { return m_cellStart; } ///< of the open or last quoted cell
    size_t faultOffset() const { return m_at; }
    bool isInQuote() const { return m_state == State::Quoted; }

private:
    enum class State { CellStart, Bare, Quoted, AfterCell };

    CsvStep endRecord(std::string_view text, bool atEnd);
    bool addCell(size_t start, size_t end, bool quoted);

    char m_delimiter;
    std::vector<CsvCell> m_cells;
    State m_state = State::CellStart;
    size_t m_at = 0;
    size_t m_cellStart = 0;
    bool m_escaped = false;
    size_t m_recordSize = 0;
    size_t m_next = 0;
    qint64 m_lineEnds = 0;
};

/// Appends a quoted cell's text with `""` turned into `"`.
void appendUnescapedCell(std::string_view cell, std::string &to);

} // namespace countersign
