#include "core/store/suggestion_store.h"

#include "core/domain/answers_json.h"
#include "core/store/database.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace countersign
{
namespace
{

QString evidenceToJson(const QStringList &evidence)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(evidence)).toJson(QJsonDocument::Compact));
}

QStringList evidenceFromJson(const QByteArray &json)
{
    QStringList evidence;
    for (const QJsonValue quote : QJsonDocument::fromJson(json).array())
        evidence.append(quote.toString());
    return evidence;
}

constexpr const char *columns =
    "SELECT s.id, s.uuid, s.ticket_id, s.run_id, s.request_id, s.taxonomy_version, "
    "s.source, s.model, s.answers, s.flags, s.reasoning, s.evidence, s.created_at, "
    "s.prompt_tokens, s.completion_tokens, s.cost, s.latency_ms FROM suggestion s "
    "JOIN run r ON r.id = s.run_id ";

Suggestion read(Statement &row)
{
    Suggestion s;
    s.id = {row.integer(0)};
    s.uuid = row.uuid(1);
    s.ticket = {row.integer(2)};
    s.run = {row.integer(3)};
    s.request = {row.integer(4)};
    s.taxonomy = {row.integer(5)};
    s.source = static_cast<SourceKind>(row.integer(6));
    s.model = row.text(7);
    s.answers = answersFromJson(row.blob(8)).value_or(Answers());
    s.flags = ReviewFlags::fromInt(ReviewFlags::Int(row.integer(9)));
    s.reasoning = row.text(10);
    s.evidence = evidenceFromJson(row.blob(11));
    s.createdAt = row.integer(12);
    s.promptTokens = row.integer(13);
    s.completionTokens = row.integer(14);
    s.cost = row.real(15);
    s.latencyMs = row.integer(16);
    return s;
}

Result<std::optional<Suggestion>> baselineSuggestion(Database &database, TicketId ticket)
{
    std::optional<Suggestion> found;
    const auto done = forEachRow(
        database,
        "SELECT uuid, run_id, taxonomy_version, answers, flags, reasoning, evidence, created_at "
        "FROM baseline_suggestion WHERE ticket_id = ?1",
        [&found, ticket](Statement &row) {
            Suggestion s;
            s.ticket = ticket;
            s.uuid = row.uuid(0);
            s.run = {row.integer(1)};
            s.taxonomy = {row.integer(2)};
            s.source = SourceKind::Baseline;
            s.model = QStringLiteral("offline baseline");
            s.answers = answersFromJson(row.blob(3)).value_or(Answers());
            s.flags = ReviewFlags::fromInt(ReviewFlags::Int(row.integer(4)));
            s.reasoning = row.text(5);
            s.evidence = evidenceFromJson(row.blob(6));
            s.createdAt = row.integer(7);
            found = s;
        },
        ticket);
    if (!done)
        return failure(done.error());
    return found;
}

} // namespace

Result<SuggestionId> addSuggestion(Database &database, const Suggestion &s, const QByteArray &cacheKey)
{
    const Result<Statement *> statement = database.prepare(
        "INSERT INTO suggestion (uuid, ticket_id, run_id, request_id, taxonomy_version, source, model, "
        "answers, flags, "
        "reasoning, evidence, created_at, prompt_tokens, completion_tokens, cost, latency_ms, cache_key) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)");
    if (!statement)
        return failure(statement.error());
    (*statement)
        ->bind(0, s.uuid)
        .bind(1, s.ticket)
        .bind(2, s.run)
        .bind(3, s.request)
        .bind(4, s.taxonomy)
        .bind(5, int(s.source))
        .bind(6, s.model)
        .bind(7, QString::fromUtf8(answersToJson(s.answers)))
        .bind(8, qint64(s.flags.toInt()))
        .bind(9, s.reasoning)
        .bind(10, evidenceToJson(s.evidence))
        .bind(11, s.createdAt)
        .bind(12, s.promptTokens)
        .bind(13, s.completionTokens)
        .bind(14, s.cost)
        .bind(15, s.latencyMs)
        .bindBlob(16, cacheKey);
    if (const auto stored = (*statement)->run(); !stored)
        return failure(stored.error());
    return SuggestionId{database.lastInsertId()};
}

