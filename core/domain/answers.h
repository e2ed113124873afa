#pragma once

#include "core/base/ids.h"
#include "core/domain/confidence.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace countersign
{

/// The answer to one field.
struct FieldAnswer {
    FieldId field;
    QList<OptionId> options; ///< one for a single choice; several, or none, for a multiple choice
    QString text;            ///< text fields only
    std::optional<Confidence> confidence; ///< of this field; text fields have none
    QStringList
        unmapped; ///< labels that match no option or alias, as received: never guessed, sent to review

    bool operator==(const FieldAnswer &) const = default;
};

/// Field → value(s), always read together with one taxonomy version. At most one entry per field.
struct Answers {
    QList<FieldAnswer> fields;

    bool operator==(const Answers &) const = default;

    const FieldAnswer *find(FieldId field) const;
    /// Replaces the entry of the same field, or appends.
    void set(FieldAnswer answer);
    void remove(FieldId field);
};

} // namespace countersign
