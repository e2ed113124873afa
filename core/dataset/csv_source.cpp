#include "core/dataset/csv_source.h"

#include "core/dataset/text_scan.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace countersign
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(countersign::CsvSource)
};

/// A quoted cell beyond these is suspected of having swallowed the records behind it.
constexpr size_t SuspiciousBytes = 1024 * 1024;
constexpr qint64 SuspiciousLines = 10'000;
constexpr char ControlZ = 0x1A;

QStringList uniqueNames(const QStringList &header)
{
    QSet<QString> taken;
    QHash<QString, int> counts;
    QStringList names;
    for (qsizetype i = 0; i < header.size(); ++i) {
        const QString base = header[i].isEmpty() ? Words::tr("Column %1").arg(i + 1) : header[i];
        // Counted per name, so that a header of a million equal cells does not take a million steps for each.
        int &count = counts[base];
        QString name = ++count == 1 ? base : QStringLiteral("%1 (%2)").arg(base).arg(count);
        while (taken.contains(name))
            name = QStringLiteral("%1 (%2)").arg(base).arg(++count);
        taken.insert(name);
        names.append(name);
    }
    return names;
}

} // namespace

CsvSource::CsvSource(std::unique_ptr<ByteStream> stream, size_t chunkBytes, const Setup &setup)
    : m_setup(setup), m_buffer(std::move(stream), chunkBytes), m_scanner(setup.delimiter)
{
    m_bytesTotal = setup.bytesTotal;
}

Result<std::unique_ptr<CsvSource>> CsvSource::open(std::unique_ptr<ByteStream> stream, size_t chunkBytes,
                                                   const Setup &setup)
{
    std::unique_ptr<CsvSource> source(new CsvSource(std::move(stream), chunkBytes, setup));
    if (setup.skipFirstLine) {
        if (auto skipped = source->skipLine(0); !skipped)
            return failure(std::move(skipped).error());
    }
    if (auto header = source->readHeader(); !header)
        return failure(std::move(header).error());
    return source;
}

/// The text to scan. A Ctrl-Z as the very last byte is an end mark of old editors, not text; until it is
/// known to be the last it is held back.
std::string_view CsvSource::textUntilEnd(bool &atEnd) const
{
    std::string_view text = m_buffer.text();
    atEnd = m_buffer.isAtEnd();
    if (!text.empty() && text.back() == ControlZ)
        text.remove_suffix(1);
    return text;
}

Result<bool> CsvSource::skipBlankLines()
{
    for (;;) {
        bool atEnd = false;
        const std::string_view text = textUntilEnd(atEnd);
        if (text.empty() || (text == "\r" && !atEnd)) {
            if (atEnd)
                return false;
            if (auto filled = m_buffer.fill(); !filled)
                return failure(std::move(filled).error());
            continue;
        }
        if (text[0] != '\n' && text[0] != '\r')
            return true;
        m_buffer.consume(text.size() > 1 && text[0] == '\r' && text[1] == '\n' ? 2 : 1);
        ++m_line;
    }
}

Result<void> CsvSource::skipLine(size_t from)
{
    // Lines that end before `from` belong to quoted cells of the same record.
    m_line += countLineEnds(m_buffer.text().substr(0, from));
    m_buffer.consume(from);
    for (;;) {
        const std::string_view text = m_buffer.text();
        const size_t end = text.find_first_of("\r\n");
        if (end != std::string_view::npos &&
            (text[end] == '\n' || end + 1 < text.size() || m_buffer.isAtEnd())) {
            const bool isPair = text[end] == '\r' && end + 1 < text.size() && text[end + 1] == '\n';
            m_buffer.consume(end + (isPair ? 2 : 1));
            ++m_line;
            return {};
        }
        m_buffer.consume(end == std::string_view::npos ? text.size() : end);
        auto filled = m_buffer.fill();
        if (!filled)
            return failure(std::move(filled).error());
        if (!*filled && m_buffer.text().empty())
            return {};
    }
}

