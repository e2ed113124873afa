#include "core/store/project_settings.h"

#include "core/store/database.h"

namespace countersign
{

Result<QByteArray> projectSetting(Database &database, const QString &key)
{
    QByteArray value;
    const auto read = forEachRow(
        database, "SELECT value FROM project WHERE key = ?1",
        [&value](Statement &row) { value = row.blob(0); }, QStringLiteral("settings.") + key);
    if (!read)
        return failure(read.error());
    return value;
}

Result<void> setProjectSetting(Database &database, const QString &key, const QByteArray &value)
{
    return runSql(database,
                  "INSERT INTO project (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = "
                  "excluded.value",
                  QStringLiteral("settings.") + key, QString::fromUtf8(value));
}

} // namespace countersign
