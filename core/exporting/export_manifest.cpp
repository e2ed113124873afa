#include "core/exporting/export_manifest.h"

#include "core/exporting/export_text.h"
#include "core/store/database.h"
#include "core/store/project_writer.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace countersign
{
namespace
{

QString timeText(qint64 milliseconds)
{
    std::string text;
    appendTime(text, milliseconds);
    return QString::fromStdString(text);
}

/// By state; all nine, so that the sidecars of two exports can be compared line by line.
QJsonObject countsToJson(const std::array<qint64, TicketStateCount> &counts)
{
    QJsonObject json;
    for (int state = 0; state < TicketStateCount; ++state)
        json.insert(keyOf(TicketState(state)), counts[size_t(state)]);
    return json;
}

} // namespace

QString filterOf(const ExportOptions &options)
{
    QString filter = QStringLiteral("include=") + keyOf(options.include);
    if (!options.unsettledLabel.isEmpty())
        filter += QStringLiteral(" unsettled=") + options.unsettledLabel;
    return filter;
}

QByteArray ExportManifest::toJson() const
{
    const QJsonObject taxonomy{{QStringLiteral("name"), taxonomyName},
                               {QStringLiteral("version"), taxonomyVersion.toString(QUuid::WithoutBraces)},
                               {QStringLiteral("fields"), fields}};
    const QJsonObject numbers{{QStringLiteral("tickets"), tickets},
                              {QStringLiteral("exported"), counts.writtenInAll()},
                              {QStringLiteral("left_out"), counts.leftOutInAll()},
                              {QStringLiteral("exported_by_state"), countsToJson(counts.written)},
                              {QStringLiteral("left_out_by_state"), countsToJson(counts.leftOut)}};
    const QJsonObject document{
        {QStringLiteral("uuid"), uuid.toString(QUuid::WithoutBraces)},
        {QStringLiteral("project"), project.toString(QUuid::WithoutBraces)},
        {QStringLiteral("program"), QStringLiteral("countersign " COUNTERSIGN_VERSION)},
        {QStringLiteral("created_at"), timeText(at)},
        {QStringLiteral("file"), fileName},
        {QStringLiteral("bytes"), bytes},
        {QStringLiteral("sha256"), QString::fromLatin1(sha256)},
        {QStringLiteral("format"), keyOf(options.format)},
        {QStringLiteral("include"), keyOf(options.include)},
        {QStringLiteral("filter"), filterOf(options)},
        {QStringLiteral("unsettled_label"), options.unsettledLabel},
        {QStringLiteral("taxonomy"), taxonomy},
        {QStringLiteral("runs"), runs},
        {QStringLiteral("counts"), numbers}};
    return QJsonDocument(document).toJson(QJsonDocument::Indented);
}

Result<void> storeManifest(WriteContext &context, const ExportManifest &manifest)
{
    return runSql(
        context.database,
        "INSERT INTO export_manifest (uuid, at, file_name, format, filter, tickets, sha256, document) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        manifest.uuid, manifest.at, manifest.fileName, keyOf(manifest.options.format),
        filterOf(manifest.options), manifest.counts.writtenInAll(), QString::fromLatin1(manifest.sha256),
        QString::fromUtf8(manifest.toJson()));
}

Result<std::optional<LastExport>> lastExport(Database &reader)
{
    std::optional<LastExport> last;
    const auto read =
        forEachRow(reader, "SELECT at, format, tickets FROM export_manifest ORDER BY id DESC LIMIT 1",
                   [&last](Statement &row) {
                       const auto format = exportFormatFromKey(row.text(1));
                       last = {row.integer(0), format.value_or(ExportFormat::Csv), row.integer(2)};
                   });
    if (!read)
        return failure(read.error());
    return last;
}

} // namespace countersign
