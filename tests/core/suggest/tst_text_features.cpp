#include "core/suggest/feature_dictionary.h"
#include "core/suggest/text_features.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace countersign;

namespace
{

QStringList wordsOf(const QString &text)
{
    TextFeatures features;
    appendFeatures(features, text, 1.0F);
    QStringList words;
    for (const WordPlace &place : features.words)
        words.append(text.mid(place.start, place.length));
    return words;
}

/// Buckets of one kind, of a text.
std::multiset<quint32> bucketsOf(const QString &text, FeatureKind kind)
{
    TextFeatures features;
    appendFeatures(features, text, 1.0F);
    std::multiset<quint32> buckets;
    for (const FeatureOccurrence &occurrence : features.occurrences) {
        if (occurrence.kind == kind)
            buckets.insert(occurrence.bucket);
    }
    return buckets;
}

double cosine(const SparseVector &a, const SparseVector &b)
{
    double sum = 0.0;
    for (const Feature &one : a) {
        for (const Feature &other : b)
            sum += one.column == other.column ? double(one.value) * double(other.value) : 0.0;
    }
    return sum;
}

} // namespace

class TestTextFeatures : public QObject
{
    Q_OBJECT

private slots:
    void words_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("blanks and punctuation")
            << QStringLiteral("  Hello, world. ")
            << QStringList{QStringLiteral("Hello"), QStringLiteral("world")};
        QTest::newRow("apostrophes") << QStringLiteral("can't 'quoted'")
                                     << QStringList{QStringLiteral("can't"), QStringLiteral("quoted")};
        QTest::newRow("underscores") << QStringLiteral("card_arrival")
                                     << QStringList{QStringLiteral("card"), QStringLiteral("arrival")};
        QTest::newRow("question mark")
            << QStringLiteral("why?") << QStringList{QStringLiteral("why"), QStringLiteral("?")};
        QTest::newRow("Han characters one by one")
            << QStringLiteral("退款 ok")
            << QStringList{QStringLiteral("退"), QStringLiteral("款"), QStringLiteral("ok")};
        QTest::newRow("Arabic") << QStringLiteral("استرداد المبلغ")
                                << QStringList{QStringLiteral("استرداد"), QStringLiteral("المبلغ")};
        QTest::newRow("emoji with a variation selector")
            << QStringLiteral("ok ❤️😡")
            << QStringList{QStringLiteral("ok"), QStringLiteral("❤"), QStringLiteral("😡")};
        QTest::newRow("nothing") << QString() << QStringList();
        QTest::newRow("only punctuation") << QStringLiteral(" ... --- \t\n") << QStringList();
    }
    void words()
    {
        QFETCH(QString, text);
        QTEST(wordsOf(text), "words");
    }

    void sameWord_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("same");
        QTest::newRow("case") << QStringLiteral("Refund") << QStringLiteral("rEFUND") << true;
        QTest::newRow("full width") << QStringLiteral("ＲＥＦＵＮＤ") << QStringLiteral("refund") << true;
        QTest::newRow("sharp s") << QStringLiteral("STRASSE") << QStringLiteral("straße") << true;
        QTest::newRow("composed and decomposed")
            << QStringLiteral("caf\u00e9") << QStringLiteral("cafe\u0301") << true;
        QTest::newRow("apostrophe") << QStringLiteral("can't") << QStringLiteral("can\u2019t") << true;
        QTest::newRow("long numbers") << QStringLiteral("48213") << QStringLiteral("99120") << true;
        QTest::newRow("short numbers") << QStringLiteral("404") << QStringLiteral("500") << false;
        QTest::newRow("other words") << QStringLiteral("refund") << QStringLiteral("refunds") << false;
    }
    void sameWord()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QTEST(bucketsOf(one, FeatureKind::Word) == bucketsOf(other, FeatureKind::Word), "same");
    }

    void inflectionsShareCharacters()
    {
        const std::multiset<quint32> one = bucketsOf(QStringLiteral("charged"), FeatureKind::Characters);
        const std::multiset<quint32> other = bucketsOf(QStringLiteral("charge"), FeatureKind::Characters);
        std::vector<quint32> shared;
        std::ranges::set_intersection(one, other, std::back_inserter(shared));
        QVERIFY(shared.size() >= other.size() / 2);
    }

    void pairsKeepTheirOrder()
    {
        QVERIFY(bucketsOf(QStringLiteral("card lost"), FeatureKind::WordPair) !=
                bucketsOf(QStringLiteral("lost card"), FeatureKind::WordPair));
        QCOMPARE(bucketsOf(QStringLiteral("退款"), FeatureKind::WordPair).size(), size_t(1));
        const TextFeatures ticket = ticketFeatures(QStringLiteral("card"), QStringLiteral("lost"));
        QVERIFY2(std::ranges::none_of(ticket.occurrences,
                                      [](const auto &o) { return o.kind == FeatureKind::WordPair; }),
                 "a pair across subject and body");
    }

    void subjectCountsTwice()
    {
        const TextFeatures ticket = ticketFeatures(QStringLiteral("card"), QStringLiteral("lost"));
        QCOMPARE(ticket.parts, qsizetype(2));
        QCOMPARE(ticket.occurrences.front().weight, 2.0F);
        QCOMPARE(ticket.occurrences.back().weight, 1.0F);
    }

    void hostileTextsStayBounded_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("one endless word") << QString(200'000, u'x');
        QTest::newRow("lone surrogates") << QString(1000, QChar(0xd800)) + QString(1000, QChar(0xdc00));
        QTest::newRow("marks only") << QString(5000, QChar(0x0301));
        QTest::newRow("nulls") << QString(5000, QChar(0));
        QTest::newRow("high surrogate at the cut") << QString(3999, u'a') + QStringLiteral("😡😡");
        QTest::newRow("a word that grows when folded") << QString(5000, QChar(0xfdfa));
        QTest::newRow("apostrophes") << QString(5000, u'\'');
    }
    void hostileTextsStayBounded()
    {
        QFETCH(QString, text);
        const TextFeatures features = ticketFeatures(text, text);
        QVERIFY(features.occurrences.size() < 60'000);
        for (const WordPlace &place : features.words)
            QVERIFY(place.start >= 0 && place.start + place.length <= text.size());
        FeatureDictionary::Builder builder({});
        builder.learn(features);
        QVERIFY(builder.build(1, 100'000).vectorOf(features).size() <= FeatureDictionary::MaxFeatures);
    }

    void vectorsHaveLengthOneAndRareWordsWeighMore()
    {
        const QStringList texts{QStringLiteral("my card is lost"), QStringLiteral("my card is late"),
                                QStringLiteral("my card is new"), QStringLiteral("my refund")};
        FeatureDictionary::Builder builder({});
        for (const QString &text : texts)
            builder.learn(ticketFeatures({}, text));
        const FeatureDictionary dictionary = builder.build(1, 100'000);
        const SparseVector lost = dictionary.vectorOf(ticketFeatures({}, texts[0]));
        QVERIFY(std::abs(cosine(lost, lost) - 1.0) < 1e-5);
        QVERIFY(std::ranges::is_sorted(lost, {}, &Feature::column));
        const auto weight = [&](const QString &word) {
            const quint32 bucket = *bucketsOf(word, FeatureKind::Word).begin();
            const auto found =
                std::ranges::find(lost, quint32(dictionary.columnOf(bucket)), &Feature::column);
            return found == lost.end() ? 0.0F : found->value;
        };
        QVERIFY(weight(QStringLiteral("lost")) > weight(QStringLiteral("card")));
        QVERIFY(weight(QStringLiteral("card")) > weight(QStringLiteral("my")));

        const SparseVector unknown =
            dictionary.vectorOf(ticketFeatures({}, QStringLiteral("card zzz qqq www vvv kkk")));
        QVERIFY2(cosine(unknown, unknown) < 0.5, "unknown words must make a text weigh less");
        QVERIFY(dictionary.vectorOf({}).empty());
    }

    void dictionaryKeepsTheMostFrequent()
    {
        FeatureDictionary::Builder builder({});
        builder.learn(ticketFeatures({}, QStringLiteral("aa bb")));
        builder.learn(ticketFeatures({}, QStringLiteral("aa cc")));
        builder.count(ticketFeatures({}, QStringLiteral("dd dd")));
        builder.count(ticketFeatures({}, QStringLiteral("dd")));
        const quint32 a = *bucketsOf(QStringLiteral("aa"), FeatureKind::Word).begin();
        const quint32 b = *bucketsOf(QStringLiteral("bb"), FeatureKind::Word).begin();
        const quint32 d = *bucketsOf(QStringLiteral("dd"), FeatureKind::Word).begin();
        const FeatureDictionary frequent = builder.build(2, 1000);
        QVERIFY(frequent.columnOf(a) >= 0);
        QCOMPARE(frequent.columnOf(b), -1);
        QCOMPARE(frequent.columnOf(d), -1); // only counted, never learned
        QCOMPARE(builder.build(1, 3).size(), size_t(3));
    }
};

QTEST_APPLESS_MAIN(TestTextFeatures)
#include "tst_text_features.moc"
