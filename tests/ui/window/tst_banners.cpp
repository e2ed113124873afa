#include "core/base/clock.h"
#include "core/dataset/sample_project.h"
#include "core/store/backup.h"
#include "core/store/database.h"
#include "core/store/ledger_store.h"
#include "core/store/project_writer.h"
#include "tests/support/qverify_ok.h"
#include "tests/support/scripted_dialogs.h"
#include "tests/support/test_home.h"
#include "ui/look/look.h"
#include "ui/look/message_strip.h"
#include "ui/project_session.h"
#include "ui/window/application_window.h"
#include "ui/window/page.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QTest>

#include <memory>

using namespace countersign;

/// What stands above every page: that nothing can be saved here, with the way out, and what a killed run
/// left.
class TestBanners : public QObject
{
    Q_OBJECT

    static constexpr int patienceMs = 60'000;

    test::TestHome m_home;
    SystemClock m_clock;
    Look m_look;
    QString m_folder;
    QString m_path;
    std::unique_ptr<ProjectSession> m_session;
    std::unique_ptr<ScriptedDialogs> m_dialogs;
    std::unique_ptr<ApplicationWindow> m_window;

    MessageStrip *strip(const char *name)
    {
        return m_window->window().findChild<MessageStrip *>(QLatin1String(name));
    }
    QAbstractButton *button(const char *name)
    {
        return m_window->window().findChild<QAbstractButton *>(QLatin1String(name));
    }

    void open(const QString &path)
    {
        close();
        m_session = std::make_unique<ProjectSession>(m_clock);
        m_dialogs = std::make_unique<ScriptedDialogs>();
        m_window = std::make_unique<ApplicationWindow>(*m_session, m_look, *m_dialogs);
        m_window->start({path, false});
        QTRY_VERIFY_WITH_TIMEOUT(m_session->isOpen(), patienceMs);
    }

    void close()
    {
        m_window.reset();
        m_session.reset();
    }

    void write(const ProjectWriter::Job &job)
    {
        const auto project = Project::open(m_path, ProjectAccess::ReadWrite, m_clock);
        QVERIFY_OK(project);
        QVERIFY_OK((*project)->writer()->post(WritePriority::Normal, job).result());
    }

    static Result<void> sendTwo(WriteContext &context)
    {
        StoredRun run;
        run.run.uuid = QUuid::createUuid();
        run.run.taxonomy = {1};
        const auto id = addRun(context.database, run);
        for (const qint64 ticket : {1, 3}) {
            if (const auto sent = addSentRequest(context.database, id.value(), {ticket}, 1, "key", 5); !sent)
                return failure(sent.error());
        }
        return {};
    }

    /// Skips a ticket as a person would.
    void skip(qint64 ticket)
    {
        QVERIFY_OK(m_session->review()->show(TicketId{ticket}));
        QVERIFY_OK(m_session->review()->skip());
    }

    qint64 count(const char *sql) { return m_session->project()->reader().integer(sql).value_or(-1); }

private slots:
    void initTestCase()
    {
        QVERIFY(m_home.isValid());
        m_look.apply(*qApp);
    }

    void init()
    {
        m_home.forgetSettings();
        m_folder = m_home.path(QString::fromLatin1(QTest::currentTestFunction()));
        QVERIFY(QDir(m_folder).removeRecursively()); // of the row before
        QVERIFY(QDir().mkpath(m_folder));
        m_path = m_folder + QStringLiteral("/autumn.countersign");
        QVERIFY_OK(createSampleProject(m_path, m_clock));
    }

    void cleanup() { close(); }

