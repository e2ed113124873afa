#include "core/dataset/text_scan.h"

#include <simdjson.h>

#include <bit>
#include <cstring>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace countersign
{
namespace
{

#if defined(__SSE2__)
__m128i load16(const char *at)
{
    return _mm_loadu_si128(reinterpret_cast<const __m128i *>(at));
}

/// Runs `mask(block)` over whole blocks of 16 bytes and stops at the first set bit.
template <typename Mask>
const char *findInBlocks(const char *&at, const char *end, Mask mask)
{
    while (end - at >= 16) {
        const int bits = _mm_movemask_epi8(mask(load16(at)));
        if (bits != 0)
            return at + std::countr_zero(static_cast<unsigned>(bits));
        at += 16;
    }
    return nullptr;
}
#endif

qint64 countByte(std::string_view text, char byte)
{
    const char *at = text.data();
    const char *const end = at + text.size();
    qint64 count = 0;
#if defined(__SSE2__)
    const __m128i wanted = _mm_set1_epi8(byte);
    while (end - at >= 16) {
        // Each byte of `sums` counts up to 255 blocks, then the 16 are added up.
        __m128i sums = _mm_setzero_si128();
        for (int block = 0; block < 255 && end - at >= 16; ++block, at += 16)
            sums = _mm_sub_epi8(sums, _mm_cmpeq_epi8(load16(at), wanted));
        const __m128i halves = _mm_sad_epu8(sums, _mm_setzero_si128());
        count += _mm_cvtsi128_si64(halves) + _mm_cvtsi128_si64(_mm_unpackhi_epi64(halves, halves));
    }
#endif
    for (; at != end; ++at)
        count += *at == byte ? 1 : 0;
    return count;
}

} // namespace

const char *findAnyOf3(const char *at, const char *end, char a, char b, char c)
{
#if defined(__SSE2__)
    const __m128i as = _mm_set1_epi8(a);
    const __m128i bs = _mm_set1_epi8(b);
    const __m128i cs = _mm_set1_epi8(c);
    const char *const found = findInBlocks(at, end, [&](__m128i x) {
        return _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(x, as), _mm_cmpeq_epi8(x, bs)),
                            _mm_cmpeq_epi8(x, cs));
    });
    if (found)
        return found;
#endif
    while (at != end && *at != a && *at != b && *at != c)
        ++at;
    return at;
}

const char *findJsonStringStop(const char *at, const char *end)
{
#if defined(__SSE2__)
    const __m128i quotes = _mm_set1_epi8('"');
    const __m128i slashes = _mm_set1_epi8('\\');
    const __m128i controls = _mm_set1_epi8(0x1f);
    const char *const found = findInBlocks(at, end, [&](__m128i x) {
        return _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(x, quotes), _mm_cmpeq_epi8(x, slashes)),
                            _mm_cmpeq_epi8(_mm_min_epu8(x, controls), x));
    });
    if (found)
        return found;
#endif
    while (at != end && *at != '"' && *at != '\\' && static_cast<unsigned char>(*at) >= 0x20)
        ++at;
    return at;
}

const char *findJsonStructure(const char *at, const char *end)
{
#if defined(__SSE2__)
    const __m128i quotes = _mm_set1_epi8('"');
    const __m128i caseBit = _mm_set1_epi8(0x20); // '[' | 0x20 == '{', ']' | 0x20 == '}'
    const __m128i opening = _mm_set1_epi8('{');
    const __m128i closing = _mm_set1_epi8('}');
    const char *const found = findInBlocks(at, end, [&](__m128i x) {
        const __m128i folded = _mm_or_si128(x, caseBit);
        return _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(folded, opening), _mm_cmpeq_epi8(folded, closing)),
                            _mm_cmpeq_epi8(x, quotes));
    });
    if (found)
        return found;
#endif
    while (at != end && *at != '"' && *at != '{' && *at != '}' && *at != '[' && *at != ']')
        ++at;
    return at;
}

qint64 countLineFeeds(std::string_view text)
{
    return countByte(text, '\n');
}

qint64 countLineEnds(std::string_view text)
{
    if (text.empty())
        return 0;
    const void *const carriageReturn = std::memchr(text.data(), '\r', text.size());
    if (!carriageReturn)
        return countByte(text, '\n');
    qint64 count = 0;
    for (size_t i = 0; i < text.size(); ++i) {
        const bool isPair = text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n';
        if ((text[i] == '\n' || text[i] == '\r') && !isPair)
            ++count;
    }
    return count;
}

/// Bytes of the well-formed character at `at` (Unicode 15, table 3-7), 0 if it is none.
size_t wellFormedLength(std::string_view text, size_t at)
{
    const auto byte = [&](size_t i) { return at + i < text.size() ? static_cast<quint8>(text[at + i]) : 0U; };
    const auto isTail = [&](size_t i) { return (byte(i) & 0xC0U) == 0x80U; };
    const unsigned first = byte(0);
    if (first < 0x80)
        return 1;
    if (first >= 0xC2 && first <= 0xDF)
        return isTail(1) ? 2 : 0;
    if (first >= 0xE0 && first <= 0xEF) {
        const bool overlong = first == 0xE0 && byte(1) < 0xA0;
        const bool surrogate = first == 0xED && byte(1) > 0x9F;
        return isTail(1) && isTail(2) && !overlong && !surrogate ? 3 : 0;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        const bool overlong = first == 0xF0 && byte(1) < 0x90;
        const bool tooLarge = first == 0xF4 && byte(1) > 0x8F;
        return isTail(1) && isTail(2) && isTail(3) && !overlong && !tooLarge ? 4 : 0;
    }
    return 0;
}

size_t findInvalidUtf8(std::string_view text)
{
    if (simdjson::validate_utf8(text.data(), text.size()))
        return std::string_view::npos;
    size_t at = 0;
    while (at < text.size()) {
        const size_t length = wellFormedLength(text, at);
        if (length == 0)
            return at;
        at += length;
    }
    return std::string_view::npos;
}

QString textFromUtf8(std::string_view text)
{
    constexpr std::string_view Mark = "\xEF\xBB\xBF";
    QString result;
    while (text.substr(0, Mark.size()) == Mark) {
        result += QChar(0xFEFF);
        text.remove_prefix(Mark.size());
    }
    const QString rest = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    return result.isEmpty() ? rest : result + rest;
}

} // namespace countersign
