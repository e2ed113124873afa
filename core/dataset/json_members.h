#pragma once

#include <QtGlobal>

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace countersign
{

enum class JsonKind : quint8 { String, Number, True, False, Null, Object, Array };

/// One member of a JSON object, or of an object directly inside it.
struct JsonMember {
    std::string_view key;   ///< between its quotes, escapes as they stand
    std::string_view value; ///< strings: between their quotes, escapes as they stand; else the whole value
    qint32 parent = -1;     ///< index of the member whose object holds this one; -1: top level
    JsonKind kind = JsonKind::Null;
    bool keyEscaped = false;
    bool valueEscaped = false;
    bool spaced = false; ///< an object or array with blanks between its tokens
};

/// What is wrong with a JSON text.
enum class JsonFaultKind {
    Unexpected, ///< another character than the grammar allows
    TrailingComma,
    NotANumber, ///< NaN or Infinity
    BadEscape,
    ControlCharacter, ///< a raw byte below 0x20 in a string
    CutOff,           ///< the text ends too early
    TextAfter,        ///< something stands behind the object
    TooDeep,
};

struct JsonFault {
    JsonFaultKind kind = JsonFaultKind::Unexpected;
    size_t at = 0; ///< offset in the text
};

/// Reads one JSON object strictly (RFC 8259) and lists its members two levels deep, in file order, duplicates
/// included. No recursion; the result points into the text. Strings are not checked to be UTF-8.
class JsonObjectReader
{
public:
    static constexpr size_t MaximumDepth = 1024;

    /// The text must begin with `{`.
    std::optional<JsonFault> read(std::string_view text);
    /// Like `read`, but more may stand behind the object: `size` becomes the object's.
    std::optional<JsonFault> readFirst(std::string_view text, size_t &size);
    const std::vector<JsonMember> &members() const { return m_members; }

private:
    bool string(std::string_view &content, bool &escaped);
    bool number();
    bool word(std::string_view expected);
    bool scalar(JsonMember &member);
    bool beginValue();
    void endContainer();
    bool fail(JsonFaultKind kind);
    void skipSpace();

    const char *m_begin = nullptr;
    const char *m_at = nullptr;
    const char *m_end = nullptr;
    std::vector<JsonMember> m_members;
    std::array<bool, MaximumDepth> m_isObject{};
    size_t m_depth = 0;
    qint32 m_top = -1;    ///< the open member of level 1
    qint32 m_nested = -1; ///< the open member of level 2
    JsonMember m_next;    ///< key of the value that comes
    std::optional<JsonFault> m_fault;
};

/// Appends a JSON string's content with its escapes resolved. A lone surrogate has no UTF-8: its escape stays
/// as its six characters, so nothing is lost and nothing becomes U+FFFD.
void appendUnescapedJson(std::string_view content, std::string &to);

/// Appends a valid JSON value without the blanks between its tokens.
void appendCompactJson(std::string_view value, std::string &to);

} // namespace countersign
