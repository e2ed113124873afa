#include "tests/ui/review/review_page_fixture.h"
#include "ui/look/option_pill.h"
#include "ui/review/bulk_controller.h"
#include "ui/review/bulk_outlook.h"
#include "ui/review/bulk_sample_view.h"
#include "ui/review/bulk_sheet.h"

#include <QAbstractButton>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QTest>

using namespace countersign;
using namespace countersign::test;

/// Many tickets accepted or set from the review page, with real keys in the real window.
class TestBulkSheet : public QObject
{
    Q_OBJECT

    Look m_look;
    QTemporaryDir m_home;

    /// The sheet over an open page.
    static BulkSheet *openSheet(PageFixture &page, const char *action = "review.bulkAccept")
    {
        page.actions->action(QLatin1String(action))->trigger();
        auto *sheet = page.page->findChild<BulkSheet *>();
        if (!sheet || !QTest::qWaitForWindowActive(sheet))
            qFatal("no sheet");
        return sheet;
    }

    static void press(BulkSheet *sheet, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTRY_VERIFY(sheet->isPainted());
        QTest::keyClick(sheet->focusWidget() ? sheet->focusWidget() : sheet, key, modifiers);
    }

    static qint64 count(PageFixture &page, const char *sql)
    {
        return page.session->project()->reader().integer(sql).value();
    }

    /// Waits until the sheet is gone and the labels in memory know what was written.
    static void awaitWritten(PageFixture &page, const QSignalSpy &written, qint64 decided)
    {
        QTRY_COMPARE(written.count(), 1);
        QTRY_VERIFY(!page.page->findChild<BulkSheet *>());
        QTRY_COMPARE(page.session->counts()[size_t(TicketState::Decided)], decided);
        page.window->activateWindow(); // as a desktop does when a dialog goes
        QTRY_VERIFY(page.letter().hasFocus());
    }

    static QSignalSpy spyOn(PageFixture &page)
    {
        return QSignalSpy(page.page->findChild<BulkController *>(), &BulkController::written);
    }

    template <typename T>
    static T *part(BulkSheet *sheet, const char *name)
    {
        T *found = sheet->findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("the sheet has no %s", name);
        return found;
    }

private slots:
    void initTestCase()
    {
        qputenv("XDG_CONFIG_HOME", m_home.path().toUtf8());
        m_look.apply(*qApp);
    }

    void twentySamplesThenTheButtonWorks()
    {
        PageFixture page(m_look, 60);
        page.open();
        page.press(Qt::Key_Return); // one is decided before
        page.settle();
        QTRY_COMPARE(page.session->counts()[size_t(TicketState::Decided)], 1);
        BulkSheet *sheet = openSheet(page);
        auto *accept = part<QAbstractButton>(sheet, "bulkAccept");
        QCOMPARE(sheet->check().samples().size(), size_t(20));
        QCOMPARE(accept->text(), u"Accept 59 ticket(s)"_s);
        for (int i = 0; i < 20; ++i) {
            QVERIFY(!accept->isEnabled());
            QVERIFY(sheet->footer().startsWith(QString::number(20 - i)));
            press(sheet, Qt::Key_Return, Qt::ControlModifier); // says what is missing and does nothing
            press(sheet, i == 7 ? Qt::Key_X : Qt::Key_Return);
        }
        QVERIFY(accept->isEnabled());
        QCOMPARE(accept->text(), u"Accept 58 ticket(s)"_s);
        const TicketId wrong = page.session->columns()->rows().ticketAt(sheet->check().samples()[7].row);
        QCOMPARE(count(page, "SELECT count(*) FROM decision"), 1); // nothing is written by judging
        const QString say = sheet->findChild<BulkOutlook *>()->samplesSay();
        QVERIFY2(say.contains(u"1 of 20 wrong") && say.contains(u"22 %"), qPrintable(say));
        QSignalSpy written = spyOn(page);
        QSignalSpy toast(page.session.get(), &ProjectSession::undoableDone);
        press(sheet, Qt::Key_Return, Qt::ControlModifier);
        awaitWritten(page, written, 59);
        QCOMPARE(count(page, "SELECT count(*) FROM action WHERE kind = 4"), 1);
        QVERIFY(!page.decisionOf(int(wrong.value)));
        QCOMPARE(page.decisionOf(1)->action.value, 1); // the one of before is as it was
        QCOMPARE(toast.count(), 1);
        QVERIFY(toast.at(0).at(0).toString().startsWith(u"58 "_s));

        page.press(Qt::Key_Z); // one step takes all of it back, and only it
        QTRY_COMPARE(page.session->counts()[size_t(TicketState::Decided)], 1);
        QVERIFY(page.decisionOf(1));
        page.press(Qt::Key_Z, Qt::ShiftModifier);
        QTRY_COMPARE(page.session->counts()[size_t(TicketState::Decided)], 59);
    }

