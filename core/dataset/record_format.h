#pragma once

#include "core/base/result.h"
#include "core/dataset/csv_scanner.h"
#include "core/domain/ticket.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <span>
#include <string_view>

namespace countersign
{

/// The kinds of file that can be read. Words in files and on the command line: csv, tsv, json, jsonl.
enum class FileFormat { Csv, Tsv, Json, JsonLines };

QString fileFormatName(FileFormat format);
[[nodiscard]] Result<FileFormat> fileFormatFromName(const QString &name);

/// How the raw records of one import are to be read again; stored with the import.
struct RecordFormat {
    FileFormat format = FileFormat::Csv;
    char delimiter = ','; ///< CSV and TSV only
    QStringList columns; ///< unique names: CSV header cells, or top-level JSON members in order of appearance

    bool isJson() const { return format == FileFormat::Json || format == FileFormat::JsonLines; }
    QJsonObject toJson() const;
    [[nodiscard]] static Result<RecordFormat> fromJson(const QJsonObject &json);

    bool operator==(const RecordFormat &) const = default;
};

/// Reads raw records of one format back into cells, reusing its buffers: for exports of many records.
class RecordSplitter
{
public:
    explicit RecordSplitter(const RecordFormat &format);
    ~RecordSplitter();
    RecordSplitter(RecordSplitter &&) noexcept;
    RecordSplitter &operator=(RecordSplitter &&) noexcept;

    /// One view per column of the format, in its order; null data: the record has no such column (or JSON
    /// null). JSON values that are not strings are compact JSON. Valid until the next call.
    [[nodiscard]] Result<std::span<const std::string_view>> cells(std::string_view raw);

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

/// Calls `callback(index, value)` for each column that the record has; index counts RecordFormat::columns.
/// For many records keep a RecordSplitter instead.
template <typename Callback>
[[nodiscard]] Result<void> forEachColumn(RecordSplitter &splitter, std::string_view raw, Callback callback)
{
    auto cells = splitter.cells(raw);
    if (!cells)
        return failure(std::move(cells).error());
    for (size_t i = 0; i < cells->size(); ++i) {
        if ((*cells)[i].data())
            callback(static_cast<qsizetype>(i), (*cells)[i]);
    }
    return {};
}

/// Every column of one raw record, in the format's order; columns that the record has not are left out.
/// JSON members that the format does not know are appended.
[[nodiscard]] Result<QList<SourceColumn>> splitRecord(std::string_view raw, const RecordFormat &format);

} // namespace countersign
