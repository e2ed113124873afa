#include "core/base/hash64.h"

#include <bit>
#include <cstring>

namespace countersign
{
namespace
{

constexpr quint64 Prime0 = 0xa0761d6478bd642fULL;
constexpr quint64 Prime1 = 0xe7037ed1a0b428dbULL;
constexpr quint64 Prime2 = 0x8ebc6af09c88c6e3ULL;

quint64 fold(quint64 a, quint64 b)
{
    __extension__ using Wide = unsigned __int128;
    const Wide product = static_cast<Wide>(a) * b;
    return static_cast<quint64>(product) ^ static_cast<quint64>(product >> 64);
}

quint64 read64(const char *at)
{
    quint64 value = 0;
    std::memcpy(&value, at, sizeof value);
    if constexpr (std::endian::native == std::endian::big)
        value = __builtin_bswap64(value);
    return value;
}

} // namespace

quint64 hash64(std::string_view bytes, quint64 seed)
{
    const char *at = bytes.data();
    size_t left = bytes.size();
    quint64 state = seed ^ Prime0;
    while (left > 16) {
        state = fold(read64(at) ^ Prime1, read64(at + 8) ^ state);
        at += 16;
        left -= 16;
    }
    char tail[16] = {};
    if (left > 0)
        std::memcpy(tail, at, left);
    state = fold(read64(tail) ^ Prime1, read64(tail + 8) ^ state);
    return fold(state ^ Prime2, static_cast<quint64>(bytes.size()) ^ Prime1);
}

} // namespace countersign
