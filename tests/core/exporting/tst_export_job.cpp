#include "core/store/database.h"
#include "tests/core/exporting/export_project.h"
#include "tests/support/qverify_ok.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <sqlite3.h>

using namespace countersign;
using namespace countersign::test;

/// The export as a whole: the file, its sidecar, and what is left when it fails.
class TestExportJob : public QObject
{
    Q_OBJECT

    std::unique_ptr<ExportProject> m_project;
    QString m_target;

    Result<ExportSummary> run(const ExportOptions &options, const CancelToken &cancel = {})
    {
        return runExport(m_project->reader(), options, m_target, {}, cancel, m_project->clock());
    }
    QStringList leftovers() const
    {
        return QFileInfo(m_target).dir().entryList({QStringLiteral(".out*")}, QDir::Files | QDir::Hidden);
    }
    static ExportOptions everything(ExportFormat format = ExportFormat::Csv)
    {
        ExportOptions options;
        options.format = format;
        options.include = ExportInclude::All;
        return options;
    }
    /// What only a damaged or foreign project file holds.
    void damage(const char *sql)
    {
        m_project->close();
        sqlite3 *handle = nullptr;
        QCOMPARE(sqlite3_open(QFile::encodeName(m_project->path(QStringLiteral("p.countersign"))).constData(),
                              &handle),
                 SQLITE_OK);
        QCOMPARE(sqlite3_exec(handle, sql, nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(handle);
    }
    void expectOldFileUntouched(ErrorKind kind, const Result<ExportSummary> &summary)
    {
        QVERIFY(!summary);
        QCOMPARE(summary.error().kind, kind);
        QCOMPARE(contentOf(m_target), QByteArray("old"));
        QCOMPARE(leftovers(), QStringList());
        QVERIFY(!QFile::exists(m_target + QStringLiteral(".manifest.json")));
    }

private slots:
    void init()
    {
        m_project = std::make_unique<ExportProject>();
        m_target = m_project->path(QStringLiteral("out.csv"));
        m_project->import("id,body\n1,one\n2,two\n3,three\n", QStringLiteral("t.csv"));
        const RunId run =
            m_project->llmRun(QStringLiteral("llama"), QStringLiteral("https://api.example.org/v1"));
        m_project->suggest(run, QStringLiteral("1"),
                           {QStringLiteral("category=card:0.9"), QStringLiteral("urgency=Low:0.9")});
        m_project->decide(QStringLiteral("Anna"), QStringLiteral("2"), DecisionKind::Corrected,
                          {QStringLiteral("category=card"), QStringLiteral("urgency=Low")});
    }

    void sidecar()
    {
        ExportOptions options;
        options.include = ExportInclude::Ready;
        options.unsettledLabel = QStringLiteral("human_review");
        const auto summary = run(options);
        QVERIFY_OK(summary);
        const QJsonObject json = QJsonDocument::fromJson(contentOf(summary->manifestFile)).object();
        const QByteArray file = contentOf(m_target);
        QCOMPARE(json[u"sha256"].toString().toLatin1(),
                 QCryptographicHash::hash(file, QCryptographicHash::Sha256).toHex());
        QCOMPARE(json[u"bytes"].toInteger(), file.size());
        QCOMPARE(json[u"file"].toString(), QStringLiteral("out.csv"));
        QCOMPARE(json[u"format"].toString(), QStringLiteral("csv"));
        QCOMPARE(json[u"filter"].toString(), QStringLiteral("include=ready unsettled=human_review"));
        QCOMPARE(json[u"created_at"].toString(), QStringLiteral("2026-11-18T11:06:40.000Z"));
        const QJsonObject counts = json[u"counts"].toObject();
        QCOMPARE(counts[u"tickets"].toInt(), 3);
        QCOMPARE(counts[u"exported"].toInt(), 2);
        QCOMPARE(counts[u"left_out_by_state"].toObject()[u"waiting"].toInt(), 1);
        const QJsonObject first = json[u"taxonomy"].toObject()[u"fields"].toArray().first().toObject();
        QCOMPARE(first[u"options"].toArray().toVariantList(),
                 QVariantList({QStringLiteral("card"), QStringLiteral("refund"), QStringLiteral("loan")}));
        const QJsonObject run = json[u"runs"].toArray().first().toObject();
        QCOMPARE(run[u"endpoint_host"].toString(), QStringLiteral("api.example.org"));
        QCOMPARE(run[u"model"].toString(), QStringLiteral("llama"));
        QCOMPARE(run[u"tickets"].toInt(), 1);
        QCOMPARE(run[u"prompt_sha256"].toString().toLatin1(),
                 QCryptographicHash::hash("Label the ticket.", QCryptographicHash::Sha256).toHex());
        QCOMPARE(leftovers(), QStringList());
    }

    /// Nobody looked at such a ticket alone, also when it was undone and done again.
    void saysWhatWasDecidedTogether()
    {
        const auto decide = [this](const QString &ticket, ActionKind act) {
            m_project->decide(QStringLiteral("Anna"), ticket, DecisionKind::Corrected,
                              {QStringLiteral("category=card"), QStringLiteral("urgency=Low")}, act);
        };
        decide(QStringLiteral("1"), ActionKind::Bulk);
        decide(QStringLiteral("3"), ActionKind::Group);
        m_project->undo(QStringLiteral("Anna"));
        m_project->redo(QStringLiteral("Anna"));
        ExportOptions csv = everything();
        csv.provenance = true;
        QVERIFY_OK(run(csv));
        const QList<QByteArray> lines = contentOf(m_target).split('\n');
        QVERIFY(lines.at(1).contains(",human_bulk,Anna,"));
        QVERIFY(lines.at(2).contains(",human,Anna,"));
        QVERIFY(lines.at(3).contains(",human_group,Anna,"));
        QVERIFY_OK(run(everything(ExportFormat::Jsonl)));
        const QList<QByteArray> rows = contentOf(m_target).split('\n');
        QVERIFY(rows.at(0).contains(R"("one_of_many":"bulk")"));
        QVERIFY(!rows.at(1).contains("one_of_many"));
        QVERIFY(rows.at(2).contains(R"("one_of_many":"group")"));
    }

    void twoExportsDifferInUuidAndTimeAlone()
    {
        for (const ExportFormat format :
             {ExportFormat::Csv, ExportFormat::CsvSpreadsheet, ExportFormat::Jsonl}) {
            const auto first = run(everything(format));
            QVERIFY_OK(first);
            const QByteArray firstBytes = contentOf(m_target);
            m_project->clock().advance(1000);
            const auto second = run(everything(format));
            QVERIFY_OK(second);
            QCOMPARE(contentOf(m_target), firstBytes);
            QVERIFY(first->manifest.uuid != second->manifest.uuid);
            ExportManifest sameBut = second->manifest;
            sameBut.uuid = first->manifest.uuid;
            sameBut.at = first->manifest.at;
            QCOMPARE(sameBut.toJson(), first->manifest.toJson());
        }
    }

    void manifestRow()
    {
        const auto summary = run(everything());
        QVERIFY_OK(summary);
        const auto stored =
            m_project->project()
                .writer()
                ->post(WritePriority::Normal,
                       [&](WriteContext &context) { return storeManifest(context, summary->manifest); })
                .result();
        QVERIFY_OK(stored);
        const auto last = lastExport(m_project->reader());
        QVERIFY_OK(last);
        QVERIFY(last->has_value());
        QCOMPARE((*last)->tickets, 3);
        QCOMPARE((*last)->at, summary->manifest.at);
        QCOMPARE((*last)->format, ExportFormat::Csv);
        QString row;
        QVERIFY_OK(forEachRow(m_project->reader(),
                              "SELECT file_name, format, filter, tickets, sha256 FROM export_manifest",
                              [&row](Statement &read) {
                                  for (int column = 0; column < 5; ++column)
                                      row += read.text(column) + u'|';
                              }));
        QCOMPARE(row, QStringLiteral("out.csv|csv|include=all|3|%1|")
                          .arg(QString::fromLatin1(summary->manifest.sha256)));
    }

    void readOnlyProjectExportsToo()
    {
        m_project->close();
        const QString path = m_project->path(QStringLiteral("p.countersign"));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner));
        const auto project = Project::open(path, ProjectAccess::ReadOnly, m_project->clock());
        QVERIFY_OK(project);
        QVERIFY_OK(
            runExport((*project)->reader(), everything(), m_target, {}, CancelToken(), m_project->clock()));
        QCOMPARE(contentOf(m_target).count('\n'), 4);
    }

