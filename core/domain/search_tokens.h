#pragma once

#include "core/domain/search_fold.h"

#include <string>
#include <string_view>

namespace countersign
{

/// The words of a text as the full-text search sees them, one after the other: by white space and
/// punctuation, without case, width and accents; of scripts without spaces each character is a word, so that
/// a part of a run is found as a phrase. The same for tickets, for what is searched and for what is
/// highlighted.
///
///     SearchTokens tokens(text);
///     while (tokens.next()) … tokens.word()
class SearchTokens
{
public:
    /// `utf8` must outlive this. Bytes that are no UTF-8, and NUL, part words.
    explicit SearchTokens(std::string_view utf8) : m_text(utf8) {}

    /// Goes to the next word; false: there is none.
    bool next();

    /// UTF-8, folded, at most mostBytes; valid until next().
    std::string_view word() const { return m_word; }
    /// Where it stands in the text: bytes from `begin` up to, not including, `end`.
    size_t begin() const { return m_begin; }
    size_t end() const { return m_end; }
    /// A character of a script without spaces: nothing can begin like it but itself.
    bool isSingle() const { return m_single; }

    /// Longer words (a picture as base64) are told apart by this much of their beginning.
    static constexpr size_t mostBytes = 256;

private:
    /// The characters that come next, folded; false at the end.
    bool look();
    void consume() { ++m_foldedAt; }
    void append(char32_t character);
    bool single(FoldedCharacter first);

    std::string_view m_text;
    std::string m_word;
    size_t m_begin = 0;
    size_t m_end = 0;
    bool m_single = false;

    size_t m_at = 0;     ///< the next byte to read
    size_t m_charAt = 0; ///< the bytes that m_folded was made of
    size_t m_charEnd = 0;
    const FoldedCharacter *m_folded = nullptr;
    int m_foldedAt = 0;
    int m_foldedCount = 0;
    FoldedCharacter m_one;
};

} // namespace countersign
