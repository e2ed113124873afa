#pragma once

#include <QHash>
#include <QtGlobal>

#include <algorithm>
#include <span>
#include <vector>

namespace countersign
{

/// Every distinct set of options that occurs in a multiple-choice column, once: a column then holds four
/// bytes a ticket however many options the field has, and asking a million tickets for one option is asking
/// each set once. Sets are sorted; set 0 is the empty one. Option 0 is none.
class OptionSets
{
public:
    OptionSets() : m_starts{0, 0} {}

    quint32 size() const { return quint32(m_starts.size() - 1); }

    std::span<const quint16> at(quint32 set) const
    {
        return std::span(m_members).subspan(m_starts[set], m_starts[set + 1] - m_starts[set]);
    }

    bool contains(quint32 set, quint16 option) const { return std::ranges::binary_search(at(set), option); }

    /// The number of the set with these members; sorts `members`.
    quint32 number(std::vector<quint16> &members)
    {
        if (members.empty())
            return 0;
        std::ranges::sort(members);
        members.erase(std::unique(members.begin(), members.end()), members.end());
        const size_t hash = qHashRange(members.begin(), members.end(), 0);
        for (auto known = m_byHash.constFind(hash); known != m_byHash.constEnd() && known.key() == hash;
             ++known) {
            if (std::ranges::equal(at(*known), members))
                return *known;
        }
        m_members.insert(m_members.end(), members.begin(), members.end());
        m_starts.push_back(m_members.size());
        const quint32 added = size() - 1;
        m_byHash.insert(hash, added);
        return added;
    }

private:
    std::vector<quint16> m_members;
    std::vector<size_t> m_starts;
    QMultiHash<size_t, quint32> m_byHash;
};

} // namespace countersign
