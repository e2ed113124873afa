#include "tests/core/review/review_fixture.h"
#include "tests/journeys/journey.h"
#include "tests/support/test_home.h"
#include "ui/look/key_button.h"
#include "ui/review/review_page.h"
#include "ui/review/verdict_bar.h"
#include "ui/settings/shortcut_dialog.h"
#include "ui/window/key_sheet.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace countersign;
using namespace countersign::test;

/// A person gives verbs other keys and goes on working with them, here and after the next start.
class TestKeysJourney : public QObject
{
    Q_OBJECT

    TestHome m_home;
    Look m_look;

    /// A ticket is shown and the page reads the keys.
    static bool hasKeyboard(Journey &journey)
    {
        const QWidget *focused = QApplication::focusWidget();
        return journey.review().shownTicket().value > 0 && focused &&
               (focused == &journey.review() || journey.review().isAncestorOf(focused));
    }

    static ShortcutDialog *editor(Journey &journey) { return journey.window().findChild<ShortcutDialog *>(); }

    /// Opens the editor by its own key, finds the command and presses the new key.
    static void rebind(Journey &journey, const QString &words, Qt::Key key)
    {
        journey.press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        JOURNEY_VERIFY(editor(journey) && editor(journey)->isActiveWindow());
        QTest::keyClicks(QApplication::focusWidget(), words);
        journey.pressAtOnce(Qt::Key_Return);
        journey.pressAtOnce(key);
    }

    static void leave(Journey &journey)
    {
        journey.pressAtOnce(Qt::Key_Escape);
        JOURNEY_VERIFY(!editor(journey));
        journey.window().activateWindow(); // as a window manager does it
        JOURNEY_VERIFY(QApplication::activeWindow() == &journey.window());
        JOURNEY_VERIFY(hasKeyboard(journey));
    }

    static QString kindOf(Journey &journey, int ticket)
    {
        journey.settle();
        return journey
            .rows(qPrintable(QStringLiteral("SELECT kind || '' FROM decision WHERE ticket_id = %1 "
                                            "ORDER BY id DESC LIMIT 1")
                                 .arg(ticket)))
            .value(0);
    }

    /// As a keyboard sends it: the place by the scan code, the letter by the layout.
    static void pressScan(Journey &journey, quint32 scanCode, Qt::Key key, const QString &text,
                          Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        JOURNEY_VERIFY(journey.review().isPainted());
        QKeyEvent event(QEvent::KeyPress, key, modifiers, scanCode, 0, 0, text);
        QApplication::sendEvent(QApplication::focusWidget(), &event);
    }

