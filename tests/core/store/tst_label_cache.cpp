#include "tests/core/store/store_fixture.h"

#include <QTest>

using namespace countersign;
using namespace countersign::test;

/// The narrow row of a ticket against everything that it is made from.
class TestLabelCache : public QObject
{
    Q_OBJECT

    struct Made {
        RunId adopted, trial;
    };

    static Result<RunId> addRunOf(Database &database, bool adopted, SourceKind source = SourceKind::Llm)
    {
        StoredRun run;
        run.run.uuid = QUuid::createUuid();
        run.run.taxonomy = {1};
        run.run.settings.source = source;
        run.run.adopted = adopted;
        return addRun(database, run);
    }

private slots:
    void everyCombination()
    {
        // suggestion: none, baseline, LLM, both, a trial's only; decision: none and each kind; newest
        // request: none and each end. One ticket each, one row each.
        enum { NoSuggestion, BaselineOnly, LlmOnly, Both, TrialOnly, Suggestions };
        constexpr int decisions = 6, requests = 6;
        ReviewProject project(int(Suggestions) * decisions * requests);
        RunId adopted;
        project.write([&](WriteContext &context) -> Result<void> {
            Database &db = context.database;
            adopted = addRunOf(db, true).value();
            const RunId trial = addRunOf(db, false).value();
            const RunId baseline = baselineRun(db, {1}, 1).value();
            TicketId ticket{0};
            for (int s = 0; s < Suggestions; ++s) {
                for (int d = 0; d < decisions; ++d) {
                    for (int r = 0; r < requests; ++r) {
                        ++ticket.value;
                        Suggestion made = suggestionOf({choice(category, {technical}, 0.5)}, ticket);
                        made.flags = ReviewFlag::Repaired;
                        if (s == LlmOnly || s == Both || s == TrialOnly) {
                            made.run = s == TrialOnly ? trial : adopted;
                            (void)addSuggestion(db, made, "k").value();
                        }
                        if (s == BaselineOnly || s == Both) {
                            Suggestion other = suggestionOf({choice(category, {billing}, 0.25)}, ticket);
                            other.run = baseline;
                            if (auto done = replaceBaselineSuggestion(db, other); !done)
                                return done;
                        }
                        if (d > 0) {
                            auto done =
                                deciding(decided(ticket, DecisionKind(d - 1), {choice(category, {account})}),
                                         u"ann"_s, 1000 + ticket.value)(context);
                            if (!done)
                                return done;
                        }
                        if (r > 0) {
                            RequestOutcome outcome;
                            outcome.id = addSentRequest(db, adopted, ticket, 1, "k", 1).value();
                            const RequestState states[] = {RequestState::Applied, RequestState::Failed,
                                                           RequestState::Unknown, RequestState::Failed,
                                                           RequestState::Sent};
                            outcome.state = states[r - 1];
                            // Called off before it could be paid: says nothing about the ticket.
                            outcome.cause = r == 4 ? FailureCause::Cancelled : FailureCause::None;
                            if (auto done = finishRequest(context, ticket, outcome, 2); !done)
                                return done;
                        }
                        if (const auto label = refreshLabel(db, ticket); !label)
                            return failure(label.error());
                    }
                }
            }
            return {};
        });
        int index = 0;
        for (const CurrentLabel &label : project.labels()) {
            const int s = index / (decisions * requests), d = index / requests % decisions,
                      r = index % requests;
            ++index;
            CurrentLabel expected;
            expected.ticket = {index};
            const PersonState persons[] = {PersonState::None,    PersonState::Decided,  PersonState::Decided,
                                           PersonState::Skipped, PersonState::InReview, PersonState::None};
            expected.person = persons[d];
            expected.ledger = r == 2   ? LedgerState::Failed
                              : r == 3 ? LedgerState::Unknown
                                       : LedgerState::None;
            const bool hasDecision = d > 0 && DecisionKind(d - 1) != DecisionKind::Cleared;
            expected.decidedAt = hasDecision ? 1000 + index : 0;
            expected.annotator = {hasDecision ? 1 : 0};
            expected.changedAt = expected.decidedAt;
            // The model says technical, the measured baseline billing.
            const bool disagree = s == Both;
            LabelCell cell{.field = 1};
            if (s == LlmOnly || s == Both) {
                expected.hasSuggestion = true;
                expected.source = SourceKind::Llm;
                expected.run = adopted;
                expected.flags = ReviewFlag::Repaired;
                expected.flags.setFlag(ReviewFlag::SourcesDisagree, disagree);
                cell.suggested = quint16(technical.value);
                cell.confidence = packConfidence(Confidence::from(0.5));
            } else if (s == BaselineOnly) {
                expected.hasSuggestion = true;
                expected.run = label.run; // the baseline's
                QVERIFY(label.run.isValid() && label.run != adopted);
                cell.suggested = quint16(billing.value);
                cell.confidence = packConfidence(Confidence::from(0.25));
            }
            expected.taxonomy = expected.hasSuggestion ? TaxonomyVersionId{1} : TaxonomyVersionId();
            cell.decided = hasDecision ? quint16(account.value) : quint16(0);
            if (cell.suggested || cell.decided)
                expected.cells = {cell};
            QVERIFY2(
                label == expected,
                qPrintable(QStringLiteral("suggestion %1, decision %2, request %3").arg(s).arg(d).arg(r)));
        }
        QCOMPARE(index, int(Suggestions) * decisions * requests);

        // Thrown away and made again from its sources, it is the same.
        const QList<CurrentLabel> before = project.labels();
        project.write([&](WriteContext &context) -> Result<void> {
            if (auto gone = context.database.execute("DELETE FROM current_label"); !gone)
                return gone;
            for (const CurrentLabel &label : before) {
                const auto again = refreshLabel(context.database, label.ticket);
                if (!again || *again != label)
                    return failure(ErrorKind::Internal, u"not the same"_s);
            }
            return {};
        });
        QCOMPARE(project.labels(), before);
    }

