#pragma once

#include "core/base/result.h"
#include "core/store/decision_store.h"

#include <QList>

namespace countersign
{

/// Decisions that are not on disk yet: on their way to the writer, or refused by it and kept to be tried
/// again. A plain value.
class PendingDecisions
{
public:
    struct Entry {
        quint64 number = 0;
        NewDecision decision;
        QString annotator;
        bool failed = false;
    };

    quint64 add(const NewDecision &decision, const QString &annotator);
    void saved(quint64 number);
    void failed(quint64 number);

    /// The newest decision of the ticket that is not on disk; null if there is none.
    const Entry *newestOf(TicketId ticket) const;
    /// Every ticket with a refused decision, once, oldest first.
    QList<TicketId> unsavedTickets() const;
    qsizetype failedCount() const;
    bool isEmpty() const { return m_entries.isEmpty(); }

    /// The refused ones, oldest first, now on their way again. Those that the same annotator has overtaken by
    /// a newer decision on the same ticket are left out and forgotten.
    QList<Entry> takeForRetry();

private:
    QList<Entry> m_entries; ///< by rising number
    quint64 m_last = 0;
};

} // namespace countersign
