#include "core/review/bulk_check.h"

#include "tests/core/review/review_fixture.h"

#include <QTest>

#include <numeric>
#include <set>

using namespace countersign;
using namespace countersign::test;

using Finding = BulkCheck::Finding;

/// The samples that somebody looks at before an act over many tickets.
class TestBulkCheck : public QObject
{
    Q_OBJECT

    /// All ready; the first `decided` of them decided.
    static TicketColumns columns(qint64 tickets, qint64 decided = 0)
    {
        TicketRows rows;
        rows.append({1}, {tickets});
        TicketColumns made(rows, storedTaxonomy());
        const quint16 sure = packConfidence(Confidence::from(0.95));
        LabelChanges changes;
        for (qint64 i = 1; i <= tickets; ++i) {
            CurrentLabel label;
            label.ticket = {i};
            label.hasSuggestion = true;
            label.person = i <= decided ? PersonState::Decided : PersonState::None;
            label.cells = {{1, 1, 0, sure}, {2, 4, 0, sure}};
            changes.labels.append(label);
        }
        made.apply(changes);
        return made;
    }

    static BulkCheck check(const TicketColumns &columns, quint64 seed = 5)
    {
        std::vector<quint32> rows(columns.size());
        std::iota(rows.begin(), rows.end(), 0U);
        return {columns, rows, storedTaxonomy(), BlindSample(), seed};
    }

    static void judgeAll(BulkCheck &check, Finding finding)
    {
        for (size_t i = 0; i < check.samples().size(); ++i)
            check.judge(i, finding);
    }

private slots:
    void twentyMustBeLookedAt()
    {
        const TicketColumns made = columns(200);
        BulkCheck samples = check(made);
        QCOMPARE(samples.samples().size(), size_t(20));
        QVERIFY(!samples.isCensus());
        for (size_t i = 0; i < 20; ++i) {
            QVERIFY(!samples.isPassed());
            samples.judge(i, Finding::Right);
        }
        QVERIFY(samples.isPassed());
        QCOMPARE(samples.plan().rows.size(), size_t(200));
        QVERIFY(!samples.nextOpen(0));
        samples.draw(BulkCheck::largeDraw); // more to look at, the first ones as they were
        QCOMPARE(samples.samples().size(), size_t(59));
        QVERIFY(!samples.isPassed());
        QCOMPARE(samples.nextOpen(0), std::optional<size_t>(20));
        QVERIFY(!samples.canDraw(BulkCheck::largeDraw));
    }

    void wrongOnesStayOut()
    {
        const TicketColumns made = columns(200);
        BulkCheck samples = check(made);
        judgeAll(samples, Finding::Right);
        samples.judge(3, Finding::Wrong);
        QCOMPARE(samples.wrong(), size_t(1));
        QCOMPARE(samples.plan().excluded, 1);
        QCOMPARE(samples.plan().rows.size(), size_t(199));
        QVERIFY(std::ranges::find(samples.plan().rows, samples.samples()[3].row) ==
                samples.plan().rows.end());
        QVERIFY(samples.isPassed());
        QCOMPARE(samples.takeBack(), std::optional<size_t>(3));
        QCOMPARE(samples.plan().rows.size(), size_t(200));
        QVERIFY(!samples.isPassed());
        QCOMPARE(samples.takeBack(), std::optional<size_t>(19));
        QCOMPARE(samples.nextOpen(3), std::optional<size_t>(19));
    }

    void fewerThanTwentyAreAllLookedAt()
    {
        const TicketColumns made = columns(7);
        BulkCheck samples = check(made);
        QCOMPARE(samples.samples().size(), size_t(7));
        QVERIFY(samples.isCensus());
        QVERIFY(!samples.canDraw(BulkCheck::largeDraw));
        judgeAll(samples, Finding::Wrong);
        QVERIFY(!samples.isPassed()); // nothing is left
        samples.judge(0, Finding::Right);
        QVERIFY(samples.isPassed());
        QCOMPARE(samples.countsAfter()[size_t(TicketState::Decided)], 1);
    }

    void nothingToDoNeverPasses()
    {
        const TicketColumns made = columns(5, 5);
        BulkCheck samples = check(made);
        QVERIFY(samples.samples().empty());
        QVERIFY(!samples.isPassed());
        QVERIFY(!samples.takeBack());
        QVERIFY(!samples.nextOpen(0));
        QCOMPARE(samples.plan().decidedBefore, 5);
    }

    void otherTicketsKeepWhatWasSaidOtherLabelsDoNot()
    {
        const TicketColumns made = columns(30, 5);
        BulkCheck samples = check(made);
        judgeAll(samples, Finding::Right);
        std::set<quint32> judged;
        for (const BulkCheck::Sample &sample : samples.samples())
            judged.insert(sample.row);
        BulkAct act;
        act.alsoDecided = true;
        samples.setAct(act);
        for (const BulkCheck::Sample &sample : samples.samples())
            QCOMPARE(sample.finding == Finding::Right, judged.contains(sample.row));
        act.verb = BulkAct::Verb::Set;
        samples.setAct(act);
        QCOMPARE(samples.judged(), size_t(0));
        judgeAll(samples, Finding::Right);
        QVERIFY(!samples.isPassed()); // nobody has said what is to be set
        act.answers.fields = {choice(category, {technical})};
        samples.setAct(act);
        QCOMPARE(samples.judged(), size_t(0));
        judgeAll(samples, Finding::Right);
        QVERIFY(samples.isPassed());
    }

    void whatTheSamplesShow()
    {
        QCOMPARE(qRound(100 * BulkCheck::mostWrong(0, 14)), 19);
        QCOMPARE(qRound(100 * BulkCheck::mostWrong(0, 20)), 14);
        QCOMPARE(qRound(100 * BulkCheck::mostWrong(0, BulkCheck::largeDraw)), 5);
        QVERIFY(BulkCheck::mostWrong(0, BulkCheck::largeDraw) <= 0.05);
        QVERIFY(BulkCheck::mostWrong(0, BulkCheck::largeDraw - 1) > 0.05);
        QCOMPARE(qRound(100 * BulkCheck::mostWrong(1, 20)), 22);
        QCOMPARE(BulkCheck::mostWrong(0, 0), 1.0);
        QCOMPARE(BulkCheck::mostWrong(3, 3), 1.0);
    }
};

QTEST_GUILESS_MAIN(TestBulkCheck)
#include "tst_bulk_check.moc"
