#pragma once

#include "core/base/result.h"
#include "core/dataset/bad_row.h"
#include "core/dataset/record_format.h"

#include <QString>
#include <QStringList>
#include <QtGlobal>

#include <memory>
#include <optional>
#include <span>
#include <string_view>

namespace countersign
{

/// One record of a file, as views of UTF-8 that live until the next call of TicketSource::next.
struct RecordView {
    std::string_view raw; ///< the record's bytes, recoded to UTF-8, without its line end
    /// The selected columns in the selected order; null data: the record has no such column (or JSON null).
    std::span<const std::string_view> cells;
    qint64 record = 0; ///< from 1; bad rows count, the header does not
    qint64 line = 0;   ///< where the record begins, from 1
};

/// What TicketSource::next found.
enum class ReadStep { Record, BadRow, End };

/// What the user said about a file; what is left empty is found out.
struct SourceOptions {
    std::optional<FileFormat> format;
    QString encoding;              ///< a name; empty: found
    std::optional<char> delimiter; ///< ASCII, not a quote or line end
    QString arrayMember; ///< JSON objects: the member that holds the records, "outer.inner" inside another
    qint64 recordLimit = 100LL * 1024 * 1024; ///< bytes; a larger CSV record is a bad row
    qsizetype chunkBytes = 1024 * 1024;       ///< read at a time; tests set it to a few bytes
};

/// A file as a stream of records. Memory does not grow with the file, only with its largest record.
/// Not thread-safe; belongs to whoever reads.
class TicketSource
{
public:
    virtual ~TicketSource() = default;

    /// All columns that can be selected. CSV: the header, duplicates numbered ("Labels", "Labels (2)"), empty
    /// ones "Column 3". JSON: members of the first 1,000 records, and "outer.inner" for members of objects.
    virtual const QStringList &columns() const = 0;
    /// Which columns the records show. Before the first `next`; without it none.
    [[nodiscard]] virtual Result<void> select(const QStringList &columns) = 0;
    /// Goes to the next record. An error (the disk) ends the reading.
    [[nodiscard]] virtual Result<ReadStep> next() = 0;

    const RecordView &record() const { return m_record; } ///< after ReadStep::Record
    const BadRow &badRow() const { return m_badRow; }     ///< after ReadStep::BadRow

    virtual qint64 bytesRead() const = 0; ///< of the file, for progress; up to a chunk ahead of the record
    qint64 bytesTotal() const { return m_bytesTotal; }
    /// How to read the raw records again. JSON: complete only after ReadStep::End, as later records may bring
    /// further members.
    virtual RecordFormat recordFormat() const = 0;

protected:
    RecordView m_record;
    BadRow m_badRow;
    qint64 m_bytesTotal = 0;
};

/// Opens a regular file as records; format, encoding and delimiter are found where the options do not say.
[[nodiscard]] Result<std::unique_ptr<TicketSource>> openSource(const QString &path,
                                                               const SourceOptions &options = {});

} // namespace countersign
