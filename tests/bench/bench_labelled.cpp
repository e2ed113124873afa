#include "tests/bench/bench_labelled.h"

#include "core/domain/answers_json.h"
#include "core/store/database.h"
#include "core/store/label_cache.h"
#include "core/store/project.h"
#include "core/store/taxonomy_store.h"
#include "tests/bench/bench_floor_store.h"
#include "tests/bench/bench_project.h"
#include "tests/bench/bench_run.h"

#include <QtEndian>

#include <sqlite3.h>

namespace countersign::bench
{
namespace
{

std::string cellsOf(const QList<LabelCell> &cells)
{
    std::string bytes;
    for (const LabelCell &cell : cells) {
        for (const quint16 number : {cell.field, cell.suggested, cell.decided, cell.confidence}) {
            const quint16 little = qToLittleEndian(number);
            bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
        }
    }
    return bytes;
}

Taxonomy taxonomyOf(const std::string &project)
{
    const auto database = valueOf(Database::open(text(project), OpenMode::ReadOnly));
    return valueOf(currentTaxonomy(*database));
}

/// One row per option: what is suggested and the label cells without and with the same decision.
void addVariants(FloorStore &store, const Taxonomy &taxonomy)
{
    store.run("CREATE TEMP TABLE variant (k INTEGER PRIMARY KEY, answers TEXT, labels BLOB, decided BLOB)");
    sqlite3_stmt *insert = store.prepare("INSERT INTO variant VALUES (?1, ?2, ?3, ?4)");
    const Field &field = *taxonomy.primaryField();
    for (qsizetype i = 0; i < field.options.size(); ++i) {
        FieldAnswer answer;
        answer.field = field.id;
        answer.options = {field.options[i].id};
        answer.confidence = Confidence::from(0.62 + 0.11 * double(i));
        Answers answers;
        answers.set(answer);
        const QByteArray json = answersToJson(answers);
        const std::string labels = cellsOf(labelCells(&answers, nullptr));
        const std::string decided = cellsOf(labelCells(&answers, &answers));
        sqlite3_bind_int64(insert, 1, i);
        sqlite3_bind_text(insert, 2, json.constData(), int(json.size()), SQLITE_STATIC);
        sqlite3_bind_blob(insert, 3, labels.data(), int(labels.size()), SQLITE_STATIC);
        sqlite3_bind_blob(insert, 4, decided.data(), int(decided.size()), SQLITE_STATIC);
        store.check(sqlite3_step(insert) == SQLITE_DONE);
        sqlite3_reset(insert);
    }
    sqlite3_finalize(insert);
}

} // namespace

void labelEverything(const std::string &project, bool decided)
{
    const Taxonomy taxonomy = taxonomyOf(project);
    const std::string version = std::to_string(taxonomy.version.value);
    const std::string variants = std::to_string(taxonomy.primaryField()->options.size());
    const std::string isDecided = decided ? "t.id % 10 = 0" : "0";
    FloorStore store(project);
    store.run("PRAGMA synchronous=OFF; PRAGMA cache_size=-65536");
    addVariants(store, taxonomy);
    store.run("BEGIN");
    store.run("INSERT INTO run VALUES (1, randomblob(16), " + version +
              ", 1, 'http://127.0.0.1:1/v1', 'bench-model', '{}', '', randomblob(16), 2, 1, 1700000000000, "
              "1700000000000)");
    store.run("INSERT INTO suggestion (uuid, ticket_id, run_id, request_id, taxonomy_version, source, model, "
              "answers, flags, reasoning, evidence, created_at, prompt_tokens, completion_tokens, cost, "
              "latency_ms, cache_key) SELECT randomblob(16), t.id, 1, 0, " +
              version +
              ", 1, 'bench-model', v.answers, 0, 'The customer asks about an amount on the last invoice.', "
              "'[]', 1700000000000, 640, 42, 0, 200, x'' FROM ticket t JOIN variant v ON v.k = t.id % " +
              variants + " ORDER BY t.id");
    store.run("INSERT INTO annotator VALUES (1, randomblob(16), 'bench')");
    if (decided) {
        store.run("INSERT INTO action VALUES (1, randomblob(16), 1, 4, 0, 1700000001000, 1, 1)");
        store.run(
            "INSERT INTO decision (uuid, action_id, ticket_id, annotator_id, taxonomy_version, kind, "
            "answers, "
            "previous, shown_uuid, shown_source, shown_answers, blind, decided_at, took_ms, origin_sequence, "
            "lamport) SELECT randomblob(16), 1, t.id, 1, " +
            version +
            ", 0, v.answers, 0, NULL, 1, v.answers, 0, 1700000001000, 1500, t.id + 1, t.id + 1 "
            "FROM ticket t JOIN variant v ON v.k = t.id % " +
            variants + " WHERE " + isDecided + " ORDER BY t.id");
    }
    store.run(
        "INSERT INTO current_label (ticket_id, person, ledger, source, run_id, taxonomy_version, flags, "
        "decided_at, labels) SELECT t.id, iif(" +
        isDecided + ", 1, 0), 0, 1, 1, " + version + ", 0, iif(" + isDecided + ", 1700000001000, 0), iif(" +
        isDecided + ", v.decided, v.labels) FROM ticket t JOIN variant v ON v.k = t.id % " + variants +
        " ORDER BY t.id");
    // Blind tickets would come between the others, where the floors do not expect them.
    store.run("INSERT OR REPLACE INTO project (key, value) VALUES ('settings.review.rules', "
              "'{\"blind_share\":0}')");
    store.run("COMMIT; DROP TABLE temp.variant; PRAGMA wal_checkpoint(TRUNCATE)");
}

} // namespace countersign::bench
