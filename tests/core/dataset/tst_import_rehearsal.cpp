#include "core/dataset/import_rehearsal.h"
#include "core/dataset/source_probe.h"
#include "core/domain/taxonomy_templates.h"
#include "core/store/database.h"
#include "core/store/project.h"
#include "core/store/project_writer.h"
#include "tests/support/fake_clock.h"
#include "tests/support/qverify_ok.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace countersign;

/// What the import page counts beforehand is what the import then does.
class TestImportRehearsal : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    test::FakeClock m_clock;
    QString m_project;
    Taxonomy m_taxonomy;

    ImportRequest requestFor(const QByteArray &bytes, OnDuplicateId rule = OnDuplicateId::Refuse) const
    {
        ImportRequest request;
        request.path = m_folder->filePath(QStringLiteral("tickets.csv"));
        request.onDuplicateId = rule;
        request.onBadRow = OnBadRow::Skip;
        QFile file(request.path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
        file.close();
        request.mapping.id = QStringLiteral("id");
        request.mapping.body = {QStringLiteral("body")};
        return request;
    }

    Result<ImportReport> rehearse(const ImportRequest &request) const
    {
        const auto existing = Database::open(m_project, OpenMode::ReadOnly);
        if (!existing)
            return failure(existing.error());
        return rehearseImport(request, m_taxonomy, existing->get(), {}, {});
    }

    Result<ImportReport> import(const ImportRequest &request) const
    {
        return importTickets(m_project, request, {}, {}, m_clock);
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_project = m_folder->filePath(QStringLiteral("p.countersign"));
        m_taxonomy = loadTaxonomyTemplate(QStringLiteral("billing"))->taxonomy;
        QVERIFY_OK(Project::create(m_project, m_taxonomy, m_clock));
    }

    void countsWhatTheImportWillDo()
    {
        QVERIFY_OK(import(requestFor("id,body\nA,one\n,two\n,two\n")));
        const auto request =
            requestFor("id,body\nA,one\nA,other\n,two\n,two\n,two\nB,\nC,three,four\nD,five\n",
                       OnDuplicateId::KeepFirst);
        const auto rehearsed = rehearse(request);
        QVERIFY_OK(rehearsed);
        const auto imported = import(request);
        QVERIFY_OK(imported);
        QCOMPARE(*rehearsed, *imported);
        QCOMPARE(imported->read, 8);
        QCOMPARE(imported->stored, 2);
        QCOMPARE(imported->known, 3);
        QCOMPARE(imported->duplicatesSkipped, 1);
        QCOMPARE(imported->emptyTexts, 1);
        QCOMPARE(imported->badTotal(), 1);
    }

    void refusedIdsAreCountedInsteadOfRefused()
    {
        const auto rehearsed = rehearse(requestFor("id,body\nA,one\nA,other\nA,third\n"));
        QVERIFY_OK(rehearsed);
        QCOMPARE(rehearsed->duplicateIds, 2);
    }

    /// Its tickets are invisible, so nothing is known by them.
    void whatACancelledImportLeftIsNotKnown()
    {
        QVERIFY_OK(import(requestFor("id,body\nA,one\n")));
        const auto project = Project::open(m_project, ProjectAccess::ReadWrite, m_clock);
        QVERIFY_OK(project);
        QVERIFY_OK(
            (*project)
                ->writer()
                ->post(WritePriority::Normal,
                       [](WriteContext &context) {
                           return context.database.execute(
                               "INSERT INTO import (uuid, file_name, format, mapping, encoding, "
                               "file_size, started_at) VALUES (x'00', 'f', '', '', '', 1, 1);"
                               "INSERT INTO ticket SELECT 2, 2, 1, 'B', '', 'two', '', record_hash, 1, "
                               "1, 'raw' FROM ticket;");
                       })
                .result());
        const auto rehearsed = rehearse(requestFor("id,body\nA,one\nB,two\n"));
        QVERIFY_OK(rehearsed);
        QCOMPARE(rehearsed->known, 1);
        QCOMPARE(rehearsed->stored, 1);
        QCOMPARE(rehearsed->duplicateIds, 0);
    }
};

QTEST_GUILESS_MAIN(TestImportRehearsal)
#include "tst_import_rehearsal.moc"
