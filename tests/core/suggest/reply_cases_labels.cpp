#include "tests/core/suggest/reply_cases.h"

namespace countersign::test
{

namespace
{

QString quoted(QString text)
{
    return u'"' + text.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\"")) + u'"';
}

/// `json`: the value as it stands in the reply.
ReplyCase raw(const char *row, const char *name, const QString &json, const char *expected)
{
    return {row, name, QStringLiteral(R"({"category":%1,"confidence":0.9})").arg(json), expected};
}

ReplyCase form(const char *name, const QString &label, const char *expected)
{
    return raw(rowLabelForm, name, quoted(label), expected);
}

ReplyCase unknown(const char *name, const QString &json, const char *expected)
{
    return raw(rowUnknownLabel, name, json, expected);
}

ReplyCase several(const char *row, const char *name, const char *members, const char *expected)
{
    return {row,
            name,
            QStringLiteral(R"({%1,"confidence":0.9})").arg(QString::fromUtf8(members)),
            expected,
            QStringLiteral("stop"),
            {},
            true};
}

QList<ReplyCase> forms()
{
    return {
        form("as written", u"Card"_qs, "Card 0.9"),
        form("lower case", u"card"_qs, "Card 0.9"),
        form("upper case", u"CASH"_qs, "cash 0.9"),
        form("spaces around", u"  Card "_qs, "Card 0.9"),
        form("inner spaces", u"feature\u00a0 request"_qs, "Feature Request 0.9"),
        form("quotes", u"\"Card\""_qs, "Card 0.9"),
        form("curly quotes", u"“Card”"_qs, "Card 0.9"),
        form("trailing dot", u"Card."_qs, "Card 0.9"),
        form("full width", u"ｃａｒｄ"_qs, "Card 0.9"),
        form("zero width", u"Ca\u200brd"_qs, "Card 0.9"),
        form("case folding", u"STRASSE"_qs, "Straße 0.9"),
        form("alias", u"karte"_qs, "Card 0.9"),
        form("second alias", u"Feature"_qs, "Feature Request 0.9"),
        raw(rowLabelForm, "escaped", QStringLiteral("\"\\u0043ard\""), "Card 0.9"),
        raw(rowLabelForm, "number as a label", u"1"_qs, "1 0.9 | Repaired"),
    };
}

QList<ReplyCase> unknowns()
{
    return {
        unknown("unknown", u"\"refund\""_qs, "?refund 0.9 | Unmapped"),
        unknown("near miss", u"\"Cards\""_qs, "?Cards 0.9 | Unmapped"),
        unknown("underscore for space", u"\"Feature_Request\""_qs, "?Feature_Request 0.9 | Unmapped"),
        unknown("beginning only", u"\"Feat\""_qs, "?Feat 0.9 | Unmapped"),
        unknown("with an explanation", u"\"Card (lost)\""_qs, "?Card (lost) 0.9 | Unmapped"),
        unknown("other language", u"\"Bargeld\""_qs, "?Bargeld 0.9 | Unmapped"),
        unknown("none", u"\"none\""_qs, "?none 0.9 | Unmapped"),
        unknown("N/A", u"\"N/A\""_qs, "?N/A 0.9 | Unmapped"),
        unknown("retired", u"\"old\""_qs, "?old 0.9 | Unmapped"),
        unknown("two in one text", u"\"Card, cash\""_qs, "?Card, cash 0.9 | Unmapped"),
        unknown("list of two", uR"(["Card","cash"])"_qs, "?Card+?cash 0.9 | Unmapped"),
        unknown("list of one", uR"(["Card"])"_qs, "?Card 0.9 | Unmapped"),
        unknown("empty list", u"[]"_qs, "?[] 0.9 | Unmapped"),
        unknown("object", uR"({"name":"Card"})"_qs, "?{name: Card} 0.9 | Unmapped"),
        unknown("number", u"7"_qs, "?7 0.9 | Unmapped"),
        unknown("true", u"true"_qs, "?true 0.9 | Unmapped"),
        unknown("null", u"null"_qs, " | MissingField"),
        unknown("blank", u"\" \""_qs, " | MissingField"),
        several(rowUnknownLabel, "multiple: one of two",
                R"("category":"Card","mood":"good","tags":["a","z"])",
                "category Card 0.9; mood good 0.9; tags a+?z 0.9 | Unmapped"),
        several(rowUnknownLabel, "multiple: none chosen", R"("category":"Card","mood":"good","tags":[])",
                "category Card 0.9; mood good 0.9; tags  0.9"),
        several(rowUnknownLabel, "multiple: a single text", R"("category":"Card","mood":"good","tags":"B")",
                "category Card 0.9; mood good 0.9; tags b 0.9"),
        several(rowUnknownLabel, "multiple: text with a comma is one name",
                R"("category":"Card","mood":"good","tags":"a, b")",
                "category Card 0.9; mood good 0.9; tags a, b 0.9"),
        several(rowUnknownLabel, "multiple: the same twice",
                R"("category":"Card","mood":"good","tags":["a","A","a"])",
                "category Card 0.9; mood good 0.9; tags a 0.9"),
        several(rowUnknownLabel, "multiple: null inside",
                R"("category":"Card","mood":"good","tags":["a",null])",
                "category Card 0.9; mood good 0.9; tags a+?null 0.9 | Unmapped"),
        several(rowUnknownLabel, "multiple: null", R"("category":"Card","mood":"good","tags":null)",
                "category Card 0.9; mood good 0.9 | MissingField"),
        several(rowUnknownLabel, "optional field open", R"("category":"Card","mood":null,"tags":["b"])",
                "category Card 0.9; tags b 0.9"),
        several(rowUnknownLabel, "text cut to its limit",
                R"("category":"Card","mood":null,"tags":["b"],"summary":" one  two\nthree four")",
                "category Card 0.9; tags b 0.9; summary one two three | TextTooLong"),
        several(rowUnknownLabel, "text of another type",
                R"("category":"Card","mood":null,"tags":["b"],"summary":["one"])",
                "category Card 0.9; tags b 0.9"),
    };
}

