#include "tests/core/suggest/reply_cases.h"

namespace countersign::test
{

namespace
{

QList<ReplyCase> tolerant()
{
    return {
        {rowTolerant, "trailing comma", uR"({"category":"Card","confidence":0.9,})"_qs,
         "Card 0.9 | Repaired"},
        {rowTolerant, "trailing comma in a list",
         uR"({"category":"Card","evidence":["card",],"confidence":0.9})"_qs, "Card 0.9 | Repaired"},
        {rowTolerant, "two trailing commas", uR"({"category":"Card",,})"_qs, "!Malformed"},
        {rowTolerant, "single quotes", uR"({'category':'Card','confidence':0.9})"_qs, "Card 0.9 | Repaired"},
        {rowTolerant, "escaped single quote",
         uR"({'category':'Card','reasoning':'it\'s','confidence':0.9})"_qs, "Card 0.9 | Repaired"},
        {rowTolerant, "bare apostrophe in single quotes",
         uR"({'category':'Card','reasoning':'it's','confidence':0.9})"_qs, "!Malformed"},
        {rowTolerant, "curly quotes", u"{“category”:“Card”,“confidence”:0.9}"_qs, "Card 0.9 | Repaired"},
        {rowTolerant, "line comment", u"{\"category\":\"Card\", // surely\n\"confidence\":0.9}"_qs,
         "Card 0.9 | Repaired"},
        {rowTolerant, "block comment", uR"({/* a */"category":/* b */"Card","confidence":0.9})"_qs,
         "Card 0.9 | Repaired"},
        {rowTolerant, "hash comment", u"{\"category\":\"Card\", # surely\n\"confidence\":0.9}"_qs,
         "Card 0.9 | Repaired"},
        {rowTolerant, "block comment not closed", uR"({"category":"Card" /* "confidence":0.9})"_qs,
         "!CutOff"},
        {rowTolerant, "slashes in a string are no comment",
         uR"({"category":"Card","reasoning":"see http://x /* y */ # z","confidence":0.9})"_qs, "Card 0.9"},
        {rowTolerant, "unquoted keys", uR"({category:"Card",confidence:0.9})"_qs, "Card 0.9 | Repaired"},
        {rowTolerant, "unquoted value", uR"({"category":Card,"confidence":0.9})"_qs, "!Malformed"},
        {rowTolerant, "raw newline in a string",
         u"{\"category\":\"Card\",\"reasoning\":\"a\nb\",\"confidence\":0.9}"_qs, "Card 0.9 | Repaired"},
        {rowTolerant, "control character in a string",
         u"{\"category\":\"Card\",\"reasoning\":\"a\u0001b\",\"confidence\":0.9}"_qs, "!Malformed"},
        {rowTolerant, "unknown escape", uR"({"category":"Card","reasoning":"\q","confidence":0.9})"_qs,
         "!Malformed"},
        {rowTolerant, "number without zero", uR"({"category":"Card","confidence":.9})"_qs,
         "Card 0.9 | Repaired"},
        {rowTolerant, "number with plus", uR"({"category":"Card","confidence":+0.9})"_qs,
         "Card 0.9 | Repaired"},
        {rowTolerant, "None of Python", uR"({"category":"Card","reasoning":None,"confidence":0.9})"_qs,
         "Card 0.9 | Repaired"},
        {rowTolerant, "missing comma", uR"({"category":"Card" "confidence":0.9})"_qs, "!Malformed"},
        {rowTolerant, "missing colon", uR"({"category" "Card"})"_qs, "!Malformed"},
        {rowTolerant, "wrong bracket", uR"({"category":"Card","evidence":["card"},"confidence":0.9})"_qs,
         "!Malformed"},
        {rowTolerant, "never an inner object of a broken one",
         uR"({"category" = "Card", "x": {"category":"cash","confidence":0.9}})"_qs, "!Malformed"},
        {rowTolerant, "cut in a string is not completed",
         uR"({"category":"Card","confidence":0.9,"reasoning":"beca)"_qs, "!CutOff"},
        {rowTolerant, "cut label is not completed", uR"({'category':'Car)"_qs, "!CutOff"},
        {rowTolerant, "cut word is not completed", uR"({"category":"Card","confidence":nul)"_qs, "!CutOff"},
        {rowTolerant, "closing brace missing", uR"({"category":"Card","confidence":0.9)"_qs, "!CutOff"},
        {rowTolerant, "closing brace missing in a fence",
         u"```json\n{\"category\":\"Card\",\"confidence\":0.9\n```"_qs, "!Malformed"},
    };
}

QList<ReplyCase> keys()
{
    return {
        {rowKeys, "extra key", uR"({"category":"Card","confidence":0.9,"id":7,"x":{"category":"cash"}})"_qs,
         "Card 0.9"},
        {rowKeys, "identical duplicates", uR"({"category":"Card","category":"Card","confidence":0.9})"_qs,
         "Card 0.9"},
        {rowKeys, "identical numbers written differently",
         uR"({"category":"Card","confidence":0.9,"confidence":0.90})"_qs, "Card 0.9"},
        {rowKeys, "conflicting labels", uR"({"category":"Card","confidence":0.9,"category":"cash"})"_qs,
         "!Ambiguous"},
        {rowKeys, "conflicting label and null", uR"({"category":"Card","confidence":0.9,"category":null})"_qs,
         "!Ambiguous"},
        {rowKeys, "conflicting confidences", uR"({"category":"Card","confidence":0.9,"confidence":0.2})"_qs,
         "!Ambiguous"},
        {rowKeys, "conflicting reasoning",
         uR"({"reasoning":"a","reasoning":"b","category":"Card","confidence":0.9})"_qs, "!Ambiguous"},
        {rowKeys, "conflicting confidences one level down",
         uR"({"category":"Card","confidence":{"category":0.9,"category":0.1}})"_qs, "!Ambiguous"},
        {rowKeys, "conflict hidden behind an escape",
         uR"({"category":"Card","confidence":0.9,"categor\u0079":"cash"})"_qs, "!Ambiguous"},
        {rowKeys, "conflicting extra keys", uR"({"x":1,"category":"Card","x":2,"confidence":0.9})"_qs,
         "Card 0.9"},
        {rowKeys, "key in other case", uR"({"Category":"Card","Confidence":0.9})"_qs, "Card 0.9 | Repaired"},
        {rowKeys, "conflict with a key in other case",
         uR"({"Category":"Card","category":"cash","confidence":0.9})"_qs, "!Ambiguous"},
        {rowKeys, "any order", uR"({"confidence":0.9,"evidence":[],"category":"Card","reasoning":"late"})"_qs,
         "Card 0.9"},
        {rowKeys,
         "one field missing",
         uR"({"category":"Card","confidence":0.9,"summary":"x"})"_qs,
         "category Card 0.9; summary x | MissingField",
         u"stop"_qs,
         {},
         true},
        {rowKeys,
         "field null",
         uR"({"category":null,"tags":[],"mood":null,"confidence":0.9})"_qs,
         "tags  0.9 | MissingField",
         u"stop"_qs,
         {},
         true},
    };
}

} // namespace

QList<ReplyCase> syntaxCases()
{
    return tolerant() + keys();
}

} // namespace countersign::test
