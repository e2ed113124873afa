#include "core/domain/json_text.h"
#include "core/domain/taxonomy_json.h"

#include <optional>

namespace countersign
{

namespace
{

/// Writes members in the order of the calls, so that two versions of a file differ only where they do.
class Writer
{
public:
    void open(char bracket)
    {
        m_json.append(bracket);
        ++m_depth;
        m_first = true;
    }

    void close(char bracket)
    {
        --m_depth;
        if (!m_first)
            newLine();
        m_json.append(bracket);
        m_first = false;
    }

    void element()
    {
        if (!m_first)
            m_json.append(',');
        newLine();
        m_first = false;
    }

    void key(const char *name)
    {
        element();
        appendJsonString(m_json, QString::fromLatin1(name));
        m_json.append(": ");
    }

    void text(const char *name, const QString &value)
    {
        if (value.isEmpty())
            return;
        key(name);
        appendJsonString(m_json, value);
    }

    void list(const char *name, const QStringList &values)
    {
        if (values.isEmpty())
            return;
        key(name);
        open('[');
        for (const QString &value : values) {
            element();
            appendJsonString(m_json, value);
        }
        close(']');
    }

    void number(const char *name, std::optional<double> value)
    {
        if (!value)
            return;
        key(name);
        appendJsonNumber(m_json, *value);
    }

    void flag(const char *name, bool value)
    {
        key(name);
        m_json.append(value ? "true" : "false");
    }

    QByteArray take() { return m_json + '\n'; }

private:
    void newLine()
    {
        m_json.append('\n');
        m_json.append(2 * m_depth, ' ');
    }

    QByteArray m_json;
    qsizetype m_depth = 0;
    bool m_first = true;
};

void writeId(Writer &writer, const QUuid &uuid)
{
    if (!uuid.isNull())
        writer.text("id", uuid.toString(QUuid::WithoutBraces));
}

void writeOption(Writer &writer, const Option &option)
{
    writer.open('{');
    writeId(writer, option.uuid);
    writer.text("name", option.name);
    writer.text("was", option.was);
    writer.text("description", option.description);
    writer.list("use_when", option.useWhen);
    writer.list("not_when", option.notWhen);
    writer.list("examples", option.examples);
    writer.list("aliases", option.aliases);
    writer.number("threshold", option.threshold);
    if (option.retired)
        writer.flag("retired", true);
    writer.close('}');
}

void writeField(Writer &writer, const Field &field)
{
    writer.open('{');
    writeId(writer, field.uuid);
    writer.text("key", field.key);
    writer.text("title", field.title);
    writer.text("description", field.description);
    writer.text("kind", keyOf(field.kind));
    writer.number("threshold", field.threshold);
    if (field.required != (field.kind != FieldKind::Text))
        writer.flag("required", field.required);
    writer.text("fallback", field.fallback);
    if (field.maxWords != 0)
        writer.number("max_words", field.maxWords);
    if (!field.options.isEmpty()) {
        writer.key("options");
        writer.open('[');
        for (const Option &option : field.options) {
            writer.element();
            writeOption(writer, option);
        }
        writer.close(']');
    }
    writer.close('}');
}

} // namespace

QString keyOf(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Choice:
        return QStringLiteral("choice");
    case FieldKind::Choices:
        return QStringLiteral("choices");
    case FieldKind::Text:
        break;
    }
    return QStringLiteral("text");
}

QString keyOf(LongTicketRule rule)
{
    switch (rule) {
    case LongTicketRule::Ask:
        return QStringLiteral("ask");
    case LongTicketRule::Refuse:
        return QStringLiteral("refuse");
    case LongTicketRule::HeadAndTail:
        break;
    }
    return QStringLiteral("head_and_tail");
}

QByteArray taxonomyToJson(const Taxonomy &taxonomy)
{
    const Taxonomy defaults;
    Writer writer;
    writer.open('{');
    writer.text("name", taxonomy.name);
    writer.text("description", taxonomy.description);
    writer.list("rules", taxonomy.rules);
    writer.text("prompt", taxonomy.promptTemplate);
    if (taxonomy.threshold != defaults.threshold)
        writer.number("threshold", taxonomy.threshold);
    if (taxonomy.longTickets != defaults.longTickets)
        writer.text("long_tickets", keyOf(taxonomy.longTickets));
    if (taxonomy.maxCharacters != defaults.maxCharacters)
        writer.number("max_characters", taxonomy.maxCharacters);
    writer.key("fields");
    writer.open('[');
    for (const Field &field : taxonomy.fields) {
        writer.element();
        writeField(writer, field);
    }
    writer.close(']');
    writer.close('}');
    return writer.take();
}

} // namespace countersign