    void cells_data()
    {
        QTest::addColumn<QList<FieldAnswer>>("suggested");
        QTest::addColumn<QList<FieldAnswer>>("decided");
        QTest::addColumn<QString>("expected"); // field:suggested/decided/confidence …
        using Fields = QList<FieldAnswer>;
        QTest::newRow("nothing") << Fields() << Fields() << u""_s;
        QTest::newRow("suggested") << Fields{choice(category, {billing}, 1.0)} << Fields()
                                   << u"1:1/0/65534"_s;
        QTest::newRow("decided") << Fields() << Fields{choice(category, {account})} << u"1:0/3/65535"_s;
        QTest::newRow("both") << Fields{choice(category, {billing}, 0.0)}
                              << Fields{choice(category, {account})} << u"1:1/3/0"_s;
        QTest::newRow("several, fewer decided")
            << Fields{choice(tags, {refund, angry}, 1.0)} << Fields{choice(tags, {bug})}
            << u"3:6/8/65534 3:7/0/65534"_s;
        QTest::newRow("several, more decided")
            << Fields{choice(tags, {refund})} << Fields{choice(tags, {angry, bug})}
            << u"3:6/7/65535 3:0/8/65535"_s;
        QTest::newRow("a text has no cell") << Fields{words(u"x"_s)} << Fields{words(u"y"_s)} << u""_s;
    }

    void cells()
    {
        QFETCH(QList<FieldAnswer>, suggested);
        QFETCH(QList<FieldAnswer>, decided);
        const Answers proposed{suggested}, settled{decided};
        QStringList shown;
        for (const LabelCell &cell :
             labelCells(suggested.isEmpty() ? nullptr : &proposed, decided.isEmpty() ? nullptr : &settled))
            shown.append(QStringLiteral("%1:%2/%3/%4")
                             .arg(cell.field)
                             .arg(cell.suggested)
                             .arg(cell.decided)
                             .arg(cell.confidence));
        QTEST(shown.join(u' '), "expected");
    }

    void confidenceInSixteenBits()
    {
        QCOMPARE(packConfidence({}), noConfidence);
        QVERIFY(std::isnan(unpackConfidence(noConfidence)));
        for (const double value : {0.0, 0.5, 0.75, 0.85, 1.0})
            QVERIFY(std::abs(unpackConfidence(packConfidence(Confidence::from(value))) - value) <
                    1.0 / 65534);
    }
};

QTEST_GUILESS_MAIN(TestLabelCache)
#include "tst_label_cache.moc"
