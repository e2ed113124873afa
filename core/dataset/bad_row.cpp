#include "core/dataset/bad_row.h"

#include <QCoreApplication>

#include <limits>

namespace countersign
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(countersign::BadRow)
};

} // namespace

QList<BadRowCause> allBadRowCauses()
{
    QList<BadRowCause> causes;
    for (int i = 0; i < BadRowCauseCount; ++i)
        causes.append(static_cast<BadRowCause>(i));
    return causes;
}

QString badRowCauseKey(BadRowCause cause)
{
    switch (cause) {
    case BadRowCause::UnclosedQuote:
        return QStringLiteral("unclosed_quote");
    case BadRowCause::TextAfterQuote:
        return QStringLiteral("text_after_quote");
    case BadRowCause::TooFewCells:
        return QStringLiteral("too_few_cells");
    case BadRowCause::TooManyCells:
        return QStringLiteral("too_many_cells");
    case BadRowCause::TooLarge:
        return QStringLiteral("too_large");
    case BadRowCause::NotText:
        return QStringLiteral("not_text");
    case BadRowCause::JsonSyntax:
        return QStringLiteral("json_syntax");
    case BadRowCause::JsonNotObject:
        return QStringLiteral("json_not_object");
    case BadRowCause::JsonTooDeep:
        return QStringLiteral("json_too_deep");
    case BadRowCause::JsonUnclosed:
        return QStringLiteral("json_unclosed");
    case BadRowCause::JsonTwice:
        return QStringLiteral("json_twice");
    }
    return {};
}

QString badRowCauseWords(BadRowCause cause, qint64 count)
{
    const int n = static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
    switch (cause) {
    case BadRowCause::UnclosedQuote:
        return Words::tr("%n row(s) with a quote that is never closed", nullptr, n);
    case BadRowCause::TextAfterQuote:
        return Words::tr("%n row(s) with text after a closing quote", nullptr, n);
    case BadRowCause::TooFewCells:
        return Words::tr("%n row(s) with fewer cells than the header", nullptr, n);
    case BadRowCause::TooManyCells:
        return Words::tr("%n row(s) with more cells than the header", nullptr, n);
    case BadRowCause::TooLarge:
        return Words::tr("%n row(s) that are too large", nullptr, n);
    case BadRowCause::NotText:
        return Words::tr("%n row(s) with bytes that do not fit the encoding", nullptr, n);
    case BadRowCause::JsonSyntax:
        return Words::tr("%n record(s) that are not valid JSON", nullptr, n);
    case BadRowCause::JsonNotObject:
        return Words::tr("%n JSON value(s) that are not objects", nullptr, n);
    case BadRowCause::JsonTooDeep:
        return Words::tr("%n record(s) nested too deeply", nullptr, n);
    case BadRowCause::JsonUnclosed:
        return Words::tr("%n record(s) cut off before their end", nullptr, n);
    case BadRowCause::JsonTwice:
        return Words::tr("%n record(s) with a member that stands twice", nullptr, n);
    }
    return {};
}

BadRow makeBadRow(BadRowCause cause, qint64 record, qint64 line, qint64 column, const QString &reason)
{
    return {record, line, column, cause,
            Words::tr("line %1, column %2: %3").arg(line).arg(column).arg(reason)};
}

} // namespace countersign
