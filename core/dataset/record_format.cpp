#include "core/dataset/record_format.h"

#include "core/dataset/json_columns.h"
#include "core/dataset/text_scan.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>
#include <string>
#include <utility>

namespace countersign
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(countersign::RecordFormat)
};

constexpr std::array<std::pair<FileFormat, const char *>, 4> Names = {{{FileFormat::Csv, "csv"},
                                                                       {FileFormat::Tsv, "tsv"},
                                                                       {FileFormat::Json, "json"},
                                                                       {FileFormat::JsonLines, "jsonl"}}};

std::string_view emptyCell()
{
    return {"", 0};
}

QString text(std::string_view cell)
{
    return textFromUtf8(cell);
}

} // namespace

QString fileFormatName(FileFormat format)
{
    for (const auto &[value, name] : Names) {
        if (value == format)
            return QLatin1String(name);
    }
    return {};
}

Result<FileFormat> fileFormatFromName(const QString &name)
{
    for (const auto &[value, known] : Names) {
        if (name == QLatin1String(known))
            return value;
    }
    return failure(ErrorKind::InvalidInput,
                   Words::tr("The format \"%1\" is not known. Use csv, tsv, json or jsonl.").arg(name));
}

QJsonObject RecordFormat::toJson() const
{
    QJsonObject json{{QStringLiteral("format"), fileFormatName(format)},
                     {QStringLiteral("columns"), QJsonArray::fromStringList(columns)}};
    if (!isJson())
        json.insert(QStringLiteral("delimiter"), QString(QLatin1Char(delimiter)));
    return json;
}

Result<RecordFormat> RecordFormat::fromJson(const QJsonObject &json)
{
    RecordFormat result;
    auto format = fileFormatFromName(json.value(QStringLiteral("format")).toString());
    if (!format)
        return failure(std::move(format).error());
    result.format = *format;
    const QString delimiter = json.value(QStringLiteral("delimiter")).toString();
    if (!result.isJson()) {
        if (delimiter.size() != 1 || delimiter[0].unicode() >= 0x80)
            return failure(ErrorKind::Storage, Words::tr("The stored format of an import has no delimiter. "
                                                         "Import the file again."));
        result.delimiter = delimiter[0].toLatin1();
    }
    for (const QJsonValue column : json.value(QStringLiteral("columns")).toArray())
        result.columns.append(column.toString());
    return result;
}

struct RecordSplitter::Private {
    explicit Private(const RecordFormat &recordFormat)
        : format(recordFormat),
          scanner(recordFormat.delimiter),
          width(static_cast<size_t>(recordFormat.columns.size()))
    {
        for (const QString &column : recordFormat.columns)
            columns.add(column.toStdString());
    }

    Result<void> readCsv(std::string_view raw);
    Result<void> readJson(std::string_view raw);

    RecordFormat format;
    CsvScanner scanner;
    JsonObjectReader reader;
    JsonColumns columns;
    size_t width = 0;
    std::string arena;
    std::vector<std::string_view> cells;
};

Result<void> RecordSplitter::Private::readCsv(std::string_view raw)
{
    scanner.restart();
    if (scanner.scan(raw, true) != CsvStep::Record || scanner.nextRecord() != raw.size())
        return failure(ErrorKind::Storage,
                       Words::tr("A stored CSV record cannot be split into its cells again. "
                                 "Check that the import's delimiter was not changed."));
    const auto &found = scanner.cells();
    for (size_t i = 0; i < std::min(found.size(), width); ++i) {
        const std::string_view cell =
            raw.empty() ? emptyCell() : raw.substr(found[i].start, found[i].end - found[i].start);
        if (found[i].escaped) {
            const size_t start = arena.size();
            appendUnescapedCell(cell, arena);
            cells[i] = std::string_view(arena).substr(start);
        } else {
            cells[i] = cell;
        }
    }
    return {};
}

Result<void> RecordSplitter::Private::readJson(std::string_view raw)
{
    if (const auto fault = reader.read(raw))
        return failure(
            ErrorKind::Storage,
            Words::tr("A stored JSON record cannot be read again: fault at byte %1.").arg(fault->at + 1));
    columns.match(reader.members(), false, true);
    for (size_t i = 0; i < width; ++i) {
        const int member = columns.member(static_cast<int>(i));
        if (member >= 0)
            cells[i] = jsonCell(reader.members()[static_cast<size_t>(member)], arena);
    }
    return {};
}

RecordSplitter::RecordSplitter(const RecordFormat &format) : m_private(std::make_unique<Private>(format)) {}
RecordSplitter::~RecordSplitter() = default;
RecordSplitter::RecordSplitter(RecordSplitter &&) noexcept = default;
RecordSplitter &RecordSplitter::operator=(RecordSplitter &&) noexcept = default;

Result<std::span<const std::string_view>> RecordSplitter::cells(std::string_view raw)
{
    m_private->arena.clear();
    m_private->arena.reserve(raw.size());
    m_private->cells.assign(m_private->width, std::string_view());
    auto read = m_private->format.isJson() ? m_private->readJson(raw) : m_private->readCsv(raw);
    if (!read)
        return failure(std::move(read).error());
    return std::span<const std::string_view>(m_private->cells);
}

Result<QList<SourceColumn>> splitRecord(std::string_view raw, const RecordFormat &format)
{
    RecordFormat complete = format;
    if (format.isJson()) {
        JsonObjectReader reader;
        if (!reader.read(raw)) {
            JsonColumns columns;
            for (const QString &column : format.columns)
                columns.add(column.toStdString());
            columns.match(reader.members(), true, false);
            complete.columns = columns.names();
        }
    }
    RecordSplitter splitter(complete);
    QList<SourceColumn> columns;
    auto split = forEachColumn(splitter, raw, [&](qsizetype index, std::string_view value) {
        columns.append({complete.columns[index], text(value)});
    });
    if (!split)
        return failure(std::move(split).error());
    return columns;
}

} // namespace countersign
