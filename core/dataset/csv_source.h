#pragma once

#include "core/dataset/csv_scanner.h"
#include "core/dataset/text_stream.h"
#include "core/dataset/ticket_source.h"

#include <string>
#include <vector>

namespace countersign
{

/// Reads CSV and TSV files. A faulty record is a bad row; reading goes on behind it, or, when a quote is not
/// closed, behind the line in which the quote opened, so that the records it swallowed come back.
class CsvSource final : public TicketSource
{
public:
    struct Setup {
        QString shownName; ///< of the file, for errors
        FileFormat format = FileFormat::Csv;
        char delimiter = ',';
        bool skipFirstLine = false; ///< it is `sep=;`
        QString encoding;           ///< for the words of bad rows
        qint64 bytesTotal = 0;
        size_t recordLimit = 0;
    };

    /// Reads the header, too.
    [[nodiscard]] static Result<std::unique_ptr<CsvSource>> open(std::unique_ptr<ByteStream> stream,
                                                                 size_t chunkBytes, const Setup &setup);

    const QStringList &columns() const override { return m_columns; }
    [[nodiscard]] Result<void> select(const QStringList &columns) override;
    [[nodiscard]] Result<ReadStep> next() override;
    qint64 bytesRead() const override { return m_buffer.bytesRead(); }
    RecordFormat recordFormat() const override;

private:
    CsvSource(std::unique_ptr<ByteStream> stream, size_t chunkBytes, const Setup &setup);

    enum class Found { Record, BadRow, End };
    [[nodiscard]] Result<Found> findRecord();
    [[nodiscard]] Result<void> readHeader();
    [[nodiscard]] Result<bool> skipBlankLines();
    /// Consumes up to and including the end of the line in which byte `from` of the text lies.
    [[nodiscard]] Result<void> skipLine(size_t from);
    [[nodiscard]] Result<Found> rejectFrom(size_t offset, BadRowCause cause, const QString &reason);
    std::string_view textUntilEnd(bool &atEnd) const;
    bool swallowsRecords(size_t quoteOffset, std::string_view text, qint64 lineEnds) const;
    bool checkWidth();
    bool checkText();
    void reject(size_t offset, BadRowCause cause, const QString &reason);
    void buildCells();

    Setup m_setup;
    TextBuffer m_buffer;
    CsvScanner m_scanner;
    QStringList m_columns;
    bool m_lastNameEmpty = false; ///< the header ends in a delimiter: records may, too, or not
    std::vector<size_t> m_selected;
    std::vector<std::string_view> m_cells;
    std::string m_arena;
    qint64 m_line = 1;    ///< at the buffer's first byte
    qint64 m_number = 0;  ///< of the last record
    size_t m_pending = 0; ///< bytes of the record that `m_record` shows
    qint64 m_pendingLines = 0;
};

} // namespace countersign
