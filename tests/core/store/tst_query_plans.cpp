#include "tests/core/store/store_fixture.h"

#include "core/store/ticket_store.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace countersign;
using namespace countersign::test;

/// What happens at each key, each reply and each opening must not read a whole table: with a million tickets
/// that is the difference between a blink and a stop.
class TestQueryPlans : public QObject
{
    Q_OBJECT

    using Statements = QSet<QByteArray>;

    static int remember(unsigned, void *statements, void *statement, void *)
    {
        static_cast<Statements *>(statements)->insert(sqlite3_sql(static_cast<sqlite3_stmt *>(statement)));
        return 0;
    }

    /// Every statement that a connection runs while it lives.
    class Listening
    {
    public:
        Listening(Database &database, Statements &statements) : m_database(database)
        {
            sqlite3_trace_v2(database.handle(), SQLITE_TRACE_STMT, &remember, &statements);
        }
        ~Listening() { sqlite3_trace_v2(m_database.handle(), 0, nullptr, nullptr); }
        Q_DISABLE_COPY_MOVE(Listening)

    private:
        Database &m_database;
    };

    /// Lines of the plan that read all of a table that grows with the tickets.
    static QStringList wholeTables(Database &database, const QByteArray &sql)
    {
        static const QRegularExpression scan(
            u"^SCAN (ticket|truth|request|suggestion|baseline_suggestion|action|decision|mark|current_label"
            u"|[a-z])( |$)"_s);
        QStringList found;
        const QByteArray asked = "EXPLAIN QUERY PLAN " + sql;
        const auto read = forEachRow(database, asked.constData(), [&](Statement &row) {
            if (scan.match(row.text(3)).hasMatch())
                found.append(row.text(3));
        });
        if (!read)
            return {read.error().detail};
        return found;
    }

    static bool canBeExplained(const QByteArray &sql)
    {
        static const QRegularExpression plain(u"^\\s*(SELECT|INSERT|UPDATE|DELETE|WITH)"_s);
        return plain.match(QString::fromUtf8(sql)).hasMatch();
    }

    static Result<void> work(ReviewProject &project, WriteContext &context)
    {
        StoredRun run;
        run.run.uuid = QUuid::createUuid();
        run.run.taxonomy = {1};
        const auto id = addRun(context.database, run);
        if (!id)
            return failure(id.error());
        const auto sent = addSentRequest(context.database, *id, {2}, 1, "key", 5);
        if (!sent)
            return failure(sent.error());
        RequestOutcome outcome;
        outcome.id = *sent;
        if (auto done = finishRequest(context, {2}, outcome, 6); !done)
            return done;
        Suggestion suggestion = suggestionOf({choice(category, {billing}, 0.9)}, {2});
        suggestion.run = *id;
        if (const auto added = addSuggestion(context.database, suggestion, "key"); !added)
            return failure(added.error());
        suggestion.run = baselineRun(context.database, {1}, 7).value();
        if (auto done = replaceBaselineSuggestion(context.database, suggestion); !done)
            return done;
        if (const auto label = refreshLabel(context.database, {2}); !label)
            return failure(label.error());
        for (const qint64 ticket : {1, 2, 3}) {
            if (auto done = deciding(decided({ticket}, DecisionKind::Skipped))(context); !done)
                return done;
        }
        const auto who = annotatorNamed(context.database, u"ann"_s);
        for (const bool undo : {true, true, false, true}) {
            const auto stepped = undo ? undoLast(context, *who, 9) : redoLast(context, *who, 9);
            if (!stepped)
                return failure(stepped.error());
        }
        if (const auto settled = settleInterruptedRequests(context); !settled)
            return failure(settled.error());
        Q_UNUSED(project)
        return overwriteTicket(context.database, {4});
    }

    static void read(Database &reader, const Taxonomy &taxonomy)
    {
        QVERIFY_OK(readShownTicket(reader, taxonomy, {2}));
        QVERIFY_OK(ticketById(reader, {2}));
        QVERIFY_OK(ticketText(reader, {2}));
        QVERIFY_OK(ticketNamed(reader, u"T2"_s));
        QVERIFY_OK(ticketUuidOf(reader, {2}));
        QVERIFY_OK(ticketCount(reader));
        QVERIFY_OK(lastTicket(reader));
        QVERIFY_OK(truthOf(reader, {2}));
        QVERIFY_OK(suggestionsOf(reader, {2}));
        QVERIFY_OK(finalDecision(reader, {2}));
        QVERIFY_OK(decisionsOf(reader, {2}));
        QVERIFY_OK(requestsOf(reader, {2}));
        QVERIFY_OK(labelOf(reader, {2}));
        QVERIFY_OK(newestRun(reader, SourceKind::Llm));
        QVERIFY_OK(requestsSentSince(reader, 1));
    }

private slots:
    void noHotStatementReadsAWholeTable()
    {
        ReviewProject project(10);
        Statements statements;
        project.write([&](WriteContext &context) {
            const Listening listening(context.database, statements);
            return work(project, context);
        });
        {
            const Listening listening(project.reader(), statements);
            read(project.reader(), project.taxonomy());
        }
        QVERIFY(statements.size() > 30);
        for (const QByteArray &sql : std::as_const(statements)) {
            if (!canBeExplained(sql))
                continue;
            const QStringList found = wholeTables(project.reader(), sql);
            QVERIFY2(found.isEmpty(), qPrintable(QString::fromUtf8(sql) + u"\n -> "_s + found.join(u'\n')));
        }
    }

    void undoLooksAtAHandfulOfActions()
    {
        // Steps of the virtual machine, not time: the same on every machine.
        ReviewProject project(2000);
        const auto stepsOfUndo = [&project] {
            qint64 steps = 0;
            project.write([&steps](WriteContext &context) -> Result<void> {
                const auto who = annotatorNamed(context.database, u"ann"_s);
                sqlite3_progress_handler(
                    context.database.handle(), 1,
                    [](void *count) { return ++*static_cast<qint64 *>(count) < 0 ? 1 : 0; }, &steps);
                const auto undone = undoLast(context, *who, 9);
                const auto redone = redoLast(context, *who, 9);
                sqlite3_progress_handler(context.database.handle(), 0, nullptr, nullptr);
                if (!undone || !undone->action.isValid() || !redone || !redone->action.isValid())
                    return failure(ErrorKind::Internal, u"nothing was undone"_s);
                return {};
            });
            return steps;
        };
        const auto decide = [&project](const QString &who, int times) {
            project.write([&](WriteContext &context) -> Result<void> {
                for (int i = 1; i <= times; ++i) {
                    if (auto done = deciding(decided({i}, DecisionKind::Skipped), who)(context); !done)
                        return done;
                }
                return {};
            });
        };
        decide(u"ann"_s, 3);
        const qint64 few = stepsOfUndo();
        decide(u"ann"_s, 2000);
        decide(u"bob"_s, 2000); // nor at what others did since
        const qint64 many = stepsOfUndo();
        QVERIFY2(many < few * 3, qPrintable(u"%1 steps, then %2"_s.arg(few).arg(many)));
    }
};

QTEST_GUILESS_MAIN(TestQueryPlans)
#include "tst_query_plans.moc"
