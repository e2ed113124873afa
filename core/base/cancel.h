#pragma once

#include <atomic>
#include <memory>

namespace countersign
{

/// A wish to stop that a long job looks at between two steps. Copies share one flag; safe across threads.
class CancelToken
{
public:
    void cancel() const { m_flag->store(true, std::memory_order_relaxed); }
    bool isCancelled() const { return m_flag->load(std::memory_order_relaxed); }

private:
    std::shared_ptr<std::atomic<bool>> m_flag = std::make_shared<std::atomic<bool>>(false);
};

} // namespace countersign
