#include "core/suggest/reply_parser_values.h"

#include "core/domain/normalise.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace countersign
{

namespace
{

constexpr qsizetype mostQuotes = 20;
constexpr qsizetype longestQuote = 500;

/// The value as the screen shows what could not be mapped.
QString rawText(const JsonNode &node)
{
    if (node.isArray()) {
        QStringList parts;
        for (const JsonNode &item : node.items)
            parts.append(rawText(item));
        return u'[' + parts.join(QStringLiteral(", ")) + u']';
    }
    if (node.isObject()) {
        QStringList parts;
        for (const JsonMember &member : node.members)
            parts.append(member.key + QStringLiteral(": ") + rawText(member.value));
        return u'{' + parts.join(QStringLiteral(", ")) + u'}';
    }
    return node.text;
}

QString shortened(const QString &text)
{
    return text.size() <= longestQuote ? text : text.first(longestQuote);
}

bool isBlank(const JsonNode &node)
{
    return node.kind == JsonNode::Kind::Null || (node.isString() && node.text.trimmed().isEmpty());
}

bool isScalar(const JsonNode &node)
{
    return node.kind == JsonNode::Kind::String || node.kind == JsonNode::Kind::Number ||
           node.kind == JsonNode::Kind::Bool;
}

void readLabel(const JsonNode &node, const OptionLookup &lookup, FieldAnswer &answer, ReviewFlags &flags)
{
    const std::optional<OptionId> option = isScalar(node) ? lookup.find(node.text) : std::nullopt;
    if (!option) {
        answer.unmapped.append(shortened(rawText(node)));
        flags |= ReviewFlag::Unmapped;
        return;
    }
    if (!node.isString())
        flags |= ReviewFlag::Repaired; // an option called "1" or "true"
    if (!answer.options.contains(*option))
        answer.options.append(*option);
}

FieldAnswer readText(const JsonNode &node, const Field &field, ReviewFlags &flags)
{
    FieldAnswer answer;
    answer.field = field.id;
    QString text = node.text;
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    if (field.maxWords > 0 && words.size() > field.maxWords) {
        words.resize(field.maxWords);
        flags |= ReviewFlag::TextTooLong;
    }
    answer.text = words.join(u' ');
    return answer;
}

} // namespace

FoundMember findMember(const JsonNode &object, const QString &key)
{
    FoundMember found;
    for (const JsonMember &member : object.members) {
        if (member.key != key && member.key.trimmed().toCaseFolded() != key)
            continue;
        if (found.value && !sameContent(*found.value, member.value))
            found.contradicts = true;
        found.otherSpelling = found.otherSpelling || member.key != key;
        found.value = &member.value;
    }
    return found;
}

ReadConfidence readConfidence(const JsonNode &node)
{
    static const QRegularExpression written(
        QStringLiteral("\\A\\s*([0-9]{1,3}(?:\\.[0-9]+)?)\\s*(%?)\\s*\\z"));
    ReadConfidence read;
    double number = node.number;
    if (node.isString()) {
        const QRegularExpressionMatch match = written.match(node.text);
        if (!match.hasMatch())
            return read;
        number = match.captured(1).toDouble();
        if (!match.captured(2).isEmpty()) {
            read.value = Confidence::from(number / 100.0);
            read.rewritten = read.value.has_value();
            return read;
        }
        read.rewritten = true;
    } else if (node.kind != JsonNode::Kind::Number) {
        return read;
    }
    if (number > 1.0 && number <= 100.0 && number == std::floor(number)) {
        number /= 100.0;
        read.rewritten = true;
    }
    read.value = Confidence::from(number);
    read.rewritten = read.rewritten && read.value.has_value();
    return read;
}

std::optional<FieldAnswer> readFieldAnswer(const JsonNode &node, const Field &field,
                                           const OptionLookup &lookup, ReviewFlags &flags)
{
    if (field.kind == FieldKind::Text) {
        if (isBlank(node) || !isScalar(node))
            return std::nullopt;
        return readText(node, field, flags);
    }
    if (isBlank(node)) {
        if (field.required)
            flags |= ReviewFlag::MissingField;
        return std::nullopt;
    }
    FieldAnswer answer;
    answer.field = field.id;
    if (field.kind == FieldKind::Choice) {
        if (node.isArray() && !node.items.isEmpty()) { // a list is no single choice, even a list of one
            for (const JsonNode &item : node.items)
                answer.unmapped.append(shortened(rawText(item)));
            flags |= ReviewFlag::Unmapped;
        } else {
            readLabel(node, lookup, answer, flags);
        }
    } else if (node.isArray()) {
        for (const JsonNode &item : node.items)
            readLabel(item, lookup, answer, flags);
    } else {
        readLabel(node, lookup, answer, flags);
    }
    return answer;
}

QStringList readEvidence(const JsonNode &node)
{
    QStringList quotes;
    const auto take = [&quotes](const JsonNode &item) {
        const QString quote = shortened(item.text.trimmed());
        if (item.isString() && !quote.isEmpty() && quotes.size() < mostQuotes)
            quotes.append(quote);
    };
    if (node.isArray())
        std::ranges::for_each(node.items, take);
    else
        take(node);
    return quotes;
}

bool evidenceOccurs(const QStringList &evidence, const QString &ticketText)
{
    if (std::ranges::all_of(evidence, [&](const QString &quote) { return ticketText.contains(quote); }))
        return true;
    const QString ticket = normaliseLabel(ticketText);
    return std::ranges::all_of(evidence,
                               [&](const QString &quote) { return ticket.contains(normaliseLabel(quote)); });
}

} // namespace countersign
