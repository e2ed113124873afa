#pragma once

#include "core/domain/taxonomy.h"

#include <optional>

namespace countersign
{

/// What of a taxonomy an editor shows: the whole, a field or one of its options, by their places.
struct TaxonomyPlace {
    int field = -1;  ///< -1: the whole
    int option = -1; ///< -1: the field itself

    bool isWhole() const { return field < 0; }
    bool isOption() const { return option >= 0; }
    bool operator==(const TaxonomyPlace &) const = default;
};

/// True if the place exists.
bool hasPlace(const Taxonomy &taxonomy, TaxonomyPlace place);
/// As findings name it: "fields[2].options[5]", empty for the whole.
QString nameOf(TaxonomyPlace place);
/// The place that a finding's name leads to: "fields[2].options[5].name" is that option.
TaxonomyPlace placeNamed(const QString &name);

// Edits: values in, values out. `at` becomes the place of what was made or moved.

Taxonomy withNewField(Taxonomy taxonomy, FieldKind kind, TaxonomyPlace &at);
/// Into the field of `at`.
Taxonomy withNewOption(Taxonomy taxonomy, TaxonomyPlace &at);
/// By `step` places among its neighbours; unchanged at the ends.
Taxonomy withMoved(Taxonomy taxonomy, TaxonomyPlace &at, int step);
/// A field goes altogether. An option that the project knows is retired, a new one goes.
Taxonomy withRemoved(Taxonomy taxonomy, TaxonomyPlace &at);
Taxonomy withRestored(Taxonomy taxonomy, TaxonomyPlace at);

} // namespace countersign
