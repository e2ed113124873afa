#include "core/store/ticket_store.h"

#include "core/dataset/record_format.h"
#include "core/domain/answers_json.h"
#include "core/store/database.h"
#include "core/store/search_store.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

namespace countersign
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(countersign::Store)
};

Error noSuchTicket(const Database &database, const QString &name)
{
    return {ErrorKind::NotFound, Words::tr("%1 has no ticket %2.").arg(database.path(), name), {}};
}

/// Takes the words out of stored answers (a summary is the customer's text in short); the options stay.
Result<void> overwriteWords(Database &database, const char *select, const char *update, TicketId ticket)
{
    QList<std::pair<qint64, QByteArray>> rows;
    const auto read = forEachRow(
        database, select,
        [&rows](Statement &row) {
            rows.append({row.integer(0), row.blob(1)});
        },
        ticket);
    if (!read)
        return read;
    for (const auto &[id, json] : std::as_const(rows)) {
        Answers answers = answersFromJson(json).value_or(Answers());
        answers.fields.removeIf([](const FieldAnswer &answer) { return !answer.text.isEmpty(); });
        for (FieldAnswer &answer : answers.fields)
            answer.unmapped.clear();
        if (auto done = runSql(database, update, id, QString::fromUtf8(answersToJson(answers))); !done)
            return done;
    }
    return {};
}

} // namespace

Result<qint64> ticketCount(Database &database)
{
    // An import's tickets are one dense range of ids, so that counting a million of them reads a handful of
    // rows.
    return database.integer("SELECT coalesce(sum(last_ticket - first_ticket + 1), 0) FROM import "
                            "WHERE complete = 1 AND last_ticket > 0");
}

Result<TicketId> lastTicket(Database &database)
{
    const auto last = database.integer("SELECT coalesce(max(last_ticket), 0) FROM import WHERE complete = 1");
    if (!last)
        return failure(last.error());
    return TicketId{*last};
}

Result<Ticket> ticketById(Database &database, TicketId id)
{
    Ticket ticket;
    QByteArray format;
    QByteArray raw;
    const auto read = forEachRow(
        database,
        "SELECT t.id, t.import_id, t.record, t.external_id, t.subject, t.body, t.created, t.raw, i.format "
        "FROM ticket t JOIN import i ON i.id = t.import_id WHERE t.id = ?1 AND i.complete = 1",
        [&](Statement &row) {
            ticket.id = {row.integer(0)};
            ticket.import = {row.integer(1)};
            ticket.record = row.integer(2);
            ticket.externalId = row.text(3);
            ticket.subject = row.text(4);
            ticket.body = row.text(5);
            ticket.created = row.text(6);
            raw = row.blob(7);
            format = row.blob(8);
        },
        id);
    if (!read)
        return failure(read.error());
    if (!ticket.id.isValid())
        return failure(noSuchTicket(database, QString::number(id.value)));
    const auto recordFormat = RecordFormat::fromJson(QJsonDocument::fromJson(format).object());
    if (recordFormat && !raw.isEmpty()) {
        auto columns = splitRecord(std::string_view(raw.constData(), size_t(raw.size())), *recordFormat);
        if (columns)
            ticket.source = std::move(*columns);
    }
    return ticket;
}

Result<StoredTicket> ticketText(Database &database, TicketId id)
{
    StoredTicket text;
    const auto read = forEachRow(
        database, "SELECT id, external_id, subject, body FROM ticket WHERE id = ?1",
        [&text](Statement &row) {
            text.id = {row.integer(0)};
            text.externalId = row.text(1);
            text.subject = row.text(2);
            text.body = row.text(3);
        },
        id);
    if (!read)
        return failure(read.error());
    if (!text.id.isValid())
        return failure(noSuchTicket(database, QString::number(id.value)));
    return text;
}

Result<TicketId> ticketNamed(Database &database, const QString &externalId)
{
    qint64 id = 0;
    const auto read = forEachRow(
        database,
        "SELECT t.id FROM ticket t JOIN import i ON i.id = t.import_id WHERE t.external_id = ?1 AND "
        "i.complete = 1",
        [&id](Statement &row) { id = row.integer(0); }, externalId);
    if (!read)
        return failure(read.error());
    if (id == 0)
        return failure(noSuchTicket(database, externalId));
    return TicketId{id};
}

