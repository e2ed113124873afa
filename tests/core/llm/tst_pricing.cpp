#include "core/llm/pricing.h"

#include <QTest>

using namespace countersign;

/// Money before and after a request.
class TestPricing : public QObject
{
    Q_OBJECT

private slots:
    void guess_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("tokens");
        QTest::newRow("nothing") << QString() << 0.0;
        QTest::newRow("latin, 4 a token") << QString(400, u'a') << 100.0;
        QTest::newRow("rounded up") << QStringLiteral("abcde") << 2.0;
        QTest::newRow("Chinese, 1.5 a token") << QString(300, QChar(0x4e2d)) << 200.0;
        QTest::newRow("Korean") << QString(3, QChar(0xd55c)) << 2.0;
        QTest::newRow("Japanese kana") << QString(3, QChar(0x3042)) << 2.0;
        QTest::newRow("mixed") << QString(8, u'a') + QString(3, QChar(0x4e2d)) << 4.0;
    }
    void guess()
    {
        QFETCH(QString, text);
        QFETCH(double, tokens);
        QCOMPARE(guessTokens(text), tokens);
    }

    void guessesLearn()
    {
        TokenEstimator estimator;
        QCOMPARE(estimator.promptTokens(100), 100.0);
        QCOMPARE(estimator.completionTokens(), 150.0);
        QCOMPARE(estimator.completionTokens(20), 20.0);
        estimator.measure(100, {150, 30, 0, 0});
        estimator.measure(100, {170, 50, 0, 0});
        QCOMPARE(estimator.promptTokens(100), 160.0);
        QCOMPARE(estimator.completionTokens(), 40.0);
        estimator.measure(0, {500, 500, 0, 0});
        estimator.measure(100, {});
        QCOMPARE(estimator.promptTokens(100), 160.0);
    }

    void cost_data()
    {
        QTest::addColumn<Price>("price");
        QTest::addColumn<bool>("counted");
        QTest::addColumn<double>("stated"); // −1: not
        QTest::addColumn<double>("costs");
        const Price tokens{0.15, 0.60, 0};
        const Price flat{0, 0, 0.002};
        QTest::newRow("per million") << tokens << true << -1.0 << 0.15 * 0.001 + 0.60 * 0.0001;
        QTest::newRow("flat") << flat << true << -1.0 << 0.002;
        QTest::newRow("the provider's word wins") << tokens << true << 0.5 << 0.5;
        QTest::newRow("the provider says nothing to pay, the person named a price")
            << tokens << true << 0.0 << 0.15 * 0.001 + 0.60 * 0.0001;
        QTest::newRow("the provider says nothing to pay, no price named") << Price{} << true << 0.0 << 0.0;
        QTest::newRow("the provider's word without a price of ours") << Price{} << true << 0.02 << 0.02;
        QTest::newRow("not counted: the estimate") << tokens << false << -1.0 << 0.009;
        QTest::newRow("flat, not counted") << flat << false << -1.0 << 0.009;
        QTest::newRow("free") << Price{} << true << -1.0 << 0.0;
    }
    void cost()
    {
        QFETCH(Price, price);
        QFETCH(bool, counted);
        QFETCH(double, stated);
        QFETCH(double, costs);
        const auto usage = counted ? std::optional(Usage{1000, 100, 0, 0}) : std::nullopt;
        const auto word = stated < 0 ? std::nullopt : std::optional(stated);
        QCOMPARE(costOf(price, usage, word, 0.009), costs);
    }

    void estimate()
    {
        QCOMPARE(estimatedCost({2, 8, 0}, 500'000, 250'000), 3.0);
        QCOMPARE(estimatedCost({0, 0, 0.01}, 500'000, 250'000), 0.01);
        QVERIFY(Price{}.isFree());
        QVERIFY(!(Price{0, 0, 0.01}.isFree()));
    }
};

QTEST_APPLESS_MAIN(TestPricing)
#include "tst_pricing.moc"
