#include "core/review/ticket_search.h"
#include "tests/core/store/search_fixture.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace countersign;
using namespace countersign::test;

/// Searching while somebody types.
class TestTicketSearch : public QObject
{
    Q_OBJECT

    QThreadPool m_pool;

    /// Words are "body", "of" and the ticket's number; rows count from 0.
    static Result<QList<SearchResult>> search(ReviewProject &project, const QString &words)
    {
        QList<SearchResult> parts;
        auto done = searchTickets(project.reader(), SearchQuery::fromWords(words), CancelToken(),
                                  [&parts](const SearchResult &part) { parts.append(part); });
        return done ? Result<QList<SearchResult>>(parts) : failure(done.error());
    }
    static std::vector<quint32> rowsFor(ReviewProject &project, const QString &words)
    {
        const auto parts = search(project, words);
        return parts && !parts->isEmpty() && parts->last().complete ? *parts->last().rows
                                                                    : std::vector<quint32>{~0U};
    }

private slots:
    void init() { m_pool.setMaxThreadCount(1); }

    void theFirstPageComesFirst()
    {
        ReviewProject project(200);
        QVERIFY(indexAll(project));
        const auto parts = search(project, u"body "_s);
        QVERIFY_OK(parts);
        QCOMPARE(parts->size(), 2);
        QCOMPARE(parts->first().rows->size(), size_t(50));
        QVERIFY(!parts->first().complete);
        QCOMPARE(parts->first().rows->front(), 0U);
        QCOMPARE(parts->last().rows->size(), size_t(200));
        QVERIFY(parts->last().complete);
        QCOMPARE(parts->last().searched, 200U);
        QCOMPARE(parts->last().indexed, 200U);
    }

    void rowsForWords_data()
    {
        QTest::addColumn<int>("indexed");
        for (const int indexed : {0, 7, 20}) // the answer is the same however far the index goes
            QTest::addRow("%d in the index", indexed) << indexed;
    }

    void rowsForWords()
    {
        QFETCH(const int, indexed);
        ReviewProject project(20);
        setText(project, 5, u"我要退款"_s);
        setText(project, 15, u"退款 spam"_s);
        QVERIFY_OK(indexStep(project));
        if (indexed > 0)
            QVERIFY_OK(indexStep(project, indexed));
        using Rows = std::vector<quint32>;
        QCOMPARE(rowsFor(project, u"退款"_s), (Rows{4, 14}));
        QCOMPARE(rowsFor(project, u"款"_s), (Rows{4, 14}));
        QCOMPARE(rowsFor(project, u"退款 -spam"_s), Rows{4});
        QCOMPARE(rowsFor(project, u"-body"_s), (Rows{4, 14}));
        QCOMPARE(rowsFor(project, u"-body -spam"_s), Rows{4});
        QCOMPARE(rowsFor(project, u"nowhere"_s), Rows{});
        QCOMPARE(rowsFor(project, u""_s), Rows{});
        const auto parts = search(project, u"body"_s);
        QVERIFY_OK(parts);
        QCOMPARE(parts->last().indexed, quint32(indexed));
        QCOMPARE(parts->last().searched, 20U);
        QCOMPARE(parts->last().all, 20U);
    }

    void aTicketsOwnNumberIsFound()
    {
        ReviewProject project(120);
        QVERIFY(indexAll(project));
        using Rows = std::vector<quint32>;
        QCOMPARE(rowsFor(project, u"T7"_s), Rows{6});          // short: this very one
        QCOMPARE(rowsFor(project, u"T12"_s), (Rows{11, 119})); // and T120
        QCOMPARE(rowsFor(project, u"\"T12\""_s), Rows{});      // quoted: the text only
        QCOMPARE(rowsFor(project, u"T12 x"_s), Rows{});
        setText(project, 3, u"T12"_s);
        QCOMPARE(rowsFor(project, u"T12"_s).size(), size_t(2)); // the index does not know it yet
    }

