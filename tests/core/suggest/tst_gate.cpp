#include "core/suggest/gate.h"

#include <QTest>

using namespace countersign;

class TestGate : public QObject
{
    Q_OBJECT

    static Option option(qint64 id, const QString &name, std::optional<double> threshold = {},
                         bool retired = false)
    {
        Option option;
        option.id = {id};
        option.name = name;
        option.threshold = threshold;
        option.retired = retired;
        return option;
    }

    /// category (0.75; "strict" 0.9, "lax" 0.5), urgency (0.6, not required), tags, summary
    static Taxonomy taxonomy()
    {
        Taxonomy taxonomy;
        Field category;
        category.id = {1};
        category.key = u"category"_qs;
        category.title = u"Category"_qs;
        category.options = {option(11, u"plain"_qs), option(12, u"strict"_qs, 0.9),
                            option(13, u"lax"_qs, 0.5), option(14, u"gone"_qs, {}, true)};
        Field urgency;
        urgency.id = {2};
        urgency.key = u"urgency"_qs;
        urgency.threshold = 0.6;
        urgency.required = false;
        urgency.options = {option(21, u"low"_qs), option(22, u"high"_qs)};
        Field tags;
        tags.id = {3};
        tags.key = u"tags"_qs;
        tags.kind = FieldKind::Choices;
        tags.required = false;
        tags.options = {option(31, u"a"_qs), option(32, u"b"_qs, 0.95)};
        Field summary;
        summary.id = {4};
        summary.key = u"summary"_qs;
        summary.kind = FieldKind::Text;
        summary.required = true;
        taxonomy.fields = {category, urgency, tags, summary};
        return taxonomy;
    }

    static FieldAnswer answer(qint64 field, const QList<OptionId> &options, std::optional<double> confidence,
                              const QStringList &unmapped = {})
    {
        return {{field}, options, {}, confidence ? Confidence::from(*confidence) : std::nullopt, unmapped};
    }

private slots:
    void verdicts_data()
    {
        QTest::addColumn<Answers>("answers");
        QTest::addColumn<ReviewFlags>("flags");
        QTest::addColumn<QString>("words"); ///< empty: ready
        const auto row = [](const char *name, const QList<FieldAnswer> &answers, ReviewFlags flags,
                            const char *words) {
            QTest::newRow(name) << Answers{answers} << flags << QString::fromUtf8(words);
        };
        const FieldAnswer good = answer(1, {{11}}, 0.8);
        row("above", {good}, {}, "");
        row("equal", {answer(1, {{11}}, 0.75)}, {}, "");
        row("below", {answer(1, {{11}}, 0.62)}, {}, "Category 0.62 is below its threshold of 0.75.");
        row("a hair below", {answer(1, {{11}}, 0.7499999)}, {},
            "Category 0.7499999 is below its threshold of 0.75.");
        row("zero", {answer(1, {{11}}, 0.0)}, {}, "Category 0.00 is below its threshold of 0.75.");
        row("threshold of the option", {answer(1, {{12}}, 0.8)}, {},
            "Category 0.80 is below its threshold of 0.90.");
        row("lower one of the option", {answer(1, {{13}}, 0.5)}, {}, "");
        row("threshold of the field", {good, answer(2, {{21}}, 0.65)}, {}, "");
        row("below in two fields", {answer(1, {{11}}, 0.7), answer(2, {{21}}, 0.5)}, {},
            "Category 0.70 is below its threshold of 0.75. urgency 0.50 is below its threshold of 0.60.");
        row("several options, the strictest", {good, answer(3, {{31}, {32}}, 0.9)}, {},
            "tags 0.90 is below its threshold of 0.95.");
        row("several options, none chosen", {good, answer(3, {}, 0.75)}, {}, "");
        row("no confidence", {answer(1, {{11}}, {})}, ReviewFlag::MissingConfidence,
            "Category came without a usable confidence.");
        row("no confidence, flag lost", {answer(1, {{11}}, {})}, {},
            "Category came without a usable confidence.");
        row("not answered", {}, ReviewFlag::MissingField, "Category was not answered.");
        row("not answered, not required", {good}, {}, "");
        row("optional field missing in the reply", {good}, ReviewFlag::MissingField,
            "A field was not answered.");
        row("unmapped", {answer(1, {}, 0.99, {u"refunds"_qs})}, ReviewFlag::Unmapped,
            "Category was answered with a word that is none of its options.");
        row("one of several unmapped", {good, answer(3, {{31}}, 0.99, {u"z"_qs})}, ReviewFlag::Unmapped,
            "tags was answered with a word that is none of its options.");
        row("retired option", {answer(1, {{14}}, 0.99)}, {},
            "Category was answered with an option that is no longer offered.");
        row("unknown option", {answer(1, {{99}}, 0.99)}, {},
            "Category was answered with an option that is no longer offered.");
        row("repaired", {good}, ReviewFlag::Repaired, "The answer was not clean and had to be repaired.");
        row("addresses the model", {good}, ReviewFlag::AddressesModel,
            "The ticket seems to give orders to the model.");
        row("control words", {good}, ReviewFlag::ControlWords,
            "The ticket carries control words of chat models.");
        row("cut", {good}, ReviewFlag::TicketCut, "The middle of this long ticket was not read.");
        row("unusual finish", {good}, ReviewFlag::UnusualFinish,
            "The server did not say that the answer is complete.");
        row("not measured", {good}, ReviewFlag::NotMeasured,
            "The offline baseline is not yet measured here.");
        row("two flags", {good}, ReviewFlags(ReviewFlag::TicketCut) | ReviewFlag::Repaired,
            "The answer was not clean and had to be repaired. The middle of this long ticket was not read.");
        row("information only", {good}, ReviewFlags(ReviewFlag::EvidenceNotFound) | ReviewFlag::TextTooLong,
            "");
        row("text fields never gate", {good, FieldAnswer{{4}, {}, u"text"_qs, {}, {}}}, {}, "");
    }
    void verdicts()
    {
        QFETCH(Answers, answers);
        QFETCH(ReviewFlags, flags);
        QFETCH(QString, words);
        const GateVerdict verdict = gate(answers, flags, taxonomy());
        QCOMPARE(gateWords(verdict, taxonomy()), words);
        QCOMPARE(verdict.ready, words.isEmpty());
        QCOMPARE(verdict.reasons.isEmpty(), verdict.ready);
    }

    void aChangedThresholdMovesTheTicket()
    {
        Taxonomy changed = taxonomy();
        const Answers answers{{answer(1, {{11}}, 0.8)}};
        QVERIFY(gate(answers, {}, changed).ready);
        changed.threshold = 0.85;
        const GateVerdict verdict = gate(answers, {}, changed);
        QCOMPARE(verdict.reasons,
                 QList<GateReason>({GateReason{GateReasonKind::BelowThreshold, FieldId{1}, 0.8, 0.85}}));
    }
};

QTEST_APPLESS_MAIN(TestGate)
#include "tst_gate.moc"
