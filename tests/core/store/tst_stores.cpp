#include "tests/core/store/store_fixture.h"

#include "core/domain/taxonomy_merge.h"

#include <QTest>

using namespace countersign;
using namespace countersign::test;

/// The small stores: taxonomies, suggestions, decisions and the ledger, each by its promise.
class TestStores : public QObject
{
    Q_OBJECT

    static Taxonomy store(ReviewProject &project, const Taxonomy &wanted)
    {
        Taxonomy stored;
        project.write([&](WriteContext &context) -> Result<void> {
            const auto merged = mergeTaxonomy(currentTaxonomy(context.database).value(), wanted).merged;
            auto added = addTaxonomyVersion(context, merged, 5);
            if (!added)
                return failure(added.error());
            stored = *added;
            return {};
        });
        return stored;
    }

    static RunId run(ReviewProject &project, bool adopted)
    {
        RunId id;
        project.write([&](WriteContext &context) -> Result<void> {
            StoredRun stored;
            stored.run.uuid = QUuid::createUuid();
            stored.run.taxonomy = {1};
            stored.run.settings = {SourceKind::Llm, u"http://127.0.0.1:1/v1"_s, u"m"_s, 0.3, 77};
            stored.run.adopted = adopted;
            stored.systemMessage = u"system"_s;
            stored.markerKey = QByteArray("\0key", 4);
            id = addRun(context.database, stored).value();
            return {};
        });
        return id;
    }

    static void suggest(ReviewProject &project, RunId of, OptionId option, double confidence)
    {
        Suggestion made = suggestionOf({choice(category, {option}, confidence)});
        made.run = of;
        project.write([&](WriteContext &context) -> Result<void> {
            const auto added = addSuggestion(context.database, made, QByteArray("k\0ey", 4));
            return added ? Result<void>() : failure(added.error());
        });
    }

    static OptionId current(ReviewProject &project)
    {
        const auto found = currentSuggestion(project.reader(), TicketId{1});
        return found && *found ? (*found)->answers.fields.first().options.first() : OptionId();
    }

private slots:
    void integersOfOptionsAreNeverUsedAgain()
    {
        ReviewProject project(1);
        const Taxonomy first = project.taxonomy();
        Taxonomy fewer = first;
        fewer.fields[0].options.removeLast(); // Account: retired
        const Taxonomy second = store(project, fewer);
        QCOMPARE(second.version, TaxonomyVersionId{2});
        QVERIFY(optionByName(second.fields[0], u"Account"_s)->retired);
        Taxonomy more = second;
        Option added;
        added.name = u"Shipping"_s;
        more.fields[0].options.append(added);
        more.fields[1].options[0].was = u"Low"_s;
        more.fields[1].options[0].name = u"Calm"_s;
        const Taxonomy third = store(project, more);
        const OptionId shipping = optionByName(third.fields[0], u"Shipping"_s)->id;
        QVERIFY(shipping.value > 8);
        QCOMPARE(optionByName(third.fields[1], u"Calm"_s)->id, low);
        // A field that is gone, and another of its key: new integers.
        Taxonomy replaced = third;
        Field text;
        text.key = u"urgency"_s;
        text.kind = FieldKind::Text;
        text.required = false;
        replaced.fields[1] = text;
        const Taxonomy fourth = store(project, replaced);
        QVERIFY(fourth.fieldByKey(u"urgency"_s)->id.value > 4);
        // Older versions read as they were.
        QCOMPARE(taxonomyVersion(project.reader(), {1}).value(), first);
        QCOMPARE(taxonomyVersion(project.reader(), {3}).value(), third);
        QCOMPARE(currentTaxonomy(project.reader()).value(), fourth);
        QCOMPARE(taxonomyVersions(project.reader()).value().size(), 4);
        QCOMPARE(taxonomyVersion(project.reader(), {9}).error().kind, ErrorKind::NotFound);
        project.close();
        project.open();
        QCOMPARE(currentTaxonomy(project.reader()).value(), fourth);
    }

