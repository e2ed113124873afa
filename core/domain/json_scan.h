#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace countersign
{

struct JsonMember;

/// One JSON value as it was written: members in their order, equal keys kept side by side, place in the text.
/// QJsonDocument hides equal keys and takes raw control characters, which a reply or a taxonomy must not get
/// away with.
struct JsonNode {
    enum class Kind {
        Null,
        Bool,
        Number,
        String,
        Array,
        Object,
        Word, ///< NaN, Infinity and the like: only in the tolerant dialect
    };

    Kind kind = Kind::Null;
    QString text;        ///< a string's value; anything else but array and object as it was written
    double number = 0.0; ///< numbers only; may be infinite if the text is out of range
    bool boolean = false;
    QList<JsonNode> items;     ///< arrays
    QList<JsonMember> members; ///< objects
    qsizetype begin = 0;       ///< UTF-16 offset of the first character
    qsizetype end = 0;         ///< offset behind the last one

    bool isString() const { return kind == Kind::String; }
    bool isObject() const { return kind == Kind::Object; }
    bool isArray() const { return kind == Kind::Array; }
    /// The first member of that key, or null.
    const JsonNode *member(QStringView key) const;
};

struct JsonMember {
    QString key;
    qsizetype keyBegin = 0;
    JsonNode value;
};

/// Equal in content: places do not count, numbers compare by value, order of members counts not.
bool sameContent(const JsonNode &left, const JsonNode &right);

enum class JsonDialect {
    Strict,   ///< RFC 8259
    Tolerant, ///< and comments, trailing commas, single quotes, bare keys, raw newlines in strings,
              ///< True/None/NaN
};

struct JsonScan {
    enum class Outcome {
        Complete,
        Broken,    ///< not JSON at `errorAt`
        Truncated, ///< the text ended inside the value
    };
    Outcome outcome = Outcome::Broken;
    JsonNode value; ///< meaningful if complete
    qsizetype errorAt = 0;
};

/// Reads the one value that begins at `from` (white space before it is skipped); what follows it is not
/// looked at. Nesting deeper than 64 is broken. Never completes a value that was cut off.
JsonScan scanJson(QStringView text, qsizetype from, JsonDialect dialect);

/// From 1; for messages.
qsizetype lineOfOffset(QStringView text, qsizetype offset);

} // namespace countersign
