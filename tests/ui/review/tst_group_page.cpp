#include "core/store/action_store.h"
#include "tests/ui/review/review_page_fixture.h"
#include "ui/review/group_decision.h"
#include "ui/review/group_list_model.h"
#include "ui/review/group_model.h"
#include "ui/review/group_page.h"
#include "ui/review/group_panel.h"
#include "ui/review/group_strip.h"
#include "ui/review/group_view.h"
#include "ui/review/ticket_history.h"

#include <QTest>

using namespace countersign;
using namespace countersign::test;

namespace
{

const QString mail =
    u"I asked for a new password three times today, but the mail with the link never arrives. I "
    "looked in the spam folder too. Please send it to this address."_s;

/// Tickets 1 to 6 say nearly the same, 6 with another suggestion; 7 and 8 do; 9 is alone.
void plant(PageFixture &fixture)
{
    for (int ticket = 1; ticket <= 6; ++ticket)
        fixture.setText(ticket, u"Password mail"_s, mail);
    fixture.setText(3, u"Password mail"_s, QString(mail).replace(u"spam"_s, u"junk"_s));
    fixture.setText(7, u"Invoice"_s, u"The invoice of November still shows our old address in Ghent"_s);
    fixture.setText(8, u"Invoice"_s, u"The invoice of November still shows our old address in Ghent"_s);
    fixture.setText(9, u"Dark mode"_s, u"Please let us choose a dark theme for the evening"_s);
    Suggestion other = PageFixture::defaultSuggestion(6);
    other.answers.set(choice(category, {technical}, 0.7));
    fixture.project.suggest(other);
}

GroupPage &pageOf(PageFixture &fixture)
{
    return *fixture.page->findChild<GroupPage *>();
}

void awaitTexts(PageFixture &fixture)
{
    fixture.session->texts()->want();
    QTRY_VERIFY(fixture.session->texts()->groups() && !fixture.session->texts()->isRunning());
    fixture.awaitBaseline();
}

/// As a hand on the keyboard does, once the group was painted.
void press(PageFixture &fixture, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTRY_VERIFY(!pageOf(fixture).isOpen() || pageOf(fixture).view().isPainted() ||
                !pageOf(fixture).view().showsGroup());
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

QStringList tickedIds(PageFixture &fixture)
{
    QStringList ids;
    const GroupModel &rows = pageOf(fixture).view().rows();
    for (int i = 0; i < rows.rowCount(); ++i) {
        if (rows.rowAt(i).ticked)
            ids.append(rows.rowAt(i).externalId);
    }
    return ids;
}

qint64 actions(PageFixture &fixture, ActionKind kind)
{
    return fixture.session->project()
        ->reader()
        .integer(qPrintable(u"SELECT count(*) FROM action WHERE kind = %1"_s.arg(int(kind))))
        .value();
}

} // namespace

class TestGroupPage : public QObject
{
    Q_OBJECT

    Look m_look;

private slots:
    void initTestCase() { m_look.apply(*qApp); }

    void theLetterSaysWhatWaitsAndMShowsIt()
    {
        PageFixture fixture(m_look, 9);
        plant(fixture);
        fixture.open();
        awaitTexts(fixture);
        auto *strip = fixture.page->findChild<GroupStrip *>();
        QTRY_VERIFY(strip->isVisible());
        QCOMPARE(fixture.shown(), TicketId{1});
        press(fixture, Qt::Key_M);
        QVERIFY(pageOf(fixture).isOpen());
        QVERIFY(pageOf(fixture).view().isVisible());
        QCOMPARE(pageOf(fixture).panel().groups().rowCount(), 2); // largest first
        QCOMPARE(pageOf(fixture).panel().groups().lineAt(0).tickets, 6);
        QCOMPARE(pageOf(fixture).panel().groups().lineAt(0).options,
                 (QList<OptionShare>{{u"Billing"_s, 0, 5}, {u"Technical"_s, 1, 1}}));
        press(fixture, Qt::Key_M);
        QVERIFY(!pageOf(fixture).isOpen());
        QTRY_VERIFY(fixture.letter().hasFocus());
        for (int i = 0; i < 8; ++i)
            press(fixture, Qt::Key_Right);
        QCOMPARE(fixture.shown(), TicketId{9});
        QVERIFY(!strip->isVisible());
    }

