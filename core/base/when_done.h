#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace countersign
{

/// Calls `done` with the result of a future, in the thread of `context`, from its event loop; never once
/// `context` is gone, and not for a future that was cancelled without a result. Call it in that thread. This
/// is what QFuture::then() with a context does not do in Qt 6.4: it asserts if the context dies first.
template <typename T, typename Function>
void whenDone(const QFuture<T> &future, QObject *context, Function done)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, done = std::move(done)]() mutable {
                         watcher->deleteLater();
                         if (watcher->future().resultCount() > 0)
                             done(watcher->result());
                     });
    watcher->setFuture(future);
}

} // namespace countersign
