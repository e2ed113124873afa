#include "tests/faults/kill_world.h"
#include "tests/support/loopback_server.h"
#include "tests/support/qverify_ok.h"

#include "core/store/database.h"
#include "core/store/ledger_store.h"

#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

#include <mutex>

using namespace countersign;
using namespace countersign::test;
using namespace Qt::StringLiterals;

namespace
{

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// An endpoint that remembers about which tickets it was asked, and how often.
class CountingEndpoint
{
public:
    CountingEndpoint()
        : m_server([this](const SeenRequest &request) {
              if (request.method == "GET")
                  return Behaviour::json(
                      R"({"object":"list","data":[{"id":"test-model","object":"model"}]})");
              static const QRegularExpression name(u"\\[\\[ticket ([A-Z]\\d+)\\]\\]"_s);
              const QString ticket = name.match(request.userMessage()).captured(1);
              {
                  const std::lock_guard lock(m_mutex);
                  ++m_asked[ticket];
              }
              Behaviour answer = Behaviour::json(chatCompletion(
                  uR"({"reasoning": "r", "category": "billing", "evidence": [], "confidence": 0.9})"_s));
              answer.delayMs = 4;
              return answer;
          })
    {
        m_server.keepRequests(false);
    }

    QString baseUrl() const { return m_server.baseUrl(); }
    QMap<QString, int> asked() const
    {
        const std::lock_guard lock(m_mutex);
        return m_asked;
    }
    QStringList askedMoreThanOnce() const
    {
        QStringList names;
        const QMap<QString, int> all = asked();
        for (auto it = all.begin(); it != all.end(); ++it) {
            if (it.value() > 1)
                names.append(it.key());
        }
        return names;
    }

private:
    mutable std::mutex m_mutex;
    QMap<QString, int> m_asked;
    LoopbackServer m_server;
};

} // namespace

/// kill -9 at random moments: COUNTERSIGN_KILLS of them (24), from COUNTERSIGN_SEED (random, printed).
class TestKill : public QObject
{
    Q_OBJECT

    std::unique_ptr<KillWorld> m_world;

    qint64 number(const QString &project, const char *sql)
    {
        auto reader = Database::open(project, OpenMode::ReadOnly);
        return reader ? (*reader)->integer(sql).value_or(-1) : -1;
    }

