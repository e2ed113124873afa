#include "core/prelabel/ticket_selection.h"

#include "tests/core/prelabel/runner_fixture.h"

using namespace countersign;
using namespace countersign::test;

/// Which tickets each scope means, by what happened to them before.
class TestTicketSelection : public QObject
{
    Q_OBJECT

    /// 1 answered, 2 failed, 3 unknown, 4 decided, 5 still waiting.
    static std::unique_ptr<RunnerFixture> fiveTickets()
    {
        auto fixture = std::make_unique<RunnerFixture>(5);
        fixture->decide("T-4");
        RunRequest request = RunnerFixture::request();
        request.limit = 3;
        const Ran ran = fixture->run(
            [](const ChatQuestion &question) -> ChatOutcome {
                if (isAbout(question, 2))
                    return tl::unexpected(
                        chatFailure(FailureClass::TicketFinal, FailureCause::ContentFilter));
                if (isAbout(question, 3))
                    return tl::unexpected(chatFailure(FailureClass::Ambiguous, FailureCause::Timeout));
                return billingReply();
            },
            request);
        return ran.asks() == 3 ? std::move(fixture) : nullptr;
    }

private slots:
    void scopes_data()
    {
        QTest::addColumn<RunScope>("scope");
        QTest::addColumn<bool>("resend");
        QTest::addColumn<QList<qint64>>("expected");
        QTest::newRow("undecided") << RunScope::Undecided << false << QList<qint64>{1, 2, 5};
        QTest::newRow("undecided, with consent") << RunScope::Undecided << true << QList<qint64>{1, 2, 3, 5};
        QTest::newRow("failed") << RunScope::Failed << false << QList<qint64>{2};
        QTest::newRow("failed, with consent") << RunScope::Failed << true << QList<qint64>{2, 3};
        QTest::newRow("stale") << RunScope::Stale << false << QList<qint64>{};
        QTest::newRow("all") << RunScope::All << false << QList<qint64>{1, 2, 4, 5};
        QTest::newRow("all, with consent") << RunScope::All << true << QList<qint64>{1, 2, 3, 4, 5};
    }

    void scopes()
    {
        QFETCH(RunScope, scope);
        QFETCH(bool, resend);
        QFETCH(QList<qint64>, expected);
        const auto fixture = fiveTickets();
        QVERIFY(fixture);
        Database &reader = fixture->project->reader();
        TicketSelection selection;
        selection.scope = scope;
        selection.resendUnknown = resend;
        selection.taxonomy = currentTaxonomy(reader)->version;
        QList<qint64> found;
        TicketId after;
        while (true) { // pages of two
            const auto page = selectTickets(reader, selection, after, 2);
            QVERIFY_OK(page);
            if (page->isEmpty())
                break;
            after = page->last();
            for (const TicketId ticket : *page)
                found.append(ticket.value);
        }
        QCOMPARE(found, expected);
        QCOMPARE(countSelected(reader, selection).value(), expected.size());
    }

    void failedOnesOfOneCause()
    {
        const auto fixture = fiveTickets();
        QVERIFY(fixture);
        TicketSelection selection;
        selection.scope = RunScope::Failed;
        selection.onlyCause = FailureCause::ContentFilter;
        QCOMPARE(selectTickets(fixture->project->reader(), selection, {}, 10).value(),
                 QList<TicketId>{TicketId{2}});
        selection.onlyCause = FailureCause::Malformed;
        QCOMPARE(countSelected(fixture->project->reader(), selection).value(), 0);
        selection.scope = RunScope::Undecided; // a cause means nothing there
        QCOMPARE(countSelected(fixture->project->reader(), selection).value(), 3);
    }

    void theNewestAnswersComeFirst()
    {
        const auto fixture = std::make_unique<RunnerFixture>(3);
        fixture->run([](const ChatQuestion &) -> ChatOutcome { return billingReply(); });
        Database &reader = fixture->project->reader();
        const RunId run = newestRun(reader, SourceKind::Llm).value();
        const auto newest = newestAnswers(reader, run, 2);
        QVERIFY_OK(newest);
        QCOMPARE(newest->size(), 2);
        QCOMPARE(newest->first().externalId, QStringLiteral("T-3"));
        QVERIFY(!newest->first().text.isEmpty());
        QVERIFY(!newest->first().answers.fields.isEmpty());
        QVERIFY(newestAnswers(reader, RunId{99}, 2).value().isEmpty());
    }

    void staleIsAskedUnderAnotherVersion()
    {
        const auto fixture = fiveTickets();
        QVERIFY(fixture);
        TicketSelection selection;
        selection.scope = RunScope::Stale;
        selection.taxonomy = TaxonomyVersionId{99};
        QCOMPARE(selectTickets(fixture->project->reader(), selection, {}, 10).value(),
                 QList<TicketId>{TicketId{1}});
    }

    void whatThisRunAnsweredIsLeftOut()
    {
        const auto fixture = fiveTickets();
        QVERIFY(fixture);
        TicketSelection selection;
        selection.scope = RunScope::All;
        selection.resendUnknown = true;
        selection.continued = newestRun(fixture->project->reader(), SourceKind::Llm).value();
        QCOMPARE(countSelected(fixture->project->reader(), selection).value(), 4);
    }
};

QTEST_GUILESS_MAIN(TestTicketSelection)
#include "tst_ticket_selection.moc"
