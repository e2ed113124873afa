#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace countersign
{

class Database;

/// A filter and an order under a name. `query`: core/review/query_json.h.
struct SavedView {
    QString name; ///< plain text, 1 to longestViewName characters, no two alike
    QByteArray query;

    bool operator==(const SavedView &) const = default;
};

inline constexpr qsizetype longestViewName = 80;

/// By name.
[[nodiscard]] Result<QList<SavedView>> savedViews(Database &database);
/// Replaces the one of the same name. The name is trimmed; an empty or too long one is refused with words.
[[nodiscard]] Result<void> saveView(Database &database, const SavedView &view);
/// Nothing to do if there is none.
[[nodiscard]] Result<void> removeView(Database &database, const QString &name);

} // namespace countersign
