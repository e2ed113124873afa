#include "core/domain/json_scan.h"
#include "core/domain/taxonomy_check.h"
#include "core/domain/taxonomy_json.h"

#include <QCoreApplication>
#include <QSet>
#include <QStringDecoder>

#include <cmath>
#include <limits>

namespace countersign
{

namespace
{

/// Turns the scanned file into a taxonomy; keeps the first fault it meets, after which every step does
/// nothing.
class Reader
{
    Q_DECLARE_TR_FUNCTIONS(countersign::TaxonomyFile)

public:
    Reader(const QString &text, const QString &name, bool checks)
        : m_text(text), m_name(name), m_checks(checks)
    {
    }

    [[nodiscard]] Result<Taxonomy> run()
    {
        const JsonScan scan = scanJson(m_text, 0, JsonDialect::Strict);
        if (scan.outcome == JsonScan::Outcome::Truncated)
            return failure(
                ErrorKind::InvalidInput,
                tr("%1 ends in the middle of its JSON text. Save it again completely.").arg(m_name));
        if (scan.outcome == JsonScan::Outcome::Broken)
            return notJson(scan.errorAt);
        const QStringView rest = QStringView(m_text).sliced(scan.value.end);
        if (!rest.trimmed().isEmpty())
            return notJson(scan.value.end + (rest.size() - rest.trimmed().size()));
        Taxonomy taxonomy = readTaxonomy(scan.value);
        if (m_error)
            return failure(*m_error);
        if (!m_checks)
            return taxonomy;
        if (const auto checked = checkTaxonomy(taxonomy); !checked)
            return failure(checked.error().kind, tr("%1: %2").arg(m_name, checked.error().message));
        return taxonomy;
    }

private:
    [[nodiscard]] Result<Taxonomy> notJson(qsizetype offset) const
    {
        return failure(ErrorKind::InvalidInput,
                       tr("%1, line %2 is not valid JSON. Correct the text there and load the file again.")
                           .arg(m_name)
                           .arg(lineOfOffset(m_text, offset)));
    }

    void fail(const QString &place, qsizetype offset, const QString &cause)
    {
        if (m_error)
            return;
        const QString where =
            place.isEmpty() ? tr("%1, line %2").arg(m_name).arg(lineOfOffset(m_text, offset))
                            : tr("%1, line %2, %3").arg(m_name).arg(lineOfOffset(m_text, offset)).arg(place);
        m_error = Error{ErrorKind::InvalidInput, where + QStringLiteral(": ") + cause, {}};
    }

    /// True if `node` is an object of known, single members.
    bool isObject(const JsonNode &node, const QString &place, const QStringList &allowed)
    {
        if (!node.isObject()) {
            fail(place, node.begin, tr("must be an object in { }."));
            return false;
        }
        QSet<QString> seen;
        for (const JsonMember &member : node.members) {
            const QString at = inside(place, member.key);
            if (!allowed.contains(member.key))
                fail(at, member.keyBegin,
                     tr("is not a member that is known here. Allowed are: %1. Correct its name or remove it.")
                         .arg(allowed.join(QStringLiteral(", "))));
            if (seen.contains(member.key))
                fail(at, member.keyBegin, tr("stands here twice. Remove one of the two."));
            seen.insert(member.key);
        }
        return !m_error;
    }

    static QString inside(const QString &place, const QString &key)
    {
        return place.isEmpty() ? key : place + u'.' + key;
    }

    const JsonNode *find(const JsonNode &object, const char *key) const
    {
        return object.member(QString::fromLatin1(key));
    }

    void read(const JsonNode &object, const char *key, const QString &place, QString &target)
    {
        const JsonNode *node = find(object, key);
        if (!node)
            return;
        if (node->isString())
            target = node->text;
        else
            fail(inside(place, QString::fromLatin1(key)), node->begin,
                 tr("must be a text in quotation marks."));
    }

