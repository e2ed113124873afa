#pragma once

#include "core/domain/taxonomy.h"

#include <QList>
#include <QString>

namespace countersign
{

enum class TaxonomyChangeKind {
    FieldAdded,
    FieldRemoved,  ///< no longer asked; its decisions stay in the project
    FieldReplaced, ///< same key, but text became choice or the other way round: a new field
    FieldChanged,  ///< title, description, kind, threshold, required, fallback or word limit
    OptionAdded,
    OptionRenamed,
    OptionRetired,
    OptionRestored,
    OptionChanged, ///< description, lines, examples, aliases or threshold
    OrderChanged,
    WholeChanged, ///< name, description, rules, prompt, threshold or the rule for long tickets
};

/// One line of the list that is shown before a taxonomy file is adopted.
struct TaxonomyChange {
    TaxonomyChangeKind kind = TaxonomyChangeKind::WholeChanged;
    QString fieldKey; ///< empty for the whole
    QString words;    ///< one translated sentence

    bool operator==(const TaxonomyChange &) const = default;
};

struct TaxonomyMerge {
    Taxonomy merged;
    QList<TaxonomyChange> changes; ///< empty: nothing to store

    bool operator==(const TaxonomyMerge &) const = default;
};

/// What a project's taxonomy becomes when `incoming` (a file or an editor's draft) is adopted. Fields match
/// by uuid, else by key; options by uuid, else by the name of an active option, else by `was`, else by the
/// name of a retired one. Matched ones keep the project's ids; new ones get a fresh uuid and id 0 (the store
/// assigns it); options that are gone are kept behind the others, retired. With changes `merged.version` is
/// 0.
TaxonomyMerge mergeTaxonomy(const Taxonomy &current, const Taxonomy &incoming);

/// Gives 1, 2, 3 … to fields and options without an id, so that answers can be read against a taxonomy that
/// is in no project (a template, a file on the command line).
Taxonomy withTemporaryIds(Taxonomy taxonomy);

} // namespace countersign
