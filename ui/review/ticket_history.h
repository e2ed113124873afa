#pragma once

#include "core/domain/taxonomy.h"
#include "core/review/shown_ticket.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace countersign
{

/// One line of a ticket's history.
struct HistoryLine {
    qint64 at = 0; ///< ms since 1970 UTC
    QString when;
    QString what;

    bool operator==(const HistoryLine &) const = default;
};

/// Every suggestion and every decision, newest first, in words.
QList<HistoryLine> ticketHistory(const ShownTicket &shown, const Taxonomy &taxonomy, const QDateTime &now);

/// "mistral-small, run 3", "Offline baseline", "Imported".
QString sourceWords(const Suggestion &suggestion);

/// The choice answers in one line: "Billing 0.62, High 0.81".
QString answersWords(const Answers &answers, const Taxonomy &taxonomy);

} // namespace countersign