Result<void> replaceBaselineSuggestion(Database &database, const Suggestion &s)
{
    return runSql(
        database,
        "INSERT INTO baseline_suggestion (ticket_id, uuid, run_id, taxonomy_version, answers, flags, "
        "reasoning, evidence, created_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) "
        "ON CONFLICT (ticket_id) DO UPDATE SET uuid = excluded.uuid, run_id = excluded.run_id, "
        "taxonomy_version = excluded.taxonomy_version, answers = excluded.answers, flags = excluded.flags, "
        "reasoning = excluded.reasoning, evidence = excluded.evidence, created_at = excluded.created_at",
        s.ticket, s.uuid, s.run, s.taxonomy, QString::fromUtf8(answersToJson(s.answers)),
        qint64(s.flags.toInt()), s.reasoning, evidenceToJson(s.evidence), s.createdAt);
}

Result<std::optional<Suggestion>> currentSuggestion(Database &database, TicketId ticket)
{
    static const QByteArray sql =
        QByteArray(columns) +
        "WHERE s.ticket_id = ?1 AND r.adopted = 1 ORDER BY s.run_id DESC, s.id DESC LIMIT 1";
    std::optional<Suggestion> found;
    const auto done = forEachRow(
        database, sql.constData(), [&found](Statement &row) { found = read(row); }, ticket);
    if (!done)
        return failure(done.error());
    if (found)
        return found;
    return baselineSuggestion(database, ticket);
}

Result<QList<Suggestion>> suggestionsOf(Database &database, TicketId ticket)
{
    static const QByteArray sql =
        QByteArray(columns) + "WHERE s.ticket_id = ?1 ORDER BY r.adopted DESC, s.run_id DESC, s.id DESC";
    QList<Suggestion> all;
    const auto done = forEachRow(
        database, sql.constData(), [&all](Statement &row) { all.append(read(row)); }, ticket);
    if (!done)
        return failure(done.error());
    const auto baseline = baselineSuggestion(database, ticket);
    if (!baseline)
        return failure(baseline.error());
    if (*baseline)
        all.append(**baseline);
    return all;
}

Result<QList<AnsweredTicket>> newestAnswers(Database &database, RunId run, int count)
{
    QList<AnsweredTicket> newest;
    const auto done = forEachRow(
        database,
        "SELECT s.ticket_id, t.external_id, substr(CASE WHEN t.subject = '' THEN t.body ELSE t.subject END, "
        "1, 200), "
        "s.answers, s.latency_ms FROM suggestion s "
        "JOIN ticket t ON t.id = s.ticket_id WHERE s.run_id = ?1 ORDER BY s.id DESC LIMIT ?2",
        [&newest](Statement &row) {
            newest.append({{row.integer(0)},
                           row.text(1),
                           row.text(2),
                           answersFromJson(row.blob(3)).value_or(Answers()),
                           row.integer(4)});
        },
        run, count);
    if (!done)
        return failure(done.error());
    return newest;
}

Result<bool> hasSuggestionFor(Database &database, TicketId ticket, const QByteArray &cacheKey)
{
    const Result<Statement *> statement =
        database.prepare("SELECT 1 FROM suggestion s JOIN run r ON r.id = s.run_id "
                         "WHERE s.ticket_id = ?1 AND r.adopted = 1 AND s.cache_key = ?2 LIMIT 1");
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(0, ticket).bindBlob(1, cacheKey);
    const Result<bool> found = (*statement)->step();
    (*statement)->reset();
    return found;
}

} // namespace countersign