    void read(const JsonNode &object, const char *key, const QString &place, QStringList &target)
    {
        const JsonNode *node = find(object, key);
        if (!node)
            return;
        const QString at = inside(place, QString::fromLatin1(key));
        if (!node->isArray())
            return fail(at, node->begin, tr("must be a list of texts in [ ]."));
        for (const JsonNode &item : node->items) {
            if (!item.isString())
                fail(QStringLiteral("%1[%2]").arg(at).arg(target.size()), item.begin,
                     tr("must be a text in quotation marks."));
            target.append(item.text);
        }
    }

    void read(const JsonNode &object, const char *key, const QString &place, bool &target)
    {
        const JsonNode *node = find(object, key);
        if (!node)
            return;
        if (node->kind != JsonNode::Kind::Bool)
            fail(inside(place, QString::fromLatin1(key)), node->begin, tr("must be true or false."));
        target = node->boolean;
    }

    void read(const JsonNode &object, const char *key, const QString &place, int &target)
    {
        const JsonNode *node = find(object, key);
        if (!node)
            return;
        if (node->kind != JsonNode::Kind::Number ||
            !(std::abs(node->number) <= std::numeric_limits<int>::max()) ||
            node->number != std::floor(node->number))
            return fail(inside(place, QString::fromLatin1(key)), node->begin, tr("must be a whole number."));
        target = static_cast<int>(node->number);
    }

    void readThreshold(const JsonNode &object, const QString &place, std::optional<double> &target)
    {
        const JsonNode *node = find(object, "threshold");
        if (!node)
            return;
        if (node->kind != JsonNode::Kind::Number)
            return fail(inside(place, QStringLiteral("threshold")), node->begin,
                        tr("must be a number from 0 to 1."));
        target = node->number;
    }

    void readUuid(const JsonNode &object, const QString &place, QUuid &target)
    {
        QString text;
        read(object, "id", place, text);
        if (!find(object, "id") || m_error)
            return;
        target = QUuid::fromString(text);
        if (target.isNull())
            fail(inside(place, QStringLiteral("id")), find(object, "id")->begin,
                 tr("is not a UUID. Remove it; a new one is made."));
    }

    /// The word of an enumeration; `words` and `values` have the same order.
    template <typename Value>
    void readWord(const JsonNode &object, const char *key, const QString &place, const QList<Value> &values,
                  Value &target)
    {
        const JsonNode *node = find(object, key);
        if (!node)
            return;
        QStringList words;
        for (const Value value : values) {
            if (node->isString() && node->text == keyOf(value)) {
                target = value;
                return;
            }
            words.append(u'"' + keyOf(value) + u'"');
        }
        fail(inside(place, QString::fromLatin1(key)), node->begin,
             tr("must be one of %1.").arg(words.join(QStringLiteral(", "))));
    }

    Taxonomy readTaxonomy(const JsonNode &node)
    {
        Taxonomy taxonomy;
        static const QStringList allowed{QStringLiteral("name"),           QStringLiteral("description"),
                                         QStringLiteral("rules"),          QStringLiteral("prompt"),
                                         QStringLiteral("threshold"),      QStringLiteral("long_tickets"),
                                         QStringLiteral("max_characters"), QStringLiteral("fields")};
        if (!isObject(node, {}, allowed))
            return taxonomy;
        read(node, "name", {}, taxonomy.name);
        read(node, "description", {}, taxonomy.description);
        read(node, "rules", {}, taxonomy.rules);
        read(node, "prompt", {}, taxonomy.promptTemplate);
        std::optional<double> threshold;
        readThreshold(node, {}, threshold);
        taxonomy.threshold = threshold.value_or(taxonomy.threshold);
        readWord(node, "long_tickets", {},
                 QList{LongTicketRule::Ask, LongTicketRule::Refuse, LongTicketRule::HeadAndTail},
                 taxonomy.longTickets);
        read(node, "max_characters", {}, taxonomy.maxCharacters);
        const JsonNode *fields = find(node, "fields");
        if (!fields || !fields->isArray()) {
            fail(QStringLiteral("fields"), fields ? fields->begin : node.begin,
                 fields ? tr("must be a list of fields in [ ].")
                        : tr("is missing. Add a list with at least one field."));
            return taxonomy;
        }
        for (const JsonNode &item : fields->items)
            taxonomy.fields.append(readField(item, QStringLiteral("fields[%1]").arg(taxonomy.fields.size())));
        return taxonomy;
    }

