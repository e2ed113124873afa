#include "ui/look/look.h"
#include "ui/look/rail.h"
#include "ui/window/action_registry.h"
#include "ui/window/main_window.h"
#include "ui/window/page.h"
#include "ui/window/status_strip.h"
#include "ui/window/window_keeper.h"

#include <QAction>
#include <QApplication>
#include <QDropEvent>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

#include <memory>
#include <optional>

using namespace countersign;

namespace
{

class TestPage final : public Page
{
public:
    TestPage(const QString &word, const QString &icon) : m_word(word), m_icon(icon) {}

    QString title() const override { return m_word; }
    QString iconName() const override { return m_icon; }
    void activated() override { ++activations; }
    void deactivated() override { ++deactivations; }

    int activations = 0;
    int deactivations = 0;

private:
    QString m_word;
    QString m_icon;
};

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

    Look m_look;
    std::unique_ptr<ActionRegistry> m_actions;
    std::unique_ptr<MainWindow> m_window;
    TestPage *m_start = nullptr;
    TestPage *m_import = nullptr;
    TestPage *m_review = nullptr;

private slots:
    void initTestCase() { m_look.apply(*qApp); }

    void init()
    {
        m_actions = std::make_unique<ActionRegistry>();
        m_window = std::make_unique<MainWindow>(m_look, *m_actions);
        m_start = new TestPage(QStringLiteral("Start"), QStringLiteral("folder"));
        m_import = new TestPage(QStringLiteral("Import"), QStringLiteral("import"));
        m_review = new TestPage(QStringLiteral("Review"), QStringLiteral("review"));
        m_window->setStartPage(m_start);
        m_window->addPage(m_import);
        m_window->addPage(m_review);
        m_actions->add(QStringLiteral("file.open"), QStringLiteral("&Open…"),
                       QKeySequence(Qt::CTRL | Qt::Key_O));
        m_window->addMenu(QStringLiteral("&File"), {QStringLiteral("file.open"), QString()});
        m_window->show();
        m_window->activateWindow();
        QTRY_VERIFY(m_window->isActiveWindow());
    }

    void cleanup()
    {
        m_window.reset();
        m_actions.reset();
    }

    void startHasNoRail()
    {
        m_window->showStart();
        QCOMPARE(m_window->currentPage(), m_start);
        QVERIFY(m_window->findChild<Rail *>()->isHidden());
        m_window->showPage(m_import);
        QVERIFY(m_window->findChild<Rail *>()->isVisible());
    }

    void digitsWithCtrlChangeThePage()
    {
        m_window->showStart();
        QSignalSpy changed(m_window.get(), &MainWindow::pageChanged);
        QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(m_window->currentPage(), m_review);
        QCOMPARE(m_review->activations, 1);
        QCOMPARE(m_start->deactivations, 1);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(m_window->findChild<Rail *>()->current(), 1);
        QCOMPARE(m_actions->action(QStringLiteral("page.review"))->toolTip(),
                 QStringLiteral("Review (Ctrl+2)"));
    }

    void actionsWorkWhileTheMenuBarIsHidden()
    {
        m_window->showPage(m_import);
        QVERIFY(m_window->menuBar()->isHidden());
        QSignalSpy triggered(m_actions->action(QStringLiteral("file.open")), &QAction::triggered);
        QTest::keyClick(m_window.get(), Qt::Key_O, Qt::ControlModifier);
        QCOMPARE(triggered.count(), 1);
    }

    void altShowsTheMenuBar()
    {
        m_window->showPage(m_import);
        QTest::keyPress(m_window.get(), Qt::Key_Alt);
        QTest::keyRelease(m_window.get(), Qt::Key_Alt);
        QTRY_VERIFY(m_window->menuBar()->isVisible());
        QTest::keyPress(m_window.get(), Qt::Key_Alt);
        QTest::keyRelease(m_window.get(), Qt::Key_Alt);
        QTRY_VERIFY(m_window->menuBar()->isHidden());
    }

    void altWithAnotherKeyIsNoMenu()
    {
        QTest::keyPress(m_window.get(), Qt::Key_Alt);
        QTest::keyClick(m_window.get(), Qt::Key_X, Qt::AltModifier);
        QTest::keyRelease(m_window.get(), Qt::Key_Alt);
        QVERIFY(m_window->menuBar()->isHidden());
    }