    void theCurrentSuggestion()
    {
        ReviewProject project(1);
        QCOMPARE(current(project), OptionId());
        project.write([](WriteContext &context) -> Result<void> {
            Suggestion baseline = suggestionOf({choice(category, {billing}, 0.99)});
            baseline.run = baselineRun(context.database, {1}, 1).value();
            for (int i = 0; i < 2; ++i) { // one replaceable row
                if (auto done = replaceBaselineSuggestion(context.database, baseline); !done)
                    return done;
            }
            return {};
        });
        QCOMPARE(current(project), billing);
        const RunId older = run(project, true), newer = run(project, true), trial = run(project, false);
        suggest(project, trial, account, 1.0);
        QCOMPARE(current(project), billing); // a trial is not adopted by itself
        suggest(project, newer, technical, 0.1);
        suggest(project, older, account, 0.9); // later, but of the older run: never by time or confidence
        QCOMPARE(current(project), technical);
        const auto all = suggestionsOf(project.reader(), TicketId{1});
        QVERIFY_OK(all);
        QList<OptionId> order;
        for (const Suggestion &suggestion : *all)
            order.append(suggestion.answers.fields.first().options.first());
        QCOMPARE(order, QList<OptionId>({technical, account, account, billing}));
        QVERIFY(hasSuggestionFor(project.reader(), {1}, QByteArray("k\0ey", 4)).value());
        QVERIFY(!hasSuggestionFor(project.reader(), {1}, QByteArray("k", 1)).value());
    }

    void runsComeBackWhole()
    {
        ReviewProject project(1);
        const RunId id = run(project, true);
        const auto stored = storedRun(project.reader(), id);
        QVERIFY_OK(stored);
        QCOMPARE(stored->systemMessage, u"system"_s);
        QCOMPARE(stored->markerKey, QByteArray("\0key", 4));
        QCOMPARE(stored->run.settings,
                 (RunSettings{SourceKind::Llm, u"http://127.0.0.1:1/v1"_s, u"m"_s, 0.3, 77}));
        QCOMPARE(newestRun(project.reader(), SourceKind::Llm).value(), id);
        QVERIFY(!newestRun(project.reader(), SourceKind::Imported).value().isValid());
        QCOMPARE(storedRun(project.reader(), {99}).error().kind, ErrorKind::NotFound);
    }

    void theLedgerCounts()
    {
        ReviewProject project(6);
        const RunId id = run(project, true);
        struct Row {
            qint64 ticket;
            RequestState state;
            FailureCause cause;
            qint64 sentAt;
        };
        const QList<Row> rows{{1, RequestState::Applied, FailureCause::None, 10},
                              {2, RequestState::Failed, FailureCause::Timeout, 20},
                              {2, RequestState::Applied, FailureCause::None, 30}, // the newest counts
                              {3, RequestState::Failed, FailureCause::Malformed, 40},
                              {4, RequestState::Unknown, FailureCause::Connection, 50},
                              {5, RequestState::Failed, FailureCause::TooLong, 0}, // never left
                              {6, RequestState::Unknown, FailureCause::None, 60},
                              {6, RequestState::Failed, FailureCause::Cancelled, 70}};
        project.write([&](WriteContext &context) -> Result<void> {
            for (const Row &row : rows) {
                RequestOutcome outcome;
                outcome.id = addSentRequest(context.database, id, {row.ticket}, 1, "k", row.sentAt).value();
                outcome.state = row.state;
                outcome.cause = row.cause;
                outcome.cost = 0.5;
                outcome.rawReply = "raw";
                if (auto done = finishRequest(context, {row.ticket}, outcome, 100); !done)
                    return done;
            }
            return {};
        });
        const LedgerCounts counts = ledgerCounts(project.reader()).value();
        QCOMPARE(counts.sent, 7);
        QCOMPARE(counts.cost, 3.5);
        QCOMPARE(counts.unknownTickets, 2);
        QCOMPARE(counts.failedTickets,
                 (QMap<FailureCause, qint64>{{FailureCause::Malformed, 1}, {FailureCause::TooLong, 1}}));
        QCOMPARE(requestsSentSince(project.reader(), 40).value(), 4);
        QCOMPARE(requestsOf(project.reader(), {2}).value().size(), 2);
        QCOMPARE(requestsOf(project.reader(), {2}).value().last().rawReply, u"raw"_s);
        QCOMPARE(newestRequestOf(project.reader(), {3}).value()->cause, FailureCause::Malformed);
    }

