#pragma once

#include "core/domain/taxonomy.h"
#include "core/review/ticket_query.h"
#include "ui/look/tokens.h"

#include <QList>
#include <QString>

#include <optional>

namespace countersign
{

/// One condition of a filter as a person reads it.
struct FilterWord {
    QString words;
    QString icon; ///< of resources/icons; empty: none
    Token tone = Token::TextSecondary;
    std::optional<int> colorIndex; ///< of an option

    bool operator==(const FilterWord &) const = default;
};

/// Every condition, in the order of TicketFilter; "all tickets" if there is none.
QList<FilterWord> filterWords(const TicketFilter &filter, const Taxonomy &taxonomy);

} // namespace countersign
