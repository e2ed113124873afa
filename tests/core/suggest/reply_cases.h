#pragma once

#include "core/suggest/reply_parser.h"

#include <QList>
#include <QString>

namespace countersign::test
{

/// The faults of model answers that the parser must survive, one after the other as the failure model lists
/// them. Every row has a case here or a named place elsewhere (tst_reply_parser.cpp).
inline constexpr const char *rowChoicesMissing = "choices missing, [] or null";
inline constexpr const char *rowContentEmpty = "content null or empty";
inline constexpr const char *rowRefusal = "refusal";
inline constexpr const char *rowFinishReason = "finish_reason length, content_filter, empty, null, absent";
inline constexpr const char *rowErrorInside200 = "200 with error";
inline constexpr const char *rowWrapped = "fences, prose around, think block, BOM";
inline constexpr const char *rowSeveralObjects = "several JSON objects";
inline constexpr const char *rowTolerant = "trailing comma, single quotes, comments, unquoted keys";
inline constexpr const char *rowConfidence = "confidence NaN, -0.1, 1.2, 95, 95%, high, null, missing";
inline constexpr const char *rowLabelForm = "label case, spaces, Unicode form, quotes, trailing dot";
inline constexpr const char *rowUnknownLabel = "unknown label, near miss, other language, list, none";
inline constexpr const char *rowKeys = "extra and duplicate keys";
inline constexpr const char *rowBatch = "batch: missing, extra, duplicate, permuted items";
inline constexpr const char *rowOtherTicket = "answer for another ticket";
inline constexpr const char *rowInjection = "prompt injection in ticket";
inline constexpr const char *rowJsonTicket = "ticket with JSON, fences, control, bidi, zero-width, emoji";
inline constexpr const char *rowLongTicket = "1 MB ticket, context error";
inline constexpr const char *rowSameTicket = "same ticket twice, re-run";

struct ReplyCase {
    const char *row;
    const char *name;
    QString content;
    const char *expected; ///< see tst_reply_parser.cpp, describe()
    QString finishReason = QStringLiteral("stop");
    QString refusal = {};
    bool severalFields = false; ///< asked with category, mood, tags and summary instead of category alone
};

QList<ReplyCase> envelopeCases();
QList<ReplyCase> syntaxCases();
QList<ReplyCase> confidenceCases();
QList<ReplyCase> labelCases();

} // namespace countersign::test
