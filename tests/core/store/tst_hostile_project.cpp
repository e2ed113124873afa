#include "tests/core/store/store_fixture.h"

#include "core/store/ticket_store.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

using namespace countersign;
using namespace countersign::test;

/// Project files made by somebody who means harm: opened as if nothing were wrong with them, or refused in
/// words; never more.
class TestHostileProject : public QObject
{
    Q_OBJECT

    static qint64 numberIn(const char *variable, qint64 otherwise)
    {
        bool isNumber = false;
        const qint64 number = qEnvironmentVariable(variable).toLongLong(&isNumber);
        return isNumber ? number : otherwise;
    }

    /// Reads everything there is, as the program would; whatever it meets is a value or an error.
    static void readAll(Database &reader)
    {
        (void)currentTaxonomy(reader);
        (void)imports(reader);
        (void)ledgerCounts(reader);
        (void)newestRun(reader, SourceKind::Llm);
        (void)forEachLabel(reader, TicketId(), [](const CurrentLabel &) {});
        for (TicketId ticket{1}; ticket.value <= 8; ++ticket.value) {
            (void)ticketById(reader, ticket);
            (void)ticketUuidOf(reader, ticket);
            (void)truthOf(reader, ticket);
            (void)suggestionsOf(reader, ticket);
            (void)finalDecision(reader, ticket);
            (void)decisionsOf(reader, ticket);
            (void)requestsOf(reader, ticket);
        }
    }

    /// A small project with a row of everything.
    static void fill(ReviewProject &project)
    {
        for (const qint64 ticket : {1, 2, 3}) {
            project.suggest(suggestionOf(
                {choice(category, {billing}, 0.9), choice(tags, {refund, bug}, 0.4), words(u"One line"_s)},
                {ticket}));
            project.write(
                deciding(decided({ticket}, DecisionKind::Corrected, {choice(category, {account})})));
        }
        project.write([](WriteContext &context) -> Result<void> {
            const auto who = annotatorNamed(context.database, u"ann"_s);
            const auto undone = undoLast(context, *who, 3);
            if (!undone)
                return failure(undone.error());
            return addSentRequest(context.database, {1}, {4}, 1, "k", 5).map([](RequestId) {});
        });
    }

private slots:
    void crafted_data()
    {
        QTest::addColumn<QByteArray>("sql");
        const auto row = [](const char *name, const char *sql) { QTest::newRow(name) << QByteArray(sql); };
        row("trigger", "CREATE TRIGGER t AFTER INSERT ON decision BEGIN DELETE FROM decision; END");
        row("temporary-looking trigger", "CREATE TRIGGER temp_t BEFORE UPDATE ON ticket BEGIN SELECT 1; END");
        row("view", "CREATE VIEW v AS SELECT * FROM ticket");
        row("view instead of a table",
            "ALTER TABLE truth RENAME TO hidden; CREATE VIEW truth AS SELECT * FROM hidden");
        row("extra table", "CREATE TABLE extra (x)");
        row("missing table", "DROP TABLE truth");
        row("virtual table", "CREATE VIRTUAL TABLE f USING fts5 (x)");
        row("generated column", "ALTER TABLE ticket ADD COLUMN g TEXT AS (upper(body))");
        row("extra column", "ALTER TABLE decision ADD COLUMN extra TEXT");
        row("default that calls",
            "ALTER TABLE mark RENAME COLUMN value TO v; ALTER TABLE mark ADD COLUMN value "
            "TEXT NOT NULL DEFAULT 'x'");
        row("check that calls",
            "DROP TABLE truth; CREATE TABLE truth (ticket_id INTEGER NOT NULL, field_id "
            "INTEGER NOT NULL, value TEXT NOT NULL CHECK (length(value) < 9), PRIMARY KEY "
            "(ticket_id, field_id)) STRICT, WITHOUT ROWID");
        row("other index", "DROP INDEX mark_ticket; CREATE INDEX mark_ticket ON mark (value)");
        row("extra index", "CREATE INDEX more ON ticket (body)");
        row("index on an expression", "CREATE INDEX more ON ticket (lower(body))");
        row("missing index", "DROP INDEX decision_ticket");
        row("not strict",
            "DROP TABLE truth; CREATE TABLE truth (ticket_id INTEGER NOT NULL, field_id INTEGER "
            "NOT NULL, value TEXT NOT NULL, PRIMARY KEY (ticket_id, field_id)) WITHOUT ROWID");
        row("a trigger with a name like SQLite's own",
            "PRAGMA writable_schema=ON; INSERT INTO sqlite_schema (type, name, tbl_name, rootpage, sql) "
            "VALUES "
            "('trigger', 'sqlite_x', 'decision', 0, 'CREATE TRIGGER sqlite_x AFTER INSERT ON decision BEGIN "
            "DELETE FROM decision; END')");
        row("a trigger with nearly such a name",
            "CREATE TRIGGER sqliteXevil AFTER INSERT ON decision BEGIN DELETE FROM decision; END");
        row("statistics that lead the planner astray", "ANALYZE");
        row("two rows of one name", "PRAGMA writable_schema=ON; INSERT INTO sqlite_schema SELECT * FROM "
                                    "sqlite_schema WHERE name = 'mark_ticket'");
        row("another table's root", "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET rootpage = (SELECT "
                                    "rootpage FROM sqlite_schema WHERE name = 'ticket') WHERE name = 'run'");
        row("a schema that cannot be parsed",
            "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = 'CREATE TABLE (' WHERE name = 'run'");
        row("more tickets than there are", "UPDATE import SET last_ticket = 4000000000000000");
        row("tickets from far away",
            "UPDATE ticket SET id = 4000000000000000 WHERE id = 8; UPDATE import SET last_ticket = "
            "4000000000000000");
        row("tickets from below", "UPDATE import SET first_ticket = -4000000000000000");
    }

