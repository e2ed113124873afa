#include "tests/core/store/search_fixture.h"

#include "core/dataset/importer.h"
#include "core/store/backup.h"
#include "core/store/project_upkeep.h"
#include "core/store/schema.h"
#include "core/store/ticket_store.h"

#include <QRandomGenerator>
#include <QTest>

using namespace countersign;
using namespace countersign::test;

/// The full-text index in the project file.
class TestSearchStore : public QObject
{
    Q_OBJECT

    static QString randomWords(QRandomGenerator &random, int most)
    {
        static const QStringList parts{
            u"refund"_s, u"Refunds"_s, u"ref"_s,     u"café"_s,   u"cafe"_s, u"退款"_s,  u"退"_s,
            u"款"_s,     u"가다"_s,    u"ｶﾞ"_s,      u"ガ"_s,     u"ไทย"_s,  u"😀"_s,     u"\""_s,
            u"-"_s,      u"*"_s,       u"("_s,       u")"_s,      u"AND"_s,  u"NOT"_s,   u"OR"_s,
            u"NEAR("_s,  u":"_s,       u"^"_s,       u"{"_s,      u"'"_s,    u"a@b.c"_s, u"\0"_s,
            u"\u202e"_s, u"\u200b"_s,  u"x\u0301"_s, u"\ufeff"_s, u"12"_s,   u"%_"_s,    u";--"_s};
        QString text;
        for (int i = random.bounded(most + 1); i > 0; --i) {
            text += parts[random.bounded(int(parts.size()))];
            if (random.bounded(2) == 0)
                text += u' ';
        }
        if (random.bounded(10) == 0)
            text += QChar(random.bounded(0x10000)); // a lone surrogate, too
        return text;
    }

private slots:
    void chineseInsideARunIsFound()
    {
        ReviewProject project(4);
        setText(project, 1, u"你好，我要退款，谢谢"_s);
        setText(project, 2, u"款退"_s);
        setText(project, 3, u"Bitte退款！"_s);
        QVERIFY(indexAll(project));
        QCOMPARE(hitsOf(project.reader(), u"退款"_s), (QList<qint64>{1, 3}));
        QCOMPARE(hitsOf(project.reader(), u"款"_s), (QList<qint64>{1, 2, 3}));
        QCOMPARE(hitsOf(project.reader(), u"我要退款"_s), QList<qint64>{1});
        QCOMPARE(hitsOf(project.reader(), u"bitte -你好"_s), QList<qint64>{3});
    }

    /// Whatever is typed, and whatever stands in the tickets: no error, and the index and our own eyes agree.
    void anyQuestionOverAnyText()
    {
        QRandomGenerator random(20262);
        ReviewProject project(300);
        project.write([&random](WriteContext &context) -> Result<void> {
            for (int i = 1; i <= 300; ++i) {
                auto done =
                    runSql(context.database, "UPDATE ticket SET subject = ?2, body = ?3 WHERE id = ?1", i,
                           randomWords(random, 4), randomWords(random, 30));
                if (!done)
                    return done;
            }
            return {};
        });
        QVERIFY(indexAll(project));
        int found = 0;
        for (int i = 0; i < 2000; ++i) {
            const QString words = randomWords(random, 5);
            const SearchQuery query = SearchQuery::fromWords(words);
            const QList<qint64> seen = scanned(project.reader(), words);
            if (query.isEmpty()) {
                QCOMPARE(seen, QList<qint64>());
                continue;
            }
            QList<qint64> hits = hitsOf(project.reader(), words);
            if (query.onlyExcludes()) {
                const QSet<qint64> excluded(hits.begin(), hits.end());
                hits.clear();
                for (qint64 id = 1; id <= 300; ++id) {
                    if (!excluded.contains(id))
                        hits.append(id);
                }
            }
            QVERIFY2(hits == seen,
                     qPrintable(words + u" | "_s + QString::fromStdString(query.ftsExpression())));
            found += int(hits.size());
        }
        QVERIFY(found > 1000);
    }

