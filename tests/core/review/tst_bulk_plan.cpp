#include "core/review/bulk_plan.h"

#include "tests/core/review/review_fixture.h"

#include <QTest>

#include <numeric>
#include <set>

using namespace countersign;
using namespace countersign::test;

namespace
{

const quint16 high9 = packConfidence(Confidence::from(0.9));

CurrentLabel label(qint64 ticket, PersonState person, QList<LabelCell> cells)
{
    CurrentLabel made;
    made.ticket = {ticket};
    made.person = person;
    made.hasSuggestion = std::ranges::any_of(cells, [](const LabelCell &c) { return c.suggested != 0; });
    made.source = SourceKind::Llm;
    made.cells = std::move(cells);
    return made;
}

/// Rows 0…9 of tickets 1…10.
TicketColumns columns()
{
    TicketRows rows;
    rows.append({1}, {10});
    TicketColumns made(rows, storedTaxonomy());
    const auto none = PersonState::None;
    const QList<LabelCell> both{{1, 1, 0, high9}, {2, 4, 0, high9}};
    LabelChanges changes;
    changes.labels = {
        label(1, none, both), // ready
        label(2, none, both),
        label(3, PersonState::Decided, {{1, 1, 1, high9}, {2, 4, 4, high9}}),
        label(4, PersonState::Skipped, both),
        label(5, PersonState::InReview, {{1, 1, 2, high9}, {2, 4, 0, high9}}),
        label(6, none, both),               // flagged by a person
        label(7, none, both),               // addresses the model
        label(8, none, {{1, 1, 0, high9}}), // no urgency: nothing that could be accepted as a whole
        label(9, none, both),               // found wrong
        label(10, none, {}),                // waiting
    };
    changes.labels[5].marks = MarkBit::Flagged;
    changes.labels[6].flags = ReviewFlag::AddressesModel;
    made.apply(changes);
    return made;
}

std::vector<quint32> allRows(quint32 count)
{
    std::vector<quint32> rows(count);
    std::iota(rows.begin(), rows.end(), 0U);
    return rows;
}

BulkAct accept(bool alsoDecided = false)
{
    BulkAct act;
    act.alsoDecided = alsoDecided;
    return act;
}

BulkAct setting(QList<FieldAnswer> answers)
{
    BulkAct act;
    act.verb = BulkAct::Verb::Set;
    act.answers.fields = std::move(answers);
    return act;
}

using Rows = std::vector<quint32>;

} // namespace

/// What an act over many tickets would do, before anything is written.
class TestBulkPlan : public QObject
{
    Q_OBJECT

private slots:
    void theSumAddsUp_data()
    {
        QTest::addColumn<BulkAct>("act");
        QTest::addColumn<BlindSample>("blind");
        QTest::addColumn<QList<qint64>>("left"); // decided, blind, flagged, without suggestion, excluded
        QTest::addColumn<Rows>("rows");
        const QList<FieldAnswer> billed{choice(category, {billing})};
        QTest::newRow("accept") << accept() << BlindSample() << QList<qint64>{1, 0, 2, 2, 1}
                                << Rows{0, 1, 3, 4};
        QTest::newRow("accept, decided ones too")
            << accept(true) << BlindSample() << QList<qint64>{0, 0, 2, 2, 1} << Rows{0, 1, 2, 3, 4};
        QTest::newRow("set needs no suggestion")
            << setting(billed) << BlindSample() << QList<qint64>{1, 0, 2, 0, 1} << Rows{0, 1, 3, 4, 7, 9};
        QTest::newRow("all are blind")
            << accept() << BlindSample(7, 1.0) << QList<qint64>{1, 9, 0, 0, 0} << Rows{};
        QTest::newRow("a blind ticket that is decided is not hidden any more")
            << accept(true) << BlindSample(7, 1.0) << QList<qint64>{0, 9, 0, 0, 0} << Rows{2};
    }

    void theSumAddsUp()
    {
        QFETCH(BulkAct, act);
        QFETCH(BlindSample, blind);
        QFETCH(QList<qint64>, left);
        QFETCH(Rows, rows);
        const Rows all = allRows(10);
        const Rows wrong{8};
        const BulkPlan plan = planBulk(columns(), all, act, storedTaxonomy(), blind, wrong);
        QCOMPARE(QList<qint64>(
                     {plan.decidedBefore, plan.blind, plan.flagged, plan.withoutSuggestion, plan.excluded}),
                 left);
        QCOMPARE(plan.rows, rows);
        QCOMPARE(plan.matching, 10);
        QCOMPARE(std::accumulate(left.begin(), left.end(), qint64(plan.rows.size())), plan.matching);
    }

