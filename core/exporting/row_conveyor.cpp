#include "core/exporting/row_conveyor.h"

#include <utility>

namespace countersign
{
namespace
{

/// A row's memory is used again for the next one, but not for ever after a giant.
constexpr size_t mostBytesKept = 64 * 1024;

} // namespace

RowConveyor::RowConveyor(Take take) : m_take(std::move(take))
{
    for (size_t i = 0; i < batches; ++i)
        m_free.push_back(std::make_unique<Batch>());
    m_thread = std::thread([this] { takeInBackground(); });
}

RowConveyor::~RowConveyor()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

StoredRow *RowConveyor::fresh()
{
    if (!m_filling) {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return !m_free.empty() || !m_outcome; });
        if (!m_outcome)
            return nullptr;
        m_filling = std::move(m_free.back());
        m_free.pop_back();
    }
    return &m_filling->rows[m_filling->used];
}

void RowConveyor::send()
{
    m_filling->bytes += m_filling->rows[m_filling->used].texts.size();
    if (++m_filling->used == rowsInBatch || m_filling->bytes >= bytesInBatch)
        handOver();
}

void RowConveyor::handOver()
{
    {
        const std::lock_guard lock(m_mutex);
        m_sent.push_back(std::move(m_filling));
    }
    m_changed.notify_all();
}

Result<void> RowConveyor::finish()
{
    if (m_filling)
        handOver();
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return (m_sent.empty() && !m_taking) || !m_outcome; });
    return m_outcome;
}

void RowConveyor::takeInBackground()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [this] { return !m_sent.empty() || m_stop; });
        if (m_stop)
            return;
        std::unique_ptr<Batch> batch = std::move(m_sent.front());
        m_sent.pop_front();
        m_taking = true;
        lock.unlock();
        Result<void> taken = takeAll(*batch);
        lock.lock();
        m_taking = false;
        m_outcome = std::move(taken);
        m_free.push_back(std::move(batch));
        m_changed.notify_all();
        if (!m_outcome)
            return;
    }
}

Result<void> RowConveyor::takeAll(Batch &batch) const
{
    for (size_t i = 0; i < batch.used; ++i) {
        StoredRow &row = batch.rows[i];
        if (auto taken = m_take(row); !taken)
            return taken;
        if (row.texts.capacity() > mostBytesKept)
            row.texts = std::string();
    }
    batch.used = 0;
    batch.bytes = 0;
    return {};
}

} // namespace countersign
