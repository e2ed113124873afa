#include "core/dataset/importer.h"

#include "core/dataset/record_import.h"
#include "core/dataset/unfinished_import.h"
#include "core/store/backup.h"
#include "core/store/database.h"
#include "core/store/durable_file.h"
#include "core/store/project.h"
#include "core/store/project_writer.h"
#include "core/store/taxonomy_store.h"
#include "core/store/ticket_store.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace countersign
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(countersign::Import)
};

constexpr std::chrono::milliseconds patienceAfterCancel{400};

QString compactJson(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<ImportId> addImportRow(Database &database, const ImportRequest &request, const Clock &clock)
{
    const auto added =
        runSql(database,
               "INSERT INTO import (uuid, file_name, format, mapping, encoding, file_size, started_at) "
               "VALUES (?1, ?2, '', ?3, ?4, ?5, ?6)",
               QUuid::createUuid(), QFileInfo(request.path).fileName(), compactJson(request.mapping.toJson()),
               request.source.encoding, qint64(QFileInfo(request.path).size()), clock.wallMilliseconds());
    if (!added)
        return failure(added.error());
    return ImportId{database.lastInsertId()};
}

Result<void> completeImportRow(Database &database, ImportId id, const RecordImport &import,
                               const RecordFormat &format)
{
    return runSql(
        database,
        "UPDATE import SET complete = 1, format = ?2, first_ticket = ?3, last_ticket = ?4, report = ?5 "
        "WHERE id = ?1",
        id, compactJson(format.toJson()), import.firstTicket(), import.lastTicket(),
        import.report().sentences().join(u'\n'));
}

/// The index is dropped for the load and made again with the same words, as opening compares them.
Result<QByteArray> dropTicketIndex(Database &database)
{
    QByteArray sql;
    auto read = forEachRow(database, "SELECT sql FROM sqlite_schema WHERE name = 'ticket_external'",
                           [&sql](Statement &row) { sql = row.blob(0); });
    if (read)
        read = database.execute("DROP INDEX ticket_external");
    if (!read)
        return failure(read.error());
    return sql;
}

/// Fills `part`, a private copy of the empty project.
Result<ImportReport> loadPart(const QString &part, const ImportRequest &request,
                              const ImportProgressFunction &progress, const CancelToken &cancel,
                              const Clock &clock)
{
    auto source = openSource(request.path, request.source);
    if (!source)
        return failure(source.error());
    auto opened = Database::open(part, OpenMode::BulkLoadExisting);
    if (!opened)
        return failure(opened.error());
    Database &database = **opened;
    const auto taxonomy = currentTaxonomy(database);
    if (!taxonomy)
        return failure(taxonomy.error());
    const auto index = dropTicketIndex(database);
    if (!index)
        return failure(index.error());
    std::optional<RecordImport> import;
    const auto loaded = database.transaction([&]() -> Result<void> {
        const auto id = addImportRow(database, request, clock);
        if (!id)
            return failure(id.error());
        import.emplace(request, *taxonomy, *id, TicketId{});
        BulkSink sink(database);
        if (auto read = import->run(**source, sink, progress, cancel); !read)
            return read;
        if (auto indexed = database.execute(index->constData()); !indexed)
            return indexed;
        return completeImportRow(database, *id, *import, (*source)->recordFormat());
    });
    if (!loaded)
        return failure(loaded.error());
    return import->report();
}

/// Nothing of the old file's WAL may survive beside the new file.
Result<void> retireOldFile(const QString &path)
{
    auto old = Database::open(path, OpenMode::ReadWrite);
    if (!old)
        return failure(old.error());
    QString mode;
    auto changed =
        forEachRow(**old, "PRAGMA journal_mode=DELETE", [&mode](Statement &row) { mode = row.text(0); });
    if (!changed)
        return changed;
    if (mode == QLatin1String("delete"))
        return {};
    return failure(
        ErrorKind::Busy,
        Words::tr("%1 is being read by another program. Close it there and import again.").arg(path));
}

Result<void> copyProject(const QString &path, const QString &part)
{
    auto reader = Database::open(path, OpenMode::ReadOnly);
    return reader ? copyDatabase(**reader, part) : failure(reader.error());
}

Result<ImportReport> importIntoEmpty(const QString &path, const ImportRequest &request,
                                     const ImportProgressFunction &progress, const CancelToken &cancel,
                                     const Clock &clock)
{
    const QString part = path + QStringLiteral(".import-part");
    removeDatabaseFiles(part); // of an import that was killed
    if (auto copied = copyProject(path, part); !copied)
        return failure(copied.error());
    auto report = loadPart(part, request, progress, cancel, clock);
    Result<void> placed;
    // The file alone is renamed: nothing of it may stand beside it.
    if (report && QFileInfo(part + QStringLiteral("-wal")).size() > 0)
        placed =
            failure(ErrorKind::Storage, Words::tr("%1 could not be written whole. Check the disk and import "
                                                  "again; the project is as it was.")
                                            .arg(path));
    else if (report)
        placed = syncFile(part).and_then([&] { return retireOldFile(path); }).and_then([&] {
            return renameDurably(part, path);
        });
    if (!report || !placed) {
        removeDatabaseFiles(part);
        return report ? failure(placed.error()) : report;
    }
    return report;
}

/// What an import that was called off in this session has left.
Result<void> tidyUp(ProjectWriter &writer, Database &reader, const CancelToken &cancel)
{
    const auto unfinished = reader.integer("SELECT count(*) FROM import WHERE complete = 0");
    if (!unfinished)
        return failure(unfinished.error());
    if (*unfinished == 0)
        return {};
    const auto removed = removeUnfinishedImports(writer, std::nullopt, cancel);
    if (!removed)
        return failure(removed.error());
    if (!*removed)
        return failure(ErrorKind::Cancelled,
                       Words::tr("The import was cancelled; the project is as it was."));
    return {};
}

} // namespace

