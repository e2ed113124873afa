#include "core/domain/json_scan.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace countersign
{

namespace
{

constexpr int deepestNesting = 64;

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'$' || c == u'-';
}

class Scanner
{
public:
    Scanner(QStringView text, qsizetype from, JsonDialect dialect)
        : m_text(text), m_at(from), m_tolerant(dialect == JsonDialect::Tolerant)
    {
    }

    JsonScan run()
    {
        JsonScan scan;
        if (value(scan.value, 0))
            scan.outcome = JsonScan::Outcome::Complete;
        else
            scan.outcome = m_truncated ? JsonScan::Outcome::Truncated : JsonScan::Outcome::Broken;
        scan.errorAt = m_at;
        return scan;
    }

private:
    bool atEnd() const { return m_at >= m_text.size(); }
    QChar here() const { return m_text[m_at]; }

    bool endsHere()
    {
        m_truncated = true;
        m_at = m_text.size();
        return false;
    }

    /// False at the end of the text or inside an unfinished comment.
    bool skipSpace()
    {
        while (!atEnd()) {
            const QChar c = here();
            if (isSpace(c) || (m_tolerant && (c.isSpace() || c == QChar::ByteOrderMark))) {
                ++m_at;
            } else if (m_tolerant && (c == u'#' || m_text.sliced(m_at).startsWith(u"//"))) {
                const qsizetype newline = m_text.indexOf(u'\n', m_at);
                m_at = newline < 0 ? m_text.size() : newline;
            } else if (m_tolerant && m_text.sliced(m_at).startsWith(u"/*")) {
                const qsizetype close = m_text.indexOf(u"*/", m_at + 2);
                m_at = close < 0 ? m_text.size() : close + 2;
            } else {
                return true;
            }
        }
        return endsHere();
    }

    bool value(JsonNode &node, int depth)
    {
        if (depth > deepestNesting || !skipSpace())
            return false;
        node.begin = m_at;
        const QChar c = here();
        bool fine = false;
        if (c == u'{')
            fine = object(node, depth);
        else if (c == u'[')
            fine = array(node, depth);
        else if (c == u'"' || (m_tolerant && (c == u'\'' || c == u'“')))
            fine = stringNode(node);
        else if (isDigit(c) || c == u'-' || (m_tolerant && (c == u'+' || c == u'.')))
            fine = number(node);
        else
            fine = word(node);
        node.end = m_at;
        return fine;
    }

    bool object(JsonNode &node, int depth)
    {
        node.kind = JsonNode::Kind::Object;
        ++m_at;
        if (!skipSpace())
            return false;
        if (here() == u'}')
            return ++m_at, true;
        while (true) {
            JsonMember member;
            member.keyBegin = m_at;
            if (!key(member.key) || !skipSpace())
                return false;
            if (here() != u':')
                return false;
            ++m_at;
            if (!value(member.value, depth + 1) || !skipSpace())
                return false;
            node.members.append(std::move(member));
            if (!more(u'}'))
                return m_closed;
        }
    }

    bool array(JsonNode &node, int depth)
    {
        node.kind = JsonNode::Kind::Array;
        ++m_at;
        if (!skipSpace())
            return false;
        if (here() == u']')
            return ++m_at, true;
        while (true) {
            JsonNode item;
            if (!value(item, depth + 1) || !skipSpace())
                return false;
            node.items.append(std::move(item));
            if (!more(u']'))
                return m_closed;
        }
    }

    /// After an element: true if another one follows; else m_closed tells a proper end from a fault.
    bool more(QChar close)
    {
        m_closed = false;
        if (here() == u',') {
            ++m_at;
            if (!skipSpace())
                return false;
            if (!m_tolerant || here() != close)
                return true;
        }
        if (here() == close) {
            ++m_at;
            m_closed = true;
        }
        return false;
    }

    bool key(QString &text)
    {
        const QChar c = here();
        if (c == u'"' || (m_tolerant && (c == u'\'' || c == u'“')))
            return string(text);
        if (!m_tolerant || !isWordCharacter(c))
            return false;
        const qsizetype begin = m_at;
        while (!atEnd() && isWordCharacter(here()))
            ++m_at;
        text = m_text.sliced(begin, m_at - begin).toString();
        return true;
    }

    bool stringNode(JsonNode &node)
    {
        node.kind = JsonNode::Kind::String;
        return string(node.text);
    }

    bool string(QString &text)
    {
        const QChar close = here() == u'“' ? QChar(u'”') : here();
        ++m_at;
        while (!atEnd()) {
            const QChar c = here();
            if (c == close)
                return ++m_at, true;
            if (c == u'\\') {
                if (!escape(text))
                    return false;
                continue;
            }
            if (c < u' ' && !(m_tolerant && isSpace(c)))
                return false;
            text.append(c);
            ++m_at;
        }
        return endsHere();
    }

    bool escape(QString &text)
    {
        if (m_at + 1 >= m_text.size())
            return endsHere();
        const QChar c = m_text[m_at + 1];
        m_at += 2;
        switch (c.unicode()) {
        case u'"':
        case u'\\':
        case u'/':
            text.append(c);
            return true;
        case u'b':
            text.append(u'\b');
            return true;
        case u'f':
            text.append(u'\f');
            return true;
        case u'n':
            text.append(u'\n');
            return true;
        case u'r':
            text.append(u'\r');
            return true;
        case u't':
            text.append(u'\t');
            return true;
        case u'u':
            break;
        default:
            if (m_tolerant && c == u'\'') {
                text.append(c);
                return true;
            }
            return false;
        }
        if (m_at + 4 > m_text.size())
            return endsHere();
        bool hexadecimal = false;
        const ushort unit = m_text.sliced(m_at, 4).toUShort(&hexadecimal, 16);
        if (!hexadecimal ||
            !std::ranges::all_of(m_text.sliced(m_at, 4), [](QChar h) { return h.isLetterOrNumber(); }))
            return false;
        text.append(QChar(unit));
        m_at += 4;
        return true;
    }

    bool digits()
    {
        const qsizetype begin = m_at;
        while (!atEnd() && isDigit(here()))
            ++m_at;
        return m_at > begin;
    }

    bool take(QChar c)
    {
        if (atEnd() || here() != c)
            return false;
        ++m_at;
        return true;
    }

    bool number(JsonNode &node)
    {
        const qsizetype begin = m_at;
        const bool negative = take(u'-');
        if (!negative && m_tolerant)
            take(u'+');
        if (m_tolerant && !atEnd() && here().isLetter())
            return word(node, begin); // -Infinity
        const bool zero = !atEnd() && here() == u'0';
        const qsizetype wholeBegin = m_at;
        const bool whole = digits();
        if (zero && m_at - wholeBegin > 1 && !m_tolerant)
            return false;
        bool fraction = false;
        if (take(u'.'))
            fraction = digits() || (m_tolerant && whole);
        else
            fraction = whole;
        if (!fraction || (!whole && !m_tolerant))
            return atEnd() ? endsHere() : false;
        if (!atEnd() && (here() == u'e' || here() == u'E')) {
            ++m_at;
            if (!take(u'+'))
                take(u'-');
            if (!digits())
                return atEnd() ? endsHere() : false;
        }
        if (!atEnd() && (isWordCharacter(here()) || here() == u'.'))
            return false;
        node.kind = JsonNode::Kind::Number;
        node.text = m_text.sliced(begin, m_at - begin).toString();
        bool inRange = false;
        node.number = node.text.toDouble(&inRange);
        if (!inRange && !std::isinf(node.number))
            node.number = std::numeric_limits<double>::quiet_NaN();
        return true;
    }

    bool word(JsonNode &node) { return word(node, m_at); }

    bool word(JsonNode &node, qsizetype begin)
    {
        while (!atEnd() && isWordCharacter(here()))
            ++m_at;
        const QStringView found = m_text.sliced(begin, m_at - begin);
        node.text = found.toString();
        if (found == u"null" || (m_tolerant && (found == u"None" || found == u"undefined"))) {
            node.kind = JsonNode::Kind::Null;
            return true;
        }
        if (found == u"true" || found == u"false" ||
            (m_tolerant && (found == u"True" || found == u"False"))) {
            node.kind = JsonNode::Kind::Bool;
            node.boolean = found.front() == u't' || found.front() == u'T';
            return true;
        }
        const QString lower = node.text.toLower();
        for (const char *name :
             {"nan", "-nan", "infinity", "-infinity", "+infinity", "inf", "-inf", "+inf"}) {
            if (m_tolerant && lower == QLatin1String(name)) {
                node.kind = JsonNode::Kind::Word;
                return true;
            }
        }
        if (!found.isEmpty() && atEnd())
            return endsHere();
        m_at = begin;
        return false;
    }

    QStringView m_text;
    qsizetype m_at;
    bool m_tolerant;
    bool m_truncated = false;
    bool m_closed = false;
};

} // namespace

