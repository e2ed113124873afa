#pragma once

#include "core/base/result.h"
#include "core/exporting/export_options.h"
#include "core/exporting/row_reader.h"

#include <QByteArray>
#include <QJsonArray>
#include <QString>
#include <QUuid>

#include <optional>

namespace countersign
{

class Database;
class WriteContext;

/// What an export was: written beside the file as `<file>.manifest.json` and kept as a row of the project.
struct ExportManifest {
    QUuid uuid;
    QUuid project;
    qint64 at = 0;    ///< ms since 1970 UTC
    QString fileName; ///< without its folder
    qint64 bytes = 0;
    QByteArray sha256; ///< hex
    ExportOptions options;
    QString taxonomyName;
    QUuid taxonomyVersion;
    QJsonArray fields; ///< key, kind and the options in their order
    QJsonArray runs;   ///< of the written tickets' current suggestions, oldest first
    qint64 tickets = 0;
    ExportCounts counts;

    /// The sidecar's bytes. Two exports of one project differ in uuid and time alone.
    QByteArray toJson() const;
};

/// The filter as one line, "include=ready unsettled=human_review".
QString filterOf(const ExportOptions &options);

/// Keeps the manifest in the project, in the caller's transaction. A read-only project goes without.
[[nodiscard]] Result<void> storeManifest(WriteContext &context, const ExportManifest &manifest);

/// The newest export that a project remembers, for a line in the window.
struct LastExport {
    qint64 at = 0; ///< ms since 1970 UTC
    ExportFormat format = ExportFormat::Csv;
    qint64 tickets = 0;
};
[[nodiscard]] Result<std::optional<LastExport>> lastExport(Database &reader);

} // namespace countersign
