#include "core/review/bulk_labeller.h"

#include "core/review/review_service.h"
#include "core/review/undo_steps.h"
#include "core/store/mark_store.h"
#include "tests/core/review/review_fixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace countersign;
using namespace countersign::test;

/// An act over many tickets, as it is written, stopped and taken back.
class TestBulkLabeller : public QObject
{
    Q_OBJECT

    /// A project whose tickets have a suggestion each, billing and high, written in one go.
    struct Fixture {
        explicit Fixture(int tickets) : project(tickets), labeller(project.writer(), project.clock)
        {
            project.write([&](WriteContext &context) -> Result<void> {
                StoredRun run;
                run.run.uuid = QUuid::createUuid();
                run.run.taxonomy = {1};
                run.run.settings.source = SourceKind::Llm;
                const auto id = addRun(context.database, run);
                if (!id)
                    return failure(id.error());
                for (int i = 1; i <= tickets; ++i) {
                    Suggestion made = suggestionOf(
                        {choice(category, {billing}, 0.9), choice(urgency, {high}, 0.9)}, TicketId{i});
                    made.run = *id;
                    made.createdAt = 1000;
                    if (const auto added = addSuggestion(context.database, made, QByteArray()); !added)
                        return failure(added.error());
                    auto label = refreshLabel(context.database, made.ticket);
                    if (!label)
                        return failure(label.error());
                }
                return {};
            });
            for (int i = 1; i <= tickets; ++i)
                all.push_back({i});
            before = labels();
        }

        std::unique_ptr<ReviewService> service()
        {
            auto made = std::make_unique<ReviewService>(project.reader(), &project.writer(), project.clock);
            made->setTaxonomy(project.taxonomy());
            made->setAnnotator(u"Ada"_s);
            return made;
        }

