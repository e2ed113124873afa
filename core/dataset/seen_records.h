#pragma once

#include <QtGlobal>

#include <array>
#include <vector>

namespace countersign
{

/// A set of 64-bit hashes with a 32-bit value each, in 12 bytes a slot and at most 3/4 full: how an import
/// knows a million records in 25 MB. Open addressing; nothing is ever removed. Made of parts that grow one by
/// one: while it doubles, it is never there twice.
class SeenRecords
{
public:
    SeenRecords();

    /// The value of `hash`, or null. Valid until the next insert.
    quint32 *find(quint64 hash);
    /// Inserts `hash`, which must not be there.
    void insert(quint64 hash, quint32 value);
    size_t size() const { return m_size; }

private:
    struct Part {
        std::vector<quint64> hashes; ///< 0: free
        std::vector<quint32> values;
        size_t size = 0;

        size_t slotOf(quint64 hash) const;
        void grow();
    };

    Part &partOf(quint64 hash) { return m_parts[hash >> 58]; } // the slot is chosen by the lower bits

    std::array<Part, 64> m_parts;
    size_t m_size = 0;
};

} // namespace countersign
