#include "core/prelabel/baseline_labeller.h"

#include "tests/core/prelabel/runner_fixture.h"

using namespace countersign;
using namespace countersign::test;

/// The offline baseline's pass over a project.
class TestBaselineLabeller : public QObject
{
    Q_OBJECT

private slots:
    void everyUndecidedTicketGetsItsSuggestion()
    {
        RunnerFixture fixture(1200);
        fixture.decide("T-7");
        QList<qint64> done;
        const auto outcome = labelWithBaseline(
            fixture.project->reader(), *fixture.project->writer(), -1,
            [&done](const BaselineProgress &progress) { done.append(progress.done); }, {}, fixture.clock);
        QVERIFY_OK(outcome);
        QCOMPARE(outcome->labelled, 1199);
        QCOMPARE(outcome->decisions, 1);
        QCOMPARE(done.last(), 1199);
        QVERIFY(std::ranges::is_sorted(done));
        QVERIFY(!fixture.label(7).hasSuggestion);
        const CurrentLabel label = fixture.label(1200);
        QVERIFY(label.hasSuggestion);
        QCOMPARE(label.source, SourceKind::Baseline);
        QVERIFY(label.flags.testFlag(ReviewFlag::NotMeasured));
    }

    void aSecondPassReplacesTheFirst()
    {
        RunnerFixture fixture(5);
        for (int pass = 0; pass < 2; ++pass) {
            QVERIFY_OK(labelWithBaseline(fixture.project->reader(), *fixture.project->writer(), -1, {}, {},
                                         fixture.clock));
            QCOMPARE(suggestionsOf(fixture.project->reader(), TicketId{3})->size(), 1);
        }
    }

    void aModelsSuggestionStaysTheCurrentOne()
    {
        RunnerFixture fixture(2);
        QCOMPARE(fixture.run(billingReply).asks(), 2);
        QVERIFY_OK(labelWithBaseline(fixture.project->reader(), *fixture.project->writer(), -1, {}, {},
                                     fixture.clock));
        QCOMPARE(fixture.label(1).source, SourceKind::Llm);
        QCOMPARE(suggestionsOf(fixture.project->reader(), TicketId{1})->size(), 2);
    }

    void limitAndCancel()
    {
        RunnerFixture fixture(10);
        const auto some = labelWithBaseline(fixture.project->reader(), *fixture.project->writer(), 4, {}, {},
                                            fixture.clock);
        QVERIFY_OK(some);
        QCOMPARE(some->labelled, 4);
        QVERIFY(!fixture.label(5).hasSuggestion);
        const CancelToken cancel;
        cancel.cancel();
        const auto stopped = labelWithBaseline(fixture.project->reader(), *fixture.project->writer(), -1, {},
                                               cancel, fixture.clock);
        QVERIFY(!stopped && stopped.error().kind == ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestBaselineLabeller)
#include "tst_baseline_labeller.moc"
