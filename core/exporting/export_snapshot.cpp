#include "core/exporting/export_snapshot.h"

#include "core/store/database.h"
#include "core/store/ledger_store.h"
#include "core/store/taxonomy_store.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace countersign
{
namespace
{

Result<void> readVersions(Database &reader, ExportSubjects &subjects)
{
    const auto versions = taxonomyVersions(reader);
    if (!versions)
        return failure(versions.error());
    for (const TaxonomyVersionInfo &info : *versions) {
        auto taxonomy = taxonomyVersion(reader, info.id);
        if (!taxonomy)
            return failure(taxonomy.error());
        subjects.versions.append(std::move(*taxonomy));
        subjects.versionUuids.insert(info.id.value, info.uuid);
    }
    if (subjects.versions.isEmpty()) {
        // Its error has the words for a project without a taxonomy.
        const auto current = currentTaxonomy(reader);
        return current ? Result<void>() : failure(current.error());
    }
    return {};
}

Result<void> readRuns(Database &reader, ExportSnapshot &snapshot)
{
    QList<RunId> ids;
    const auto read = forEachRow(reader, "SELECT id FROM run",
                                 [&ids](Statement &row) { ids.append(RunId{row.integer(0)}); });
    if (!read)
        return read;
    for (const RunId id : ids) {
        const auto stored = storedRun(reader, id);
        if (!stored)
            return failure(stored.error());
        snapshot.subjects.runs.insert(id.value, stored->run);
        if (!stored->systemMessage.isEmpty()) {
            const QByteArray hash =
                QCryptographicHash::hash(stored->systemMessage.toUtf8(), QCryptographicHash::Sha256);
            snapshot.promptHashes.insert(id.value, QString::fromLatin1(hash.toHex()));
        }
    }
    return {};
}

Result<void> readImports(Database &reader, ExportSnapshot &snapshot)
{
    auto all = imports(reader);
    if (!all)
        return failure(all.error());
    all->removeIf([](const ImportInfo &info) { return !info.complete || !info.lastTicket.isValid(); });
    std::ranges::sort(*all, {}, &ImportInfo::firstTicket);
    for (const ImportInfo &info : std::as_const(*all)) {
        auto format = RecordFormat::fromJson(QJsonDocument::fromJson(info.format).object());
        if (!format)
            return failure(format.error());
        snapshot.formats.append(std::move(*format));
    }
    snapshot.imports = std::move(*all);
    return {};
}

} // namespace

Result<ExportSnapshot> readSnapshot(Database &reader)
{
    ExportSnapshot snapshot;
    if (auto read = readVersions(reader, snapshot.subjects); !read)
        return failure(read.error());
    if (auto read = readRuns(reader, snapshot); !read)
        return failure(read.error());
    if (auto read = readImports(reader, snapshot); !read)
        return failure(read.error());
    auto read = forEachRow(reader, "SELECT id, name FROM annotator", [&snapshot](Statement &row) {
        snapshot.subjects.annotators.insert(row.integer(0), row.text(1));
    });
    if (read)
        read = forEachRow(reader, "SELECT value FROM project WHERE key = 'uuid'",
                          [&snapshot](Statement &row) { snapshot.project = row.uuid(0); });
    if (!read)
        return failure(read.error());
    const auto count = ticketCount(reader);
    if (!count)
        return failure(count.error());
    snapshot.tickets = *count;
    return snapshot;
}

Result<std::unique_ptr<ReadTransaction>> ReadTransaction::begin(Database &reader)
{
    if (const auto begun = reader.execute("BEGIN"); !begun)
        return failure(begun.error());
    return std::unique_ptr<ReadTransaction>(new ReadTransaction(reader));
}

ReadTransaction::~ReadTransaction()
{
    (void)m_reader.execute("ROLLBACK"); // nothing was written
}

} // namespace countersign
