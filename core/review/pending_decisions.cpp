#include "core/review/pending_decisions.h"

#include <algorithm>

namespace countersign
{

quint64 PendingDecisions::add(const NewDecision &decision, const QString &annotator)
{
    m_entries.append({++m_last, decision, annotator, false});
    return m_last;
}

void PendingDecisions::saved(quint64 number)
{
    const auto found = std::ranges::find(m_entries, number, &Entry::number);
    if (found == m_entries.end())
        return;
    const Entry done = *found;
    // What came before on the same ticket, and was refused, is history that never happened.
    m_entries.removeIf([&done](const Entry &entry) {
        return entry.number == done.number ||
               (entry.failed && entry.number < done.number && entry.decision.ticket == done.decision.ticket &&
                entry.annotator == done.annotator);
    });
}

void PendingDecisions::failed(quint64 number)
{
    const auto found = std::ranges::find(m_entries, number, &Entry::number);
    if (found != m_entries.end())
        found->failed = true;
}

const PendingDecisions::Entry *PendingDecisions::newestOf(TicketId ticket) const
{
    const auto found = std::find_if(m_entries.crbegin(), m_entries.crend(),
                                    [ticket](const Entry &entry) { return entry.decision.ticket == ticket; });
    return found == m_entries.crend() ? nullptr : &*found;
}

QList<TicketId> PendingDecisions::unsavedTickets() const
{
    QList<TicketId> tickets;
    for (const Entry &entry : m_entries) {
        if (entry.failed && !tickets.contains(entry.decision.ticket))
            tickets.append(entry.decision.ticket);
    }
    return tickets;
}

qsizetype PendingDecisions::failedCount() const
{
    return std::ranges::count(m_entries, true, &Entry::failed);
}

QList<PendingDecisions::Entry> PendingDecisions::takeForRetry()
{
    const auto overtaken = [this](const Entry &entry) {
        return std::ranges::any_of(m_entries, [&entry](const Entry &other) {
            return other.number > entry.number && !other.failed &&
                   other.decision.ticket == entry.decision.ticket && other.annotator == entry.annotator;
        });
    };
    QList<Entry> again;
    QList<Entry> kept;
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.failed && overtaken(entry))
            continue;
        kept.append(entry);
        if (entry.failed)
            again.append(entry);
    }
    for (Entry &entry : kept)
        entry.failed = false;
    m_entries = kept;
    return again;
}

} // namespace countersign
