#include "core/insight/calibration.h"
#include "core/suggest/offline_baseline.h"

#include <QTest>

#include <thread>

using namespace countersign;

namespace
{

const FieldId Topic{1};
constexpr int Topics = 6;
constexpr int WordsPerTopic = 12;

/// A made-up language: each topic has its words, a ticket has three of them among six common ones. One ticket
/// in eight carries the label of the next topic, so nobody can be right always.
struct Sample {
    TicketText text;
    OptionId label;
};

QString madeUpWord(quint64 number)
{
    QString word;
    for (int i = 0; i < 4; ++i) {
        word += u"bdfgklmn"[number % 8];
        word += u"aeiou"[(number / 8) % 5];
        number = number * 2654435761U % 1000003U;
    }
    return word;
}

QList<Sample> samples(int count, quint64 seed)
{
    quint64 state = seed;
    const auto next = [&state](quint64 bound) {
        state = state * 6364136223846793005ULL + 1442695040888963407ULL;
        return (state >> 33) % bound;
    };
    QList<Sample> result;
    for (int i = 0; i < count; ++i) {
        const quint64 topic = next(Topics);
        QStringList words;
        for (int w = 0; w < 3; ++w)
            words.append(madeUpWord(1000 + topic * WordsPerTopic + next(WordsPerTopic)));
        for (int w = 0; w < 6; ++w)
            words.append(madeUpWord(7 + next(40)));
        const quint64 label = next(8) == 0 ? (topic + 1) % Topics : topic;
        result.append({{QString(), words.join(u' ')}, OptionId{qint64(label) + 1}});
    }
    return result;
}

Taxonomy topics(FieldKind kind = FieldKind::Choice)
{
    Field field;
    field.id = Topic;
    field.kind = kind;
    field.key = QStringLiteral("topic");
    for (int i = 0; i < Topics; ++i) {
        Option option;
        option.id = OptionId{i + 1};
        option.name = QStringLiteral("Topic %1").arg(QChar(u'A' + char16_t(i)));
        field.options.append(option);
    }
    Taxonomy taxonomy;
    taxonomy.fields.append(field);
    return taxonomy;
}

QList<LabelledText> decisionsOf(const QList<Sample> &from)
{
    QList<LabelledText> result;
    for (const Sample &sample : from) {
        FieldAnswer answer;
        answer.field = Topic;
        answer.options = {sample.label};
        result.append({sample.text, Answers{{answer}}});
    }
    return result;
}

struct Score {
    double accuracy = 0.0;
    double calibrationError = 0.0;
};

Score scoreOf(const OfflineBaseline &baseline, const QList<Sample> &held)
{
    std::vector<ConfidenceOutcome> outcomes;
    for (const Sample &sample : held) {
        const BaselineAnswer answer = baseline.suggest(sample.text.subject, sample.text.body);
        const FieldAnswer *topic = answer.answers.find(Topic);
        const bool right = topic->options == QList{sample.label};
        outcomes.push_back({topic->confidence ? topic->confidence->value() : 0.0, right});
    }
    const auto right = std::ranges::count(outcomes, true, &ConfidenceOutcome::correct);
    return {double(right) / double(held.size()), calibrationError(outcomes).expected};
}

} // namespace

/// What decisions teach it, and what it then claims.
class TestOfflineBaselineLearning : public QObject
{
    Q_OBJECT

private slots:
    void accuracyRisesWithDecisions()
    {
        const QList<Sample> held = samples(500, 99);
        double before = 0.0;
        for (const int decisions : {0, 25, 600}) {
            const Score score =
                scoreOf(OfflineBaseline::train(topics(), decisionsOf(samples(decisions, 5)), {}), held);
            QVERIFY2(score.accuracy > before + 0.1,
                     qPrintable(QStringLiteral("%1 decisions: %2").arg(decisions).arg(score.accuracy)));
            before = score.accuracy;
        }
        QVERIFY2(before > 0.75, qPrintable(QString::number(before)));
    }

