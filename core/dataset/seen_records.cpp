#include "core/dataset/seen_records.h"

namespace countersign
{
namespace
{

constexpr size_t firstCapacity = 1024;

/// 0 marks a free slot, so the hash 0 is stored as another value.
quint64 stored(quint64 hash)
{
    return hash == 0 ? 0x9e3779b97f4a7c15ULL : hash;
}

} // namespace

SeenRecords::SeenRecords() : m_hashes(firstCapacity), m_values(firstCapacity) {}

size_t SeenRecords::slotOf(quint64 hash) const
{
    const size_t mask = m_hashes.size() - 1;
    size_t slot = hash & mask;
    while (m_hashes[slot] != 0 && m_hashes[slot] != hash)
        slot = (slot + 1) & mask;
    return slot;
}

quint32 *SeenRecords::find(quint64 hash)
{
    const size_t slot = slotOf(stored(hash));
    return m_hashes[slot] == 0 ? nullptr : &m_values[slot];
}

void SeenRecords::insert(quint64 hash, quint32 value)
{
    if ((m_size + 1) * 4 > m_hashes.size() * 3)
        grow();
    const size_t slot = slotOf(stored(hash));
    m_hashes[slot] = stored(hash);
    m_values[slot] = value;
    ++m_size;
}

void SeenRecords::grow()
{
    std::vector<quint64> hashes(m_hashes.size() * 2);
    std::vector<quint32> values(hashes.size());
    m_hashes.swap(hashes);
    m_values.swap(values);
    for (size_t i = 0; i < hashes.size(); ++i) {
        if (hashes[i] == 0)
            continue;
        const size_t slot = slotOf(hashes[i]);
        m_hashes[slot] = hashes[i];
        m_values[slot] = values[i];
    }
}

} // namespace countersign
