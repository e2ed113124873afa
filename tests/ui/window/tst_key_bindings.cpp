#include "ui/review/review_keys.h"
#include "ui/window/action_registry.h"
#include "ui/window/key_bindings.h"

#include <QAction>
#include <QKeyEvent>
#include <QSignalSpy>
#include <QTest>

using namespace countersign;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(countersign::KeyBinding)

/// Which key does what, who loses a key that goes elsewhere, and what the settings file may say.
class TestKeyBindings : public QObject
{
    Q_OBJECT

    static KeyBinding key(const char *text)
    {
        const auto known = KeyBinding::fromText(QString::fromLatin1(text));
        if (!known)
            qFatal("no key: %s", text);
        return *known;
    }

    static QStringList texts(const QList<KeyBinding> &keys)
    {
        QStringList list;
        for (const KeyBinding &one : keys)
            list.append(one.toText());
        return list;
    }

    /// As the window makes them, with two commands of the whole window and one of another page.
    static KeyBindings made()
    {
        KeyBindings keys;
        const QList<ReviewCommand> commands = reviewCommands();
        for (const ReviewCommand &command : commands)
            keys.add(command.id, command.keys);
        keys.add(u"review.refresh"_s, {key("keys:F5")});
        keys.add(u"app.palette"_s, {key("keys:Ctrl+K")});
        keys.add(u"app.settings"_s, {key("keys:Ctrl+,")});
        keys.add(u"taxonomy.undo"_s, {key("keys:Ctrl+Z")});
        return keys;
    }

private slots:
    void whatIsPressed_data()
    {
        QTest::addColumn<int>("pressed");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::addColumn<int>("scanCode");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("captured"); ///< empty: not a key
        QTest::addColumn<int>("verb");
        const auto row = [](const char *name, int pressed, Qt::KeyboardModifiers modifiers, int scanCode,
                            const QString &text, const char *captured, ReviewVerb verb) {
            QTest::newRow(name) << pressed << modifiers << scanCode << text << QString::fromLatin1(captured)
                                << int(verb);
        };
        const auto none = Qt::NoModifier;
        const auto shift = Qt::ShiftModifier;
        row("US: X skips", Qt::Key_X, none, 53, u"x"_s, "place:lower:1", ReviewVerb::Skip);
        row("US: Z takes back", Qt::Key_Z, none, 52, u"z"_s, "place:lower:0", ReviewVerb::Undo);
        row("US: Shift+Z does it again", Qt::Key_Z, shift, 52, u"Z"_s, "place:lower:0:shift",
            ReviewVerb::Redo);
        row("German: Y stands where Z does", Qt::Key_Y, none, 52, u"y"_s, "place:lower:0", ReviewVerb::Undo);
        row("German: Shift+Y", Qt::Key_Y, shift, 52, u"Y"_s, "place:lower:0:shift", ReviewVerb::Redo);
        row("German: Z is an option", Qt::Key_Z, none, 29, u"z"_s, "place:upper:5", ReviewVerb::Option);
        row("German: / is Shift+7", Qt::Key_Slash, shift, 16, u"/"_s, "keys:/", ReviewVerb::GoToTicket);
        row("US: /", Qt::Key_Slash, none, 61, u"/"_s, "keys:/", ReviewVerb::GoToTicket);
        row("AZERTY: , stands where M does", Qt::Key_Comma, none, 58, u","_s, "place:lower:6",
            ReviewVerb::Group);
        row("AZERTY: & stands where 1 does", Qt::Key_Ampersand, none, 10, u"&"_s, "place:digits:0",
            ReviewVerb::Option);
        row("Russian: Ч stands where X does", 0x427, none, 53, u"ч"_s, "place:lower:1", ReviewVerb::Skip);
        row("B flags", Qt::Key_B, none, 56, u"b"_s, "place:lower:4", ReviewVerb::Flag);
        row("N notes", Qt::Key_N, none, 57, u"n"_s, "place:lower:5", ReviewVerb::Note);
        row("keypad Enter", Qt::Key_Enter, Qt::KeypadModifier, 104, u"\r"_s, "keys:Return",
            ReviewVerb::Accept);
        row("keypad 3", Qt::Key_3, Qt::KeypadModifier, 89, u"3"_s, "place:digits:2", ReviewVerb::Option);
        row("Space", Qt::Key_Space, none, 65, u" "_s, "keys:Space", ReviewVerb::PageDown);
        row("Shift+Space", Qt::Key_Space, shift, 65, u" "_s, "keys:Shift+Space", ReviewVerb::PageUp);
        row("Ctrl+Right", Qt::Key_Right, Qt::ControlModifier, 114, {}, "keys:Ctrl+Right",
            ReviewVerb::NextUndecided);
        row("Ctrl+Z", Qt::Key_Z, Qt::ControlModifier, 52, u"\x1a"_s, "keys:Ctrl+Z", ReviewVerb::Undo);
        row("F5 is an action's", Qt::Key_F5, none, 71, {}, "keys:F5", ReviewVerb::Command);
        row("Alt+X is nobody's", Qt::Key_X, Qt::AltModifier, 53, u"x"_s, "keys:Alt+X", ReviewVerb::None);
        row("Shift+X is nobody's", Qt::Key_X, shift, 53, u"X"_s, "place:lower:1:shift", ReviewVerb::None);
        row("Shift alone", Qt::Key_Shift, shift, 50, {}, "", ReviewVerb::None);
    }
    void whatIsPressed()
    {
        QFETCH(int, pressed);
        QFETCH(Qt::KeyboardModifiers, modifiers);
        QFETCH(int, scanCode);
        QFETCH(QString, text);
        const QKeyEvent event(QEvent::KeyPress, pressed, modifiers, quint32(scanCode), 0, 0, text);
        const auto captured = KeyBinding::pressed(event);
        QTEST(captured ? captured->toText() : QString(), "captured");
        QTEST(int(reviewKeyOf(event, made()).verb), "verb");
    }

