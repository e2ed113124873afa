#pragma once

#include "core/base/cancel.h"
#include "core/base/when_done.h"
#include "core/store/database.h"

#include <QObject>
#include <QThread>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <atomic>
#include <functional>
#include <memory>

namespace countersign
{

/// One long reading of a project file (a check, a copy) on the pool, over a connection that nobody else uses
/// meanwhile. What has not begun when this goes never begins; what goes on is stopped and waited for, which
/// takes milliseconds.
template <typename T>
class ReadingJob
{
public:
    using Work = std::function<T(Database &, const CancelToken &)>;

    /// `done` is called on this thread, never once this is gone, and must not be what ends it.
    ReadingJob(QThreadPool &pool, std::shared_ptr<Database> reader, Work work,
               std::function<void(const T &)> done)
        : m_reader(std::move(reader))
    {
        const auto future = QtConcurrent::run(&pool,
                                              [&pool, plain = m_reader.get(), work = std::move(work),
                                               cancel = m_cancel, stage = m_stage]() -> T {
                                                  int expected = Waiting;
                                                  if (!stage->compare_exchange_strong(expected, Running))
                                                      return T();
                                                  // It waits for the disk most of the time: what the window
                                                  // asks for runs beside it.
                                                  pool.releaseThread();
                                                  T outcome = work(*plain, cancel);
                                                  pool.reserveThread();
                                                  // The connection may live as long as the project; the
                                                  // megabytes it has read through need not.
                                                  const auto given = plain->execute("PRAGMA shrink_memory");
                                                  Q_UNUSED(given)
                                                  stage->store(Finished);
                                                  return outcome;
                                              });
        whenDone(future, &m_context, std::move(done));
    }

    ~ReadingJob()
    {
        m_cancel.cancel();
        int expected = Waiting;
        if (m_stage->compare_exchange_strong(expected, Abandoned))
            return;
        // Asked again and again: an interruption between two statements is none.
        while (m_stage->load() == Running) {
            m_reader->interrupt();
            QThread::msleep(1);
        }
    }
    Q_DISABLE_COPY_MOVE(ReadingJob)

private:
    enum Stage { Waiting, Running, Finished, Abandoned };

    std::shared_ptr<Database> m_reader;
    CancelToken m_cancel;
    std::shared_ptr<std::atomic<int>> m_stage = std::make_shared<std::atomic<int>>(Waiting);
    QObject m_context; ///< the answer's way ends with it
};

} // namespace countersign
