#include "tests/bench/bench_floor_columns.h"

#include <array>
#include <numeric>

namespace countersign::bench
{
namespace
{

/// Branch-free: every row is written, the place moves on where it is wanted.
template <typename Wanted>
size_t collect(std::vector<quint32> &rows, Wanted wanted)
{
    size_t count = 0;
    for (quint32 row = 0; row < rows.size(); ++row) {
        rows[count] = row;
        count += wanted(row) ? 1 : 0;
    }
    return count;
}

} // namespace

size_t FloorColumns::asImported()
{
    std::iota(rows.begin(), rows.end(), 0U);
    return rows.size();
}

size_t FloorColumns::withState(quint8 wanted)
{
    return collect(rows, [&](quint32 row) { return state[row] == wanted; });
}

size_t FloorColumns::withLabel(quint16 wanted)
{
    return collect(
        rows, [&](quint32 row) { return (decided[row] != 0 ? decided[row] : suggested[row]) == wanted; });
}

size_t FloorColumns::withConfidence(quint16 from, quint16 to)
{
    return collect(rows, [&](quint32 row) { return confidence[row] >= from && confidence[row] <= to; });
}

size_t FloorColumns::byConfidence()
{
    return sort(asImported(), confidence, true);
}

size_t FloorColumns::byLabel()
{
    return sort(asImported(), suggested, false);
}

size_t FloorColumns::byConfidenceWithState(quint8 wanted)
{
    return sort(withState(wanted), confidence, true);
}

size_t FloorColumns::sort(size_t count, const std::vector<quint16> &key, bool bothBytes)
{
    for (unsigned shift = 0; shift <= (bothBytes ? 8U : 0U); shift += 8) {
        std::array<size_t, 257> starts{};
        for (size_t i = 0; i < count; ++i)
            ++starts[((key[rows[i]] >> shift) & 0xffU) + 1];
        std::partial_sum(starts.begin(), starts.end(), starts.begin());
        for (size_t i = 0; i < count; ++i)
            other[starts[(key[rows[i]] >> shift) & 0xffU]++] = rows[i];
        rows.swap(other);
    }
    return count;
}

} // namespace countersign::bench
