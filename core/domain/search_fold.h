#pragma once

#include <QtGlobal>

#include <array>
#include <string>
#include <vector>

namespace countersign
{

/// What a character is to the full-text search.
enum class SearchCharacter : quint8 {
    Separator,  ///< between words
    Ignored,    ///< inside a word without being part of it: accents, soft hyphens, direction marks
    Word,       ///< letter or digit of a word that others set apart
    Single,     ///< a word of its own: Han, kana, Hangul, Thai and its like, emoji
    JoinMark,   ///< makes one with the Single before it (voiced kana), else Ignored
    JoinSingle, ///< the same, else Single (vowels and finals of decomposed Hangul)
};

/// A folded character; of most characters there is one.
struct FoldedCharacter {
    char32_t character = 0;
    SearchCharacter kind = SearchCharacter::Separator;
};

/// How the search reads 256 characters: Unicode's NFKC_Casefold (UAX #31: case and width fall away, invisible
/// characters vanish), then accents off. Kana and Hangul stay composed: there the mark is a letter.
class SearchFoldPage
{
public:
    /// The page of the characters `page` * 256 and up, made at the first question; from any thread.
    static const SearchFoldPage &of(char32_t character);

    explicit SearchFoldPage(char32_t first);

    /// One character of the page; more than one: count() of them from expansion().
    FoldedCharacter folded(char32_t character) const { return m_folded[character & 0xff]; }
    /// How many characters it becomes; 1 for nearly all, 0 for one that is ignored.
    int count(char32_t character) const { return m_counts[character & 0xff]; }
    /// The first of count() characters where there are several.
    const FoldedCharacter *expansion(char32_t character) const
    {
        return m_expansions.data() + m_folded[character & 0xff].character;
    }

private:
    std::array<FoldedCharacter, 256> m_folded;
    std::array<quint8, 256> m_counts{};
    std::vector<FoldedCharacter> m_expansions;
};

/// Two characters as one (か + ゛ = が, ㄱ + ㅏ = 가), or 0.
char32_t composedCharacter(char32_t first, char32_t second);

/// Names the rules by which text becomes words: an index that was made by others must be made anew. Holds the
/// version of Unicode, whose tables decide what is a letter.
std::string searchRules();

} // namespace countersign
