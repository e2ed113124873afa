#include "core/dataset/csv_scanner.h"

#include "core/dataset/text_scan.h"

#include <cstring>

namespace countersign
{

void CsvScanner::restart()
{
    m_cells.clear();
    m_state = State::CellStart;
    m_at = 0;
    m_cellStart = 0;
    m_escaped = false;
    m_recordSize = 0;
    m_next = 0;
    m_lineEnds = 0;
}

bool CsvScanner::addCell(size_t start, size_t end, bool quoted)
{
    if (m_cells.size() >= MaximumColumns)
        return false;
    m_cells.push_back({static_cast<quint32>(start), static_cast<quint32>(end), quoted, m_escaped});
    m_escaped = false;
    return true;
}

CsvStep CsvScanner::scan(std::string_view text, bool atEnd)
{
    const char *const begin = text.data();
    const char *const end = begin + text.size();
    for (;;) {
        const char *at = begin + m_at;
        switch (m_state) {
        case State::CellStart:
            m_cellStart = m_at;
            if (at == end) {
                if (!atEnd)
                    return CsvStep::NeedMore;
                return addCell(m_at, m_at, false) ? endRecord(text, atEnd) : CsvStep::TooManyColumns;
            }
            m_state = *at == '"' ? State::Quoted : State::Bare;
            m_at += *at == '"' ? 1 : 0;
            break;
        case State::Bare:
            at = findAnyOf3(at, end, m_delimiter, '\n', '\r');
            m_at = static_cast<size_t>(at - begin);
            if (at == end && !atEnd)
                return CsvStep::NeedMore;
            if (!addCell(m_cellStart, m_at, false))
                return CsvStep::TooManyColumns;
            if (at == end || *at != m_delimiter) {
                m_state = State::AfterCell;
                return endRecord(text, atEnd);
            }
            ++m_at;
            m_state = State::CellStart;
            break;
        case State::Quoted: {
            if (at < end)
                at = static_cast<const char *>(std::memchr(at, '"', static_cast<size_t>(end - at)));
            if (!at || at == end) {
                m_at = text.size();
                return atEnd ? CsvStep::UnclosedQuote : CsvStep::NeedMore;
            }
            m_at = static_cast<size_t>(at - begin);
            if (at + 1 == end && !atEnd)
                return CsvStep::NeedMore;
            if (at + 1 != end && at[1] == '"') {
                m_escaped = true;
                m_at += 2;
                break;
            }
            m_lineEnds += countLineEnds({begin + m_cellStart, static_cast<size_t>(at - begin) - m_cellStart});
            if (!addCell(m_cellStart + 1, m_at, true))
                return CsvStep::TooManyColumns;
            ++m_at;
            m_state = State::AfterCell;
            break;
        }
        case State::AfterCell:
            if (at == end || *at == '\n' || *at == '\r')
                return endRecord(text, atEnd);
            if (*at != m_delimiter)
                return CsvStep::TextAfterQuote;
            ++m_at;
            m_state = State::CellStart;
            break;
        }
    }
}

CsvStep CsvScanner::endRecord(std::string_view text, bool atEnd)
{
    m_recordSize = m_at;
    m_next = m_at;
    if (m_at == text.size()) {
        if (atEnd)
            return CsvStep::Record;
        m_state = State::AfterCell;
        return CsvStep::NeedMore;
    }
    if (text[m_at] == '\n') {
        m_next = m_at + 1;
        return CsvStep::Record;
    }
    // A CR at the edge may be half of a CRLF.
    if (m_at + 1 == text.size() && !atEnd) {
        m_state = State::AfterCell;
        return CsvStep::NeedMore;
    }
    m_next = m_at + 1 < text.size() && text[m_at + 1] == '\n' ? m_at + 2 : m_at + 1;
    return CsvStep::Record;
}

void appendUnescapedCell(std::string_view cell, std::string &to)
{
    size_t from = 0;
    while (from < cell.size()) {
        size_t quote = cell.find('"', from);
        if (quote == std::string_view::npos)
            quote = cell.size() - 1;
        to.append(cell.substr(from, quote + 1 - from));
        from = quote + 2;
        if (quote + 1 == cell.size())
            break;
    }
}

} // namespace countersign
