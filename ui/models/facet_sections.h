#pragma once

#include "core/domain/taxonomy.h"
#include "core/review/facets.h"
#include "core/store/filter_names.h"
#include "ui/look/tokens.h"
#include "ui/models/facet_choice.h"

#include <QList>
#include <QString>

#include <optional>

namespace countersign
{

/// A row of the filter block that can be chosen.
struct FacetRow {
    QString word; ///< foreign text where it names an option, a model or a person
    FacetChoice choice;
    QString icon; ///< of resources/icons; empty: the option's mark
    Token tone = Token::TextSecondary;
    int color = 0; ///< of options: their place in the taxonomy
    qint64 count = 0;
    double share = 0; ///< of the largest in its section
    bool chosen = false;

    bool operator==(const FacetRow &) const = default;
};

/// Rows under one heading.
struct FacetSection {
    QString key; ///< stable, for what is folded: "state", "suggested.3"
    QString title;
    QString shortTitle; ///< as one word of "6 more: confidence, why …"
    bool main = false;  ///< stands above "more"
    bool openByDefault = false;
    QList<FacetRow> rows;

    bool isChosen() const;
    bool operator==(const FacetSection &) const = default;
};

/// What can be chosen, with counts; sections without a row are left out. `facets` absent: still counting,
/// then only states are named.
QList<FacetSection> facetSections(const std::optional<Facets> &facets, const TicketFilter &filter,
                                  const Taxonomy &taxonomy, const FilterNames &names);

} // namespace countersign
