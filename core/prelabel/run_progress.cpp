#include "core/prelabel/run_progress.h"

#include <numeric>

namespace countersign
{

qint64 RunProgress::failedTickets() const
{
    return std::accumulate(failed.cbegin(), failed.cend(), qint64(0));
}

std::optional<double> RunProgress::secondsLeft() const
{
    if (perSecond <= 0.0)
        return std::nullopt;
    return double(total - done()) / perSecond;
}

} // namespace countersign