    void ofEachAnnotatorTheLatestCounts()
    {
        ReviewProject project(1);
        const auto settle = [&](const QString &who, DecisionKind kind, OptionId option) {
            project.write(deciding(decided({1}, kind, {choice(category, {option})}), who));
        };
        const auto final = [&]() -> OptionId {
            const auto found = finalDecision(project.reader(), {1});
            return found && *found ? (*found)->answers.fields.first().options.first() : OptionId();
        };
        settle(u"ann"_s, DecisionKind::Corrected, billing);
        settle(u"bob"_s, DecisionKind::Corrected, technical);
        QCOMPARE(final(), technical);
        settle(u"ann"_s, DecisionKind::Corrected, account);
        QCOMPARE(final(), account);
        settle(u"ann"_s, DecisionKind::Cleared, account); // ann's is gone, not her older one back
        QCOMPARE(final(), technical);
        settle(u"bob"_s, DecisionKind::Cleared, technical);
        QCOMPARE(final(), OptionId());
        QCOMPARE(decisionsOf(project.reader(), {1}).value().size(), 5); // append-only
    }

    void undoAndRedoAreOneAnnotatorsOwn()
    {
        ReviewProject project(3);
        project.write(deciding(decided({1}, DecisionKind::Skipped), u"ann"_s));
        project.write(deciding(decided({2}, DecisionKind::Skipped), u"bob"_s));
        project.write(deciding(decided({3}, DecisionKind::Skipped), u"ann"_s));
        const auto step = [&](const QString &who, bool undo) {
            UndoOutcome outcome;
            project.write([&](WriteContext &context) -> Result<void> {
                const AnnotatorId id = annotatorNamed(context.database, who).value();
                outcome = (undo ? undoLast(context, id, 9) : redoLast(context, id, 9)).value();
                return {};
            });
            return outcome.tickets;
        };
        QCOMPARE(step(u"ann"_s, true), QList<TicketId>{{3}});
        QCOMPARE(step(u"ann"_s, true), QList<TicketId>{{1}});
        QCOMPARE(step(u"ann"_s, true), QList<TicketId>());
        QCOMPARE(labelOf(project.reader(), {2}).value().person, PersonState::Skipped);
        QCOMPARE(labelOf(project.reader(), {1}).value().person, PersonState::None);
        project.close();
        project.open(); // it survives a restart
        QCOMPARE(step(u"ann"_s, false), QList<TicketId>{{1}});
        project.write(deciding(decided({1}, DecisionKind::Accepted), u"ann"_s));
        QCOMPARE(step(u"ann"_s, false), QList<TicketId>()); // a new action ends what could be done again
        QCOMPARE(step(u"ann"_s, true), QList<TicketId>{{1}});
        QCOMPARE(step(u"ann"_s, true), QList<TicketId>{{1}});
        QCOMPARE(step(u"ann"_s, true), QList<TicketId>());
    }

    void undoAndRedoInAnyOrder()
    {
        // Against two plain stacks: the table must spell the same.
        ReviewProject project(400);
        QList<qint64> done;
        QList<qint64> undone;
        quint32 random = 1;
        for (qint64 next = 1; next <= 400;) {
            random = random * 1664525U + 1013904223U;
            const quint32 choice = (random >> 16) % 8;
            if (choice < 3) {
                project.write(deciding(decided({next}, DecisionKind::Skipped), u"ann"_s));
                done.append(next++);
                undone.clear();
                continue;
            }
            const bool undo = choice < 6;
            QList<qint64> &from = undo ? done : undone;
            QList<TicketId> expected;
            if (!from.isEmpty()) {
                expected = {TicketId{from.last()}};
                (undo ? undone : done).append(from.takeLast());
            }
            UndoOutcome outcome;
            project.write([&](WriteContext &context) -> Result<void> {
                const AnnotatorId id = annotatorNamed(context.database, u"ann"_s).value();
                outcome = (undo ? undoLast(context, id, 9) : redoLast(context, id, 9)).value();
                return {};
            });
            QCOMPARE(outcome.tickets, expected);
        }
    }
};

QTEST_GUILESS_MAIN(TestStores)
#include "tst_stores.moc"
