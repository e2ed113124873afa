#pragma once

#include "core/domain/taxonomy.h"

#include <QHash>
#include <QString>

#include <optional>

namespace countersign
{

/// Finds the options of one field by what a reply or a truth column calls them: name or alias after
/// normaliseLabel(), retired ones excepted. Built once per run or import; safe to read from several threads.
class OptionLookup
{
public:
    OptionLookup() = default;
    explicit OptionLookup(const Field &field);

    std::optional<OptionId> find(const QString &label) const;

private:
    QHash<QString, OptionId> m_exact; ///< names as written: what nearly every reply hits
    QHash<QString, OptionId> m_normalised;
};

} // namespace countersign