    void requestsOfAKilledRun_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<bool>("leads");
        QTest::newRow("looked at") << QStringLiteral("showInterrupted") << true;
        QTest::newRow("later") << QStringLiteral("hideInterrupted") << false;
    }

    void requestsOfAKilledRun()
    {
        QFETCH(const QString, answer);
        QFETCH(const bool, leads);
        write(&TestBanners::sendTwo);
        open(m_path);
        auto *banner = strip("interruptedBanner");
        QVERIFY(banner->isVisible());
        QVERIFY2(banner->text().contains(QStringLiteral("2 ticket")), qPrintable(banner->text()));
        QVERIFY(!strip("readOnlyBanner")->isVisible() && !strip("lostBanner")->isVisible());
        button(qPrintable(answer))->click();
        QVERIFY(!banner->isVisible());
        QCOMPARE(m_window->window().currentPage()->iconName() == QLatin1String("prelabel"), leads);
        open(m_path); // told once; the page for runs goes on showing them
        QVERIFY(!strip("interruptedBanner")->isVisible());
        QCOMPARE(count("SELECT count(*) FROM current_label WHERE ledger = 1"), 2);
    }

    void whatCanOnlyBeReadIsWorkedOnAsACopy()
    {
        const QString backup = m_folder + QStringLiteral("/autumn.backup-20260101-000000.countersign");
        QVERIFY(QFile::rename(m_path, backup));
        open(backup);
        QVERIFY(m_session->isReadOnly());
        QVERIFY(strip("readOnlyBanner")->isVisible());
        QVERIFY(!button("openBackup")->isVisible());
        m_dialogs->chooseNext(QString()); // thought better of it
        button("workOnCopy")->click();
        QVERIFY(button("workOnCopy")->isEnabled());
        m_dialogs->chooseNext(backup); // not over anything
        button("workOnCopy")->click();
        QTRY_COMPARE(m_dialogs->errors.size(), 1);
        QVERIFY(m_dialogs->errors.first().text.contains(QStringLiteral("exists already")));
        QVERIFY(button("workOnCopy")->isEnabled());
        m_dialogs->chooseNext(m_path);
        button("workOnCopy")->click();
        QTRY_COMPARE_WITH_TIMEOUT(m_session->project()->path(), m_path, patienceMs);
        QVERIFY(!m_session->isReadOnly());
        QVERIFY(!strip("readOnlyBanner")->isVisible());
        QCOMPARE(m_session->ticketCount(), 240);
    }

    void whereSomebodyElseWritesNoCopyIsOffered()
    {
        const auto other = Project::open(m_path, ProjectAccess::ReadWrite, m_clock);
        QVERIFY_OK(other);
        open(m_path);
        QVERIFY(strip("readOnlyBanner")->isVisible());
        QVERIFY(!button("workOnCopy")->isVisible() && !button("openBackup")->isVisible());
    }

    void aFileThatWasMovedIsSavedAsACopy()
    {
        open(m_path);
        skip(1);
        QTRY_VERIFY(m_session->review()->isAllSaved());
        QVERIFY(QFile::rename(m_path, m_folder + QStringLiteral("/elsewhere")));
        QVERIFY(!strip("lostBanner")->isVisible());
        skip(2);
        QTRY_VERIFY(strip("lostBanner")->isVisible());
        QVERIFY2(strip("lostBanner")->text().contains(QStringLiteral("moved or deleted")),
                 qPrintable(strip("lostBanner")->text()));
        const QString copy = m_folder + QStringLiteral("/saved.countersign");
        m_dialogs->chooseNext(copy);
        m_dialogs->answerNext(0); // the second decision cannot be kept
        button("saveCopy")->click();
        QTRY_COMPARE_WITH_TIMEOUT(m_session->project()->path(), copy, patienceMs);
        QCOMPARE(m_dialogs->questions.size(), 1);
        QVERIFY(!strip("lostBanner")->isVisible());
        QCOMPARE(count("SELECT count(*) FROM decision"), 1);
        skip(2);
        QTRY_VERIFY(m_session->review()->isAllSaved());
    }

    void putBackItIsSavedAfterAll()
    {
        open(m_path);
        const QString elsewhere = m_folder + QStringLiteral("/elsewhere");
        QVERIFY(QFile::rename(m_path, elsewhere));
        skip(2);
        QTRY_VERIFY(strip("lostBanner")->isVisible());
        QVERIFY(QFile::rename(elsewhere, m_path));
        m_session->review()->retry();
        QTRY_VERIFY(!strip("lostBanner")->isVisible());
        QVERIFY(m_session->review()->isAllSaved());
    }

    void aLargeDamagedFileIsReadOnlyOnceThatIsKnown()
    {
        write([](WriteContext &context) {
            return context.database.execute("UPDATE ticket SET raw = printf('%.*c', 100000, 'x')");
        });
        const QString backup = m_folder + QStringLiteral("/autumn.backup-20260101-000000.countersign");
        QVERIFY(QFile::copy(m_path, backup));
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() / 2));
        QCOMPARE(file.write(QByteArray(40'000, '\xff')), 40'000);
        file.close();
        open(m_path);
        QTRY_VERIFY_WITH_TIMEOUT(m_session->isReadOnly(), patienceMs);
        auto *banner = strip("readOnlyBanner");
        QVERIFY(banner->isVisible());
        QVERIFY2(banner->text().contains(QStringLiteral("damaged")), qPrintable(banner->text()));
        QVERIFY(!button("workOnCopy")->isVisible());
        QVERIFY(button("openBackup")->isVisible());
        QCOMPARE(backupsOf(m_path), QStringList{backup}); // none of the damaged file
        button("openBackup")->click();
        QTRY_COMPARE_WITH_TIMEOUT(m_session->project()->path(), backup, patienceMs);
    }
};

QTEST_MAIN(TestBanners)
#include "tst_banners.moc"
