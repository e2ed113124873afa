#include "core/domain/search_matcher.h"

#include "core/domain/search_tokens.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace countersign
{
namespace
{

/// Eight bytes a step; that is as fast as memory.
bool isAscii(std::string_view text)
{
    constexpr quint64 high = 0x8080808080808080;
    size_t at = 0;
    for (; at + 8 <= text.size(); at += 8) {
        quint64 bytes = 0;
        std::memcpy(&bytes, text.data() + at, 8);
        if ((bytes & high) != 0)
            return false;
    }
    return std::all_of(text.begin() + qsizetype(at), text.end(), [](char c) { return quint8(c) < 0x80; });
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + 32) : c;
}

/// Of a text in ASCII, whatever its case. `word` is lower case and not empty.
bool holds(std::string_view text, std::string_view word)
{
    if (word.size() > text.size())
        return false;
    const size_t last = text.size() - word.size();
    const char first = word.front();
    const char other = first >= 'a' && first <= 'z' ? char(first - 32) : first;
    const auto nextOf = [&text](char c, size_t from, size_t end) {
        const void *at = from > end ? nullptr : std::memchr(text.data() + from, c, end - from + 1);
        return at ? size_t(static_cast<const char *>(at) - text.data()) : std::string_view::npos;
    };
    size_t small = nextOf(first, 0, last);
    size_t large = other == first ? std::string_view::npos : nextOf(other, 0, last);
    while (small != std::string_view::npos || large != std::string_view::npos) {
        const size_t at = std::min(small, large);
        size_t same = 1;
        while (same < word.size() && lower(text[at + same]) == word[same])
            ++same;
        if (same == word.size())
            return true;
        (small < large ? small : large) = nextOf(small < large ? first : other, at + 1, last);
    }
    return false;
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
        if (!term.excluded)
            m_plain.push_back(*std::ranges::max_element(term.words, {}, &std::string::size));
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

bool SearchMatcher::cannotMatch(std::string_view subject, std::string_view body) const
{
    // What is folded to ASCII need not be ASCII: such texts are read word by word.
    if (m_plain.empty() || !isAscii(subject) || !isAscii(body))
        return false;
    return std::ranges::any_of(m_plain, [subject, body](const std::string &word) {
        return !holds(body, word) && !holds(subject, word);
    });
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
