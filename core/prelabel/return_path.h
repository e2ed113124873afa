#pragma once

#include <QObject>

#include <functional>
#include <mutex>

namespace countersign
{

/// The way back from the writer's thread to an object of another thread that may be gone by then. (A
/// QFuture::then() with a context object asserts, or races, when the context dies first.)
class ReturnPath
{
public:
    explicit ReturnPath(QObject *receiver) : m_receiver(receiver) {}

    /// Runs `work` on the receiver's thread, from its event loop; nothing once the path is closed.
    void send(std::function<void()> work)
    {
        const std::lock_guard lock(m_mutex);
        if (m_receiver)
            QMetaObject::invokeMethod(m_receiver, std::move(work), Qt::QueuedConnection);
    }

    /// Called by the receiver's destructor, on its own thread.
    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_receiver = nullptr;
    }

private:
    std::mutex m_mutex;
    QObject *m_receiver;
};

} // namespace countersign