    void filesDropAnywhere()
    {
        QSignalSpy dropped(m_window.get(), &MainWindow::fileDropped);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/tickets.csv")),
                      QUrl(QStringLiteral("https://example.net/x.csv"))});
        QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &drop);
        QCOMPARE(dropped.count(), 1);
        QCOMPARE(dropped.first().first().toString(), QStringLiteral("/tmp/tickets.csv"));
    }

    void theGuardKeepsTheWindowOpen()
    {
        bool allowed = false;
        QSignalSpy closed(m_window.get(), &MainWindow::closed);
        m_window->setCloseGuard([&] { return allowed; });
        QVERIFY(!m_window->close());
        QVERIFY(m_window->isVisible());
        allowed = true;
        QVERIFY(m_window->close());
        QCOMPARE(closed.count(), 1);
    }

    void theWindowIsFoundAgain()
    {
        m_window->showPage(m_review);
        m_window->resize(1000, 700);
        const WindowMemory memory = m_window->memory();
        QCOMPARE(memory.page, QStringLiteral("review"));
        m_window->resize(1300, 800);
        m_window->showPage(m_import);
        m_window->restore(memory);
        QCOMPARE(m_window->size(), QSize(1000, 700));
        QCOMPARE(m_window->currentPage(), m_review);
    }

    void theFirstSizeFitsTheScreen_data()
    {
        QTest::addColumn<QSize>("screen");
        QTest::addColumn<QSize>("size");
        QTest::newRow("room enough") << QSize(1920, 1040) << QSize(1440, 900);
        QTest::newRow("as high as the window") << QSize(1440, 900) << QSize(1432, 860);
        QTest::newRow("small") << QSize(1280, 770) << QSize(1272, 730);
    }

    void theFirstSizeFitsTheScreen()
    {
        QFETCH(const QSize, screen);
        QTEST(firstWindowSize(screen), "size");
        const MainWindow fresh(m_look, *m_actions);
        QCOMPARE(fresh.size(),
                 firstWindowSize(fresh.screen()->availableSize()).expandedTo(fresh.minimumSize()));
    }

    void theTitleNamesProjectAndPage()
    {
        m_window->showStart();
        QCOMPARE(m_window->windowTitle(), QStringLiteral("Countersign"));
        m_window->setProjectName(QStringLiteral("Autumn"));
        m_window->showPage(m_review);
        QCOMPARE(m_window->windowTitle(), QStringLiteral("Autumn – Review – Countersign"));
    }

    void aNarrowWindowHasANarrowRail()
    {
        m_window->showPage(m_review);
        m_window->resize(1000, 700);
        QTRY_COMPARE(m_window->findChild<Rail *>()->width(), 48);
        m_window->resize(1400, 700);
        QTRY_COMPARE(m_window->findChild<Rail *>()->width(), 72);
    }

    void thePageGetsTheKeyboard()
    {
        m_window->showPage(m_review);
        QTRY_VERIFY(m_review->hasFocus());
    }

    void tooltipsNameTheirShortcut()
    {
        QAction *action = m_actions->action(QStringLiteral("file.open"));
        QCOMPARE(action->toolTip(), QStringLiteral("Open… (Ctrl+O)"));
        m_actions->rebind(QStringLiteral("file.open"), KeyBinding::of(Qt::Key_F3));
        QCOMPARE(action->toolTip(), QStringLiteral("Open… (F3)"));
        m_actions->setText(QStringLiteral("file.open"), QStringLiteral("Open"),
                           QStringLiteral("Open a project"));
        QCOMPARE(action->toolTip(), QStringLiteral("Open a project (F3)"));
        QVERIFY(m_actions->ids().contains(QStringLiteral("page.import")));
        QCOMPARE(m_actions->action(QStringLiteral("nothing")), nullptr);
    }

    void everyButtonIsNamed()
    {
        m_window->showPage(m_review);
        m_window->status().setRun(RunStatus{QStringLiteral("Run 3"), 10, 20, {}, false});
        const auto buttons = m_window->findChildren<QAbstractButton *>();
        QVERIFY(buttons.size() >= 4);
        for (const QAbstractButton *button : buttons)
            QVERIFY2(!button->isVisible() || !button->accessibleName().isEmpty() || !button->text().isEmpty(),
                     qPrintable(button->objectName()));
    }

    void theStatusSaysOnlyWhatIsThere()
    {
        StatusStrip &status = m_window->status();
        QSignalSpy toggled(&status, &StatusStrip::runToggleRequested);
        auto *toggle = status.findChild<QPushButton *>(QStringLiteral("runToggle"));
        QVERIFY(!toggle->isVisible());
        status.setSaved(QStringLiteral("Saved, 12 on disk"));
        QCOMPARE(status.leadingText(), QStringLiteral("Saved, 12 on disk"));
        status.setRun(RunStatus{QStringLiteral("Run 3"), 10, 20, {}, false});
        QVERIFY(toggle->isVisible());
        QCOMPARE(toggle->accessibleName(), QStringLiteral("Pause Run 3"));
        toggle->click();
        QCOMPARE(toggled.count(), 1);
        status.setRun(std::nullopt);
        QVERIFY(!toggle->isVisible());
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
