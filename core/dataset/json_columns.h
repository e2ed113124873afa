#pragma once

#include "core/dataset/json_members.h"

#include <QStringList>

#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace countersign
{

/// Which member of a JSON record belongs to which column. Columns are the top-level members and, one level
/// into objects, "outer.inner". Of duplicate keys the last one counts, as in other JSON readers;
/// `contradiction()` tells of them.
class JsonColumns
{
public:
    static constexpr size_t MaximumColumns = 10'000;

    /// Adds a column (or finds it) and returns its number.
    int add(std::string_view name);
    int find(std::string_view name) const; ///< -1: none
    QStringList names() const;
    size_t size() const { return m_names.size(); }

    /// Finds the member of each column; `learn`: members that are no column yet become one.
    /// `withNested`: "outer.inner" too.
    void match(const std::vector<JsonMember> &members, bool learn, bool withNested);
    /// The member number of a column in the matched record, -1: it has none.
    int member(int column) const { return m_members[static_cast<size_t>(column)]; }
    /// The number of a member whose key stood in the matched record before with another value, -1: none.
    int contradiction() const { return m_contradiction; }

private:
    int columnOf(const std::vector<JsonMember> &members, size_t index, bool learn);

    std::deque<std::string> m_names; ///< a deque, so that the map's keys stay where they are
    std::unordered_map<std::string_view, int> m_numbers;
    std::vector<int> m_members;
    int m_contradiction = -1;
    std::vector<int> m_hints; ///< column of the n-th member last time: records mostly look alike
    std::string m_scratch;
};

/// The text of a member as a cell: strings unescaped, null as null data, other values as compact JSON. Views
/// into the record where nothing had to change, else into `arena`, which must not move: reserve
/// `cellRoom(member)` for each before.
std::string_view jsonCell(const JsonMember &member, std::string &arena);
size_t cellRoom(const JsonMember &member);

} // namespace countersign