    Field readField(const JsonNode &node, const QString &place)
    {
        Field field;
        static const QStringList allowed{QStringLiteral("id"),        QStringLiteral("key"),
                                         QStringLiteral("title"),     QStringLiteral("description"),
                                         QStringLiteral("kind"),      QStringLiteral("threshold"),
                                         QStringLiteral("required"),  QStringLiteral("fallback"),
                                         QStringLiteral("max_words"), QStringLiteral("options")};
        if (!isObject(node, place, allowed))
            return field;
        for (const char *needed : {"key", "kind"}) {
            if (!find(node, needed))
                fail(inside(place, QString::fromLatin1(needed)), node.begin, tr("is missing. Add it."));
        }
        readUuid(node, place, field.uuid);
        read(node, "key", place, field.key);
        read(node, "title", place, field.title);
        read(node, "description", place, field.description);
        readWord(node, "kind", place, QList{FieldKind::Choice, FieldKind::Choices, FieldKind::Text},
                 field.kind);
        readThreshold(node, place, field.threshold);
        field.required = field.kind != FieldKind::Text;
        read(node, "required", place, field.required);
        read(node, "fallback", place, field.fallback);
        read(node, "max_words", place, field.maxWords);
        const JsonNode *options = find(node, "options");
        if (!options)
            return field;
        const QString at = inside(place, QStringLiteral("options"));
        if (!options->isArray())
            fail(at, options->begin, tr("must be a list of options in [ ]."));
        for (const JsonNode &item : options->items)
            field.options.append(
                readOption(item, QStringLiteral("%1[%2]").arg(at).arg(field.options.size())));
        return field;
    }

    Option readOption(const JsonNode &node, const QString &place)
    {
        Option option;
        if (node.isString()) {
            option.name = node.text;
            return option;
        }
        static const QStringList allowed{QStringLiteral("id"),        QStringLiteral("name"),
                                         QStringLiteral("was"),       QStringLiteral("description"),
                                         QStringLiteral("use_when"),  QStringLiteral("not_when"),
                                         QStringLiteral("examples"),  QStringLiteral("aliases"),
                                         QStringLiteral("threshold"), QStringLiteral("retired")};
        if (!isObject(node, place, allowed))
            return option;
        if (!find(node, "name"))
            fail(inside(place, QStringLiteral("name")), node.begin, tr("is missing. Add it."));
        readUuid(node, place, option.uuid);
        read(node, "name", place, option.name);
        read(node, "was", place, option.was);
        read(node, "description", place, option.description);
        read(node, "use_when", place, option.useWhen);
        read(node, "not_when", place, option.notWhen);
        read(node, "examples", place, option.examples);
        read(node, "aliases", place, option.aliases);
        readThreshold(node, place, option.threshold);
        read(node, "retired", place, option.retired);
        return option;
    }

    QString m_text;
    QString m_name;
    bool m_checks;
    std::optional<Error> m_error;
};

Result<Taxonomy> readFile(const QByteArray &json, const QString &nameForMessages, bool checks)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(json);
    if (decoder.hasError())
        return failure(
            ErrorKind::InvalidInput,
            QCoreApplication::translate("countersign::TaxonomyFile",
                                        "%1 is not UTF-8 text. Save it as UTF-8 and load it again.")
                .arg(nameForMessages));
    return Reader(text, nameForMessages, checks).run();
}

} // namespace

Result<Taxonomy> taxonomyFromJson(const QByteArray &json, const QString &nameForMessages)
{
    return readFile(json, nameForMessages, true);
}

Result<Taxonomy> taxonomyDraftFromJson(const QByteArray &json, const QString &nameForMessages)
{
    return readFile(json, nameForMessages, false);
}

} // namespace countersign