    void exportsWhileTheProjectIsWritten()
    {
        auto reader = m_project->project().openReader();
        QVERIFY_OK(reader);
        bool decided = false;
        const auto during = [&](const ExportProgress &) {
            if (!decided)
                m_project->decide(QStringLiteral("Anna"), QStringLiteral("3"), DecisionKind::Corrected,
                                  {QStringLiteral("category=loan"), QStringLiteral("urgency=Low")});
            decided = true;
        };
        QVERIFY_OK(runExport(**reader, everything(), m_target, during, CancelToken(), m_project->clock()));
        QVERIFY(decided);
        QVERIFY(contentOf(m_target).contains("3,three,waiting"));
    }

    void cancelLeavesTheOldFile()
    {
        QFile old(m_target);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        CancelToken before;
        before.cancel();
        expectOldFileUntouched(ErrorKind::Cancelled, run(everything(), before));
        CancelToken atTheEnd;
        expectOldFileUntouched(ErrorKind::Cancelled, runExport(
                                                         m_project->reader(), everything(), m_target,
                                                         [&](const ExportProgress &) { atTheEnd.cancel(); },
                                                         atTheEnd, m_project->clock()));
    }

    void damage_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QByteArray>("word");
        QTest::newRow("a ticket is missing")
            << QByteArray("DELETE FROM ticket WHERE id = 2") << QByteArray("backup");
        QTest::newRow("answers") << QByteArray("UPDATE suggestion SET answers = '{\"1\":{\"c\":0.9}}}\n'")
                                 << QByteArray("ticket 1");
        QTest::newRow("record") << QByteArray("UPDATE ticket SET raw = '2,\"open' WHERE id = 2")
                                << QByteArray("Ticket 2");
    }
    void damage()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QByteArray, word);
        QFile old(m_target);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        damage(sql.constData());
        const auto summary = run(everything());
        expectOldFileUntouched(ErrorKind::Storage, summary);
        QVERIFY2(summary.error().message.contains(QString::fromLatin1(word)),
                 qPrintable(summary.error().message));
    }

    void foreignEvidenceCannotBreakTheLine()
    {
        damage("UPDATE suggestion SET evidence = '[]}' || char(10) || '{\"id\":\"forged\"}'");
        QVERIFY_OK(run(everything(ExportFormat::Jsonl)));
        QCOMPARE(contentOf(m_target).count('\n'), 3);
        QVERIFY(!contentOf(m_target).contains("forged"));
    }

    void forgottenTicketKeepsItsRow()
    {
        QVERIFY_OK(m_project->project().forget(TicketId{2}));
        QVERIFY_OK(run(everything(ExportFormat::Jsonl)));
        const QByteArray line = contentOf(m_target).split('\n').at(1);
        QVERIFY2(line.contains("\"body\":\"\"") && line.endsWith("\"source\":{}}"), line.constData());
        QVERIFY_OK(run(everything()));
        QVERIFY(contentOf(m_target).split('\n').at(2).startsWith(",,decided,card"));
    }

    void theProjectItselfIsNoTarget()
    {
        for (const char *ending : {"", "-wal", ".lock"}) {
            m_target = m_project->path(QStringLiteral("p.countersign")) + QLatin1String(ending);
            const auto summary = run(everything());
            QVERIFY(!summary);
            QCOMPARE(summary.error().kind, ErrorKind::InvalidInput);
        }
        m_target = m_project->path(QStringLiteral("link.csv"));
        QVERIFY(QFile::link(m_project->path(QStringLiteral("p.countersign")), m_target));
        QCOMPARE(run(everything()).error().kind, ErrorKind::InvalidInput);
    }

    void progressEndsAtAll()
    {
        ExportProgress last;
        QVERIFY_OK(runExport(
            m_project->reader(), ExportOptions(), m_target,
            [&last](const ExportProgress &progress) { last = progress; }, CancelToken(), m_project->clock()));
        QCOMPARE(last.tickets, 3);
        QCOMPARE(last.total, 3);
        QCOMPARE(last.bytes, contentOf(m_target).size());
    }

    void previewIsTheBeginningOfTheFile()
    {
        for (const ExportFormat format :
             {ExportFormat::Csv, ExportFormat::CsvSpreadsheet, ExportFormat::Jsonl}) {
            QVERIFY_OK(run(everything(format)));
            const auto preview = previewRows(m_project->reader(), everything(format), 2);
            QVERIFY_OK(preview);
            QVERIFY(contentOf(m_target).startsWith(preview->bytes));
            QCOMPARE(preview->rows.size(), 2);
            QCOMPARE(preview->header.first(), QStringLiteral("id"));
            QCOMPARE(preview->rows[1].size(), preview->header.size());
            QCOMPARE(preview->rows[1].first(), QStringLiteral("2"));
        }
    }

    void emptyProjectIsAHeader()
    {
        ExportProject empty;
        const auto summary = runExport(empty.reader(), everything(), empty.path(QStringLiteral("out.csv")),
                                       {}, CancelToken(), empty.clock());
        QVERIFY_OK(summary);
        QCOMPARE(contentOf(summary->file).count('\n'), 1);
    }
};

QTEST_GUILESS_MAIN(TestExportJob)
#include "tst_export_job.moc"
