#include "core/store/saved_view_store.h"
#include "tests/ui/review/review_page_fixture.h"
#include "ui/models/filter_words.h"
#include "ui/review/filter_block.h"
#include "ui/review/filter_chips.h"
#include "ui/review/save_view_dialog.h"
#include "ui/review/view_chooser.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QMenu>
#include <QTest>

using namespace countersign;
using namespace countersign::test;

namespace
{

FilterBlock &filters(PageFixture &page)
{
    return page.queue().filters();
}

int rowOf(PageFixture &page, const QString &start)
{
    const FacetModel &rows = filters(page).rows();
    for (int row = 0; row < rows.rowCount(); ++row) {
        const QString word = rows.data(rows.index(row), Qt::DisplayRole).toString();
        if (word.startsWith(start) || (start == u"more" && word.contains(u" more: ")))
            return row;
    }
    return -1;
}

QVariant role(PageFixture &page, const QString &start, FacetRole wanted)
{
    const FacetModel &rows = filters(page).rows();
    return rows.data(rows.index(rowOf(page, start)), int(wanted));
}

void click(PageFixture &page, const QString &start, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTRY_VERIFY2(rowOf(page, start) >= 0, qPrintable(start));
    QListView *list = filters(page).list();
    const QModelIndex index = list->model()->index(rowOf(page, start), 0);
    list->scrollTo(index);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, modifiers, list->visualRect(index).center());
}

TicketFilter shownFilter(PageFixture &page)
{
    return page.session->queue()->query().filter;
}

QStringList chips(PageFixture &page)
{
    QStringList words;
    const auto all = page.page->findChildren<FilterChip *>();
    for (const FilterChip *chip : all) {
        if (chip->isVisible())
            words.append(chip->text());
    }
    return words;
}

FilterChip *chip(PageFixture &page, const QString &words)
{
    const auto all = page.page->findChildren<FilterChip *>();
    for (FilterChip *each : all) {
        if (each->isVisible() && each->text() == words)
            return each;
    }
    return nullptr;
}

ViewChooser &views(PageFixture &page)
{
    return *page.page->findChild<ViewChooser *>();
}

int viewItem(PageFixture &page, const QString &start)
{
    for (int i = 0; i < views(page).count(); ++i) {
        if (views(page).itemText(i).startsWith(start))
            return i;
    }
    return -1;
}

void chooseView(PageFixture &page, const QString &start)
{
    const int index = viewItem(page, start);
    QVERIFY2(index >= 0, qPrintable(start));
    views(page).setCurrentIndex(index);
    emit views(page).activated(index);
}

/// PageFixture::press waits for a ticket to be painted.
void pressWhereNothingIsShown(PageFixture &page, Qt::Key key)
{
    QWidget *focused = QApplication::focusWidget();
    QTest::keyClick(focused ? focused : static_cast<QWidget *>(page.page), key);
}

/// Types a name into the open dialog and presses Enter.
void nameView(PageFixture &page, const QString &name)
{
    chooseView(page, u"Save this view"_s);
    QTRY_VERIFY(page.page->findChild<SaveViewDialog *>());
    auto *line = page.page->findChild<SaveViewDialog *>()->findChild<QLineEdit *>();
    line->selectAll();
    QTest::keyClicks(line, name);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_VERIFY(!page.page->findChild<SaveViewDialog *>());
}

/// Tickets 1 and 2: Billing, unsure; 3: Technical, a guess that addresses the model; 4: Account, sure.
std::unique_ptr<PageFixture> mixed(Look &look)
{
    auto page = std::make_unique<PageFixture>(look, 4);
    Suggestion third = PageFixture::defaultSuggestion(3);
    third.answers.fields[0] = choice(category, {technical}, 0.2);
    third.flags = ReviewFlag::AddressesModel;
    page->project.suggest(third);
    Suggestion fourth = PageFixture::defaultSuggestion(4);
    fourth.answers.fields[0] = choice(category, {account}, 0.97);
    page->project.suggest(fourth);
    page->project.write([](WriteContext &context) {
        return runSql(context.database, "UPDATE run SET model = 'mistral-small' WHERE source = 1");
    });
    return page;
}

} // namespace

