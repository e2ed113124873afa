#pragma once

#include "core/base/result.h"
#include "core/base/when_done.h"
#include "core/store/database.h"

#include <QObject>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <functional>

namespace countersign
{

/// Reads from a project off the window's thread: `read` gets a read-only connection of its own on a thread of
/// the pool, `take` gets what came of it on the thread of `context`, and never after that is gone.
template <typename T>
void readInBackground(QObject *context, QThreadPool &pool, const QString &path,
                      std::function<Result<T>(Database &)> read, std::function<void(const Result<T> &)> take)
{
    const auto future = QtConcurrent::run(&pool, [path, read = std::move(read)]() -> Result<T> {
        const auto database = Database::open(path, OpenMode::ReadOnly);
        if (!database)
            return failure(database.error());
        return read(**database);
    });
    whenDone(future, context, std::move(take));
}

} // namespace countersign