    void itKnowsHowFarItGoes()
    {
        ReviewProject project(25);
        QVERIFY(!searchIndexState(project.reader())->isComplete());
        QVERIFY_OK(indexStep(project)); // empties what a new project has
        const auto first = indexStep(project, 10);
        QVERIFY_OK(first);
        QVERIFY(first->more && first->state.usable);
        QCOMPARE(first->state.indexed, TicketId{10});
        QCOMPARE(hitsOf(project.reader(), u"body"_s).size(), 10);
        project.close();
        project.open();
        QCOMPARE(searchIndexState(project.reader())->indexed, TicketId{10});
        QVERIFY(indexAll(project));
        QCOMPARE(hitsOf(project.reader(), u"body"_s).size(), 25);
        project.addTickets(26, 40);
        QVERIFY(!searchIndexState(project.reader())->isComplete());
        QVERIFY(indexAll(project));
        QCOMPARE(hitsOf(project.reader(), u"body "_s).size(), 40);
    }

    void ticketsOfAnUnfinishedImportAreNotInIt()
    {
        ReviewProject project(5);
        project.write([](WriteContext &context) {
            return context.database.execute(
                "INSERT INTO ticket SELECT id + 100, 77, record, 'x' || id, subject, body, created, "
                "record_hash, "
                "occurrence, text_hash, raw FROM ticket; INSERT INTO import (uuid, file_name, format, "
                "mapping, "
                "encoding, file_size, started_at) VALUES (x'01', 'b.csv', '', '', '', 1, 1)");
        });
        QVERIFY(indexAll(project));
        QCOMPARE(hitsOf(project.reader(), u"body "_s).size(), 5);
    }

    void aLoadIntoAnEmptyProjectIndexesNothing()
    {
        ReviewProject project(0);
        QVERIFY(indexAll(project));
        project.close();
        QVERIFY(writeBytes(project.folder() + u"/f.csv"_s, "id,body\n1,hello\n2,world\n"));
        ImportRequest request;
        request.path = project.folder() + u"/f.csv"_s;
        request.mapping.id = u"id"_s;
        request.mapping.body = {u"body"_s};
        QVERIFY_OK(importTickets(project.path(), request, {}, CancelToken(), project.clock));
        project.open();
        QVERIFY(!searchIndexState(project.reader())->indexed.isValid());
        QVERIFY(indexAll(project));
        QCOMPARE(hitsOf(project.reader(), u"world"_s), QList<qint64>{2});
    }