    void whatIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("onReview");
        QTest::addColumn<int>("elsewhere");
        const auto row = [](const char *text, KeyRefusal onReview, KeyRefusal elsewhere) {
            QTest::newRow(text) << QString::fromLatin1(text) << int(onReview) << int(elsewhere);
        };
        const auto none = KeyRefusal::None;
        row("keys:Backspace", KeyRefusal::Destructive, KeyRefusal::Destructive);
        row("keys:Ctrl+Backspace", KeyRefusal::Destructive, KeyRefusal::Destructive);
        row("keys:Del", KeyRefusal::Destructive, KeyRefusal::Destructive);
        row("keys:Shift+Del", KeyRefusal::Destructive, KeyRefusal::Destructive);
        row("keys:Return", KeyRefusal::Accepts, KeyRefusal::Accepts);
        row("keys:Enter", KeyRefusal::Accepts, KeyRefusal::Accepts);
        row("keys:Ctrl+Return", none, none);
        row("keys:Esc", KeyRefusal::Leaves, KeyRefusal::Leaves);
        row("keys:Tab", KeyRefusal::Moves, KeyRefusal::Moves);
        row("place:lower:4", none, KeyRefusal::LetterAlone);
        row("place:home:0:shift", none, KeyRefusal::LetterAlone);
        row("keys:Space", none, KeyRefusal::LetterAlone);
        row("keys:?", none, none);
        row("keys:F9", none, none);
        row("keys:Ctrl+B", none, none);
    }
    void whatIsRefused()
    {
        QFETCH(QString, text);
        const auto one = KeyBinding::fromText(text);
        QVERIFY(one);
        QTEST(int(refusalOf(*one, true)), "onReview");
        QTEST(int(refusalOf(*one, false)), "elsewhere");
    }

    void whoLosesTheKey_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("holder");
        QTest::addColumn<QStringList>("now");    ///< keys of the command afterwards
        QTest::addColumn<QStringList>("remain"); ///< keys of the former holder
        const auto row = [](const char *name, const char *command, const char *text, const char *holder,
                            const QStringList &now, const QStringList &remain) {
            QTest::newRow(name) << QString::fromLatin1(command) << QString::fromLatin1(text)
                                << QString::fromLatin1(holder) << now << remain;
        };
        row("a free letter", "review.skip", "place:lower:1:shift", "", {u"place:lower:1:shift"_s}, {});
        row("a letter of another verb", "review.skip", "place:lower:4", "review.flag", {u"place:lower:4"_s},
            {});
        row("a letter of an option row", "review.skip", "place:home:2", "", {u"place:home:2"_s}, {});
        row("one of two keys", "review.skip", "place:lower:0", "review.undo", {u"place:lower:0"_s},
            {u"keys:Ctrl+Z"_s});
        row("the key of its own kind", "review.undo", "place:lower:5", "review.note",
            {u"place:lower:5"_s, u"keys:Ctrl+Z"_s}, {});
        row("a chord of the window", "review.goTo", "keys:Ctrl+K", "app.palette",
            {u"keys:Ctrl+K"_s, u"keys:Ctrl+G"_s}, {});
        row("the window takes a page's", "app.palette", "keys:Ctrl+G", "review.goTo", {u"keys:Ctrl+G"_s},
            {u"keys:/"_s});
        row("two pages may share one", "taxonomy.undo", "keys:F5", "", {u"keys:F5"_s}, {});
        row("another key that accepts", "review.accept", "place:home:0", "",
            {u"keys:Return"_s, u"place:home:0"_s}, {});
        row("its own key", "review.skip", "place:lower:1", "", {u"place:lower:1"_s}, {});
        row("Enter stays", "review.skip", "keys:Return", "review.accept", {u"place:lower:1"_s},
            {u"keys:Return"_s});
        row("a letter is none of the window's", "app.palette", "place:lower:1", "review.skip",
            {u"keys:Ctrl+K"_s}, {u"place:lower:1"_s});
    }
    void whoLosesTheKey()
    {
        QFETCH(QString, command);
        QFETCH(QString, text);
        QFETCH(QString, holder);
        KeyBindings keys = made();
        const KeyBinding wanted = *KeyBinding::fromText(text);
        QCOMPARE(keys.holder(wanted, command), holder);
        keys.rebind(command, wanted);
        QTEST(texts(keys.of(command)), "now");
        QTEST(texts(keys.of(holder)), "remain");
        keys.resetAll();
        QCOMPARE(keys.saved(), made().saved());
        for (const QString &id : keys.commands())
            QCOMPARE(texts(keys.of(id)), texts(made().of(id)));
    }

    /// X to B, and B's verb to X; one of them reset takes its key back and the other has its own again.
    void twoThatChangePlaces()
    {
        KeyBindings keys = made();
        keys.rebind(u"review.skip"_s, key("place:lower:4"));
        keys.rebind(u"review.flag"_s, key("place:lower:1"));
        QCOMPARE(texts(keys.of(u"review.skip"_s)), QStringList{u"place:lower:4"_s});
        QCOMPARE(texts(keys.of(u"review.flag"_s)), QStringList{u"place:lower:1"_s});
        keys.reset(u"review.skip"_s);
        QCOMPARE(texts(keys.of(u"review.skip"_s)), QStringList{u"place:lower:1"_s});
        QCOMPARE(texts(keys.of(u"review.flag"_s)), QStringList{u"place:lower:4"_s});
        QVERIFY(keys.saved().isEmpty());
    }

    void noTwoCommandsAreMadeWithOneKey()
    {
        const KeyBindings keys = made();
        for (const QString &command : keys.commands()) {
            QCOMPARE(texts(keys.of(command)).size(), keys.of(command).size());
            for (const KeyBinding &one : keys.of(command))
                QCOMPARE(keys.holder(one, command), QString());
        }
    }

    void onlyWhatDiffersIsSavedAndComesBack()
    {
        KeyBindings keys = made();
        QVERIFY(keys.saved().isEmpty());
        keys.rebind(u"review.skip"_s, key("place:lower:4"));
        keys.rebind(u"app.palette"_s, key("keys:Ctrl+P"));
        const QHash<QString, QStringList> saved = keys.saved();
        QCOMPARE(saved, (QHash<QString, QStringList>{{u"review.skip"_s, {u"place:lower:4"_s}},
                                                     {u"app.palette"_s, {u"keys:Ctrl+P"_s}}}));
        KeyBindings again = made();
        again.load(saved);
        for (const QString &command : keys.commands())
            QCOMPARE(texts(again.of(command)), texts(keys.of(command)));
        again.rebind(u"review.skip"_s, key("place:lower:1"));
        QVERIFY(!again.saved().contains(u"review.skip"_s)); // as it was made
    }

    void whatIsBrokenLeavesTheDefault_data()
    {
        QTest::addColumn<QStringList>("entry");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("no words of ours") << QStringList{u"X"_s, u""_s};
        QTest::newRow("no such row") << QStringList{u"place:middle:1"_s};
        QTest::newRow("no such place") << QStringList{u"place:lower:7"_s, u"place:lower:-1"_s};
        QTest::newRow("no number") << QStringList{u"place:lower:x"_s, u"place:lower:"_s};
        QTest::newRow("no such modifier") << QStringList{u"place:lower:4:meta"_s};
        QTest::newRow("two presses") << QStringList{u"keys:Ctrl+K, Ctrl+S"_s};
        QTest::newRow("no key") << QStringList{u"keys:"_s, u"keys:Nonsense+"_s};
        QTest::newRow("Backspace") << QStringList{u"keys:Backspace"_s};
        QTest::newRow("Enter") << QStringList{u"keys:Return"_s};
    }
    void whatIsBrokenLeavesTheDefault()
    {
        QFETCH(QStringList, entry);
        KeyBindings keys = made();
        keys.load({{u"review.skip"_s, entry}, {u"nobody.knows"_s, {u"keys:F9"_s}}});
        QCOMPARE(texts(keys.of(u"review.skip"_s)), QStringList{u"place:lower:1"_s});
    }

    /// A file from before a verb had its key: what the person chose goes before what the program was made
    /// with.
    void aChosenKeyGoesBeforeANewDefault()
    {
        KeyBindings keys;
        keys.load({{u"review.skip"_s, {u"place:lower:4"_s}}});
        const QList<ReviewCommand> commands = reviewCommands();
        for (const ReviewCommand &command : commands)
            keys.add(command.id, command.keys);
        QCOMPARE(texts(keys.of(u"review.skip"_s)), QStringList{u"place:lower:4"_s});
        QVERIFY(keys.of(u"review.flag"_s).isEmpty());
        keys.load({{u"review.skip"_s, {u"keys:F9"_s}}, {u"review.undo"_s, {u"keys:F9"_s}}});
        QCOMPARE(texts(keys.of(u"review.skip"_s)) + texts(keys.of(u"review.undo"_s)),
                 QStringList{u"keys:F9"_s}); // one of them, never both
    }

    void actionsFollow()
    {
        ActionRegistry actions;
        actions.loadKeys({{u"app.palette"_s, {u"keys:F9"_s}}});
        QAction *palette = actions.add(u"app.palette"_s, u"All commands…"_s, Qt::CTRL | Qt::Key_K);
        QCOMPARE(palette->shortcut(), QKeySequence(Qt::Key_F9));
        QCOMPARE(palette->toolTip(), u"All commands… (F9)"_s);
        actions.declare(u"review.skip"_s, {}, {KeyBinding::at(KeyRow::Lower, 1)});
        QAction *skip = actions.add(u"review.skip"_s, u"Skip"_s);
        QCOMPARE(skip->toolTip(), u"Skip (X)"_s);
        const QSignalSpy changed(&actions, &ActionRegistry::keysChanged);
        actions.rebind(u"review.skip"_s, KeyBinding::at(KeyRow::Home, 2));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(skip->toolTip(), u"Skip (D)"_s);
        QVERIFY(skip->shortcuts().isEmpty()); // a letter would be typed nowhere any more
        QCOMPARE(actions.caps().optionCap({KeyRow::Home, 2}), QString());
        QCOMPARE(actions.caps().optionCap({KeyRow::Home, 1}), u"S"_s);
        actions.resetAllKeys();
        QCOMPARE(palette->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_K));
        QCOMPARE(skip->toolTip(), u"Skip (X)"_s);
        QCOMPARE(actions.caps().optionCap({KeyRow::Home, 2}), u"D"_s);
    }
};

QTEST_MAIN(TestKeyBindings)
#include "tst_key_bindings.moc"
