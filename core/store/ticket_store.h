#pragma once

#include "core/base/result.h"
#include "core/domain/ticket.h"

#include <QUuid>

#include <optional>

namespace countersign
{

class Database;
struct LabelChanges;

/// What a list row or a prompt needs, without the source record.
struct StoredTicket {
    TicketId id;
    QString externalId;
    QString subject;
    QString body;

    bool operator==(const StoredTicket &) const = default;
};

/// One import as the import page and the exports know it.
struct ImportInfo {
    ImportId id;
    QUuid uuid;
    QString fileName;   ///< base name only
    QByteArray format;  ///< RecordFormat as JSON, see dataset/record_format.h
    QByteArray mapping; ///< ColumnMapping as JSON, see dataset/column_mapping.h
    QString encoding;
    qint64 startedAt = 0;
    bool complete = false;
    TicketId firstTicket;
    TicketId lastTicket;

    bool operator==(const ImportInfo &) const = default;
};

/// Tickets of complete imports.
[[nodiscard]] Result<qint64> ticketCount(Database &database);
/// The largest ticket id that counts, 0 if there is none. Ids are dense but for removed imports.
[[nodiscard]] Result<TicketId> lastTicket(Database &database);

/// With every source column; NotFound with words if there is none.
[[nodiscard]] Result<Ticket> ticketById(Database &database, TicketId id);
/// Text only: what the prompt and the list need.
[[nodiscard]] Result<StoredTicket> ticketText(Database &database, TicketId id);
/// By the file's id. Ids are unique in a project.
[[nodiscard]] Result<TicketId> ticketNamed(Database &database, const QString &externalId);

/// The ticket's identity outside this file: v5(project, record hash, nth equal record).
QUuid ticketUuid(const QUuid &project, qint64 recordHash, qint64 occurrence);
[[nodiscard]] Result<QUuid> ticketUuidOf(Database &database, TicketId id);

[[nodiscard]] Result<QList<ImportInfo>> imports(Database &database);

/// The labels that came with the file: field id → source words, as they stand there.
[[nodiscard]] Result<QList<std::pair<FieldId, QString>>> truthOf(Database &database, TicketId id);

/// Overwrites text, raw record, requests' replies and evidence of a ticket by a tombstone; ids and counts
/// stay. The caller truncates the WAL afterwards (Project::forget does all of it).
[[nodiscard]] Result<void> overwriteTicket(Database &database, TicketId id);

} // namespace countersign
