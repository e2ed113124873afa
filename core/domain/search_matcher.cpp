#include "core/domain/search_matcher.h"

#include "core/domain/search_tokens.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <utility>

namespace countersign
{
namespace
{

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + 32) : c;
}

bool isWordByte(char c)
{
    return quint8(c) >= 0x80 || (c >= '0' && c <= '9') || (lower(c) >= 'a' && lower(c) <= 'z');
}

/// How far into a word its rarest letter stands, as far as languages agree: there the looking goes fast.
size_t rarestLetter(std::string_view word)
{
    constexpr std::string_view often = "etaoinsrhldcumpfgwybvk0123456789xjqz";
    size_t best = 0;
    for (size_t i = 0; i < word.size(); ++i) {
        if (often.find(word[i]) > often.find(word[best]))
            best = i;
    }
    return best;
}

/// Whether the bytes of `word`, which is in ASCII and lower case, stand in a text in any case.
bool holds(std::string_view text, std::string_view word, size_t pivot)
{
    if (word.size() > text.size())
        return false;
    const char *const begin = text.data() + pivot;
    const char *const end = text.data() + text.size() - (word.size() - pivot) + 1;
    const char small = word[pivot];
    const char large = small >= 'a' && small <= 'z' ? char(small - 32) : small;
    const auto next = [end](char c, const char *from) {
        const void *at = from < end ? std::memchr(from, c, size_t(end - from)) : nullptr;
        return at ? static_cast<const char *>(at) : end;
    };
    const char *smallAt = next(small, begin);
    const char *largeAt = large == small ? end : next(large, begin);
    while (smallAt < end || largeAt < end) {
        const char *const at = std::min(smallAt, largeAt);
        if (std::equal(word.begin(), word.end(), at - pivot, [](char w, char t) { return w == lower(t); }))
            return true;
        if (smallAt < largeAt)
            smallAt = next(small, at + 1);
        else
            largeAt = next(large, at + 1);
    }
    return false;
}

/// Calls `part` with each stretch between separators in ASCII that holds other characters. Eight bytes a
/// step.
template <typename Function>
void forEachForeignPart(std::string_view text, Function part)
{
    constexpr quint64 high = 0x8080808080808080;
    size_t done = 0;
    for (size_t at = 0; at < text.size();) {
        quint64 bytes = 0;
        if (at + 8 <= text.size()) {
            std::memcpy(&bytes, text.data() + at, 8);
            if ((bytes & high) == 0) {
                at += 8;
                continue;
            }
        }
        if (quint8(text[at]) < 0x80) {
            ++at;
            continue;
        }
        size_t begin = at;
        while (begin > done && isWordByte(text[begin - 1]))
            --begin;
        while (at < text.size() && isWordByte(text[at]))
            ++at;
        done = at;
        part(text.substr(begin, at - begin));
    }
}

} // namespace

SearchMatcher::SearchMatcher(const SearchQuery &query)
{
    for (const SearchTerm &term : query.terms()) {
        if (m_words.size() + term.words.size() > mostWords)
            break;
        m_firsts |= quint64(1) << m_words.size();
        for (const std::string &word : term.words) {
            m_byFirstByte[quint8(word.front())] |= quint64(1) << m_words.size();
            m_words.push_back({word, false});
        }
        m_words.back().prefix = term.prefix;
        m_lengths.push_back(term.words.size());
        const quint64 last = quint64(1) << (m_words.size() - 1);
        m_lasts |= last;
        (term.excluded ? m_unwanted : m_wanted) |= last;
        if (!term.excluded) {
            const auto longest = std::ranges::max_element(term.words, {}, &std::string::size);
            const auto number = m_words.size() - term.words.size() + size_t(longest - term.words.begin());
            const bool ascii = std::ranges::all_of(*longest, [](char c) { return quint8(c) < 0x80; });
            m_needed.push_back({*longest, quint64(1) << number, rarestLetter(*longest), ascii});
        }
    }
}

quint64 SearchMatcher::wordsLike(std::string_view token) const
{
    quint64 like = 0;
    for (quint64 left = m_byFirstByte[quint8(token.front())]; left != 0; left &= left - 1) {
        const Word &word = m_words[size_t(std::countr_zero(left))];
        if (word.prefix ? token.starts_with(word.text) : token == word.text)
            like |= left & (~left + 1);
    }
    return like;
}

quint64 SearchMatcher::advance(std::string_view token)
{
    // A word counts as the first of its term, or after the one before it (Shift-And, Baeza-Yates and Gonnet).
    m_state = (((m_state & ~m_lasts) << 1) | m_firsts) & wordsLike(token);
    return m_state & m_lasts;
}

void SearchMatcher::look(std::string_view utf8)
{
    m_state = 0;
    SearchTokens tokens(utf8);
    while (tokens.next())
        m_found |= advance(tokens.word());
}

/// Nearly every text is turned away here, ten times faster than by reading its words: a word in ASCII stands
/// there byte by byte, or in a part that is not in ASCII and folds to it.
bool SearchMatcher::cannotMatch(std::string_view subject, std::string_view body) const
{
    bool looked = false;
    quint64 foreign = 0;
    const auto lookAt = [&](std::string_view part) {
        SearchTokens tokens(part);
        while (tokens.next())
            foreign |= wordsLike(tokens.word());
    };
    for (const Needed &needed : m_needed) {
        if (needed.ascii &&
            (holds(body, needed.word, needed.pivot) || holds(subject, needed.word, needed.pivot)))
            continue;
        if (!std::exchange(looked, true)) {
            forEachForeignPart(subject, lookAt);
            forEachForeignPart(body, lookAt);
        }
        if ((foreign & needed.bit) == 0)
            return true;
    }
    return false;
}

bool SearchMatcher::matches(std::string_view subject, std::string_view body)
{
    if (m_words.empty() || cannotMatch(subject, body))
        return false;
    m_found = 0;
    look(subject);
    look(body);
    return (m_found & m_wanted) == m_wanted && (m_found & m_unwanted) == 0;
}

void SearchMatcher::collect(std::string_view utf8, size_t atMost, std::vector<Place> &places)
{
    if (m_words.empty())
        return;
    std::array<size_t, mostWords> begins{}; // of the last words, in turns
    size_t number = 0;
    m_state = 0;
    SearchTokens tokens(utf8);
    while (places.size() < atMost && tokens.next()) {
        begins[number % mostWords] = tokens.begin();
        for (quint64 ended = advance(tokens.word()) & m_wanted; ended != 0; ended &= ended - 1) {
            const auto word = size_t(std::countr_zero(ended));
            const size_t term = size_t(std::popcount(m_lasts & ((quint64(1) << word) - 1)));
            Place place{begins[(number - (m_lengths[term] - 1)) % mostWords], tokens.end()};
            while (!places.empty() && places.back().end > place.begin) {
                place.begin = std::min(place.begin, places.back().begin);
                places.pop_back();
            }
            places.push_back(place);
        }
        ++number;
    }
}

} // namespace countersign