    void crafted()
    {
        QFETCH(QByteArray, sql);
        ReviewProject project(8);
        fill(project);
        project.close();
        const QByteArray failed = runForeignSql(project.path(), sql);
        QVERIFY2(failed.isEmpty() || failed.contains("malformed"), failed.constData());
        for (const auto access : {ProjectAccess::ReadOnly, ProjectAccess::ReadWrite}) {
            const auto opened = Project::open(project.path(), access, project.clock);
            QVERIFY(!opened);
            QVERIFY2(opened.error().kind == ErrorKind::Storage, qPrintable(opened.error().message));
            QVERIFY(opened.error().message.contains(project.path()));
            QVERIFY2(opened.error().message.size() < 400, qPrintable(opened.error().message));
        }
    }

    void aConnectionIsHardened_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("attach") << QByteArray("ATTACH ':memory:' AS other");
        QTest::newRow("vacuum into") << QByteArray("VACUUM INTO '/tmp/countersign-elsewhere'");
        QTest::newRow("writable schema")
            << QByteArray("PRAGMA writable_schema=ON; DELETE FROM sqlite_schema WHERE name = 'mark'");
        QTest::newRow("load extension") << QByteArray("SELECT load_extension('x')");
        QTest::newRow("shadow of a virtual table")
            << QByteArray("PRAGMA trusted_schema=ON; SELECT 1 FROM nowhere");
    }

    void aConnectionIsHardened()
    {
        QFETCH(QByteArray, sql);
        ReviewProject project(1);
        const auto done =
            project.writer()
                .post(WritePriority::Normal,
                      [&sql](WriteContext &context) { return context.database.execute(sql.constData()); })
                .result();
        QVERIFY(!done);
        QVERIFY(!QFile::exists(u"/tmp/countersign-elsewhere"_s));
    }

    void triggersOfAFileThatChangedWhileOpenDoNotRun()
    {
        ReviewProject project(2);
        project.write(deciding(decided({1}, DecisionKind::Skipped)));
        QCOMPARE(runForeignSql(project.path(),
                               "CREATE TRIGGER t AFTER INSERT ON decision BEGIN DELETE FROM decision; END"),
                 QByteArray());
        project.write(deciding(decided({2}, DecisionKind::Skipped)));
        QCOMPARE(countOf(project.reader(), "SELECT count(*) FROM decision"), 2);
    }

    void oddContents_data()
    {
        QTest::addColumn<QByteArray>("sql");
        const auto row = [](const char *name, const char *sql) { QTest::newRow(name) << QByteArray(sql); };
        row("labels of a million cells", "UPDATE current_label SET labels = zeroblob(8000000)");
        row("labels of odd size", "UPDATE current_label SET labels = x'010203'");
        row("states from beyond",
            "UPDATE current_label SET person = 77, ledger = -5, source = 99, flags = -1");
        row("a uuid of no size", "UPDATE suggestion SET uuid = x''; UPDATE run SET uuid = zeroblob(5000000)");
        row("answers that are none",
            "UPDATE suggestion SET answers = '[[[['; UPDATE decision SET answers = ''");
        row("answers without end", "UPDATE decision SET answers = replace(hex(zeroblob(2000000)), '0', '[')");
        row("undo of nothing", "UPDATE action SET kind = 1, undoes = 0");
        row("redo of nothing", "UPDATE action SET kind = 2, undoes = 999999");
        row("kinds from beyond",
            "UPDATE action SET kind = 99; UPDATE decision SET kind = 99, shown_source = -7");
        row("a decision before itself", "UPDATE decision SET previous = id");
        row("an import of no format", "UPDATE import SET format = 'x', mapping = '{'");
        row("a format with other columns", "UPDATE import SET format = '{\"format\": \"csv\", \"delimiter\": "
                                           "\"\", \"columns\": [1, null]}'");
        row("a record without end", "UPDATE ticket SET raw = '\"' || hex(zeroblob(4000000))");
        row("a taxonomy that is none", "UPDATE taxonomy_version SET document = '{\"fields\": 7}'");
        row("no taxonomy", "DELETE FROM taxonomy_version");
        row("no project row", "DELETE FROM project");
        row("a sequence of text", "UPDATE project SET value = 'x' WHERE key IN ('sequence', 'lamport')");
        row("requests of no run", "UPDATE request SET run_id = 77, state = 1, cause = 99");
    }

    void oddContents()
    {
        QFETCH(QByteArray, sql);
        ReviewProject project(8);
        fill(project);
        project.close();
        QCOMPARE(runForeignSql(project.path(), sql), QByteArray());
        for (const auto access : {ProjectAccess::ReadOnly, ProjectAccess::ReadWrite}) {
            const auto opened = Project::open(project.path(), access, project.clock);
            if (!opened) {
                QVERIFY2(opened.error().message.contains(project.path()), qPrintable(opened.error().message));
                continue;
            }
            readAll((*opened)->reader());
            if ((*opened)->writer()) {
                const auto undone = (*opened)
                                        ->writer()
                                        ->post(WritePriority::Decision,
                                               [](WriteContext &context) -> Result<void> {
                                                   const auto undo = undoLast(context, AnnotatorId{1}, 9);
                                                   const auto redo = redoLast(context, AnnotatorId{1}, 9);
                                                   return undo && redo
                                                              ? Result<void>()
                                                              : failure(ErrorKind::Storage, u"odd"_s);
                                               })
                                        .result();
                Q_UNUSED(undone)
                (void)(*opened)->forget({2});
            }
        }
    }

    void flippedBytes()
    {
        const auto seed =
            quint32(numberIn("COUNTERSIGN_SEED", QRandomGenerator::global()->bounded(1'000'000)));
        const qint64 files = numberIn("COUNTERSIGN_MUTATIONS", 2000);
        qInfo("COUNTERSIGN_SEED=%u", seed);
        QRandomGenerator random(seed);
        ReviewProject project(8);
        fill(project);
        project.close();
        const QByteArray whole = bytesOf(project.path());
        // Written in place: making thousands of files would measure the file system.
        const QString mutated = project.folder() + u"/mutated.countersign"_s;
        int opened = 0;
        for (qint64 i = 0; i < files; ++i) {
            QByteArray bytes = whole;
            const int flips = 1 + random.bounded(8);
            for (int flip = 0; flip < flips; ++flip) {
                // Half of them where the file and the pages have their heads.
                qsizetype at = random.bounded(int(bytes.size()));
                if (random.bounded(2) == 0)
                    at = at / 4096 * 4096 + random.bounded(at < 4096 ? 100 : 64);
                bytes[at] = char(random.bounded(256));
            }
            if (random.bounded(20) == 0)
                bytes.truncate(random.bounded(int(bytes.size())));
            QVERIFY(writeBytes(mutated, bytes));
            const auto access = i % 8 == 0 ? ProjectAccess::ReadWrite : ProjectAccess::ReadOnly;
            if (const auto found = Project::open(mutated, access, project.clock)) {
                ++opened;
                readAll((*found)->reader());
            } else {
                QVERIFY(found.error().message.size() > 10);
            }
            for (const char *ending : {"-wal", "-shm", "-journal", ".lock"})
                QFile::remove(mutated + QLatin1String(ending));
        }
        qInfo("%lld mutated files, %d opened, %lld refused", files, opened, files - opened);
        QVERIFY(opened < files);
    }
};

QTEST_GUILESS_MAIN(TestHostileProject)
#include "tst_hostile_project.moc"
