#include "core/base/clock.h"
#include "core/dataset/sample_project.h"
#include "tests/support/qverify_ok.h"
#include "tests/support/scripted_dialogs.h"
#include "tests/support/test_home.h"
#include "ui/look/look.h"
#include "ui/project_session.h"
#include "ui/start/recent_list.h"
#include "ui/start/recent_model.h"
#include "ui/start/start_page.h"
#include "ui/window/action_registry.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace countersign;

/// The start page: recent projects looked up in the background, chosen by keys, missing ones named.
class TestStartPage : public QObject
{
    Q_OBJECT

    test::TestHome m_home;
    SystemClock m_clock;
    Look m_look;
    QString m_sample;
    QString m_missing;
    std::unique_ptr<ProjectSession> m_session;
    std::unique_ptr<ActionRegistry> m_actions;
    ScriptedDialogs m_dialogs;
    std::unique_ptr<StartPage> m_page;

    RecentList *list() const { return m_page->findChild<RecentList *>(); }
    RecentModel *model() const { return m_page->findChild<RecentModel *>(); }

    void show(const QStringList &recent)
    {
        m_session->settings().recentProjects = recent;
        m_page->show();
        m_page->activated();
        QTRY_COMPARE(model()->rowCount(), int(recent.size()));
        for (int row = 0; row < recent.size(); ++row)
            QTRY_VERIFY(model()->at(row).isRead);
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_home.isValid());
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_look.apply(*qApp);
        m_sample = m_home.path(QStringLiteral("sample.countersign"));
        m_missing = m_home.path(QStringLiteral("gone.countersign"));
        QVERIFY_OK(createSampleProject(m_sample, m_clock));
    }

    void init()
    {
        m_home.forgetSettings();
        m_session = std::make_unique<ProjectSession>(m_clock);
        m_actions = std::make_unique<ActionRegistry>();
        m_actions->add(QStringLiteral("file.import"), QStringLiteral("Import"));
        m_page = std::make_unique<StartPage>(*m_session, m_look, *m_actions, m_dialogs);
        m_page->resize(1440, 816);
    }

    void cleanup()
    {
        m_page.reset();
        m_session.reset();
    }

    void countsAreReadInTheBackground()
    {
        show({m_sample});
        QVERIFY(model()->at(0).isFound);
        QCOMPARE(model()->at(0).total(), 240);
        QCOMPARE(model()->at(0).sentence(), QStringLiteral("0 of 240 decided"));
        QVERIFY(model()->at(0).time(QDate::currentDate()).startsWith(QStringLiteral("today, ")));
        QVERIFY(!m_session->isOpen());
    }

    void aNarrowWindowHasOneColumn()
    {
        show({m_sample});
        auto *list = m_page->findChild<QAbstractItemView *>(QStringLiteral("recentProjects"));
        auto *choose = m_page->findChild<QWidget *>(QStringLiteral("chooseFile"));
        const auto leftOf = [this](const QWidget *widget) {
            return widget->mapTo(m_page.get(), QPoint()).x();
        };
        QVERIFY(leftOf(list) > leftOf(choose));
        m_page->resize(860, 600);
        QTRY_VERIFY(leftOf(list) < leftOf(choose));
        QVERIFY(leftOf(list) + list->width() <= 860);
    }

    void arrowsChooseAndEnterOpens()
    {
        show({m_missing, m_sample});
        QSignalSpy offered(m_session.get(), &ProjectSession::projectOffered);
        QTRY_COMPARE(list()->currentIndex().row(), 0);
        QTest::keyClick(list(), Qt::Key_Down);
        QTest::keyClick(list(), Qt::Key_Return);
        QCOMPARE(offered.count(), 1);
        QCOMPARE(offered.first().first().toString(), m_sample);
    }

    void aMissingProjectIsNamedAndCanBeFound()
    {
        show({m_missing});
        QVERIFY(!model()->at(0).isFound);
        QVERIFY(list()
                    ->model()
                    ->index(0, 0)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(QStringLiteral("not found")));
        QSignalSpy offered(m_session.get(), &ProjectSession::projectOffered);
        m_dialogs.chooseNext(m_sample);
        QTest::keyClick(list(), Qt::Key_Return);
        QTRY_COMPARE(offered.count(), 1);
        QCOMPARE(offered.first().first().toString(), m_sample);
        QVERIFY(m_session->settings().recentProjects.isEmpty());
    }

    void aFileThatIsNoProjectIsSaid()
    {
        show({m_home.write(QStringLiteral("text.countersign"), "no project at all")});
        QVERIFY(model()->at(0).isFound);
        QVERIFY(!model()->at(0).isUsable);
    }

    void deleteTakesOffTheListAndKeepsTheFile()
    {
        show({m_sample, m_missing});
        QTRY_COMPARE(list()->currentIndex().row(), 0);
        QTest::keyClick(list(), Qt::Key_Delete);
        QCOMPARE(m_session->settings().recentProjects, QStringList{m_missing});
        QVERIFY(QFile::exists(m_sample));
        QCOMPARE(loadAppSettings().recentProjects, QStringList{m_missing}); // saved
        QCOMPARE(model()->rowCount(), 1);
    }

    void withoutProjectsTheButtonHasTheKeyboard()
    {
        show({});
        QVERIFY(!list()->isVisible());
        auto *choose = m_page->findChild<QPushButton *>(QStringLiteral("chooseFile"));
        QTRY_VERIFY(choose->hasFocus());
        QSignalSpy triggered(m_actions->action(QStringLiteral("file.import")), &QAction::triggered);
        QTest::keyClick(choose, Qt::Key_Space);
        QCOMPARE(triggered.count(), 1);
    }

    void theStepsStayAway()
    {
        show({});
        auto *never = m_page->findChild<QPushButton *>(QStringLiteral("hideSteps"));
        QVERIFY(never->isVisible());
        never->click();
        QVERIFY(!never->isVisible());
        QVERIFY(!loadAppSettings().showSteps);
    }
};

QTEST_MAIN(TestStartPage)
#include "tst_start_page.moc"