    void measuredFromFiftyDecisions_data()
    {
        QTest::addColumn<int>("decisions");
        QTest::addColumn<bool>("measured");
        QTest::newRow("none") << 0 << false;
        QTest::newRow("one") << 1 << false;
        QTest::newRow("forty-nine") << 49 << false;
        QTest::newRow("fifty") << 50 << true;
        QTest::newRow("two hundred") << 200 << true;
    }
    void measuredFromFiftyDecisions()
    {
        QFETCH(int, decisions);
        QFETCH(bool, measured);
        const OfflineBaseline baseline =
            OfflineBaseline::train(topics(), decisionsOf(samples(decisions, 5)), {});
        const BaselineMeasure measure = baseline.measure(Topic);
        QCOMPARE(measure.decisions, decisions);
        QCOMPARE(measure.of, decisions);
        QVERIFY(measure.correct <= measure.of);
        for (const Sample &sample : samples(50, 3)) {
            const BaselineAnswer answer = baseline.suggest({}, sample.text.body);
            QCOMPARE(answer.flags.testFlag(ReviewFlag::NotMeasured), !measured);
            const double confidence = answer.answers.find(Topic)->confidence->value();
            QVERIFY(measured ? confidence > 0.0 && confidence < 1.0 : confidence <= 0.5);
        }
    }

    void confidenceMeansWhatItSays()
    {
        const OfflineBaseline baseline = OfflineBaseline::train(topics(), decisionsOf(samples(800, 5)), {});
        const Score score = scoreOf(baseline, samples(1500, 77));
        QVERIFY2(score.calibrationError < 0.06, qPrintable(QString::number(score.calibrationError)));
        const BaselineMeasure measure = baseline.measure(Topic);
        const double claimed = double(measure.correct) / double(measure.of);
        QVERIFY2(std::abs(claimed - score.accuracy) < 0.06,
                 qPrintable(QStringLiteral("%1 claimed, %2 held out").arg(claimed).arg(score.accuracy)));
    }

    void equalTextsAreNotMeasuredByThemselves()
    {
        // 60 copies of one text: had copies taught the fold that measures them, all would be right.
        QList<Sample> copies(60, Sample{{QString(), QStringLiteral("zork")}, OptionId{4}});
        const OfflineBaseline baseline = OfflineBaseline::train(topics(), decisionsOf(copies), {});
        QCOMPARE(baseline.measure(Topic).of, 60);
        QCOMPARE(baseline.measure(Topic).correct, 0);
        QCOMPARE(baseline.suggest({}, QStringLiteral("zork")).answers.find(Topic)->options.first(),
                 OptionId{4});
    }

    void equalInputEqualBaseline()
    {
        const QList<LabelledText> decisions = decisionsOf(samples(120, 5));
        const OfflineBaseline one = OfflineBaseline::train(topics(), decisions, {});
        const OfflineBaseline other = OfflineBaseline::train(topics(), decisions, {});
        QCOMPARE(one.measure(Topic), other.measure(Topic));
        for (const Sample &sample : samples(100, 3)) {
            const BaselineAnswer a = one.suggest({}, sample.text.body);
            const BaselineAnswer b = other.suggest({}, sample.text.body);
            QCOMPARE(a.answers, b.answers);
            QCOMPARE(a.reasoning, b.reasoning);
            QCOMPARE(a.evidence, b.evidence);
        }
    }

    void severalThreadsMayAsk()
    {
        const OfflineBaseline baseline = OfflineBaseline::train(topics(), decisionsOf(samples(120, 5)), {});
        const QList<Sample> asked = samples(200, 3);
        QList<Answers> answers[2];
        const auto ask = [&baseline, &asked](QList<Answers> *into) {
            for (const Sample &sample : asked)
                into->append(baseline.suggest({}, sample.text.body).answers);
        };
        std::thread first(ask, &answers[0]);
        std::thread second(ask, &answers[1]);
        first.join();
        second.join();
        QCOMPARE(answers[0], answers[1]);
    }

