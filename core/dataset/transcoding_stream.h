#pragma once

#include "core/dataset/text_stream.h"

#include <memory>
#include <string>
#include <vector>

struct UConverter;

namespace countersign
{

/// Turns a stream of another encoding into UTF-8, chunk by chunk. Bytes that the encoding does not have
/// become one 0xFF, which UTF-8 never has: the reader above finds it and knows the place. A U+FFFD in the
/// output therefore was in the file.
class TranscodingStream final : public ByteStream
{
public:
    /// Reads `chunkBytes` of `source` at a time.
    [[nodiscard]] static Result<std::unique_ptr<TranscodingStream>>
    open(std::unique_ptr<ByteStream> source, const QString &encoding, size_t chunkBytes);
    ~TranscodingStream() override;

    [[nodiscard]] Result<size_t> read(char *to, size_t room) override;
    qint64 bytesRead() const override { return m_source->bytesRead(); }

private:
    TranscodingStream(std::unique_ptr<ByteStream> source, UConverter *converter, size_t chunkBytes);
    [[nodiscard]] Result<void> decodeChunk();
    void append(const char16_t *text, size_t length);
    void appendFault();

    std::unique_ptr<ByteStream> m_source;
    UConverter *m_converter;
    bool m_isWindows = false; ///< a code page in which C1 controls stand for undefined bytes
    std::vector<char> m_input;
    std::vector<char16_t> m_units;
    std::string m_output;
    size_t m_given = 0;
    char16_t m_highSurrogate = 0; ///< waits for its other half
    bool m_atEnd = false;
};

} // namespace countersign
