#include "core/dataset/seen_records.h"

namespace countersign
{
namespace
{

constexpr size_t firstCapacity = 64;

/// 0 marks a free slot, so the hash 0 is stored as another value.
quint64 stored(quint64 hash)
{
    return hash == 0 ? 0x9e3779b97f4a7c15ULL : hash;
}

} // namespace

SeenRecords::SeenRecords()
{
    for (Part &part : m_parts) {
        part.hashes.resize(firstCapacity);
        part.values.resize(firstCapacity);
    }
}

size_t SeenRecords::Part::slotOf(quint64 hash) const
{
    const size_t mask = hashes.size() - 1;
    size_t slot = hash & mask;
    while (hashes[slot] != 0 && hashes[slot] != hash)
        slot = (slot + 1) & mask;
    return slot;
}

quint32 *SeenRecords::find(quint64 hash)
{
    Part &part = partOf(stored(hash));
    const size_t slot = part.slotOf(stored(hash));
    return part.hashes[slot] == 0 ? nullptr : &part.values[slot];
}

void SeenRecords::insert(quint64 hash, quint32 value)
{
    Part &part = partOf(stored(hash));
    if ((part.size + 1) * 4 > part.hashes.size() * 3)
        part.grow();
    const size_t slot = part.slotOf(stored(hash));
    part.hashes[slot] = stored(hash);
    part.values[slot] = value;
    ++part.size;
    ++m_size;
}

void SeenRecords::Part::grow()
{
    std::vector<quint64> oldHashes(hashes.size() * 2);
    std::vector<quint32> oldValues(oldHashes.size());
    hashes.swap(oldHashes);
    values.swap(oldValues);
    for (size_t i = 0; i < oldHashes.size(); ++i) {
        if (oldHashes[i] == 0)
            continue;
        const size_t slot = slotOf(oldHashes[i]);
        hashes[slot] = oldHashes[i];
        values[slot] = oldValues[i];
    }
}

} // namespace countersign
