#include "core/dataset/importer.h"
#include "core/dataset/source_probe.h"
#include "core/dataset/unfinished_import.h"
#include "core/domain/taxonomy_templates.h"
#include "core/store/database.h"
#include "core/store/project.h"
#include "core/store/project_writer.h"
#include "core/store/ticket_store.h"
#include "tests/support/fake_clock.h"
#include "tests/support/qverify_ok.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace countersign;

class TestImporter : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    test::FakeClock m_clock;
    QString m_project;
    QString m_file;

    void writeFile(const QByteArray &bytes)
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    ImportRequest request(OnBadRow onBadRow = OnBadRow::Stop,
                          OnDuplicateId onDuplicateId = OnDuplicateId::Refuse) const
    {
        ImportRequest request;
        request.path = m_file;
        request.onBadRow = onBadRow;
        request.onDuplicateId = onDuplicateId;
        const auto taxonomy = loadTaxonomyTemplate(QStringLiteral("billing"))->taxonomy;
        if (const auto probe = probeSource(m_file)) {
            if (const auto guessed = guessMapping(probe->columns, probe->rows, taxonomy))
                request.mapping = *guessed;
        }
        return request;
    }

    Result<ImportReport> import(const ImportRequest &request)
    {
        return importTickets(m_project, request, {}, CancelToken(), m_clock);
    }

    /// "id|subject|body" of every ticket, in order.
    QStringList tickets()
    {
        QStringList lines;
        const auto project = Project::open(m_project, ProjectAccess::ReadOnly, m_clock);
        if (!project)
            return {project.error().message};
        const auto last = lastTicket((*project)->reader());
        for (TicketId id{1}; last && id <= *last; ++id.value) {
            const auto ticket = ticketById((*project)->reader(), id);
            lines.append(ticket ? ticket->externalId + u'|' + ticket->subject + u'|' + ticket->body
                                : ticket.error().message);
        }
        return lines;
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_project = m_folder->filePath(QStringLiteral("p.countersign"));
        m_file = m_folder->filePath(QStringLiteral("tickets.csv"));
        QVERIFY_OK(
            Project::create(m_project, loadTaxonomyTemplate(QStringLiteral("billing"))->taxonomy, m_clock));
    }

    void firstImportAndTheSameFileAgain()
    {
        writeFile("id,subject,body,plan\nT-1,Hello,\"two\nlines\",pro\nT-2,,only body,free\n");
        const auto first = import(request());
        QVERIFY_OK(first);
        QCOMPARE(first->stored, 2);
        QCOMPARE(tickets(),
                 QStringList({QStringLiteral("T-1|Hello|two\nlines"), QStringLiteral("T-2||only body")}));
        const auto again = import(request());
        QVERIFY_OK(again);
        QCOMPARE(again->stored, 0);
        QCOMPARE(again->known, 2);
        QCOMPARE(tickets().size(), 2);
    }

    void throughALinkTheFileItselfIsFilled()
    {
        writeFile("id,body\nT-1,one\n");
        const QString link = m_folder->filePath(QStringLiteral("link.countersign"));
        QVERIFY(QFile::link(m_project, link));
        QVERIFY_OK(importTickets(link, request(), {}, CancelToken(), m_clock));
        QCOMPARE(tickets(), QStringList{QStringLiteral("T-1||one")});
        QVERIFY(QFileInfo(link).isSymLink()); // not replaced by a second project
        QCOMPARE(QFileInfo(link).canonicalFilePath(), QFileInfo(m_project).canonicalFilePath());
    }

    void everySourceColumnSurvives()
    {
        writeFile("id;subject;body;plan\r\nT-1;Hello;text;\" a \"\"b\"\" \"\r\n");
        QVERIFY_OK(import(request()));
        const auto project = Project::open(m_project, ProjectAccess::ReadOnly, m_clock);
        QVERIFY_OK(project);
        const auto ticket = ticketById((*project)->reader(), TicketId{1});
        QVERIFY_OK(ticket);
        QCOMPARE(ticket->source.size(), 4);
        QCOMPARE(ticket->source.last(), (SourceColumn{QStringLiteral("plan"), QStringLiteral(" a \"b\" ")}));
    }

    void moreTicketsJoinAProjectThatHasSome()
    {
        writeFile("id,body\nT-1,one\n");
        QVERIFY_OK(import(request()));
        writeFile("id,body\nT-1,one\nT-2,two\nT-3,three\n");
        const auto more = import(request());
        QVERIFY_OK(more);
        QCOMPARE(more->known, 1);
        QCOMPARE(more->stored, 2);
        QCOMPARE(tickets(), QStringList({QStringLiteral("T-1||one"), QStringLiteral("T-2||two"),
                                         QStringLiteral("T-3||three")}));
    }

    void repeatedIds_data()
    {
        QTest::addColumn<int>("rule");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("refuse: nothing is imported") << int(OnDuplicateId::Refuse) << QStringList();
        QTest::newRow("suffix") << int(OnDuplicateId::Suffix)
                                << QStringList({QStringLiteral("T-1||one"), QStringLiteral("T-1-2||other"),
                                                QStringLiteral("T-1-3||third")});
        QTest::newRow("keep first") << int(OnDuplicateId::KeepFirst)
                                    << QStringList({QStringLiteral("T-1||one")});
    }
    void repeatedIds()
    {
        QFETCH(int, rule);
        QFETCH(QStringList, expected);
        writeFile("id,body\nT-1,one\nT-1,other\nT-1,third\nT-1,one\n");
        const auto report = import(request(OnBadRow::Stop, static_cast<OnDuplicateId>(rule)));
        QCOMPARE(report.has_value(), rule != int(OnDuplicateId::Refuse));
        QCOMPARE(tickets(), expected);
        if (report) {
            QCOMPARE(report->known, 1);
            QCOMPARE(report->read, report->stored + report->known + report->duplicatesSkipped);
            const auto again = import(request(OnBadRow::Stop, static_cast<OnDuplicateId>(rule)));
            QVERIFY_OK(again);
            QCOMPARE(again->stored, 0);
        } else {
            QVERIFY2(report.error().message.contains(QLatin1String("T-1")),
                     qPrintable(report.error().message));
        }
    }

    void equalRecordsWithoutIdsAreAllKeptAndKnownTheNextTime()
    {
        writeFile("text,plan\nthe same,a\nthe same,a\nother,b\n");
        QVERIFY_OK(import(request()));
        QCOMPARE(tickets(), QStringList({QStringLiteral("1-1||the same"), QStringLiteral("1-2||the same"),
                                         QStringLiteral("1-3||other")}));
        writeFile("text,plan\nthe same,a\nthe same,a\nthe same,a\nother,b\n");
        const auto more = import(request());
        QVERIFY_OK(more);
        QCOMPARE(more->known, 3);
        QCOMPARE(more->stored, 1);
        QCOMPARE(tickets().last(), QStringLiteral("2-3||the same"));
    }

    void aRecordIsKnownBeforeAnyRule_data()
    {
        QTest::addColumn<int>("rule");
        QTest::newRow("refuse") << int(OnDuplicateId::Refuse);
        QTest::newRow("suffix") << int(OnDuplicateId::Suffix);
        QTest::newRow("keep first") << int(OnDuplicateId::KeepFirst);
    }
    void aRecordIsKnownBeforeAnyRule()
    {
        QFETCH(int, rule);
        writeFile("id,body\nT-1,one\nT-1,other\nT-1,third\n");
        QVERIFY_OK(import(request(OnBadRow::Stop, OnDuplicateId::Suffix)));
        writeFile("id,body\nT-1,third\nT-1,one\nT-2,two\n");
        const auto more = import(request(OnBadRow::Stop, static_cast<OnDuplicateId>(rule)));
        QVERIFY_OK(more);
        QCOMPARE(more->known, 2);
        QCOMPARE(more->duplicateIds, 0);
        QCOMPARE(tickets().last(), QStringLiteral("T-2||two"));
        QCOMPARE(tickets().size(), 4);
    }

    /// An id column that some records leave empty: those get ids of their own, once.
    void recordsThatLeaveTheirIdEmptyAreKnownTheNextTime()
    {
        writeFile("id,body\nT-1,one\n,two\n,two\n1-2,three\n");
        // The file's own 1-2 comes last, so it is the one that the rule is for.
        QVERIFY(!import(request()));
        QCOMPARE(tickets(), QStringList());
        QVERIFY_OK(import(request(OnBadRow::Stop, OnDuplicateId::Suffix)));
        const QStringList expected{QStringLiteral("T-1||one"), QStringLiteral("1-2||two"),
                                   QStringLiteral("1-3||two"), QStringLiteral("1-2-2||three")};
        QCOMPARE(tickets(), expected);
        const auto again = import(request(OnBadRow::Stop, OnDuplicateId::Suffix));
        QVERIFY_OK(again);
        QCOMPARE(again->known, 4);
        QCOMPARE(again->stored, 0);
        QCOMPARE(tickets(), expected);
    }

    void aNumberedIdIsNeverGivenTwice()
    {
        writeFile("id,body\n2-1,one\n");
        QVERIFY_OK(import(request()));
        writeFile("text\ntwo\n");
        QVERIFY_OK(import(request()));
        QCOMPARE(tickets(), QStringList({QStringLiteral("2-1||one"), QStringLiteral("2-1-2||two")}));
    }

    /// Failure model, input files: missing or empty text column, all rows empty.
    void recordsWithoutATextAreSkippedAndCounted()
    {
        writeFile(
            "id,subject,body\nT-1,,\nT-2,  ,\"\n\"\nT-3,NULL,\nT-4,-,n/a\nT-5,,\\N\nT-6,\xC2\xA0,nan\n");
        const auto none = import(request());
        QVERIFY_OK(none);
        QCOMPARE(none->read, 6);
        QCOMPARE(none->emptyTexts, 6);
        QCOMPARE(none->stored, 0);
        QVERIFY(none->sentences().join(u'\n').contains(QLatin1String("6 record(s) without any text")));
        writeFile("id,subject,body\nT-1,-,text\nT-2,NULL and void,\n");
        QVERIFY_OK(import(request()));
        QCOMPARE(tickets(),
                 QStringList({QStringLiteral("T-1|-|text"), QStringLiteral("T-2|NULL and void|")}));
    }

    void equalTextsAreCounted()
    {
        writeFile("id,subject,body\n1,a,same\n2,a,same\n3,b,same\n4,a,same\n");
        const auto report = import(request());
        QVERIFY_OK(report);
        QCOMPARE(report->stored, 4);
        QCOMPARE(report->repeatedTexts, 2);
    }

    void badRows()
    {
        writeFile("id,body\nT-1,one\nT-2,two,too many\nT-3,three\n");
        const auto stopped = import(request());
        QVERIFY(!stopped);
        QVERIFY2(stopped.error().message.contains(QLatin1String("line 3")),
                 qPrintable(stopped.error().message));
        QCOMPARE(tickets(), QStringList());
        const auto skipped = import(request(OnBadRow::Skip));
        QVERIFY_OK(skipped);
        QCOMPARE(skipped->badTotal(), 1);
        QCOMPARE(tickets().size(), 2);
    }

    void cancelledImportLeavesTheProjectAsItWas_data()
    {
        QTest::addColumn<bool>("hasTickets");
        QTest::newRow("first import") << false;
        QTest::newRow("later import") << true;
    }
    void cancelledImportLeavesTheProjectAsItWas()
    {
        QFETCH(bool, hasTickets);
        if (hasTickets) {
            writeFile("id,body\nT-0,zero\n");
            QVERIFY_OK(import(request()));
        }
        QByteArray rows = "id,body\n";
        for (int i = 1; i < 400'000; ++i)
            rows += "T-" + QByteArray::number(i) + ",text of some length that fills the file\n";
        writeFile(rows);
        const QStringList before = tickets();
        // Called off in the middle: at the first word of progress.
        const CancelToken cancel;
        const auto report = importTickets(
            m_project, request(), [&cancel](const ImportProgress &) { cancel.cancel(); }, cancel, m_clock);
        if (!report)
            QCOMPARE(report.error().kind, ErrorKind::Cancelled);
        else
            QSKIP("the import was done before its first progress");
        QCOMPARE(tickets(), before);
        QVERIFY(!QFile::exists(m_project + QStringLiteral(".import-part")));
    }

    void truthIsKeptApart()
    {
        writeFile("id,body,expected_category\nT-1,one,Billing\nT-2,two,\n");
        QVERIFY_OK(import(request()));
        const auto project = Project::open(m_project, ProjectAccess::ReadOnly, m_clock);
        QVERIFY_OK(project);
        const auto truth = truthOf((*project)->reader(), TicketId{1});
        QVERIFY_OK(truth);
        QCOMPARE(truth->size(), 1);
        QCOMPARE(truth->first().second, QStringLiteral("Billing"));
        QCOMPARE(truthOf((*project)->reader(), TicketId{2})->size(), 0);
    }

    /// After a cancel nobody waits for a million rows to go; they go in pieces, and the next import of the
    /// same session finds its ids free.
    void whatACancelledImportLeavesGoesInPieces()
    {
        writeFile("id,body\nT-1,one\n");
        QVERIFY_OK(import(request()));
        auto project = Project::open(m_project, ProjectAccess::ReadWrite, m_clock);
        QVERIFY_OK(project);
        ProjectWriter &writer = *(*project)->writer();
        const auto rows = [&](const char *table) {
            return (*project)
                ->reader()
                .integer(qPrintable(QStringLiteral("SELECT count(*) FROM ") + QLatin1String(table)))
                .value_or(-1);
        };
        QVERIFY_OK(
            writer
                .post(WritePriority::Normal,
                      [](WriteContext &context) {
                          return context.database.execute(
                              "INSERT INTO import (uuid, file_name, format, mapping, encoding, "
                              "file_size, started_at) VALUES (x'00', 'f', '', '', '', 1, 1);"
                              "WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i "
                              "<= 25000) INSERT INTO ticket SELECT i, 2, i, 'H-' || i, '', 'half', '', "
                              "i, 1, 1, 'raw' FROM n;"
                              "INSERT INTO truth VALUES (25001, 1, 'x');");
                      })
                .result());
        QCOMPARE(rows("ticket"), 25'001);
        const auto some = removeUnfinishedImports(writer, std::chrono::milliseconds(0), CancelToken());
        QVERIFY_OK(some);
        QVERIFY(!*some);
        QCOMPARE(rows("ticket"), 15'001);
        QCOMPARE(rows("truth"), 0);
        QCOMPARE(rows("import"), 2); // until all are gone this is what makes them invisible
        QCOMPARE(ticketCount((*project)->reader()).value_or(-1), 1);
        writeFile("id,body\nT-1,one\nT-2,two\n");
        QVERIFY_OK(appendTickets(**project, request(), {}, CancelToken(), m_clock));
        QCOMPARE(rows("ticket"), 2);
        QCOMPARE(rows("import"), 2);
        project->reset();
        QCOMPARE(tickets(), QStringList({QStringLiteral("T-1||one"), QStringLiteral("T-2||two")}));
    }

    void anUnfinishedImportIsInvisibleAndRemovedAtTheNextOpen()
    {
        writeFile("id,body\nT-1,one\n");
        QVERIFY_OK(import(request()));
        {
            // What a process that was killed in the middle of a later import leaves behind.
            auto project = Project::open(m_project, ProjectAccess::ReadWrite, m_clock);
            QVERIFY_OK(project);
            QVERIFY_OK(
                (*project)
                    ->writer()
                    ->post(WritePriority::Normal,
                           [](WriteContext &context) {
                               return context.database.execute(
                                   "INSERT INTO import (uuid, file_name, format, mapping, encoding, "
                                   "file_size, started_at) VALUES (x'00', 'f', '', '', '', 1, 1);"
                                   "INSERT INTO ticket VALUES (2, 2, 1, 'T-9', '', 'half', '', 1, 1, 1, "
                                   "'raw')");
                           })
                    .result());
            QCOMPARE(ticketCount((*project)->reader()).value_or(-1), 1);
        }
        auto project = Project::open(m_project, ProjectAccess::ReadWrite, m_clock);
        QVERIFY_OK(project);
        QCOMPARE((*project)->reader().integer("SELECT count(*) FROM ticket").value_or(-1), 1);
        QCOMPARE((*project)->reader().integer("SELECT count(*) FROM import").value_or(-1), 1);
    }
};

QTEST_GUILESS_MAIN(TestImporter)
#include "tst_importer.moc"
