#include "core/prompt/reply_schema.h"

#include "core/domain/json_text.h"

#include <QSet>

#include <algorithm>

namespace countersign
{

namespace
{

constexpr qsizetype mostEnumValues = 1000;
constexpr qsizetype largeEnum = 250;
constexpr qsizetype mostLargeEnumCharacters = 15000;
constexpr qsizetype mostCharacters = 100000; // documented: 120,000 with all the names

QStringList activeNames(const Field &field)
{
    QStringList names;
    for (const Option &option : field.options) {
        if (!option.retired)
            names.append(option.name);
    }
    return names;
}

qsizetype charactersOf(const QStringList &names)
{
    qsizetype sum = 0;
    for (const QString &name : names)
        sum += name.size();
    return sum;
}

/// Keys of the fields whose options fit in as enums: the small lists first, so that one large list does not
/// cost the others their enums.
QSet<QString> enumFields(const Taxonomy &taxonomy)
{
    QList<const Field *> bySize;
    for (const Field &field : taxonomy.fields) {
        if (field.kind != FieldKind::Text)
            bySize.append(&field);
    }
    std::ranges::stable_sort(bySize, {}, [](const Field *field) { return activeNames(*field).size(); });
    QSet<QString> fitting;
    qsizetype values = 0;
    qsizetype characters = 0;
    for (const Field *field : bySize) {
        const QStringList names = activeNames(*field);
        const qsizetype length = charactersOf(names);
        if (values + names.size() > mostEnumValues || characters + length > mostCharacters ||
            (names.size() > largeEnum && length > mostLargeEnumCharacters))
            continue;
        values += names.size();
        characters += length;
        fitting.insert(field->key);
    }
    return fitting;
}

QStringList choiceKeys(const Taxonomy &taxonomy)
{
    QStringList keys;
    for (const Field &field : taxonomy.fields) {
        if (field.kind != FieldKind::Text)
            keys.append(field.key);
    }
    return keys;
}

void appendList(QByteArray &json, const QStringList &texts, const char *last = "")
{
    json.append('[');
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (i > 0)
            json.append(',');
        appendJsonString(json, texts[i]);
    }
    json.append(last).append(']');
}

/// {"type":"string","enum":[…]}; with null among both if the field may stay open.
void appendOptionType(QByteArray &json, const Field &field, bool asEnum)
{
    const bool nullable = field.kind == FieldKind::Choice && !field.required;
    json.append(nullable ? R"({"type":["string","null"])" : R"({"type":"string")");
    if (asEnum) {
        json.append(R"(,"enum":)");
        appendList(json, activeNames(field), nullable ? ",null" : "");
    }
    json.append('}');
}

void appendObject(QByteArray &json, const QStringList &keys, const QList<QByteArray> &types)
{
    json.append(R"({"type":"object","properties":{)");
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (i > 0)
            json.append(',');
        appendJsonString(json, keys[i]);
        json.append(':').append(types[i]);
    }
    json.append(R"(},"required":)");
    appendList(json, keys);
    json.append(R"(,"additionalProperties":false})");
}

QByteArray fieldType(const Field &field, bool asEnum)
{
    QByteArray json;
    switch (field.kind) {
    case FieldKind::Text:
        return R"({"type":"string"})";
    case FieldKind::Choice:
        appendOptionType(json, field, asEnum);
        break;
    case FieldKind::Choices:
        json.append(R"({"type":"array","items":)");
        appendOptionType(json, field, asEnum);
        json.append('}');
        break;
    }
    return json;
}

QString exampleValue(const Field &field)
{
    switch (field.kind) {
    case FieldKind::Text:
        return field.maxWords > 0 ? QStringLiteral("\"at most %1 words\"").arg(field.maxWords)
                                  : QStringLiteral("\"a short text\"");
    case FieldKind::Choices:
        return QStringLiteral("[\"all fitting names under ## %1, or none\"]").arg(field.key);
    case FieldKind::Choice:
        break;
    }
    return field.required ? QStringLiteral("\"one name under ## %1\"").arg(field.key)
                          : QStringLiteral("\"one name under ## %1\" or null").arg(field.key);
}

} // namespace

QByteArray replySchema(const Taxonomy &taxonomy)
{
    const QSet<QString> enums = enumFields(taxonomy);
    QStringList keys{QStringLiteral("reasoning")};
    QList<QByteArray> types{R"({"type":"string"})"};
    for (const Field &field : taxonomy.fields) {
        keys.append(field.key);
        types.append(fieldType(field, enums.contains(field.key)));
    }
    keys.append(QStringLiteral("evidence"));
    types.append(R"({"type":"array","items":{"type":"string"}})");
    const QStringList choices = choiceKeys(taxonomy);
    if (!choices.isEmpty()) {
        QByteArray number = R"({"type":"number"})";
        if (choices.size() > 1) {
            const QList<QByteArray> numbers(choices.size(), number);
            number.clear();
            appendObject(number, choices, numbers);
        }
        keys.append(QStringLiteral("confidence"));
        types.append(number);
    }
    QByteArray json;
    appendObject(json, keys, types);
    return json;
}

QString replyExample(const Taxonomy &taxonomy)
{
    QStringList lines{QStringLiteral("\"reasoning\": \"one sentence\"")};
    for (const Field &field : taxonomy.fields)
        lines.append(QStringLiteral("\"%1\": %2").arg(field.key, exampleValue(field)));
    lines.append(QStringLiteral("\"evidence\": [\"short quote from the ticket, word for word\"]"));
    const QStringList choices = choiceKeys(taxonomy);
    if (choices.size() == 1) {
        lines.append(QStringLiteral("\"confidence\": number from 0 to 1"));
    } else if (choices.size() > 1) {
        QStringList numbers;
        for (const QString &key : choices)
            numbers.append(QStringLiteral("\"%1\": number from 0 to 1").arg(key));
        lines.append(QStringLiteral("\"confidence\": {%1}").arg(numbers.join(QStringLiteral(", "))));
    }
    return QStringLiteral("{\n  ") + lines.join(QStringLiteral(",\n  ")) + QStringLiteral("\n}");
}

} // namespace countersign
