#include "core/review/review_service.h"
#include "core/review/ticket_columns.h"

#include "tests/core/review/review_fixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace countersign;
using namespace countersign::test;
using namespace Qt::StringLiterals;

/// 200 mixed verdicts, taken back to the start and done again to the end, across restarts: the label cache is
/// the same at every step.
class TestReviewUndo : public QObject
{
    Q_OBJECT

    static constexpr int verdicts = 200;
    static constexpr int tickets = 60;

    static std::unique_ptr<ReviewService> service(ReviewProject &project)
    {
        auto made = std::make_unique<ReviewService>(project.reader(), &project.writer(), project.clock);
        made->setTaxonomy(project.taxonomy());
        made->setAnnotator(u"Ada"_s);
        return made;
    }

    /// Without the time of the last decision, which is when it was made again.
    static QList<CurrentLabel> labels(ReviewProject &project)
    {
        QList<CurrentLabel> all = project.labels();
        for (CurrentLabel &label : all)
            label.decidedAt = 0;
        all.removeIf([](const CurrentLabel &label) { // a row that says nothing is no row
            return label.person == PersonState::None && !label.hasSuggestion;
        });
        return all;
    }

    /// QTRY_… looks every 50 ms, which a thousand commits would wait for.
    static bool arrived(QSignalSpy &spy, int count)
    {
        while (spy.count() < count) {
            if (!spy.wait())
                return false;
        }
        return spy.count() == count;
    }

    static Result<ReviewService::Outcome> act(ReviewService &review, int i)
    {
        switch (i % 7) {
        case 0:
            return review.acceptShown();
        case 1:
            return review.setField(category, {OptionId{1 + i % 3}});
        case 2:
            return review.toggleOption(urgency, i % 2 == 0 ? low : high);
        case 3:
            return review.toggleOption(tags, OptionId{6 + i % 3});
        case 4:
            return review.skip();
        case 5:
            return review.setText(summary, u"Note %1"_s.arg(i));
        default:
            return review.clearField(category);
        }
    }

private slots:
    void toTheStartAndToTheEnd()
    {
        ReviewProject project(tickets);
        for (int i = 1; i <= tickets; ++i)
            project.suggest(
                suggestionOf({choice(category, {technical}, 0.9), choice(urgency, {high}, 0.8)}, {i}));
        QList<QList<CurrentLabel>> after{labels(project)};
        {
            const auto review = service(project);
            QSignalSpy saved(review.get(), &ReviewService::saved);
            for (int i = 0; after.size() <= verdicts; ++i) {
                QVERIFY_OK(review->show({1 + (i * 7) % tickets}));
                const auto outcome = act(*review, i);
                QVERIFY_OK(outcome);
                if (!outcome->written)
                    continue;
                QVERIFY(arrived(saved, int(after.size())));
                after.append(labels(project));
            }
        }
        for (int round = 0; round < 2; ++round) {
            project.open();
            {
                const auto review = service(project);
                QSignalSpy undone(review.get(), &ReviewService::undone);
                for (int i = verdicts; i > 0; --i) {
                    QVERIFY_OK(review->undo());
                    QVERIFY(arrived(undone, verdicts - i + 1));
                    QCOMPARE(labels(project), after[i - 1]);
                }
            }
            project.open();
            const auto review = service(project);
            QSignalSpy redone(review.get(), &ReviewService::redone);
            QSignalSpy nothing(review.get(), &ReviewService::nothingToRedo);
            for (int i = 1; i <= verdicts; ++i) {
                QVERIFY_OK(review->redo());
                QVERIFY(arrived(redone, i));
                QCOMPARE(labels(project), after[i]);
            }
            QVERIFY_OK(review->redo());
            QTRY_COMPARE(nothing.count(), 1);
        }
        // The columns that a restart loads say the same as the cache.
        const auto columns = TicketColumns::load(project.reader(), project.taxonomy(), CancelToken());
        QVERIFY_OK(columns);
        qint64 sum = 0;
        for (const qint64 count : columns->counts())
            sum += count;
        QCOMPARE(sum, tickets);
    }

    void aNewVerdictEndsTheRedo()
    {
        ReviewProject project(2);
        const auto review = service(project);
        QSignalSpy undone(review.get(), &ReviewService::undone);
        QSignalSpy nothing(review.get(), &ReviewService::nothingToRedo);
        QVERIFY_OK(review->show({1}));
        QVERIFY_OK(review->skip());
        QVERIFY_OK(review->undo());
        QVERIFY_OK(review->setField(category, {billing}));
        QVERIFY_OK(review->redo());
        QTRY_COMPARE(nothing.count(), 1);
        QCOMPARE(finalDecision(project.reader(), {1}).value()->kind, DecisionKind::Partial);
    }

    void theCopyOfWhatWasShownSurvives()
    {
        ReviewProject project(1);
        project.suggest(suggestionOf({choice(category, {technical}, 0.9), choice(urgency, {high}, 0.8)}));
        const auto review = service(project);
        QSignalSpy redone(review.get(), &ReviewService::redone);
        QVERIFY_OK(review->show({1}));
        QVERIFY_OK(review->acceptShown());
        QVERIFY_OK(review->undo());
        QVERIFY_OK(review->redo());
        QTRY_COMPARE(redone.count(), 1);
        QStringList copies;
        QVERIFY_OK(forEachRow(project.reader(), "SELECT shown_answers FROM decision ORDER BY id",
                              [&copies](Statement &row) { copies.append(row.text(0)); }));
        QCOMPARE(copies.size(), 3);
        QCOMPARE(copies.at(2), copies.at(0));
    }
};

QTEST_GUILESS_MAIN(TestReviewUndo)
#include "tst_review_undo.moc"
