#include "tests/support/loopback_server.h"
#include "tests/support/project_fixture.h"
#include "ui/charts/rate_chart.h"
#include "ui/look/message_strip.h"
#include "ui/look/segmented_control.h"
#include "ui/prelabel/connection_card.h"
#include "ui/prelabel/live_panel.h"
#include "ui/prelabel/prelabel_page.h"

#include <QAction>
#include <QComboBox>
#include <QDirIterator>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include <atomic>

using namespace countersign;
using namespace countersign::test;

namespace
{

QString label(const QString &category = QStringLiteral("billing"))
{
    return QStringLiteral(R"({"reasoning":"r","category":"%1","evidence":[],"confidence":0.9})")
        .arg(category);
}

} // namespace

class TestPrelabelPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<ProjectFixture> m_fixture;
    std::unique_ptr<LoopbackServer> m_server;
    PrelabelPage *m_page = nullptr;

    QAction *action(const char *id) const { return m_fixture->actions.action(QString::fromLatin1(id)); }
    QString message() const { return m_fixture->find<MessageStrip>("runMessage")->text(); }
    const RunProgress &progress() const { return m_fixture->session->prelabel()->progress(); }
    bool running() const { return m_fixture->session->prelabel()->isRunning(); }
    void click(const char *name) { m_fixture->find<QPushButton>(name)->click(); }
    void choose(const char *combo, int data)
    {
        auto *box = m_fixture->find<QComboBox>(combo);
        box->setCurrentIndex(box->findData(data));
    }
    void serve(LoopbackServer::Handler handler)
    {
        m_server = std::make_unique<LoopbackServer>(std::move(handler));
        m_fixture->find<QComboBox>("endpoint")->setEditText(m_server->baseUrl());
        m_fixture->find<QComboBox>("model")->setEditText(QStringLiteral("test-model"));
    }
    void open(int tickets)
    {
        m_fixture.reset();
        m_fixture = std::make_unique<ProjectFixture>(tickets);
        QVERIFY(m_fixture->isOpen());
        m_page = m_fixture->show<PrelabelPage>();
    }
    void run()
    {
        QSignalSpy finished(m_fixture->session->prelabel(), &PrelabelService::finished);
        m_fixture->dialogs.answerNext(0);
        action("prelabel.start")->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
    }

