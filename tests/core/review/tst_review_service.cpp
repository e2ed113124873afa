#include "core/review/review_service.h"

#include "core/review/decide_ticket.h"
#include "core/store/ticket_store.h"
#include "tests/core/review/review_fixture.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace countersign;
using namespace countersign::test;
using namespace Qt::StringLiterals;

namespace
{

QList<FieldAnswer> full(OptionId option = technical)
{
    return {choice(category, {option}, 0.9), choice(urgency, {high}, 0.6), words(u"App crashes"_s)};
}

} // namespace

class TestReviewService : public QObject
{
    Q_OBJECT

    static std::unique_ptr<ReviewService> service(ReviewProject &project, const QString &name = u"Ada"_s)
    {
        auto made = std::make_unique<ReviewService>(project.reader(), &project.writer(), project.clock);
        made->setTaxonomy(project.taxonomy());
        made->setAnnotator(name);
        return made;
    }

    static QList<Decision> rows(ReviewProject &project, TicketId ticket)
    {
        return decisionsOf(project.reader(), ticket).value();
    }

private slots:
    void nothingIsSavedBeforeItIs()
    {
        ReviewProject project(1);
        const Suggestion painted = project.suggest(suggestionOf(full()));
        const auto review = service(project);
        QVERIFY_OK(review->show({1}));
        QSignalSpy saved(review.get(), &ReviewService::saved);
        project.clock.advance(3'000);
        const auto outcome = review->acceptShown();
        QVERIFY_OK(outcome);
        QVERIFY(outcome->written && outcome->decided && outcome->advances);
        QCOMPARE(saved.count(), 0); // not announced inside the call, whatever the disk does
        QVERIFY(review->isSaving({1}));
        QTRY_COMPARE(saved.count(), 1);
        QVERIFY(review->isAllSaved());
        const auto written = rows(project, {1});
        QCOMPARE(written.size(), 1);
        QCOMPARE(written[0].kind, DecisionKind::Accepted);
        QCOMPARE(written[0].shownSuggestion, painted.uuid);
        QCOMPARE(written[0].shownSource, SourceKind::Llm);
        QCOMPARE(written[0].answers.find(summary)->text, u"App crashes"_s);
        QCOMPARE(written[0].tookMs, 3'000);
        QCOMPARE(review->shown()->state, TicketState::Decided);
    }

    void acceptMeansWhatWasPainted()
    {
        ReviewProject project(1);
        const Suggestion painted = project.suggest(suggestionOf(full(technical)));
        const auto review = service(project);
        QVERIFY_OK(review->show({1}));
        const Suggestion newer = project.suggest(suggestionOf(full(account)));
        QCOMPARE(currentSuggestion(project.reader(), {1}).value()->uuid, newer.uuid);
        QSignalSpy saved(review.get(), &ReviewService::saved);
        QVERIFY_OK(review->acceptShown());
        QTRY_COMPARE(saved.count(), 1);
        const Decision written = rows(project, {1}).last();
        QCOMPARE(written.shownSuggestion, painted.uuid);
        QCOMPARE(written.answers.find(category)->options, QList<OptionId>{technical});
        QCOMPARE(review->shown()->suggestion->uuid, painted.uuid); // still frozen
        QByteArray copy;
        QVERIFY_OK(forEachRow(project.reader(), "SELECT shown_answers FROM decision",
                              [&copy](Statement &row) { copy = row.blob(0); }));
        QVERIFY2(copy.contains("0.9"), copy.constData());
        const auto again = review->show({1});
        QVERIFY_OK(again);
        QCOMPARE(again->suggestion->uuid, newer.uuid);
        QCOMPARE(again->alsoSaid.size(), 1);
    }

    void acceptWithoutASuggestionSaysWhy()
    {
        ReviewProject project(1);
        const auto review = service(project);
        QVERIFY_OK(review->show({1}));
        const auto outcome = review->acceptShown();
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().message,
                 u"This ticket has no suggestion yet. Choose an option, or start a run."_s);
        QVERIFY(review->isAllSaved());
    }

    void eachKeyIsARow()
    {
        ReviewProject project(1);
        project.suggest(suggestionOf(full()));
        const auto review = service(project);
        QVERIFY_OK(review->show({1}));
        auto outcome = review->toggleOption(category, billing);
        QVERIFY_OK(outcome);
        QVERIFY(!outcome->decided && !outcome->advances);
        QCOMPARE(outcome->open, QList<FieldId>{urgency});
        QCOMPARE(review->shown()->state, TicketState::InReview);
        outcome = review->toggleOption(urgency, high);
        QVERIFY_OK(outcome);
        QVERIFY(outcome->decided && outcome->advances);
        outcome = review->toggleOption(tags, angry);
        QVERIFY_OK(outcome);
        QVERIFY(outcome->decided && !outcome->advances); // more may follow
        outcome = review->toggleOption(category, billing);
        QVERIFY_OK(outcome);
        QVERIFY(!outcome->written && outcome->advances);
        QTRY_VERIFY(review->isAllSaved());
        const auto written = rows(project, {1});
        QCOMPARE(written.size(), 3);
        QCOMPARE(written[0].kind, DecisionKind::Partial);
        QCOMPARE(written[1].kind, DecisionKind::Corrected);
        QCOMPARE(written[2].answers.find(tags)->options, QList<OptionId>{angry});
    }

    void whatIsBeingSavedIsShown()
    {
        ReviewProject project(2);
        const auto review = service(project);
        QVERIFY_OK(review->show({1}));
        QVERIFY_OK(review->setField(category, {billing}));
        QVERIFY_OK(review->show({2}));
        const auto back = review->show({1}); // perhaps before the commit
        QVERIFY_OK(back);
        QCOMPARE(back->state, TicketState::InReview);
        QVERIFY_OK(review->setField(urgency, {low}));
        QTRY_VERIFY(review->isAllSaved());
        QCOMPARE(rows(project, {1}).last().answers.fields.size(), 2);
    }

    void undoneTicketsAreNamedAndReadAgain()
    {
        ReviewProject project(2);
        const auto review = service(project);
        QVERIFY_OK(review->show({1}));
        QVERIFY_OK(review->setField(category, {billing}));
        QVERIFY_OK(review->show({2}));
        QVERIFY_OK(review->skip());
        QSignalSpy undone(review.get(), &ReviewService::undone);
        QSignalSpy nothing(review.get(), &ReviewService::nothingToUndo);
        QSignalSpy redone(review.get(), &ReviewService::redone);
        for (int i = 0; i < 3; ++i)
            QVERIFY_OK(review->undo());
        QTRY_COMPARE(nothing.count(), 1);
        QCOMPARE(undone.count(), 2);
        QCOMPARE(undone[0][0].value<UndoOutcome>().tickets, QList<TicketId>{{2}});
        QCOMPARE(undone[1][0].value<UndoOutcome>().tickets, QList<TicketId>{{1}});
        QCOMPARE(review->shown()->state, TicketState::Waiting);
        QVERIFY_OK(review->redo());
        QTRY_COMPARE(redone.count(), 1);
        QCOMPARE(redone[0][0].value<UndoOutcome>().tickets, QList<TicketId>{{1}});
        QVERIFY_OK(review->show({1}));
        QCOMPARE(review->answers().find(category)->options, QList<OptionId>{billing});
    }

    void twoPeopleTakeTurns()
    {
        ReviewProject project(1);
        project.suggest(suggestionOf(full()));
        const auto ada = service(project, u"Ada"_s);
        const auto bob = service(project, u"Bob"_s);
        QVERIFY_OK(ada->show({1}));
        QVERIFY_OK(ada->acceptShown());
        QTRY_VERIFY(ada->isAllSaved());
        QVERIFY_OK(bob->show({1}));
        const auto same = bob->acceptShown();
        QVERIFY_OK(same);
        QVERIFY(same->written); // a decision of his own, though it says the same
        QVERIFY_OK(bob->setField(category, {account}));
        QTRY_VERIFY(bob->isAllSaved());
        QCOMPARE(finalDecision(project.reader(), {1}).value()->answers.find(category)->options,
                 QList<OptionId>{account});
        QSignalSpy undone(bob.get(), &ReviewService::undone);
        QSignalSpy nothing(bob.get(), &ReviewService::nothingToUndo);
        for (int i = 0; i < 3; ++i)
            QVERIFY_OK(bob->undo());
        QTRY_COMPARE(nothing.count(), 1); // Ada's is not his to undo
        QCOMPARE(undone.count(), 2);
        const auto shown = ada->show({1});
        QVERIFY_OK(shown);
        QCOMPARE(shown->final->annotator, u"Ada"_s);
        QCOMPARE(shown->state, TicketState::Decided);
    }

    void aReplacedFileKeepsDecisionsInMemory()
    {
        ReviewProject project(2);
        project.suggest(suggestionOf(full(), {1}));
        const auto review = service(project);
        QSignalSpy saved(review.get(), &ReviewService::saved);
        QSignalSpy notSaved(review.get(), &ReviewService::notSaved);
        QSignalSpy count(review.get(), &ReviewService::unsavedCountChanged);
        QVERIFY_OK(review->show({1}));
        const QString away = project.folder() + u"/away.countersign"_s;
        QVERIFY(QFile::rename(project.path(), away));
        QVERIFY_OK(review->acceptShown());
        QTRY_COMPARE(notSaved.count(), 1);
        QCOMPARE(review->unsavedCount(), 1);
        QCOMPARE(review->unsavedTickets(), QList<TicketId>{{1}});
        const auto error = notSaved[0][1].value<Error>();
        QVERIFY2(error.message.contains(u"T1"_s) && error.message.contains(u"p.countersign"_s),
                 qPrintable(error.message));

        QVERIFY_OK(review->show({2})); // review has stopped: nothing more is decided or undone
        const auto refused = review->skip();
        QVERIFY(!refused);
        QCOMPARE(refused.error().message, error.message);
        QVERIFY(!review->undo());

        review->retry(); // still away
        QTRY_COMPARE(notSaved.count(), 2);
        QVERIFY(QFile::rename(away, project.path()));
        review->retry();
        QTRY_COMPARE(saved.count(), 1);
        QVERIFY(review->isAllSaved());
        QCOMPARE(count.last()[0].toLongLong(), 0);
        QVERIFY_OK(review->skip());
        QTRY_COMPARE(saved.count(), 2);
        QCOMPARE(rows(project, {1}).size(), 1);
        project.close();
    }

    void blindTicketsShowNothing()
    {
        ReviewProject project(1);
        project.suggest(suggestionOf(full()));
        const auto review = service(project);
        QVERIFY_OK(review->show({1}));
        QVERIFY(!review->shown()->veiled);
        review->setBlind(BlindSample(7, 1.0));
        QVERIFY_OK(review->show({1}));
        QVERIFY(review->shown()->blind && review->shown()->veiled);
        QVERIFY(!review->acceptShown());
        QVERIFY_OK(review->setField(category, {technical}));
        QVERIFY(review->shown()->veiled); // urgency is open
        QVERIFY_OK(review->setField(urgency, {high}));
        QVERIFY(!review->shown()->veiled);
        QTRY_VERIFY(review->isAllSaved());
        const Decision written = rows(project, {1}).last();
        QVERIFY(written.blind);
        QVERIFY(written.shownSuggestion.isNull());
        QVERIFY(!written.answers.find(summary)); // nothing is taken over unseen
    }

    void nobodyAndNothing()
    {
        ReviewProject project(1);
        const auto review = service(project, QString());
        QVERIFY(!review->skip());
        QCOMPARE(review->skip().error().message,
                 u"Nobody is named as the annotator. Enter your name in the settings."_s);
        review->setAnnotator(u"Ada"_s);
        QCOMPARE(review->skip().error().message, u"No ticket is shown. Choose one from the list."_s);
        ReviewService reading(project.reader(), nullptr, project.clock);
        QCOMPARE(reading.skip().error().kind, ErrorKind::ReadOnly);
    }

    void truthIsHiddenAndTroubleNamed()
    {
        ReviewProject project(1);
        project.write([](WriteContext &context) -> Result<void> {
            StoredRun run;
            run.run.uuid = QUuid::createUuid();
            run.run.taxonomy = {1};
            const auto id = addRun(context.database, run);
            if (!id)
                return failure(id.error());
            const auto request = addSentRequest(context.database, *id, {1}, 1, "key", 1);
            if (!request)
                return failure(request.error());
            RequestOutcome outcome;
            outcome.id = *request;
            outcome.state = RequestState::Failed;
            outcome.cause = FailureCause::CutOff;
            return finishRequest(context, {1}, outcome, 2);
        });
        const auto shown = readShownTicket(project.reader(), project.taxonomy(), {1});
        QVERIFY_OK(shown);
        QCOMPARE(shown->state, TicketState::Failed);
        QCOMPARE(shown->trouble,
                 u"The answer was cut off at the token limit. Label it by hand, or retry failed ones "
                 u"on the pre-label page."_s);
        QStringList columns;
        for (const SourceColumn &column : shown->ticket.source)
            columns.append(column.name);
        QCOMPARE(columns, (QStringList{u"id"_s, u"text"_s}));
        QVERIFY(!readShownTicket(project.reader(), project.taxonomy(), {99}));
    }

    void gateSpeaks()
    {
        ReviewProject project(1);
        project.suggest(suggestionOf(full()));
        const auto shown = readShownTicket(project.reader(), project.taxonomy(), {1});
        QVERIFY_OK(shown);
        QCOMPARE(shown->state, TicketState::NeedsReview);
        QVERIFY2(shown->gateWords.contains(u"Urgency"_s) && shown->gateWords.contains(u"0.75"_s),
                 qPrintable(shown->gateWords));
    }

    void fromTheCommandLine()
    {
        ReviewProject project(2);
        project.suggest(suggestionOf(full(), {1}));
        using Verb = DecideRequest::Verb;
        const auto decide = [&project](const QString &ticket, Verb verb, const QStringList &settings = {}) {
            return decideTicket(project.project(), {ticket, verb, settings, u"Ada"_s}, project.clock);
        };
        QVERIFY_OK(decide(u"T1"_s, Verb::Set, {u"category=Account"_s}));
        const auto accepted = decide(u"T1"_s, Verb::Accept);
        QVERIFY_OK(accepted);
        QCOMPARE(accepted->decision.kind, DecisionKind::Accepted);
        QCOMPARE(finalDecision(project.reader(), {1}).value()->answers.find(category)->options,
                 QList<OptionId>{technical});
        QVERIFY_OK(decide(u"T2"_s, Verb::Skip));
        QVERIFY(!decide(u"T2"_s, Verb::Accept));
        QCOMPARE(decide(u"T3"_s, Verb::Skip).error().kind, ErrorKind::NotFound);
        QCOMPARE(rows(project, {1}).size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestReviewService)
#include "tst_review_service.moc"
