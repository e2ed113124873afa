#include "core/domain/answers_json.h"

#include "core/domain/json_scan.h"
#include "core/domain/json_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace countersign
{

namespace
{

void separate(QByteArray &json)
{
    if (!json.endsWith('{') && !json.endsWith('['))
        json.append(',');
}

void appendStrings(QByteArray &json, const QStringList &texts)
{
    json.append('[');
    for (const QString &text : texts) {
        separate(json);
        appendJsonString(json, text);
    }
    json.append(']');
}

/// Row numbers are written by us as plain digits; doubles would lose the large ones.
std::optional<qint64> rowNumber(const QString &text)
{
    bool whole = false;
    const qint64 number = text.toLongLong(&whole);
    return whole && number > 0 ? std::optional(number) : std::nullopt;
}

bool readOptions(const JsonNode &node, QList<OptionId> &options)
{
    if (!node.isArray())
        return false;
    for (const JsonNode &item : node.items) {
        const std::optional<qint64> id = rowNumber(item.text);
        if (item.kind != JsonNode::Kind::Number || !id)
            return false;
        options.append(OptionId{*id});
    }
    return true;
}

bool readStrings(const JsonNode &node, QStringList &texts)
{
    for (const JsonNode &item : node.items)
        texts.append(item.text);
    return node.isArray() && std::ranges::all_of(node.items, &JsonNode::isString);
}

bool readAnswer(const JsonNode &node, FieldAnswer &answer)
{
    if (!node.isObject())
        return false;
    for (const JsonMember &member : node.members) {
        bool fine = false;
        if (member.key == u"o") {
            fine = readOptions(member.value, answer.options);
        } else if (member.key == u"t") {
            answer.text = member.value.text;
            fine = member.value.isString();
        } else if (member.key == u"c") {
            answer.confidence = Confidence::from(member.value.number);
            fine = member.value.kind == JsonNode::Kind::Number && answer.confidence.has_value();
        } else if (member.key == u"u") {
            fine = readStrings(member.value, answer.unmapped);
        }
        if (!fine)
            return false;
    }
    return true;
}

} // namespace

QByteArray answersToJson(const Answers &answers)
{
    QList<const FieldAnswer *> sorted;
    for (const FieldAnswer &answer : answers.fields)
        sorted.append(&answer);
    std::ranges::sort(sorted, {}, [](const FieldAnswer *answer) { return answer->field; });
    QByteArray json("{");
    for (const FieldAnswer *answer : sorted) {
        separate(json);
        json.append('"').append(QByteArray::number(answer->field.value)).append("\":{");
        if (!answer->options.isEmpty()) {
            json.append("\"o\":[");
            for (const OptionId option : answer->options) {
                separate(json);
                json.append(QByteArray::number(option.value));
            }
            json.append(']');
        }
        if (!answer->text.isEmpty()) {
            separate(json);
            json.append("\"t\":");
            appendJsonString(json, answer->text);
        }
        if (answer->confidence) {
            separate(json);
            json.append("\"c\":");
            appendJsonNumber(json, answer->confidence->value());
        }
        if (!answer->unmapped.isEmpty()) {
            separate(json);
            json.append("\"u\":");
            appendStrings(json, answer->unmapped);
        }
        json.append('}');
    }
    json.append('}');
    return json;
}

Result<Answers> answersFromJson(const QByteArray &json)
{
    const QString text = QString::fromUtf8(json);
    const JsonScan scan = scanJson(text, 0, JsonDialect::Strict);
    Answers answers;
    bool fine =
        scan.outcome == JsonScan::Outcome::Complete && scan.value.isObject() && scan.value.end == text.size();
    if (fine) {
        for (const JsonMember &member : scan.value.members) {
            const std::optional<qint64> id = rowNumber(member.key);
            FieldAnswer answer;
            answer.field = {id.value_or(0)};
            fine = fine && id && !answers.find(answer.field) && readAnswer(member.value, answer);
            answers.fields.append(std::move(answer));
        }
    }
    if (!fine)
        return failure(
            ErrorKind::Storage,
            QCoreApplication::translate(
                "countersign::AnswersJson",
                "Stored answers in the project cannot be read: the file is damaged. Restore a backup copy."));
    std::ranges::sort(answers.fields, {}, &FieldAnswer::field);
    return answers;
}

QByteArray answersToNamedJson(const Answers &answers, const Taxonomy &taxonomy)
{
    QByteArray json("{");
    for (const Field &field : taxonomy.fields) {
        const FieldAnswer *answer = answers.find(field.id);
        if (!answer)
            continue;
        QStringList names;
        for (const OptionId id : answer->options) {
            if (const Option *option = optionById(field, id))
                names.append(option->name);
        }
        if (field.kind == FieldKind::Choice && names.isEmpty())
            continue;
        separate(json);
        appendJsonString(json, field.key);
        json.append(':');
        if (field.kind == FieldKind::Choices)
            appendStrings(json, names);
        else
            appendJsonString(json, field.kind == FieldKind::Text ? answer->text : names.first());
    }
    json.append('}');
    return json;
}

QString answerText(const FieldAnswer &answer, const Field &field)
{
    if (field.kind == FieldKind::Text)
        return answer.text;
    QStringList names;
    for (const OptionId id : answer.options) {
        if (const Option *option = optionById(field, id))
            names.append(option->name);
    }
    return names.join(QStringLiteral("; "));
}

} // namespace countersign