    void undoTakesAJudgementBack()
    {
        PageFixture page(m_look, 30);
        page.open();
        BulkSheet *sheet = openSheet(page);
        auto *number = part<QLabel>(sheet, "sampleNumber");
        press(sheet, Qt::Key_Return);
        press(sheet, Qt::Key_X);
        QCOMPARE(number->text(), u"sample 3 of 20"_s);
        QCOMPARE(sheet->check().wrong(), size_t(1));
        press(sheet, Qt::Key_Z);
        QCOMPARE(number->text(), u"sample 2 of 20"_s);
        QCOMPARE(sheet->check().wrong(), size_t(0));
        press(sheet, Qt::Key_Left);
        QCOMPARE(number->text(), u"sample 1 of 20"_s);
        QCOMPARE(sheet->check().judged(), size_t(1)); // moving judges nothing
        QTest::keyClick(sheet, Qt::Key_Escape);
        QTRY_VERIFY(!page.page->findChild<BulkSheet *>());
        QCOMPARE(page.decisionRows(), 0);
    }

    void aHeldKeyJudgesOnce()
    {
        PageFixture page(m_look, 30);
        page.open();
        BulkSheet *sheet = openSheet(page);
        QTRY_VERIFY(sheet->isPainted());
        QKeyEvent repeated(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, true);
        QApplication::sendEvent(sheet->focusWidget(), &repeated);
        QCOMPARE(sheet->check().judged(), size_t(0));
        press(sheet, Qt::Key_Return);
        QCOMPARE(sheet->check().judged(), size_t(1));
        QVERIFY(!sheet->isPainted()); // the next one has not been seen
        QTest::keyClick(sheet->focusWidget(), Qt::Key_Return);
        QCOMPARE(sheet->check().judged(), size_t(1));
    }

    void fewerThanTwentyAreAllLookedAt()
    {
        PageFixture page(m_look, 3);
        page.open();
        BulkSheet *sheet = openSheet(page);
        QCOMPARE(sheet->check().samples().size(), size_t(3));
        QVERIFY(!part<QAbstractButton>(sheet, "drawMore")->isVisible());
        for (int i = 0; i < 3; ++i)
            press(sheet, Qt::Key_Return);
        QSignalSpy written = spyOn(page);
        part<QAbstractButton>(sheet, "bulkAccept")->click();
        awaitWritten(page, written, 3);
    }

    void nothingToDoSaysSo()
    {
        PageFixture page(m_look, 3);
        page.open();
        TicketQuery query;
        query.filter.states = {TicketState::Failed};
        page.session->queue()->setQuery(query);
        BulkSheet *sheet = openSheet(page);
        QVERIFY(sheet->check().samples().empty());
        QVERIFY(!part<QAbstractButton>(sheet, "bulkAccept")->isEnabled());
        QVERIFY(!sheet->footer().isEmpty());
        press(sheet, Qt::Key_Return);
        press(sheet, Qt::Key_Return, Qt::ControlModifier);
        press(sheet, Qt::Key_Z);
        QCOMPARE(page.decisionRows(), 0);
    }

    void moreSamplesCanBeDrawn()
    {
        PageFixture page(m_look, 100);
        page.open();
        BulkSheet *sheet = openSheet(page);
        press(sheet, Qt::Key_Return);
        part<QAbstractButton>(sheet, "drawMore")->click();
        QCOMPARE(sheet->check().samples().size(), size_t(59));
        QCOMPARE(sheet->check().judged(), size_t(1));
        QVERIFY(!part<QAbstractButton>(sheet, "drawMore")->isVisible());
    }

    void decidedOnesOnlyWhenAsked()
    {
        PageFixture page(m_look, 6);
        page.open();
        page.session->queue()->setQuery(TicketQuery());
        page.press(Qt::Key_2);
        page.press(Qt::Key_Q);
        page.settle();
        QTRY_COMPARE(page.session->counts()[size_t(TicketState::Decided)], 1);
        BulkSheet *sheet = openSheet(page);
        QCOMPARE(sheet->check().plan().decidedBefore, 1);
        part<QCheckBox>(sheet, "alsoDecided")->click();
        QCOMPARE(sheet->check().samples().size(), size_t(6));
        QCOMPARE(sheet->check().plan().decidedBefore, 0);
        sheet->findChild<LetterText *>()->setFocus();
        for (int i = 0; i < 6; ++i)
            press(sheet, Qt::Key_Return);
        QSignalSpy written = spyOn(page);
        press(sheet, Qt::Key_Return, Qt::ControlModifier);
        awaitWritten(page, written, 6);
        QCOMPARE(page.decided(1, category), billing);
    }

