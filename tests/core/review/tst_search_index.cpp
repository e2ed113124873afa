#include "core/review/search_index.h"
#include "tests/core/store/search_fixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace countersign;
using namespace countersign::test;

/// The index is built while people work.
class TestSearchIndex : public QObject
{
    Q_OBJECT

    /// Steps of 500 tickets for two seconds.
    static void decideOne(ReviewProject &project, qint64 ticket)
    {
        QVERIFY_OK(project.writer()
                       .post(WritePriority::Decision, deciding(decided({ticket}, DecisionKind::Skipped)))
                       .result());
    }

private slots:
    void itBeginsLater()
    {
        ReviewProject project(20);
        SearchIndex index(project.writer());
        QSignalSpy progress(&index, &SearchIndex::progressChanged);
        project.addTickets(21, 30); // nothing before it is told to
        QCoreApplication::sendPostedEvents();
        QVERIFY(progress.isEmpty());
        QSignalSpy finished(&index, &SearchIndex::finished);
        index.start(0);
        QVERIFY(finished.wait(60'000));
        QVERIFY(index.isComplete());
        QCOMPARE(index.state().indexed, TicketId{30});
        QCOMPARE(hitsOf(project.reader(), u"body "_s).size(), 30);
    }

    void decisionsDoNotWaitForIt()
    {
        ReviewProject project(4000);
        SearchIndex index(project.writer());
        QSignalSpy finished(&index, &SearchIndex::finished);
        int decisions = 0;
        int before = 0; // made while the index was not complete
        connect(&index, &SearchIndex::progressChanged, this, [&](TicketId indexed, TicketId last) {
            decideOne(project, ++decisions);
            before += indexed < last ? 1 : 0;
        });
        decideOne(project, ++decisions);
        index.start(0);
        QTRY_VERIFY_WITH_TIMEOUT(!finished.isEmpty(), 60'000);
        QVERIFY(before >= 4);
        QCOMPARE(countOf(project.reader(), "SELECT count(*) FROM decision"), decisions);
        QCOMPARE(hitsOf(project.reader(), u"body "_s).size(), 4000);
        QCOMPARE(hitsOf(project.reader(), u"3999 "_s), QList<qint64>{3999});
    }

    void endedInBetweenItGoesOnThere()
    {
        ReviewProject project(4000);
        decideOne(project, 1);
        qint64 reached = 0;
        {
            SearchIndex index(project.writer());
            connect(&index, &SearchIndex::progressChanged, this,
                    [&reached](TicketId indexed) { reached = indexed.value; });
            index.start(0);
            QTRY_VERIFY_WITH_TIMEOUT(reached > 0, 60'000);
        }
        project.close();
        project.open();
        const auto state = searchIndexState(project.reader());
        QVERIFY_OK(state);
        QVERIFY(state->usable && state->indexed.value >= reached && !state->isComplete());
        QCOMPARE(hitsOf(project.reader(), u"body "_s).size(), state->indexed.value);
        SearchIndex index(project.writer());
        QSignalSpy progress(&index, &SearchIndex::progressChanged);
        QSignalSpy finished(&index, &SearchIndex::finished);
        index.start(0);
        QVERIFY(finished.wait(60'000));
        QVERIFY(progress.first().first().value<TicketId>() > state->indexed);
        QCOMPARE(hitsOf(project.reader(), u"body "_s).size(), 4000);
    }

    void laterImportsAreTakenIn()
    {
        ReviewProject project(10);
        SearchIndex index(project.writer());
        QSignalSpy finished(&index, &SearchIndex::finished);
        index.start(0);
        QVERIFY(finished.wait(60'000));
        project.addTickets(11, 30);
        QTRY_COMPARE_WITH_TIMEOUT(index.state().indexed, TicketId{30}, 60'000);
        QCOMPARE(hitsOf(project.reader(), u"body "_s).size(), 30);
    }

    void aBrokenOneIsMadeAnewOnce()
    {
        ReviewProject project(50);
        QVERIFY(indexAll(project));
        project.close();
        QCOMPARE(runForeignSql(project.path(),
                               "UPDATE ticket_search_data SET block = x'00000000ffffffffff7f' "
                               "WHERE id = 10"),
                 QByteArray());
        project.open();
        SearchIndex index(project.writer());
        QSignalSpy finished(&index, &SearchIndex::finished);
        QSignalSpy failed(&index, &SearchIndex::failed);
        index.start(0);
        QVERIFY(finished.wait(60'000)); // complete, as far as it knows
        QCOMPARE(hitsOf(project.reader(), u"body "_s), QList<qint64>{-1});
        project.addTickets(51, 60); // now it is written
        QTRY_COMPARE_WITH_TIMEOUT(index.state().indexed, TicketId{60}, 60'000);
        QCOMPARE(hitsOf(project.reader(), u"body "_s).size(), 60);
        QVERIFY(failed.isEmpty());
    }

    void onceMoreOnRequest()
    {
        ReviewProject project(50);
        QVERIFY(indexAll(project));
        SearchIndex index(project.writer());
        QSignalSpy finished(&index, &SearchIndex::finished);
        index.start(0);
        index.rebuild();
        QVERIFY(finished.wait(60'000));
        QTRY_COMPARE_WITH_TIMEOUT(index.state().indexed, TicketId{50}, 60'000);
        QCOMPARE(hitsOf(project.reader(), u"body "_s).size(), 50);
    }
};

QTEST_GUILESS_MAIN(TestSearchIndex)
#include "tst_search_index.moc"
