#include "core/review/text_typicality.h"

#include "core/review/text_knowledge.h"
#include "tests/core/review/review_fixture.h"

#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

#include <cmath>

using namespace countersign;
using namespace countersign::test;

namespace
{

WordPlaces placesOf(std::string_view text)
{
    WordPlaces places;
    appendWordPlaces(text, places);
    return places;
}

std::vector<WordPlaces> poolOf(std::initializer_list<std::string_view> texts)
{
    std::vector<WordPlaces> pool;
    for (const std::string_view text : texts)
        pool.push_back(placesOf(text));
    return pool;
}

bool isAbout(double value, double wanted)
{
    return std::abs(value - wanted) < 1e-5;
}

void setBodies(ReviewProject &project, const QStringList &bodies)
{
    project.write([&bodies](WriteContext &context) -> Result<void> {
        for (qsizetype i = 0; i < bodies.size(); ++i) {
            const auto set =
                runSql(context.database, "UPDATE ticket SET subject = '', body = ?1 WHERE id = ?2",
                       bodies.at(i), i + 1);
            if (!set)
                return set;
        }
        return {};
    });
}

} // namespace

class TestTextTypicality : public QObject
{
    Q_OBJECT

private slots:
    void aTextIsLikeItsEquals()
    {
        // Two of three say the same: (1 + 1 + 0) / 3, and the third (0 + 0 + 1) / 3.
        TextDensity density(poolOf({"red blue", "blue red", "green"}));
        QVERIFY(isAbout(density.of(placesOf("red blue")), 2.0 / 3));
        QVERIFY(isAbout(density.of(placesOf("Green!")), 1.0 / 3));
        QCOMPARE(density.of(placesOf("never seen")), 0.0);
        QCOMPARE(density.of({}), 0.0);
        QCOMPARE(TextDensity({}).of(placesOf("red")), 0.0);
    }

    void rareWordsWeighMore()
    {
        // "red" is in both: ln(3/3) + 1 = 1; "blue" and "green" in one: ln(3/2) + 1 = 1.405465.
        // cos = 1 / (1 + 1.405465²) = 0.336096; the mean of that and 1 is 0.668048.
        TextDensity density(poolOf({"red blue", "red green"}));
        QVERIFY(isAbout(density.of(placesOf("red blue")), 0.668048));
        // Twice "red": (2 + 1.405465²·…) … = 2·1 / √(4 + 1.975332) · 1/√2.975332 with "red green", and
        // (2 + 1.975332) / (√5.975332 · √2.975332) with "red blue".
        const double twice = std::sqrt(5.975332) * std::sqrt(2.975332);
        QVERIFY(isAbout(density.of(placesOf("red red blue")), (2 / twice + 3.975332 / twice) / 2));
    }

    void theMostTypicalTicketHasTheWholeScale()
    {
        ReviewProject project(5);
        setBodies(project, {u"red blue"_s, u"red blue"_s, u"green"_s, u"?!"_s, u"blue red"_s});
        const auto rows = TicketRows::load(project.reader());
        QList<qint64> told;
        const auto found = findTypicality(project.reader(), *rows, 1,
                                          [&told](qint64 done, qint64) { told.append(done); }, {});
        QVERIFY_OK(found);
        QCOMPARE(found->size(), size_t(5));
        QCOMPARE((*found)[0], quint16(65535));
        QCOMPARE((*found)[4], quint16(65535));
        QCOMPARE((*found)[2], quint16(21845)); // a fifth against three fifths
        QCOMPARE((*found)[3], quint16(0));
        QCOMPARE(told.last(), 5);
    }

    void canBeStopped()
    {
        ReviewProject project(3);
        const auto rows = TicketRows::load(project.reader());
        const CancelToken cancel;
        cancel.cancel();
        const auto stopped = findTypicality(
            project.reader(), *rows, 1, [](qint64, qint64) {}, cancel);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
    }

    void isKnownOnceItWasWanted()
    {
        ReviewProject project(4);
        setBodies(project, {u"one two three four"_s, u"one two three four"_s, u"five six"_s, u"seven"_s});
        QThreadPool pool;
        TextKnowledge texts(project.project(), pool);
        QSignalSpy finished(&texts, &TextKnowledge::finished);
        QSignalSpy progress(&texts, &TextKnowledge::progressChanged);
        QVERIFY(!texts.groups() && !texts.typicality());
        texts.refresh(); // nobody wanted it
        QVERIFY(!texts.isRunning());
        texts.want();
        QVERIFY(texts.isRunning());
        texts.want();
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(!texts.isRunning());
        QCOMPARE(texts.groups()->size(), 1U);
        QCOMPARE(texts.typicality()->size(), size_t(4));
        QCOMPARE(progress.last(), (QVariantList{8, 8}));
        texts.want();
        QVERIFY(!texts.isRunning());
        setBodies(project, {u"one"_s, u"two"_s, u"three"_s, u"four"_s});
        texts.refresh();
        QCOMPARE(texts.groups()->size(), 1U); // until the new is there
        texts.refresh();                      // and once more after that
        QTRY_COMPARE(finished.size(), 3);
        QCOMPARE(texts.groups()->size(), 0U);
    }

    void goesWhileItIsLooking()
    {
        ReviewProject project(50);
        QThreadPool pool;
        for (int i = 0; i < 20; ++i) {
            TextKnowledge texts(project.project(), pool);
            texts.want();
        }
        QVERIFY(pool.waitForDone(10'000));
    }
};

QTEST_GUILESS_MAIN(TestTextTypicality)
#include "tst_text_typicality.moc"
