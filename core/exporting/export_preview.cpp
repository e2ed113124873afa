#include "core/exporting/export_job.h"

#include "core/dataset/csv_scanner.h"
#include "core/dataset/json_members.h"
#include "core/exporting/export_pass.h"

namespace countersign
{
namespace
{

QString text(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
}

/// Read back from the bytes themselves, so that the table shows what stands in the file.
QList<QStringList> csvTable(std::string_view bytes)
{
    if (bytes.starts_with("\xef\xbb\xbf"))
        bytes.remove_prefix(3);
    QList<QStringList> table;
    CsvScanner scanner(',');
    while (!bytes.empty()) {
        scanner.restart();
        if (scanner.scan(bytes, true) != CsvStep::Record || scanner.nextRecord() == 0)
            break;
        QStringList row;
        for (const CsvCell &cell : scanner.cells()) {
            std::string unescaped;
            appendUnescapedCell(bytes.substr(cell.start, cell.end - cell.start), unescaped);
            row.append(cell.escaped ? text(unescaped)
                                    : text(bytes.substr(cell.start, cell.end - cell.start)));
        }
        table.append(row);
        bytes.remove_prefix(scanner.nextRecord());
    }
    return table;
}

QList<QStringList> jsonlTable(std::string_view bytes)
{
    QList<QStringList> table;
    JsonObjectReader reader;
    for (size_t end = bytes.find('\n'); end != std::string_view::npos; end = bytes.find('\n')) {
        if (reader.read(bytes.substr(0, end)))
            break;
        QStringList header;
        QStringList row;
        for (const JsonMember &member : reader.members()) {
            if (member.parent >= 0)
                continue;
            std::string unescaped;
            if (member.kind == JsonKind::String)
                appendUnescapedJson(member.value, unescaped);
            header.append(text(member.key));
            row.append(member.kind == JsonKind::String ? text(unescaped) : text(member.value));
        }
        if (table.isEmpty())
            table.append(header);
        table.append(row);
        bytes.remove_prefix(end + 1);
    }
    return table;
}

} // namespace

Result<ExportPreview> previewRows(Database &reader, const ExportOptions &options, int rows,
                                  const CancelToken &cancel)
{
    const auto pass = ExportPass::begin(reader, options, cancel);
    if (!pass)
        return failure(pass.error());
    std::string bytes;
    (*pass)->appendHeader(bytes);
    StoredRow stored;
    for (int row = 0; row < rows; ++row) {
        const auto read = (*pass)->readNext(stored);
        if (!read)
            return failure(read.error());
        if (!*read)
            break;
        if (const auto written = (*pass)->append(stored, bytes); !written)
            return failure(written.error());
    }
    QList<QStringList> table = options.format == ExportFormat::Jsonl ? jsonlTable(bytes) : csvTable(bytes);
    ExportPreview preview;
    preview.bytes = QByteArray::fromStdString(bytes);
    if (!table.isEmpty())
        preview.header = table.takeFirst();
    preview.rows = std::move(table);
    return preview;
}

} // namespace countersign