Result<ImportReport> importTickets(const QString &projectPath, const ImportRequest &request,
                                   const ImportProgressFunction &progress, const CancelToken &cancel,
                                   const Clock &clock)
{
    // Renamed over a link, the loaded copy would take the link's place and leave the project empty.
    const QString path = realProjectPath(projectPath);
    {
        // Opening for writing settles what a former process left, and checks the file.
        auto project = Project::open(path, ProjectAccess::ReadWrite, clock);
        if (!project)
            return failure(project.error());
        const auto last = lastTicket((*project)->reader());
        if (!last)
            return failure(last.error());
        if (last->isValid())
            return appendTickets(**project, request, progress, cancel, clock);
    }
    const auto lock = lockProject(path);
    if (!lock)
        return failure(lock.error());
    return importIntoEmpty(path, request, progress, cancel, clock);
}

Result<ImportReport> appendTickets(Project &project, const ImportRequest &request,
                                   const ImportProgressFunction &progress, const CancelToken &cancel,
                                   const Clock &clock)
{
    auto source = openSource(request.path, request.source);
    if (!source)
        return failure(source.error());
    auto reader = project.openReader();
    if (!reader)
        return failure(reader.error());
    const auto taxonomy = currentTaxonomy(**reader);
    const auto last = lastTicket(**reader);
    if (!taxonomy || !last)
        return failure(taxonomy ? last.error() : taxonomy.error());
    ProjectWriter &writer = *project.writer();
    if (auto tidied = tidyUp(writer, **reader, cancel); !tidied)
        return failure(tidied.error());
    const auto id = writer
                        .postFor<ImportId>(WritePriority::Normal,
                                           [&request, &clock](WriteContext &context) {
                                               return addImportRow(context.database, request, clock);
                                           })
                        .result();
    if (!id)
        return failure(id.error());
    RecordImport import(request, *taxonomy, *id, *last);
    ChunkSink sink(writer);
    auto done =
        import.learnExisting(**reader).and_then([&] { return import.run(**source, sink, progress, cancel); });
    if (!done) {
        // Without its row an import's tickets are invisible: the project is as it was already. Taking back a
        // million rows may last longer than somebody who cancels wants to wait.
        (void)removeUnfinishedImports(writer, patienceAfterCancel, CancelToken());
        return failure(done.error());
    }
    const auto finished =
        writer
            .post(WritePriority::Normal,
                  [&](WriteContext &context) -> Result<void> {
                      context.changes.firstAppended = import.firstTicket();
                      context.changes.lastAppended = import.lastTicket();
                      return completeImportRow(context.database, *id, import, (*source)->recordFormat());
                  })
            .result();
    if (!finished)
        return failure(finished.error());
    return import.report();
}

} // namespace countersign