Result<void> CsvSource::readHeader()
{
    auto found = findRecord();
    if (!found)
        return failure(std::move(found).error());
    const QString name = m_setup.shownName;
    if (*found == Found::End)
        return failure(ErrorKind::InvalidInput,
                       Words::tr("%1 is empty. Choose a file whose first line names the columns.").arg(name));
    if (*found == Found::BadRow || !checkText())
        return failure(
            ErrorKind::InvalidInput,
            Words::tr("The header of %1 cannot be read: %2. Correct the first line, or choose another "
                      "delimiter or encoding.")
                .arg(name, m_badRow.message));
    QStringList header;
    const std::string_view text = m_buffer.text();
    for (const CsvCell &cell : m_scanner.cells()) {
        std::string unescaped;
        const std::string_view bytes = text.substr(cell.start, cell.end - cell.start);
        if (cell.escaped)
            appendUnescapedCell(bytes, unescaped);
        const std::string_view shown = cell.escaped ? std::string_view(unescaped) : bytes;
        header.append(textFromUtf8(shown).trimmed());
    }
    m_lastNameEmpty = header.size() > 1 && header.last().isEmpty();
    m_columns = uniqueNames(header);
    m_number = 0;
    return {};
}

Result<void> CsvSource::select(const QStringList &columns)
{
    m_selected.clear();
    for (const QString &column : columns) {
        const qsizetype index = m_columns.indexOf(column);
        if (index < 0)
            return failure(ErrorKind::NotFound, Words::tr("%1 has no column \"%2\". Its columns are %3.")
                                                    .arg(m_setup.shownName, column, m_columns.join(u", ")));
        m_selected.push_back(static_cast<size_t>(index));
    }
    return {};
}

RecordFormat CsvSource::recordFormat() const
{
    return {m_setup.format, m_setup.delimiter, m_columns};
}

void CsvSource::reject(size_t offset, BadRowCause cause, const QString &reason)
{
    const std::string_view before = m_buffer.text().substr(0, offset);
    const size_t lineStart = before.find_last_of("\r\n") + 1; // npos + 1 is 0
    m_badRow = makeBadRow(cause, m_number, m_line + countLineEnds(before),
                          static_cast<qint64>(offset - lineStart) + 1, reason);
}

/// Reports a record and goes on behind the line in which byte `offset` lies.
Result<CsvSource::Found> CsvSource::rejectFrom(size_t offset, BadRowCause cause, const QString &reason)
{
    reject(offset, cause, reason);
    if (auto skipped = skipLine(offset); !skipped)
        return failure(std::move(skipped).error());
    return Found::BadRow;
}

/// A long quoted cell is either a long text or a quote that somebody forgot to close. Forgotten: it spans
/// 10,000 lines, or it is longer than 1 MiB and one of its first lines has as many delimiters as a record.
bool CsvSource::swallowsRecords(size_t quoteOffset, std::string_view text, qint64 lineEnds) const
{
    if (lineEnds > SuspiciousLines)
        return true;
    if (text.size() - quoteOffset <= SuspiciousBytes)
        return false;
    constexpr int LinesToTry = 10;
    // Only its first MiB is looked at: this runs for each chunk of a cell that may be a hundred times as
    // long.
    const char *at = text.data() + quoteOffset;
    const char *const end = at + SuspiciousBytes;
    at = findAnyOf3(at, end, '\n', '\r', '\n'); // the line of the quote itself is cut
    for (int line = 0; line < LinesToTry && at != end; ++line) {
        while (at != end && (*at == '\n' || *at == '\r'))
            ++at;
        const char *const start = at;
        at = findAnyOf3(at, end, '\n', '\r', '\n');
        if (at != end && std::count(start, at, m_setup.delimiter) == m_columns.size() - 1)
            return true;
    }
    return false;
}