const JsonNode *JsonNode::member(QStringView key) const
{
    const auto found = std::ranges::find_if(members, [key](const JsonMember &m) { return m.key == key; });
    return found == members.cend() ? nullptr : &found->value;
}

bool sameContent(const JsonNode &left, const JsonNode &right)
{
    if (left.kind != right.kind)
        return false;
    switch (left.kind) {
    case JsonNode::Kind::Null:
        return true;
    case JsonNode::Kind::Bool:
        return left.boolean == right.boolean;
    case JsonNode::Kind::Number:
        return left.text == right.text || left.number == right.number;
    case JsonNode::Kind::String:
    case JsonNode::Kind::Word:
        return left.text == right.text;
    case JsonNode::Kind::Array:
        return std::ranges::equal(left.items, right.items, sameContent);
    case JsonNode::Kind::Object:
        break;
    }
    const auto contains = [](const JsonNode &object, const JsonMember &wanted) {
        return std::ranges::any_of(object.members, [&wanted](const JsonMember &m) {
            return m.key == wanted.key && sameContent(m.value, wanted.value);
        });
    };
    return std::ranges::all_of(left.members, [&](const JsonMember &m) { return contains(right, m); }) &&
           std::ranges::all_of(right.members, [&](const JsonMember &m) { return contains(left, m); });
}

JsonScan scanJson(QStringView text, qsizetype from, JsonDialect dialect)
{
    return Scanner(text, from, dialect).run();
}

qsizetype lineOfOffset(QStringView text, qsizetype offset)
{
    return text.first(std::min(offset, text.size())).count(u'\n') + 1;
}

} // namespace countersign
