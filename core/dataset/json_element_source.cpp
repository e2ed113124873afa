#include "core/dataset/json_source.h"

#include "core/dataset/text_scan.h"

#include <QCoreApplication>

namespace countersign
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(countersign::JsonSource)
};

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

} // namespace

Result<char> JsonElementSource::peek()
{
    for (;;) {
        size_t blanks = 0;
        const std::string_view rest = text();
        while (blanks < rest.size() && isSpace(rest[blanks]))
            ++blanks;
        const bool hasMore = blanks < rest.size();
        const char found = hasMore ? rest[blanks] : '\0';
        if (blanks > 0)
            consume(blanks);
        if (hasMore)
            return found;
        auto more = fill();
        if (!more)
            return failure(std::move(more).error());
        if (!*more)
            return '\0';
    }
}

Result<JsonElementSource::End> JsonElementSource::measureValue(bool keep)
{
    const char first = text().front();
    const bool isScalar = first != '{' && first != '[' && first != '"';
    size_t at = 0;
    qint64 depth = 0;
    bool inString = false;
    bool tooLarge = false;
    for (;;) {
        const char *const begin = text().data();
        const char *const end = begin + text().size();
        const char *p = begin + at;
        while (p < end) {
            if (isScalar) {
                if (isSpace(*p) || *p == ',' || *p == ']' || *p == '}') {
                    m_textSize = static_cast<size_t>(p - begin);
                    return tooLarge ? End::TooLarge : End::Found;
                }
                ++p;
                continue;
            }
            if (inString) {
                p = findJsonStringStop(p, end);
                if (p == end)
                    break;
                if (*p == '\\') {
                    if (p + 1 == end)
                        break;
                    p += 2;
                    continue;
                }
                inString = *p != '"';
            } else {
                p = findJsonStructure(p, end);
                if (p == end)
                    break;
                inString = *p == '"';
                depth += *p == '{' || *p == '[' ? 1 : *p == '}' || *p == ']' ? -1 : 0;
            }
            ++p;
            if (depth == 0 && !inString) {
                m_textSize = static_cast<size_t>(p - begin);
                return tooLarge ? End::TooLarge : End::Found;
            }
        }
        at = static_cast<size_t>(p - begin);
        tooLarge = tooLarge || (keep && at > ElementLimit);
        if (!keep || tooLarge) {
            consume(at);
            at = 0;
        }
        auto more = fill();
        if (!more)
            return failure(std::move(more).error());
        if (!*more) {
            m_textSize = text().size();
            if (tooLarge)
                return End::TooLarge;
            return isScalar ? End::Found : End::CutOff; // a scalar may end with the file
        }
    }
}

/// Nothing behind this place can be read: reports it and ends.
JsonSource::Found JsonElementSource::giveUp(const QString &reason)
{
    ++m_number;
    reject(BadRowCause::JsonSyntax, Words::tr("%1; the rest of the file was not read").arg(reason));
    m_ended = true;
    return Found::BadRow;
}

Result<JsonSource::Found> JsonElementSource::findElement()
{
    ++m_number;
    if (text().front() != '{') {
        // A value that cannot begin here would be measured as nothing, and nothing would be consumed.
        const char first = text().front();
        if (first == '}' || first == ']' || first == ',' || first == ':') {
            reject(BadRowCause::JsonSyntax, Words::tr("not valid JSON from here"));
            consume(1);
            return Found::BadRow;
        }
    }
    // Nearly always the whole element is in the buffer and without fault: then it needs no measuring.
    if (text().front() == '{' && !m_reader.readFirst(text(), m_textSize))
        return Found::Object;
    const Position start = position(); // a huge element is consumed while it is measured
    auto end = measureValue(true);
    if (!end)
        return failure(std::move(end).error());
    switch (*end) {
    case End::Found:
        return Found::Text;
    case End::TooLarge:
        consume(m_textSize);
        rejectAt(start, BadRowCause::TooLarge,
                 Words::tr("the record is larger than %1 bytes").arg(ElementLimit));
        return Found::BadRow;
    case End::CutOff:
        reject(BadRowCause::JsonUnclosed,
               Words::tr("the record that begins here is never closed: a quote or a bracket is missing"));
        consume(sizeToSkip(text()));
        m_ended = text().empty();
        return Found::BadRow;
    }
    return Found::End;
}

