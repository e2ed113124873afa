#pragma once

#include "core/domain/taxonomy.h"

#include <QHash>
#include <QList>
#include <QString>

namespace countersign
{

/// Options of the field that are still offered, as places in its list.
QList<int> activeOptions(const Field &field);

/// Which options get a key, as places in the field's list. All in the taxonomy's order where they fit into
/// `keys`; else the likeliest `keys - 1` (the last key opens the find line): first those of `likely` in their
/// order, then by `usage` (how often each option was chosen or suggested; may be empty), then in order.
QList<int> shortlist(const Field &field, int keys, const QList<OptionId> &likely,
                     const QHash<OptionId, qint64> &usage);

/// Options whose name or alias holds a word that begins with what was typed (several words: each of them),
/// better ones first: whole name, beginning of the name, other words. Case, accents, "_" and "-" do not
/// count.
QList<int> optionsMatching(const Field &field, const QString &typed);

} // namespace countersign
