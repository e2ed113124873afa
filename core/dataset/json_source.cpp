#include "core/dataset/json_source.h"

#include "core/dataset/text_scan.h"

#include <QCoreApplication>

namespace countersign
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(countersign::JsonSource)
};

QString faultWords(JsonFaultKind kind)
{
    switch (kind) {
    case JsonFaultKind::Unexpected:
        return Words::tr("not valid JSON from here");
    case JsonFaultKind::TrailingComma:
        return Words::tr("a comma without a value behind it");
    case JsonFaultKind::NotANumber:
        return Words::tr("NaN and Infinity are not JSON");
    case JsonFaultKind::BadEscape:
        return Words::tr("an escape that JSON does not have");
    case JsonFaultKind::ControlCharacter:
        return Words::tr("an unescaped control character in a string");
    case JsonFaultKind::CutOff:
        return Words::tr("the record ends too early");
    case JsonFaultKind::TextAfter:
        return Words::tr("something stands behind the record");
    case JsonFaultKind::TooDeep:
        return Words::tr("nested deeper than %1 levels").arg(JsonObjectReader::MaximumDepth);
    }
    return {};
}

} // namespace

JsonSource::JsonSource(std::unique_ptr<ByteStream> stream, size_t chunkBytes, const Setup &setup)
    : m_setup(setup), m_buffer(std::move(stream), chunkBytes)
{
    m_bytesTotal = setup.bytesTotal;
}

Result<void> JsonSource::learnColumns(JsonSource &scout)
{
    JsonColumns all;
    for (qint64 record = 0; record < ColumnRecords && scout.bytesRead() < ColumnBytes; ++record) {
        auto step = scout.next();
        if (!step)
            return failure(std::move(step).error());
        if (*step == ReadStep::End)
            break;
        if (*step != ReadStep::Record)
            continue;
        all.match(scout.m_reader.members(), true, true);
        m_known.match(scout.m_reader.members(), true, false);
    }
    m_columnNames = all.names();
    return {};
}

Result<void> JsonSource::select(const QStringList &columns)
{
    m_selected.clear();
    m_wanted = JsonColumns();
    m_selectsNested = false;
    for (const QString &column : columns) {
        const bool isKnown = m_columnNames.contains(column);
        if (!isKnown)
            return failure(ErrorKind::NotFound,
                           Words::tr("%1 has no member \"%2\". Its members are %3.")
                               .arg(m_setup.shownName, column, m_columnNames.join(u", ")));
        const QByteArray name = column.toUtf8();
        m_selected.push_back(m_wanted.add({name.constData(), static_cast<size_t>(name.size())}));
        m_selectsNested = m_selectsNested || column.contains(u'.');
    }
    return {};
}

RecordFormat JsonSource::recordFormat() const
{
    return {m_setup.format, ',', m_known.names()};
}

void JsonSource::consume(size_t count)
{
    const std::string_view consumed = text().substr(0, count);
    if (const qint64 lines = countLineFeeds(consumed); lines > 0) {
        m_position.line += lines;
        m_position.column = static_cast<qint64>(consumed.size() - consumed.rfind('\n'));
    } else {
        m_position.column += static_cast<qint64>(count);
    }
    m_buffer.consume(count);
}

void JsonSource::rejectAt(Position position, BadRowCause cause, const QString &reason)
{
    m_badRow = makeBadRow(cause, m_number, position.line, position.column, reason);
}

void JsonSource::reject(BadRowCause cause, const QString &reason, size_t offset)
{
    const std::string_view before = text().substr(0, offset);
    const size_t feed = before.rfind('\n');
    const qint64 column = feed == std::string_view::npos ? m_position.column + static_cast<qint64>(offset)
                                                         : static_cast<qint64>(offset - feed);
    rejectAt({m_position.line + countLineFeeds(before), column}, cause, reason);
}

void JsonSource::describe(const JsonFault &fault)
{
    const BadRowCause cause = fault.kind == JsonFaultKind::TooDeep  ? BadRowCause::JsonTooDeep
                              : fault.kind == JsonFaultKind::CutOff ? BadRowCause::JsonUnclosed
                                                                    : BadRowCause::JsonSyntax;
    reject(cause, faultWords(fault.kind), fault.at);
}

/// Reads the record at the buffer's beginning; false: it is a bad row.
bool JsonSource::readRecord(std::string_view record, bool alreadyRead)
{
    if (const size_t fault = findInvalidUtf8(record); fault != std::string_view::npos) {
        reject(BadRowCause::NotText, Words::tr("a byte that is not %1").arg(m_setup.encoding), fault);
        return false;
    }
    if (alreadyRead)
        return true;
    if (record.empty() || record.front() != '{') {
        // Only what is JSON at all is "not an object".
        const std::string wrapped = "{\"\":" + std::string(record) + "}";
        if (auto fault = m_reader.read(wrapped)) {
            fault->at = std::min(fault->at < 4 ? 0 : fault->at - 4, record.size());
            describe(*fault);
        } else {
            reject(BadRowCause::JsonNotObject, Words::tr("a JSON value that is not an object"));
        }
        return false;
    }
    if (const auto fault = m_reader.read(record)) {
        describe(*fault);
        return false;
    }
    return true;
}

/// Which of two values counts is nobody's guess: the record is a bad row.
bool JsonSource::contradictsItself(std::string_view record)
{
    const auto &members = m_reader.members();
    m_known.match(members, true, false);
    m_wanted.match(members, false, m_selectsNested);
    const int second = m_known.contradiction() >= 0 ? m_known.contradiction() : m_wanted.contradiction();
    if (second < 0)
        return false;
    const char *const key = members[static_cast<size_t>(second)].key.data();
    reject(BadRowCause::JsonTwice, Words::tr("a member that stood before with another value"),
           static_cast<size_t>(key - record.data()) - 1);
    return true;
}

void JsonSource::buildCells()
{
    const auto &members = m_reader.members();
    size_t room = 0;
    for (const int column : m_selected) {
        const int member = m_wanted.member(column);
        room += member >= 0 ? cellRoom(members[static_cast<size_t>(member)]) : 0;
    }
    m_arena.clear();
    m_arena.reserve(room);
    m_cells.resize(m_selected.size());
    for (size_t i = 0; i < m_selected.size(); ++i) {
        const int member = m_wanted.member(m_selected[i]);
        m_cells[i] =
            member >= 0 ? jsonCell(members[static_cast<size_t>(member)], m_arena) : std::string_view();
    }
}

Result<ReadStep> JsonSource::next()
{
    consume(m_pending);
    m_pending = 0;
    auto found = findText();
    if (!found)
        return failure(std::move(found).error());
    if (*found == Found::End)
        return ReadStep::End;
    if (*found == Found::BadRow)
        return ReadStep::BadRow;
    const std::string_view record = text().substr(0, m_textSize);
    if (!readRecord(record, *found == Found::Object)) {
        consume(sizeToSkip(record));
        return ReadStep::BadRow;
    }
    m_pending = m_textSize;
    if (contradictsItself(record))
        return ReadStep::BadRow;
    m_record = {record, {}, m_number, m_position.line};
    buildCells();
    m_record.cells = m_cells;
    return ReadStep::Record;
}

} // namespace countersign