/// Reports what is neither object nor array and goes on in the next line.
Result<JsonSource::Found> JsonElementSource::rejectLine()
{
    ++m_number;
    reject(BadRowCause::JsonSyntax, Words::tr("not a JSON object or array"));
    for (;;) {
        const size_t feed = text().find('\n');
        consume(std::min(feed, text().size()));
        if (feed != std::string_view::npos)
            return Found::BadRow;
        auto more = fill();
        if (!more)
            return failure(std::move(more).error());
        if (!*more)
            return Found::BadRow;
    }
}

/// A fault may hide the end of the element. Then the next line that begins like this element did, with `{` at
/// the same place, begins the next one.
size_t JsonElementSource::sizeToSkip(std::string_view element) const
{
    size_t feed = element.find('\n');
    while (feed != std::string_view::npos) {
        const size_t start = feed + 1;
        const size_t brace = element.find_first_not_of(" \t", start);
        if (brace != std::string_view::npos && element[brace] == '{' &&
            static_cast<qint64>(brace - start) + 1 == position().column)
            return brace;
        feed = element.find('\n', start);
    }
    return element.size();
}

void JsonElementSource::openPage()
{
    consume(1);
    m_place = Place::Page;
    m_level = 1;
}

Result<bool> JsonElementSource::skipKey(std::string &key)
{
    auto end = measureValue(true);
    if (!end)
        return failure(std::move(end).error());
    if (*end != End::Found || m_textSize < 2)
        return false;
    key.clear();
    appendUnescapedJson(text().substr(1, m_textSize - 2), key);
    consume(m_textSize);
    auto colon = peek();
    if (!colon)
        return failure(std::move(colon).error());
    if (*colon != ':')
        return false;
    consume(1);
    return true;
}

/// Goes over one token of a page, outside the array of records. False: not JSON.
Result<bool> JsonElementSource::readPageMember(char first)
{
    if (first == ',') {
        consume(1);
        return true;
    }
    if (first == '}') {
        consume(1);
        if (--m_level == 0)
            m_place = Place::Top;
        return true;
    }
    if (first != '"')
        return false;
    std::string key;
    auto named = skipKey(key);
    if (!named || !*named)
        return named;
    auto value = peek();
    if (!value)
        return failure(std::move(value).error());
    if (*value == '\0' || *value == ',' || *value == '}' || *value == ']')
        return false;
    const bool onTheWay = QString::fromStdString(key) == setup().arrayPath.value(m_level - 1);
    const bool isLast = m_level == setup().arrayPath.size();
    if (onTheWay && isLast && *value == '[') {
        consume(1);
        m_place = Place::Array;
        return true;
    }
    if (onTheWay && !isLast && *value == '{') {
        consume(1);
        ++m_level;
        return true;
    }
    auto end = measureValue(false);
    if (!end)
        return failure(std::move(end).error());
    consume(m_textSize);
    return *end != End::CutOff;
}

Result<JsonSource::Found> JsonElementSource::findText()
{
    while (!m_ended) {
        auto next = peek();
        if (!next)
            return failure(std::move(next).error());
        const char first = *next;
        if (first == '\0' && text().empty()) {
            m_ended = true;
            if (m_place == Place::Top)
                break;
            return giveUp(Words::tr("the file ends before its last bracket"));
        }
        if (m_place == Place::Top) {
            if (first == '[') {
                consume(1);
                m_place = Place::Array;
                m_level = 0;
            } else if (first == '{' && !setup().arrayPath.isEmpty()) {
                openPage();
            } else if (first == ',' || first == '\x1A') {
                consume(1); // between objects that somebody pasted together, or the end mark of old editors
            } else if (first == '{') {
                return findElement();
            } else {
                return rejectLine();
            }
        } else if (m_place == Place::Page) {
            auto read = readPageMember(first);
            if (!read)
                return failure(std::move(read).error());
            if (!*read)
                return giveUp(Words::tr("not valid JSON from here"));
        } else if (first == ',') {
            consume(1);
        } else if (first == ']') {
            consume(1);
            m_place = m_level > 0 ? Place::Page : Place::Top;
        } else {
            return findElement();
        }
    }
    return Found::End;
}

} // namespace countersign
