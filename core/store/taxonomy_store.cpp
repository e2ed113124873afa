#include "core/store/taxonomy_store.h"

#include "core/domain/taxonomy_json.h"
#include "core/store/database.h"

#include <QCoreApplication>

namespace countersign
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(countersign::Store)
};

/// Options that a project can hold over its life: their integers are 16 bits wide in the columns.
constexpr qint64 mostOptions = 65'000;

Result<void> fillIds(Database &database, Taxonomy &taxonomy)
{
    QHash<QUuid, FieldId> fields;
    auto read = forEachRow(database, "SELECT id, uuid FROM field", [&fields](Statement &row) {
        fields.insert(row.uuid(1), FieldId{row.integer(0)});
    });
    if (!read)
        return read;
    QHash<QUuid, OptionId> options;
    read = forEachRow(database, "SELECT id, uuid FROM option",
                      [&options](Statement &row) { options.insert(row.uuid(1), OptionId{row.integer(0)}); });
    if (!read)
        return read;
    for (Field &field : taxonomy.fields) {
        field.id = fields.value(field.uuid);
        for (Option &option : field.options)
            option.id = options.value(option.uuid);
    }
    return {};
}

Result<Taxonomy> parse(Database &database, TaxonomyVersionId version, const QByteArray &document)
{
    auto taxonomy = taxonomyFromJson(document, Words::tr("The project's taxonomy"));
    if (!taxonomy)
        return taxonomy;
    taxonomy->version = version;
    if (const auto filled = fillIds(database, *taxonomy); !filled)
        return failure(filled.error());
    return taxonomy;
}

Result<Taxonomy> readWhere(Database &database, const char *sql, TaxonomyVersionId version)
{
    TaxonomyVersionId found;
    QByteArray document;
    const auto read = forEachRow(
        database, sql,
        [&](Statement &row) {
            found = {row.integer(0)};
            document = row.blob(1);
        },
        version);
    if (!read)
        return failure(read.error());
    if (!found.isValid())
        return failure(ErrorKind::NotFound,
                       Words::tr("%1 has no taxonomy yet. Load a template or a file.").arg(database.path()));
    return parse(database, found, document);
}

} // namespace

Result<Taxonomy> currentTaxonomy(Database &database)
{
    return readWhere(database,
                     "SELECT id, document FROM taxonomy_version WHERE ?1 = 0 ORDER BY id DESC LIMIT 1", {});
}

Result<Taxonomy> taxonomyVersion(Database &database, TaxonomyVersionId version)
{
    return readWhere(database, "SELECT id, document FROM taxonomy_version WHERE id = ?1", version);
}

Result<QList<TaxonomyVersionInfo>> taxonomyVersions(Database &database)
{
    QList<TaxonomyVersionInfo> versions;
    const auto read =
        forEachRow(database, "SELECT id, uuid, created_at FROM taxonomy_version ORDER BY id",
                   [&versions](Statement &row) {
                       versions.append({TaxonomyVersionId{row.integer(0)}, row.uuid(1), row.integer(2)});
                   });
    if (!read)
        return failure(read.error());
    return versions;
}

Result<Taxonomy> addTaxonomyVersion(WriteContext &context, Taxonomy taxonomy, qint64 nowMs)
{
    Database &database = context.database;
    if (const auto filled = fillIds(database, taxonomy); !filled)
        return failure(filled.error());
    for (Field &field : taxonomy.fields) {
        if (!field.id.isValid()) {
            if (field.uuid.isNull())
                field.uuid = QUuid::createUuid();
            const auto added = runSql(database, "INSERT INTO field (uuid) VALUES (?1)", field.uuid);
            if (!added)
                return failure(added.error());
            field.id = {database.lastInsertId()};
        }
        for (Option &option : field.options) {
            option.was.clear();
            if (option.id.isValid())
                continue;
            if (option.uuid.isNull())
                option.uuid = QUuid::createUuid();
            const auto added = runSql(database, "INSERT INTO option (field_id, uuid) VALUES (?1, ?2)",
                                      field.id, option.uuid);
            if (!added)
                return failure(added.error());
            option.id = {database.lastInsertId()};
            if (option.id.value > mostOptions) {
                return failure(ErrorKind::InvalidInput,
                               Words::tr("This project has had more than %1 options. Start a new project.")
                                   .arg(mostOptions));
            }
        }
    }
    const auto stamp = context.nextStamp();
    const auto added =
        runSql(database,
               "INSERT INTO taxonomy_version (uuid, created_at, document, origin_sequence, lamport) "
               "VALUES (?1, ?2, ?3, ?4, ?5)",
               QUuid::createUuid(), nowMs, QString::fromUtf8(taxonomyToJson(taxonomy)), stamp.sequence,
               stamp.lamport);
    if (!added)
        return failure(added.error());
    taxonomy.version = {database.lastInsertId()};
    context.changes.settingsChanged = true;
    return taxonomy;
}

} // namespace countersign
