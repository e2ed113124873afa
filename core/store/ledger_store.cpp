#include "core/store/ledger_store.h"

#include "core/store/database.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace countersign
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(countersign::Store)
};

QString parametersToJson(const RunSettings &settings)
{
    QJsonObject json{{QStringLiteral("temperature"), settings.temperature}};
    if (settings.maxTokens)
        json.insert(QStringLiteral("max_tokens"), *settings.maxTokens);
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

void parametersFromJson(const QByteArray &bytes, RunSettings &settings)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    settings.temperature = json.value(QStringLiteral("temperature")).toDouble(0.1);
    if (json.contains(QStringLiteral("max_tokens")))
        settings.maxTokens = json.value(QStringLiteral("max_tokens")).toInt();
}

Result<qint64> oneInteger(Database &database, const char *sql, qint64 first, qint64 second = 0)
{
    qint64 value = 0;
    const auto read = forEachRow(
        database, sql, [&value](Statement &row) { value = row.integer(0); }, first, second);
    if (!read)
        return failure(read.error());
    return value;
}

} // namespace

Result<RunId> addRun(Database &database, const StoredRun &stored)
{
    const Run &run = stored.run;
    const Result<Statement *> statement =
        database.prepare("INSERT INTO run (uuid, taxonomy_version, source, base_url, model, parameters, "
                         "system_message, marker_key, "
                         "state, adopted, started_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)");
    if (!statement)
        return failure(statement.error());
    (*statement)
        ->bind(0, run.uuid)
        .bind(1, run.taxonomy)
        .bind(2, int(run.settings.source))
        .bind(3, run.settings.baseUrl)
        .bind(4, run.settings.model)
        .bind(5, parametersToJson(run.settings))
        .bind(6, stored.systemMessage)
        .bindBlob(7, stored.markerKey)
        .bind(8, int(run.state))
        .bind(9, int(run.adopted))
        .bind(10, run.startedAt);
    if (const auto added = (*statement)->run(); !added)
        return failure(added.error());
    return RunId{database.lastInsertId()};
}

Result<void> setRunState(Database &database, RunId run, RunState state, qint64 nowMs)
{
    return runSql(database, "UPDATE run SET state = ?2, finished_at = ?3 WHERE id = ?1", run, int(state),
                  nowMs);
}

Result<StoredRun> storedRun(Database &database, RunId id)
{
    StoredRun stored;
    const auto read = forEachRow(
        database,
        "SELECT id, uuid, taxonomy_version, source, base_url, model, parameters, system_message, marker_key, "
        "state, "
        "adopted, started_at, finished_at FROM run WHERE id = ?1",
        [&stored](Statement &row) {
            Run &run = stored.run;
            run.id = {row.integer(0)};
            run.uuid = row.uuid(1);
            run.taxonomy = {row.integer(2)};
            run.settings.source = static_cast<SourceKind>(row.integer(3));
            run.settings.baseUrl = row.text(4);
            run.settings.model = row.text(5);
            parametersFromJson(row.blob(6), run.settings);
            stored.systemMessage = row.text(7);
            stored.markerKey = row.blob(8);
            run.state = static_cast<RunState>(row.integer(9));
            run.adopted = row.integer(10) != 0;
            run.startedAt = row.integer(11);
            run.finishedAt = row.integer(12);
        },
        id);
    if (!read)
        return failure(read.error());
    if (!stored.run.id.isValid())
        return failure(ErrorKind::NotFound,
                       Words::tr("%1 has no run %2.").arg(database.path()).arg(id.value));
    return stored;
}

Result<RunId> newestRun(Database &database, SourceKind source)
{
    const auto id = oneInteger(database, "SELECT coalesce(max(id), 0) FROM run WHERE source = ?1 AND ?2 = 0",
                               qint64(source));
    if (!id)
        return failure(id.error());
    return RunId{*id};
}

Result<RunId> baselineRun(Database &database, TaxonomyVersionId taxonomy, qint64 nowMs)
{
    const auto id = oneInteger(database,
                               "SELECT coalesce(max(id), 0) FROM run WHERE source = ?1 AND "
                               "taxonomy_version = ?2",
                               qint64(SourceKind::Baseline), taxonomy.value);
    if (!id)
        return failure(id.error());
    if (*id > 0)
        return RunId{*id};
    StoredRun stored;
    stored.run.uuid = QUuid::createUuid();
    stored.run.taxonomy = taxonomy;
    stored.run.settings.model = QStringLiteral("offline baseline");
    stored.run.startedAt = nowMs;
    stored.run.state = RunState::Finished;
    return addRun(database, stored);
}

