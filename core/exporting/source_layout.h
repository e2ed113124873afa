#pragma once

#include "core/base/result.h"
#include "core/dataset/csv_scanner.h"
#include "core/dataset/json_members.h"
#include "core/dataset/record_format.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace countersign
{

/// The columns of all imports side by side, and the way from a raw record to its cells under them. Reuses its
/// buffers, so it belongs to one thread and one export.
class SourceLayout
{
public:
    /// `formats`: of the imports in their order. Columns of the same name are one column; new ones are
    /// appended.
    explicit SourceLayout(const QList<RecordFormat> &formats);

    const std::vector<std::string> &columns() const { return m_columns; }

    /// The raw record if it can stand in a comma separated file as it is: a CSV record with commas, all cells
    /// of its file there, strictly RFC 4180, and no columns before it. `missing` cells follow it. Else
    /// nothing.
    std::optional<std::string_view> verbatim(size_t file, std::string_view raw, size_t &missing);

    /// One cell per column; null data: the record has no such column. Valid until the next call.
    [[nodiscard]] Result<std::span<const std::string_view>> cells(size_t file, std::string_view raw);

    /// Appends the record as a JSON object on one line: a JSON record as it was written (blanks between its
    /// tokens taken out only where they hold line ends), a CSV record as strings.
    [[nodiscard]] Result<void> appendJson(size_t file, std::string_view raw, std::string &to);

private:
    struct File {
        RecordFormat format;
        RecordSplitter splitter;
        std::vector<size_t> columns;        ///< the file's n-th column → ours
        std::vector<std::string> keys;      ///< `"name":`
        std::optional<CsvScanner> verbatim; ///< where records can be copied as they are
    };

    std::vector<std::string> m_columns;
    std::vector<File> m_files;
    std::vector<std::string_view> m_cells;
    JsonObjectReader m_json;
};

} // namespace countersign
