#include "core/exporting/stored_answers.h"

#include "core/dataset/text_scan.h"

#include <charconv>

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

/// Takes tokens off the front of a text; every function says whether it was there.
class Tokens
{
public:
    explicit Tokens(std::string_view text) : m_at(text.data()), m_end(text.data() + text.size()) {}

    bool atEnd() const { return m_at == m_end; }

    bool take(char c)
    {
        if (m_at == m_end || *m_at != c)
            return false;
        ++m_at;
        return true;
    }

    bool integer(qint64 &value)
    {
        const auto [stop, error] = std::from_chars(m_at, m_end, value);
        if (error != std::errc() || value <= 0)
            return false;
        m_at = stop;
        return true;
    }

    bool string(std::string_view &content)
    {
        if (!take('"'))
            return false;
        const char *const start = m_at;
        for (;;) {
            m_at = findJsonStringStop(m_at, m_end);
            if (m_at == m_end || (*m_at != '"' && *m_at != '\\'))
                return false;
            if (*m_at == '"')
                break;
            if (!escape())
                return false;
        }
        content = {start, size_t(m_at - start)};
        ++m_at;
        return true;
    }

    /// RFC 8259 section 6, not negative.
    bool number(std::string_view &text)
    {
        const char *const start = m_at;
        if (!take('0') && !digits())
            return false;
        if (take('.') && !digits())
            return false;
        if (m_at != m_end && (*m_at == 'e' || *m_at == 'E')) {
            ++m_at;
            if (m_at != m_end && (*m_at == '+' || *m_at == '-'))
                ++m_at;
            if (!digits())
                return false;
        }
        text = {start, size_t(m_at - start)};
        return true;
    }

    bool stringArray(std::string_view &text)
    {
        const char *const start = m_at;
        if (!take('['))
            return false;
        if (!take(']')) {
            std::string_view item;
            do {
                if (!string(item))
                    return false;
            } while (take(','));
            if (!take(']'))
                return false;
        }
        text = {start, size_t(m_at - start)};
        return true;
    }

private:
    bool digits()
    {
        if (m_at == m_end || !isDigit(*m_at))
            return false;
        while (m_at != m_end && isDigit(*m_at))
            ++m_at;
        return true;
    }

    bool escape()
    {
        if (++m_at == m_end)
            return false;
        const char kind = *m_at++;
        if (kind != 'u')
            return std::string_view("\"\\/bfnrt").find(kind) != std::string_view::npos;
        for (int digit = 0; digit < 4; ++digit, ++m_at) {
            if (m_at == m_end || !isHex(*m_at))
                return false;
        }
        return true;
    }

    const char *m_at;
    const char *m_end;
};

bool readMember(Tokens &tokens, StoredAnswer &answer, std::vector<qint64> &options)
{
    std::string_view key;
    if (!tokens.string(key) || !tokens.take(':'))
        return false;
    if (key == "t")
        return tokens.string(answer.text);
    if (key == "c")
        return tokens.number(answer.confidence);
    if (key == "u")
        return tokens.stringArray(answer.unmapped);
    if (key != "o" || answer.optionCount != 0 || !tokens.take('['))
        return false;
    if (tokens.take(']'))
        return true;
    do {
        qint64 option = 0;
        if (!tokens.integer(option))
            return false;
        options.push_back(option);
        ++answer.optionCount;
    } while (tokens.take(','));
    return tokens.take(']');
}

bool readField(Tokens &tokens, StoredAnswer &answer, std::vector<qint64> &options)
{
    if (!tokens.take('"') || !tokens.integer(answer.field) || !tokens.take('"') || !tokens.take(':') ||
        !tokens.take('{'))
        return false;
    answer.firstOption = options.size();
    if (tokens.take('}'))
        return true;
    do {
        if (!readMember(tokens, answer, options))
            return false;
    } while (tokens.take(','));
    return tokens.take('}');
}

} // namespace

void StoredAnswers::clear()
{
    m_fields.clear();
    m_options.clear();
}

bool StoredAnswers::read(std::string_view json)
{
    clear();
    Tokens tokens(json);
    bool fine = tokens.take('{');
    if (fine && !tokens.take('}')) {
        do {
            StoredAnswer answer;
            fine = readField(tokens, answer, m_options);
            m_fields.push_back(answer);
        } while (fine && tokens.take(','));
        fine = fine && tokens.take('}');
    }
    fine = fine && tokens.atEnd();
    if (!fine)
        clear();
    return fine;
}

const StoredAnswer *StoredAnswers::find(qint64 field) const
{
    for (const StoredAnswer &answer : m_fields) {
        if (answer.field == field)
            return &answer;
    }
    return nullptr;
}

bool isPlainStringArray(std::string_view json)
{
    Tokens tokens(json);
    std::string_view array;
    return tokens.stringArray(array) && tokens.atEnd();
}

} // namespace countersign