private slots:
    void initTestCase() { ProjectFixture::isolate(); }
    void init() { open(6); }
    void cleanup()
    {
        m_fixture.reset();
        m_server.reset();
    }

    void testingSendsNoTicketAndFillsTheModels()
    {
        serve(LoopbackServer::labeller([](const QString &) { return QStringLiteral("{\"ok\":true}"); }));
        m_fixture->grab(QStringLiteral("prelabel-idle"));
        click("testConnection");
        auto *card = m_page->findChild<ConnectionCard *>();
        QTRY_VERIFY(card->works());
        const QList<QLabel *> lines = card->findChildren<QLabel *>(QStringLiteral("connectionLine"));
        QVERIFY(lines.size() >= 3);
        QVERIFY(lines[lines.size() - 2]->text().contains(QStringLiteral("answers in")));
        QVERIFY(m_fixture->find<QComboBox>("model")->findText(QStringLiteral("test-model")) >= 0);
        for (const SeenRequest &request : m_server->requests())
            QVERIFY(!request.body.contains("Text of ticket"));
        m_fixture->grab(QStringLiteral("prelabel-tested"));
    }

    void aFailedTestSaysWhatToDo()
    {
        serve([](const SeenRequest &) {
            return Behaviour::json(R"({"error":{"message":"no such key","code":"invalid_api_key"}})", 401);
        });
        click("testConnection");
        auto *card = m_page->findChild<ConnectionCard *>();
        QTRY_VERIFY(!card->findChildren<QLabel *>(QStringLiteral("connectionLine")).isEmpty() &&
                    card->findChildren<QLabel *>(QStringLiteral("connectionLine"))[0]->text().contains(
                        QStringLiteral("401")));
        QVERIFY(!card->works());
    }

    void theFirstSendIsConfirmedOnce()
    {
        serve(LoopbackServer::labeller([](const QString &) { return label(); }));
        m_fixture->dialogs.answerNext(1);
        action("prelabel.start")->trigger();
        QTRY_COMPARE(m_fixture->dialogs.questions.size(), 1);
        const Question &question = m_fixture->dialogs.questions[0];
        QVERIFY2(question.title.startsWith(QStringLiteral("Send 6 ticket(s) to 127.0.0.1")),
                 qPrintable(question.title));
        QVERIFY(question.text.contains(QStringLiteral("test-model")));
        QVERIFY(question.detail.contains(QStringLiteral("Text of ticket 1")));
        QVERIFY(question.detailTitle.contains(QStringLiteral("T1"))); // so it is on screen at once
        QVERIFY(question.text.contains(QStringLiteral("costs nothing")));
        QTRY_VERIFY(action("prelabel.start")->isEnabled());
        QCOMPARE(m_server->requestCount(), 0);

        run();
        QCOMPARE(m_fixture->dialogs.questions.size(), 2);
        QCOMPARE(progress().answered, 6);
        choose("scope", int(RunScope::All));
        run();
        QCOMPARE(m_fixture->dialogs.questions.size(), 2);
    }

    void aRunFillsTheCounts()
    {
        serve(LoopbackServer::labeller([](const QString &) { return label(); }));
        run();
        QVERIFY2(message().startsWith(QStringLiteral("The run is done: 6 suggestion(s)")),
                 qPrintable(message()));
        QTRY_COMPARE(m_fixture->find<QLabel>("count.ready")->text(), QStringLiteral("6"));
        QCOMPARE(m_fixture->find<QLabel>("doneCount")->text(), QStringLiteral("6"));
        auto *review = m_fixture->find<MessageStrip>("reviewable");
        QTRY_VERIFY(review->text().contains(QStringLiteral("6 suggestion(s)")));
        QSignalSpy wanted(m_fixture->session.get(), &ProjectSession::pageWanted);
        click("reviewNow");
        QCOMPARE(wanted.first().first().toString(), QStringLiteral("review"));
        QTRY_COMPARE(action("prelabel.start")->text(), QStringLiteral("Ask about 0 ticket(s)"));
        QVERIFY(m_page->findChild<RateChart *>()->asTable() != QStringLiteral("No answers yet."));
        QTRY_VERIFY(m_fixture->find<QLabel>("answeredId")->isVisible());
        QVERIFY(m_fixture->find<QLabel>("answeredId")->text().startsWith(u'T'));
        m_fixture->grab(QStringLiteral("prelabel-done"));
    }

    void pauseResumeStop()
    {
        open(1000);
        serve(LoopbackServer::labeller([](const QString &) { return label(); }, 100));
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page));
        m_fixture->find<QPushButton>("startRun")->setFocus();
        m_fixture->dialogs.answerNext(0);
        action("prelabel.start")->trigger();
        QTRY_VERIFY(progress().answered > 0);
        QVERIFY(m_page->hasFocus()); // not whatever button comes next
        auto *reviewable = m_fixture->find<MessageStrip>("reviewable");
        QTRY_VERIFY(reviewable->text().startsWith(QStringLiteral("You need not wait")));
        QVERIFY(!m_fixture->find<QComboBox>("endpoint")->isEnabled()); // locked
        m_fixture->grab(QStringLiteral("prelabel-running"));
        action("prelabel.pause")->trigger();
        QTRY_VERIFY(progress().paused && progress().inFlight == 0);
        QCOMPARE(action("prelabel.pause")->text(), QStringLiteral("Resume"));
        const qint64 then = progress().answered;
        action("prelabel.pause")->trigger();
        QTRY_VERIFY(progress().answered > then);
        action("prelabel.stop")->trigger();
        QTRY_VERIFY(!running());
        QVERIFY2(message().startsWith(QStringLiteral("Stopped.")), qPrintable(message()));
        QVERIFY(m_fixture->find<QComboBox>("endpoint")->isEnabled());
        QTRY_VERIFY(!reviewable->text().startsWith(QStringLiteral("You need not wait")));
    }

    void theBudgetStopSaysItsLimit()
    {
        serve(LoopbackServer::labeller([](const QString &) { return label(); }));
        choose("stopAt", 1);
        m_fixture->find<QSpinBox>("maxRequests")->setValue(2);
        run();
        QVERIFY2(message().contains(QStringLiteral("its limit of 2 request(s)")), qPrintable(message()));
        QCOMPARE(m_server->requestCount(), 2);
    }

    void failuresByCauseAndTheirRetry()
    {
        std::atomic<bool> broken = true;
        serve(LoopbackServer::labeller([&broken](const QString &user) {
            return broken && user.contains(QStringLiteral("ticket 2")) ? QStringLiteral("no JSON at all")
                                                                       : label();
        }));
        run();
        QVERIFY2(message().contains(QStringLiteral("1 left open")), qPrintable(message()));
        auto *cause = m_fixture->find<QLabel>("cause");
        QVERIFY(cause != nullptr);
        QVERIFY2(cause->text().startsWith(QStringLiteral("1 answer")), qPrintable(cause->text()));
        m_fixture->grab(QStringLiteral("prelabel-failed"));
        broken = false;
        QSignalSpy finished(m_fixture->session->prelabel(), &PrelabelService::finished);
        click("retryFailed");
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(progress().total, 1);
        QCOMPARE(progress().answered, 1);
        QTRY_VERIFY(m_fixture->find<QPushButton>("retryFailed")->isHidden());
    }

    void oneCauseIsRetriedAlone()
    {
        std::atomic<bool> broken = true;
        const auto labels = LoopbackServer::labeller([&broken](const QString &user) {
            return broken && user.contains(QStringLiteral("ticket 2")) ? QStringLiteral("no JSON at all")
                                                                       : label();
        });
        serve([labels](const SeenRequest &request) {
            return request.body.contains("ticket 3")
                       ? Behaviour::json(chatCompletion(label()).replace("\"stop\"", "\"content_filter\""))
                       : labels(request);
        });
        run();
        QTRY_COMPARE(m_page->findChildren<QLabel *>(QStringLiteral("cause")).size(), 2);
        broken = false;
        QSignalSpy finished(m_fixture->session->prelabel(), &PrelabelService::finished);
        click("retryCause"); // one button: a content filter is for people
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(progress().total, 1);
        QCOMPARE(progress().answered, 1);
        QSignalSpy states(m_fixture->session.get(), &ProjectSession::statesWanted);
        QTRY_VERIFY(m_fixture->find<QPushButton>("reviewCause") != nullptr);
        QVERIFY(m_fixture->find<QPushButton>("retryCause") == nullptr);
        click("reviewCause");
        QCOMPARE(states.size(), 1);
    }

    void aLostAnswerIsAskedAgainOnlyWithConsent()
    {
        std::atomic<bool> lose = true;
        const auto labels = LoopbackServer::labeller([](const QString &) { return label(); });
        serve([&lose, labels](const SeenRequest &request) {
            return lose && request.body.contains("ticket 3")
                       ? Behaviour::of(Behaviour::Kind::ResetWithoutAnswer)
                       : labels(request);
        });
        choose("priceKind", 2);
        m_fixture->find<QDoubleSpinBox>("priceRequest")->setValue(0.01);
        run();
        QTRY_COMPARE(m_fixture->find<QLabel>("count.unknown")->text(), QStringLiteral("1"));
        lose = false;
        const int before = m_server->requestCount();
        m_fixture->dialogs.answerNext(1); // leave it to people
        click("decideUnknown");
        QTRY_COMPARE(m_fixture->dialogs.questions.size(), 2);
        QCOMPARE(m_server->requestCount(), before);
        QSignalSpy finished(m_fixture->session->prelabel(), &PrelabelService::finished);
        m_fixture->dialogs.answerNext(0);
        click("decideUnknown");
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(m_server->requestCount(), before + 1);
        QCOMPARE(progress().answered, 1);
    }

    void aRefusedKeyStopsWithWords()
    {
        serve([](const SeenRequest &) {
            return Behaviour::json(R"({"error":{"message":"no such key","code":"invalid_api_key"}})", 401);
        });
        run();
        QVERIFY2(message().contains(QStringLiteral("401")), qPrintable(message()));
        QVERIFY(m_fixture->find<QPushButton>("testAgain")->isVisible());
    }

    void aTypedKeyTravelsAndStaysNowhere()
    {
        const QByteArray key = "sk-" + QByteArray("very-secret-0815");
        serve(LoopbackServer::labeller([](const QString &) { return label(); }));
        choose("keySource", int(KeySource::Typed));
        m_fixture->find<QLineEdit>("typedKey")->setText(QString::fromLatin1(key));
        run();
        QCOMPARE(m_server->requests().last().header("authorization"), "Bearer " + key);
        QVERIFY(m_fixture->find<QLineEdit>("typedKey")->text().isEmpty());
        m_fixture->session->closeProject();
        for (const QString &folder : {m_fixture->folder.path(), qEnvironmentVariable("HOME")}) {
            QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                QVERIFY2(!file.readAll().contains(key), qPrintable(file.fileName()));
            }
        }
    }

    void anAddressThatCannotBeUsedIsSaidBelowIt()
    {
        m_fixture->find<QComboBox>("endpoint")->setEditText(QStringLiteral("ftp://example.com"));
        action("prelabel.start")->trigger();
        QVERIFY(!message().isEmpty());
        QVERIFY(!running());
        QVERIFY(m_fixture->dialogs.questions.isEmpty());
    }

    void theEstimateComesBeforeTheStart()
    {
        serve(LoopbackServer::labeller([](const QString &) { return label(); }));
        choose("priceKind", 2);
        m_fixture->find<QDoubleSpinBox>("priceRequest")->setValue(0.5);
        QTRY_COMPARE(m_fixture->find<QLabel>("estimateRequests")->text(), QStringLiteral("6"));
        QTRY_COMPARE(m_fixture->find<QLabel>("estimateCost")->text(), QStringLiteral("about USD 3.00"));
        QTRY_COMPARE(action("prelabel.start")->text(), QStringLiteral("Ask about 6 ticket(s)"));
        click("exactRequest");
        auto *sheet = m_page->window()->findChild<QPlainTextEdit *>(QStringLiteral("exactText"));
        QVERIFY(sheet && sheet->toPlainText().contains(QStringLiteral("Text of ticket 1")));
        QCOMPARE(m_server->requestCount(), 0);
    }

    void aThresholdAsksTheModelNothing()
    {
        serve(LoopbackServer::labeller([](const QString &) { return label(); }));
        run();
        const int before = m_server->requestCount();
        QTRY_COMPARE(m_fixture->session->counts()[size_t(TicketState::Ready)], 6);
        m_fixture->find<QDoubleSpinBox>("threshold")->setValue(0.95);
        QSignalSpy adopted(m_fixture->session.get(), &ProjectSession::taxonomyChanged);
        click("adoptThreshold");
        QTRY_COMPARE(adopted.size(), 1);
        QTRY_COMPARE(m_fixture->session->counts()[size_t(TicketState::NeedsReview)], 6);
        QCOMPARE(m_server->requestCount(), before);
    }

    void theBaselineIsNeverCalledAModel()
    {
        auto *source = m_fixture->find<SegmentedControl>("source");
        source->setCurrentIndex(1);
        emit source->currentChanged(1);
        QTRY_VERIFY(m_fixture->session->baseline()->outcome().has_value());
        click("labelNow");
        QTRY_VERIFY(!m_fixture->session->baseline()->isRunning());
        QTRY_COMPARE(m_fixture->session->counts()[size_t(TicketState::NeedsReview)], 6);
        QVERIFY(m_fixture->find<QLabel>("baselineMeasure") != nullptr);
        m_fixture->grab(QStringLiteral("prelabel-baseline"));
    }

    void aNarrowWindowCutsNothing()
    {
        m_page->resize(900, 480);
        auto *live = m_page->findChild<LivePanel *>();
        QTRY_VERIFY(live->isVisible());
        QTRY_VERIFY2(live->width() <= live->parentWidget()->width(),
                     qPrintable(QString::number(live->width())));
    }

    void withoutTicketsItLeadsToTheImport()
    {
        open(0);
        QVERIFY(!action("prelabel.start")->isEnabled());
        QVERIFY(!m_fixture->find<QComboBox>("endpoint")->isVisible());
    }
};

QTEST_MAIN(TestPrelabelPage)
#include "tst_prelabel_page.moc"