    void aBlindShareIsLeftOpen()
    {
        TicketRows tickets;
        tickets.append({1}, {1000});
        TicketColumns made(tickets, storedTaxonomy());
        LabelChanges changes;
        for (qint64 i = 1; i <= 1000; ++i)
            changes.labels.append(label(i, PersonState::None, {{1, 1, 0, high9}, {2, 4, 0, high9}}));
        made.apply(changes);
        const BlindSample blind(11, 0.1);
        const BulkPlan plan = planBulk(made, allRows(1000), accept(), storedTaxonomy(), blind);
        QVERIFY(plan.blind > 50 && plan.blind < 150);
        QCOMPARE(plan.blind + qint64(plan.rows.size()), 1000);
        for (const quint32 row : plan.rows)
            QVERIFY(!blind.contains(tickets.ticketAt(row)));
    }

    void whereTicketsStandAfterwards()
    {
        const TicketColumns made = columns();
        const StateCounts before = made.counts();
        const auto after = [&](const BulkAct &act) {
            const BulkPlan plan = planBulk(made, allRows(10), act, storedTaxonomy(), BlindSample());
            return countsAfter(made, plan, act, storedTaxonomy());
        };
        const auto at = [](const StateCounts &counts, TicketState state) { return counts[size_t(state)]; };
        StateCounts counts = after(accept()); // rows 0, 1, 3, 4, 8
        QCOMPARE(at(counts, TicketState::Decided), at(before, TicketState::Decided) + 5);
        QCOMPARE(at(counts, TicketState::Skipped), 0);
        QCOMPARE(at(counts, TicketState::InReview), 0);
        QCOMPARE(std::accumulate(counts.begin(), counts.end(), qint64(0)), 10);
        counts = after(setting({choice(urgency, {low})})); // only row 4 has its category
        QCOMPARE(at(counts, TicketState::Decided), at(before, TicketState::Decided) + 1);
        QCOMPARE(std::accumulate(counts.begin(), counts.end(), qint64(0)), 10);
        counts = after(setting({choice(category, {billing}), choice(urgency, {low})}));
        QCOMPARE(at(counts, TicketState::Decided), at(before, TicketState::Decided) + 7);
    }

    void aSampleHasNoRepeats()
    {
        const Rows rows = allRows(1000);
        for (quint64 seed = 0; seed < 50; ++seed) {
            const Rows sample = sampleOf(rows, 59, seed);
            QCOMPARE(sample.size(), size_t(59));
            QCOMPARE(std::set<quint32>(sample.begin(), sample.end()).size(), size_t(59));
        }
        const Rows few = sampleOf(allRows(7), 20, 3);
        QCOMPARE(std::set<quint32>(few.begin(), few.end()).size(), size_t(7));
        QVERIFY(sampleOf(Rows(), 20, 3).empty());
    }

    void aLargerSampleBeginsWithTheSmallerOne()
    {
        const Rows rows = allRows(500);
        const Rows large = sampleOf(rows, 79, 42);
        const Rows small = sampleOf(rows, 20, 42);
        QCOMPARE(Rows(large.begin(), large.begin() + 20), small);
        QVERIFY(small != sampleOf(rows, 20, 43));
    }

    void everyRowHasTheSameChance()
    {
        // 20 of 100 rows, 2000 times: each is expected 400 times with a deviation of about 18.
        const Rows rows = allRows(100);
        std::vector<int> seen(100);
        std::vector<int> first(100);
        for (quint64 seed = 0; seed < 2000; ++seed) {
            const Rows sample = sampleOf(rows, 20, seed * 0x9e3779b97f4a7c15);
            ++first[sample.front()];
            for (const quint32 row : sample)
                ++seen[row];
        }
        const auto [least, most] = std::ranges::minmax_element(seen);
        QVERIFY2(*least > 320 && *most < 480, qPrintable(QStringLiteral("%1…%2").arg(*least).arg(*most)));
        QVERIFY(*std::ranges::max_element(first) < 50); // of 20 expected
    }
};

QTEST_GUILESS_MAIN(TestBulkPlan)
#include "tst_bulk_plan.moc"