    void anotherOnesIndexIsNotBelieved_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("another machine")
            << QByteArray("UPDATE project SET value = x'00' WHERE key = 'machine'");
        QTest::newRow("other rules") << QByteArray(
            "UPDATE project SET value = '0' WHERE key = 'search.rules'");
        QTest::newRow("ahead of its tickets")
            << QByteArray("UPDATE project SET value = 99 WHERE key = 'search.indexed'");
        QTest::newRow("behind everything")
            << QByteArray("UPDATE project SET value = -9 WHERE key = 'search.indexed'");
        QTest::newRow("another file") << QByteArray();
    }

    void anotherOnesIndexIsNotBelieved()
    {
        QFETCH(QByteArray, sql);
        ReviewProject project(20);
        QVERIFY(indexAll(project));
        project.close();
        // Somebody made ticket 7 unfindable; the index does not say so.
        QCOMPARE(
            runForeignSql(project.path(), "UPDATE ticket SET body = 'hidden treasure' WHERE id = 7;" + sql),
            QByteArray());
        if (sql.isEmpty()) {
            const QByteArray bytes = bytesOf(project.path());
            QVERIFY(QFile::rename(project.path(), project.folder() + u"/old"_s));
            QVERIFY(writeBytes(project.path(), bytes));
        }
        {
            const auto onlyRead = Project::open(project.path(), ProjectAccess::ReadOnly, project.clock);
            QVERIFY_OK(onlyRead);
            QVERIFY(!searchIndexState((*onlyRead)->reader())->usable);
        }
        project.open();
        QVERIFY(!searchIndexState(project.reader())->usable);
        QVERIFY(indexAll(project));
        QCOMPARE(hitsOf(project.reader(), u"treasure"_s), QList<qint64>{7});
        project.close();
        project.open();
        QVERIFY(searchIndexState(project.reader())->isComplete()); // now it is ours
    }

    void aBrokenIndexIsMadeAnew_data()
    {
        QTest::addColumn<QByteArray>("sql");
        const auto row = [](const char *name, const char *sql) { QTest::newRow(name) << QByteArray(sql); };
        row("nothing in it", "DELETE FROM ticket_search_data");
        row("no tree", "DELETE FROM ticket_search_idx");
        row("a false tree", "UPDATE ticket_search_idx SET pgno = 77777");
        row("no structure", "DELETE FROM ticket_search_data WHERE id = 10");
        row("a false structure",
            "UPDATE ticket_search_data SET block = x'00000000ffffffffff7f' WHERE id = 10");
        row("a huge structure", "UPDATE ticket_search_data SET block = zeroblob(9000000) WHERE id = 10");
        row("empty pages", "UPDATE ticket_search_data SET block = x'' WHERE id > 10");
        row("pages of noise",
            "UPDATE ticket_search_data SET block = randomblob(length(block)) WHERE id > 10");
        row("texts for pages",
            "PRAGMA ignore_check_constraints=1; UPDATE ticket_search_data SET block = 'words'");
        row("another version", "UPDATE ticket_search_config SET v = 99 WHERE k = 'version'");
        row("no version", "DELETE FROM ticket_search_config");
        row("odd settings", "INSERT OR REPLACE INTO ticket_search_config (k, v) VALUES ('pgsz', 3), ('rank', "
                            "'load_extension(1)'), ('hashsize', -1), ('crisismerge', 0)");
    }

    void aBrokenIndexIsMadeAnew()
    {
        QFETCH(QByteArray, sql);
        ReviewProject project(200);
        QVERIFY(indexAll(project));
        project.close();
        QCOMPARE(runForeignSql(project.path(), sql), QByteArray());
        project.open();
        // An error, or too little; more than that never.
        (void)hitsOf(project.reader(), u"body 17"_s);
        (void)hitsOf(project.reader(), u"\"body of\""_s);
        (void)hitsOf(project.reader(), u"bo"_s);
        project.addTickets(201, 220);
        if (!indexAll(project))
            project.write([](WriteContext &context) { return distrustSearchIndex(context.database); });
        project.write([](WriteContext &context) { return distrustSearchIndex(context.database); });
        QVERIFY(indexAll(project));
        QCOMPARE(hitsOf(project.reader(), u"17 "_s), QList<qint64>{17});
        QCOMPARE(hitsOf(project.reader(), u"\"body of\""_s).size(), 220);
        QVERIFY(project.reader().execute("SELECT 1"));
    }

    void flippedBitsOfTheIndex()
    {
        QRandomGenerator random(20263);
        ReviewProject project(60);
        QVERIFY(indexAll(project));
        project.close();
        const QByteArray whole = bytesOf(project.path());
        const QString mutated = project.folder() + u"/mutated.countersign"_s;
        for (int i = 0; i < 150; ++i) {
            QVERIFY(writeBytes(mutated, whole));
            const QByteArray at = QByteArray::number(random.bounded(300));
            const QByteArray byte = QByteArray(1, char(random.bounded(256))).toHex();
            QCOMPARE(runForeignSql(mutated, "UPDATE ticket_search_data SET block = CAST(substr(block, 1, " +
                                                at + ") || x'" + byte + "' || substr(block, " + at +
                                                " + 2) AS BLOB)"),
                     QByteArray());
            const auto database = Database::open(mutated, OpenMode::ReadWrite);
            QVERIFY_OK(database);
            for (const QString &words : {u"body"_s, u"body 17"_s, u"\"body of 5\""_s, u"1"_s, u"body -of"_s})
                (void)hitsOf(**database, words);
            (void)(*database)->execute(
                "INSERT INTO ticket_search (ticket_search, rank) VALUES ('merge', -500)");
        }
    }

    void whatIsForgottenIsOutOfIt_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::newRow("an index of ours") << QByteArray();
        QTest::newRow("a broken one")
            << QByteArray("DELETE FROM ticket_search_idx;"
                          "UPDATE ticket_search_data SET block = x'00000000ffffffffff7f' "
                          "WHERE id = 10");
        QTest::newRow("another machine's")
            << QByteArray("UPDATE project SET value = x'00' WHERE key = 'machine'");
    }

    void whatIsForgottenIsOutOfIt()
    {
        QFETCH(QByteArray, before);
        ReviewProject project(200);
        setText(project, 77, u"qxylophon qzebra common"_s);
        setText(project, 78, u"common"_s);
        for (int piece = 0; piece < 3; ++piece)
            QVERIFY_OK(indexStep(project, 90)); // in several pieces
        QVERIFY(indexAll(project));
        QVERIFY(bytesOf(project.path()).contains("xylophon") ||
                bytesOf(project.path() + u"-wal"_s).contains("xylophon"));
        if (!before.isEmpty()) {
            project.close();
            QCOMPARE(runForeignSql(project.path(), before), QByteArray());
            project.open();
        }
        for (int twice = 0; twice < 2; ++twice) {
            QVERIFY_OK(project.project().forget(TicketId{77}));
            for (const char *ending : {"", "-wal"}) {
                const QByteArray bytes = bytesOf(project.path() + QLatin1String(ending));
                QVERIFY(!bytes.contains("xylophon"));
                QVERIFY(!bytes.contains("zebra"));
            }
        }
        QVERIFY(indexAll(project));
        QCOMPARE(hitsOf(project.reader(), u"qxylophon"_s), QList<qint64>());
        QCOMPARE(hitsOf(project.reader(), u"common"_s), QList<qint64>{78});
        QCOMPARE(hitsOf(project.reader(), u"body "_s).size(), 198);
        QVERIFY_OK(checkWhole(project.reader()));
        project.write([](WriteContext &context) {
            return context.database.execute("INSERT INTO ticket_search (ticket_search, rank) VALUES "
                                            "('integrity-check', 1)");
        });
    }

    void aProjectOfVersion1IsBroughtUpToDate()
    {
        const QTemporaryDir folder;
        const FakeClock clock;
        const QString path = folder.filePath(u"old.countersign"_s);
        {
            const auto old = Database::open(path, OpenMode::Create);
            QVERIFY_OK(old);
            QFile step(u":/schema/0001_initial.sql"_s);
            QVERIFY(step.open(QIODevice::ReadOnly));
            QVERIFY_OK((*old)->execute(step.readAll().constData()));
            QVERIFY_OK((*old)->execute(
                "INSERT INTO project (key, value) VALUES ('uuid', x'00112233445566778899aabbccddeeff'), "
                "('origin', x'00112233445566778899aabbccddeeff'), ('sequence', 1), ('lamport', 1);"
                "INSERT INTO ticket VALUES (1, 1, 1, 'T1', 'Old', 'words', '', 1, 0, 1, '');"
                "INSERT INTO import VALUES (1, x'01', 'f.csv', '{}', '{}', 'UTF-8', 1, 1, 1, 1, 1, '');"
                "PRAGMA user_version=1"));
            QVERIFY_OK((*old)->execute(
                ("PRAGMA application_id=" + QByteArray::number(projectApplicationId)).constData()));
        }
        const auto readOnly = Project::open(path, ProjectAccess::ReadOnly, clock);
        QVERIFY(!readOnly);
        QCOMPARE(readOnly.error().kind, ErrorKind::Unsupported);
        const auto opened = Project::open(path, ProjectAccess::ReadWrite, clock);
        QVERIFY_OK(opened);
        QCOMPARE(backupsOf(path).size(), 1);
        const auto state = searchIndexState((*opened)->reader());
        QVERIFY_OK(state);
        QVERIFY(!state->indexed.isValid()); // made later, in the background
        QCOMPARE(state->last, TicketId{1});
        QCOMPARE(scanned((*opened)->reader(), u"words"_s), QList<qint64>{1});
    }
};

QTEST_GUILESS_MAIN(TestSearchStore)
#include "tst_search_store.moc"
