#include "core/exporting/export_job.h"

#include "core/domain/taxonomy_json.h"
#include "core/exporting/atomic_file.h"
#include "core/exporting/export_pass.h"
#include "core/exporting/row_conveyor.h"
#include "core/store/database.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonObject>
#include <QLocale>
#include <QUrl>

#include <algorithm>
#include <atomic>

namespace countersign
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(countersign::Export)
};

constexpr size_t flushBytes = 1024 * 1024;
constexpr qint64 ticketsPerProgress = 4096;

QJsonArray fieldsToJson(const Taxonomy &taxonomy)
{
    QJsonArray fields;
    for (const Field &field : taxonomy.fields) {
        QJsonArray options;
        for (const Option &option : field.options)
            options.append(option.name);
        fields.append(QJsonObject{{QStringLiteral("key"), field.key},
                                  {QStringLiteral("kind"), keyOf(field.kind)},
                                  {QStringLiteral("options"), options}});
    }
    return fields;
}

/// Host and port alone: a base URL's path may tell more than an export should.
QString hostOf(const QString &baseUrl)
{
    const QUrl url(baseUrl);
    return url.port() < 0 ? url.host() : QStringLiteral("%1:%2").arg(url.host()).arg(url.port());
}

QJsonArray runsToJson(const ExportPass &pass)
{
    QList<qint64> ids;
    for (const auto &[run, tickets] : pass.ticketsByRun())
        ids.append(run);
    std::ranges::sort(ids);
    const ExportSnapshot &snapshot = pass.snapshot();
    QJsonArray runs;
    for (const qint64 id : ids) {
        const Run run = snapshot.subjects.runs.value(id);
        runs.append(QJsonObject{
            {QStringLiteral("uuid"), run.uuid.toString(QUuid::WithoutBraces)},
            {QStringLiteral("source"), QString::fromLatin1(exportKeyOf(run.settings.source).data())},
            {QStringLiteral("model"), run.settings.model},
            {QStringLiteral("endpoint_host"), hostOf(run.settings.baseUrl)},
            {QStringLiteral("prompt_sha256"), snapshot.promptHashes.value(id)},
            {QStringLiteral("taxonomy_version"),
             snapshot.subjects.versionUuids.value(run.taxonomy.value).toString(QUuid::WithoutBraces)},
            {QStringLiteral("tickets"), pass.ticketsByRun().at(id)}});
    }
    return runs;
}

/// An export over the project would destroy the work it came from.
Result<void> checkTarget(const Database &reader, const QString &target)
{
    const QString project = QFileInfo(reader.path()).canonicalFilePath();
    const QFileInfo info(target);
    const QString path = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    for (const char *ending : {"", "-wal", "-shm", "-journal", ".lock"}) {
        if (!project.isEmpty() && path == project + QLatin1String(ending))
            return failure(ErrorKind::InvalidInput,
                           Words::tr("%1 belongs to the project itself. Choose another name for the export.")
                               .arg(target));
    }
    return {};
}

/// A full disk, with what is missing by the rows so far.
Error withMissingSpace(Error error, const ExportPass &pass, const AtomicFile &file)
{
    const qint64 seen = pass.counts().writtenInAll() + pass.counts().leftOutInAll();
    if (error.kind != ErrorKind::DiskFull || seen == 0)
        return error;
    const double whole = double(file.bytesWritten()) * double(pass.snapshot().tickets) / double(seen);
    const qint64 free = std::max<qint64>(freeBytesFor(file.target()), 0);
    const qint64 missing = std::max<qint64>(qint64(whole) - file.bytesWritten() - free, qint64(flushBytes));
    error.message =
        Words::tr("There is no space left for %1: about %2 more are needed. Free some space and export "
                  "again; the old file is unchanged.")
            .arg(file.target(), QLocale().formattedDataSize(missing));
    return error;
}

