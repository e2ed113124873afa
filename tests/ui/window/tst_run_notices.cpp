#include "tests/core/review/review_fixture.h"
#include "tests/support/test_home.h"
#include "ui/project_session.h"
#include "ui/window/notifier.h"
#include "ui/window/run_notices.h"

#include <QApplication>
#include <QTest>
#include <QWidget>

using namespace countersign;
using namespace countersign::test;

/// Remembers what the desktop would have shown.
class CaughtNotices final : public Notifier
{
public:
    void notify(const QString &title, const QString &words) override
    {
        titles.append(title);
        shown.append(words);
    }

    QStringList titles;
    QStringList shown;
};

/// A run that ends while the person is elsewhere is told by counts, once, and only then.
class TestRunNotices : public QObject
{
    Q_OBJECT

    TestHome m_home;

    static RunOutcome outcome(RunEnd end)
    {
        RunOutcome made;
        made.end = end;
        made.progress.run = RunId{3};
        made.progress.total = 10'354;
        made.progress.answered = 10'000;
        made.progress.fromCache = 311;
        made.progress.unknown = 6;
        made.error = Error{ErrorKind::Network, QStringLiteral("My card 4111 was charged twice"), {}};
        return made;
    }

private slots:
    void initTestCase() { QVERIFY(m_home.isValid()); }

    void theWordsAreCounts_data()
    {
        QTest::addColumn<int>("end");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, RunEnd end, const char *words) {
            QTest::newRow(name) << int(end) << QString::fromLatin1(words);
        };
        row("done", RunEnd::Finished, "Run 3 is done: 10,311 suggestion(s), 43 left open.");
        row("stopped", RunEnd::Stopped, "Run 3 was stopped: 10,311 suggestion(s), 43 left open.");
        row("budget", RunEnd::Budget, "Run 3 has reached its limit: 10,311 suggestion(s), 43 left open.");
        row("endpoint", RunEnd::Endpoint, "Run 3 could not go on: 10,311 suggestion(s), 43 left open.");
        row("unreachable", RunEnd::Unreachable, "Run 3 could not go on: 10,311 suggestion(s), 43 left open.");
        row("storage", RunEnd::Storage, "Run 3 could not go on: 10,311 suggestion(s), 43 left open.");
    }
    void theWordsAreCounts()
    {
        QFETCH(int, end);
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        const QString words = noticeWords(outcome(RunEnd(end)));
        RunOutcome whole = outcome(RunEnd::Finished);
        whole.progress.total = 10'311;
        const QString complete = noticeWords(whole);
        QLocale::setDefault(before);
        QTEST(words, "words");
        QCOMPARE(complete, QStringLiteral("Run 3 is done: 10,311 suggestion(s)."));
    }

    void onlyThoseWhoAreElsewhereAreTold()
    {
        ReviewProject project(2);
        project.close();
        const SystemClock clock;
        ProjectSession session(clock);
        CaughtNotices caught;
        const RunNotices notices(session, caught);
        session.openProject(project.path());
        QVERIFY(session.isOpen());

        QWidget window;
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        emit session.prelabel()->finished(outcome(RunEnd::Finished));
        QCOMPARE(caught.shown, QStringList());

        window.hide();
        QTRY_VERIFY(QApplication::activeWindow() == nullptr);
        emit session.prelabel()->finished(outcome(RunEnd::Finished));
        QCOMPARE(caught.shown, QStringList{noticeWords(outcome(RunEnd::Finished))});
        QCOMPARE(caught.titles, QStringList{session.projectName()});

        session.settings().notify = false;
        emit session.prelabel()->finished(outcome(RunEnd::Stopped));
        QCOMPARE(caught.shown.size(), 1);

        // Another project has another service: it is heard once too.
        session.settings().notify = true;
        session.closeProject();
        session.openProject(project.path());
        emit session.prelabel()->finished(outcome(RunEnd::Budget));
        QCOMPARE(caught.shown.size(), 2);
    }
};

QTEST_MAIN(TestRunNotices)
#include "tst_run_notices.moc"
