#include "core/base/clock.h"
#include "tests/support/test_home.h"
#include "ui/look/look.h"
#include "ui/project_session.h"
#include "ui/review/review_keys.h"
#include "ui/settings/shortcut_dialog.h"
#include "ui/settings/shortcut_model.h"
#include "ui/window/action_registry.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QPushButton>
#include <QTest>

#include <memory>

using namespace countersign;
using namespace Qt::StringLiterals;

/// The shortcut editor, by keyboard alone: find, change, be warned, take back.
class TestShortcutDialog : public QObject
{
    Q_OBJECT

    test::TestHome m_home;
    SystemClock m_clock;
    Look m_look;
    std::unique_ptr<ProjectSession> m_session;
    std::unique_ptr<ActionRegistry> m_actions;
    QPointer<ShortcutDialog> m_dialog;

    template <typename T>
    T *child(const char *name) const
    {
        T *found = m_dialog->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("the dialog has no %s", name);
        return found;
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    QString words() const { return child<QLabel>("shortcutWords")->text(); }
    QString keysOf(const char *id) const { return m_actions->keysOf(m_actions->action(QLatin1String(id))); }
    QString current() const { return child<QListView>("shortcutList")->currentIndex().data().toString(); }
    QString spoken() const
    {
        return child<QListView>("shortcutList")->currentIndex().data(Qt::AccessibleTextRole).toString();
    }
    bool isOpen() const
    {
        const QWidget *dialog = m_dialog.data();
        return dialog != nullptr && dialog->isVisibleTo(nullptr);
    }
    bool isAsked() const { return child<QPushButton>("replaceKey")->isVisible(); }

    /// Types its words and presses Enter: the command waits for a key.
    void choose(const QString &typed)
    {
        auto *query = child<QLineEdit>("shortcutQuery");
        query->setFocus();
        query->selectAll();
        QTest::keyClicks(query, typed);
        press(Qt::Key_Return);
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_home.isValid());
        m_look.apply(*qApp);
    }

    void init()
    {
        m_home.forgetSettings();
        m_session = std::make_unique<ProjectSession>(m_clock);
        m_actions = std::make_unique<ActionRegistry>();
        const QList<ReviewCommand> commands = reviewCommands();
        for (const ReviewCommand &command : commands)
            m_actions->declare(command.id, command.text, command.keys);
        m_actions->add(u"review.accept"_s, u"Accept and go on"_s);
        m_actions->add(u"review.skip"_s, u"Skip"_s);
        m_actions->add(u"review.undo"_s, u"Undo"_s);
        m_actions->add(u"app.palette"_s, u"All commands…"_s, Qt::CTRL | Qt::Key_K);
        m_actions->add(u"app.settings"_s, u"Settings"_s, Qt::CTRL | Qt::Key_Comma);
        auto *dialog = new ShortcutDialog(*m_session, m_look, *m_actions, nullptr);
        m_dialog = dialog;
        dialog->open();
        dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
    }

    void cleanup()
    {
        delete m_dialog;
        m_actions.reset();
        m_session.reset();
    }

    void aFreeKeyIsTakenAtOnceAndKept()
    {
        choose(u"skip"_s);
        QCOMPARE(current(), u"Skip"_s);
        QCOMPARE(spoken(), u"Skip, press the new key"_s);
        press(Qt::Key_F9);
        QVERIFY(!isAsked());
        QCOMPARE(keysOf("review.skip"), u"F9"_s);
        QCOMPARE(spoken(), u"Skip, F9, changed"_s);
        QCOMPARE(loadAppSettings().keys.value(u"review.skip"_s), QStringList{u"keys:F9"_s});
        press(Qt::Key_Return); // again, from the list
        press(Qt::Key_X);
        QCOMPARE(keysOf("review.skip"), u"X"_s);
        QVERIFY(loadAppSettings().keys.isEmpty()); // as it was made
    }

    void aTakenKeyIsAskedAboutAndMayBeKept()
    {
        choose(u"skip"_s);
        press(Qt::Key_B);
        QVERIFY(isAsked());
        QVERIFY2(words().contains(u"“Flag”"_s), qPrintable(words()));
        QCOMPARE(keysOf("review.skip"), u"X"_s);
        press(Qt::Key_Escape);
        QVERIFY(!isAsked());
        QVERIFY(isOpen());
        QCOMPARE(keysOf("review.skip"), u"X"_s);
        press(Qt::Key_Return);
        press(Qt::Key_B);
        press(Qt::Key_Space); // the button that replaces has the keyboard
        QCOMPARE(keysOf("review.skip"), u"B"_s);
        QVERIFY(m_actions->keys().of(u"review.flag"_s).isEmpty());
        QTest::mouseClick(child<QPushButton>("resetKey"), Qt::LeftButton);
        QCOMPARE(keysOf("review.skip"), u"X"_s);
        QCOMPARE(m_actions->capOf(u"review.flag"_s), u"B"_s);
        QVERIFY(loadAppSettings().keys.isEmpty());
    }

