#include "tests/ui/review/review_page_fixture.h"
#include "ui/look/option_pill.h"
#include "ui/look/rail.h"
#include "ui/look/small_labels.h"
#include "ui/review/choice_block.h"
#include "ui/review/history_list.h"
#include "ui/review/text_block.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace countersign;
using namespace countersign::test;

/// What a person does on the review page, with real keys in the real window.
class TestReviewPage : public QObject
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

    void enterAcceptsAndGoesOn()
    {
        PageFixture page(m_look, 4);
        page.open();
        QCOMPARE(page.shown(), TicketId{1});
        page.press(Qt::Key_Return);
        QCOMPARE(page.shown(), TicketId{2});
        const auto decision = page.decisionOf(1);
        QVERIFY(decision);
        QCOMPARE(decision->kind, DecisionKind::Accepted);
        QCOMPARE(decision->answers.find(category)->options, QList<OptionId>{billing});
        QCOMPARE(decision->answers.find(summary)->text, u"Charged twice in November"_s);
        QCOMPARE(page.said(), u"Saved T1: Billing, High"_s);
        QVERIFY(page.letter().hasFocus());
    }

    void aDigitCorrectsAndTheRestIsAccepted()
    {
        PageFixture page(m_look, 3);
        page.open();
        page.press(Qt::Key_2);
        QCOMPARE(page.shown(), TicketId{1}); // urgency is still open
        QCOMPARE(page.decisionOf(1)->kind, DecisionKind::Partial);
        page.press(Qt::Key_Q);
        QCOMPARE(page.shown(), TicketId{2}); // the last open field was settled
        QCOMPARE(page.decided(1, category), technical);
        QCOMPARE(page.decided(1, urgency), low);
        QCOMPARE(page.decisionOf(1)->kind, DecisionKind::Corrected);
        page.press(Qt::Key_3);
        page.press(Qt::Key_Return);
        QCOMPARE(page.shown(), TicketId{3});
        QCOMPARE(page.decided(2, category), account);
        QCOMPARE(page.decided(2, urgency), high);
    }

    void goingOnByItselfCanBeSwitchedOff()
    {
        PageFixture page(m_look, 2);
        page.open();
        page.session->settings().advanceByItself = false;
        page.press(Qt::Key_1);
        page.press(Qt::Key_W);
        QCOMPARE(page.shown(), TicketId{1});
        QCOMPARE(page.decisionOf(1)->kind, DecisionKind::Accepted);
        page.press(Qt::Key_Return); // it is decided: only on
        QCOMPARE(page.shown(), TicketId{2});
        QCOMPARE(page.decisionRows(), 2);
    }

    void skipAndUndoAndRedoAcrossTickets()
    {
        PageFixture page(m_look, 4);
        page.open();
        page.press(Qt::Key_Return);
        page.press(Qt::Key_X);
        page.settle();
        QCOMPARE(page.shown(), TicketId{3});
        QCOMPARE(page.decisionOf(2)->kind, DecisionKind::Skipped);
        page.press(Qt::Key_Z);
        QTRY_COMPARE(page.shown(), TicketId{2});
        QTRY_VERIFY(page.said().startsWith(u"Undone: T2"_s));
        page.press(Qt::Key_Z);
        QTRY_COMPARE(page.shown(), TicketId{1});
        QVERIFY(!page.decisionOf(1));
        page.press(Qt::Key_Z);
        QTRY_COMPARE(page.said(), u"Nothing to undo."_s);
        page.press(Qt::Key_Z, Qt::ShiftModifier);
        QTRY_VERIFY(page.said().startsWith(u"Done again: T1"_s));
        QCOMPARE(page.decided(1, category), billing);
        page.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(page.shown(), TicketId{2});
        QTRY_COMPARE(page.decisionOf(2)->kind, DecisionKind::Skipped);
    }

    void previousAndNextDecideNothing()
    {
        PageFixture page(m_look, 3);
        page.open();
        page.press(Qt::Key_Right);
        QCOMPARE(page.shown(), TicketId{2});
        page.press(Qt::Key_Left);
        page.press(Qt::Key_Left);
        QCOMPARE(page.shown(), TicketId{1});
        QVERIFY(!page.said().isEmpty());
        QCOMPARE(page.decisionRows(), 0);
    }

    void theEndOfAViewSaysSo()
    {
        PageFixture page(m_look, 2);
        page.open();
        page.press(Qt::Key_Return);
        page.press(Qt::Key_Return);
        page.settle();
        QCOMPARE(page.shown(), TicketId());
        QTest::keyClick(page.page, Qt::Key_Return); // nothing is shown, nothing is decided
        QCOMPARE(page.decisionRows(), 2);
        QTest::keyClick(page.page, Qt::Key_Z);
        QTRY_COMPARE(page.shown(), TicketId{2});
    }

    void keysGoByPlaceOnAnAzertyKeyboard()
    {
        PageFixture page(m_look, 2);
        page.open();
        page.pressScan(24, Qt::Key_A, u"a"_s); // where Q is printed elsewhere: the first urgency
        QCOMPARE(page.decided(1, urgency), low);
        page.pressScan(11, Qt::Key_Eacute, u"é"_s); // where 2 is
        QCOMPARE(page.decided(1, category), technical);
        QCOMPARE(page.decision().caps().cap({KeyRow::Upper, 0}), u"A"_s);
    }

    void severalTagsAreTurnedOnAndOff()
    {
        PageFixture page(m_look, 2);
        page.open();
        page.press(Qt::Key_A);
        page.press(Qt::Key_D);
        QCOMPARE(page.shown(), TicketId{1});
        page.settle();
        QCOMPARE(page.decisionOf(1)->answers.find(tags)->options, (QList<OptionId>{refund, bug}));
        page.press(Qt::Key_A);
        QCOMPARE(page.decisionOf(1)->answers.find(tags)->options, QList<OptionId>{bug});
    }

    void aTextIsEditedInPlace()
    {
        PageFixture page(m_look, 2);
        page.open();
        page.press(Qt::Key_F2);
        auto *edit = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
        QVERIFY(edit);
        QTest::keyClicks(edit, u"2 x 1 accept"_s); // no verdicts inside a text
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(page.letter().hasFocus());
        QCOMPARE(page.shown(), TicketId{1});
        QCOMPARE(page.decisionOf(1)->answers.find(summary)->text, u"2 x 1 accept"_s);
        page.press(Qt::Key_F2);
        QTest::keyClicks(QApplication::focusWidget(), u"other"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(page.letter().hasFocus());
        QCOMPARE(page.decisionOf(1)->answers.find(summary)->text, u"2 x 1 accept"_s);
    }

    void aTicketIsFoundByItsId()
    {
        PageFixture page(m_look, 30);
        page.open();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Slash);
        auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(line);
        QTest::keyClicks(line, u"T27"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(page.shown(), TicketId{27});
        QVERIFY(page.letter().hasFocus());
    }

    void theLastTicketIsFoundAgain()
    {
        PageFixture page(m_look, 9);
        page.open();
        for (int i = 0; i < 6; ++i)
            page.press(Qt::Key_Right);
        QCOMPARE(page.shown().value, 7);
        page.page->deactivated();
        page.awaitBaseline();
        const QString path = page.project.path();
        page.session->closeProject();
        page.session->openProject(path);
        QCOMPARE(page.session->projectValue(u"review.last_ticket"_s), "7"_ba);
        QTRY_COMPARE(page.shown().value, 7);
    }

    void anEmptyViewOffersNothingToDecide()
    {
        PageFixture page(m_look, 2);
        page.open();
        const auto anyPill = [&page] {
            const auto pills = page.decision().findChildren<OptionPill *>();
            return std::ranges::any_of(pills, &OptionPill::isVisible);
        };
        auto *accept = page.decision().findChild<QAbstractButton *>(u"accept"_s);
        QVERIFY(anyPill() && accept->isVisible());
        emit page.session->statesWanted({TicketState::Failed});
        QTRY_VERIFY(!page.shown().isValid());
        QVERIFY(!anyPill());
        QVERIFY(!accept->isVisible());
        page.press(Qt::Key_Return);
        QVERIFY(!page.said().isEmpty());
        emit page.session->statesWanted({});
        QTRY_VERIFY(page.shown().isValid());
        QVERIFY(anyPill() && accept->isVisible());
    }

    void theIdLeavesTheLineWhenItsTicketIsShown()
    {
        PageFixture page(m_look, 4);
        page.open();
        page.press(Qt::Key_G, Qt::ControlModifier);
        auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(line);
        QTest::keyClicks(line, u"T3"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(page.shown(), TicketId{3});
        QCOMPARE(line->text(), QString());
        QVERIFY(page.letter().hasFocus());
    }

    void aLongLineOfTheHistoryIsWrapped()
    {
        HistoryList list(m_look);
        list.resize(340, 20);
        const HistoryLine line{0, u"Today 15:44"_s, u"Offline baseline: Technical 0.50"_s};
        list.setLines({line});
        const int one = list.height();
        HistoryLine longer = line;
        longer.what += u", Medium 0.42, Negative 0.50, with another field 0.61"_s;
        list.setLines({longer});
        QVERIFY(list.height() > one);
    }

    void theLogoStaysInANarrowWindow()
    {
        PageFixture page(m_look, 1);
        page.open({960, 540});
        auto *rail = page.window->findChild<Rail *>();
        QVERIFY(rail->width() < 72);
        QVERIFY(rail->findChild<IconLabel *>()->isVisible());
    }
};

QTEST_MAIN(TestReviewPage)
#include "tst_review_page.moc"
