#pragma once

#include "core/base/result.h"

#include <QFile>
#include <QString>
#include <QtGlobal>

#include <cstddef>
#include <memory>
#include <string_view>

namespace countersign
{

/// Bytes in order, as they come.
class ByteStream
{
public:
    virtual ~ByteStream() = default;

    /// Writes at most `room` bytes to `to` and returns how many; 0 only at the end.
    [[nodiscard]] virtual Result<size_t> read(char *to, size_t room) = 0;
    /// Bytes taken from the file so far.
    virtual qint64 bytesRead() const = 0;
};

/// The bytes of a regular file, unbuffered (the reader above has the buffer).
class FileStream final : public ByteStream
{
public:
    [[nodiscard]] static Result<std::unique_ptr<FileStream>> open(const QString &path, qint64 skippedBytes);

    [[nodiscard]] Result<size_t> read(char *to, size_t room) override;
    qint64 bytesRead() const override { return m_read; }

private:
    explicit FileStream(const QString &path) : m_file(path) {}

    QFile m_file;
    qint64 m_read = 0;
};

/// A window over a stream: holds what is not consumed yet and grows as long as nothing is consumed.
class TextBuffer
{
public:
    /// Reads `chunkBytes` at a time (at least 1).
    TextBuffer(std::unique_ptr<ByteStream> stream, size_t chunkBytes);

    /// The bytes from the first one that is not consumed. Valid until `fill`.
    std::string_view text() const { return {m_bytes.get() + m_begin, m_end - m_begin}; }
    /// Appends at least one byte; false at the end of the stream. Moves the text.
    [[nodiscard]] Result<bool> fill();
    void consume(size_t count) { m_begin += count; }
    bool isAtEnd() const { return m_atEnd; }
    qint64 bytesRead() const { return m_stream->bytesRead(); }

private:
    std::unique_ptr<ByteStream> m_stream;
    std::unique_ptr<char[]> m_bytes;
    size_t m_capacity = 0;
    size_t m_chunkBytes;
    size_t m_begin = 0;
    size_t m_end = 0;
    bool m_atEnd = false;
};

/// Ok for a regular file or a symbolic link to one that exists; else why not.
[[nodiscard]] Result<void> checkRegularFile(const QString &path);

/// The file's name for a message: line ends and other control characters are written as \xNN.
QString shownFileName(const QString &path);

} // namespace countersign
