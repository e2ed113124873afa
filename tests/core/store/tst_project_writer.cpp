#include "tests/core/store/store_fixture.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <semaphore>

using namespace countersign;
using namespace countersign::test;

/// The queue, its commits and its promises.
class TestProjectWriter : public QObject
{
    Q_OBJECT

    /// Counts commits on the writer's own connection, until its end.
    struct Commits {
        std::atomic<int> count = 0;
    };

    static void countCommits(ReviewProject &project, Commits &commits)
    {
        project.write([&commits](WriteContext &context) -> Result<void> {
            sqlite3_commit_hook(
                context.database.handle(),
                [](void *counter) {
                    ++static_cast<Commits *>(counter)->count;
                    return 0;
                },
                &commits);
            return {};
        });
        commits.count = 0; // this one
    }

    /// Holds the writer in a job until it is let go, so that a queue builds up behind.
    struct Gate {
        std::binary_semaphore entered{0};
        std::binary_semaphore open{0};

        QFuture<Result<void>> close(ProjectWriter &writer)
        {
            auto future = writer.post(WritePriority::Normal, [this](WriteContext &) -> Result<void> {
                entered.release();
                open.acquire();
                return {};
            });
            entered.acquire();
            return future;
        }
    };

    static ProjectWriter::Job setting(const char *name)
    {
        return [name](WriteContext &context) {
            return runSql(context.database, "INSERT INTO project (key, value) VALUES (?1, 1)",
                          QString::fromLatin1(name));
        };
    }

    static bool hasSetting(ReviewProject &project, const char *name)
    {
        int found = 0;
        const auto read = forEachRow(
            project.reader(), "SELECT 1 FROM project WHERE key = ?1", [&found](Statement &) { ++found; },
            QString::fromLatin1(name));
        return read && found == 1;
    }

private slots:
    void decisionsComeFirst()
    {
        ReviewProject project(1);
        QStringList order;
        Gate gate;
        gate.close(project.writer());
        QList<QFuture<Result<void>>> futures;
        const auto post = [&](WritePriority priority, const QString &name) {
            futures.append(project.writer().post(priority, [&order, name](WriteContext &) -> Result<void> {
                order.append(name);
                return {};
            }));
        };
        post(WritePriority::Background, u"background 1"_s);
        post(WritePriority::Background, u"background 2"_s);
        post(WritePriority::Normal, u"normal"_s);
        post(WritePriority::Decision, u"decision 1"_s);
        post(WritePriority::Decision, u"decision 2"_s);
        gate.open.release();
        for (auto &future : futures)
            QVERIFY_OK(future.result());
        QCOMPARE(order, QStringList({u"decision 1"_s, u"decision 2"_s, u"normal"_s, u"background 1"_s,
                                     u"background 2"_s}));
    }

    void allThatWaitsIsOneCommit()
    {
        ReviewProject project(50);
        Commits commits;
        countCommits(project, commits);
        Gate gate;
        auto held = gate.close(project.writer());
        QList<QFuture<Result<void>>> futures;
        for (int i = 1; i <= 50; ++i)
            futures.append(project.writer().post(WritePriority::Decision,
                                                 deciding(decided({i}, DecisionKind::Skipped))));
        futures.append(project.writer().post(WritePriority::Normal, setting("a")));
        gate.open.release();
        QVERIFY_OK(held.result());
        for (auto &future : futures)
            QVERIFY_OK(future.result());
        QCOMPARE(commits.count.load(), 2); // the held one, and all the rest
        QCOMPARE(countOf(project.reader(), "SELECT count(*) FROM decision"), 50);
        project.close();
    }

    void nothingIsAcknowledgedBeforeTheCommit()
    {
        ReviewProject project(1);
        Commits commits;
        countCommits(project, commits);
        for (int i = 1; i <= 20; ++i) {
            auto future =
                project.writer().post(WritePriority::Decision, deciding(decided({1}, DecisionKind::Skipped)));
            std::atomic<int> seen = -1;
            auto after = future.then(QtFuture::Launch::Sync,
                                     [&](const Result<void> &) { seen = commits.count.load(); });
            after.waitForFinished();
            QVERIFY(seen.load() >= i);
            // And another connection sees it.
            QCOMPARE(countOf(project.reader(), "SELECT count(*) FROM decision"), i);
        }
        project.close();
    }

