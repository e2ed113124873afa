#include "core/dataset/text_stream.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <cstring>

namespace countersign
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(countersign::TextStream)
};

} // namespace

QString shownFileName(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QString shown;
    for (const QChar character : name.isEmpty() ? path : name) {
        const ushort code = character.unicode();
        // C0, DEL and C1, and the marks that turn the reading direction: they could disguise the message.
        const bool turnsDirection = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
        if (code == u'\n')
            shown += QStringLiteral("\\n");
        else if (code < 0x20 || (code >= 0x7F && code < 0xA0) || turnsDirection)
            shown += QStringLiteral("\\x%1").arg(code, 2, 16, QLatin1Char('0'));
        else
            shown += character;
    }
    return shown;
}

Result<void> checkRegularFile(const QString &path)
{
    const QFileInfo info(path);
    const QString name = shownFileName(path);
    if (!info.exists()) {
        if (info.isSymLink())
            return failure(
                ErrorKind::NotFound,
                Words::tr("%1 is a link to a file that does not exist. Choose the file itself.").arg(name));
        return failure(ErrorKind::NotFound, Words::tr("%1 does not exist. Check the path.").arg(name));
    }
    if (info.isDir())
        return failure(ErrorKind::InvalidInput, Words::tr("%1 is a folder. Choose a file in it.").arg(name));
    if (!info.isFile())
        return failure(
            ErrorKind::InvalidInput,
            Words::tr("%1 is a pipe or a device, not a file. Save its content to a file first.").arg(name));
    return {};
}

Result<std::unique_ptr<FileStream>> FileStream::open(const QString &path, qint64 skippedBytes)
{
    if (auto regular = checkRegularFile(path); !regular)
        return failure(std::move(regular).error());
    std::unique_ptr<FileStream> stream(new FileStream(path));
    if (!stream->m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) ||
        !stream->m_file.seek(skippedBytes))
        return failure(ErrorKind::Io, Words::tr("%1 cannot be opened: %2. Check its permissions.")
                                          .arg(shownFileName(path), stream->m_file.errorString()));
    stream->m_read = skippedBytes;
    return stream;
}

Result<size_t> FileStream::read(char *to, size_t room)
{
    const qint64 count = m_file.read(to, static_cast<qint64>(room));
    if (count < 0)
        return failure(ErrorKind::Io,
                       Words::tr("%1 cannot be read after byte %2: %3. Check the disk and try again.")
                           .arg(shownFileName(m_file.fileName()))
                           .arg(m_read)
                           .arg(m_file.errorString()));
    m_read += count;
    return static_cast<size_t>(count);
}

TextBuffer::TextBuffer(std::unique_ptr<ByteStream> stream, size_t chunkBytes)
    : m_stream(std::move(stream)), m_chunkBytes(std::max<size_t>(chunkBytes, 1))
{
}

Result<bool> TextBuffer::fill()
{
    if (m_atEnd)
        return false;
    const size_t kept = m_end - m_begin;
    if (kept + m_chunkBytes > m_capacity) {
        // Doubling, so that a huge record is moved a bounded number of times.
        const size_t capacity = std::max(m_chunkBytes * 2, (kept + m_chunkBytes) * 2);
        std::unique_ptr<char[]> bytes(new char[capacity]);
        if (kept > 0)
            std::memcpy(bytes.get(), m_bytes.get() + m_begin, kept);
        m_bytes = std::move(bytes);
        m_capacity = capacity;
        m_begin = 0;
    } else if (m_end + m_chunkBytes > m_capacity) {
        std::memmove(m_bytes.get(), m_bytes.get() + m_begin, kept);
        m_begin = 0;
    }
    m_end = m_begin + kept;
    auto count = m_stream->read(m_bytes.get() + m_end, m_chunkBytes);
    if (!count)
        return failure(std::move(count).error());
    m_end += *count;
    m_atEnd = *count == 0;
    return !m_atEnd;
}

} // namespace countersign
