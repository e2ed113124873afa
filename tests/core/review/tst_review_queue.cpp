#include "core/review/review_queue.h"

#include "core/review/decide_ticket.h"
#include "tests/core/review/review_fixture.h"

#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace countersign;
using namespace countersign::test;

namespace
{

QList<FieldAnswer> sure(OptionId option, double confidence = 0.9)
{
    return {choice(category, {option}, confidence), choice(urgency, {low}, confidence)};
}

QList<qint64> ticketsOf(const ReviewQueue &queue)
{
    QList<qint64> tickets;
    for (qsizetype i = 0; i < queue.size(); ++i)
        tickets.append(queue.ticketAt(i).value);
    return tickets;
}

} // namespace

class TestReviewQueue : public QObject
{
    Q_OBJECT

    QThreadPool m_pool;

    void accept(ReviewProject &project, const QString &ticket)
    {
        QVERIFY_OK(decideTicket(project.project(),
                                {ticket, DecideRequest::Verb::Accept, {}, QStringLiteral("Ada")},
                                project.clock));
    }

private slots:
    void rowsAreThereBeforeTheLabels()
    {
        ReviewProject project(4);
        LiveColumns live(project.reader(), &project.writer(), m_pool);
        QVERIFY_OK(live.start());
        ReviewQueue queue(live);
        QVERIFY(!live.isLoaded());
        QCOMPARE(ticketsOf(queue), (QList<qint64>{1, 2, 3, 4}));
        QVERIFY(queue.goTo({3}));
        QSignalSpy loaded(&live, &LiveColumns::loaded);
        QTRY_COMPARE(loaded.count(), 1);
        QCOMPARE(queue.current(), TicketId{3}); // nothing jumped
        QCOMPARE(live.columns().counts()[size_t(TicketState::Waiting)], 4);
    }

    void writingWhileLoadingIsNotLost()
    {
        ReviewProject project(3);
        LiveColumns live(project.reader(), &project.writer(), m_pool);
        QVERIFY_OK(live.start());
        project.suggest(suggestionOf(sure(billing), {2}));
        project.addTickets(4, 5);
        QTRY_VERIFY(live.isLoaded());
        QTRY_COMPARE(live.columns().size(), 5U);
        QTRY_COMPARE(live.columns().stateAt(1), TicketState::Ready);
    }

    void movesAndStops()
    {
        ReviewProject project(3);
        project.suggest(suggestionOf(sure(billing), {2}));
        accept(project, QStringLiteral("T2"));
        LiveColumns live(project.reader(), &project.writer(), m_pool);
        QVERIFY_OK(live.start());
        ReviewQueue queue(live);
        QTRY_VERIFY(live.isLoaded());
        QSignalSpy moved(&queue, &ReviewQueue::currentChanged);
        QCOMPARE(queue.current(), TicketId{1});
        QVERIFY(!queue.previous());
        QVERIFY(queue.nextUndecided()); // over the decided one
        QCOMPARE(queue.current(), TicketId{3});
        QVERIFY(!queue.next());
        QVERIFY(queue.nextUndecided()); // from the top again
        QCOMPARE(queue.current(), TicketId{1});
        QVERIFY(queue.next());
        QCOMPARE(queue.current(), TicketId{2});
        QVERIFY(!queue.goTo({9}));
        QCOMPARE(moved.count(), 3);
    }

    void standsStillUntilAsked()
    {
        ReviewProject project(4);
        for (const qint64 ticket : {1, 2, 3})
            project.suggest(suggestionOf(sure(billing, 0.2 * double(ticket)), {ticket}));
        LiveColumns live(project.reader(), &project.writer(), m_pool);
        QVERIFY_OK(live.start());
        ReviewQueue queue(live);
        QTRY_VERIFY(live.isLoaded());
        TicketQuery query;
        query.filter.states = {TicketState::NeedsReview};
        query.order = TicketOrder::LeastConfident;
        queue.setQuery(query);
        QCOMPARE(ticketsOf(queue), (QList<qint64>{1, 2, 3}));
        QVERIFY(queue.goTo({2}));

        QSignalSpy changed(&queue, &ReviewQueue::changed);
        QSignalSpy updated(&queue, &ReviewQueue::rowsUpdated);
        accept(project, QStringLiteral("T2"));
        project.suggest(suggestionOf(sure(account, 0.05), {4}));
        project.suggest(suggestionOf(sure(account, 0.01), {3}));
        QTRY_COMPARE(live.columns().lowestConfidences()[2], packConfidence(Confidence::from(0.01)));
        QVERIFY(!updated.isEmpty());
        QCOMPARE(ticketsOf(queue), (QList<qint64>{1, 2, 3})); // decided rows stay put
        QCOMPARE(queue.current(), TicketId{2});
        QCOMPARE(changed.count(), 0);
        QCOMPARE(queue.newcomers(), 1); // T4, announced only

        queue.refresh();
        QCOMPARE(ticketsOf(queue), (QList<qint64>{3, 4, 1}));
        QCOMPARE(queue.current(), TicketId{3}); // T2 is gone: the first
        QCOMPARE(queue.newcomers(), 0);
    }

    void firstTicketsAppearByThemselves()
    {
        ReviewProject project(0);
        LiveColumns live(project.reader(), &project.writer(), m_pool);
        QVERIFY_OK(live.start());
        ReviewQueue queue(live);
        QTRY_VERIFY(live.isLoaded());
        QCOMPARE(queue.position(), -1);
        QVERIFY(!queue.next());
        project.addTickets(1, 2);
        QTRY_COMPARE(queue.size(), 2);
        project.addTickets(3, 4);
        QTRY_COMPARE(queue.newcomers(), 2);
        QCOMPARE(queue.size(), 2);
    }

    void anotherTaxonomyLoadsAnew()
    {
        ReviewProject project(2);
        project.suggest(suggestionOf(sure(billing, 0.6), {1}));
        LiveColumns live(project.reader(), &project.writer(), m_pool);
        QVERIFY_OK(live.start());
        QTRY_VERIFY(live.isLoaded());
        QCOMPARE(live.columns().stateAt(0), TicketState::NeedsReview);
        Taxonomy lower = project.taxonomy();
        lower.threshold = 0.5;
        project.write([&](WriteContext &context) -> Result<void> {
            const auto added = addTaxonomyVersion(context, lower, 1);
            return added ? Result<void>() : failure(added.error());
        });
        QTRY_COMPARE(live.columns().stateAt(0), TicketState::Ready);
        QCOMPARE(live.taxonomy().threshold, 0.5);
    }
};

QTEST_GUILESS_MAIN(TestReviewQueue)
#include "tst_review_queue.moc"