    void unknownAndRetiredOptionsTeachNothing()
    {
        Taxonomy taxonomy = topics();
        taxonomy.fields[0].options[0].retired = true;
        QList<LabelledText> decisions = decisionsOf(samples(200, 5));
        const auto usable = std::ranges::count_if(
            decisions, [](const LabelledText &d) { return d.answers.fields[0].options[0] != OptionId{1}; });
        decisions.append(decisionsOf({Sample{{QString(), QStringLiteral("old version")}, OptionId{999}}}));
        LabelledText empty = decisions.first();
        empty.answers.fields[0].options.clear();
        empty.answers.fields[0].unmapped = {QStringLiteral("Spam")};
        decisions.append(empty);
        decisions.append(LabelledText{{QStringLiteral("no"), QStringLiteral("answers")}, {}});
        decisions.append(LabelledText{{}, decisions.first().answers}); // no text at all, but a label

        const OfflineBaseline baseline = OfflineBaseline::train(taxonomy, decisions, {});
        const bool firstIsUsable = decisions.first().answers.fields[0].options[0] != OptionId{1};
        QCOMPARE(baseline.measure(Topic).decisions, usable + (firstIsUsable ? 1 : 0));
        for (const Sample &sample : samples(100, 3))
            QVERIFY(baseline.suggest({}, sample.text.body).answers.find(Topic)->options.first() !=
                    OptionId{1});
    }

    void anOptionWithoutDecisionsKeepsItsWords()
    {
        Taxonomy taxonomy = topics();
        Option late;
        late.id = OptionId{50};
        late.name = QStringLiteral("Warranty");
        late.description = QStringLiteral("Guarantee, repair, replacement of a broken device");
        taxonomy.fields[0].options.append(late);
        const OfflineBaseline baseline = OfflineBaseline::train(taxonomy, decisionsOf(samples(300, 5)), {});
        const BaselineAnswer answer =
            baseline.suggest({}, QStringLiteral("the device is broken, is the repair under warranty"));
        QCOMPARE(answer.answers.find(Topic)->options.first(), OptionId{50});
    }

    void multipleChoiceLearnsSets()
    {
        const auto twoLabels = [](QList<LabelledText> decisions, const QList<Sample> &second) {
            for (qsizetype i = 0; i < decisions.size(); ++i) {
                decisions[i].text.body += u' ' + second[i].text.body;
                if (!decisions[i].answers.fields[0].options.contains(second[i].label))
                    decisions[i].answers.fields[0].options.append(second[i].label);
            }
            return decisions;
        };
        const OfflineBaseline baseline = OfflineBaseline::train(
            topics(FieldKind::Choices), twoLabels(decisionsOf(samples(1500, 5)), samples(1500, 6)), {});
        int right = 0;
        const QList<LabelledText> held = twoLabels(decisionsOf(samples(200, 7)), samples(200, 8));
        for (const LabelledText &text : held) {
            QList<OptionId> truth = text.answers.fields[0].options;
            std::ranges::sort(truth);
            const FieldAnswer answer = *baseline.suggest({}, text.text.body).answers.find(Topic);
            right += answer.options == truth ? 1 : 0;
            QVERIFY(answer.confidence.has_value());
        }
        QVERIFY2(right > 80, qPrintable(QString::number(right)));
        QVERIFY(baseline.measure(Topic).correct * 10 > baseline.measure(Topic).of * 4);
    }

    void modestMemoryAndCancel()
    {
        const QList<LabelledText> decisions = decisionsOf(samples(3000, 5));
        QVERIFY(OfflineBaseline::train(topics(), decisions, {}).bytes() < size_t(40) * 1024 * 1024);
        const CancelToken cancel;
        cancel.cancel();
        const OfflineBaseline stopped = OfflineBaseline::train(topics(), decisions, {}, cancel);
        QVERIFY(stopped.suggest({}, QStringLiteral("still safe to ask")).answers.fields.size() <= 1);
    }
};

QTEST_APPLESS_MAIN(TestOfflineBaselineLearning)
#include "tst_offline_baseline_learning.moc"
