#include "core/store/saved_view_store.h"

#include "core/store/database.h"

#include <QCoreApplication>

#include <algorithm>

namespace countersign
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(countersign::Store)
};

} // namespace

Result<QList<SavedView>> savedViews(Database &database)
{
    QList<SavedView> views;
    const auto read = forEachRow(database, "SELECT name, query FROM saved_view", [&views](Statement &row) {
        views.append({row.text(0), row.blob(1)});
    });
    if (!read)
        return failure(read.error());
    std::sort(views.begin(), views.end(), [](const SavedView &a, const SavedView &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    return views;
}

Result<void> saveView(Database &database, const SavedView &view)
{
    const QString name = view.name.trimmed();
    if (name.isEmpty() || name.size() > longestViewName)
        return failure(ErrorKind::InvalidInput,
                       Words::tr("Name the view with 1 to %1 characters.").arg(longestViewName));
    return runSql(database,
                  "INSERT INTO saved_view (uuid, name, query) VALUES (?1, ?2, ?3) "
                  "ON CONFLICT (name) DO UPDATE SET query = excluded.query",
                  QUuid::createUuid(), name, QString::fromUtf8(view.query));
}

Result<void> removeView(Database &database, const QString &name)
{
    return runSql(database, "DELETE FROM saved_view WHERE name = ?1", name);
}

} // namespace countersign
