#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace countersign
{

class Database;

/// Small things that travel with the project: last ticket, saved views, confirmed hosts. Keys are
/// "settings.<room>.<name>", values are UTF-8 text (JSON where they have parts). Never an API key.
[[nodiscard]] Result<QByteArray> projectSetting(Database &database, const QString &key);
[[nodiscard]] Result<void> setProjectSetting(Database &database, const QString &key, const QByteArray &value);

} // namespace countersign