/// Scans to the end of the next record, which then stands at the buffer's beginning.
Result<CsvSource::Found> CsvSource::findRecord()
{
    auto more = skipBlankLines();
    if (!more)
        return failure(std::move(more).error());
    if (!*more)
        return Found::End;
    ++m_number;
    m_scanner.restart();
    for (;;) {
        bool atEnd = false;
        const std::string_view text = textUntilEnd(atEnd);
        const CsvStep step = m_scanner.scan(text, atEnd);
        const QString unclosed = Words::tr("the quote that opens here is never closed");
        if (step == CsvStep::Record || step == CsvStep::NeedMore) {
            const size_t size = step == CsvStep::Record ? m_scanner.recordSize() : text.size();
            if (size > m_setup.recordLimit)
                return rejectFrom(m_scanner.quoteOffset(), BadRowCause::TooLarge,
                                  Words::tr("the record is larger than %1 bytes").arg(m_setup.recordLimit));
            if (step == CsvStep::NeedMore && m_scanner.isInQuote() &&
                swallowsRecords(m_scanner.quoteOffset(), text, 0))
                return rejectFrom(m_scanner.quoteOffset(), BadRowCause::UnclosedQuote, unclosed);
        }
        switch (step) {
        case CsvStep::NeedMore:
            if (auto filled = m_buffer.fill(); !filled)
                return failure(std::move(filled).error());
            continue;
        case CsvStep::TextAfterQuote:
            return rejectFrom(m_scanner.quoteOffset(), BadRowCause::TextAfterQuote,
                              Words::tr("text stands behind the closing quote of the cell that opens here"));
        case CsvStep::UnclosedQuote:
            return rejectFrom(m_scanner.quoteOffset(), BadRowCause::UnclosedQuote, unclosed);
        case CsvStep::TooManyColumns:
            return rejectFrom(0, BadRowCause::TooManyCells,
                              Words::tr("the record has more than %1 cells").arg(CsvScanner::MaximumColumns));
        case CsvStep::Record:
            break;
        }
        if (m_scanner.recordSize() > SuspiciousBytes || m_scanner.lineEnds() > SuspiciousLines) {
            for (const CsvCell &cell : m_scanner.cells()) {
                const std::string_view inside = text.substr(0, cell.end);
                if (cell.quoted &&
                    swallowsRecords(cell.start - 1, inside, countLineEnds(inside.substr(cell.start))))
                    return rejectFrom(cell.start - 1, BadRowCause::UnclosedQuote, unclosed);
            }
        }
        m_pending = m_scanner.nextRecord();
        m_pendingLines = m_scanner.lineEnds() + (m_pending > m_scanner.recordSize() ? 1 : 0);
        return Found::Record;
    }
}

bool CsvSource::checkWidth()
{
    const auto &cells = m_scanner.cells();
    const auto expected = static_cast<size_t>(m_columns.size());
    if (cells.size() == expected || (m_lastNameEmpty && cells.size() + 1 == expected))
        return true;
    const QString counts =
        Words::tr("%n cell(s), the header has %1", nullptr, static_cast<int>(cells.size())).arg(expected);
    if (cells.size() < expected) {
        reject(m_scanner.recordSize(), BadRowCause::TooFewCells, counts);
        return false;
    }
    // Empty cells at the end are trailing delimiters: nothing is lost without them.
    for (size_t i = expected; i < cells.size(); ++i) {
        if (cells[i].end != cells[i].start) {
            reject(cells[i].start, BadRowCause::TooManyCells, counts);
            return false;
        }
    }
    return true;
}

bool CsvSource::checkText()
{
    const size_t fault = findInvalidUtf8(m_buffer.text().substr(0, m_scanner.recordSize()));
    if (fault == std::string_view::npos)
        return true;
    reject(fault, BadRowCause::NotText, Words::tr("a byte that is not %1").arg(m_setup.encoding));
    return false;
}

void CsvSource::buildCells()
{
    const std::string_view text = m_buffer.text();
    const auto &cells = m_scanner.cells();
    size_t room = 0;
    for (const size_t index : m_selected) {
        if (index < cells.size() && cells[index].escaped)
            room += cells[index].end - cells[index].start;
    }
    m_arena.clear();
    m_arena.reserve(room);
    m_cells.resize(m_selected.size());
    for (size_t i = 0; i < m_selected.size(); ++i) {
        const size_t index = m_selected[i];
        m_cells[i] = {};
        if (index >= cells.size())
            continue;
        const std::string_view bytes = text.substr(cells[index].start, cells[index].end - cells[index].start);
        const size_t start = m_arena.size();
        if (cells[index].escaped)
            appendUnescapedCell(bytes, m_arena);
        m_cells[i] = cells[index].escaped ? std::string_view(m_arena).substr(start) : bytes;
    }
    m_record = {text.substr(0, m_scanner.recordSize()), m_cells, m_number, m_line};
}

Result<ReadStep> CsvSource::next()
{
    m_buffer.consume(m_pending);
    m_line += m_pendingLines;
    m_pending = 0;
    m_pendingLines = 0;
    auto found = findRecord();
    if (!found)
        return failure(std::move(found).error());
    if (*found == Found::End)
        return ReadStep::End;
    if (*found == Found::BadRow || !checkText() || !checkWidth())
        return ReadStep::BadRow;
    buildCells();
    return ReadStep::Record;
}

} // namespace countersign
