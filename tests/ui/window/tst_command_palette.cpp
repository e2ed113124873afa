#include "ui/look/look.h"
#include "ui/window/action_registry.h"
#include "ui/window/command_model.h"
#include "ui/window/command_palette.h"
#include "ui/window/commands.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QMainWindow>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace countersign;

/// Ctrl+K: every command of the moment, found by its words, run by Enter.
class TestCommandPalette : public QObject
{
    Q_OBJECT

    Look m_look;
    std::unique_ptr<QMainWindow> m_window;
    QLineEdit *m_letter = nullptr;
    QStringList m_ran;
    QPointer<CommandPalette> m_palette;

    Command command(const QString &group, const QString &text)
    {
        return {group, text, {}, {}, {}, [this, text] { m_ran.append(text); }};
    }

    void open()
    {
        const QString ticket = QStringLiteral("This ticket");
        const QString go = QStringLiteral("Go to");
        m_palette = new CommandPalette(
            m_look,
            {command(ticket, QStringLiteral("Accept and go on")), command(ticket, QStringLiteral("Skip")),
             command(go, QStringLiteral("Import")), command(go, QStringLiteral("Export"))},
            m_window.get());
        m_palette->open();
    }

    QString current() const { return m_palette->findChild<QListView *>()->currentIndex().data().toString(); }
    void type(const QString &text) { QTest::keyClicks(m_palette->findChild<QLineEdit *>(), text); }
    void press(Qt::Key key) { QTest::keyClick(m_palette->findChild<QLineEdit *>(), key); }

private slots:
    void initTestCase() { m_look.apply(*qApp); }

    void init()
    {
        m_ran.clear();
        m_window = std::make_unique<QMainWindow>();
        m_letter = new QLineEdit;
        m_window->setCentralWidget(m_letter);
        m_window->resize(900, 700);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_letter->setFocus();
        open();
    }

    void cleanup() { m_window.reset(); }

    void whatMatches_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("found"); ///< the matched parts in brackets; empty: no match
        QTest::addColumn<int>("rank");
        const auto row = [](const char *name, const char *text, const char *query, const char *found,
                            int rank) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(query)
                                << QString::fromUtf8(found) << rank;
        };
        row("nothing asked", "Accept and go on", "", "Accept and go on", 0);
        row("a beginning", "Accept and go on", "acc", "[Acc]ept and go on", 0);
        row("a later word", "Accept and go on", "go", "Accept and [go] on", 2);
        row("two words", "Accept and go on", "a go", "[A]ccept and [go] on", 1);
        row("in another order", "Go to a ticket", "tick go", "[Go] to a [tick]et", 6);
        row("not inside a word", "Accept and go on", "cept", "", 0);
        row("one word does not serve twice", "Skip", "s s", "", 0);
        row("signs are nothing", "Import tickets…", "…tick", "Import [tick]ets…", 1);
        row("beyond ASCII", "Überspringen", "über", "[Über]springen", 0);
    }
    void whatMatches()
    {
        QFETCH(QString, text);
        QFETCH(QString, query);
        QFETCH(QString, found);
        const auto match = matchCommand(text, query);
        QCOMPARE(match.has_value(), !found.isEmpty());
        if (!match)
            return;
        for (auto span = match->spans.crbegin(); span != match->spans.crend(); ++span)
            text.insert(span->from + span->length, u']').insert(span->from, u'[');
        QCOMPARE(text, found);
        QTEST(match->rank, "rank");
    }

    void typingNarrowsAndEnterRuns()
    {
        QCOMPARE(current(), QStringLiteral("Accept and go on"));
        type(QStringLiteral("ex"));
        QCOMPARE(current(), QStringLiteral("Export"));
        press(Qt::Key_Return);
        QCOMPARE(m_ran, QStringList{QStringLiteral("Export")});
        QTRY_VERIFY(m_palette.isNull());
        QCOMPARE(QApplication::focusWidget(), m_letter);
    }

    void theArrowsStepOverHeads()
    {
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        QCOMPARE(current(), QStringLiteral("Import"));
        press(Qt::Key_Up);
        QCOMPARE(current(), QStringLiteral("Skip"));
        press(Qt::Key_PageUp);
        QCOMPARE(current(), QStringLiteral("Accept and go on"));
        press(Qt::Key_PageDown);
        QCOMPARE(current(), QStringLiteral("Export"));
    }

    void escLeavesEverythingAsItWas()
    {
        type(QStringLiteral("skip"));
        press(Qt::Key_Escape);
        QTRY_VERIFY(m_palette.isNull());
        QVERIFY(m_ran.isEmpty());
        QCOMPARE(QApplication::focusWidget(), m_letter);
        QVERIFY(m_letter->text().isEmpty());
    }

    void aClickBesideItLeaves()
    {
        QTest::mouseClick(m_palette, Qt::LeftButton, {}, QPoint(5, 690));
        QTRY_VERIFY(m_palette.isNull());
        QVERIFY(m_ran.isEmpty());
    }

    void whatMatchesNothingSaysSoAndRunsNothing()
    {
        type(QStringLiteral("zzz"));
        QVERIFY(m_palette->findChild<QListView *>()->isHidden());
        press(Qt::Key_Return);
        QVERIFY(m_ran.isEmpty());
        QVERIFY(!m_palette.isNull());
    }

    void aHeldEnterRunsNothing()
    {
        QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QString(), true);
        QCoreApplication::sendEvent(m_palette->findChild<QLineEdit *>(), &held);
        QVERIFY(m_ran.isEmpty());
    }

    void onlyWhatCanActIsListed()
    {
        ActionRegistry actions;
        actions.add(QStringLiteral("file.open"), QStringLiteral("&Open…"),
                    QKeySequence(Qt::CTRL | Qt::Key_O));
        actions.add(QStringLiteral("review.skip"), QStringLiteral("Skip"));
        actions.add(QStringLiteral("review.accept"), QStringLiteral("Accept"))->setEnabled(false);
        const QList<Command> commands = commandsOf(actions);
        QCOMPARE(commands.size(), 2);
        QCOMPARE(commands.first().text, QStringLiteral("Skip")); // this ticket goes first
        QCOMPARE(commands.first().icon, QStringLiteral("skip"));
        QCOMPARE(commands.last().text, QStringLiteral("Open…"));
        QCOMPARE(commands.last().keys, QStringLiteral("Ctrl+O"));
        QSignalSpy triggered(actions.action(QStringLiteral("file.open")), &QAction::triggered);
        commands.last().run();
        QCOMPARE(triggered.count(), 1);
    }
};

QTEST_MAIN(TestCommandPalette)
#include "tst_command_palette.moc"