    void oneKeyLabelsAllTickedAndOneUndoTakesItBack()
    {
        PageFixture fixture(m_look, 9);
        plant(fixture);
        fixture.open();
        awaitTexts(fixture);
        press(fixture, Qt::Key_M);
        GroupPage &page = pageOf(fixture);
        GroupModel &rows = page.view().rows();
        QCOMPARE(rows.oddCount(), 1);
        QCOMPARE(rows.rowAt(0).kind, GroupRow::Kind::OddHeading);
        QCOMPARE(rows.rowAt(2).externalId, u"T6"_s);
        QVERIFY(!rows.rowAt(2).ticked && rows.rowAt(2).mayTick);
        QCOMPARE(tickedIds(fixture), (QStringList{u"T1"_s, u"T2"_s, u"T4"_s, u"T5"_s, u"T3"_s}));
        QCOMPARE(rows.rowAt(rows.rowCount() - 1).line.marks.size(), 1); // "junk"
        press(fixture, Qt::Key_3);                                      // Account for the group
        press(fixture, Qt::Key_Return);
        QTRY_COMPARE(fixture.decided(5, category), account);
        QTRY_COMPARE(page.decision().said(), u"Saved 5 ticket(s): Account, High"_s);
        QCOMPARE(actions(fixture, ActionKind::Group), 1);
        QCOMPARE(actions(fixture, ActionKind::Decide), 0);
        for (const int ticket : {1, 2, 3, 4, 5}) {
            QCOMPARE(fixture.decided(ticket, category), account);
            QCOMPARE(fixture.decided(ticket, urgency), high);
        }
        QVERIFY(!fixture.decisionOf(6)); // the odd one out
        const auto shown =
            readShownTicket(fixture.session->project()->reader(), fixture.session->taxonomy(), TicketId{4});
        QVERIFY(ticketHistory(*shown, fixture.session->taxonomy(), QDateTime::currentDateTime())
                    .first()
                    .what.endsWith(u"(decided as a group)"_s));
        // On to the next group, which is the two invoices.
        QTRY_COMPARE(page.view().rows().alikeCount(), 2);
        press(fixture, Qt::Key_Z);
        QTRY_COMPARE(page.decision().said(), u"Undone: 5 ticket(s) are as they were."_s);
        for (int ticket = 1; ticket <= 6; ++ticket)
            QVERIFY(!fixture.decisionOf(ticket) || fixture.decisionOf(ticket)->kind == DecisionKind::Cleared);
        QTRY_COMPARE(page.view().rows().alikeCount(), 5); // back to the group that was undone
        QTRY_COMPARE(tickedIds(fixture).size(), 5);
    }

    void spaceTicksTheRowUnderTheCursor()
    {
        PageFixture fixture(m_look, 9);
        plant(fixture);
        fixture.open();
        awaitTexts(fixture);
        press(fixture, Qt::Key_M);
        press(fixture, Qt::Key_Space); // the odd one stands under the cursor
        QCOMPARE(tickedIds(fixture).first(), u"T6"_s);
        press(fixture, Qt::Key_Down); // over the headings
        press(fixture, Qt::Key_Space);
        QVERIFY(!tickedIds(fixture).contains(u"T1"_s));
        QCOMPARE(tickedIds(fixture).size(), 5);
        press(fixture, Qt::Key_Return);
        QTRY_VERIFY(fixture.decisionOf(6).has_value());
        QVERIFY(!fixture.decisionOf(1));
        QCOMPARE(fixture.decided(6, category), billing); // what most of the ticked say
    }

    void decidedTicketsAreLeftAlone()
    {
        PageFixture fixture(m_look, 9);
        plant(fixture);
        fixture.open();
        awaitTexts(fixture);
        press(fixture, Qt::Key_2);
        press(fixture, Qt::Key_W); // ticket 1: Technical, High
        QTRY_COMPARE(fixture.decided(1, category), technical);
        QTRY_COMPARE(fixture.session->columns()->columns().stateAt(0), TicketState::Decided);
        press(fixture, Qt::Key_M);
        QCOMPARE(tickedIds(fixture), (QStringList{u"T2"_s, u"T4"_s, u"T5"_s, u"T3"_s}));
        press(fixture, Qt::Key_Return);
        QTRY_COMPARE(fixture.decided(5, category), billing);
        QCOMPARE(fixture.decided(1, category), technical);
    }

