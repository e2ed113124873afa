#include "tests/core/review/review_fixture.h"
#include "tests/journeys/journey.h"
#include "tests/support/test_home.h"
#include "ui/review/review_page.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace countersign;
using namespace countersign::test;

/// Undo without limit, across tickets and starts of the program.
class TestReviewUndoJourney : public QObject
{
    Q_OBJECT

    static constexpr int tickets = 200;
    TestHome m_home;
    Look m_look;

    /// Suggestions of a model for all tickets, in one commit.
    static void suggest(ReviewProject &project)
    {
        project.write([](WriteContext &context) -> Result<void> {
            StoredRun run;
            run.run.uuid = QUuid::createUuid();
            run.run.taxonomy = {1};
            run.run.settings.source = SourceKind::Llm;
            const auto id = addRun(context.database, run);
            if (!id)
                return failure(id.error());
            for (int i = 1; i <= tickets; ++i) {
                Suggestion made = suggestionOf(
                    {choice(category, {i % 3 == 0 ? account : billing}, 0.5 + 0.4 * (i % 5) / 5.0),
                     choice(urgency, {i % 2 == 0 ? high : low}, 0.9), words(u"Number %1"_s.arg(i))},
                    TicketId{i});
                made.run = *id;
                if (const auto added = addSuggestion(context.database, made, QByteArray()); !added)
                    return failure(added.error());
                auto label = refreshLabel(context.database, made.ticket);
                if (!label)
                    return failure(label.error());
                context.changes.labels.append(std::move(*label));
            }
            return {};
        });
    }

    static QStringList kinds(Journey &journey)
    {
        return journey.rows("SELECT kind || ' ' || count(*) FROM decision d WHERE id = (SELECT max(id) FROM "
                            "decision WHERE ticket_id = d.ticket_id) GROUP BY kind ORDER BY kind");
    }

    /// As long as there is something, with keys that come faster than the screen. Returns how many.
    static int stepAll(Journey &journey, Qt::KeyboardModifiers modifiers)
    {
        const bool undo = modifiers == Qt::NoModifier;
        ReviewService &review = *journey.session().review();
        QSignalSpy done(&review, undo ? &ReviewService::undone : &ReviewService::redone);
        QSignalSpy end(&review, undo ? &ReviewService::nothingToUndo : &ReviewService::nothingToRedo);
        while (end.isEmpty()) {
            const qsizetype before = done.size();
            for (int i = 0; i < 50; ++i)
                journey.pressAtOnce(Qt::Key_Z, modifiers);
            if (!Journey::until([&] { return done.size() + end.size() >= before + 50; }))
                return -1;
        }
        return journey.settle() ? int(done.size()) : -1;
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_home.isValid());
        m_look.apply(*qApp);
    }

    void thereAndBackAgain()
    {
        ReviewProject project(tickets);
        suggest(project);
        project.close();
        Journey journey(m_look);
        journey.start({project.path(), false});
        JOURNEY_COMPARE(journey.page(), QStringLiteral("review"));
        QVERIFY(journey.settle());
        const QStringList untouched = journey.labels();
        QCOMPARE(untouched.size(), tickets);

        for (int i = 1; i <= tickets; ++i) {
            QCOMPARE(journey.review().shownTicket(), TicketId{i});
            switch (i % 5) {
            case 0:
                journey.press(Qt::Key_X);
                break;
            case 1:
                journey.press(Qt::Key_2); // category, then urgency: the last open field goes on
                journey.press(Qt::Key_W);
                break;
            case 2:
                journey.press(Qt::Key_3);
                journey.press(Qt::Key_Return); // the rest as suggested
                break;
            case 3:
                journey.press(Qt::Key_Return);
                journey.press(Qt::Key_Left); // second thoughts
                journey.press(Qt::Key_1);    // decided anew: on to the next undecided one
                break;
            default:
                journey.press(Qt::Key_Return);
            }
        }
        QVERIFY(journey.settle());
        const QStringList reviewed = journey.labels();
        const QStringList verdicts = kinds(journey);
        JOURNEY_COMPARE(journey.session().counts()[size_t(TicketState::Skipped)], tickets / 5);
        JOURNEY_COMPARE(journey.session().counts()[size_t(TicketState::Decided)], tickets - tickets / 5);
        QVERIFY(reviewed != untouched);

        const int steps = stepAll(journey, Qt::NoModifier);
        QVERIFY(steps > tickets);
        QCOMPARE(journey.labels(), untouched);
        QCOMPARE(stepAll(journey, Qt::ShiftModifier), steps);
        QCOMPARE(journey.labels(), reviewed);
        QCOMPARE(kinds(journey), verdicts);

        QVERIFY(journey.quit());
        journey.start();
        JOURNEY_COMPARE(journey.page(), QStringLiteral("review"));
        QVERIFY(journey.settle());
        QCOMPARE(journey.labels(), reviewed);
        QCOMPARE(stepAll(journey, Qt::NoModifier), steps);
        QCOMPARE(journey.labels(), untouched);
        JOURNEY_COMPARE(journey.session().counts()[size_t(TicketState::Decided)], 0);
        QCOMPARE(stepAll(journey, Qt::ShiftModifier), steps);
        QCOMPARE(journey.labels(), reviewed);
        QCOMPARE(journey.dialogs.unexpected, 0);
    }
};

QTEST_MAIN(TestReviewUndoJourney)
#include "tst_review_undo_journey.moc"
