#include "tests/core/suggest/reply_cases.h"

namespace countersign::test
{

namespace
{

const QString good = QStringLiteral(R"({"reasoning":"r","category":"Card","evidence":[],"confidence":0.9})");
const QString other = QStringLiteral(R"({"reasoning":"r","category":"cash","evidence":[],"confidence":0.9})");
const QString empty = QStringLiteral("");

QList<ReplyCase> emptyAndRefused()
{
    return {
        {rowContentEmpty, "null", {}, "!Empty"},
        {rowContentEmpty, "empty", empty, "!Empty"},
        {rowContentEmpty, "blank", u" \n\t"_qs, "!Empty"},
        {rowContentEmpty, "only a BOM", u"\ufeff"_qs, "!Empty"},
        {rowContentEmpty, "empty with length", empty, "!Empty", u"length"_qs},
        {rowContentEmpty, "only thoughts, with an answer in them", u"<think>"_qs + good + u"</think>"_qs,
         "!Empty"},
        {rowContentEmpty, "answer only before a lone closing tag", good + u"</think>"_qs, "!Empty"},
        {rowRefusal, "with null content", {}, "!Refused", u"stop"_qs, u"I cannot help with that."_qs},
        {rowRefusal, "with an answer all the same", good, "!Refused", u"stop"_qs, u"no"_qs},
        {rowRefusal, "blank is none", good, "Card 0.9", u"stop"_qs, u" "_qs},
        {rowRefusal, "in prose", u"I'm sorry, I cannot label this ticket."_qs, "!Malformed"},
    };
}

QList<ReplyCase> finishReasons()
{
    return {
        {rowFinishReason, "stop", good, "Card 0.9", u"stop"_qs},
        {rowFinishReason, "STOP", good, "Card 0.9", u"STOP"_qs},
        {rowFinishReason, "eos", good, "Card 0.9", u"eos"_qs},
        {rowFinishReason, "length though it closes", good, "!CutOff", u"length"_qs},
        {rowFinishReason, "length and cut", good.chopped(9), "!CutOff", u"length"_qs},
        {rowFinishReason, "max_tokens", good, "!CutOff", u"max_tokens"_qs},
        {rowFinishReason, "MAX_TOKENS", good, "!CutOff", u"MAX_TOKENS"_qs},
        {rowFinishReason, "content_filter", good, "!ContentFilter", u"content_filter"_qs},
        {rowFinishReason, "content_filter without content", {}, "!ContentFilter", u"content_filter"_qs},
        {rowFinishReason, "content-filter", good, "!ContentFilter", u"content-filter"_qs},
        {rowFinishReason, "SAFETY", {}, "!ContentFilter", u"SAFETY"_qs},
        {rowFinishReason, "empty", good, "Card 0.9 | UnusualFinish", empty},
        {rowFinishReason, "absent", good, "Card 0.9 | UnusualFinish", QString()},
        {rowFinishReason, "the word null", good, "Card 0.9 | UnusualFinish", u"null"_qs},
        {rowFinishReason, "unknown", good, "Card 0.9 | UnusualFinish", u"tool_calls"_qs},
        {rowFinishReason, "absent and cut", good.chopped(1), "!CutOff", QString()},
        {rowFinishReason, "stop and cut", good.chopped(1), "!CutOff"},
        {rowFinishReason, "stop and cut in a number", good.chopped(2), "!CutOff"},
        {rowFinishReason, "cut after the brace", u"Sure: {"_qs, "!CutOff"},
    };
}

QList<ReplyCase> wrapped()
{
    return {
        {rowWrapped, "clean", good, "Card 0.9"},
        {rowWrapped, "indented", u"\n  {\n \"category\" : \"Card\" ,\r\n\t\"confidence\" : 0.9 }\n"_qs,
         "Card 0.9"},
        {rowWrapped, "json fence", u"```json\n"_qs + good + u"\n```"_qs, "Card 0.9"},
        {rowWrapped, "plain fence", u"```\n"_qs + good + u"\n```\n"_qs, "Card 0.9"},
        {rowWrapped, "fence without end", u"```json\n"_qs + good, "Card 0.9"},
        {rowWrapped, "tilde fence", u"~~~\n"_qs + good + u"\n~~~"_qs, "Card 0.9"},
        {rowWrapped, "prose before", u"Here is the answer: "_qs + good, "Card 0.9"},
        {rowWrapped, "prose behind", good + u"\nI hope this helps!"_qs, "Card 0.9"},
        {rowWrapped, "prose with braces", u"For {the ticket} I say {so}: "_qs + good, "Card 0.9"},
        {rowWrapped, "one brace too many", good + u"}"_qs, "Card 0.9"},
        {rowWrapped, "BOM", u"\ufeff"_qs + good, "Card 0.9"},
        {rowWrapped, "BOM and fence", u"\ufeff```json\n"_qs + good + u"```"_qs, "Card 0.9"},
        {rowWrapped, "think block", u"<think>It could be cash.</think>\n"_qs + good, "Card 0.9"},
        {rowWrapped, "think block with another object", u"<think>"_qs + other + u"</think>"_qs + good,
         "Card 0.9"},
        {rowWrapped, "think block with a broken object", u"<think>{\"category\": ca</think>"_qs + good,
         "Card 0.9"},
        {rowWrapped, "empty think block", u"<think>\n\n</think>\n"_qs + good, "Card 0.9"},
        {rowWrapped, "two think blocks", u"<think>a</think><think>"_qs + other + u"</think>"_qs + good,
         "Card 0.9"},
        {rowWrapped, "THINK", u"<THINK>"_qs + other + u"</THINK>"_qs + good, "Card 0.9"},
        {rowWrapped, "thinking", u"<thinking>"_qs + other + u"</thinking>"_qs + good, "Card 0.9"},
        {rowWrapped, "opening tag missing", u"First "_qs + other + u" no.\n</think>\n"_qs + good, "Card 0.9"},
        {rowWrapped, "opening tag missing, brace first", other + u"</think>"_qs + good, "Card 0.9"},
        {rowWrapped, "think block not closed", u"<think>It is "_qs + good, "!CutOff"},
        {rowWrapped, "second think block not closed", u"<think>a</think>"_qs + good + u"<think>"_qs,
         "!CutOff"},
        {rowWrapped, "prose and a think block", u"Well. <think>"_qs + other + u"</think> So: "_qs + good,
         "Card 0.9"},
        {rowWrapped, "in an array", u"["_qs + good + u"]"_qs, "Card 0.9"},
        {rowWrapped, "no object", u"The category is Card."_qs, "!Malformed"},
        {rowWrapped, "bare label", u"Card"_qs, "!Malformed"},
        {rowWrapped, "a list of labels", u"[\"Card\"]"_qs, "!Malformed"},
        {rowWrapped, "HTML", u"<html><body style='a{b}'>error</body></html>"_qs, "!Malformed"},
        {rowWrapped, "object of somebody else", u"{\"error\":\"overloaded\"}"_qs, "!Malformed"},
        {rowWrapped, "empty object", u"{}"_qs, "!Malformed"},
        {rowWrapped, "answer one level down", u"{\"result\":"_qs + good + u"}"_qs, "!Malformed"},
    };
}

QList<ReplyCase> several()
{
    return {
        {rowSeveralObjects, "identical", good + u"\n"_qs + good, "Card 0.9"},
        {rowSeveralObjects, "identical but for spaces and order",
         good +
             u" { \"confidence\": 0.90, \"category\": \"Card\", \"evidence\": [ ], \"reasoning\": \"r\" }"_qs,
         "Card 0.9"},
        {rowSeveralObjects, "three identical in fences",
         u"```json\n"_qs + good + u"\n```\n```\n"_qs + good + u"\n```\n"_qs + good, "Card 0.9"},
        {rowSeveralObjects, "other label", good + other, "!Ambiguous"},
        {rowSeveralObjects, "other label, first again", good + other + good, "!Ambiguous"},
        {rowSeveralObjects, "other confidence",
         good + u"{\"reasoning\":\"r\",\"category\":\"Card\",\"evidence\":[],\"confidence\":0.8}"_qs,
         "!Ambiguous"},
        {rowSeveralObjects, "a draft in prose", u"Draft: "_qs + other + u" Final: "_qs + good, "!Ambiguous"},
        {rowSeveralObjects, "second one cut", good + other.chopped(5), "!CutOff"},
        {rowSeveralObjects, "second one broken", good + u"{\"category\": Card cash}"_qs, "!Malformed"},
        {rowSeveralObjects, "an unrelated one", good + u"{\"note\":\"x\"}"_qs, "!Ambiguous"},
        {rowBatch, "two items for one ticket", u"["_qs + good + u","_qs + other + u"]"_qs, "!Ambiguous"},
        {rowBatch, "the same item twice", u"["_qs + good + u","_qs + good + u"]"_qs, "Card 0.9"},
        {rowBatch, "items under a key", u"{\"items\":["_qs + good + u"]}"_qs, "!Malformed"},
        {rowBatch, "no items", u"[]"_qs, "!Malformed"},
    };
}

} // namespace

QList<ReplyCase> envelopeCases()
{
    return emptyAndRefused() + finishReasons() + wrapped() + several();
}

} // namespace countersign::test
