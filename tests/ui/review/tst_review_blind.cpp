#include "tests/ui/review/review_page_fixture.h"
#include "ui/models/queue_roles.h"
#include "ui/review/blind_block.h"
#include "ui/review/history_sheet.h"
#include "ui/review/note_strip.h"
#include "ui/review/review_pace.h"
#include "ui/review/seal_box.h"

#include <QAbstractButton>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace countersign;
using namespace countersign::test;
using namespace Qt::StringLiterals;

/// What a person may see when, marks, and the way back to what was done before.
class TestReviewBlind : public QObject
{
    Q_OBJECT

    Look m_look;
    QTemporaryDir m_home;

private slots:
    void initTestCase()
    {
        qputenv("XDG_CONFIG_HOME", m_home.path().toUtf8());
        m_look.apply(*qApp);
    }

    void aBlindTicketShowsNothingUntilItIsDecided()
    {
        PageFixture page(m_look, 3);
        page.setRules({.blindShare = 1.0});
        page.open();
        const TicketId ticket = page.shown();
        const QModelIndex row = page.queue().rows().index(0, 0);
        QCOMPARE(row.data(OptionNameRole).toString(), QString());
        QVERIFY(!row.data(ConfidenceRole).isValid());
        QCOMPARE(row.data(ReasonRole).toString(), u"blind: choose first"_s);
        QVERIFY(page.decision().reasonWords().startsWith(u"Blind ticket."_s));
        QVERIFY(page.letter().markedTexts(LetterText::Mark::Evidence).isEmpty());
        auto *seal = page.decision().blind().findChild<SealBox *>();
        QVERIFY(seal->isVisible() && seal->isSealed());

        page.press(Qt::Key_Return); // there is nothing to accept
        QCOMPARE(page.decisionRows(), 0);
        page.press(Qt::Key_V);
        QCOMPARE(page.said(), u"Choose first: the answer is sealed until then."_s);
        page.press(Qt::Key_2);
        QVERIFY(seal->isSealed());
        page.press(Qt::Key_Q);
        page.settle();
        QTRY_VERIFY(!seal->isSealed());
        QCOMPARE(page.shown(), ticket); // first the look
        const QList<BlindComparison::Row> &rows = seal->comparison().rows;
        QCOMPARE(rows.size(), 2);
        QVERIFY(!rows.at(0).same);
        const auto decision = page.decisionOf(int(ticket.value));
        QVERIFY(decision && decision->blind && decision->shownSuggestion.isNull());
        page.press(Qt::Key_Return);
        QTRY_VERIFY(page.shown() != ticket);
    }

    /// What is sealed is not always there when the ticket is opened.
    void aSuggestionThatComesLaterIsSealedToo()
    {
        PageFixture page(m_look, 1, {1});
        page.setRules({.blindShare = 1.0});
        page.open(); // the baseline is about to read it
        QTRY_VERIFY(page.session->review()->shown()->suggestion);
        QVERIFY(page.session->review()->shown()->veiled);
        QVERIFY(page.decision().reasonWords().startsWith(u"Blind ticket."_s));
    }

    void aSkippedOneStaysBlind()
    {
        PageFixture page(m_look, 3);
        page.setRules({.blindShare = 1.0});
        page.open();
        const TicketId ticket = page.shown();
        page.press(Qt::Key_X);
        QTRY_VERIFY(page.shown() != ticket);
        QVERIFY(page.session->queue()->blind().hides(ticket, TicketState::Skipped));
        QVERIFY(page.decisionOf(int(ticket.value))->blind);
    }

    void suggestionsCanBeHiddenInAllTickets()
    {
        PageFixture page(m_look, 3);
        page.setRules({.blindShare = 0, .mode = SuggestionMode::RevealAfterChoice});
        page.open();
        const TicketId ticket = page.shown();
        QVERIFY(page.decision().reasonWords().startsWith(u"Suggestions are hidden"_s));
        page.press(Qt::Key_1);
        page.press(Qt::Key_W);
        page.settle();
        const auto decision = page.decisionOf(int(ticket.value));
        QVERIFY(decision && !decision->blind); // it is no part of the random sample
        QVERIFY(decision->shownSuggestion.isNull());
    }

