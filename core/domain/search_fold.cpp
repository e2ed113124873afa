#include "core/domain/search_fold.h"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/uscript.h>
#include <unicode/utf16.h>
#include <unicode/uversion.h>

#include <atomic>

namespace countersign
{
namespace
{

/// Raised with every change of what this file or search_tokens.cpp makes of a text.
constexpr int rulesVersion = 1;

constexpr size_t pageCount = 0x110000 / 256;

/// Letters whose stroke Unicode does not take for an accent.
char32_t withoutStroke(char32_t c)
{
    switch (c) {
    case 0x0131: // ı
        return U'i';
    case 0x00f8: // ø
        return U'o';
    case 0x0111: // đ
        return U'd';
    case 0x0127: // ħ
        return U'h';
    case 0x0142: // ł
        return U'l';
    default:
        return c;
    }
}

bool hasScript(char32_t c, UScriptCode script)
{
    return uscript_hasScript(UChar32(c), script) != 0;
}

/// Scripts that set no spaces between words, or (Korean) glue endings to them.
bool isWrittenTogether(char32_t c)
{
    for (const UScriptCode script :
         {USCRIPT_HAN, USCRIPT_HIRAGANA, USCRIPT_KATAKANA, USCRIPT_HANGUL, USCRIPT_BOPOMOFO, USCRIPT_YI}) {
        if (hasScript(c, script))
            return true;
    }
    return u_hasBinaryProperty(UChar32(c), UCHAR_IDEOGRAPHIC) != 0;
}

SearchCharacter kindOfMark(char32_t c)
{
    if (c == 0x3099 || c == 0x309a)
        return SearchCharacter::JoinMark;
    UErrorCode status = U_ZERO_ERROR;
    switch (uscript_getScript(UChar32(c), &status)) {
    case USCRIPT_INHERITED:
    case USCRIPT_COMMON:
    case USCRIPT_HEBREW: // points, which most texts leave out
    case USCRIPT_ARABIC:
    case USCRIPT_SYRIAC:
        return SearchCharacter::Ignored;
    default:
        return SearchCharacter::Word; // vowel signs of Indic scripts
    }
}

SearchCharacter kindOf(char32_t c)
{
    const auto point = UChar32(c);
    if (u_getIntPropertyValue(point, UCHAR_LINE_BREAK) == U_LB_COMPLEX_CONTEXT)
        return SearchCharacter::Single; // Thai, Lao, Khmer, Burmese: letters and vowel signs alike
    const uint32_t category = U_GET_GC_MASK(point);
    if ((category & (U_GC_MN_MASK | U_GC_ME_MASK)) != 0)
        return kindOfMark(c);
    if (u_hasBinaryProperty(point, UCHAR_DEFAULT_IGNORABLE_CODE_POINT) ||
        u_hasBinaryProperty(point, UCHAR_EMOJI_MODIFIER) || c == 0x0640) // the Arabic stroke that only widens
        return SearchCharacter::Ignored;
    if ((category & (U_GC_L_MASK | U_GC_NL_MASK)) != 0 && isWrittenTogether(c)) {
        const int hangul = u_getIntPropertyValue(point, UCHAR_HANGUL_SYLLABLE_TYPE);
        const bool joins = hangul == U_HST_VOWEL_JAMO || hangul == U_HST_TRAILING_JAMO;
        return joins ? SearchCharacter::JoinSingle : SearchCharacter::Single;
    }
    if ((category & (U_GC_L_MASK | U_GC_N_MASK | U_GC_CO_MASK | U_GC_MC_MASK)) != 0)
        return SearchCharacter::Word;
    if (u_hasBinaryProperty(point, UCHAR_EXTENDED_PICTOGRAPHIC) ||
        u_hasBinaryProperty(point, UCHAR_REGIONAL_INDICATOR))
        return SearchCharacter::Single;
    return SearchCharacter::Separator;
}

std::u32string mapped(const UNormalizer2 *normalizer, char32_t c, bool decompose)
{
    std::array<UChar, 64> from{};
    std::array<UChar, 64> to{};
    int32_t size = 0;
    U16_APPEND_UNSAFE(from.data(), size, c);
    UErrorCode status = U_ZERO_ERROR;
    const int32_t length = decompose
                               ? unorm2_getDecomposition(normalizer, UChar32(c), to.data(), 64, &status)
                               : unorm2_normalize(normalizer, from.data(), size, to.data(), 64, &status);
    if (U_FAILURE(status) || length < 0)
        return {c};
    std::u32string result;
    for (int32_t at = 0; at < length;) {
        UChar32 next = 0;
        U16_NEXT(to.data(), at, length, next);
        result.push_back(char32_t(next));
    }
    return result;
}

/// Folds again what folding made, until nothing changes: words of a question and words of the index must
/// meet.
void foldInto(std::u32string &result, char32_t c, int depth)
{
    UErrorCode status = U_ZERO_ERROR;
    const UNormalizer2 *folding = unorm2_getNFKCCasefoldInstance(&status);
    const UNormalizer2 *canonical = unorm2_getNFCInstance(&status);
    if (U_FAILURE(status)) {
        result.push_back(c);
        return;
    }
    std::u32string once;
    for (const char32_t plain : mapped(folding, c, false)) {
        if (isWrittenTogether(plain))
            once.push_back(plain);
        else
            for (const char32_t part : mapped(canonical, plain, true))
                once.push_back(withoutStroke(part));
    }
    if (depth == 0 || once == std::u32string(1, c)) {
        result += once;
        return;
    }
    for (const char32_t part : once)
        foldInto(result, part, depth - 1);
}

} // namespace

SearchFoldPage::SearchFoldPage(char32_t first)
{
    for (char32_t i = 0; i < 256; ++i) {
        std::u32string text;
        constexpr int deepest = 4;
        if (!U_IS_SURROGATE(first + i))
            foldInto(text, first + i, deepest);
        std::vector<FoldedCharacter> folded;
        for (const char32_t c : text) {
            if (const SearchCharacter kind = kindOf(c); kind != SearchCharacter::Ignored)
                folded.push_back({c, kind});
        }
        m_counts[i] = quint8(folded.size());
        if (folded.size() == 1)
            m_folded[i] = folded.front();
        else if (folded.empty())
            m_folded[i] = {0,
                           U_IS_SURROGATE(first + i) ? SearchCharacter::Separator : SearchCharacter::Ignored};
        else {
            m_folded[i].character = char32_t(m_expansions.size());
            m_expansions.insert(m_expansions.end(), folded.begin(), folded.end());
        }
    }
}

const SearchFoldPage &SearchFoldPage::of(char32_t character)
{
    // Kept for as long as the program: a text uses a handful of pages, of a few kilobytes each.
    static std::array<std::atomic<const SearchFoldPage *>, pageCount> pages;
    std::atomic<const SearchFoldPage *> &page = pages[character / 256 % pageCount];
    const SearchFoldPage *known = page.load(std::memory_order_acquire);
    if (known)
        return *known;
    const auto *made = new SearchFoldPage(character & ~char32_t(0xff));
    if (page.compare_exchange_strong(known, made, std::memory_order_acq_rel))
        return *made;
    delete made; // another thread was faster
    return *known;
}

char32_t composedCharacter(char32_t first, char32_t second)
{
    UErrorCode status = U_ZERO_ERROR;
    const UNormalizer2 *canonical = unorm2_getNFCInstance(&status);
    const UChar32 composed =
        U_FAILURE(status) ? -1 : unorm2_composePair(canonical, UChar32(first), UChar32(second));
    return composed < 0 ? 0 : char32_t(composed);
}

std::string searchRules()
{
    UVersionInfo unicode{};
    u_getUnicodeVersion(unicode);
    std::array<char, U_MAX_VERSION_STRING_LENGTH> text{};
    u_versionToString(unicode, text.data());
    return std::to_string(rulesVersion) + '/' + text.data();
}

} // namespace countersign