    void aLetterOfAnOptionIsNamed()
    {
        choose(u"skip"_s);
        press(Qt::Key_D);
        QVERIFY(isAsked());
        QVERIFY2(words().contains(u"option 3 of the third field"_s), qPrintable(words()));
        QTest::mouseClick(child<QPushButton>("replaceKey"), Qt::LeftButton);
        QCOMPARE(keysOf("review.skip"), u"D"_s);
        QVERIFY(m_actions->caps().isTaken({KeyRow::Home, 2}));
    }

    void whatCannotBeTakenSaysWhy_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<QString>("reason");
        QTest::newRow("Backspace") << Qt::Key_Backspace << u"Backspace and Delete"_s;
        QTest::newRow("Delete") << Qt::Key_Delete << u"Backspace and Delete"_s;
        QTest::newRow("Enter") << Qt::Key_Return << u"Enter always accepts"_s;
        QTest::newRow("Tab") << Qt::Key_Tab << u"Tab always"_s;
    }
    void whatCannotBeTakenSaysWhy()
    {
        QFETCH(Qt::Key, key);
        QFETCH(QString, reason);
        choose(u"skip"_s);
        press(key);
        QVERIFY2(words().startsWith(reason), qPrintable(words()));
        QCOMPARE(keysOf("review.skip"), u"X"_s);
        QCOMPARE(spoken(), u"Skip, press the new key"_s); // still waits
        press(Qt::Key_F9);
        QCOMPARE(keysOf("review.skip"), u"F9"_s);
    }

    void lettersAloneAreTheReviewPages()
    {
        choose(u"sett"_s);
        press(Qt::Key_B);
        QVERIFY2(words().contains(u"Ctrl or Alt"_s), qPrintable(words()));
        press(Qt::Key_K, Qt::ControlModifier); // works elsewhere meanwhile, not here
        QVERIFY(isAsked());
        QVERIFY2(words().contains(u"“All commands…”"_s), qPrintable(words()));
        press(Qt::Key_Space);
        QCOMPARE(keysOf("app.settings"), u"Ctrl+K"_s);
        QCOMPARE(keysOf("app.palette"), QString());
    }

    void escCancelsACaptureAndThenLeaves()
    {
        choose(u"skip"_s);
        press(Qt::Key_Escape);
        QVERIFY(isOpen());
        QCOMPARE(spoken(), u"Skip, X"_s);
        press(Qt::Key_Escape);
        QTRY_VERIFY(m_dialog.isNull());
    }

    void aHeldKeyIsNotTaken()
    {
        choose(u"skip"_s);
        QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, true);
        QCoreApplication::sendEvent(QApplication::focusWidget(), &held);
        QVERIFY(!words().startsWith(u"Enter"_s)); // the Enter that chose the line
    }

    void theLettersAreThoseOfTheUsersKeyboard()
    {
        choose(u"undo"_s);
        QCOMPARE(spoken(), u"Undo, press the new key"_s);
        QKeyEvent german(QEvent::KeyPress, Qt::Key_Y, Qt::NoModifier, 52, 0, 0, u"y"_s);
        QCoreApplication::sendEvent(QApplication::focusWidget(), &german);
        QCOMPARE(spoken(), u"Undo, Y, Ctrl+Z"_s); // the key that it has, as it is printed
        QVERIFY(loadAppSettings().keys.isEmpty());
    }

    void everythingComesBack()
    {
        choose(u"skip"_s);
        press(Qt::Key_F9);
        choose(u"sett"_s);
        press(Qt::Key_F8);
        QTest::mouseClick(child<QPushButton>("resetAllKeys"), Qt::LeftButton);
        QCOMPARE(keysOf("review.skip"), u"X"_s);
        QCOMPARE(keysOf("app.settings"), u"Ctrl+,"_s);
        QVERIFY(!child<QPushButton>("resetAllKeys")->isEnabled());
        QVERIFY(loadAppSettings().keys.isEmpty());
    }

    void theListIsFoundByWordsAndArrows()
    {
        const auto *list = child<QListView>("shortcutList");
        const int all = list->model()->rowCount();
        QTest::keyClicks(child<QLineEdit>("shortcutQuery"), u"page"_s); // down and up
        QVERIFY(list->model()->rowCount() < all);
        const QString first = current();
        press(Qt::Key_Down);
        QVERIFY(current() != first);
        QVERIFY(child<QLineEdit>("shortcutQuery")->hasFocus());
        QTest::keyClicks(child<QLineEdit>("shortcutQuery"), u"zzz"_s);
        press(Qt::Key_Return);
        QVERIFY2(words().startsWith(u"No command"_s), qPrintable(words()));
        QVERIFY(!child<QPushButton>("changeKey")->isEnabled());
        QVERIFY(isOpen() && !m_dialog->grab().isNull());
    }
};

QTEST_MAIN(TestShortcutDialog)
#include "tst_shortcut_dialog.moc"
