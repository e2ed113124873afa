#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace countersign
{

/// One thing that must, or must not, stand in a ticket: a word, or words that follow each other.
struct SearchTerm {
    std::vector<std::string> words; ///< folded, see SearchTokens; never empty
    std::string text;               ///< the same as it was typed, UTF-8
    bool prefix = false;            ///< the last word may go on
    bool excluded = false;

    bool operator==(const SearchTerm &) const = default;
};

/// What somebody typed to find tickets: every word must be there, in any order; "several words" in this
/// order; -word must not be there; the word that is still being typed may go on. Everything else is literal:
/// any text is a query, and none is an error. Characters of scripts without spaces are found inside a run.
class SearchQuery
{
public:
    /// Of a very long text only the first words count.
    static SearchQuery fromWords(const QString &words);

    const std::vector<SearchTerm> &terms() const { return m_terms; }
    /// Nothing in it that could be searched for.
    bool isEmpty() const { return m_terms.empty(); }
    /// It names only what must not be there.
    bool onlyExcludes() const;
    /// As FTS5 takes it, UTF-8; with onlyExcludes(): what must not be there. Empty with isEmpty().
    std::string ftsExpression() const;
    /// What may be a ticket's own number: the query is one plain word. Empty: it is not.
    QString ticketName() const { return m_name; }

    bool operator==(const SearchQuery &) const = default;

private:
    void add(std::string_view text, bool prefix, bool excluded);

    std::vector<SearchTerm> m_terms;
    QString m_name;
    size_t m_words = 0;
};

/// A stretch of a text, in UTF-16 units as QString counts.
struct TextRange {
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const TextRange &) const = default;
};

/// Where in a text the words stand that were searched for, in order, not overlapping; at most `atMost`.
QList<TextRange> matchesIn(const QString &text, const SearchQuery &query, qsizetype atMost = 10'000);

} // namespace countersign