    void oneAnswerForAll()
    {
        PageFixture page(m_look, 4);
        page.open();
        BulkSheet *sheet = openSheet(page, "review.bulkSet");
        press(sheet, Qt::Key_Return); // nobody has said what is to be set
        QCOMPARE(sheet->check().judged(), size_t(0));
        auto *option = part<QComboBox>(sheet, "setOption");
        option->setCurrentIndex(option->findText(u"Account"_s));
        emit option->activated(option->currentIndex());
        QStringList pills;
        for (const auto *pill : sheet->findChildren<OptionPill *>())
            pills.append(pill->name());
        QCOMPARE(pills, QStringList{u"Account"_s});
        for (int i = 0; i < 4; ++i)
            press(sheet, Qt::Key_Return);
        QSignalSpy written = spyOn(page);
        press(sheet, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(written.count(), 1);
        for (int i = 1; i <= 4; ++i) {
            QCOMPARE(page.decided(i, category), account);
            QCOMPARE(page.decisionOf(i)->kind, DecisionKind::Partial); // urgency is still open
        }
    }

    void blindTicketsAreNoPartOfIt()
    {
        PageFixture page(m_look, 40);
        page.open();
        const BlindSample blind(3, 0.3);
        page.session->queue()->setBlind(blind);
        page.session->review()->setBlind(blind);
        BulkSheet *sheet = openSheet(page);
        const qint64 hidden = sheet->check().plan().blind;
        QVERIFY(hidden > 0);
        QCOMPARE(sheet->check().plan().matching, 40);
        for (const BulkCheck::Sample &sample : sheet->check().samples())
            QVERIFY(!blind.contains(page.session->columns()->rows().ticketAt(sample.row)));
        while (sheet->check().judged() < sheet->check().samples().size())
            press(sheet, Qt::Key_Return);
        QSignalSpy written = spyOn(page);
        press(sheet, Qt::Key_Return, Qt::ControlModifier);
        awaitWritten(page, written, 40 - hidden);
    }

    void hiddenSuggestionsAreNotAccepted()
    {
        PageFixture page(m_look, 4);
        for (int i = 1; i <= 4; ++i) {
            Suggestion quoting = PageFixture::defaultSuggestion(i);
            quoting.evidence = {u"Body"_s};
            page.project.suggest(quoting);
        }
        page.open();
        BulkSheet *shown = openSheet(page);
        QCOMPARE(shown->findChild<BulkSampleView *>()->text().markedTexts(LetterText::Mark::Evidence),
                 QStringList{u"Body"_s});
        shown->reject();
        QTRY_VERIFY(!page.page->findChild<BulkSheet *>());
        page.session->review()->setSuggestionMode(SuggestionMode::Hide);
        QSignalSpy notice(page.session.get(), &ProjectSession::noticed);
        page.actions->action(u"review.bulkAccept"_s)->trigger();
        QCOMPARE(notice.count(), 1);
        QVERIFY(!page.page->findChild<BulkSheet *>());
        BulkSheet *sheet = openSheet(page, "review.bulkSet"); // and what is set is set without them
        QVERIFY(
            sheet->findChild<BulkSampleView *>()->text().markedTexts(LetterText::Mark::Evidence).isEmpty());
    }

    void closingTheProjectWhileItRunsLeavesOneStep()
    {
        PageFixture page(m_look, 3);
        page.open();
        BulkSheet *sheet = openSheet(page);
        for (int i = 0; i < 3; ++i)
            press(sheet, Qt::Key_Return);
        press(sheet, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(sheet->isRunning());
        QTest::keyClick(sheet, Qt::Key_Escape); // not by accident
        QVERIFY(sheet->isVisible());
        page.session->closeProject();
        QTRY_VERIFY(!page.page->findChild<BulkSheet *>());
        page.session->openProject(page.project.path());
        QVERIFY(page.session->isOpen());
        const qint64 decisions = count(page, "SELECT count(*) FROM decision");
        QCOMPARE(count(page, "SELECT count(*) FROM action"), decisions > 0 ? 1 : 0);
        QTRY_VERIFY(page.session->columns()->isLoaded());
    }

    void writtenTicketsCanBeTakenBackInOnePress()
    {
        PageFixture page(m_look, 5);
        page.open();
        page.session->queue()->setQuery(TicketQuery());
        BulkSheet *sheet = openSheet(page);
        for (int i = 0; i < 5; ++i)
            press(sheet, Qt::Key_Return);
        QSignalSpy written = spyOn(page);
        press(sheet, Qt::Key_Return, Qt::ControlModifier);
        awaitWritten(page, written, 5);
        QSignalSpy undone(page.session->review(), &ReviewService::undone);
        page.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(undone.count(), 1);
        QCOMPARE(undone.at(0).at(0).value<UndoOutcome>().count, 5);
        QTRY_VERIFY(page.said().contains(u'5'));
        for (int i = 1; i <= 5; ++i)
            QVERIFY(!page.decisionOf(i));
    }

    void hostileTextIsPlain()
    {
        PageFixture page(m_look, 1);
        page.setText(1, u"<b>bold</b>"_s, u"<img src='file:///etc/passwd'> <script>x</script>"_s);
        page.open();
        BulkSheet *sheet = openSheet(page);
        auto *view = sheet->findChild<BulkSampleView *>();
        QVERIFY(view->text().shownText().contains(u"<img src='file:///etc/passwd'>"_s));
    }
};

QTEST_MAIN(TestBulkSheet)
#include "tst_bulk_sheet.moc"
