#include "core/review/pending_decisions.h"
#include "core/review/working_time.h"

#include "tests/support/fake_clock.h"

#include <QTest>

using namespace countersign;

namespace
{

NewDecision on(qint64 ticket, DecisionKind kind = DecisionKind::Accepted)
{
    NewDecision decision;
    decision.ticket = {ticket};
    decision.kind = kind;
    return decision;
}

const QString ada = QStringLiteral("Ada");
const QString bob = QStringLiteral("Bob");

} // namespace

class TestPendingDecisions : public QObject
{
    Q_OBJECT

private slots:
    void whatIsSavedIsForgotten()
    {
        PendingDecisions pending;
        const quint64 first = pending.add(on(1), ada);
        QVERIFY(pending.newestOf({1}));
        pending.saved(first);
        QVERIFY(pending.isEmpty());
    }

    void refusedOnesAreKeptInOrderAndTriedAgain()
    {
        PendingDecisions pending;
        const quint64 first = pending.add(on(1, DecisionKind::Partial), ada);
        const quint64 second = pending.add(on(1, DecisionKind::Corrected), ada);
        const quint64 third = pending.add(on(2), ada);
        for (const quint64 number : {first, second, third})
            pending.failed(number);
        QCOMPARE(pending.failedCount(), 3);
        QCOMPARE(pending.unsavedTickets(), (QList<TicketId>{{1}, {2}}));
        const auto again = pending.takeForRetry();
        QCOMPARE(again.size(), 3);
        QCOMPARE(again[0].number, first);
        QCOMPARE(again[1].decision.kind, DecisionKind::Corrected);
        QCOMPARE(pending.failedCount(), 0); // on their way
        QVERIFY(!pending.isEmpty());
    }

    void aNewerSavedDecisionOvertakesARefusedOne()
    {
        PendingDecisions pending;
        pending.failed(pending.add(on(1, DecisionKind::Partial), ada));
        const quint64 bobs = pending.add(on(1, DecisionKind::Skipped), bob);
        const quint64 newer = pending.add(on(1, DecisionKind::Corrected), ada);
        pending.saved(bobs);
        QCOMPARE(pending.failedCount(), 1); // another person's does not
        pending.saved(newer);
        QVERIFY(pending.isEmpty());
    }

    void aNewerOneOnItsWayOvertakesToo()
    {
        PendingDecisions pending;
        pending.failed(pending.add(on(1, DecisionKind::Partial), ada));
        pending.add(on(1, DecisionKind::Corrected), ada);
        QVERIFY(pending.takeForRetry().isEmpty());
        QCOMPARE(pending.newestOf({1})->decision.kind, DecisionKind::Corrected);
    }

    void workingTimeLeavesPausesOut()
    {
        test::FakeClock clock;
        WorkingTime time(clock);
        time.start();
        clock.advance(4'000);
        time.noteActivity();
        clock.jumpWall(-3'600'000); // a set clock changes nothing
        clock.advance(90'000);      // one minute of it counts
        time.noteActivity();
        clock.advance(1'000);
        QCOMPARE(time.milliseconds(), 65'000);
        time.start();
        QCOMPARE(time.milliseconds(), 0);
    }
};

QTEST_GUILESS_MAIN(TestPendingDecisions)
#include "tst_pending_decisions.moc"
