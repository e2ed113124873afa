#pragma once

#include "core/domain/taxonomy.h"
#include "core/review/ticket_query.h"
#include "core/store/filter_names.h"

#include <QList>
#include <QString>

namespace countersign
{

// What a filter means, in words; plain text with foreign names in it.

/// One condition: its words and the filter that is left when it is taken away.
struct FilterPart {
    QString words;     ///< "Needs review", "below 0.40", "run 3"
    int dimension = 0; ///< parts of one are alternatives of each other
    TicketFilter without;

    bool operator==(const FilterPart &) const = default;
};

/// In the order of the filter block; empty if everything passes.
QList<FilterPart> filterParts(const TicketFilter &filter, const Taxonomy &taxonomy, const FilterNames &names);

/// One line: "Needs review, Billing or Technical, below 0.40"; "All tickets" if everything passes.
QString filterWords(const TicketFilter &filter, const Taxonomy &taxonomy, const FilterNames &names);

QString bandWords(ConfidenceBand band);           ///< "below 0.40"
QString flagWords(ReviewFlag flag);               ///< "addresses the model"
QString sourceKindWords(SourceKind source);       ///< "Language model"
QString runWords(RunId run, const FilterNames &); ///< "Run 3, mistral-small"
QString changedDaysWords(int days);               ///< "today", "last 7 days"
/// By name; "Person 3" while the name is not known.
QString annotatorWords(AnnotatorId annotator, const FilterNames &names);

} // namespace countersign
