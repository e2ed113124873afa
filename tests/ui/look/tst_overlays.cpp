#include "ui/look/focus_ring.h"
#include "ui/look/look.h"
#include "ui/look/option_pill.h"
#include "ui/look/toast.h"

#include <QApplication>
#include <QGraphicsEffect>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWindow>

using namespace countersign;

/// What floats over a window: the focus ring and the toast.
class TestOverlays : public QObject
{
    Q_OBJECT

    Look m_look;

private slots:
    void initTestCase()
    {
        m_look.setReducedMotion(true);
        m_look.apply(*qApp);
    }

    void theRingFollowsTheKeyboard()
    {
        QWidget window;
        auto *first = new QLineEdit(&window);
        auto *second = new QPushButton(&window);
        first->setGeometry(20, 20, 100, 32);
        second->setGeometry(20, 80, 100, 32);
        window.resize(300, 200);
        FocusRing ring(m_look, &window);
        window.show();
        window.activateWindow();
        first->setFocus(Qt::TabFocusReason);
        QTRY_COMPARE(ring.target(), first);
        QCOMPARE(ring.geometry(), first->geometry().adjusted(-4, -4, 4, 4));
        QTest::keyClick(first, Qt::Key_Tab);
        QTRY_COMPARE(ring.target(), second);
        second->move(150, 100);
        QCOMPARE(ring.geometry(), second->geometry().adjusted(-4, -4, 4, 4));
        second->hide();
        QTRY_VERIFY(ring.target() != second);
    }

    void aButtonClickedByMouseHasNoRing()
    {
        QWidget window;
        auto *edit = new QLineEdit(&window);
        auto *button = new QPushButton(&window);
        edit->setGeometry(20, 20, 100, 32);
        button->setGeometry(20, 80, 100, 32);
        window.resize(300, 200);
        FocusRing ring(m_look, &window);
        window.show();
        window.activateWindow();
        QTRY_VERIFY(window.isActiveWindow());
        QTest::mouseClick(window.windowHandle(), Qt::LeftButton, {}, button->geometry().center());
        QTRY_VERIFY(button->hasFocus());
        QVERIFY(ring.isHidden());
        QTest::mouseClick(window.windowHandle(), Qt::LeftButton, {}, edit->geometry().center());
        QTRY_VERIFY(edit->hasFocus());
        QVERIFY(ring.isVisible());
    }

    void aPillWearsTheRingOnItsBox()
    {
        QWidget window;
        OptionPill pill(m_look, &window);
        pill.setName(QStringLiteral("Billing"));
        pill.move(40, 40);
        pill.resize(pill.sizeHint());
        window.resize(300, 200);
        FocusRing ring(m_look, &window);
        window.show();
        window.activateWindow();
        pill.setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(ring.isVisible());
        QCOMPARE(ring.geometry(), pill.focusRect().translated(40, 40).adjusted(-4, -4, 4, 4));
    }

    void theRingScrollsAlong()
    {
        QScrollArea area;
        auto *content = new QWidget;
        content->setFixedSize(200, 1000);
        auto *edit = new QLineEdit(content);
        edit->setGeometry(20, 300, 100, 32);
        area.setWidget(content);
        area.resize(240, 500);
        FocusRing ring(m_look, &area);
        area.show();
        area.activateWindow();
        edit->setFocus(Qt::TabFocusReason);
        QTRY_COMPARE(ring.target(), edit);
        const int before = ring.y();
        area.verticalScrollBar()->setValue(area.verticalScrollBar()->value() + 50);
        QCOMPARE(ring.y(), before - 50);
    }

    void aToastGoesByItself()
    {
        QWidget window;
        window.resize(600, 400);
        Toast toast(m_look, &window);
        toast.setDurations(30, 60000);
        window.show();
        QSignalSpy dismissed(&toast, &Toast::dismissed);
        toast.say({QStringLiteral("disk"), Token::StateReady, QStringLiteral("Export written"), {}, {}, {}});
        QVERIFY(toast.isVisible());
        QTRY_COMPARE(dismissed.count(), 1);
        QVERIFY(toast.isHidden());
    }

    void aToastWithAnActionStaysLongerAndActsOnce()
    {
        QWidget window;
        window.resize(600, 400);
        Toast toast(m_look, &window);
        toast.setDurations(0, 60000);
        window.show();
        int acted = 0;
        toast.say({QStringLiteral("review"), Token::TextLink, QStringLiteral("41 tickets labelled"),
                   QStringLiteral("Undo"), QStringLiteral("Z"), [&] { ++acted; }});
        auto *button = toast.findChild<QPushButton *>(QStringLiteral("toastAction"));
        QVERIFY(button != nullptr);
        QCoreApplication::sendPostedEvents();
        QVERIFY(toast.isVisible());
        button->click();
        button->click();
        QCOMPARE(acted, 1);
        QVERIFY(toast.isHidden());
    }

    void theKeyboardHoldsAToast()
    {
        QWidget window;
        auto *edit = new QLineEdit(&window);
        window.resize(600, 400);
        Toast toast(m_look, &window);
        toast.setDurations(30, 30);
        window.show();
        window.activateWindow();
        QTRY_VERIFY(window.isActiveWindow());
        QSignalSpy dismissed(&toast, &Toast::dismissed);
        toast.say({QStringLiteral("review"), Token::TextLink, QStringLiteral("41 tickets labelled"),
                   QStringLiteral("Undo"), QStringLiteral("Z"), [] {}});
        toast.findChild<QPushButton *>(QStringLiteral("toastAction"))->setFocus(Qt::TabFocusReason);
        QVERIFY(!dismissed.wait(150));
        edit->setFocus(Qt::TabFocusReason);
        QTRY_COMPARE(dismissed.count(), 1);
    }

    void aToastFadesInAndEndsOpaque()
    {
        Look moving;
        QWidget window;
        window.resize(600, 400);
        Toast toast(moving, &window);
        window.show();
        toast.say({QStringLiteral("disk"), Token::StateReady, QStringLiteral("First"), {}, {}, {}});
        QVERIFY(toast.graphicsEffect() != nullptr);
        toast.say({QStringLiteral("disk"), Token::StateReady, QStringLiteral("Second"), {}, {}, {}});
        QTRY_VERIFY(toast.graphicsEffect() == nullptr);
        QVERIFY(toast.isVisible());
    }

    void aToastStandsAtTheBottomLeading()
    {
        QWidget window;
        window.resize(600, 400);
        Toast toast(m_look, &window);
        toast.setEdges(88, 44);
        window.show();
        toast.say({QStringLiteral("disk"), Token::StateReady, QStringLiteral("Saved"), {}, {}, {}});
        QCOMPARE(toast.x(), 88);
        QCOMPARE(toast.geometry().bottom() + 1, 400 - 44);
        window.resize(700, 500);
        QTRY_COMPARE(toast.geometry().bottom() + 1, 500 - 44);
    }
};

QTEST_MAIN(TestOverlays)
#include "tst_overlays.moc"
