#pragma once

#include "core/base/ids.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <optional>

namespace countersign
{

/// What a field asks for.
enum class FieldKind {
    Choice,  ///< exactly one option; "choice" in files
    Choices, ///< any number of options; "choices" in files
    Text,    ///< a short text with a word limit; "text" in files. Has no confidence and never gates.
};

/// One possible value of a choice field.
struct Option {
    OptionId id; ///< 0 until the project knows it; never reused
    QUuid uuid;  ///< null until the project knows it
    QString
        name; ///< shown, exported, asked for: unique among the field's options and aliases after normalising
    QString description;
    QStringList useWhen; ///< one line each
    QStringList notWhen;
    QStringList examples;            ///< short texts written for the prompt, never taken from truth
    QStringList aliases;             ///< other spellings accepted in replies and truth columns
    QString was;                     ///< former name, in a file that renames
    std::optional<double> threshold; ///< 0..1; overrides the field's
    bool retired = false;            ///< kept for old decisions, no longer offered

    bool operator==(const Option &) const = default;
};

/// One question about each ticket.
struct Field {
    FieldId id;
    QUuid uuid;
    QString key;   ///< [a-z][a-z0-9_]*, unique; JSON member, column name
    QString title; ///< shown; falls back to the key
    QString description;
    FieldKind kind = FieldKind::Choice;
    QList<Option> options;           ///< empty for text
    std::optional<double> threshold; ///< 0..1; overrides the taxonomy's
    bool required = true; ///< a ticket is decided when its required fields are; text: false unless said
    QString fallback;     ///< option (or text) for what nobody settled, in exports; empty: none
    int maxWords = 0;     ///< text only; 0: no limit

    bool operator==(const Field &) const = default;
};

/// What happens to a ticket longer than `maxCharacters`.
enum class LongTicketRule {
    Ask,         ///< "ask": the run stops before the first such ticket and asks
    Refuse,      ///< "refuse": the ticket fails as too long
    HeadAndTail, ///< "head_and_tail": the middle is left out and the suggestion says so
};

/// What is asked about each ticket: the whole prompt. Versions are kept by the project, see
/// store/taxonomy_store.h.
struct Taxonomy {
    TaxonomyVersionId version; ///< 0 until stored
    QString name;
    QString description;
    QStringList rules;       ///< general rules for the model, one sentence each
    QString promptTemplate;  ///< empty: the built-in one; see prompt/prompt_builder.h for its placeholders
    double threshold = 0.75; ///< the gate's default, 0..1
    LongTicketRule longTickets = LongTicketRule::HeadAndTail;
    int maxCharacters = 24000; ///< of a ticket's subject and body together, in UTF-16 units
    QList<Field> fields;

    bool operator==(const Taxonomy &) const = default;

    const Field *fieldByKey(const QString &key) const;
    const Field *fieldById(FieldId id) const;
    /// The first choice field (single or multiple): what lists, queues and charts show first. Null if there
    /// is none.
    const Field *primaryField() const;
    /// The threshold that counts for one option of a field: option, else field, else taxonomy.
    double thresholdFor(const Field &field, const Option *option) const;
};

const Option *optionById(const Field &field, OptionId id);
const Option *optionByName(const Field &field, const QString &name); ///< exact name, retired ones included

} // namespace countersign
