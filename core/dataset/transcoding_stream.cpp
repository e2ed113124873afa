#include "core/dataset/transcoding_stream.h"

#include <QCoreApplication>

#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>

#include <algorithm>
#include <cstring>

namespace countersign
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(countersign::TranscodingStream)
};

constexpr char Fault = '\xFF';

void appendUtf8(std::string &to, char32_t code)
{
    const auto put = [&to](char32_t byte) { to.push_back(static_cast<char>(byte)); };
    if (code < 0x80) {
        put(code);
    } else if (code < 0x800) {
        put(0xC0U | (code >> 6U));
        put(0x80U | (code & 0x3FU));
    } else if (code < 0x10000) {
        put(0xE0U | (code >> 12U));
        put(0x80U | ((code >> 6U) & 0x3FU));
        put(0x80U | (code & 0x3FU));
    } else {
        put(0xF0U | (code >> 18U));
        put(0x80U | ((code >> 12U) & 0x3FU));
        put(0x80U | ((code >> 6U) & 0x3FU));
        put(0x80U | (code & 0x3FU));
    }
}

} // namespace

Result<std::unique_ptr<TranscodingStream>> TranscodingStream::open(std::unique_ptr<ByteStream> source,
                                                                   const QString &encoding, size_t chunkBytes)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter *const converter = ucnv_open(encoding.toLatin1().constData(), &status);
    if (U_FAILURE(status))
        return failure(ErrorKind::InvalidInput, Words::tr("The encoding \"%1\" is not known.").arg(encoding));
    // Stop at what cannot be decoded instead of writing U+FFFD.
    ucnv_setToUCallBack(converter, UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    std::unique_ptr<TranscodingStream> stream(
        new TranscodingStream(std::move(source), converter, std::max<size_t>(chunkBytes, 1)));
    stream->m_isWindows = encoding.startsWith(QLatin1String("windows-125"), Qt::CaseInsensitive);
    return stream;
}

TranscodingStream::TranscodingStream(std::unique_ptr<ByteStream> source, UConverter *converter,
                                     size_t chunkBytes)
    : m_source(std::move(source)), m_converter(converter), m_input(chunkBytes), m_units(chunkBytes + 64)
{
}

TranscodingStream::~TranscodingStream()
{
    ucnv_close(m_converter);
}

Result<size_t> TranscodingStream::read(char *to, size_t room)
{
    while (m_given == m_output.size() && !m_atEnd) {
        m_output.clear();
        m_given = 0;
        if (auto decoded = decodeChunk(); !decoded)
            return failure(std::move(decoded).error());
    }
    const size_t count = std::min(room, m_output.size() - m_given);
    std::memcpy(to, m_output.data() + m_given, count);
    m_given += count;
    return count;
}

Result<void> TranscodingStream::decodeChunk()
{
    auto count = m_source->read(m_input.data(), m_input.size());
    if (!count)
        return failure(std::move(count).error());
    m_atEnd = *count == 0;
    const char *source = m_input.data();
    const char *const sourceEnd = source + *count;
    for (;;) {
        char16_t *target = m_units.data();
        UErrorCode status = U_ZERO_ERROR;
        ucnv_toUnicode(m_converter, &target, m_units.data() + m_units.size(), &source, sourceEnd, nullptr,
                       m_atEnd ? 1 : 0, &status);
        append(m_units.data(), static_cast<size_t>(target - m_units.data()));
        if (status == U_BUFFER_OVERFLOW_ERROR)
            continue;
        if (U_SUCCESS(status))
            break;
        appendFault();
        // At the end nothing is left to decode: asking again would report the same cut character for ever.
        if (m_atEnd && source == sourceEnd)
            break;
    }
    if (m_atEnd && m_highSurrogate != 0)
        appendFault();
    return {};
}

void TranscodingStream::append(const char16_t *text, size_t length)
{
    for (size_t i = 0; i < length; ++i) {
        const char16_t unit = text[i];
        if (unit < 0x80 && m_highSurrogate == 0) {
            m_output.push_back(static_cast<char>(unit));
        } else if (unit >= 0xDC00 && unit <= 0xDFFF && m_highSurrogate != 0) {
            appendUtf8(m_output, 0x10000U + ((static_cast<char32_t>(m_highSurrogate) - 0xD800U) << 10U) +
                                     (static_cast<char32_t>(unit) - 0xDC00U));
            m_highSurrogate = 0;
        } else {
            if (m_highSurrogate != 0)
                appendFault();
            if (unit >= 0xD800 && unit <= 0xDBFF)
                m_highSurrogate = unit;
            else if ((unit >= 0xDC00 && unit <= 0xDFFF) || (m_isWindows && unit >= 0x80 && unit < 0xA0))
                appendFault();
            else
                appendUtf8(m_output, unit);
        }
    }
}

void TranscodingStream::appendFault()
{
    m_highSurrogate = 0;
    m_output.push_back(Fault);
}

} // namespace countersign
