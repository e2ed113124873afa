#include "tests/bench/bench_floor_scan.h"

#include "tests/bench/bench_run.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <simdjson.h>

#include <bit>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace countersign::bench
{
namespace
{

constexpr size_t chunk = 1 << 20;

const char *findCellEnd(const char *at, const char *end)
{
#if defined(__SSE2__)
    const __m128i comma = _mm_set1_epi8(',');
    const __m128i lineFeed = _mm_set1_epi8('\n');
    const __m128i carriageReturn = _mm_set1_epi8('\r');
    for (; end - at >= 16; at += 16) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(at));
        const int hits = _mm_movemask_epi8(
            _mm_or_si128(_mm_cmpeq_epi8(bytes, comma), _mm_or_si128(_mm_cmpeq_epi8(bytes, lineFeed),
                                                                    _mm_cmpeq_epi8(bytes, carriageReturn))));
        if (hits != 0)
            return at + std::countr_zero(unsigned(hits));
    }
#endif
    while (at < end && *at != ',' && *at != '\n' && *at != '\r')
        ++at;
    return at;
}

const char *findByte(const char *at, const char *end, char byte)
{
    const void *found = at < end ? std::memchr(at, byte, size_t(end - at)) : nullptr;
    return found ? static_cast<const char *>(found) : end;
}

/// Calls `line` for each line of a file; every line has simdjson's padding behind it.
template <typename Line>
void forEachLine(const std::string &path, Line line)
{
    const int file = open(path.c_str(), O_RDONLY | O_CLOEXEC);
    require(file >= 0, path + " cannot be opened.");
    std::vector<char> buffer(2 * chunk + simdjson::SIMDJSON_PADDING);
    size_t held = 0;
    for (;;) {
        if (held + chunk + simdjson::SIMDJSON_PADDING > buffer.size())
            buffer.resize(buffer.size() * 2);
        const ssize_t count = read(file, buffer.data() + held, chunk);
        if (count <= 0)
            break;
        const char *at = buffer.data();
        const char *const end = at + held + size_t(count);
        for (const char *stop; (stop = findByte(at, end, '\n')) != end; at = stop + 1)
            line(at, size_t(stop - at));
        held = size_t(end - at);
        std::memmove(buffer.data(), at, held);
    }
    close(file);
}

} // namespace

FloorScan::FloorScan(const std::string &path)
    : m_file(open(path.c_str(), O_RDONLY | O_CLOEXEC)), m_buffer(2 * chunk)
{
    require(m_file >= 0, path + " cannot be opened.");
    require(next(), path + " is empty."); // the header
}

FloorScan::~FloorScan()
{
    close(m_file);
}

bool FloorScan::fill()
{
    if (m_atEnd)
        return false;
    const size_t held = m_end - m_begin;
    if (m_buffer.size() - m_end < chunk) {
        std::memmove(m_buffer.data(), m_buffer.data() + m_begin, held);
        m_begin = 0;
        m_end = held;
        if (m_buffer.size() - m_end < chunk)
            m_buffer.resize(m_buffer.size() * 2);
    }
    const ssize_t count = read(m_file, m_buffer.data() + m_end, chunk);
    require(count >= 0, "The file cannot be read.");
    m_end += size_t(count);
    m_atEnd = count == 0;
    return !m_atEnd;
}

bool FloorScan::next()
{
    // A record that the buffer cuts off is scanned again from its beginning: once per MiB.
    while (!scanRecord()) {
        if (!fill() && m_begin == m_end)
            return false;
    }
    return true;
}

bool FloorScan::scanRecord()
{
    const char *const begin = m_buffer.data() + m_begin;
    const char *const end = m_buffer.data() + m_end;
    m_cells.clear();
    m_unescaped.clear();
    m_unescaped.reserve(size_t(end - begin) < chunk ? size_t(end - begin) : chunk);
    if (begin == end)
        return false;
    for (const char *at = begin;;) {
        const char *cellEnd = nullptr;
        if (at < end && *at == '"') {
            const char *const start = at + 1;
            bool escaped = false;
            for (at = start;; at += 2) {
                at = findByte(at, end, '"');
                if (at == end || (at + 1 == end && !m_atEnd)) {
                    require(!m_atEnd, "A quote is not closed.");
                    return false;
                }
                if (at + 1 == end || at[1] != '"')
                    break;
                escaped = true;
            }
            std::string_view cell(start, size_t(at - start));
            if (escaped) {
                const size_t from = m_unescaped.size();
                for (size_t quote; (quote = cell.find('"')) != std::string_view::npos;) {
                    m_unescaped += cell.substr(0, quote + 1);
                    cell.remove_prefix(quote + 2);
                }
                m_unescaped += cell;
                cell = std::string_view(m_unescaped).substr(from);
            }
            m_cells.push_back(cell);
            cellEnd = at + 1;
        } else {
            cellEnd = findCellEnd(at, end);
            m_cells.emplace_back(at, size_t(cellEnd - at));
        }
        if (cellEnd == end && !m_atEnd)
            return false;
        if (cellEnd < end && *cellEnd == ',') {
            at = cellEnd + 1;
            continue;
        }
        m_raw = {begin, size_t(cellEnd - begin)};
        const char *after = cellEnd;
        if (after < end && *after == '\r')
            ++after;
        if (after < end && *after == '\n')
            ++after;
        m_begin = size_t(after - m_buffer.data());
        return true;
    }
}

JsonTotals floorJson(const std::string &path)
{
    JsonTotals totals;
    simdjson::ondemand::parser parser;
    forEachLine(path, [&](const char *at, size_t size) {
        auto document = parser.iterate(at, size, size + simdjson::SIMDJSON_PADDING);
        simdjson::ondemand::object object;
        require(document.get_object().get(object) == simdjson::SUCCESS, "A line is not an object.");
        for (const char *member : {"id", "subject", "body", "created_at", "channel"}) {
            std::string_view text;
            require(object.find_field(member).get_string().get(text) == simdjson::SUCCESS,
                    "A member is missing.");
            totals.bytes += text.size();
        }
        ++totals.records;
    });
    return totals;
}

JsonTotals documentJson(const std::string &path)
{
    JsonTotals totals;
    forEachLine(path, [&](const char *at, size_t size) {
        const QJsonObject object =
            QJsonDocument::fromJson(QByteArray::fromRawData(at, qsizetype(size))).object();
        for (const QLatin1String member :
             {QLatin1String("id"), QLatin1String("subject"), QLatin1String("body"),
              QLatin1String("created_at"), QLatin1String("channel")}) {
            const QString text = object.value(member).toString();
            require(!text.isEmpty(), "A member is missing.");
            totals.bytes += size_t(text.size());
        }
        ++totals.records;
    });
    return totals;
}

} // namespace countersign::bench
