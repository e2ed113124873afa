#include "tests/ui/look/row_list_screen.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <limits>

using namespace countersign;
using namespace countersign::test;

class TestRowList : public QObject
{
    Q_OBJECT

private slots:
    void placesAreMultiplications_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("scroll");
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("top");
        QTest::addColumn<bool>("seen");
        QTest::newRow("first") << 100 << 0 << 0 << 0 << true;
        QTest::newRow("third") << 100 << 0 << 2 << 104 << true;
        QTest::newRow("last in sight") << 100 << 0 << 9 << 468 << true;
        QTest::newRow("below") << 100 << 0 << 10 << 520 << false;
        QTest::newRow("cut at the top") << 100 << 30 << 0 << -30 << true;
        QTest::newRow("above") << 100 << 520 << 9 << -52 << false;
        QTest::newRow("the end") << 100 << 100 * RowHeight - 520 << 99 << 468 << true;
        QTest::newRow("a million") << Million << 500'000 * RowHeight << 500'001 << 52 << true;
        QTest::newRow("a million, far") << Million << 0 << Million - 1 << (Million - 1) * RowHeight << false;
    }
    void placesAreMultiplications()
    {
        QFETCH(int, rows);
        QFETCH(int, scroll);
        QFETCH(int, row);
        QFETCH(int, top);
        Screen screen(rows);
        screen.bar().setValue(scroll);
        QCOMPARE(screen.bar().value(), scroll);
        const int width = screen.list.viewport()->width();
        const QRect place = screen.list.visualRect(screen.at(row));
        QCOMPARE(place, QRect(0, top, width, RowHeight));
        QTEST(place.intersects(screen.list.viewport()->rect()), "seen");
        QCOMPARE(screen.list.indexAt({5, top}).row(), row);
        QCOMPARE(screen.list.indexAt({width - 1, top + RowHeight - 1}).row(), row);
        QVERIFY(screen.list.indexAt({5, top - 1}).row() == row - 1);
        QVERIFY(!screen.list.indexAt({-1, top}).isValid());
        QVERIFY(!screen.list.indexAt({width, top}).isValid());
    }

    void nothingIsBelowTheLastRow()
    {
        Screen screen(3);
        QVERIFY(!screen.list.indexAt({5, 3 * RowHeight}).isValid());
        QCOMPARE(screen.bar().maximum(), 0);
        Screen empty(0);
        QVERIFY(!empty.list.indexAt({5, 5}).isValid());
        QVERIFY(empty.list.visualRect(screen.at(0)).isEmpty());
        QVERIFY(empty.list.visualRect({}).isEmpty());
    }

    void theBarEndsWithTheLastRow()
    {
        Screen screen(Million);
        screen.settle();
        QCOMPARE(screen.bar().maximum(), Million * RowHeight - 520);
        QCOMPARE(screen.bar().pageStep(), 520);
        screen.list.resize(312, 260);
        QTRY_COMPARE(screen.bar().maximum(), Million * RowHeight - 260);
    }

    /// 2^31 px: the end of what can be scrolled, never a place on the wrong side.
    void moreRowsThanPixelsDoNotOverflow()
    {
        constexpr int Most = std::numeric_limits<int>::max();
        Screen screen(Most);
        QCOMPARE(screen.bar().maximum(), Most - 520);
        QVERIFY(screen.top(Most - 1) > 520);
        screen.bar().setValue(screen.bar().maximum());
        const QModelIndex last = screen.list.indexAt({5, 519});
        QVERIFY(last.isValid());
        QVERIFY(screen.list.visualRect(last).contains(QPoint(5, 519)));
        QVERIFY(screen.top(0) < 0);
        screen.list.scrollTo(screen.at(Most - 1));
        QCOMPARE(screen.bar().value(), screen.bar().maximum());
        screen.list.scrollTo(screen.at(0));
        QCOMPARE(screen.bar().value(), 0);
    }

    void aRowIsBroughtIntoSight_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("hint");
        QTest::addColumn<int>("scroll");
        QTest::newRow("seen already") << 0 << 9 << int(QAbstractItemView::EnsureVisible) << 0;
        QTest::newRow("next below") << 0 << 10 << int(QAbstractItemView::EnsureVisible) << 52;
        QTest::newRow("cut above") << 30 << 0 << int(QAbstractItemView::EnsureVisible) << 0;
        QTest::newRow("at the top") << 0 << 500'000 << int(QAbstractItemView::PositionAtTop) << 26'000'000;
        QTest::newRow("at the bottom")
            << 0 << 500'000 << int(QAbstractItemView::PositionAtBottom) << 26'000'000 - 468;
        QTest::newRow("in the middle")
            << 0 << 500'000 << int(QAbstractItemView::PositionAtCenter) << 26'000'000 - 234;
        QTest::newRow("the last at the top")
            << 0 << Million - 1 << int(QAbstractItemView::PositionAtTop) << Million * RowHeight - 520;
    }
    void aRowIsBroughtIntoSight()
    {
        QFETCH(int, from);
        QFETCH(int, row);
        QFETCH(int, hint);
        Screen screen(Million);
        screen.bar().setValue(from);
        screen.list.scrollTo(screen.at(row), QAbstractItemView::ScrollHint(hint));
        QTEST(screen.bar().value(), "scroll");
    }

    void keysMoveTheCurrentRow_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("to");
        QTest::newRow("none yet") << -1 << int(Qt::Key_Down) << 0;
        QTest::newRow("down") << 3 << int(Qt::Key_Down) << 4;
        QTest::newRow("up") << 3 << int(Qt::Key_Up) << 2;
        QTest::newRow("up at the top") << 0 << int(Qt::Key_Up) << 0;
        QTest::newRow("down at the end") << Million - 1 << int(Qt::Key_Down) << Million - 1;
        QTest::newRow("a page down, one row kept") << 3 << int(Qt::Key_PageDown) << 12;
        QTest::newRow("a page up") << 30 << int(Qt::Key_PageUp) << 21;
        QTest::newRow("a page up near the top") << 3 << int(Qt::Key_PageUp) << 0;
        QTest::newRow("a page down near the end") << Million - 3 << int(Qt::Key_PageDown) << Million - 1;
        QTest::newRow("home") << 777 << int(Qt::Key_Home) << 0;
        QTest::newRow("end") << 777 << int(Qt::Key_End) << Million - 1;
        QTest::newRow("sideways") << 777 << int(Qt::Key_Right) << 777;
        QTest::newRow("a letter") << 777 << int(Qt::Key_R) << 777;
    }
    void keysMoveTheCurrentRow()
    {
        QFETCH(int, from);
        QFETCH(int, key);
        Screen screen(Million);
        screen.settle();
        if (from >= 0)
            screen.list.setCurrentIndex(screen.at(from));
        else
            screen.list.setCurrentIndex({});
        QTest::keyClick(&screen.list, Qt::Key(key));
        const QModelIndex current = screen.list.currentIndex();
        QTEST(current.row(), "to");
        QVERIFY(screen.list.viewport()->rect().contains(screen.list.visualRect(current)));
        QVERIFY(screen.list.selectionModel()->isSelected(current));
        QVERIFY(screen.model.asked < 1000);
    }

    void aClickMakesARowCurrent()
    {
        Screen screen(Million);
        screen.settle();
        screen.bar().setValue(600'000 * RowHeight);
        QSignalSpy clicked(&screen.list, &RowList::clicked);
        QTest::mouseClick(screen.list.viewport(), Qt::LeftButton, {}, {20, 2 * RowHeight + 5});
        QCOMPARE(screen.list.currentIndex().row(), 600'002);
        QCOMPARE(screen.list.selectionModel()->selectedIndexes(), QModelIndexList{screen.at(600'002)});
        QCOMPARE(clicked.size(), 1);
    }

    void theWheelScrolls()
    {
        Screen screen(Million);
        screen.settle();
        QWheelEvent notch({20, 20}, screen.list.mapToGlobal(QPointF(20, 20)), {}, {0, -120}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(screen.list.viewport(), &notch);
        QCOMPARE(screen.bar().value(), QApplication::wheelScrollLines() * RowHeight);
    }

    void onlyWhatIsInSightIsPainted()
    {
        Screen screen(Million);
        screen.settle();
        screen.bar().setValue(1000 * RowHeight + 10);
        QTRY_VERIFY(!screen.delegate.painted.isEmpty());
        screen.delegate.forget();
        screen.list.viewport()->repaint();
        QCOMPARE(screen.delegate.painted, rowsFrom(1000, 1010));
        QCOMPARE(screen.delegate.wide, screen.list.viewport()->width());
    }

    void aChangedRowIsPaintedAlone()
    {
        Screen screen(Million);
        screen.settle();
        screen.model.change(4, 4);
        QTRY_VERIFY(!screen.delegate.painted.isEmpty());
        QCOMPARE(screen.delegate.painted, rowsFrom(4, 4));
        screen.delegate.forget();
        screen.model.change(5000, 5000); // far out of sight
        screen.model.change(6, 6);
        QTRY_VERIFY(!screen.delegate.painted.isEmpty());
        QCOMPARE(screen.delegate.painted, rowsFrom(6, 6));
        QCOMPARE(screen.delegate.measured, 0);
    }

    void anotherCurrentRowPaintsTwoRows()
    {
        Screen screen(Million);
        screen.settle();
        screen.list.setCurrentIndex(screen.at(2));
        QTRY_COMPARE(screen.delegate.selected, 2);
        screen.delegate.forget();
        screen.list.setCurrentIndex(screen.at(7));
        QTRY_COMPARE(screen.delegate.selected, 7);
        QCOMPARE(screen.delegate.painted, (QList<int>{2, 7}));
    }

    void aResetOfAMillionRowsAsksForWhatIsInSight()
    {
        Screen screen(10);
        screen.settle();
        screen.list.viewport()->repaint();
        screen.settle();
        screen.list.viewport()->repaint();
        const int screenful = screen.model.asked;
        screen.settle();
        screen.model.setRows(Million);
        // Places are true at once, and nothing was read for them.
        QCOMPARE(screen.bar().maximum(), Million * RowHeight - 520);
        QCOMPARE(screen.model.asked, 0);
        QTRY_COMPARE(screen.delegate.painted, rowsFrom(0, 9));
        QVERIFY(screen.model.asked <= screenful);
        QCOMPARE(screen.delegate.measured, 0);
        screen.bar().setValue(screen.bar().maximum());
        screen.model.setRows(20);
        QCOMPARE(screen.bar().value(), 20 * RowHeight - 520);
    }

    void rowsAreAppendedWhereNobodyLooks()
    {
        Screen screen(Million);
        screen.settle();
        screen.bar().setValue(777);
        screen.model.append(1000);
        QCOMPARE(screen.bar().value(), 777);
        QCOMPARE(screen.bar().maximum(), (Million + 1000) * RowHeight - 520);
        QVERIFY(screen.model.asked < 1000);
        QCOMPARE(screen.delegate.measured, 0);
    }

    void thePointersRowIsMarkedAlsoWhenTheListScrolls()
    {
        Screen screen(Million);
        screen.settle();
        QHoverEvent enter(QEvent::HoverEnter, {20, 60}, screen.list.mapToGlobal(QPointF(20, 60)), {-1, -1});
        QCoreApplication::sendEvent(screen.list.viewport(), &enter);
        QTRY_COMPARE(screen.delegate.hovered, 1);
        screen.delegate.forget();
        screen.bar().setValue(10 * RowHeight);
        QTRY_COMPARE(screen.delegate.hovered, 11);
        screen.delegate.forget();
        QHoverEvent leave(QEvent::HoverLeave, {-1, -1}, QPointF(-1, -1), {20, 60});
        QCoreApplication::sendEvent(screen.list.viewport(), &leave);
        QTRY_VERIFY(screen.delegate.painted.contains(11));
        QCOMPARE(screen.delegate.hovered, -1);
    }

    void rightToLeftRowsFillTheList()
    {
        Screen screen(Million);
        screen.list.setLayoutDirection(Qt::RightToLeft);
        screen.settle();
        const QWidget *viewport = screen.list.viewport();
        QVERIFY(viewport->geometry().left() > 0); // the bar is at the left
        QCOMPARE(screen.list.visualRect(screen.at(1)), QRect(0, RowHeight, viewport->width(), RowHeight));
        QCOMPARE(screen.list.indexAt({0, RowHeight}).row(), 1);
        screen.list.setCurrentIndex(screen.at(3));
        QTest::keyClick(&screen.list, Qt::Key_Down);
        QCOMPARE(screen.list.currentIndex().row(), 4);
    }

    void assistantsHearTheRowsInSight()
    {
        Screen screen(Million);
        screen.list.setAccessibleName(QStringLiteral("Tickets"));
        screen.settle();
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&screen.list);
        QVERIFY(list);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->text(QAccessible::Name), QStringLiteral("Tickets"));
        QCOMPARE(list->childCount(), Million);
        QCOMPARE(screen.model.asked, 0);
        screen.bar().setValue(700'000 * RowHeight);
        QAccessibleInterface *row = list->child(700'003);
        QVERIFY(row);
        QCOMPARE(row->text(QAccessible::Name), QStringLiteral("row 700003"));
        QCOMPARE(row->rect().topLeft(), screen.list.viewport()->mapToGlobal(QPoint(0, 3 * RowHeight)));
        const QPoint inRow = screen.list.viewport()->mapToGlobal(QPoint(20, 4 * RowHeight + 3));
        QAccessibleInterface *under = list->childAt(inRow.x(), inRow.y());
        QVERIFY(under);
        QCOMPARE(under->text(QAccessible::Name), QStringLiteral("row 700004"));
        QVERIFY(screen.model.asked < 1000);
    }
};

QTEST_MAIN(TestRowList)
#include "tst_row_list.moc"