    void aJobThatFailsIsRolledBackAlone()
    {
        ReviewProject project(3);
        QSignalSpy changed(&project.writer(), &ProjectWriter::labelsChanged);
        Gate gate;
        gate.close(project.writer());
        auto before = project.writer().post(WritePriority::Decision, setting("before"));
        auto failing =
            project.writer().post(WritePriority::Decision, [](WriteContext &context) -> Result<void> {
                if (auto done = setting("failing")(context); !done)
                    return done;
                if (auto done = deciding(decided({2}, DecisionKind::Skipped))(context); !done)
                    return done;
                context.changes.settingsChanged = true;
                context.changes.firstAppended = {9};
                return failure(ErrorKind::Conflict, u"No."_s);
            });
        auto broken = project.writer().post(WritePriority::Decision, setting("before")); // there already
        auto after =
            project.writer().post(WritePriority::Decision, deciding(decided({3}, DecisionKind::Skipped)));
        gate.open.release();
        QVERIFY_OK(before.result());
        QCOMPARE(failing.result().error().message, u"No."_s);
        QCOMPARE(broken.result().error().kind, ErrorKind::Storage);
        QVERIFY_OK(after.result());
        QVERIFY(hasSetting(project, "before"));
        QVERIFY(!hasSetting(project, "failing"));
        QCOMPARE(countOf(project.reader(), "SELECT sum(ticket_id) FROM decision"), 3);
        // What making the project changed may be told late; it has no labels.
        LabelChanges told;
        const auto isTold = [&changed, &told] {
            while (!changed.isEmpty() && told.labels.isEmpty())
                told = changed.takeFirst().first().value<LabelChanges>();
            return !told.labels.isEmpty();
        };
        QTRY_VERIFY(isTold());
        QCOMPARE(told.labels.size(), 1);
        QCOMPARE(told.labels.first().ticket, TicketId{3});
        QVERIFY(!told.settingsChanged);
        QVERIFY(!told.firstAppended.isValid());
    }

    void aValueComesBack()
    {
        ReviewProject project(1);
        auto name = project.writer().postFor<QString>(WritePriority::Normal, [](WriteContext &context) {
            return annotatorName(context.database, annotatorNamed(context.database, u"Ann"_s).value());
        });
        QCOMPARE(name.result().value(), u"Ann"_s);
        auto refused = project.writer().postFor<QString>(WritePriority::Normal, [](WriteContext &) {
            return Result<QString>(failure(ErrorKind::NotFound, u"Not there."_s));
        });
        QCOMPARE(refused.result().error().message, u"Not there."_s);
    }

    void aDecisionInterruptsABackgroundChunk_data()
    {
        QTest::addColumn<bool>("looks");
        QTest::newRow("a chunk that looks whether it should yield") << true;
        QTest::newRow("a chunk in one long statement") << false;
    }

