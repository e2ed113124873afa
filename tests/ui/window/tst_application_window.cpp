#include "core/base/clock.h"
#include "core/dataset/sample_project.h"
#include "tests/support/qverify_ok.h"
#include "tests/support/scripted_dialogs.h"
#include "tests/support/test_home.h"
#include "ui/import/import_page.h"
#include "ui/look/look.h"
#include "ui/look/message_strip.h"
#include "ui/project_session.h"
#include "ui/start/start_page.h"
#include "ui/window/application_window.h"
#include "ui/window/status_strip.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QUrl>

#include <memory>

using namespace countersign;

/// The window as it ships: what is opened, what is found again, where events lead, what closing asks.
class TestApplicationWindow : public QObject
{
    Q_OBJECT

    test::TestHome m_home;
    SystemClock m_clock;
    Look m_look;
    QString m_project;
    std::unique_ptr<ProjectSession> m_session;
    std::unique_ptr<ScriptedDialogs> m_dialogs;
    std::unique_ptr<ApplicationWindow> m_window;

    MainWindow &window() { return m_window->window(); }
    QString page() { return window().currentPage()->iconName(); }

    void open()
    {
        m_session = std::make_unique<ProjectSession>(m_clock);
        m_dialogs = std::make_unique<ScriptedDialogs>();
        m_window = std::make_unique<ApplicationWindow>(*m_session, m_look, *m_dialogs);
    }

    void close()
    {
        m_window.reset();
        m_session.reset();
    }

