#include "core/review/shingles.h"

#include <QTest>

#include <algorithm>
#include <random>
#include <string>

using namespace countersign;

namespace
{

std::vector<quint64> setOf(const char *text, int width = 3)
{
    std::vector<quint64> shingles;
    appendShingles(text, width, shingles);
    makeShingleSet(shingles);
    return shingles;
}

/// Two sets of 300 shingles that share as many as the similarity asks for.
std::pair<std::vector<quint64>, std::vector<quint64>> pairOf(double similarity, std::mt19937_64 &random)
{
    constexpr size_t size = 300;
    const auto shared = size_t(2 * size * similarity / (1 + similarity));
    std::vector<quint64> first(size);
    std::generate(first.begin(), first.end(), std::ref(random));
    std::vector<quint64> second(first.cbegin(), first.cbegin() + qsizetype(shared));
    while (second.size() < size)
        second.push_back(random());
    makeShingleSet(first);
    makeShingleSet(second);
    return {first, second};
}

bool areCandidates(const BandKeys &first, const BandKeys &second)
{
    for (size_t band = 0; band < BandCount; ++band) {
        if (first[band] == second[band])
            return true;
    }
    return false;
}

} // namespace

class TestShingles : public QObject
{
    Q_OBJECT

private slots:
    void whatCountsAsTheSame_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<bool>("same");
        QTest::newRow("case") << QByteArray("My CARD was lost") << QByteArray("my card was Lost") << true;
        QTest::newRow("case beyond ASCII")
            << QByteArray("Ärger mit Ölrechnung heute") << QByteArray("ärger MIT ÖLRECHNUNG heute") << true;
        QTest::newRow("signs between words")
            << QByteArray("Hello, where is it?") << QByteArray("hello where is it") << true;
        QTest::newRow("white space") << QByteArray("a b\n\n c   d") << QByteArray("a b c d") << true;
        QTest::newRow("numbers") << QByteArray("order 12345 is late") << QByteArray("order 9 is late")
                                 << true;
        QTest::newRow("number in a word")
            << QByteArray("item ab12 is late") << QByteArray("item ab9876 is late") << true;
        QTest::newRow("another word")
            << QByteArray("my card was lost") << QByteArray("my card was found") << false;
        QTest::newRow("another order")
            << QByteArray("one two three four") << QByteArray("four three two one") << false;
        QTest::newRow("a word more") << QByteArray("one two") << QByteArray("one two three") << false;
        QTest::newRow("Chinese") << QByteArray("我的卡丢了") << QByteArray("我的，卡丢了。") << true;
        QTest::newRow("another Chinese") << QByteArray("我的卡丢了") << QByteArray("我的卡到了") << false;
    }
    void whatCountsAsTheSame()
    {
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, second);
        QTEST(setOf(first.constData()) == setOf(second.constData()), "same");
    }

    void textsWithoutAWordHaveNone()
    {
        QVERIFY(setOf("").empty());
        QVERIFY(setOf(" \n ?!… ").empty());
        QCOMPARE(setOf("one").size(), size_t(1));
        QCOMPARE(setOf("one two three four").size(), size_t(2));
        QCOMPARE(setOf("one one one one one").size(), size_t(1));
    }

    void brokenBytesAreNotReadPast()
    {
        const std::string cut("caf\xc3", 4);
        std::vector<quint64> shingles;
        appendShingles(cut, 3, shingles);
        QCOMPARE(shingles.size(), size_t(1));
        appendShingles(std::string_view("\xff\xfe\xf0\x9f", 4), 3, shingles);
        QCOMPARE(shingles.size(), size_t(1));
    }

    void similarityIsSharedOfAll()
    {
        QCOMPARE(jaccardOf({1, 2, 3}, {2, 3, 4}), 0.5);
        QCOMPARE(jaccardOf({1, 2}, {1, 2}), 1.0);
        QCOMPARE(jaccardOf({1}, {2}), 0.0);
        QCOMPARE(jaccardOf({}, {}), 0.0);
    }

    /// 1 − (1 − s⁴)¹⁶ at 0.8 is 0.9998, at 0.5 0.64, at 0.2 0.025.
    void pairsBecomeCandidatesAsOftenAsTheySay_data()
    {
        QTest::addColumn<double>("similarity");
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("most");
        QTest::newRow("alike") << 0.8 << 985 << 1000;
        QTest::newRow("half") << 0.5 << 560 << 720;
        QTest::newRow("hardly") << 0.2 << 5 << 50;
    }
    void pairsBecomeCandidatesAsOftenAsTheySay()
    {
        QFETCH(double, similarity);
        std::mt19937_64 random(7);
        int candidates = 0;
        for (int i = 0; i < 1000; ++i) {
            const auto [first, second] = pairOf(similarity, random);
            candidates += areCandidates(bandsOf(first, 1), bandsOf(second, 1)) ? 1 : 0;
        }
        QFETCH(int, least);
        QFETCH(int, most);
        QVERIFY2(candidates >= least && candidates <= most, qPrintable(QString::number(candidates)));
    }

    /// A text of few words leaves most of the 64 bins empty; what they borrow must not make all such texts
    /// alike.
    void shortTextsAreNotAllAlike()
    {
        std::mt19937_64 random(11);
        int candidates = 0;
        for (int i = 0; i < 1000; ++i)
            candidates +=
                areCandidates(bandsOf({random(), random()}, 1), bandsOf({random(), random()}, 1)) ? 1 : 0;
        QCOMPARE(candidates, 0);
        QVERIFY(areCandidates(bandsOf({5, 9}, 1), bandsOf({5, 9}, 1)));
        QVERIFY(bandsOf({5, 9}, 1) != bandsOf({5, 9}, 2)); // another seed, other keys
    }
};

QTEST_APPLESS_MAIN(TestShingles)
#include "tst_shingles.moc"