    void blindTicketsAreNotInTheGroup()
    {
        PageFixture fixture(m_look, 9);
        plant(fixture);
        fixture.open();
        awaitTexts(fixture);
        BlindSample blind;
        for (quint64 seed = 1;
             !blind.contains(TicketId{2}) || blind.contains(TicketId{1}) || blind.contains(TicketId{4});
             ++seed)
            blind = BlindSample(seed, 0.3);
        fixture.session->queue()->setBlind(blind);
        pageOf(fixture).open(TicketId{1});
        QVERIFY(!tickedIds(fixture).contains(u"T2"_s));
        QVERIFY(tickedIds(fixture).contains(u"T4"_s));
        QCOMPARE(pageOf(fixture).likesOf(TicketId{2}), 0);
        press(fixture, Qt::Key_Return);
        QTRY_VERIFY(fixture.decisionOf(4).has_value());
        QVERIFY(!fixture.decisionOf(2));
    }

    void groupsAreSkippedAndWalked()
    {
        PageFixture fixture(m_look, 9);
        plant(fixture);
        fixture.open();
        awaitTexts(fixture);
        press(fixture, Qt::Key_M);
        GroupPage &page = pageOf(fixture);
        press(fixture, Qt::Key_X);
        QCOMPARE(page.view().rows().alikeCount(), 2);
        QVERIFY(page.panel().groups().isSkipped(0));
        press(fixture, Qt::Key_Right);
        QCOMPARE(page.decision().said(), u"This is the last group."_s);
        press(fixture, Qt::Key_Left);
        QCOMPARE(page.view().rows().alikeCount(), 5);
        QCOMPARE(fixture.decisionRows(), 0);
        press(fixture, Qt::Key_Escape);
        QVERIFY(!page.isOpen());
    }

    /// Verbs of one ticket must not reach the ticket behind the groups.
    void theTicketBehindIsSafe()
    {
        PageFixture fixture(m_look, 9);
        plant(fixture);
        fixture.open();
        awaitTexts(fixture);
        press(fixture, Qt::Key_M);
        fixture.actions->action(u"review.accept"_s)->trigger();
        fixture.actions->action(u"review.skip"_s)->trigger();
        QCOMPARE(fixture.decisionRows(), 0);
        QVERIFY(fixture.actions->action(u"review.group"_s)->isEnabled());
        fixture.actions->action(u"review.group"_s)->trigger();
        QVERIFY(fixture.actions->action(u"review.accept"_s)->isEnabled());
    }

    void theMostValuableFirstAsksForTheTexts()
    {
        PageFixture fixture(m_look, 9);
        plant(fixture);
        fixture.open();
        fixture.session->queue()->setQuery({TicketFilter(), TicketOrder::MostValuable});
        QVERIFY(fixture.session->texts()->isRunning() || fixture.session->texts()->groups());
        QTRY_VERIFY(fixture.session->queue()->aids().groups != nullptr);
        QCOMPARE(fixture.session->queue()->aids().groups, fixture.session->texts()->groups());
        QCOMPARE(fixture.session->queue()->aids().typicality->size(), size_t(9));
        QVERIFY(fixture.session->queue()->aids().seed != 0);
        // One of each group, then its likes: 9 and the firsts of two groups before all others.
        std::vector<quint32> first(fixture.session->queue()->rows().begin(),
                                   fixture.session->queue()->rows().begin() + 3);
        std::sort(first.begin(), first.end());
        QCOMPARE(first.back(), 8U);
        QVERIFY(first[0] < 6 && (first[1] == 6 || first[1] == 7));
    }

    void closingTheProjectClosesTheGroups()
    {
        PageFixture fixture(m_look, 9);
        plant(fixture);
        fixture.open();
        awaitTexts(fixture);
        press(fixture, Qt::Key_M);
        fixture.session->closeProject();
        QVERIFY(!pageOf(fixture).isOpen());
        QCOMPARE(pageOf(fixture).panel().groups().rowCount(), 0);
    }
};

QTEST_MAIN(TestGroupPage)
#include "tst_group_page.moc"