        /// Runs an act to its end.
        BulkOutcome run(const BulkAct &act, std::vector<TicketId> tickets, qint64 plannedAt = 2000)
        {
            QSignalSpy finished(&labeller, &BulkLabeller::finished);
            labeller.start(act, std::move(tickets), project.taxonomy(), u"Ada"_s, plannedAt);
            if (!QTest::qWaitFor([&] { return finished.count() == 1; }, 60'000))
                qFatal("the act does not end");
            return finished.at(0).at(0).value<BulkOutcome>();
        }

        std::optional<Decision> decision(qint64 ticket)
        {
            return finalDecision(project.reader(), {ticket}).value();
        }
        qint64 count(const char *sql) { return project.reader().integer(sql).value(); }

        /// What is decided of every ticket, without times and without who said nothing.
        QList<CurrentLabel> labels()
        {
            QList<CurrentLabel> found = project.labels();
            for (CurrentLabel &label : found) {
                label.decidedAt = 0;
                label.changedAt = 0;
                if (label.person == PersonState::None)
                    label.annotator = {};
            }
            return found;
        }

        ReviewProject project;
        BulkLabeller labeller;
        std::vector<TicketId> all;
        QList<CurrentLabel> before;
    };

    static BulkAct accepting(bool alsoDecided = false)
    {
        BulkAct act;
        act.alsoDecided = alsoDecided;
        return act;
    }

    static NewDecision decided(qint64 ticket, OptionId option)
    {
        NewDecision made;
        made.ticket = {ticket};
        made.taxonomy = {1};
        made.kind = DecisionKind::Corrected;
        made.answers.fields = {choice(category, {option}), choice(urgency, {low})};
        return made;
    }

    static ProjectWriter::Job deciding(const NewDecision &decision, const QString &who)
    {
        return [=](WriteContext &context) -> Result<void> {
            const auto id = annotatorNamed(context.database, who);
            const auto done = recordDecisions(context, *id, ActionKind::Decide, {decision}, 1500);
            return done ? Result<void>() : failure(done.error());
        };
    }

private slots:
    void everyTicketIsAcceptedInOneAction()
    {
        Fixture f(300);
        const BulkOutcome outcome = f.run(accepting(), f.all);
        QCOMPARE(outcome.written, 300);
        QCOMPARE(outcome.leftAlone, 0);
        QVERIFY(!outcome.wasStopped);
        for (int i = 1; i <= 300; ++i) {
            const auto decision = f.decision(i);
            QVERIFY(decision);
            QCOMPARE(decision->kind, DecisionKind::Accepted);
            QCOMPARE(decision->action, outcome.action);
            QCOMPARE(decision->answers.find(category)->options, QList<OptionId>{billing});
            QCOMPARE(decision->shownSuggestion, currentSuggestion(f.project.reader(), {i}).value()->uuid);
        }
        QCOMPARE(f.count("SELECT count(*) FROM action"), 1);
        QCOMPARE(f.count("SELECT kind FROM action"), qint64(ActionKind::Bulk));
    }

    void whatIsDecidedFlaggedOrNewIsLeftAlone()
    {
        Fixture f(10);
        f.project.write(deciding(decided(1, technical), u"Bob"_s));
        f.project.write([](WriteContext &context) -> Result<void> {
            const auto id = annotatorNamed(context.database, u"Bob"_s);
            const auto marked = recordMark(context, *id, {2}, MarkKind::Flag, u"1"_s, 1500);
            return marked ? Result<void>() : failure(marked.error());
        });
        const auto suggest = [&f](qint64 ticket, qint64 at, ReviewFlags flags, QList<FieldAnswer> answers) {
            Suggestion made = suggestionOf(std::move(answers), {ticket});
            made.createdAt = at;
            made.flags = flags;
            f.project.suggest(made);
        };
        const QList<FieldAnswer> both{choice(category, {account}, 0.9), choice(urgency, {low}, 0.9)};
        suggest(3, 2001, {}, both); // nobody has looked at that one
        suggest(4, 1900, ReviewFlag::AddressesModel, both);
        suggest(5, 1900, {}, {choice(category, {account}, 0.9)}); // would leave the ticket half decided
        const BulkOutcome outcome = f.run(accepting(), f.all);
        QCOMPARE(outcome.written, 5);
        QCOMPARE(outcome.leftAlone, 5);
        QCOMPARE(f.decision(1)->answers.find(category)->options, QList<OptionId>{technical});
        for (const qint64 ticket : {2, 3, 4, 5})
            QVERIFY(!f.decision(ticket));
        QCOMPARE(f.decision(6)->kind, DecisionKind::Accepted);
    }

    void decidedOnesOnlyWhenAsked()
    {
        Fixture f(3);
        f.project.write(deciding(decided(1, technical), u"Ada"_s));
        f.project.write(deciding(decided(2, technical), u"Bob"_s));
        QCOMPARE(f.run(accepting(), f.all).written, 1);
        QCOMPARE(f.run(accepting(true), f.all).written, 2);
        for (int i = 1; i <= 3; ++i)
            QCOMPARE(f.decision(i)->answers.find(category)->options, QList<OptionId>{billing});
    }

    void setAnswersOneFieldAndKeepsTheOthers()
    {
        Fixture f(4);
        f.project.write(deciding(decided(1, technical), u"Ada"_s));
        BulkAct act;
        act.verb = BulkAct::Verb::Set;
        act.answers.fields = {choice(category, {account})};
        act.alsoDecided = true;
        QCOMPARE(f.run(act, f.all).written, 4);
        QCOMPARE(f.decision(1)->answers.find(category)->options, QList<OptionId>{account});
        QCOMPARE(f.decision(1)->answers.find(urgency)->options, QList<OptionId>{low});
        QCOMPARE(f.decision(1)->kind, DecisionKind::Corrected);
        QCOMPARE(f.decision(2)->kind, DecisionKind::Partial);
        act.answers.fields = {choice(category, {account}), choice(urgency, {high})};
        f.run(act, f.all);
        QCOMPARE(f.decision(2)->kind, DecisionKind::Corrected);
        act.answers.fields = {choice(category, {billing}), choice(urgency, {high})};
        act.isGroup = true;
        f.run(act, f.all);
        QCOMPARE(f.decision(2)->kind, DecisionKind::Accepted);
        QCOMPARE(f.count("SELECT kind FROM action ORDER BY id DESC LIMIT 1"), qint64(ActionKind::Group));
    }

    void nothingToWriteMakesNoAction()
    {
        Fixture f(2);
        f.run(accepting(), f.all);
        const BulkOutcome again = f.run(accepting(), f.all);
        QCOMPARE(again.written, 0);
        QCOMPARE(again.leftAlone, 2);
        QVERIFY(!again.action.isValid());
        QCOMPARE(f.count("SELECT count(*) FROM action"), 1);
    }

    void stoppedItStaysOneStep()
    {
        Fixture f(2500);
        const auto review = f.service();
        QVERIFY_OK(review->show({1}));
        QVERIFY_OK(review->skip()); // from now on parts are small
        QTRY_VERIFY(review->isAllSaved());
        const QList<CurrentLabel> before = f.labels();
        QSignalSpy finished(&f.labeller, &BulkLabeller::finished);
        connect(&f.labeller, &BulkLabeller::progressChanged, &f.labeller, &BulkLabeller::stop);
        f.labeller.start(accepting(), f.all, f.project.taxonomy(), u"Ada"_s, 2000);
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60'000);
        const auto outcome = finished.at(0).at(0).value<BulkOutcome>();
        QVERIFY(outcome.wasStopped);
        QVERIFY(outcome.written > 0 && outcome.written < 2500);
        QCOMPARE(f.count("SELECT count(*) FROM decision"), outcome.written + 1);
        QSignalSpy undone(review.get(), &ReviewService::undone);
        QVERIFY_OK(review->undo());
        QTRY_COMPARE_WITH_TIMEOUT(undone.count(), 1, 60'000);
        QCOMPARE(undone.at(0).at(0).value<UndoOutcome>().count, outcome.written);
        QCOMPARE(f.labels(), before);
    }

    void aDecisionGoesFirst()
    {
        Fixture f(2500);
        const auto review = f.service();
        QVERIFY_OK(review->show({2500}));
        QVERIFY_OK(review->setField(category, {technical})); // parts become small
        QSignalSpy saved(review.get(), &ReviewService::saved);
        QSignalSpy finished(&f.labeller, &BulkLabeller::finished);
        bool asked = false;
        connect(&f.labeller, &BulkLabeller::progressChanged, review.get(), [&] {
            if (!std::exchange(asked, true))
                QVERIFY_OK(review->setField(urgency, {low}));
        });
        f.labeller.start(accepting(), f.all, f.project.taxonomy(), u"Ada"_s, 2000);
        QTRY_COMPARE_WITH_TIMEOUT(saved.count(), 2, 60'000);
        QCOMPARE(finished.count(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60'000);
        const auto outcome = finished.at(0).at(0).value<BulkOutcome>();
        QCOMPARE(outcome.written, 2499); // it was decided before its turn came
        QCOMPARE(f.decision(2500)->answers.find(category)->options, QList<OptionId>{technical});
        QVERIFY(f.decision(2500)->id.value < f.decision(2499)->id.value);
    }

    void aLargeActIsTakenBackInPartsAndDoneAgain()
    {
        const int tickets = int(UndoSteps::atOnce) + 1500;
        Fixture f(tickets);
        const BulkOutcome outcome = f.run(accepting(), f.all);
        QCOMPARE(outcome.written, tickets);
        const QList<CurrentLabel> after = f.labels();
        const auto review = f.service();
        QSignalSpy undone(review.get(), &ReviewService::undone);
        QSignalSpy redone(review.get(), &ReviewService::redone);
        QSignalSpy progress(review.get(), &ReviewService::stepProgress);
        // What is asked for meanwhile is refused: it would run into the parts that are still to come.
        QSignalSpy refused(review.get(), &ReviewService::undoFailed);
        QVERIFY_OK(review->undo());
        QVERIFY_OK(review->redo());
        QTRY_COMPARE_WITH_TIMEOUT(undone.count(), 1, 120'000);
        QCOMPARE(refused.count(), 1);
        QCOMPARE(refused.at(0).at(0).value<Error>().kind, ErrorKind::Busy);
        QVERIFY(progress.count() >= 1);
        QCOMPARE(f.labels(), f.before);
        QCOMPARE(undone.at(0).at(0).value<UndoOutcome>().count, tickets);
        QVERIFY_OK(review->redo());
        QTRY_COMPARE_WITH_TIMEOUT(redone.count(), 1, 120'000);
        QCOMPARE(f.labels(), after);
        QCOMPARE(f.count("SELECT count(*) FROM action"), 3);
    }

    void aKillInTheMiddleOfTheUndoIsMadeGood_data()
    {
        QTest::addColumn<bool>("decidedSince");
        QTest::newRow("nothing since") << false;
        QTest::newRow("decided since") << true;
    }

    void aKillInTheMiddleOfTheUndoIsMadeGood()
    {
        QFETCH(bool, decidedSince);
        Fixture f(700);
        f.run(accepting(), f.all);
        f.project.write([](WriteContext &context) -> Result<void> { // the first part, as UndoSteps has it
            const auto id = annotatorNamed(context.database, u"Ada"_s);
            const auto part = undoLast(context, *id, 3000, 300);
            if (part)
                Q_ASSERT(!part->isWhole && part->count == 300);
            return part ? Result<void>() : failure(part.error());
        });
        if (decidedSince) { // of a ticket whose turn has not come
            f.project.write(deciding(decided(650, technical), u"Ada"_s));
            f.project.write(deciding(decided(10, technical), u"Ada"_s));
        }
        f.project.open();
        const auto review = f.service();
        QSignalSpy undone(review.get(), &ReviewService::undone);
        review->resumeStep();
        QTRY_COMPARE_WITH_TIMEOUT(undone.count(), 1, 60'000);
        QCOMPARE(undone.at(0).at(0).value<UndoOutcome>().count, 700);
        if (decidedSince) {
            for (const qint64 ticket : {10, 650})
                QCOMPARE(f.decision(ticket)->answers.find(category)->options, QList<OptionId>{technical});
            QVERIFY(!f.decision(649));
            return;
        }
        QCOMPARE(f.labels(), f.before);
        // And it is done only once.
        QSignalSpy nothing(review.get(), &ReviewService::nothingToUndo);
        review->resumeStep();
        QVERIFY_OK(review->undo());
        QTRY_COMPARE(nothing.count(), 1);
        QCOMPARE(undone.count(), 1);
        QCOMPARE(f.count("SELECT count(*) FROM decision"), 1400);
    }

    void closingTheProjectLeavesOneStep()
    {
        Fixture f(2500);
        auto labeller = std::make_unique<BulkLabeller>(f.project.writer(), f.project.clock);
        QVERIFY_OK(f.project
                       .writer() // parts become small
                       .post(WritePriority::Decision, deciding(decided(2500, technical), u"Bob"_s))
                       .result());
        labeller->start(accepting(), f.all, f.project.taxonomy(), u"Ada"_s, 2000);
        labeller.reset();
        f.project.close();
        f.project.open();
        const qint64 written = f.count("SELECT count(*) FROM decision WHERE annotator_id = 2");
        QVERIFY2(written < 2499, qPrintable(QString::number(written)));
        QCOMPARE(f.count("SELECT count(*) FROM action WHERE kind = 4"), written > 0 ? 1 : 0);
        const auto review = f.service();
        QSignalSpy undone(review.get(), &ReviewService::undone);
        QSignalSpy nothing(review.get(), &ReviewService::nothingToUndo);
        QVERIFY_OK(review->undo());
        QTRY_COMPARE(undone.count() + nothing.count(), 1);
        QCOMPARE(f.decision(2500)->kind, DecisionKind::Corrected);
        QVERIFY(!f.decision(1));
    }
};

QTEST_GUILESS_MAIN(TestBulkLabeller)
#include "tst_bulk_labeller.moc"
