#include "core/review/blind_sample.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

using namespace countersign;

namespace
{

using Rows = std::vector<quint32>;

Rows upTo(quint32 count)
{
    Rows rows(count);
    std::iota(rows.begin(), rows.end(), 0U);
    return rows;
}

/// The blind ones of tickets 1 … count, in the sample's order.
std::vector<qint64> sampled(const BlindSample &sample, qint64 count)
{
    std::vector<qint64> tickets;
    for (qint64 i = 1; i <= count; ++i) {
        if (sample.contains({i}))
            tickets.push_back(i);
    }
    std::ranges::sort(tickets, {}, [&](qint64 ticket) { return sample.placeOf({ticket}); });
    return tickets;
}

} // namespace

class TestBlindSample : public QObject
{
    Q_OBJECT

private slots:
    void theShareIsKept_data()
    {
        QTest::addColumn<double>("share");
        QTest::newRow("none") << 0.0;
        QTest::newRow("a tenth") << 0.1;
        QTest::newRow("a third") << 1.0 / 3;
        QTest::newRow("all") << 1.0;
    }
    void theShareIsKept()
    {
        QFETCH(double, share);
        constexpr double tickets = 100'000;
        const auto blind = double(sampled(BlindSample(42, share), qint64(tickets)).size());
        const double spread = 4 * std::sqrt(tickets * share * (1 - share));
        QVERIFY2(std::abs(blind - tickets * share) <= spread, qPrintable(QString::number(blind)));
    }

    /// Neither new tickets nor a larger share take one out or change the order of those in it.
    void whatIsInTheSampleStays()
    {
        const auto before = sampled(BlindSample(7, 0.1), 1000);
        const auto larger = sampled(BlindSample(7, 0.2), 1000);
        QVERIFY(std::equal(before.cbegin(), before.cend(), larger.cbegin()));
        const auto later = sampled(BlindSample(7, 0.1), 2000);
        QVERIFY(std::includes(later.cbegin(), later.cend(), before.cbegin(), before.cend(),
                              [](qint64 a, qint64 b) {
                                  return BlindSample(7, 0.1).placeOf({a}) < BlindSample(7, 0.1).placeOf({b});
                              }));
    }

    void everySeedHasItsOwnSample()
    {
        QVERIFY(sampled(BlindSample(1, 0.1), 1000) != sampled(BlindSample(2, 0.1), 1000));
        QCOMPARE(sampled(BlindSample(1, 0.1), 1000), sampled(BlindSample(1, 0.1), 1000));
        std::set<quint64> places;
        for (qint64 i = 1; i <= 10'000; ++i)
            places.insert(BlindSample(3, 1).placeOf({i}));
        QCOMPARE(places.size(), size_t(10'000));
    }

    /// Neighbours in the file are no more often blind together than others: a random sample, not every tenth
    /// one.
    void neighboursAreIndependent()
    {
        const BlindSample sample(5, 0.5);
        int same = 0;
        for (qint64 i = 1; i <= 10'000; ++i)
            same += sample.contains({i}) == sample.contains({i + 1}) ? 1 : 0;
        QVERIFY2(same > 4800 && same < 5200, qPrintable(QString::number(same)));
    }

    void blindOnesComeAtTheirShare_data()
    {
        QTest::addColumn<Rows>("queue");
        QTest::addColumn<Rows>("blind");
        QTest::addColumn<double>("share");
        QTest::addColumn<Rows>("shown");
        QTest::newRow("a half") << Rows{1, 2, 3} << Rows{9, 8, 7} << 0.5 << Rows{1, 9, 2, 8, 3, 7};
        QTest::newRow("a quarter") << Rows{1, 2, 3, 4, 5, 6, 7} << Rows{9, 8} << 0.25
                                   << Rows{1, 2, 3, 9, 4, 5, 6, 8, 7};
        QTest::newRow("in their own order, not the queue's")
            << Rows{8, 1, 9} << Rows{9, 8} << 0.5 << Rows{1, 9};
        QTest::newRow("the queue ends") << Rows{1, 2} << Rows{9, 8} << 0.1 << Rows{1, 2};
        QTest::newRow("the blind ones end") << Rows{1, 2, 3} << Rows{9} << 0.5 << Rows{1, 9, 2, 3};
        QTest::newRow("none") << Rows{1, 2} << Rows{} << 0.5 << Rows{1, 2};
        QTest::newRow("nothing in the queue") << Rows{} << Rows{9} << 0.5 << Rows{};
        QTest::newRow("all are blind") << Rows{1, 2} << Rows{2, 1} << 1.0 << Rows{2, 1};
    }
    void blindOnesComeAtTheirShare()
    {
        QFETCH(Rows, queue);
        QFETCH(Rows, blind);
        QFETCH(double, share);
        QTEST(withBlind(queue, blind, share), "shown");
    }

    void overAllTicketsEveryBlindOneGetsItsTurn()
    {
        const Rows all = upTo(1000);
        Rows blind;
        for (quint32 row = 0; row < 1000; row += 10)
            blind.push_back(row);
        Rows shown = withBlind(all, blind, 0.1);
        std::ranges::sort(shown);
        QCOMPARE(shown, all);
    }
};

QTEST_APPLESS_MAIN(TestBlindSample)
#include "tst_blind_sample.moc"
