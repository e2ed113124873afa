#include "core/store/schema.h"

#include "core/store/database.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <tuple>

namespace countersign
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(countersign::Store)
};

QByteArray stepSql(int version)
{
    static const char *const names[] = {"", "0001_initial.sql", "0002_review.sql", "0003_search.sql"};
    QFile file(QStringLiteral(":/schema/") + QLatin1String(names[version]));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll();
}

Result<void> runStep(Database &database, int version)
{
    return database.transaction([&database, version]() -> Result<void> {
        const QByteArray sql = stepSql(version);
        if (sql.isEmpty())
            return failure(
                ErrorKind::Internal,
                Words::tr("Step %1 of the project format is missing in this program. Install it again.")
                    .arg(version));
        if (auto done = database.execute(sql.constData()); !done)
            return done;
        return database.execute(QByteArray("PRAGMA user_version=" + QByteArray::number(version)).constData());
    });
}

/// One row of the schema.
struct SchemaObject {
    QString name; ///< with its type: "table ticket"
    QString table;
    QString sql;

    bool operator==(const SchemaObject &) const = default;
};

/// All that the schema holds, each row, in order. Nothing is left out: a name may begin like SQLite's own.
Result<QList<SchemaObject>> objectsOf(Database &database)
{
    QList<SchemaObject> objects;
    const auto read =
        forEachRow(database, "SELECT type || ' ' || name, tbl_name, coalesce(sql, '') FROM sqlite_schema",
                   [&objects](Statement &row) {
                       objects.append({row.text(0), row.text(1), row.text(2)});
                   });
    if (!read)
        return failure(read.error());
    std::sort(objects.begin(), objects.end(), [](const SchemaObject &a, const SchemaObject &b) {
        return std::tie(a.name, a.table, a.sql) < std::tie(b.name, b.table, b.sql);
    });
    return objects;
}

} // namespace

Result<void> createSchema(Database &database)
{
    const QByteArray id = "PRAGMA application_id=" + QByteArray::number(projectApplicationId);
    if (auto marked = database.execute(id.constData()); !marked)
        return marked;
    return migrateSchema(database, 0);
}

Result<int> schemaVersion(Database &database)
{
    const Result<qint64> application = database.integer("PRAGMA application_id");
    if (!application)
        return failure(application.error());
    if (*application != projectApplicationId) {
        return failure(
            ErrorKind::InvalidInput,
            Words::tr("%1 is not a Countersign project. Open a file that ends in .countersign, or import "
                      "this one as tickets.")
                .arg(database.path()));
    }
    const Result<qint64> version = database.integer("PRAGMA user_version");
    if (!version)
        return failure(version.error());
    if (*version > projectSchemaVersion) {
        return failure(
            ErrorKind::Unsupported,
            Words::tr("%1 was written by a newer Countersign (format %2, this one knows %3). Update "
                      "Countersign to open it.")
                .arg(database.path())
                .arg(*version)
                .arg(projectSchemaVersion));
    }
    if (*version < 1) {
        return failure(
            ErrorKind::Storage,
            Words::tr("%1 is an unfinished project. Delete it and make it again.").arg(database.path()));
    }
    return int(*version);
}

Result<void> migrateSchema(Database &database, int from)
{
    for (int version = from + 1; version <= projectSchemaVersion; ++version) {
        if (auto done = runStep(database, version); !done)
            return done;
    }
    return {};
}

Result<void> verifySchema(Database &database)
{
    auto reference = Database::open(QString(), OpenMode::Memory);
    if (!reference)
        return failure(reference.error());
    if (auto made = createSchema(**reference); !made)
        return made;
    const auto expected = objectsOf(**reference);
    const auto found = objectsOf(database);
    if (!expected)
        return failure(expected.error());
    if (!found)
        return failure(found.error());
    if (*expected == *found)
        return {};
    QString odd;
    for (const SchemaObject &object : *found) {
        if (!expected->contains(object) || found->count(object) > 1)
            odd = object.name.left(80);
    }
    return failure(
        ErrorKind::Storage,
        Words::tr("%1 holds something that Countersign never writes (%2), so it is not opened. Ask whoever "
                  "sent it for a fresh copy.")
            .arg(database.path(), odd.isEmpty() ? Words::tr("a table is missing") : odd));
}

} // namespace countersign