    void onlyTheNewestWordsAreAnswered()
    {
        ReviewProject project(300);
        QVERIFY(indexAll(project));
        TicketSearch tickets(project.project(), m_pool);
        QSignalSpy found(&tickets, &TicketSearch::found);
        QSignalSpy failed(&tickets, &TicketSearch::failed);
        for (const QString &words : {u"b"_s, u"bo"_s, u"bod"_s, u"subject"_s, u"17 "_s})
            tickets.search(words);
        QVERIFY(found.isEmpty()); // never from within
        QTRY_VERIFY_WITH_TIMEOUT(tickets.result() && tickets.result()->complete, 60'000);
        QCOMPARE(*tickets.result()->rows, std::vector<quint32>{16});
        for (const auto &signal : found)
            QCOMPARE(*signal.first().value<SearchResult>().rows, std::vector<quint32>{16});
        QVERIFY(failed.isEmpty());
    }

    void withoutWordsThereIsNoSearch()
    {
        ReviewProject project(60);
        TicketSearch tickets(project.project(), m_pool);
        QSignalSpy found(&tickets, &TicketSearch::found);
        QSignalSpy cleared(&tickets, &TicketSearch::cleared);
        tickets.search(u"body"_s);
        tickets.search(u" ?! "_s);
        QVERIFY(cleared.wait(60'000));
        QVERIFY(m_pool.waitForDone(60'000));
        QCoreApplication::sendPostedEvents();
        QVERIFY(found.isEmpty());
        QVERIFY(!tickets.result());
        tickets.search(u"body"_s);
        QTRY_VERIFY_WITH_TIMEOUT(tickets.result() && tickets.result()->complete, 60'000);
        QCOMPARE(tickets.result()->rows->size(), size_t(60));
    }

    void aBrokenIndexIsReadAroundAndTold()
    {
        ReviewProject project(60);
        QVERIFY(indexAll(project));
        project.close();
        QCOMPARE(runForeignSql(project.path(), "DELETE FROM ticket_search_data WHERE id > 10"), QByteArray());
        project.open();
        TicketSearch tickets(project.project(), m_pool);
        QSignalSpy broken(&tickets, &TicketSearch::indexBroken);
        tickets.search(u"body"_s);
        QTRY_VERIFY_WITH_TIMEOUT(tickets.result() && tickets.result()->complete, 60'000);
        QCOMPARE(tickets.result()->rows->size(), size_t(60));
        QVERIFY(tickets.result()->indexBroken);
        QCOMPARE(broken.size(), 1);
    }

    void itEndsAtAnyMoment_data()
    {
        QTest::addColumn<bool>("begun");
        QTest::newRow("before it began") << false;
        QTest::newRow("under way") << true;
    }

    void itEndsAtAnyMoment()
    {
        QFETCH(const bool, begun);
        ReviewProject project(3000);
        QSemaphore busy;
        if (!begun)
            m_pool.start([&busy] { busy.acquire(); });
        for (int i = 0; i < (begun ? 20 : 1); ++i) {
            TicketSearch tickets(project.project(), m_pool);
            tickets.search(u"body -nowhere"_s);
            if (i % 2 == 1)
                tickets.search(u"subject"_s);
        }
        project.close();
        const bool outlived = QFile::exists(project.path() + u"-wal"_s);
        busy.release();
        QVERIFY(m_pool.waitForDone(60'000));
        QVERIFY(!outlived); // no connection is left that holds the file
    }

    void cancelledItSaysSo()
    {
        ReviewProject project(3000);
        const CancelToken cancel;
        cancel.cancel();
        const auto done = searchTickets(project.reader(), SearchQuery::fromWords(u"body"_s), cancel,
                                        [](const SearchResult &) {});
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Cancelled);
        QVERIFY(project.reader().execute("BEGIN; COMMIT")); // no transaction stays open
    }
};

QTEST_GUILESS_MAIN(TestTicketSearch)
#include "tst_ticket_search.moc"
