#include "core/domain/search_query.h"

#include "core/domain/search_matcher.h"
#include "core/domain/search_tokens.h"

namespace countersign
{
namespace
{

/// More of a pasted letter would not find it better.
constexpr qsizetype mostCharacters = 2000;
/// One bit each, see SearchMatcher.
constexpr size_t mostWords = SearchMatcher::mostWords;
/// So short a beginning would find nearly every ticket, and slowly.
constexpr qsizetype leastPrefix = 3;

bool isQuote(QChar c)
{
    return c == u'"' || c == u'\u201c' || c == u'\u201d' || c == u'\u201e';
}

bool isSpace(QChar c)
{
    return c.isSpace() || c == u'\0';
}

/// Doubled, a quotation mark is a character of an FTS5 string.
void appendQuoted(std::string &to, std::string_view text)
{
    to += '"';
    for (const char c : text) {
        if (c == '"')
            to += '"';
        to += c;
    }
    to += '"';
}

} // namespace

SearchQuery SearchQuery::fromWords(const QString &words)
{
    SearchQuery query;
    const QString text = words.left(mostCharacters);
    bool plain = true;
    qsizetype parts = 0;
    for (qsizetype at = 0; at < text.size();) {
        if (isSpace(text[at])) {
            ++at;
            continue;
        }
        ++parts;
        bool excluded = false;
        while (at < text.size() && text[at] == u'-') {
            excluded = true;
            ++at;
        }
        const bool quoted = at < text.size() && isQuote(text[at]);
        if (quoted)
            ++at;
        const qsizetype from = at;
        while (at < text.size() && (quoted ? !isQuote(text[at]) : !isSpace(text[at])))
            ++at;
        const bool open = at == text.size();
        QString part = text.mid(from, at - from);
        part.replace(QChar(u'\0'), u' '); // in quotation marks: FTS5 would end the query there
        if (quoted && !open)
            ++at;
        plain = plain && !excluded && !quoted;
        query.add(part.toStdString(), open && !excluded, excluded);
    }
    if (plain && parts == 1)
        query.m_name = text.trimmed();
    return query;
}

void SearchQuery::add(std::string_view text, bool prefix, bool excluded)
{
    SearchTerm term;
    term.excluded = excluded;
    size_t begin = 0;
    size_t end = 0;
    bool single = false;
    SearchTokens tokens(text);
    while (tokens.next()) {
        if (m_words == mostWords) {
            prefix = false;
            break;
        }
        if (term.words.empty())
            begin = tokens.begin();
        end = tokens.end();
        single = tokens.isSingle();
        term.words.emplace_back(tokens.word());
        ++m_words;
    }
    if (term.words.empty())
        return;
    // "abc." was finished with the dot.
    term.prefix = prefix && end == text.size() && !single &&
                  QString::fromStdString(term.words.back()).size() >= leastPrefix;
    term.text = text.substr(begin, end - begin);
    m_terms.push_back(std::move(term));
}

bool SearchQuery::onlyExcludes() const
{
    for (const SearchTerm &term : m_terms) {
        if (!term.excluded)
            return false;
    }
    return !m_terms.empty();
}

std::string SearchQuery::ftsExpression() const
{
    std::string wanted;
    std::string unwanted;
    for (const SearchTerm &term : m_terms) {
        std::string &to = term.excluded ? unwanted : wanted;
        if (!to.empty())
            to += term.excluded ? " OR " : " AND ";
        appendQuoted(to, term.text);
        if (term.prefix)
            to += '*';
    }
    if (wanted.empty() || unwanted.empty())
        return wanted + unwanted;
    return '(' + wanted + ") NOT (" + unwanted + ')';
}

QList<TextRange> matchesIn(const QString &text, const SearchQuery &query, qsizetype atMost)
{
    QList<TextRange> found;
    SearchMatcher matcher(query);
    const QByteArray utf8 = text.toUtf8();
    // Every place is counted on from the last: all of them together cost one pass.
    size_t bytes = 0;
    qsizetype units = 0;
    const auto unitAt = [&](size_t byte) {
        for (; bytes < byte; ++bytes) {
            const auto c = quint8(utf8[qsizetype(bytes)]);
            units += (c & 0xc0) == 0x80 ? 0 : c >= 0xf0 ? 2 : 1;
        }
        return units;
    };
    std::vector<SearchMatcher::Place> places;
    matcher.collect(std::string_view(utf8.constData(), size_t(utf8.size())),
                    size_t(std::max<qsizetype>(atMost, 0)), places);
    for (const SearchMatcher::Place &place : places) {
        const qsizetype start = unitAt(place.begin);
        found.append({start, unitAt(place.end) - start});
    }
    return found;
}

} // namespace countersign