    static QStringList capsOf(Journey &journey)
    {
        QStringList caps;
        const auto buttons = journey.review().findChild<VerdictBar *>()->findChildren<KeyButton *>();
        for (const KeyButton *button : buttons)
            caps.append(button->accessibleDescription());
        return caps;
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_home.isValid());
        m_look.apply(*qApp);
    }

    void init() { m_home.forgetSettings(); }

    void skipMovesToAnotherLetter()
    {
        ReviewProject project(6);
        project.close();
        Journey journey(m_look);
        journey.start({project.path(), false});
        JOURNEY_COMPARE(journey.page(), QStringLiteral("review"));
        QVERIFY(journey.settle());
        JOURNEY_VERIFY(hasKeyboard(journey));

        rebind(journey, QStringLiteral("skip"), Qt::Key_B); // where flags are set
        auto *replace = editor(journey)->findChild<KeyButton *>(QStringLiteral("replaceKey"));
        QVERIFY(replace->isVisible());
        QVERIFY(replace->hasFocus());
        journey.pressAtOnce(Qt::Key_Space);
        leave(journey);
        QVERIFY2(capsOf(journey).contains(QStringLiteral("key B")), qPrintable(capsOf(journey).join(u' ')));
        QVERIFY(!capsOf(journey).contains(QStringLiteral("key X")));

        journey.press(Qt::Key_X);
        QCOMPARE(journey.review().shownTicket(), TicketId{1});
        journey.press(Qt::Key_B);
        JOURNEY_COMPARE(journey.review().shownTicket(), TicketId{2});
        const QString skipped = kindOf(journey, 1);
        QVERIFY(!skipped.isEmpty());

        // A letter of an option row, by force; its option is then chosen by hand.
        rebind(journey, QStringLiteral("skip"), Qt::Key_Q);
        journey.pressAtOnce(Qt::Key_Space);
        leave(journey);
        journey.press(Qt::Key_Q);
        JOURNEY_COMPARE(journey.review().shownTicket(), TicketId{3});
        QCOMPARE(kindOf(journey, 2), skipped);
        QVERIFY(journey.quit());

        journey.start();
        QVERIFY(journey.settle());
        JOURNEY_COMPARE(journey.review().shownTicket(), TicketId{3});
        journey.press(Qt::Key_Q);
        JOURNEY_COMPARE(journey.review().shownTicket(), TicketId{4});
        QCOMPARE(kindOf(journey, 3), skipped);
        journey.press(Qt::Key_Z); // what was not touched is where it was
        JOURNEY_COMPARE(journey.review().shownTicket(), TicketId{3});

        // The sheet of keys knows it, and leads to the editor.
        journey.trigger(QStringLiteral("help.keys"));
        auto *sheet = journey.window().findChild<KeySheet *>();
        QVERIFY(sheet);
        QString spoken;
        for (const QWidget *child : sheet->findChildren<QWidget *>(QStringLiteral("keyRows")))
            spoken += child->accessibleDescription();
        QVERIFY2(spoken.contains(QStringLiteral("Q Skip")), qPrintable(spoken));
        QVERIFY(!spoken.contains(QStringLiteral("X Skip")));
        journey.click(QStringLiteral("changeKeys"));
        JOURNEY_VERIFY(editor(journey) != nullptr);
        JOURNEY_VERIFY(journey.window().findChild<KeySheet *>() == nullptr);
        editor(journey)->close();
        JOURNEY_VERIFY(!editor(journey));
    }

    void shortcutsOfTheWindowMoveToo()
    {
        ReviewProject project(2);
        project.close();
        Journey journey(m_look);
        journey.start({project.path(), false});
        QVERIFY(journey.settle());
        JOURNEY_VERIFY(hasKeyboard(journey));
        rebind(journey, QStringLiteral("go to a ticket"), Qt::Key_F8);
        leave(journey);
        journey.press(Qt::Key_F8);
        JOURNEY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()) != nullptr);
    }

    /// Scan codes say the place, whatever the layout prints there.
    void aGermanKeyboardKeepsThePlaces()
    {
        ReviewProject project(4);
        project.close();
        Journey journey(m_look);
        journey.start({project.path(), false});
        QVERIFY(journey.settle());
        JOURNEY_VERIFY(hasKeyboard(journey));
        pressScan(journey, 53, Qt::Key_X, QStringLiteral("x"));
        JOURNEY_COMPARE(journey.review().shownTicket(), TicketId{2});
        pressScan(journey, 52, Qt::Key_Y, QStringLiteral("y")); // printed Y, where Z is elsewhere
        JOURNEY_COMPARE(journey.review().shownTicket(), TicketId{1});
        JOURNEY_VERIFY(capsOf(journey).contains(QStringLiteral("key Y")));
        pressScan(journey, 52, Qt::Key_Y, QStringLiteral("Y"), Qt::ShiftModifier);
        JOURNEY_COMPARE(journey.session().review()->shown().has_value(), true);
        QVERIFY(journey.settle());
        pressScan(journey, 16, Qt::Key_Slash, QStringLiteral("/"), Qt::ShiftModifier); // Shift+7
        JOURNEY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()) != nullptr);
    }
};

QTEST_MAIN(TestKeysJourney)
#include "tst_keys_journey.moc"