/// Reads in this thread; what is read is put together and passed on to the file in a second one.
Result<void> writeRows(ExportPass &pass, AtomicFile &file,
                       const std::function<void(const ExportProgress &)> &progress)
{
    pass.appendHeader(file.buffer());
    std::atomic<qint64> bytes = qint64(file.buffer().size());
    RowConveyor conveyor([&pass, &file, &bytes](StoredRow &row) -> Result<void> {
        const size_t before = file.buffer().size();
        if (auto written = pass.append(row, file.buffer()); !written)
            return written;
        bytes.fetch_add(qint64(file.buffer().size() - before), std::memory_order_relaxed);
        return file.buffer().size() >= flushBytes ? file.flush() : Result<void>();
    });
    const auto tell = [&] {
        const qint64 seen = pass.counts().writtenInAll() + pass.counts().leftOutInAll();
        if (progress)
            progress({seen, pass.snapshot().tickets, bytes.load(std::memory_order_relaxed)});
    };
    for (qint64 rows = 1;; ++rows) {
        StoredRow *const row = conveyor.fresh();
        if (!row)
            break;
        const auto read = pass.readNext(*row);
        if (!read)
            return failure(read.error());
        if (!*read)
            break;
        conveyor.send();
        if (rows % ticketsPerProgress == 0)
            tell();
    }
    if (const auto written = conveyor.finish(); !written)
        return failure(withMissingSpace(written.error(), pass, file));
    tell();
    const qint64 seen = pass.counts().writtenInAll() + pass.counts().leftOutInAll();
    if (seen == pass.snapshot().tickets)
        return {};
    return failure(
        ErrorKind::Storage,
        Words::tr("The project counts %1 tickets, but %2 could be read, so nothing was exported. Open a "
                  "backup copy from the project's folder.")
            .arg(pass.snapshot().tickets)
            .arg(seen));
}

ExportManifest manifestOf(const ExportPass &pass, const ExportOptions &options, const AtomicFile &file,
                          const QByteArray &sha256, const Clock &clock)
{
    const ExportSnapshot &snapshot = pass.snapshot();
    const Taxonomy &taxonomy = snapshot.taxonomy();
    ExportManifest manifest;
    manifest.uuid = QUuid::createUuid();
    manifest.project = snapshot.project;
    manifest.at = clock.wallMilliseconds();
    manifest.fileName = QFileInfo(file.target()).fileName();
    manifest.bytes = file.bytesWritten();
    manifest.sha256 = sha256;
    manifest.options = options;
    manifest.taxonomyName = taxonomy.name;
    manifest.taxonomyVersion = snapshot.subjects.versionUuids.value(taxonomy.version.value);
    manifest.fields = fieldsToJson(taxonomy);
    manifest.runs = runsToJson(pass);
    manifest.tickets = snapshot.tickets;
    manifest.counts = pass.counts();
    return manifest;
}

} // namespace

Result<ExportSummary> runExport(Database &reader, const ExportOptions &options, const QString &target,
                                const std::function<void(const ExportProgress &)> &progress,
                                const CancelToken &cancel, const Clock &clock)
{
    if (const auto checked = checkTarget(reader, target); !checked)
        return failure(checked.error());
    const auto file = AtomicFile::create(target);
    if (!file)
        return failure(file.error());
    const auto sidecar = AtomicFile::create((*file)->target() + QStringLiteral(".manifest.json"));
    if (!sidecar)
        return failure(sidecar.error());
    const auto pass = ExportPass::begin(reader, options, cancel);
    if (!pass)
        return failure(pass.error());
    if (const auto written = writeRows(**pass, **file, progress); !written)
        return failure(written.error());
    const auto sha256 = (*file)->finish();
    if (!sha256)
        return failure(withMissingSpace(sha256.error(), **pass, **file));

    ExportSummary summary;
    summary.file = (*file)->target();
    summary.manifestFile = (*sidecar)->target();
    summary.manifest = manifestOf(**pass, options, **file, *sha256, clock);
    (*sidecar)->buffer() = summary.manifest.toJson().toStdString();
    if (const auto finished = (*sidecar)->finish(); !finished)
        return failure(finished.error());
    if (cancel.isCancelled())
        return failure(ErrorKind::Cancelled, Words::tr("The export was cancelled."));
    // Killed between the two, the sidecar's SHA-256 tells that it belongs to the file before.
    for (AtomicFile *whole : {file->get(), sidecar->get()}) {
        if (const auto committed = whole->commit(); !committed)
            return failure(committed.error());
    }
    return summary;
}

} // namespace countersign
