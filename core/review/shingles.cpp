#include "core/review/shingles.h"

#include "core/base/hash64.h"

#include <QChar>

#include <algorithm>
#include <limits>
#include <span>

namespace countersign
{

namespace
{

constexpr int BinCount = BandCount * MinimaPerBand;
constexpr int BinBits = 6;
static_assert(1 << BinBits == BinCount);

constexpr quint64 WordSeed = 0xcbf29ce484222325;
constexpr quint64 WordFactor = 0x100000001b3;

bool standsAlone(char32_t sign)
{
    return (sign >= 0x2e80 && sign < 0xa000) || (sign >= 0xac00 && sign < 0xd7b0) ||
           (sign >= 0xf900 && sign < 0xfb00) || (sign >= 0x20000 && sign < 0x32000);
}

/// Reads one character; a byte that begins none is skipped as U+FFFD.
char32_t takeCharacter(std::string_view &utf8)
{
    const auto first = static_cast<unsigned char>(utf8.front());
    const size_t length = first < 0x80   ? 1
                          : first < 0xc2 ? 0
                          : first < 0xe0 ? 2
                          : first < 0xf0 ? 3
                          : first < 0xf5 ? 4
                                         : 0;
    if (length == 0 || length > utf8.size()) {
        utf8.remove_prefix(1);
        return 0xfffd;
    }
    char32_t sign = length == 1 ? first : first & (0x7fu >> length);
    for (size_t i = 1; i < length; ++i)
        sign = (sign << 6) | (static_cast<unsigned char>(utf8[i]) & 0x3fu);
    utf8.remove_prefix(length);
    return sign;
}

/// What appendShingles() does with an ASCII character: most characters are, and a look into a table is far
/// cheaper than Unicode's.
struct AsciiSign {
    bool letter = false;
    bool digit = false;
    quint8 folded = 0;
};

constexpr std::array<AsciiSign, 128> asciiSigns()
{
    std::array<AsciiSign, 128> signs{};
    for (quint8 sign = 0; sign < signs.size(); ++sign) {
        const bool upper = sign >= 'A' && sign <= 'Z';
        signs[sign].letter = upper || (sign >= 'a' && sign <= 'z');
        signs[sign].digit = sign >= '0' && sign <= '9';
        signs[sign].folded = upper ? quint8(sign + ('a' - 'A')) : sign;
    }
    return signs;
}

/// Puts words into shingles as they come.
class Window
{
public:
    Window(int width, std::vector<quint64> &shingles)
        : m_width(size_t(std::clamp(width, 1, int(m_words.size())))), m_shingles(shingles)
    {
    }

    void add(quint64 word)
    {
        m_words[m_count++ % Ring] = word;
        if (m_count >= m_width)
            m_shingles.push_back(hashOfLast(m_width));
    }

    void finish()
    {
        if (m_count > 0 && m_count < m_width)
            m_shingles.push_back(hashOfLast(m_count));
    }

private:
    quint64 hashOfLast(size_t words) const
    {
        quint64 hash = 0;
        for (size_t i = m_count - words; i < m_count; ++i)
            hash = mixed64(hash + m_words[i % Ring]);
        return hash;
    }

    static constexpr size_t Ring = 8; ///< the longest width; a power of two, for a remainder costs a lot
    std::array<quint64, Ring> m_words{};
    size_t m_width;
    size_t m_count = 0;
    std::vector<quint64> &m_shingles;
};

} // namespace

void appendShingles(std::string_view utf8, int width, std::vector<quint64> &shingles)
{
    Window window(width, shingles);
    quint64 word = WordSeed;
    bool inWord = false;
    bool inNumber = false;
    const auto endWord = [&] {
        if (inWord)
            window.add(word);
        word = WordSeed;
        inWord = inNumber = false;
    };
    static constexpr auto ascii = asciiSigns();
    while (!utf8.empty()) {
        if (const auto byte = static_cast<unsigned char>(utf8.front()); byte < 0x80) {
            utf8.remove_prefix(1);
            const AsciiSign &known = ascii[byte];
            if (known.letter) {
                word = (word ^ known.folded) * WordFactor;
                inWord = true;
                inNumber = false;
            } else if (known.digit) {
                if (!inNumber)
                    word = (word ^ U'0') * WordFactor;
                inWord = inNumber = true;
            } else {
                endWord();
            }
            continue;
        }
        const char32_t sign = takeCharacter(utf8);
        if (standsAlone(sign) && QChar::isLetter(sign)) {
            endWord();
            window.add((WordSeed ^ sign) * WordFactor);
            continue;
        }
        const bool digit = QChar::isDigit(sign);
        if (!digit && !QChar::isLetter(sign) && !QChar::isMark(sign)) {
            endWord();
            continue;
        }
        const bool goesOn = digit && inNumber; // a number is one sign, however long
        inWord = true;
        inNumber = digit;
        if (!goesOn)
            word = (word ^ (digit ? U'0' : QChar::toCaseFolded(sign))) * WordFactor;
    }
    endWord();
    window.finish();
}

void makeShingleSet(std::vector<quint64> &shingles)
{
    std::sort(shingles.begin(), shingles.end());
    shingles.erase(std::unique(shingles.begin(), shingles.end()), shingles.end());
}

double jaccardOf(const std::vector<quint64> &first, const std::vector<quint64> &second)
{
    size_t shared = 0;
    auto a = first.cbegin();
    auto b = second.cbegin();
    while (a != first.cend() && b != second.cend()) {
        if (*a == *b) {
            ++shared;
            ++a;
            ++b;
        } else if (*a < *b) {
            ++a;
        } else {
            ++b;
        }
    }
    const size_t all = first.size() + second.size() - shared;
    return all == 0 ? 0 : double(shared) / double(all);
}

BandKeys bandsOf(const std::vector<quint64> &shingles, quint64 seed)
{
    constexpr quint64 nothing = std::numeric_limits<quint64>::max();
    std::array<quint64, BinCount> smallest;
    smallest.fill(nothing);
    for (const quint64 shingle : shingles) {
        const quint64 permuted = mixed64(shingle ^ seed);
        quint64 &bin = smallest[permuted >> (64 - BinBits)];
        bin = std::min(bin, permuted);
    }
    std::array<quint64, BinCount> minima = smallest;
    for (size_t i = 0; i < BinCount; ++i) {
        // Where it was borrowed from goes into the value, so that two borrowers do not look alike by chance.
        for (size_t distance = 1; minima[i] == nothing && distance < BinCount; ++distance) {
            const quint64 lent = smallest[(i + distance) % BinCount];
            if (lent != nothing)
                minima[i] = mixed64(lent + distance);
        }
    }
    BandKeys keys;
    for (size_t band = 0; band < BandCount; ++band) {
        quint64 key = band;
        for (const quint64 minimum : std::span(minima).subspan(band * MinimaPerBand, MinimaPerBand))
            key = mixed64(key + minimum);
        keys[band] = quint32(key);
    }
    return keys;
}

} // namespace countersign
