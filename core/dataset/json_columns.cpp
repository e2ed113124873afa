#include "core/dataset/json_columns.h"

#include "core/dataset/text_scan.h"

namespace countersign
{
namespace
{

bool contradict(const JsonMember &a, const JsonMember &b)
{
    return a.parent == b.parent && (a.kind != b.kind || a.value != b.value);
}

} // namespace

int JsonColumns::find(std::string_view name) const
{
    const auto found = m_numbers.find(name);
    return found == m_numbers.end() ? -1 : found->second;
}

int JsonColumns::add(std::string_view name)
{
    if (const int known = find(name); known >= 0)
        return known;
    const int number = static_cast<int>(m_names.size());
    m_names.emplace_back(name);
    m_numbers.emplace(m_names.back(), number);
    m_members.push_back(-1);
    return number;
}

QStringList JsonColumns::names() const
{
    QStringList names;
    for (const std::string &name : m_names)
        names.append(textFromUtf8(name));
    return names;
}

int JsonColumns::columnOf(const std::vector<JsonMember> &members, size_t index, bool learn)
{
    const JsonMember &member = members[index];
    std::string_view name = member.key;
    if (member.parent >= 0 || member.keyEscaped) {
        m_scratch.clear();
        if (member.parent >= 0) {
            appendUnescapedJson(members[static_cast<size_t>(member.parent)].key, m_scratch);
            m_scratch.push_back('.');
        }
        appendUnescapedJson(member.key, m_scratch);
        name = m_scratch;
    }
    if (index < m_hints.size() && m_hints[index] >= 0 && m_names[static_cast<size_t>(m_hints[index])] == name)
        return m_hints[index];
    const int column = learn && m_names.size() < MaximumColumns ? add(name) : find(name);
    if (index >= m_hints.size())
        m_hints.resize(std::min<size_t>(index + 1, 4096), -1);
    if (index < m_hints.size())
        m_hints[index] = column;
    return column;
}

void JsonColumns::match(const std::vector<JsonMember> &members, bool learn, bool withNested)
{
    std::fill(m_members.begin(), m_members.end(), -1);
    m_contradiction = -1;
    for (size_t i = 0; i < members.size(); ++i) {
        const bool nested = members[i].parent >= 0;
        if (nested && !withNested)
            continue;
        const int column = columnOf(members, i, learn);
        if (column < 0)
            continue;
        int &slot = m_members[static_cast<size_t>(column)];
        if (slot >= 0 && m_contradiction < 0 && contradict(members[static_cast<size_t>(slot)], members[i]))
            m_contradiction = static_cast<int>(i);
        // A top-level member named "a.b" goes before the member b of a.
        if (!nested || slot < 0 || members[static_cast<size_t>(slot)].parent >= 0)
            slot = static_cast<int>(i);
    }
}

size_t cellRoom(const JsonMember &member)
{
    return member.valueEscaped || member.spaced ? member.value.size() : 0;
}

std::string_view jsonCell(const JsonMember &member, std::string &arena)
{
    if (member.kind == JsonKind::Null)
        return {};
    if (cellRoom(member) == 0)
        return member.value;
    const size_t start = arena.size();
    if (member.kind == JsonKind::String)
        appendUnescapedJson(member.value, arena);
    else
        appendCompactJson(member.value, arena);
    return std::string_view(arena).substr(start);
}

} // namespace countersign
