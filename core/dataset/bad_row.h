#pragma once

#include <QList>
#include <QString>
#include <QtGlobal>

namespace countersign
{

/// Why a record of a file cannot be imported as it is. The words of `badRowCauseKey` are written into files.
enum class BadRowCause {
    UnclosedQuote,  ///< a quoted cell that never ends, or swallows the records after it
    TextAfterQuote, ///< `"abc"x`: text between a closing quote and the delimiter
    TooFewCells,
    TooManyCells,
    TooLarge,      ///< a record above SourceOptions::recordLimit, or a JSON element above 64 MiB
    NotText,       ///< bytes that the file's encoding does not have
    JsonSyntax,    ///< not JSON: trailing comma, NaN, missing quote …
    JsonNotObject, ///< JSON, but a number, a text or an array where a record should be
    JsonTooDeep,   ///< nested deeper than 1,024 levels
    JsonUnclosed,  ///< the file ends inside the record
    JsonTwice,     ///< a member stands twice with different values
};

inline constexpr int BadRowCauseCount = 11;

/// One record that was left out, and where. `message` names file position and cause, never the record's text.
struct BadRow {
    qint64 record = 0; ///< number of the record in its file, from 1, bad ones included, the header not
    qint64 line = 0;   ///< from 1; a record may span lines
    qint64 column = 0; ///< byte of the line in UTF-8, from 1
    BadRowCause cause = BadRowCause::JsonSyntax;
    QString message;

    bool operator==(const BadRow &) const = default;
};

/// All causes, in the order of the enum.
QList<BadRowCause> allBadRowCauses();
/// "unclosed_quote": the word of a cause in files.
QString badRowCauseKey(BadRowCause cause);
/// "3 rows with a quote that is never closed": a cause and its count for a person.
QString badRowCauseWords(BadRowCause cause, qint64 count);

/// A bad row with the message "line 7, column 12: <reason>".
BadRow makeBadRow(BadRowCause cause, qint64 record, qint64 line, qint64 column, const QString &reason);

} // namespace countersign