/// Filters, their words and the views that keep them, with real clicks and keys in the real window.
class TestFilters : public QObject
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

    void sectionsFoldAndStayFolded()
    {
        auto page = mixed(m_look);
        page->open();
        QTRY_VERIFY(rowOf(*page, u"Billing"_s) >= 0);
        QVERIFY(role(*page, u"State"_s, FacetRole::Open).toBool());
        QVERIFY(rowOf(*page, u"Confidence"_s) < 0); // under "more"
        const FacetModel &rows = filters(*page).rows();
        QVERIFY(rows.data(rows.index(rowOf(*page, u"more"_s)), Qt::DisplayRole)
                    .toString()
                    .contains(u"confidence, why, run, date"_s));
        click(*page, u"more"_s);
        QVERIFY(rowOf(*page, u"Confidence"_s) > 0);
        QVERIFY(rowOf(*page, u"Why"_s) > 0);
        QVERIFY(rowOf(*page, u"addresses the model"_s) < 0);
        click(*page, u"Why"_s);
        QVERIFY(rowOf(*page, u"addresses the model"_s) > 0);
        click(*page, u"State"_s);
        QVERIFY(rowOf(*page, u"Not yet"_s) < 0);
        page->awaitBaseline();
        page->session->closeProject();
        page->session->openProject(page->project.path());
        QTRY_VERIFY(rowOf(*page, u"addresses the model"_s) > 0);
        QVERIFY(rowOf(*page, u"Not yet"_s) < 0);
    }

    void aClickChoosesOneAndCtrlSeveral()
    {
        auto page = mixed(m_look);
        page->open();
        click(*page, u"Billing"_s);
        QCOMPARE(shownFilter(*page).options,
                 (QList<OptionCondition>{{category, billing, LabelSide::Suggested}}));
        QCOMPARE(page->session->queue()->size(), 2);
        QVERIFY(page->letter().hasFocus()); // the mouse chose: keys are the letter's again
        click(*page, u"Technical"_s, Qt::ControlModifier);
        QCOMPARE(page->session->queue()->size(), 3);
        QTRY_VERIFY(role(*page, u"Billing"_s, FacetRole::Chosen).toBool());
        QVERIFY(role(*page, u"Technical"_s, FacetRole::Chosen).toBool());
        QCOMPARE(role(*page, u"Account"_s, FacetRole::Count).toLongLong(), 1); // as if it were chosen too
        click(*page, u"Billing"_s, Qt::ControlModifier);
        QCOMPARE(page->session->queue()->size(), 1);
        click(*page, u"Account"_s); // only this
        QCOMPARE(shownFilter(*page).options.size(), 1);
        click(*page, u"Account"_s); // and off
        QVERIFY(shownFilter(*page).options.isEmpty());
        click(*page, u"Needs review"_s);
        QCOMPARE(shownFilter(*page).states, QList<TicketState>{TicketState::NeedsReview});
        click(*page, u"Not yet"_s, Qt::ControlModifier);
        QCOMPARE(shownFilter(*page).states,
                 (QList<TicketState>{TicketState::NeedsReview, TicketState::Waiting}));
    }

    void keysReachEverything()
    {
        auto page = mixed(m_look);
        page->open();
        QTRY_VERIFY(rowOf(*page, u"Billing"_s) >= 0);
        QListView *list = filters(*page).list();
        list->setFocus(Qt::TabFocusReason);
        QCOMPARE(list->currentIndex().row(), 0);
        page->press(Qt::Key_Left); // folds State
        QVERIFY(rowOf(*page, u"Not yet"_s) < 0);
        QCOMPARE(page->shown(), TicketId{1});
        page->press(Qt::Key_Right);
        QVERIFY(rowOf(*page, u"Not yet"_s) > 0);
        page->press(Qt::Key_End);
        page->press(Qt::Key_Return); // unfolds "more"
        page->press(Qt::Key_Down);   // Confidence
        page->press(Qt::Key_Down);
        QVERIFY(list->currentIndex().data().toString().startsWith(u"guess"_s));
        page->press(Qt::Key_Return);
        QCOMPARE(shownFilter(*page).bands, ConfidenceBands(ConfidenceBand::Guess));
        QCOMPARE(page->shown(), TicketId{3});
        QVERIFY(list->hasFocus());
        QTRY_VERIFY(role(*page, u"guess"_s, FacetRole::Chosen).toBool());
        QVERIFY(list->currentIndex().data().toString().startsWith(u"guess"_s));
        page->press(Qt::Key_Down);
        page->press(Qt::Key_Space);
        QCOMPARE(shownFilter(*page).bands, ConfidenceBand::Guess | ConfidenceBand::Unsure);
        page->press(Qt::Key_Left); // to the heading
        QCOMPARE(list->currentIndex().data().toString(), u"Confidence"_s);
        page->press(Qt::Key_Left);
        QTRY_VERIFY(role(*page, u"Confidence"_s, FacetRole::Chosen).toBool());
        QCOMPARE(list->currentIndex().data(Qt::AccessibleTextRole).toString(),
                 u"Confidence, folded, filtered by"_s);
        page->press(Qt::Key_Escape);
        QVERIFY(page->letter().hasFocus());
        QCOMPARE(page->decisionRows(), 0);
    }

    void runsAndPeopleGoByName()
    {
        auto page = mixed(m_look);
        page->open();
        chooseView(*page, u"All ("_s);
        click(*page, u"more"_s);
        click(*page, u"Run"_s);
        QTRY_VERIFY(rowOf(*page, u"Run 1, mistral-small"_s) > 0);
        page->press(Qt::Key_Return); // decides: somebody new
        page->settle();
        QTRY_VERIFY(rowOf(*page, u"Decided by"_s) > 0);
        click(*page, u"Decided by"_s);
        click(*page, u"Mira"_s);
        QCOMPARE(page->session->queue()->size(), 1);
        QTRY_VERIFY(chips(*page).contains(u"decided by Mira"_s));
    }

    void theFilterIsSaidInWordsThatCanBeTakenAway()
    {
        auto page = mixed(m_look);
        page->open();
        QTRY_VERIFY(rowOf(*page, u"Billing"_s) >= 0);
        QVERIFY(chips(*page).isEmpty()); // the chooser names the view
        click(*page, u"Needs review"_s);
        QTRY_COMPARE(views(*page).currentIndex(), int(ReviewView::NeedsReview));
        click(*page, u"Billing"_s);
        QTRY_COMPARE(chips(*page), (QStringList{u"Needs review"_s, u"Billing"_s}));
        FilterChip *billingChip = chip(*page, u"Billing"_s);
        QCOMPARE(billingChip->accessibleName(), u"Billing, remove from the filter"_s);
        billingChip->setFocus(Qt::TabFocusReason);
        QTest::keyClick(billingChip, Qt::Key_Delete);
        QTRY_VERIFY(shownFilter(*page).options.isEmpty());
        QTRY_VERIFY(chips(*page).isEmpty());
        QVERIFY(page->letter().hasFocus()); // nothing is left that could have the keyboard
        click(*page, u"Technical"_s);
        QTRY_COMPARE(chips(*page).size(), 2);
        QTest::mouseClick(page->page->findChild<QAbstractButton *>(u"clearFilter"_s), Qt::LeftButton);
        QTRY_COMPARE(viewOf(shownFilter(*page)), std::optional(ReviewView::AllOpen));
    }

    void escapeClearsWhatFindsNothing()
    {
        auto page = mixed(m_look);
        page->open();
        click(*page, u"Billing"_s);
        page->press(Qt::Key_Escape); // something matches: Esc only leads to the letter
        QCOMPARE(page->session->queue()->size(), 2);
        TicketQuery query = page->session->queue()->query();
        query.filter.bands = ConfidenceBand::Guess;
        emit page->queue().filterChosen(query.filter);
        QTRY_VERIFY(!page->shown().isValid());
        pressWhereNothingIsShown(*page, Qt::Key_Escape);
        QTRY_VERIFY(page->shown().isValid());
        QCOMPARE(viewOf(shownFilter(*page)), std::optional(ReviewView::AllOpen));
        emit page->session->statesWanted({TicketState::Failed});
        QTRY_VERIFY(!page->shown().isValid());
        pressWhereNothingIsShown(*page, Qt::Key_Escape);
        QTRY_VERIFY(page->shown().isValid());
    }

    void aViewIsKeptUnderItsName()
    {
        auto page = mixed(m_look);
        page->open();
        click(*page, u"Billing"_s);
        emit page->queue().orderChosen(TicketOrder::Disagreement);
        nameView(*page, u" Money "_s);
        QTRY_COMPARE(views(*page).currentText(), u"Money"_s);
        chooseView(*page, u"All ("_s);
        emit page->queue().orderChosen(TicketOrder::Import);
        QCOMPARE(page->session->queue()->size(), 4);
        page->awaitBaseline();
        page->session->closeProject();
        page->session->openProject(page->project.path());
        QTRY_VERIFY(page->session->columns()->isLoaded());
        chooseView(*page, u"Money"_s);
        QCOMPARE(page->session->queue()->size(), 2);
        QCOMPARE(page->session->queue()->query().order, TicketOrder::Disagreement);
        QCOMPARE(views(*page).currentText(), u"Money"_s);
        click(*page, u"Technical"_s);
        page->dialogs.answerNext(1); // keep the old one
        nameView(*page, u"Money"_s);
        QTRY_COMPARE(page->dialogs.questions.size(), 1);
        page->dialogs.answerNext(0);
        nameView(*page, u"Money"_s);
        QTRY_COMPARE(views(*page).currentText(), u"Money"_s);
        const auto stored = savedViews(page->session->project()->reader()).value();
        QCOMPARE(stored.size(), 1);
        QVERIFY(stored.first().query.contains("[1,2,0]")); // Technical
        page->dialogs.answerNext(0);
        chooseView(*page, u"Remove “Money”"_s);
        QTRY_COMPARE(viewItem(*page, u"Money"_s), -1);
        QVERIFY(savedViews(page->session->project()->reader()).value().isEmpty());
        QCOMPARE(page->dialogs.unexpected, 0);
    }

    void theFilterIsThereAgain()
    {
        auto page = mixed(m_look);
        page->open();
        TicketQuery query;
        query.filter.states = {TicketState::NeedsReview, TicketState::Waiting};
        query.filter.bands = ConfidenceBand::Guess | ConfidenceBand::Missing;
        query.filter.flags = ReviewFlag::AddressesModel;
        query.filter.sources = {SourceKind::Llm};
        query.filter.changedDays = 7;
        emit page->queue().filterChosen(query.filter);
        emit page->queue().orderChosen(TicketOrder::MostValuable);
        const TicketQuery before = page->session->queue()->query();
        QVERIFY(before.filter.changedSince > 0); // seven days from now back
        page->awaitBaseline();
        page->session->closeProject();
        page->session->openProject(page->project.path());
        QCOMPARE(page->session->queue()->query(), before);
    }

    void whatCannotBeWrittenIsNotOffered()
    {
        ViewChooser chooser(m_look);
        QSignalSpy saved(&chooser, &ViewChooser::saveWanted);
        chooser.setReadOnly(u"Another program has it open."_s);
        const int save = chooser.findText(u"Save this view…"_s);
        QVERIFY(save > 0);
        QVERIFY(!(chooser.model()->flags(chooser.model()->index(save, 0)) & Qt::ItemIsEnabled));
        QCOMPARE(chooser.itemData(save, Qt::AccessibleDescriptionRole).toString(),
                 u"Another program has it open."_s);
        chooser.setReadOnly({});
        QVERIFY(chooser.model()->flags(chooser.model()->index(chooser.findText(u"Save this view…"_s), 0)) &
                Qt::ItemIsEnabled);
    }

    void everyOrderSaysWhatItDoes()
    {
        QStringList hints;
        for (const TicketOrder order : shownOrders()) {
            QVERIFY(!orderName(order).isEmpty() && !orderHint(order).isEmpty());
            QVERIFY(!hints.contains(orderHint(order)));
            hints.append(orderHint(order));
        }
        QCOMPARE(hints.size(), int(TicketOrder::Random) + 1);
    }
};

QTEST_MAIN(TestFilters)
#include "tst_filters.moc"
