#pragma once

#include "core/domain/search_query.h"

#include <array>

namespace countersign
{

/// Looks for a query in one text after the other, as the index would. For one thread.
class SearchMatcher
{
public:
    /// Words that a query can have: a match in progress is one bit each.
    static constexpr size_t mostWords = 64;

    explicit SearchMatcher(const SearchQuery &query);

    /// True if a ticket of these texts is found. UTF-8.
    bool matches(std::string_view subject, std::string_view body);

    struct Place {
        size_t begin = 0; ///< bytes
        size_t end = 0;
    };
    /// Where the terms that are not excluded stand: by their beginning, joined where they overlap.
    void collect(std::string_view utf8, size_t atMost, std::vector<Place> &places);

private:
    struct Word {
        std::string text;
        bool prefix = false;
    };
    /// The words of `token`, as bits.
    quint64 wordsLike(std::string_view token) const;
    /// Terms that end with a match in progress; all of it after the next word `token`.
    quint64 advance(std::string_view token);
    void look(std::string_view utf8);
    bool cannotMatch(std::string_view subject, std::string_view body) const;

    std::vector<Word> m_words;                ///< of all terms, one after the other
    std::vector<size_t> m_lengths;            ///< words of each term
    quint64 m_firsts = 0;                     ///< first word of each term
    quint64 m_lasts = 0;                      ///< last word of each term
    quint64 m_wanted = 0;                     ///< last words of terms that must be there
    quint64 m_unwanted = 0;                   ///< last words of terms that must not
    std::array<quint64, 256> m_byFirstByte{}; ///< words by their first byte
    /// One word of each term that must be there, the longest.
    struct Needed {
        std::string word;
        quint64 bit = 0;
        size_t pivot = 0; ///< where to look first
        bool ascii = false;
    };
    std::vector<Needed> m_needed;

    quint64 m_state = 0;
    quint64 m_found = 0;
};

} // namespace countersign
