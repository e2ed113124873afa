#pragma once

#include "core/base/result.h"
#include "core/exporting/export_row.h"

#include <array>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace countersign
{

/// Carries rows from the thread that reads them to a thread of its own that writes them down, in order and in
/// batches, so that the two work at the same time. Its memory does not grow with the rows: who reads too fast
/// waits.
class RowConveyor
{
public:
    /// Called for each row in the conveyor's thread; no more after its first failure.
    using Take = std::function<Result<void>(StoredRow &)>;

    explicit RowConveyor(Take take);
    /// Ends the thread; what was not taken yet is dropped.
    ~RowConveyor();
    RowConveyor(const RowConveyor &) = delete;
    RowConveyor &operator=(const RowConveyor &) = delete;

    /// The row to fill next; null after a failure of the other side, which finish() tells.
    StoredRow *fresh();
    /// The fresh row is filled and goes.
    void send();
    /// Waits until all that was sent is taken. No row after it.
    [[nodiscard]] Result<void> finish();

private:
    static constexpr size_t rowsInBatch = 64;
    static constexpr size_t bytesInBatch = 256 * 1024;
    static constexpr size_t batches = 4;

    struct Batch {
        std::array<StoredRow, rowsInBatch> rows;
        size_t used = 0;
        size_t bytes = 0;
    };

    void takeInBackground();
    [[nodiscard]] Result<void> takeAll(Batch &batch) const;
    void handOver();

    const Take m_take;
    std::unique_ptr<Batch> m_filling; ///< the reading thread's
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<std::unique_ptr<Batch>> m_free;
    std::deque<std::unique_ptr<Batch>> m_sent;
    bool m_taking = false; ///< a batch is in the thread's hands
    bool m_stop = false;
    Result<void> m_outcome;
    std::thread m_thread;
};

} // namespace countersign
