#pragma once

#include "core/dataset/json_columns.h"
#include "core/dataset/json_members.h"
#include "core/dataset/text_stream.h"
#include "core/dataset/ticket_source.h"

#include <string>
#include <vector>

namespace countersign
{

/// What JSON and JSONL files share: records are JSON objects, columns are their members. Who derives cuts the
/// file into texts of one record each.
class JsonSource : public TicketSource
{
public:
    static constexpr size_t ElementLimit = 64 * 1024 * 1024; ///< bytes of one record
    static constexpr qint64 ColumnRecords = 1000;            ///< records that `columns` is made from
    static constexpr qint64 ColumnBytes = 64 * 1024 * 1024;  ///< and not more of the file than this

    struct Setup {
        QString shownName; ///< of the file, for errors
        FileFormat format = FileFormat::Json;
        QStringList arrayPath; ///< members that lead to the array of records; empty: the values themselves
        QString encoding;      ///< for the words of bad rows
        qint64 bytesTotal = 0;
    };

    const QStringList &columns() const override { return m_columnNames; }
    [[nodiscard]] Result<void> select(const QStringList &columns) override;
    [[nodiscard]] Result<ReadStep> next() override;
    qint64 bytesRead() const override { return m_buffer.bytesRead(); }
    RecordFormat recordFormat() const override;

    /// Reads the first records of `scout`, a second source of the same file, to know the columns.
    [[nodiscard]] Result<void> learnColumns(JsonSource &scout);

protected:
    JsonSource(std::unique_ptr<ByteStream> stream, size_t chunkBytes, const Setup &setup);

    struct Position {
        qint64 line = 1;
        qint64 column = 1;
    };

    /// What `findText` found at the buffer's beginning.
    enum class Found {
        Text,   ///< one value of `m_textSize` bytes, to be read as a record
        Object, ///< the same, and `m_reader` has read it without a fault
        BadRow,
        End,
    };
    [[nodiscard]] virtual Result<Found> findText() = 0;
    /// Called when the text is not valid JSON, before it is consumed: how much of it to consume. The rest is
    /// read again, as the fault may have made one text of several.
    virtual size_t sizeToSkip(std::string_view text) const { return text.size(); }

    void consume(size_t count); ///< and count lines
    void rejectAt(Position position, BadRowCause cause, const QString &reason);
    void reject(BadRowCause cause, const QString &reason, size_t offset = 0);
    [[nodiscard]] Result<bool> fill() { return m_buffer.fill(); }
    std::string_view text() const { return m_buffer.text(); }
    const Setup &setup() const { return m_setup; }
    Position position() const { return m_position; } ///< of the buffer's first byte

    JsonObjectReader m_reader;
    size_t m_textSize = 0;
    qint64 m_number = 0; ///< of the last record

private:
    bool readRecord(std::string_view record, bool alreadyRead);
    bool contradictsItself(std::string_view record);
    void buildCells();
    void describe(const JsonFault &fault);

    Setup m_setup;
    TextBuffer m_buffer;
    JsonColumns m_known; ///< top-level members, in order of appearance: the record format
    JsonColumns m_wanted;
    QStringList m_columnNames;
    std::vector<int> m_selected;
    bool m_selectsNested = false;
    std::vector<std::string_view> m_cells;
    std::string m_arena;
    Position m_position;
    size_t m_pending = 0; ///< bytes of the record that `m_record` shows
};

/// JSONL: one record a line. A bad line is a bad row, whatever is in it.
class JsonLinesSource final : public JsonSource
{
public:
    JsonLinesSource(std::unique_ptr<ByteStream> stream, size_t chunkBytes, const Setup &setup)
        : JsonSource(std::move(stream), chunkBytes, setup)
    {
    }

protected:
    [[nodiscard]] Result<Found> findText() override;

private:
    [[nodiscard]] Result<void> skipLine();
};

/// JSON: an array of records, pages of them (objects with an array inside), or objects one after the other.
/// Cut into elements by strings and brackets alone, so memory is that of one element.
class JsonElementSource final : public JsonSource
{
public:
    JsonElementSource(std::unique_ptr<ByteStream> stream, size_t chunkBytes, const Setup &setup)
        : JsonSource(std::move(stream), chunkBytes, setup)
    {
    }

protected:
    [[nodiscard]] Result<Found> findText() override;
    size_t sizeToSkip(std::string_view text) const override;

private:
    enum class Place { Top, Array, Page };
    enum class End { Found, CutOff, TooLarge };

    /// The next character behind blanks, 0 at the end of the file.
    [[nodiscard]] Result<char> peek();
    /// Measures the value at the beginning of the text into `m_textSize`; `keep` false: consumes it
    /// meanwhile.
    [[nodiscard]] Result<End> measureValue(bool keep);
    [[nodiscard]] Result<Found> findElement();
    [[nodiscard]] Result<Found> rejectLine();
    [[nodiscard]] Result<bool> readPageMember(char first);
    [[nodiscard]] Result<bool> skipKey(std::string &key);
    Found giveUp(const QString &reason);
    void openPage();

    Place m_place = Place::Top;
    qsizetype m_level = 0; ///< open objects on the way to the array
    bool m_ended = false;
};

} // namespace countersign
