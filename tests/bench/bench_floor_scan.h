#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace countersign::bench
{

/// F-scan: the least that reading a CSV file (RFC 4180) takes: a buffer of 1 MiB, SSE2 and memchr.
class FloorScan
{
public:
    explicit FloorScan(const std::string &path);
    ~FloorScan();
    FloorScan(const FloorScan &) = delete;
    FloorScan &operator=(const FloorScan &) = delete;

    /// Goes to the next record; false at the end. The views live until the next call.
    bool next();
    std::string_view raw() const { return m_raw; } ///< without its line end
    const std::vector<std::string_view> &cells() const { return m_cells; }

private:
    bool fill();
    bool scanRecord();

    int m_file;
    std::vector<char> m_buffer;
    std::string m_unescaped;
    size_t m_begin = 0;
    size_t m_end = 0;
    bool m_atEnd = false;
    std::string_view m_raw;
    std::vector<std::string_view> m_cells;
};

/// F-json: simdjson's ondemand parser, line by line out of a buffer of 1 MiB; five members read.
struct JsonTotals {
    std::uint64_t records = 0;
    std::uint64_t bytes = 0; ///< of the five texts
};
JsonTotals floorJson(const std::string &path);
/// The rival: QJsonDocument, line by line.
JsonTotals documentJson(const std::string &path);

} // namespace countersign::bench
