#include "core/prompt/prepared_ticket.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace countersign
{

namespace
{

constexpr qsizetype nearby = 80;     ///< how far a cut moves to meet white space
constexpr qsizetype context = 256;   ///< how much text around a cut its character boundary is looked for in
constexpr qsizetype noteLength = 60; ///< room for the line between head and tail

/// The last boundary between two user-perceived characters at or before `at`. Looks only at the text around:
/// a boundary search over a megabyte would take longer than everything else.
qsizetype characterBoundary(const QString &text, qsizetype at)
{
    if (at <= 0 || at >= text.size())
        return std::clamp<qsizetype>(at, 0, text.size());
    qsizetype begin = std::max<qsizetype>(0, at - context);
    if (begin > 0 && text[begin].isLowSurrogate())
        --begin;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme,
                               text.sliced(begin, std::min(text.size() - begin, 2 * context)));
    finder.setPosition(at - begin);
    if (finder.isAtBoundary())
        return at;
    return begin + std::max<qsizetype>(0, finder.toPreviousBoundary());
}

qsizetype endOfHead(const QString &text, qsizetype atMost)
{
    for (qsizetype i = atMost; i > std::max<qsizetype>(0, atMost - nearby); --i) {
        if (text[i].isSpace())
            return i;
    }
    return characterBoundary(text, atMost);
}

qsizetype beginOfTail(const QString &text, qsizetype atLeast)
{
    for (qsizetype i = atLeast; i < std::min(text.size(), atLeast + nearby); ++i) {
        if (text[i - 1].isSpace())
            return i;
    }
    return characterBoundary(text, atLeast);
}

/// English like the rest of the prompt, whatever the program's language.
QString withoutMiddle(const QString &text, qsizetype atMost)
{
    const qsizetype kept = std::max<qsizetype>(3, atMost - noteLength);
    const qsizetype head = endOfHead(text, kept * 2 / 3);
    const qsizetype tail = std::max(head, beginOfTail(text, text.size() - kept / 3));
    return text.first(head).trimmed() + QStringLiteral("\n[… %1 characters left out …]\n").arg(tail - head) +
           text.sliced(tail).trimmed();
}

} // namespace

QString TicketText::joined() const
{
    if (subject.trimmed().isEmpty())
        return body;
    return QStringLiteral("Subject: ") + subject + QStringLiteral("\n\n") + body;
}

PreparedTicket prepareTicket(const QString &subject, const QString &body, const Taxonomy &taxonomy)
{
    PreparedTicket prepared{{subject, body}, false, false};
    if (subject.size() + body.size() <= taxonomy.maxCharacters)
        return prepared;
    if (taxonomy.longTickets != LongTicketRule::HeadAndTail) {
        prepared.tooLong = true;
        return prepared;
    }
    prepared.cut = true;
    // A subject that long is pasted text: it may take a quarter.
    const qsizetype forSubject = std::max<qsizetype>(noteLength + 40, taxonomy.maxCharacters / 4);
    if (subject.size() > forSubject)
        prepared.text.subject = withoutMiddle(subject, forSubject);
    const qsizetype forBody = taxonomy.maxCharacters - prepared.text.subject.size();
    if (body.size() > forBody)
        prepared.text.body = withoutMiddle(body, forBody);
    return prepared;
}

} // namespace countersign
