#pragma once

#include "core/base/result.h"
#include "core/domain/taxonomy.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace countersign
{

/// One thing that is wrong or risky in a taxonomy: for an editor, which shows all of them at their places.
struct TaxonomyFinding {
    enum class Severity { Error, Warning };

    Severity severity = Severity::Error;
    QString place; ///< as in the file: "fields[2].options[5].name"; empty for the whole
    QString message;

    bool operator==(const TaxonomyFinding &) const = default;
};

inline constexpr int mostOptionsPerField = 4000;
inline constexpr int longestName = 200;
inline constexpr int smallestMaxCharacters = 200;

/// Everything that is wrong or risky, in the order of the file.
QList<TaxonomyFinding> findingsOf(const Taxonomy &taxonomy);

/// The first error of findingsOf(), or nothing; warnings do not count. A taxonomy that passes can be stored,
/// asked and parsed against.
[[nodiscard]] Result<void> checkTaxonomy(const Taxonomy &taxonomy);

/// The words that a prompt template may hold in {{ }}: name, description, rules, fields, format. The last two
/// must be there.
QStringList promptPlaceholders();

} // namespace countersign
