#include "core/exporting/source_layout.h"

#include "core/exporting/export_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <unordered_map>

namespace countersign
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(countersign::Export)
};

/// Whether cells() of a scanner are what RFC 4180 allows: no quote in a cell without quotes.
bool isStrict(const std::vector<CsvCell> &cells, std::string_view raw)
{
    return std::ranges::none_of(cells, [raw](const CsvCell &cell) {
        return !cell.quoted &&
               raw.substr(cell.start, cell.end - cell.start).find('"') != std::string_view::npos;
    });
}

} // namespace

SourceLayout::SourceLayout(const QList<RecordFormat> &formats)
{
    std::unordered_map<std::string, size_t> known;
    for (const RecordFormat &format : formats) {
        File file{format, RecordSplitter(format), {}, {}, {}};
        bool isPrefix = format.format == FileFormat::Csv && format.delimiter == ',';
        for (const QString &name : format.columns) {
            const std::string column = name.toStdString();
            const auto [found, isNew] = known.try_emplace(column, m_columns.size());
            if (isNew)
                m_columns.push_back(column);
            isPrefix = isPrefix && found->second == file.columns.size();
            file.columns.push_back(found->second);
            std::string key;
            appendJsonText(key, column);
            file.keys.push_back(key + ':');
        }
        if (isPrefix)
            file.verbatim.emplace(',');
        m_files.push_back(std::move(file));
    }
}

std::optional<std::string_view> SourceLayout::verbatim(size_t file, std::string_view raw, size_t &missing)
{
    File &source = m_files[file];
    if (!source.verbatim || raw.empty())
        return std::nullopt;
    CsvScanner &scanner = *source.verbatim;
    scanner.restart();
    if (scanner.scan(raw, true) != CsvStep::Record || scanner.nextRecord() != raw.size() ||
        scanner.recordSize() != raw.size() || scanner.cells().size() != source.columns.size() ||
        !isStrict(scanner.cells(), raw))
        return std::nullopt;
    missing = m_columns.size() - source.columns.size();
    return raw;
}

Result<std::span<const std::string_view>> SourceLayout::cells(size_t file, std::string_view raw)
{
    File &source = m_files[file];
    m_cells.assign(m_columns.size(), std::string_view());
    if (!raw.empty()) {
        const auto split = source.splitter.cells(raw);
        if (!split)
            return failure(split.error());
        for (size_t i = 0; i < split->size() && i < source.columns.size(); ++i)
            m_cells[source.columns[i]] = (*split)[i];
    }
    return std::span<const std::string_view>(m_cells);
}

Result<void> SourceLayout::appendJson(size_t file, std::string_view raw, std::string &to)
{
    if (raw.empty()) {
        to += "{}";
        return {};
    }
    File &source = m_files[file];
    if (source.format.isJson()) {
        // A project file may come from elsewhere: what is copied into JSON is read as JSON first.
        if (const auto fault = m_json.read(raw))
            return failure(
                ErrorKind::Storage,
                Words::tr("A stored JSON record cannot be read again: fault at byte %1.").arg(fault->at + 1));
        if (raw.find_first_of("\r\n") == std::string_view::npos)
            to += raw;
        else
            appendCompactJson(raw, to);
        return {};
    }
    const auto split = source.splitter.cells(raw);
    if (!split)
        return failure(split.error());
    char before = '{';
    for (size_t i = 0; i < split->size() && i < source.keys.size(); ++i) {
        if (!(*split)[i].data())
            continue;
        to += before;
        before = ',';
        to += source.keys[i];
        appendJsonText(to, (*split)[i]);
    }
    to += before == '{' ? "{}" : "}";
    return {};
}

} // namespace countersign
