#include "core/exporting/sha256.h"

#include <QByteArrayView>
#include <QtEndian>

#include <algorithm>
#include <cstring>

#if defined(__x86_64__) && defined(__GNUC__)
#define COUNTERSIGN_SHA_INSTRUCTIONS
#include <cpuid.h>
#include <immintrin.h>
#endif

namespace countersign
{
namespace
{

constexpr std::array<quint32, 8> initialState{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                              0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};

#ifdef COUNTERSIGN_SHA_INSTRUCTIONS
alignas(16) constexpr std::array<quint32, 64> roundConstants{
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

bool hasShaInstructions()
{
    unsigned a = 0;
    unsigned b = 0;
    unsigned c = 0;
    unsigned d = 0;
    if (!__builtin_cpu_supports("ssse3") || !__builtin_cpu_supports("sse4.1"))
        return false;
    return __get_cpuid_count(7, 0, &a, &b, &c, &d) != 0 && (b & (1U << 29)) != 0;
}

/// The instructions keep the eight words as ABEF and CDGH; see Intel, "Intel SHA Extensions" (2013).
__attribute__((target("sha,sse4.1,ssse3"))) void compress(std::array<quint32, 8> &words, const char *bytes,
                                                          size_t blocks)
{
    const __m128i bigEndian = _mm_set_epi64x(0x0c0d0e0f08090a0bLL, 0x0405060700010203LL);
    auto *const stored = reinterpret_cast<__m128i *>(words.data());
    const __m128i badc = _mm_shuffle_epi32(_mm_loadu_si128(stored), 0xb1);
    const __m128i hgfe = _mm_shuffle_epi32(_mm_loadu_si128(stored + 1), 0x1b);
    __m128i abef = _mm_alignr_epi8(badc, hgfe, 8);
    __m128i cdgh = _mm_blend_epi16(hgfe, badc, 0xf0);
    for (; blocks > 0; --blocks, bytes += 64) {
        const __m128i abefBefore = abef;
        const __m128i cdghBefore = cdgh;
        __m128i schedule[4];
        for (size_t four = 0; four < 16; ++four) {
            __m128i &words4 = schedule[four & 3];
            if (four < 4) {
                const auto *const input = reinterpret_cast<const __m128i *>(bytes) + four;
                words4 = _mm_shuffle_epi8(_mm_loadu_si128(input), bigEndian);
            } else {
                const __m128i last = schedule[(four + 3) & 3];
                const __m128i shifted = _mm_alignr_epi8(last, schedule[(four + 2) & 3], 4);
                words4 = _mm_sha256msg1_epu32(words4, schedule[(four + 1) & 3]);
                words4 = _mm_sha256msg2_epu32(_mm_add_epi32(words4, shifted), last);
            }
            const auto *const constants = reinterpret_cast<const __m128i *>(roundConstants.data()) + four;
            const __m128i sum = _mm_add_epi32(words4, _mm_load_si128(constants));
            cdgh = _mm_sha256rnds2_epu32(cdgh, abef, sum);
            abef = _mm_sha256rnds2_epu32(abef, cdgh, _mm_shuffle_epi32(sum, 0x0e));
        }
        abef = _mm_add_epi32(abef, abefBefore);
        cdgh = _mm_add_epi32(cdgh, cdghBefore);
    }
    const __m128i feba = _mm_shuffle_epi32(abef, 0x1b);
    const __m128i dchg = _mm_shuffle_epi32(cdgh, 0xb1);
    _mm_storeu_si128(stored, _mm_blend_epi16(feba, dchg, 0xf0));
    _mm_storeu_si128(stored + 1, _mm_alignr_epi8(dchg, feba, 8));
}
#else
bool hasShaInstructions()
{
    return false;
}
void compress(std::array<quint32, 8> &, const char *, size_t) {}
#endif

} // namespace

Sha256::Sha256(Way way) : m_fast(way == Way::Fastest && hasShaInstructions()), m_state(initialState) {}

void Sha256::add(std::string_view bytes)
{
    if (!m_fast) {
        m_portable.addData(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
        return;
    }
    m_size += bytes.size();
    if (m_restSize > 0) {
        const size_t taken = std::min(bytes.size(), m_rest.size() - m_restSize);
        std::memcpy(m_rest.data() + m_restSize, bytes.data(), taken);
        m_restSize += taken;
        bytes.remove_prefix(taken);
        if (m_restSize < m_rest.size())
            return;
        compress(m_state, m_rest.data(), 1);
        m_restSize = 0;
    }
    compress(m_state, bytes.data(), bytes.size() / 64);
    bytes.remove_prefix(bytes.size() / 64 * 64);
    std::memcpy(m_rest.data(), bytes.data(), bytes.size());
    m_restSize = bytes.size();
}

QByteArray Sha256::hex()
{
    if (!m_fast)
        return m_portable.result().toHex();
    const quint64 bits = m_size * 8;
    std::array<char, 128> padding{};
    padding[0] = char(0x80);
    const size_t zeros = (m_restSize < 56 ? 56 : 120) - m_restSize;
    qToBigEndian(bits, padding.data() + zeros);
    add({padding.data(), zeros + 8});
    QByteArray digest(32, Qt::Uninitialized);
    for (size_t i = 0; i < m_state.size(); ++i)
        qToBigEndian(m_state[i], digest.data() + 4 * i);
    return digest.toHex();
}

} // namespace countersign
