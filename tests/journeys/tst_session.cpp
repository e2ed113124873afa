#include "core/store/project.h"
#include "tests/core/review/review_fixture.h"
#include "tests/journeys/journey.h"
#include "tests/support/test_home.h"
#include "ui/look/message_strip.h"
#include "ui/review/review_header.h"
#include "ui/review/review_page.h"

#include <QApplication>
#include <QComboBox>
#include <QTest>

using namespace countersign;
using namespace countersign::test;

/// What was on screen is there again at the next start, and a project has one writer.
class TestSession : public QObject
{
    Q_OBJECT

    TestHome m_home;
    Look m_look;

private slots:
    void initTestCase()
    {
        QVERIFY(m_home.isValid());
        m_look.apply(*qApp);
    }

    void init() { m_home.forgetSettings(); }

    void whereYouLeftIt_data()
    {
        QTest::addColumn<QString>("page");
        QTest::newRow("review") << QStringLiteral("review");
        QTest::newRow("export") << QStringLiteral("export");
    }

    void whereYouLeftIt()
    {
        QFETCH(const QString, page);
        ReviewProject project(9);
        project.close();
        Journey journey(m_look);
        journey.start({project.path(), false});
        JOURNEY_COMPARE(journey.page(), QStringLiteral("review"));
        QVERIFY(journey.settle());
        journey.window().resize(1130, 742);
        auto *views = journey.review().findChild<ReviewHeader *>()->findChild<QComboBox *>();
        views->setCurrentIndex(int(ReviewView::All));
        emit views->activated(views->currentIndex());
        const TicketQuery shown = journey.session().queue()->query();
        QVERIFY(shown.filter.states.isEmpty());
        for (int i = 0; i < 4; ++i)
            journey.press(Qt::Key_Right);
        QCOMPARE(journey.review().shownTicket(), TicketId{5});
        journey.go(page);
        const QSize size = journey.window().size();
        QVERIFY(journey.quit());

        journey.start();
        JOURNEY_COMPARE(journey.page(), page);
        QVERIFY(journey.settle());
        QCOMPARE(journey.session().project()->path(), project.path());
        QCOMPARE(journey.window().size(), size);
        QCOMPARE(journey.session().queue()->query(), shown);
        QCOMPARE(journey.review().shownTicket(), TicketId{5});
        QCOMPARE(journey.dialogs.unexpected, 0);
    }

    /// What a process that is killed right now would find at its next start.
    void itIsWrittenWhileTheWindowIsOpen()
    {
        ReviewProject project(3);
        project.close();
        Journey journey(m_look);
        journey.start({project.path(), false});
        JOURNEY_COMPARE(journey.page(), QStringLiteral("review"));
        JOURNEY_COMPARE(loadAppSettings().windowPage, QStringLiteral("review"));
        QCOMPARE(loadAppSettings().openProject, project.path());
        journey.window().resize(1150, 731);
        journey.go(QStringLiteral("taxonomy"));
        JOURNEY_COMPARE(loadAppSettings().windowPage, QStringLiteral("taxonomy"));
        JOURNEY_COMPARE(loadAppSettings().windowGeometry, journey.window().memory().geometry);
    }

    void aClosedProjectDoesNotComeBack()
    {
        ReviewProject project(2);
        project.close();
        Journey journey(m_look);
        journey.start({project.path(), false});
        journey.trigger(QStringLiteral("file.close"));
        JOURNEY_VERIFY(!journey.session().isOpen());
        QVERIFY(journey.quit());
        journey.start();
        QCOMPARE(journey.page(), QStringLiteral("logo"));
    }

    void theSecondOpenerReads()
    {
        ReviewProject project(3); // stays open: it is the first
        Journey journey(m_look);
        journey.start({project.path(), false});
        JOURNEY_COMPARE(journey.page(), QStringLiteral("review"));
        QVERIFY(journey.session().isReadOnly());
        auto *banner = journey.find<MessageStrip>(QStringLiteral("readOnlyBanner"));
        QVERIFY(banner->isVisible());
        QVERIFY2(banner->text().contains(QString::number(QCoreApplication::applicationPid())),
                 qPrintable(banner->text())); // who has it
        QCOMPARE(journey.review().shownTicket(), TicketId{1});
        journey.press(Qt::Key_1);
        journey.press(Qt::Key_Return);
        journey.press(Qt::Key_X);
        QVERIFY(journey.settle());
        QCOMPARE(journey.rows("SELECT count(*) FROM decision"), QStringList{QStringLiteral("0")});
        journey.press(Qt::Key_Right); // looking is free
        QCOMPARE(journey.review().shownTicket(), TicketId{2});

        // The first one goes, the next opener writes.
        QVERIFY(journey.quit());
        project.close();
        journey.start();
        JOURNEY_COMPARE(journey.page(), QStringLiteral("review"));
        QVERIFY(!journey.session().isReadOnly());
        QVERIFY(!journey.find<MessageStrip>(QStringLiteral("readOnlyBanner"))->isVisible());
    }
};

QTEST_MAIN(TestSession)
#include "tst_session.moc"
