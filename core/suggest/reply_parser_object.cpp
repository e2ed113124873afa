#include "core/suggest/reply_parser_object.h"

#include <QRegularExpression>

#include <algorithm>

namespace countersign
{

namespace
{

struct Span {
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// Where complete strict objects stand: a think tag that a ticket smuggled into a quote is no tag.
QList<Span> strictObjects(QStringView text)
{
    QList<Span> spans;
    qsizetype at = text.indexOf(u'{');
    while (at >= 0) {
        const JsonScan scan = scanJson(text, at, JsonDialect::Strict);
        const bool complete = scan.outcome == JsonScan::Outcome::Complete;
        if (complete)
            spans.append({at, scan.value.end});
        at = text.indexOf(u'{', complete ? scan.value.end : at + 1);
    }
    return spans;
}

QList<Span> tagsOutside(const QString &text, const QRegularExpression &tag, const QList<Span> &objects)
{
    QList<Span> found;
    auto matches = tag.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const Span span{match.capturedStart(), match.capturedEnd()};
        const bool inside = std::ranges::any_of(objects, [&span](const Span &object) {
            return object.begin < span.begin && span.end < object.end;
        });
        if (!inside)
            found.append(span);
    }
    return found;
}

/// A brace that begins an object, not one of prose such as "{the ticket}".
bool beginsObject(QStringView text, qsizetype brace)
{
    qsizetype at = brace + 1;
    while (at < text.size() && text[at].isSpace())
        ++at;
    if (at >= text.size())
        return true; // cut off, which is for the scanner to say
    const QChar c = text[at];
    if (c == u'"' || c == u'\'' || c == u'“' || c == u'}' || c == u'#' || c == u'/')
        return true;
    const qsizetype wordBegin = at;
    while (at < text.size() && (text[at].isLetterOrNumber() || text[at] == u'_' || text[at] == u'-'))
        ++at;
    if (at == wordBegin)
        return false;
    while (at < text.size() && text[at].isSpace())
        ++at;
    return at < text.size() && text[at] == u':';
}

FoundObject singleObject(QStringView text)
{
    FoundObject found;
    qsizetype at = text.indexOf(u'{');
    while (at >= 0) {
        if (!beginsObject(text, at)) {
            at = text.indexOf(u'{', at + 1);
            continue;
        }
        JsonScan scan = scanJson(text, at, JsonDialect::Strict);
        const bool clean = scan.outcome == JsonScan::Outcome::Complete;
        if (!clean)
            scan = scanJson(text, at, JsonDialect::Tolerant);
        if (scan.outcome != JsonScan::Outcome::Complete) {
            // Never look inside a broken object: one of its members would pass for the answer.
            found.outcome = scan.outcome == JsonScan::Outcome::Truncated ? FoundObject::Outcome::CutOff
                                                                         : FoundObject::Outcome::Broken;
            return found;
        }
        if (found.outcome == FoundObject::Outcome::Found && !sameContent(found.object, scan.value)) {
            found.outcome = FoundObject::Outcome::Contradicts;
            return found;
        }
        at = text.indexOf(u'{', scan.value.end);
        found.repaired = found.repaired || !clean;
        found.object = std::move(scan.value);
        found.outcome = FoundObject::Outcome::Found;
    }
    return found;
}

} // namespace

FoundObject findReplyObject(const QString &content)
{
    static const QRegularExpression opening(QStringLiteral("<think(ing)?>"),
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression closing(QStringLiteral("</think(ing)?>"),
                                            QRegularExpression::CaseInsensitiveOption);
    FoundObject nothing;
    nothing.outcome = FoundObject::Outcome::Empty;
    QString text = content;
    text.remove(QChar(QChar::ByteOrderMark));
    if (text.trimmed().isEmpty())
        return nothing;
    const bool thinks = text.contains(QLatin1String("think"), Qt::CaseInsensitive);
    const QList<Span> objects = thinks ? strictObjects(text) : QList<Span>();
    const QList<Span> closed = tagsOutside(text, closing, objects);
    const QList<Span> opened = tagsOutside(text, opening, objects);
    const qsizetype answer = closed.isEmpty() ? 0 : closed.last().end;
    if (!opened.isEmpty() && opened.last().begin >= answer) {
        nothing.outcome = FoundObject::Outcome::CutOff;
        return nothing;
    }
    const QStringView rest = QStringView(text).sliced(answer);
    return rest.trimmed().isEmpty() ? nothing : singleObject(rest);
}

} // namespace countersign
