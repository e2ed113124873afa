#include "tests/core/review/review_fixture.h"
#include "tests/journeys/journey.h"
#include "tests/support/test_home.h"
#include "ui/look/key_cap.h"
#include "ui/review/review_page.h"
#include "ui/start/step_picture.h"
#include "ui/window/page.h"

#include <QApplication>
#include <QTest>

using namespace countersign;
using namespace countersign::test;

/// What to do is shown once: three steps before the first project, one line of keys before the first
/// decision.
class TestFirstSteps : public QObject
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

    static int stepsShown(Journey &journey)
    {
        int shown = 0;
        for (const StepPicture *picture : journey.window().findChildren<StepPicture *>())
            shown += picture->isVisible() ? 1 : 0;
        return shown;
    }

    static bool areKeysShown(Journey &journey)
    {
        return journey.find<QWidget>(QStringLiteral("firstKeys"))->isVisible();
    }

    static void openReview(Journey &journey, ReviewProject &project)
    {
        project.close();
        journey.start({project.path(), false});
        JOURNEY_COMPARE(journey.page(), QStringLiteral("review"));
        QVERIFY(journey.settle());
        JOURNEY_VERIFY(hasKeyboard(journey));
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_home.isValid());
        m_look.apply(*qApp);
    }

    void init() { m_home.forgetSettings(); }

    void theFirstDecisionEndsThem()
    {
        ReviewProject project(3);
        {
            Journey journey(m_look);
            journey.start();
            QCOMPARE(stepsShown(journey), 3);
            QVERIFY(journey.quit());
        }
        Journey journey(m_look);
        openReview(journey, project);
        QVERIFY(areKeysShown(journey));
        journey.press(Qt::Key_Right); // looking decides nothing
        QVERIFY(areKeysShown(journey));
        journey.press(Qt::Key_X);
        JOURNEY_VERIFY(!areKeysShown(journey));
        QVERIFY(!loadAppSettings().showFirstKeys);
        QVERIFY(!loadAppSettings().showSteps);
        journey.press(Qt::Key_Z); // taken back, but not unlearned
        QVERIFY(journey.settle());
        QVERIFY(!areKeysShown(journey));
        journey.trigger(QStringLiteral("file.close"));
        JOURNEY_COMPARE(journey.page(), QStringLiteral("logo"));
        QCOMPARE(stepsShown(journey), 0);
    }

    void gotItIsForGood()
    {
        ReviewProject project(3);
        Journey journey(m_look);
        openReview(journey, project);
        journey.click(QStringLiteral("gotIt"));
        QVERIFY(!areKeysShown(journey));
        QCOMPARE(journey.session().review()->unsavedCount(), 0);
        QVERIFY(journey.quit());
        journey.start();
        JOURNEY_COMPARE(journey.page(), QStringLiteral("review"));
        QVERIFY(!areKeysShown(journey));
        QVERIFY(loadAppSettings().showSteps); // those were not meant
    }

    void helpBringsThemBack()
    {
        ReviewProject project(3);
        Journey journey(m_look);
        journey.start();
        journey.click(QStringLiteral("hideSteps"));
        QCOMPARE(stepsShown(journey), 0);
        QVERIFY(!loadAppSettings().showSteps);
        journey.trigger(QStringLiteral("help.steps"));
        QCOMPARE(stepsShown(journey), 3);
        QVERIFY(journey.quit());
        openReview(journey, project);
        journey.click(QStringLiteral("gotIt"));
        journey.trigger(QStringLiteral("help.steps"));
        QVERIFY(areKeysShown(journey));
    }

    void theLineNamesTheKeysOfThePerson()
    {
        AppSettings settings;
        settings.keys.insert(QStringLiteral("review.undo"), {QStringLiteral("place:lower:4")});
        QVERIFY(saveAppSettings(settings).has_value());
        ReviewProject project(3);
        Journey journey(m_look);
        openReview(journey, project);
        QStringList caps;
        for (const KeyCap *cap : journey.find<QWidget>(QStringLiteral("firstKeys"))->findChildren<KeyCap *>())
            caps.append(cap->accessibleName());
        QCOMPARE(caps, (QStringList{QStringLiteral("key Enter"), QStringLiteral("key 1 to 9"),
                                    QStringLiteral("key B"), QStringLiteral("key ?")}));
    }
};

QTEST_MAIN(TestFirstSteps)
#include "tst_first_steps.moc"
