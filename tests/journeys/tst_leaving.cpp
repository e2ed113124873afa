#include "core/dataset/sample_project.h"
#include "tests/journeys/journey.h"
#include "tests/journeys/sample_labeller.h"
#include "tests/support/loopback_server.h"
#include "tests/support/test_home.h"
#include "ui/review/review_page.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QTest>
#include <QTimer>

using namespace countersign;
using namespace countersign::test;

/// What closing the window, or opening another project, asks while something would be lost or stopped.
class TestLeaving : public QObject
{
    Q_OBJECT

    TestHome m_home;
    Look m_look;
    SampleLabeller m_model;

    QString sample() const { return m_home.path(QStringLiteral("data/countersign/sample.countersign")); }
    QString elsewhere() const { return m_home.path(QStringLiteral("data/countersign/elsewhere")); }

    /// A run of the whole sample that is under way.
    void startRun(Journey &journey, const LoopbackServer &server)
    {
        journey.go(QStringLiteral("prelabel"));
        journey.type(journey.find<QComboBox>(QStringLiteral("endpoint")), server.baseUrl());
        journey.type(journey.find<QComboBox>(QStringLiteral("model")), QStringLiteral("test-model"));
        journey.dialogs.answerNext(0);
        JOURNEY_VERIFY(journey.find<QAbstractButton>(QStringLiteral("startRun"))->isEnabled());
        journey.click(QStringLiteral("startRun"));
        JOURNEY_VERIFY(journey.session().prelabel()->progress().answered >= 5);
        journey.dialogs.questions.clear(); // that one was about money
    }

    /// A decision that the file does not take.
    void decideInVain(Journey &journey)
    {
        journey.go(QStringLiteral("review"));
        JOURNEY_VERIFY(journey.review().shownTicket().isValid());
        QVERIFY(QFile::rename(sample(), elsewhere()));
        QVERIFY(journey.session().review()->skip().has_value());
        JOURNEY_COMPARE(journey.session().review()->unsavedCount(), 1);
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
        QDir(m_home.path(QStringLiteral("data/countersign"))).removeRecursively();
    }

    void aRunGoesOnIfThePersonStays()
    {
        LoopbackServer server(
            LoopbackServer::labeller([this](const QString &message) { return m_model.reply(message); }, 30));
        Journey journey(m_look);
        journey.start({{}, true});
        QVERIFY(journey.settle());
        startRun(journey, server);
        journey.dialogs.answerNext(1);
        QVERIFY(!journey.window().close());
        JOURNEY_COMPARE(journey.dialogs.questions.size(), 1);
        const Question asked = journey.dialogs.questions.first();
        QCOMPARE(asked.answers,
                 (QStringList{QStringLiteral("Close and pause the run"), QStringLiteral("Stay")}));
        QVERIFY(!asked.dangerous);
        const qint64 answered = journey.session().prelabel()->progress().answered;
        JOURNEY_VERIFY(journey.session().prelabel()->progress().answered > answered);
        QVERIFY(journey.window().isVisible());

        // Another project asks the same, and leaves the run alone.
        const QString other = m_home.path(QStringLiteral("data/countersign/other.countersign"));
        QVERIFY(createSampleProject(other, SystemClock()).has_value());
        journey.dialogs.answerNext(1);
        emit journey.session().projectOffered(other);
        JOURNEY_COMPARE(journey.dialogs.questions.size(), 2);
        bool isAnswered = false; // answers come queued, and a question that stands open is not asked twice
        QTimer::singleShot(0, &journey.window(), [&isAnswered] { isAnswered = true; });
        JOURNEY_VERIFY(isAnswered);
        QCOMPARE(journey.session().project()->path(), sample());
        QVERIFY(journey.session().prelabel()->isRunning());

        // Agreed, it is paused and closed: nothing that was answered is lost.
        journey.dialogs.answerNext(0);
        QVERIFY(!journey.window().close());
        JOURNEY_VERIFY(!journey.window().isVisible());
        QCOMPARE(journey.dialogs.unexpected, 0);
        QVERIFY(journey.quit());
        const int requests = server.requestCount(); // the run goes on until the project is closed
        journey.start();
        QVERIFY(journey.settle());
        const qint64 suggestions = journey.rows("SELECT count(*) FROM suggestion").first().toLongLong();
        QVERIFY(suggestions > answered);
        QVERIFY(suggestions <= requests);
        QVERIFY(!journey.session().prelabel()->isRunning()); // it goes on when a person says so
        QCOMPARE(server.requestCount(), requests);
        // What was under way may have been paid for: it is listed, and was settled while closing.
        QCOMPARE(journey.rows("SELECT count(*) FROM request WHERE state = 1").first(), QStringLiteral("0"));
    }

    void refusedDecisionsAreAskedAboutAndKept()
    {
        Journey journey(m_look);
        journey.start({{}, true});
        QVERIFY(journey.settle());
        decideInVain(journey);
        journey.dialogs.answerNext(1); // stay and try again
        QVERIFY(!journey.window().close());
        JOURNEY_COMPARE(journey.dialogs.questions.size(), 1);
        const Question asked = journey.dialogs.questions.first();
        QVERIFY2(asked.title.contains(u'1'), qPrintable(asked.title));
        QVERIFY(asked.dangerous);
        QCOMPARE(asked.answers.size(), 2);
        QVERIFY(journey.window().isVisible());

        QVERIFY(QFile::rename(elsewhere(), sample()));
        journey.session().review()->retry();
        JOURNEY_VERIFY(journey.session().review()->isAllSaved());
        QVERIFY(journey.quit()); // nothing to ask any more
        QCOMPARE(journey.dialogs.unexpected, 0);
        journey.start();
        QVERIFY(journey.settle());
        QCOMPARE(journey.rows("SELECT count(*) FROM decision"), QStringList{QStringLiteral("1")});
    }

    void refusedDecisionsAreLostOnlyIfAPersonSaysSo()
    {
        Journey journey(m_look);
        journey.start({{}, true});
        QVERIFY(journey.settle());
        decideInVain(journey);
        journey.dialogs.answerNext(0); // lose them
        QVERIFY(!journey.window().close());
        JOURNEY_VERIFY(!journey.window().isVisible());
        QCOMPARE(journey.dialogs.questions.size(), 1);
        QVERIFY(journey.quit());
    }
};

QTEST_MAIN(TestLeaving)
#include "tst_leaving.moc"