QUuid ticketUuid(const QUuid &project, qint64 recordHash, qint64 occurrence)
{
    QByteArray name(16, Qt::Uninitialized);
    qToBigEndian(recordHash, name.data());
    qToBigEndian(occurrence, name.data() + 8);
    return QUuid::createUuidV5(project, name);
}

Result<QUuid> ticketUuidOf(Database &database, TicketId id)
{
    QUuid uuid;
    const auto read = forEachRow(
        database,
        "SELECT p.value, t.record_hash, t.occurrence FROM ticket t, project p WHERE t.id = ?1 AND p.key = "
        "'uuid'",
        [&uuid](Statement &row) { uuid = ticketUuid(row.uuid(0), row.integer(1), row.integer(2)); }, id);
    if (!read)
        return failure(read.error());
    return uuid;
}

Result<QList<ImportInfo>> imports(Database &database)
{
    QList<ImportInfo> all;
    const auto read =
        forEachRow(database,
                   "SELECT id, uuid, file_name, format, mapping, encoding, started_at, complete, "
                   "first_ticket, last_ticket FROM import ORDER BY id",
                   [&all](Statement &row) {
                       ImportInfo info;
                       info.id = {row.integer(0)};
                       info.uuid = row.uuid(1);
                       info.fileName = row.text(2);
                       info.format = row.blob(3);
                       info.mapping = row.blob(4);
                       info.encoding = row.text(5);
                       info.startedAt = row.integer(6);
                       info.complete = row.integer(7) != 0;
                       info.firstTicket = {row.integer(8)};
                       info.lastTicket = {row.integer(9)};
                       all.append(info);
                   });
    if (!read)
        return failure(read.error());
    return all;
}

Result<QList<std::pair<FieldId, QString>>> truthOf(Database &database, TicketId id)
{
    QList<std::pair<FieldId, QString>> truth;
    const auto read = forEachRow(
        database, "SELECT field_id, value FROM truth WHERE ticket_id = ?1 ORDER BY field_id",
        [&truth](Statement &row) {
            truth.append({FieldId{row.integer(0)}, row.text(1)});
        },
        id);
    if (!read)
        return failure(read.error());
    return truth;
}

Result<void> overwriteTicket(Database &database, TicketId id)
{
    // The index finds what to take out by the text as it was.
    if (auto removed = removeFromSearchIndex(database, id); !removed)
        return removed;
    for (const auto &[select, update] :
         {std::pair{"SELECT id, answers FROM suggestion WHERE ticket_id = ?1",
                    "UPDATE suggestion SET answers = ?2 WHERE id = ?1"},
          std::pair{"SELECT ticket_id, answers FROM baseline_suggestion WHERE ticket_id = ?1",
                    "UPDATE baseline_suggestion SET answers = ?2 WHERE ticket_id = ?1"},
          std::pair{"SELECT id, answers FROM decision WHERE ticket_id = ?1",
                    "UPDATE decision SET answers = ?2 WHERE id = ?1"},
          std::pair{"SELECT id, shown_answers FROM decision WHERE ticket_id = ?1",
                    "UPDATE decision SET shown_answers = ?2 WHERE id = ?1"}}) {
        if (auto done = overwriteWords(database, select, update, id); !done)
            return done;
    }
    for (const char *sql :
         {"UPDATE ticket SET subject = '', body = '', created = '', raw = '', text_hash = 0 WHERE id = ?1",
          "UPDATE request SET raw_reply = '', error_text = '', cache_key = x'' WHERE ticket_id = ?1",
          "UPDATE suggestion SET reasoning = '', evidence = '[]', cache_key = x'' WHERE ticket_id = ?1",
          "UPDATE baseline_suggestion SET reasoning = '', evidence = '[]' WHERE ticket_id = ?1",
          "UPDATE mark SET value = '' WHERE ticket_id = ?1", "DELETE FROM truth WHERE ticket_id = ?1"}) {
        if (auto done = runSql(database, sql, id); !done)
            return done;
    }
    return {};
}

} // namespace countersign
