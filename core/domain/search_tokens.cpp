#include "core/domain/search_tokens.h"

namespace countersign
{
namespace
{

/// Letters and digits folded; 0 parts words.
constexpr std::array<char, 128> asciiFold = [] {
    std::array<char, 128> table{};
    for (char c = '0'; c <= '9'; ++c)
        table[size_t(c)] = c;
    for (char c = 'a'; c <= 'z'; ++c) {
        table[size_t(c)] = c;
        table[size_t(c - 'a' + 'A')] = c;
    }
    return table;
}();

bool isContinuation(char c)
{
    return (quint8(c) & 0xc0) == 0x80;
}

/// The character at `at` and its length; a byte that begins none: 0 and 1.
char32_t decode(std::string_view text, size_t at, size_t &length)
{
    const auto byte = [&](size_t i) { return char32_t(quint8(text[at + i])); };
    const char32_t first = byte(0);
    length = first < 0x80 ? 1 : first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    bool whole = first < 0x80 || (first >= 0xc2 && first <= 0xf4 && at + length <= text.size());
    for (size_t i = 1; whole && i < length; ++i)
        whole = isContinuation(text[at + i]);
    char32_t character = 0;
    if (whole && length == 1)
        return first;
    if (whole && length == 2)
        character = (first & 0x1f) << 6 | (byte(1) & 0x3f);
    else if (whole && length == 3)
        character = (first & 0x0f) << 12 | (byte(1) & 0x3f) << 6 | (byte(2) & 0x3f);
    else if (whole)
        character = (first & 0x07) << 18 | (byte(1) & 0x3f) << 12 | (byte(2) & 0x3f) << 6 | (byte(3) & 0x3f);
    constexpr std::array<char32_t, 5> least{0, 0, 0x80, 0x800, 0x10000};
    if (character < least[length] || character == 0 || character > 0x10ffff) {
        length = 1;
        return 0;
    }
    return character;
}

} // namespace

void SearchTokens::append(char32_t c)
{
    if (m_word.size() + 4 > mostBytes)
        return;
    if (c < 0x80) {
        m_word.push_back(char(c));
    } else if (c < 0x800) {
        m_word += {char(0xc0 | c >> 6), char(0x80 | (c & 0x3f))};
    } else if (c < 0x10000) {
        m_word += {char(0xe0 | c >> 12), char(0x80 | (c >> 6 & 0x3f)), char(0x80 | (c & 0x3f))};
    } else {
        m_word += {char(0xf0 | c >> 18), char(0x80 | (c >> 12 & 0x3f)), char(0x80 | (c >> 6 & 0x3f)),
                   char(0x80 | (c & 0x3f))};
    }
}

bool SearchTokens::look()
{
    while (m_foldedAt >= m_foldedCount) {
        if (m_at >= m_text.size())
            return false;
        size_t length = 0;
        const char32_t c = decode(m_text, m_at, length);
        m_charAt = m_at;
        m_at += length;
        m_charEnd = m_at;
        const SearchFoldPage &page = SearchFoldPage::of(c);
        m_foldedAt = 0;
        m_foldedCount = page.count(c);
        if (m_foldedCount > 1) {
            m_folded = page.expansion(c);
        } else if (m_foldedCount == 1) {
            m_one = page.folded(c);
            m_folded = &m_one;
        } else if (!m_word.empty()) {
            m_end = m_charEnd; // an accent belongs to what it stands on
        }
    }
    return true;
}

bool SearchTokens::single(FoldedCharacter first)
{
    m_begin = m_charAt;
    m_end = m_charEnd;
    m_single = true;
    char32_t whole = first.character;
    consume();
    m_word.push_back(' '); // not empty: what is ignored next belongs to it
    while (look()) {
        const FoldedCharacter next = m_folded[m_foldedAt];
        if (next.kind != SearchCharacter::JoinMark && next.kind != SearchCharacter::JoinSingle)
            break;
        if (const char32_t composed = composedCharacter(whole, next.character))
            whole = composed;
        else if (next.kind == SearchCharacter::JoinSingle)
            break;
        m_end = m_charEnd;
        consume();
    }
    m_word.clear();
    append(whole);
    return true;
}

bool SearchTokens::next()
{
    m_word.clear();
    m_single = false;
    while (true) {
        // Nearly all of most texts.
        if (m_foldedAt >= m_foldedCount) {
            while (m_at < m_text.size() && quint8(m_text[m_at]) < 0x80) {
                const char folded = asciiFold[size_t(m_text[m_at])];
                if (folded == 0) {
                    if (!m_word.empty())
                        return true;
                } else {
                    if (m_word.empty())
                        m_begin = m_at;
                    if (m_word.size() < mostBytes - 4)
                        m_word.push_back(folded);
                    m_end = m_at + 1;
                }
                ++m_at;
            }
        }
        if (!look())
            return !m_word.empty();
        const FoldedCharacter c = m_folded[m_foldedAt];
        switch (c.kind) {
        case SearchCharacter::Word:
            if (m_word.empty())
                m_begin = m_charAt;
            append(c.character);
            m_end = m_charEnd;
            break;
        case SearchCharacter::Single:
        case SearchCharacter::JoinSingle:
            return m_word.empty() ? single(c) : true;
        case SearchCharacter::Separator:
            if (!m_word.empty())
                return true;
            break;
        case SearchCharacter::JoinMark:
        case SearchCharacter::Ignored:
            break;
        }
        consume();
    }
}

} // namespace countersign