    /// Kills imports of `file` into copies of `base`: whole or absent, nothing between.
    void killImports(const QString &base, const QString &file, int moments)
    {
        const QString project = m_world->path(u"imported.countersign"_s);
        const QStringList arguments{u"import"_s, project, m_world->path(file)};
        m_world->copyProject(base, u"imported.countersign"_s);
        const QString before = ticketsOf(project);
        const qint64 whole = m_world->bytesOfWholeRun(arguments);
        QVERIFY(whole > 0);
        const QString after = ticketsOf(project);
        QVERIFY(before != after);
        for (int i = 0; i < moments; ++i) {
            m_world->copyProject(base, u"imported.countersign"_s);
            const auto child = m_world->start(arguments);
            m_world->killAtRandom(*child, m_world->afterRandomPartOf(whole, *child));
            QCOMPARE(faultsOf(project), QString());
            const QString found = ticketsOf(project);
            QVERIFY2(found == before || found == after, qPrintable(found));
        }
        const auto child = m_world->start(arguments);
        QCOMPARE(child->finish(), 0);
        QCOMPARE(ticketsOf(project), after);
    }

private slots:
    void initTestCase()
    {
        m_world = std::make_unique<KillWorld>();
        m_world->writeTickets(u"few.csv"_s, u"A"_s, 1000);
        m_world->writeTickets(u"many.csv"_s, u"B"_s, 25'000);
        m_world->makeProject(u"empty.countersign"_s);
        m_world->makeProject(u"few.countersign"_s, u"few.csv"_s);
        m_world->makeProject(u"many.countersign"_s, u"many.csv"_s);
    }

    void firstImport()
    {
        killImports(u"empty.countersign"_s, u"many.csv"_s, (m_world->momentsEach() + 1) / 2);
    }

    void furtherImport() { killImports(u"few.countersign"_s, u"many.csv"_s, m_world->momentsEach() / 2); }

    void run()
    {
        CountingEndpoint endpoint;
        const int moments = m_world->momentsEach();
        const int tickets = 60 + 40 * moments;
        m_world->writeTickets(u"run.csv"_s, u"R"_s, tickets);
        m_world->makeProject(u"run.countersign"_s, u"run.csv"_s);
        const QString project = m_world->path(u"run.countersign"_s);
        const QStringList arguments{u"run"_s, project, endpoint.baseUrl()};
        QList<QByteArray> applied;
        for (int i = 0; i < moments; ++i) {
            const auto child = m_world->start(arguments);
            const int answers = 1 + m_world->random().bounded(35);
            m_world->killAtRandom(*child, [&] { return child->count("applied") >= answers; });
            applied += child->said("applied");
            QCOMPARE(faultsOf(project), QString());
            QCOMPARE(endpoint.askedMoreThanOnce(), QStringList());
        }
        // To the end: what may have been paid is not asked again.
        const auto rest = m_world->start(arguments);
        QCOMPARE(rest->finish(), 0);
        applied += rest->said("applied");
        QCOMPARE(endpoint.askedMoreThanOnce(), QStringList());
        QCOMPARE(faultsOf(project), QString());
        for (const QByteArray &ticket : std::as_const(applied)) {
            const QByteArray sql = "SELECT count(*) FROM suggestion WHERE ticket_id = " + ticket;
            QCOMPARE(number(project, sql.constData()), 1);
        }
        const qint64 answered = number(project, "SELECT count(DISTINCT ticket_id) FROM suggestion");
        const qint64 unknown = number(project, "SELECT count(*) FROM current_label WHERE ledger = 1");
        QCOMPARE(answered + unknown, tickets);
        QVERIFY2(unknown <= 8 * moments, qPrintable(QString::number(unknown)));
        // With consent: exactly those once more.
        const QMap<QString, int> before = endpoint.asked();
        const auto again = m_world->start(arguments + QStringList(u"--resend-unknown"_s));
        QCOMPARE(again->finish(), 0);
        QCOMPARE(again->count("applied"), unknown);
        QVERIFY(endpoint.askedMoreThanOnce().size() <= unknown);
        QCOMPARE(number(project, "SELECT count(DISTINCT ticket_id) FROM suggestion"), tickets);
        qInfo("run: %d tickets, %lld answered, %lld unknown after %d kills, %lld asked in all", tickets,
              answered, unknown, moments, qint64(before.size()));
    }

    void decide()
    {
        const QString project = m_world->path(u"decided.countersign"_s);
        m_world->copyProject(u"few.countersign"_s, u"decided.countersign"_s);
        QList<QByteArray> acknowledged;
        for (int i = 0; i < m_world->momentsEach(); ++i) {
            QStringList arguments{u"decide"_s, project, QString::number(1'000'000 * (i + 1))};
            // Every other one while an import runs, as on screen.
            if (i % 2 == 1)
                arguments << u"--append"_s << m_world->path(u"many.csv"_s);
            const auto child = m_world->start(arguments);
            const int decisions = 1 + m_world->random().bounded(150);
            m_world->killAtRandom(*child, [&] { return child->count("ack") >= decisions; });
            QCOMPARE(child->said("failed").join(QByteArrayView(" / ")), QByteArray());
            acknowledged += child->said("ack");
            QCOMPARE(faultsOf(project), QString());
            QCOMPARE(lostDecisions(project, acknowledged), QList<QByteArray>());
        }
        QVERIFY(acknowledged.size() >= m_world->momentsEach() / 2);
        qInfo("decide: %lld acknowledged, none lost", qint64(acknowledged.size()));
    }

    void exportFile()
    {
        const QString project = m_world->path(u"many.countersign"_s);
        const QString target = m_world->path(u"labels.jsonl"_s);
        const QStringList arguments{u"export"_s, project, target};
        const qint64 whole = m_world->bytesOfWholeRun(arguments);
        QVERIFY(whole > 0);
        const QByteArray complete = bytesOf(target);
        QCOMPARE(complete.count('\n'), 25'000);
        const QByteArray older = "{\"an\": \"older export\"}\n";
        for (int i = 0; i < m_world->momentsEach(); ++i) {
            QFile::remove(target);
            if (i % 2 == 0) {
                QFile file(target);
                QVERIFY(file.open(QIODevice::WriteOnly));
                file.write(older);
            }
            const auto child = m_world->start(arguments);
            m_world->killAtRandom(*child, m_world->afterRandomPartOf(whole, *child));
            const QByteArray found = bytesOf(target);
            QVERIFY2(found == complete || found == (i % 2 == 0 ? older : QByteArray()),
                     qPrintable(QString::number(found.size())));
            QCOMPARE(QFile::exists(target), i % 2 == 0 || found == complete);
        }
        const auto child = m_world->start(arguments);
        QCOMPARE(child->finish(), 0);
        QCOMPARE(bytesOf(target), complete);
        const QStringList left =
            QDir(m_world->path(QString())).entryList({u"*.part"_s}, QDir::Files | QDir::Hidden);
        QCOMPARE(left, QStringList());
    }

    void theHarnessFindsAnAcknowledgementBeforeTheCommit()
    {
        const QString project = m_world->path(u"early.countersign"_s);
        int kills = 0;
        qsizetype lost = 0;
        for (; kills < 40 && lost == 0; ++kills) {
            m_world->copyProject(u"few.countersign"_s, u"early.countersign"_s);
            const auto child = m_world->start({u"decide"_s, project, u"1"_s, u"--acknowledge-early"_s});
            const int decisions = 1 + m_world->random().bounded(150);
            child->waitUntil([&] { return child->count("ack") >= decisions; });
            child->killNow();
            QCOMPARE(faultsOf(project), QString());
            lost = lostDecisions(project, child->said("ack")).size();
        }
        QVERIFY2(lost > 0, "a program that acknowledges too early went through");
        qInfo("early acknowledgement: %lld lost, found after %d kills", qint64(lost), kills);
    }

    void cleanupTestCase()
    {
        qInfo("killed %d times, %d of them while the counter moved; COUNTERSIGN_SEED=%u", m_world->killed(),
              m_world->moving(), m_world->seed());
        if (qApp->arguments().size() == 1)
            QVERIFY(m_world->moving() * 10 >= m_world->killed() * 8);
    }
};

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