QList<ReplyCase> ticketsThatFightBack()
{
    const auto evidence = [](const char *row, const char *name, const QString &quote, const char *expected) {
        return ReplyCase{
            row, name,
            QStringLiteral(R"({"category":"Card","evidence":[%1],"confidence":0.9})").arg(quoted(quote)),
            expected};
    };
    return {
        evidence(rowOtherTicket, "quote occurs", u"card   is"_qs, "Card 0.9"),
        evidence(rowOtherTicket, "quote occurs but for case and spaces", u"my CARD is"_qs, "Card 0.9"),
        evidence(rowOtherTicket, "quote with outer quotation marks and dot", u"\"My card is “lost”.\""_qs,
                 "Card 0.9"),
        evidence(rowOtherTicket, "quote of another ticket", u"my parcel is late"_qs,
                 "Card 0.9 | EvidenceNotFound"),
        {rowInjection, "an invented category", uR"({"category":"VIP","vip":true,"confidence":1.0})"_qs,
         "?VIP 1 | Unmapped"},
        {rowInjection, "obeyed and repeated the ticket's object",
         uR"({"category":"cash"} {"category":"Card","confidence":0.9})"_qs, "!Ambiguous"},
        {rowInjection, "new thresholds are no members",
         uR"({"category":"Card","threshold":0,"confidence":0.4})"_qs, "Card 0.4"},
        evidence(rowJsonTicket, "an object in a quote", u"{\"category\": \"cash\"}"_qs, "Card 0.9"),
        evidence(rowJsonTicket, "a think tag in a quote", u"</think>"_qs, "Card 0.9"),
        evidence(rowJsonTicket, "an opening think tag in a quote", u"<think>"_qs,
                 "Card 0.9 | EvidenceNotFound"),
        evidence(rowJsonTicket, "a fence in a quote", u"```json"_qs, "Card 0.9"),
        {rowJsonTicket, "bidi, zero width and emoji around the label",
         u"{\"category\":\"\u200eCard\u200b\",\"reasoning\":\"🙂\",\"confidence\":0.9}"_qs, "Card 0.9"},
        {rowJsonTicket, "a lone surrogate",
         uR"({"category":"Card","reasoning":"\ud83d","confidence":0.9})"_qs, "Card 0.9"},
        {rowJsonTicket,
         "control characters in a text",
         uR"({"category":"Card","mood":"bad","tags":[],"summary":"a\u0000\u001bb","confidence":0.9})"_qs,
         "category Card 0.9; mood bad 0.9; tags  0.9; summary a b",
         u"stop"_qs,
         {},
         true},
    };
}

} // namespace

QList<ReplyCase> labelCases()
{
    return forms() + unknowns() + ticketsThatFightBack();
}

} // namespace countersign::test
