#include "tests/bench/bench_floor_duplicates.h"

#include "tests/bench/bench_floor_store.h"
#include "tests/bench/bench_run.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>
#include <string_view>
#include <utility>
#include <vector>

namespace countersign::bench
{
namespace
{

constexpr size_t bins = 64;
constexpr size_t bands = 16;
constexpr size_t perBand = bins / bands;
constexpr std::uint64_t nothing = std::numeric_limits<std::uint64_t>::max();

std::uint64_t mixed(std::uint64_t value)
{
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
    return value ^ (value >> 31);
}

/// 0: between words; else what the byte counts as.
constexpr std::array<unsigned char, 256> signs()
{
    std::array<unsigned char, 256> table{};
    for (size_t byte = 0; byte < table.size(); ++byte) {
        const bool upper = byte >= 'A' && byte <= 'Z';
        const bool lower = byte >= 'a' && byte <= 'z';
        const bool digit = byte >= '0' && byte <= '9';
        table[byte] = static_cast<unsigned char>(upper                   ? byte + 32
                                                 : digit                 ? '0'
                                                 : lower || byte >= 0x80 ? byte
                                                                         : 0);
    }
    return table;
}

void addShingles(std::string_view text, std::vector<std::uint64_t> &to)
{
    static constexpr auto table = signs();
    constexpr std::uint64_t seed = 0xcbf29ce484222325;
    std::uint64_t word = seed;
    std::uint64_t before = 0;
    const auto end = [&] {
        if (word == seed)
            return;
        if (before != 0)
            to.push_back(mixed(before * 3 + word));
        before = word;
        word = seed;
    };
    for (const char sign : text) {
        const unsigned char counted = table[static_cast<unsigned char>(sign)];
        if (counted == 0)
            end();
        else
            word = (word ^ counted) * 0x100000001b3;
    }
    end();
}

std::array<std::uint32_t, bands> bandsOf(const std::vector<std::uint64_t> &shingles)
{
    std::array<std::uint64_t, bins> least;
    least.fill(nothing);
    for (const std::uint64_t shingle : shingles)
        least[shingle >> 58] = std::min(least[shingle >> 58], shingle);
    std::array<std::uint32_t, bands> keys{};
    for (size_t band = 0; band < bands; ++band) {
        std::uint64_t key = band;
        for (size_t i = band * perBand; i < (band + 1) * perBand; ++i) {
            size_t from = i;
            while (least[from % bins] == nothing)
                ++from;
            key = mixed(key + least[from % bins] + (from - i));
        }
        keys[band] = std::uint32_t(key);
    }
    return keys;
}

class Floor
{
public:
    void add(std::string_view subject, std::string_view body)
    {
        m_shingles.clear();
        addShingles(subject, m_shingles);
        addShingles(body, m_shingles);
        m_keys.push_back(m_shingles.empty() ? std::array<std::uint32_t, bands>{} : bandsOf(m_shingles));
        m_texts.append(subject).append(1, '\n').append(body);
        m_ends.push_back(m_texts.size());
    }

    std::int64_t join(double similarity)
    {
        std::vector<std::uint32_t> parent(m_keys.size());
        std::iota(parent.begin(), parent.end(), 0U);
        const auto rootOf = [&parent](std::uint32_t row) {
            while (parent[row] != row)
                row = parent[row] = parent[parent[row]];
            return row;
        };
        std::vector<std::pair<std::uint32_t, std::uint32_t>> entries(m_keys.size());
        for (size_t band = 0; band < bands; ++band) {
            for (std::uint32_t row = 0; row < m_keys.size(); ++row)
                entries[row] = {m_keys[row][band], row};
            std::sort(entries.begin(), entries.end());
            for (size_t from = 0, i = 1; i < entries.size(); ++i) {
                if (entries[i].first != entries[from].first) {
                    from = i;
                    continue;
                }
                const std::uint32_t a = rootOf(entries[from].second);
                const std::uint32_t b = rootOf(entries[i].second);
                if (a != b && alike(entries[from].second, entries[i].second) >= similarity)
                    parent[std::max(a, b)] = std::min(a, b);
            }
        }
        std::vector<std::uint32_t> sizes(m_keys.size(), 0);
        for (std::uint32_t row = 0; row < m_keys.size(); ++row)
            ++sizes[rootOf(row)];
        std::int64_t grouped = 0;
        for (const std::uint32_t size : sizes)
            grouped += size > 1 ? size : 0;
        return grouped;
    }

private:
    void shinglesOf(std::uint32_t row, std::vector<std::uint64_t> &to) const
    {
        const size_t begin = row == 0 ? 0 : m_ends[row - 1];
        const std::string_view whole = std::string_view(m_texts).substr(begin, m_ends[row] - begin);
        const size_t line = whole.find('\n');
        to.clear();
        addShingles(whole.substr(0, line), to);
        addShingles(whole.substr(line), to);
        std::sort(to.begin(), to.end());
        to.erase(std::unique(to.begin(), to.end()), to.end());
    }

    double alike(std::uint32_t first, std::uint32_t second)
    {
        shinglesOf(first, m_first);
        shinglesOf(second, m_second);
        std::vector<std::uint64_t> shared;
        std::set_intersection(m_first.begin(), m_first.end(), m_second.begin(), m_second.end(),
                              std::back_inserter(shared));
        const size_t all = m_first.size() + m_second.size() - shared.size();
        return all == 0 ? 0 : double(shared.size()) / double(all);
    }

    std::string m_texts;
    std::vector<size_t> m_ends;
    std::vector<std::array<std::uint32_t, bands>> m_keys;
    std::vector<std::uint64_t> m_shingles;
    std::vector<std::uint64_t> m_first;
    std::vector<std::uint64_t> m_second;
};

} // namespace

std::int64_t floorDuplicates(const std::string &project, double similarity)
{
    FloorStore store(project, true);
    store.run("PRAGMA mmap_size=0; PRAGMA cache_size=-16384");
    sqlite3_stmt *rows = store.prepare("SELECT subject, body FROM ticket ORDER BY id");
    Floor floor;
    const auto text = [rows](int column) {
        const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(rows, column));
        return std::string_view(bytes, size_t(sqlite3_column_bytes(rows, column)));
    };
    while (sqlite3_step(rows) == SQLITE_ROW)
        floor.add(text(0), text(1));
    sqlite3_finalize(rows);
    return floor.join(similarity);
}

} // namespace countersign::bench