    void flagsAndNotesAreKeptAndTakenBack()
    {
        PageFixture page(m_look, 2);
        page.open();
        const auto marks = [&page] {
            return marksOf(page.session->project()->reader(), TicketId{1}).value();
        };
        page.press(Qt::Key_B);
        QTRY_VERIFY(marks().marks.testFlag(MarkBit::Flagged));
        page.press(Qt::Key_N);
        auto *strip = page.page->findChild<NoteStrip *>();
        QTRY_VERIFY(strip->isEditing());
        auto *edit = strip->findChild<QPlainTextEdit *>();
        QTRY_VERIFY(edit->hasFocus());
        QTest::keyClicks(edit, u"Ask billing"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_COMPARE(marks().note, u"Ask billing"_s);
        QTRY_VERIFY(page.letter().hasFocus());
        QCOMPARE(page.decisionRows(), 0); // marks decide nothing
        page.press(Qt::Key_Z);
        QTRY_COMPARE(marks().note, QString());
        page.press(Qt::Key_Z);
        QTRY_COMPARE(marks().marks, Marks());
        page.press(Qt::Key_Z, Qt::ShiftModifier);
        QTRY_VERIFY(marks().marks.testFlag(MarkBit::Flagged));
    }

    void aNoteIsNotLostWhenAnotherTicketIsChosen()
    {
        PageFixture page(m_look, 2);
        page.open();
        page.press(Qt::Key_N);
        auto *edit = page.page->findChild<NoteStrip *>()->findChild<QPlainTextEdit *>();
        QTRY_VERIFY(edit->hasFocus());
        QTest::keyClicks(edit, u"half"_s);
        page.session->queue()->next();
        QTRY_COMPARE(marksOf(page.session->project()->reader(), TicketId{1}).value().note, u"half"_s);
        QCOMPARE(marksOf(page.session->project()->reader(), TicketId{2}).value().note, QString());
    }

    void theWayBackLeadsToAnyLine()
    {
        PageFixture page(m_look, 5);
        page.open();
        for (int i = 0; i < 4; ++i)
            page.press(Qt::Key_Return);
        page.settle();
        page.actions->action(u"review.history"_s)->trigger();
        auto *sheet = page.page->findChild<HistorySheet *>();
        QVERIFY(sheet);
        QCOMPARE(sheet->table()->model()->rowCount(), 4);
        sheet->table()->selectRow(2); // the second of the four decisions
        const auto buttons = sheet->findChildren<QAbstractButton *>();
        const auto undo = std::ranges::find(buttons, u"Take back to here"_s, &QAbstractButton::text);
        QVERIFY(undo != buttons.cend());
        (*undo)->click();
        QTRY_COMPARE(page.decisionOf(2).has_value(), false);
        QVERIFY(page.decisionOf(1).has_value());
        QVERIFY(!page.decisionOf(3).has_value() && !page.decisionOf(4).has_value());
    }

    void whoStampsIsAskedToLook()
    {
        ReviewPace pace;
        for (int i = 1; i <= 14; ++i)
            pace.note({i}, DecisionKind::Accepted, true, 400);
        QCOMPARE(pace.rubberStampWords(), QString());
        pace.note({15}, DecisionKind::Accepted, true, 400);
        QVERIFY(pace.rubberStampWords().contains(u"15"_s));
        pace.noteHintSeen();
        QCOMPARE(pace.rubberStampWords(), QString());

        ReviewPace slow;
        for (int i = 1; i <= 50; ++i)
            slow.note({i}, DecisionKind::Accepted, true, 9000);
        QCOMPARE(slow.rubberStampWords(), QString()); // nothing says that they were wrong
        for (int i = 51; i <= 55; ++i)
            slow.noteBlind({i}, DecisionKind::Corrected, i != 51, 9000);
        QVERIFY(slow.rubberStampWords().contains(u"1 of 5"_s));
    }
};

QTEST_MAIN(TestReviewBlind)
#include "tst_review_blind.moc"
