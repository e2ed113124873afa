#include "core/llm/redaction.h"

#include "core/base/secret.h"
#include "core/llm/json_string.h"

#include <QRegularExpression>
#include <QUrl>

namespace countersign
{

namespace
{

/// Shorter ones are placeholders of local servers, and words that an answer may hold.
constexpr qsizetype shortestSecret = 12;

/// The key as it is and as JSON, URLs, base64 and hexadecimal digits write it.
QList<QByteArray> formsOf(const Secret &key)
{
    if (key.isEmpty())
        return {};
    const QByteArray plain = key.reveal();
    QByteArray escaped = jsonString(QString::fromLatin1(plain));
    escaped = escaped.mid(1, escaped.size() - 2);
    QByteArray slashes = plain;
    slashes.replace('/', "\\/");
    return {plain,
            escaped,
            slashes,
            QUrl::toPercentEncoding(QString::fromLatin1(plain)),
            plain.toPercentEncoding(),
            plain.toBase64(),
            plain.toHex()};
}

} // namespace

QByteArray withoutKey(QByteArray body, const Secret &key)
{
    if (key.reveal().size() < shortestSecret)
        return body;
    for (const QByteArray &form : formsOf(key))
        body.replace(form, "[key]");
    return body;
}

QString printableServerText(const QByteArray &given, const Secret &key, qsizetype longest)
{
    const QString mark = QStringLiteral("[key]");
    // A server could hide the end of a key behind any cut, so the key goes before the cut.
    QString text = QString::fromUtf8(given.left(longest * 64));
    for (const QByteArray &form : formsOf(key))
        text.replace(QString::fromLatin1(form), mark, Qt::CaseInsensitive);
    // The key may be another one than ours, or partly starred ("sk-ab***yz").
    static const QRegularExpression bearer(QStringLiteral("\\bBearer\\s+[^\\s\"',]+"),
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression looksLikeKey(QStringLiteral("\\bsk-[A-Za-z0-9_*\\-]{4,}"));
    text.replace(bearer, QStringLiteral("Bearer [key]"));
    text.replace(looksLikeKey, mark);
    for (QChar &c : text) {
        const QChar::Category category = c.category();
        // Format characters would let a server turn the direction of our own sentence around.
        if (category == QChar::Other_Control || category == QChar::Other_Format ||
            category == QChar::Separator_Line || category == QChar::Separator_Paragraph)
            c = u' ';
    }
    text = text.simplified();
    if (text.size() > longest) {
        text.truncate(longest - 1);
        if (text.back().isHighSurrogate())
            text.chop(1);
        text.append(u'…');
    }
    return text;
}

} // namespace countersign
