#include "tests/core/suggest/reply_cases.h"

namespace countersign::test
{

namespace
{

ReplyCase with(const char *written, const char *expected)
{
    return {rowConfidence, written,
            QStringLiteral(R"({"category":"Card","confidence":%1})").arg(QString::fromUtf8(written)),
            expected};
}

ReplyCase several(const char *name, const char *confidence, const char *expected)
{
    return {rowConfidence,
            name,
            QStringLiteral(R"({"category":"Card","mood":"bad","tags":["a"],"summary":"x"%1})")
                .arg(QString::fromUtf8(confidence)),
            expected,
            QStringLiteral("stop"),
            {},
            true};
}

} // namespace

QList<ReplyCase> confidenceCases()
{
    const char *const missing = "Card - | MissingConfidence";
    const char *const missingRepaired = "Card - | Repaired MissingConfidence";
    return {
        with("0.62", "Card 0.62"),
        with("0", "Card 0"),
        with("1", "Card 1"),
        with("1.0", "Card 1"),
        with("9e-1", "Card 0.9"),
        with("NaN", missingRepaired),
        with("Infinity", missingRepaired),
        with("-Infinity", missingRepaired),
        with("1e999", missing),
        with(R"("nan")", missing),
        with(R"("inf")", missing),
        with("-0.1", missing),
        with("-1", missing),
        with("-5", missing),
        with("1.2", missing),
        with("95.5", missing),
        with("101", missing),
        with("1000", missing),
        with("95", "Card 0.95 | Repaired"),
        with("100", "Card 1 | Repaired"),
        with("2", "Card 0.02 | Repaired"),
        with(R"("95%")", "Card 0.95 | Repaired"),
        with(R"("95 %")", "Card 0.95 | Repaired"),
        with(R"("92.5%")", "Card 0.925 | Repaired"),
        with(R"("100%")", "Card 1 | Repaired"),
        with(R"("1%")", "Card 0.01 | Repaired"),
        with(R"("120%")", missing),
        with(R"("-5%")", missing),
        with("95%", "!Malformed"),
        with(R"("0.9")", "Card 0.9 | Repaired"),
        with(R"("95")", "Card 0.95 | Repaired"),
        with(R"("1.2")", missing),
        with(R"("0,9")", missing),
        with(R"("0x1")", missing),
        with(R"("high")", missing),
        with(R"("about 0.9")", missing),
        with(R"("")", missing),
        with("high", "!Malformed"),
        with("null", missing),
        with("true", missing),
        with("[0.9]", missing),
        with("{}", missing),
        with(R"({"category":0.9})", "Card 0.9"),
        with(R"({"category":"90%"})", "Card 0.9 | Repaired"),
        with(R"({"category":null})", missing),
        with(R"({"Card":0.9})", missing),
        {rowConfidence, "missing", uR"({"category":"Card"})"_qs, missing},
        several("several: an object", R"(,"confidence":{"category":0.9,"mood":0.8,"tags":0.7})",
                "category Card 0.9; mood bad 0.8; tags a 0.7; summary x"),
        several("several: one number", R"(,"confidence":0.6)",
                "category Card 0.6; mood bad 0.6; tags a 0.6; summary x"),
        several("several: one of them missing", R"(,"confidence":{"category":0.9,"tags":0.7})",
                "category Card 0.9; mood bad -; tags a 0.7; summary x | MissingConfidence"),
        several("several: one of them rewritten", R"(,"confidence":{"category":90,"mood":0.8,"tags":0.7})",
                "category Card 0.9; mood bad 0.8; tags a 0.7; summary x | Repaired"),
        several("several: text with one too",
                R"(,"confidence":{"category":0.9,"mood":0.8,"tags":0.7,"summary":2})",
                "category Card 0.9; mood bad 0.8; tags a 0.7; summary x"),
        several("several: missing", "",
                "category Card -; mood bad -; tags a -; summary x | MissingConfidence"),
    };
}

} // namespace countersign::test
