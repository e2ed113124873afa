#pragma once

#include "core/base/result.h"
#include "core/domain/taxonomy.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace countersign
{

/// What one field is to be set to.
struct FieldSetting {
    FieldId field;
    QList<OptionId> options; ///< choice fields
    QString text;            ///< text fields
    bool clear = false;      ///< opens the field again

    bool operator==(const FieldSetting &) const = default;
};

/// Reads words like "category=Technical" or "summary=Card is lost": one setting per field, in the order in
/// which the fields come first. FIELD is a key or a title, OPTION a name or an alias, compared by
/// normaliseLabel(); repeated for several options of a multiple choice, whose "FIELD=[]" settles that none
/// applies; "FIELD=" clears what came before.
[[nodiscard]] Result<QList<FieldSetting>> fieldSettings(const Taxonomy &taxonomy, const QStringList &words);

/// The active option of a field that a name or alias means; an error with the options' names if there is
/// none.
[[nodiscard]] Result<OptionId> optionMeant(const Field &field, const QString &words);

} // namespace countersign
