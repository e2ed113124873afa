#pragma once

#include "core/base/cancel.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/exporting/export_manifest.h"
#include "core/exporting/export_options.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace countersign
{

class Database;

/// How far an export is.
struct ExportProgress {
    qint64 tickets = 0; ///< looked at, written or left out
    qint64 total = 0;
    qint64 bytes = 0;
};

/// What an export did.
struct ExportSummary {
    QString file;
    QString manifestFile;
    ExportManifest manifest; ///< for storeManifest(), where the project can be written
};

/// Writes the project's tickets to `target` and the manifest beside it. Blocks; runs in any thread, with a
/// connection of that thread that is in no transaction. `progress` is called in that thread, every few
/// thousand tickets and at the end. Fails without touching an old file: nothing is renamed before every row
/// is written, counted against the project and synced. Cancelled: within a second.
[[nodiscard]] Result<ExportSummary> runExport(Database &reader, const ExportOptions &options,
                                              const QString &target,
                                              const std::function<void(const ExportProgress &)> &progress,
                                              const CancelToken &cancel, const Clock &clock);

/// The beginning of what runExport() would write, and the same as a table.
struct ExportPreview {
    QByteArray bytes;
    QStringList header; ///< JSONL: the members' names
    QList<QStringList> rows;

    bool operator==(const ExportPreview &) const = default;
};

/// The first `rows` included tickets. Reads on until it has them, so ask in the background.
[[nodiscard]] Result<ExportPreview> previewRows(Database &reader, const ExportOptions &options, int rows,
                                                const CancelToken &cancel = {});

} // namespace countersign