Result<RequestId> addSentRequest(Database &database, RunId run, TicketId ticket, int attempt,
                                 const QByteArray &cacheKey, qint64 nowMs, double estimate)
{
    const Result<Statement *> statement =
        database.prepare("INSERT INTO request (run_id, ticket_id, attempt, state, cache_key, sent_at, cost) "
                         "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
    if (!statement)
        return failure(statement.error());
    (*statement)
        ->bind(0, run)
        .bind(1, ticket)
        .bind(2, attempt)
        .bind(3, int(RequestState::Sent))
        .bindBlob(4, cacheKey)
        .bind(5, nowMs)
        .bind(6, estimate);
    if (const auto added = (*statement)->run(); !added)
        return failure(added.error());
    return RequestId{database.lastInsertId()};
}

Result<void> finishRequest(WriteContext &context, TicketId ticket, const RequestOutcome &outcome,
                           qint64 nowMs)
{
    const auto stored = runSql(
        context.database,
        "UPDATE request SET state = ?2, cause = ?3, http_status = ?4, error_text = ?5, raw_reply = ?6, "
        "prompt_tokens = ?7, completion_tokens = ?8, cost = ?9, latency_ms = ?10, answered_at = ?11 WHERE id "
        "= ?1",
        outcome.id, int(outcome.state), int(outcome.cause), outcome.httpStatus, outcome.errorText,
        QString::fromUtf8(outcome.rawReply), outcome.promptTokens, outcome.completionTokens, outcome.cost,
        outcome.latencyMs, nowMs);
    if (!stored || outcome.state == RequestState::Answered)
        return stored;
    auto label = refreshLabel(context.database, ticket);
    if (!label)
        return failure(label.error());
    context.changes.labels.append(std::move(*label));
    return {};
}

Result<qint64> settleInterruptedRequests(WriteContext &context)
{
    QList<TicketId> tickets;
    // "state < 3" as in the index on open requests: without it every opening would read the whole ledger.
    const auto read =
        forEachRow(context.database, "SELECT ticket_id FROM request WHERE state < 3 AND state < 2",
                   [&tickets](Statement &row) { tickets.append(TicketId{row.integer(0)}); });
    if (!read)
        return failure(read.error());
    if (const auto settled =
            runSql(context.database, "UPDATE request SET state = ?1 WHERE state < 3 AND state < 2",
                   int(RequestState::Unknown));
        !settled)
        return failure(settled.error());
    for (const TicketId ticket : std::as_const(tickets)) {
        auto label = refreshLabel(context.database, ticket);
        if (!label)
            return failure(label.error());
        context.changes.labels.append(std::move(*label));
    }
    return qint64(tickets.size());
}

Result<LedgerCounts> ledgerCounts(Database &database)
{
    LedgerCounts counts;
    // Nearly every row: the plus keeps SQLite from fetching each one through the index.
    auto read =
        forEachRow(database, "SELECT count(*), coalesce(sum(cost), 0) FROM request WHERE +sent_at > 0",
                   [&counts](Statement &row) {
                       counts.sent = row.integer(0);
                       counts.cost = row.real(1);
                   });
    if (!read)
        return failure(read.error());
    read = forEachRow(
        database,
        "SELECT state, cause, count(*) FROM request r WHERE id = (SELECT max(id) FROM request n WHERE "
        "n.ticket_id = r.ticket_id AND n.cause != 13) AND state IN (4, 5) GROUP BY state, cause",
        [&counts](Statement &row) {
            if (static_cast<RequestState>(row.integer(0)) == RequestState::Unknown)
                counts.unknownTickets += row.integer(2);
            else
                counts.failedTickets[static_cast<FailureCause>(row.integer(1))] += row.integer(2);
        });
    if (!read)
        return failure(read.error());
    return counts;
}

Result<qint64> requestsSentSince(Database &database, qint64 wallMs)
{
    return oneInteger(database, "SELECT count(*) FROM request WHERE sent_at >= ?1 AND sent_at > ?2", wallMs);
}

Result<QList<StoredRequest>> requestsOf(Database &database, TicketId ticket)
{
    QList<StoredRequest> all;
    const auto read = forEachRow(
        database,
        "SELECT id, run_id, state, cause, http_status, error_text, raw_reply FROM request WHERE ticket_id = "
        "?1 "
        "ORDER BY id",
        [&all](Statement &row) {
            all.append({RequestId{row.integer(0)}, RunId{row.integer(1)},
                        static_cast<RequestState>(row.integer(2)), static_cast<FailureCause>(row.integer(3)),
                        int(row.integer(4)), row.text(5), row.text(6)});
        },
        ticket);
    if (!read)
        return failure(read.error());
    return all;
}

Result<std::optional<StoredRequest>> newestRequestOf(Database &database, TicketId ticket)
{
    std::optional<StoredRequest> newest;
    const auto read = forEachRow(
        database,
        "SELECT id, run_id, state, cause, http_status, error_text FROM request WHERE ticket_id = ?1 "
        "ORDER BY id DESC LIMIT 1",
        [&newest](Statement &row) {
            newest = StoredRequest{RequestId{row.integer(0)},
                                   RunId{row.integer(1)},
                                   static_cast<RequestState>(row.integer(2)),
                                   static_cast<FailureCause>(row.integer(3)),
                                   int(row.integer(4)),
                                   row.text(5),
                                   {}};
        },
        ticket);
    if (!read)
        return failure(read.error());
    return newest;
}

} // namespace countersign
