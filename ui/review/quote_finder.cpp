#include "ui/review/quote_finder.h"

#include <algorithm>
#include <vector>

namespace countersign
{

namespace
{

/// The text with every run of white space as one blank, and where each character came from.
struct Squeezed {
    QString text;
    std::vector<qsizetype> origins;
};

Squeezed squeezed(const QString &text)
{
    Squeezed result;
    result.text.reserve(text.size());
    result.origins.reserve(size_t(text.size()));
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool blank = text[i].isSpace();
        if (blank && !result.text.isEmpty() && result.text.back() == u' ')
            continue;
        result.text.append(blank ? QChar(u' ') : text[i]);
        result.origins.push_back(i);
    }
    return result;
}

bool isWrapping(QChar c)
{
    return c.isSpace() || QStringView(u"\"'.…“”„‚‘’«»").contains(c);
}

QString core(const QString &quote)
{
    qsizetype begin = 0;
    qsizetype end = quote.size();
    while (begin < end && isWrapping(quote[begin]))
        ++begin;
    while (end > begin && isWrapping(quote[end - 1]))
        --end;
    return quote.mid(begin, end - begin).simplified();
}

} // namespace

FoundQuotes findQuotes(const QString &text, const QStringList &quotes)
{
    FoundQuotes found;
    if (quotes.isEmpty())
        return found;
    const Squeezed haystack = squeezed(text);
    for (const QString &quote : quotes) {
        const QString wanted = core(quote);
        if (wanted.isEmpty())
            continue;
        const qsizetype at = haystack.text.indexOf(wanted);
        if (at < 0) {
            found.missing.append(quote);
            continue;
        }
        const qsizetype begin = haystack.origins[size_t(at)];
        const qsizetype end = haystack.origins[size_t(at + wanted.size() - 1)] + 1;
        found.spans.append({begin, end - begin});
    }
    std::ranges::sort(found.spans, {}, &TextSpan::begin);
    QList<TextSpan> joined;
    for (const TextSpan &span : std::as_const(found.spans)) {
        if (!joined.isEmpty() && span.begin <= joined.back().begin + joined.back().length) {
            TextSpan &last = joined.back();
            last.length = std::max(last.length, span.begin + span.length - last.begin);
        } else {
            joined.append(span);
        }
    }
    found.spans = joined;
    return found;
}

} // namespace countersign