    void drop(const QString &path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window(), &enter);
        QDropEvent event(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window(), &event);
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_home.isValid());
        m_look.apply(*qApp);
        m_project = m_home.path(QStringLiteral("autumn.countersign"));
        QVERIFY_OK(createSampleProject(m_project, m_clock));
    }

    void init()
    {
        m_home.forgetSettings();
        open();
    }

    void cleanup() { close(); }

    void withoutAProjectTheStartPage()
    {
        m_window->start({});
        QVERIFY(qobject_cast<StartPage *>(window().currentPage()));
        QVERIFY(window().status().leadingText().contains(QStringLiteral("Nothing leaves this computer")));
    }

    void aProjectOnTheCommandLineIsOpened()
    {
        m_window->start({m_project, false});
        QTRY_VERIFY(m_session->isOpen());
        QCOMPARE(m_session->ticketCount(), 240);
        QVERIFY(window().windowTitle().startsWith(QStringLiteral("autumn")));
        QCOMPARE(m_session->settings().recentProjects.first(), m_project);
        QVERIFY(window().status().leadingText().startsWith(QStringLiteral("Saved")));
    }

    void theSampleNeedsNothing()
    {
        m_window->start({{}, true});
        QTRY_VERIFY(m_session->isOpen());
        QCOMPARE(m_session->ticketCount(), 240);
    }

    void aTicketFileOnTheCommandLineIsOffered()
    {
        m_window->start({m_home.write(QStringLiteral("named.csv"), "id,text\n1,one\n"), false});
        QTRY_COMPARE(page(), QStringLiteral("import"));
        QTRY_COMPARE(window().findChild<QTableView *>(QStringLiteral("preview"))->model()->rowCount(), 1);
    }

    void theSessionIsFoundAgain()
    {
        m_window->start({m_project, false});
        QTRY_VERIFY(m_session->isOpen());
        window().showPage(QStringLiteral("import"));
        window().resize(1111, 777);
        QVERIFY(window().close());
        close();
        open();
        m_window->start({});
        QTRY_VERIFY(m_session->isOpen());
        QCOMPARE(m_session->project()->path(), m_project);
        QCOMPARE(page(), QStringLiteral("import"));
        QCOMPARE(window().size(), QSize(1111, 777));
    }

    void aClosedProjectStaysClosed()
    {
        m_window->start({m_project, false});
        QTRY_VERIFY(m_session->isOpen());
        m_window->actions().action(QStringLiteral("file.close"))->trigger();
        QVERIFY(!m_session->isOpen());
        QVERIFY(qobject_cast<StartPage *>(window().currentPage()));
        QVERIFY(window().close());
        QVERIFY(loadAppSettings().openProject.isEmpty());
    }

    void aDroppedTicketFileLeadsToTheImport()
    {
        m_window->start({});
        drop(m_home.write(QStringLiteral("dropped.csv"), "id,text\n1,one\n2,two\n"));
        QCOMPARE(page(), QStringLiteral("import"));
        QTRY_COMPARE(window().findChild<QTableView *>(QStringLiteral("preview"))->model()->rowCount(), 2);
    }

    void aDroppedProjectIsOpened()
    {
        m_window->start({});
        drop(m_project);
        QTRY_VERIFY(m_session->isOpen());
    }

    void aChosenFileIsOffered()
    {
        m_window->start({});
        m_dialogs->chooseNext(m_home.write(QStringLiteral("chosen.csv"), "id,text\n1,one\n"));
        window().activateWindow();
        QTRY_VERIFY(window().isActiveWindow());
        QTest::keyClick(&window(), Qt::Key_O, Qt::ControlModifier);
        QTRY_COMPARE(page(), QStringLiteral("import"));
    }

    void aProjectThatIsGoneIsNamed()
    {
        m_window->start({m_home.path(QStringLiteral("gone.countersign")), false});
        QTRY_COMPARE(m_dialogs->errors.size(), 1);
        QVERIFY(m_dialogs->errors.first().text.contains(QStringLiteral("gone.countersign")));
        QVERIFY(qobject_cast<StartPage *>(window().currentPage()));
    }

    void aSecondOpenerIsReadOnlyAndSaysSo()
    {
        const auto first = Project::open(m_project, ProjectAccess::ReadWrite, m_clock);
        QVERIFY_OK(first);
        m_window->start({m_project, false});
        QTRY_VERIFY(m_session->isOpen());
        QVERIFY(m_session->isReadOnly());
        auto *banner = window().findChild<MessageStrip *>(QStringLiteral("readOnlyBanner"));
        QVERIFY(banner->isVisible());
        QVERIFY(!m_session->readOnlyReason().isEmpty());
        m_session->closeProject();
        QVERIFY(!banner->isVisible());
    }

    void anImportIsNotLostByClosing()
    {
        QByteArray large("id,text\n");
        for (int i = 0; i < 300'000; ++i)
            large += QByteArray::number(i) + ",some text of a ticket that is not short at all\n";
        m_window->start({m_home.write(QStringLiteral("closing.csv"), large), false});
        QPushButton *start = nullptr;
        QTRY_VERIFY((start = window().findChild<QPushButton *>(QStringLiteral("startImport"))) != nullptr);
        QTRY_VERIFY(start->isEnabled());
        start->click();
        QVERIFY(m_session->isImporting());
        m_dialogs->answerNext(1); // stay
        QVERIFY(!window().close());
        QTRY_COMPARE(m_dialogs->questions.size(), 1);
        QTRY_VERIFY(m_dialogs->unexpected == 0);
        QVERIFY(window().isVisible());
        m_session->importer().cancel();
        QTRY_VERIFY(!m_session->isImporting());
    }

    void closingCancelsAnImportIfAgreed()
    {
        QByteArray large("id,text\n");
        for (int i = 0; i < 300'000; ++i)
            large += QByteArray::number(i) + ",some text of a ticket that is not short at all\n";
        m_window->start({m_home.write(QStringLiteral("closed.csv"), large), false});
        QPushButton *start = nullptr;
        QTRY_VERIFY((start = window().findChild<QPushButton *>(QStringLiteral("startImport"))) != nullptr);
        QTRY_VERIFY(start->isEnabled());
        start->click();
        m_dialogs->answerNext(0); // cancel the import
        QVERIFY(!window().close());
        QTRY_VERIFY(!window().isVisible());
        QVERIFY(!m_session->isImporting());
        QVERIFY(!QFile::exists(m_home.path(QStringLiteral("closed.countersign"))));
    }

    /// The first frame does not wait for pages that nobody looks at, and none of them misses what it is told.
    void pagesAreMadeWhenTheyAreNeeded()
    {
        const auto made = [this](const char *name) { return window().hasMade(QString::fromLatin1(name)); };
        QVERIFY(!made("import") && !made("review") && !made("prelabel"));
        m_window->start({m_project, false});
        QTRY_COMPARE(page(), QStringLiteral("review"));
        QVERIFY(!made("prelabel") && !made("taxonomy"));
        emit m_session->runScopeWanted(RunScope::Failed);
        auto *scope = window().findChild<QComboBox *>(QStringLiteral("scope"));
        QVERIFY(scope);
        QCOMPARE(scope->currentData().toInt(), int(RunScope::Failed));
    }

    void withNobodyAskingTheyAreMadeAfterTheFirstFrame()
    {
        m_window->start({});
        for (const char *name : {"import", "taxonomy", "prelabel", "review", "export"})
            QTRY_VERIFY2(window().hasMade(QString::fromLatin1(name)), name);
    }

    void everyGlobalActionIsThere()
    {
        for (const char *id :
             {"file.import", "file.open", "file.sample", "file.close", "app.settings", "app.quit",
              "help.keys", "view.theme.system", "view.theme.light", "view.theme.dark", "page.import"})
            QVERIFY2(m_window->actions().action(QString::fromLatin1(id)), id);
    }

    void theThemeIsKept()
    {
        m_window->start({});
        m_window->actions().action(QStringLiteral("view.theme.dark"))->trigger();
        QCOMPARE(m_look.theme(), Theme::Dark);
        QCOMPARE(loadAppSettings().theme, QStringLiteral("dark"));
        m_window->actions().action(QStringLiteral("view.theme.light"))->trigger();
    }
};

QTEST_MAIN(TestApplicationWindow)
#include "tst_application_window.moc"
