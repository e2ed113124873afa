#include "core/domain/taxonomy_merge.h"

#include "core/domain/normalise.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace countersign
{

namespace
{

constexpr qsizetype none = -1;

QString titleOf(const Field &field)
{
    return field.title.isEmpty() ? field.key : field.title;
}

class Merge
{
    Q_DECLARE_TR_FUNCTIONS(countersign::TaxonomyMerge)

public:
    Merge(const Taxonomy &current, const Taxonomy &incoming) : m_current(current), m_incoming(incoming) {}

    TaxonomyMerge run()
    {
        m_result.merged = m_incoming;
        noteWhole();
        QSet<qsizetype> taken;
        QList<qsizetype> order;
        for (Field &field : m_result.merged.fields) {
            const qsizetype at = matchField(field, taken);
            if (at == none) {
                addField(field);
                continue;
            }
            taken.insert(at);
            order.append(at);
            mergeField(m_current.fields[at], field);
        }
        for (qsizetype i = 0; i < m_current.fields.size(); ++i) {
            if (!taken.contains(i))
                note(TaxonomyChangeKind::FieldRemoved, m_current.fields[i].key,
                     tr("Field %1 is no longer asked. Its decisions stay in the project.")
                         .arg(titleOf(m_current.fields[i])));
        }
        if (!std::ranges::is_sorted(order))
            note(TaxonomyChangeKind::OrderChanged, {}, tr("The order of the fields changes."));
        m_result.merged.version = m_result.changes.isEmpty() ? m_current.version : TaxonomyVersionId();
        return std::move(m_result);
    }

private:
    void note(TaxonomyChangeKind kind, const QString &fieldKey, const QString &words)
    {
        m_result.changes.append({kind, fieldKey, words});
    }

    void noteWhole()
    {
        QStringList parts;
        if (m_current.name != m_incoming.name)
            parts.append(tr("name"));
        if (m_current.description != m_incoming.description)
            parts.append(tr("description"));
        if (m_current.rules != m_incoming.rules)
            parts.append(tr("general rules"));
        if (m_current.promptTemplate != m_incoming.promptTemplate)
            parts.append(tr("prompt"));
        if (m_current.threshold != m_incoming.threshold)
            parts.append(tr("threshold"));
        if (m_current.longTickets != m_incoming.longTickets ||
            m_current.maxCharacters != m_incoming.maxCharacters)
            parts.append(tr("rule for long tickets"));
        if (!parts.isEmpty())
            note(TaxonomyChangeKind::WholeChanged, {},
                 tr("Changes: %1.").arg(parts.join(QStringLiteral(", "))));
    }

    qsizetype matchField(const Field &field, const QSet<qsizetype> &taken) const
    {
        for (qsizetype i = 0; i < m_current.fields.size(); ++i) {
            if (!field.uuid.isNull() && m_current.fields[i].uuid == field.uuid && !taken.contains(i))
                return i;
        }
        for (qsizetype i = 0; i < m_current.fields.size(); ++i) {
            if (m_current.fields[i].key == field.key && !taken.contains(i))
                return i;
        }
        return none;
    }

    void addField(Field &field)
    {
        makeNew(field);
        note(TaxonomyChangeKind::FieldAdded, field.key, tr("Field %1 is new.").arg(titleOf(field)));
    }

    /// A uuid of the file is kept if nobody else has it, so that a team shares ids.
    static void makeNew(Field &field)
    {
        field.id = {};
        if (field.uuid.isNull())
            field.uuid = QUuid::createUuid();
        for (Option &option : field.options)
            makeNew(option);
    }

    static void makeNew(Option &option)
    {
        option.id = {};
        option.was.clear();
        if (option.uuid.isNull())
            option.uuid = QUuid::createUuid();
    }

    void mergeField(const Field &former, Field &field)
    {
        if ((former.kind == FieldKind::Text) != (field.kind == FieldKind::Text)) {
            if (field.uuid == former.uuid)
                field.uuid = {};
            makeNew(field);
            note(TaxonomyChangeKind::FieldReplaced, field.key,
                 tr("Field %1 changes between text and choice: it becomes a new field, and its former "
                    "decisions stay "
                    "with the old one.")
                     .arg(titleOf(field)));
            return;
        }
        field.id = former.id;
        field.uuid = former.uuid;
        noteField(former, field);
        mergeOptions(former, field);
    }

    void noteField(const Field &former, const Field &field)
    {
        QStringList parts;
        if (former.key != field.key)
            parts.append(tr("key (was %1)").arg(former.key));
        if (former.title != field.title)
            parts.append(tr("title"));
        if (former.description != field.description)
            parts.append(tr("description"));
        if (former.kind != field.kind)
            parts.append(tr("kind"));
        if (former.threshold != field.threshold)
            parts.append(tr("threshold"));
        if (former.required != field.required)
            parts.append(tr("required"));
        if (former.fallback != field.fallback)
            parts.append(tr("fallback"));
        if (former.maxWords != field.maxWords)
            parts.append(tr("word limit"));
        if (!parts.isEmpty())
            note(TaxonomyChangeKind::FieldChanged, field.key,
                 tr("Field %1 changes: %2.").arg(titleOf(field), parts.join(QStringLiteral(", "))));
    }

    /// Former option for each new one, or none; stronger reasons to match go first over all options.
    static QList<qsizetype> matchOptions(const Field &former, const Field &field)
    {
        QList<qsizetype> matches(field.options.size(), none);
        QHash<QUuid, qsizetype> byUuid;
        QHash<QString, qsizetype> active;
        QHash<QString, qsizetype> retired;
        for (qsizetype i = former.options.size() - 1; i >= 0; --i) {
            const Option &option = former.options[i];
            if (!option.uuid.isNull())
                byUuid.insert(option.uuid, i);
            (option.retired ? retired : active).insert(normaliseLabel(option.name), i);
        }
        QSet<qsizetype> taken;
        const auto pass = [&](auto &&find) {
            for (qsizetype i = 0; i < matches.size(); ++i) {
                if (matches[i] != none)
                    continue;
                const qsizetype at = find(field.options[i]);
                if (at == none || taken.contains(at))
                    continue;
                matches[i] = at;
                taken.insert(at);
            }
        };
        pass([&](const Option &o) { return o.uuid.isNull() ? none : byUuid.value(o.uuid, none); });
        pass([&](const Option &o) { return active.value(normaliseLabel(o.name), none); });
        pass([&](const Option &o) {
            return o.was.isEmpty() ? none : active.value(normaliseLabel(o.was), none);
        });
        pass([&](const Option &o) { return retired.value(normaliseLabel(o.name), none); });
        return matches;
    }

    void mergeOptions(const Field &former, Field &field)
    {
        const QList<qsizetype> matches = matchOptions(former, field);
        QSet<qsizetype> taken;
        QList<qsizetype> order;
        for (qsizetype i = 0; i < matches.size(); ++i) {
            Option &option = field.options[i];
            if (matches[i] == none) {
                makeNew(option);
                note(TaxonomyChangeKind::OptionAdded, field.key,
                     tr("%1: option %2 is new.").arg(titleOf(field), option.name));
                continue;
            }
            const Option &before = former.options[matches[i]];
            taken.insert(matches[i]);
            if (!before.retired && !option.retired)
                order.append(matches[i]);
            option.id = before.id;
            option.uuid = before.uuid;
            option.was.clear();
            noteOption(field, before, option);
        }
        for (qsizetype i = 0; i < former.options.size(); ++i) {
            if (taken.contains(i))
                continue;
            Option gone = former.options[i];
            if (!gone.retired)
                note(TaxonomyChangeKind::OptionRetired, field.key,
                     tr("%1: option %2 is no longer offered. What was decided with it stays.")
                         .arg(titleOf(field), gone.name));
            gone.retired = true;
            field.options.append(gone);
        }
        if (!std::ranges::is_sorted(order))
            note(TaxonomyChangeKind::OrderChanged, field.key,
                 tr("%1: the order of the options changes.").arg(titleOf(field)));
    }

    void noteOption(const Field &field, const Option &before, const Option &option)
    {
        if (before.name != option.name)
            note(TaxonomyChangeKind::OptionRenamed, field.key,
                 tr("%1: option %2 is renamed to %3.").arg(titleOf(field), before.name, option.name));
        if (before.retired && !option.retired)
            note(TaxonomyChangeKind::OptionRestored, field.key,
                 tr("%1: option %2 is offered again.").arg(titleOf(field), option.name));
        if (!before.retired && option.retired)
            note(TaxonomyChangeKind::OptionRetired, field.key,
                 tr("%1: option %2 is no longer offered. What was decided with it stays.")
                     .arg(titleOf(field), option.name));
        Option sameButWords = before;
        sameButWords.name = option.name;
        sameButWords.was = option.was;
        sameButWords.retired = option.retired;
        if (sameButWords != option)
            note(TaxonomyChangeKind::OptionChanged, field.key,
                 tr("%1: description, examples, aliases or threshold of %2 change.")
                     .arg(titleOf(field), option.name));
    }

    const Taxonomy &m_current;
    const Taxonomy &m_incoming;
    TaxonomyMerge m_result;
};

} // namespace

TaxonomyMerge mergeTaxonomy(const Taxonomy &current, const Taxonomy &incoming)
{
    return Merge(current, incoming).run();
}

Taxonomy withTemporaryIds(Taxonomy taxonomy)
{
    qint64 lastField = 0;
    qint64 lastOption = 0;
    for (const Field &field : taxonomy.fields) {
        lastField = std::max(lastField, field.id.value);
        for (const Option &option : field.options)
            lastOption = std::max(lastOption, option.id.value);
    }
    for (Field &field : taxonomy.fields) {
        if (!field.id.isValid())
            field.id = {++lastField};
        for (Option &option : field.options) {
            if (!option.id.isValid())
                option.id = {++lastOption};
        }
    }
    return taxonomy;
}

} // namespace countersign
