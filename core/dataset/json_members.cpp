#include "core/dataset/json_members.h"

#include "core/dataset/text_scan.h"

namespace countersign
{
namespace
{

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHex(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

} // namespace

bool JsonObjectReader::fail(JsonFaultKind kind)
{
    if (!m_fault)
        m_fault =
            JsonFault{m_at == m_end ? JsonFaultKind::CutOff : kind, static_cast<size_t>(m_at - m_begin)};
    return false;
}

void JsonObjectReader::skipSpace()
{
    if (m_at == m_end || !isSpace(*m_at))
        return;
    while (m_at != m_end && isSpace(*m_at))
        ++m_at;
    if (m_depth >= 2 && m_top >= 0)
        m_members[static_cast<size_t>(m_top)].spaced = true;
    if (m_depth >= 3 && m_nested >= 0)
        m_members[static_cast<size_t>(m_nested)].spaced = true;
}

bool JsonObjectReader::string(std::string_view &content, bool &escaped)
{
    if (m_at == m_end || *m_at != '"')
        return fail(JsonFaultKind::Unexpected);
    const char *const start = ++m_at;
    escaped = false;
    for (;;) {
        m_at = findJsonStringStop(m_at, m_end);
        if (m_at == m_end)
            return fail(JsonFaultKind::CutOff);
        if (*m_at == '"')
            break;
        if (*m_at != '\\')
            return fail(JsonFaultKind::ControlCharacter);
        escaped = true;
        ++m_at;
        if (m_at == m_end)
            return fail(JsonFaultKind::CutOff);
        if (*m_at == 'u') {
            for (int digit = 0; digit < 4; ++digit) {
                ++m_at;
                if (m_at == m_end || !isHex(*m_at))
                    return fail(JsonFaultKind::BadEscape);
            }
        } else if (std::string_view("\"\\/bfnrt").find(*m_at) == std::string_view::npos) {
            return fail(JsonFaultKind::BadEscape);
        }
        ++m_at;
    }
    content = {start, static_cast<size_t>(m_at - start)};
    ++m_at;
    return true;
}

bool JsonObjectReader::number()
{
    const auto digits = [this] {
        if (m_at == m_end || !isDigit(*m_at))
            return fail(JsonFaultKind::Unexpected);
        while (m_at != m_end && isDigit(*m_at))
            ++m_at;
        return true;
    };
    if (*m_at == '-')
        ++m_at;
    if (m_at != m_end && *m_at == 'I')
        return fail(JsonFaultKind::NotANumber);
    if (m_at != m_end && *m_at == '0')
        ++m_at;
    else if (!digits())
        return false;
    if (m_at != m_end && *m_at == '.') {
        ++m_at;
        if (!digits())
            return false;
    }
    if (m_at != m_end && (*m_at == 'e' || *m_at == 'E')) {
        ++m_at;
        if (m_at != m_end && (*m_at == '+' || *m_at == '-'))
            ++m_at;
        if (!digits())
            return false;
    }
    return true;
}

bool JsonObjectReader::word(std::string_view expected)
{
    for (const char c : expected) {
        if (m_at == m_end || *m_at != c)
            return fail(JsonFaultKind::Unexpected);
        ++m_at;
    }
    return true;
}

bool JsonObjectReader::scalar(JsonMember &member)
{
    const char *const start = m_at;
    bool good = false;
    switch (*m_at) {
    case '"':
        member.kind = JsonKind::String;
        return string(member.value, member.valueEscaped);
    case 't':
        member.kind = JsonKind::True;
        good = word("true");
        break;
    case 'f':
        member.kind = JsonKind::False;
        good = word("false");
        break;
    case 'n':
        member.kind = JsonKind::Null;
        good = word("null");
        break;
    case 'N':
    case 'I':
        return fail(JsonFaultKind::NotANumber);
    default:
        if (*m_at != '-' && !isDigit(*m_at))
            return fail(JsonFaultKind::Unexpected);
        member.kind = JsonKind::Number;
        good = number();
    }
    member.value = {start, static_cast<size_t>(m_at - start)};
    return good;
}

/// Reads a scalar, or opens a container and records where it starts.
bool JsonObjectReader::beginValue()
{
    if (m_at == m_end)
        return fail(JsonFaultKind::CutOff);
    const bool isTop = m_depth == 1;
    const bool isNested = m_depth == 2 && m_isObject[1] && m_top >= 0;
    const bool isContainer = *m_at == '{' || *m_at == '[';
    JsonMember member = m_next;
    member.parent = isNested ? m_top : -1;
    if (isContainer) {
        if (m_depth == MaximumDepth)
            return fail(JsonFaultKind::TooDeep);
        member.kind = *m_at == '{' ? JsonKind::Object : JsonKind::Array;
        member.value = {m_at, 0};
        m_isObject[m_depth++] = *m_at == '{';
        ++m_at;
    } else if (!scalar(member)) {
        return false;
    }
    if (isTop || isNested) {
        if (isContainer)
            (isTop ? m_top : m_nested) = static_cast<qint32>(m_members.size());
        m_members.push_back(member);
    }
    return true;
}

void JsonObjectReader::endContainer()
{
    --m_depth;
    const bool isNested = m_depth == 2 && m_nested >= 0;
    qint32 *const open = m_depth == 1 ? &m_top : isNested ? &m_nested : nullptr;
    if (!open || *open < 0)
        return;
    std::string_view &value = m_members[static_cast<size_t>(*open)].value;
    value = {value.data(), static_cast<size_t>(m_at - value.data())};
    *open = -1;
}

std::optional<JsonFault> JsonObjectReader::read(std::string_view text)
{
    size_t size = 0;
    if (readFirst(text, size))
        return m_fault;
    skipSpace();
    if (m_at != m_end)
        fail(JsonFaultKind::TextAfter);
    return m_fault;
}

std::optional<JsonFault> JsonObjectReader::readFirst(std::string_view text, size_t &size)
{
    m_members.clear();
    m_fault.reset();
    m_begin = text.data();
    m_at = m_begin;
    m_end = m_begin + text.size();
    m_top = m_nested = -1;
    m_depth = 0;
    if (text.empty() || *m_at != '{') {
        fail(JsonFaultKind::Unexpected);
        return m_fault;
    }
    m_isObject[m_depth++] = true;
    ++m_at;
    bool afterValue = false;
    bool afterComma = false;
    while (m_depth > 0) {
        skipSpace();
        if (m_at == m_end) {
            fail(JsonFaultKind::CutOff);
            return m_fault;
        }
        const bool isObject = m_isObject[m_depth - 1];
        if (*m_at == (isObject ? '}' : ']')) {
            if (afterComma) {
                fail(JsonFaultKind::TrailingComma);
                return m_fault;
            }
            ++m_at;
            endContainer();
            afterValue = true;
            continue;
        }
        if (afterValue) {
            if (*m_at != ',') {
                fail(JsonFaultKind::Unexpected);
                return m_fault;
            }
            ++m_at;
            afterValue = false;
            afterComma = true;
            continue;
        }
        afterComma = false;
        m_next = JsonMember();
        if (isObject) {
            if (!string(m_next.key, m_next.keyEscaped))
                return m_fault;
            skipSpace();
            if (m_at == m_end || *m_at != ':') {
                fail(JsonFaultKind::Unexpected);
                return m_fault;
            }
            ++m_at;
            skipSpace();
        }
        const size_t depthBefore = m_depth;
        if (!beginValue())
            return m_fault;
        afterValue = m_depth == depthBefore;
    }
    size = static_cast<size_t>(m_at - m_begin);
    return m_fault;
}

} // namespace countersign