    void aDecisionInterruptsABackgroundChunk()
    {
        QFETCH(bool, looks);
        ReviewProject project(1);
        QCOMPARE(project.writer().suggestedChunk(), 10'000);
        std::binary_semaphore running{0};
        std::atomic<int> calls = 0;
        QStringList order; // on the writer's thread only
        auto chunk =
            project.writer().post(WritePriority::Background, [&](WriteContext &context) -> Result<void> {
                if (auto done = setting("chunk")(context); !done)
                    return done;
                if (++calls == 1) {
                    running.release();
                    while (looks && !context.shouldYield()) {
                    }
                    if (looks)
                        return failure(ErrorKind::Cancelled, QString());
                    return context.database.execute(
                        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
                        "SELECT max(i) FROM n"); // for ever, unless interrupted
                }
                order.append(u"chunk"_s);
                return {};
            });
        running.acquire();
        auto decision = project.writer().post(WritePriority::Decision, [&order](WriteContext &context) {
            order.append(u"decision"_s);
            return deciding(decided({1}, DecisionKind::Skipped))(context);
        });
        QVERIFY_OK(decision.result());
        QVERIFY_OK(chunk.result());
        QCOMPARE(calls.load(), 2);
        QCOMPARE(order, QStringList({u"decision"_s, u"chunk"_s}));
        QVERIFY(hasSetting(project, "chunk"));
        QCOMPARE(project.writer().suggestedChunk(), 500); // for the next two seconds
    }

    void decisionsInAnyMomentOfAChunk()
    {
        // The wish to interrupt may arrive at any moment, the rollback's included.
        ReviewProject project(200);
        constexpr int chunks = 40;
        QList<QFuture<Result<void>>> background;
        for (int i = 0; i < chunks; ++i) {
            background.append(
                project.writer().post(WritePriority::Background, [](WriteContext &context) -> Result<void> {
                    for (int row = 0; row < 400; ++row) {
                        if (context.shouldYield())
                            return failure(ErrorKind::Cancelled, QString());
                        auto added =
                            runSql(context.database,
                                   "INSERT INTO mark (uuid, action_id, ticket_id, annotator_id, kind, value, "
                                   "at, origin_sequence, lamport) VALUES (x'00', 1, 1, 1, 1, '', 1, 1, 1)");
                        if (!added)
                            return added;
                    }
                    return {};
                }));
        }
        for (int i = 0; i < 200; ++i) {
            QVERIFY_OK(project.writer()
                           .post(WritePriority::Decision, deciding(decided({i + 1}, DecisionKind::Skipped)))
                           .result());
        }
        for (auto &future : background)
            QVERIFY_OK(future.result());
        QCOMPARE(countOf(project.reader(), "SELECT count(*) FROM mark"), chunks * 400);
        QCOMPARE(countOf(project.reader(), "SELECT count(*) FROM decision"), 200);
    }

    void changesAreToldAtMostTwentyTimesASecond()
    {
        ReviewProject project(500);
        QList<qint64> times;
        QSet<qint64> told;
        QElapsedTimer timer;
        timer.start();
        connect(
            &project.writer(), &ProjectWriter::labelsChanged, &project.writer(),
            [&](const LabelChanges &changes) {
                times.append(timer.elapsed());
                for (const CurrentLabel &label : changes.labels)
                    told.insert(label.ticket.value);
            },
            Qt::DirectConnection);
        while (timer.elapsed() < 400) {
            const qint64 ticket = 1 + timer.elapsed();
            QVERIFY_OK(project.writer()
                           .post(WritePriority::Decision, deciding(decided({ticket}, DecisionKind::Skipped)))
                           .result());
        }
        const qint64 decided = countOf(project.reader(), "SELECT count(DISTINCT ticket_id) FROM decision");
        project.close(); // tells the rest
        QCOMPARE(told.size(), decided);
        // The last one, at the end, may come at once.
        for (qsizetype i = 1; i + 1 < times.size(); ++i)
            QVERIFY2(times[i] - times[i - 1] >= 49, qPrintable(QString::number(times[i] - times[i - 1])));
    }

    void theEndCommitsWhatWaits()
    {
        ReviewProject project(300);
        QList<QFuture<Result<void>>> futures;
        Gate gate;
        gate.close(project.writer());
        for (int i = 1; i <= 100; ++i) {
            for (const auto priority :
                 {WritePriority::Background, WritePriority::Normal, WritePriority::Decision}) {
                const TicketId ticket{i + 100 * int(priority)};
                futures.append(
                    project.writer().post(priority, deciding(decided(ticket, DecisionKind::Skipped))));
            }
        }
        gate.open.release();
        project.close();
        for (auto &future : futures) {
            QVERIFY(future.isFinished());
            QVERIFY_OK(future.result());
        }
        project.open();
        QCOMPARE(countOf(project.reader(), "SELECT count(*) FROM decision"), 300);
    }

    void numbersOfRowsGoOnAfterARestart()
    {
        ReviewProject project(3);
        project.write(deciding(decided({1}, DecisionKind::Skipped)));
        auto failing =
            project.writer().post(WritePriority::Normal, [](WriteContext &context) -> Result<void> {
                context.nextStamp();
                return failure(ErrorKind::Conflict, u"No."_s);
            });
        QVERIFY(!failing.result());
        project.close();
        project.open();
        project.write(deciding(decided({2}, DecisionKind::Skipped)));
        const char *all = "SELECT origin_sequence FROM action UNION ALL SELECT origin_sequence FROM decision";
        QList<qint64> numbers;
        QVERIFY_OK(forEachRow(project.reader(), all,
                              [&numbers](Statement &row) { numbers.append(row.integer(0)); }));
        QCOMPARE(QSet<qint64>(numbers.begin(), numbers.end()).size(), 4);
        QVERIFY(countOf(project.reader(), "SELECT value FROM project WHERE key = 'lamport'") >=
                *std::max_element(numbers.begin(), numbers.end()));
    }
};

QTEST_GUILESS_MAIN(TestProjectWriter)
#include "tst_project_writer.moc"
