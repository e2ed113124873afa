#include "core/review/review_queue.h"

#include <algorithm>
#include <numeric>

namespace countersign
{

ReviewQueue::ReviewQueue(LiveColumns &columns, QObject *parent) : QObject(parent), m_columns(columns)
{
    connect(&columns, &LiveColumns::loaded, this, &ReviewQueue::onLoaded);
    connect(&columns, &LiveColumns::rowsChanged, this, &ReviewQueue::onRowsChanged);
    connect(&columns, &LiveColumns::rowsAppended, this, &ReviewQueue::onRowsAppended);
    refresh();
}

void ReviewQueue::setQuery(const TicketQuery &query)
{
    const TicketId before = current();
    m_query = query;
    const TicketRows &all = m_columns.rows();
    if (m_columns.isLoaded()) {
        m_rows = rowsOf(m_columns.columns(), query, m_columns.taxonomy());
    } else { // nothing can be filtered or ordered by labels yet: show all rather than none
        m_rows.resize(all.size());
        std::iota(m_rows.begin(), m_rows.end(), 0U);
    }
    m_known.assign(all.size(), false);
    for (const quint32 row : m_rows)
        m_known[row] = true;
    m_newcomers = 0;
    m_position = m_rows.empty() ? -1 : 0;
    if (const auto row = all.rowOf(before)) {
        const auto found = std::ranges::find(m_rows, *row);
        if (found != m_rows.end())
            m_position = found - m_rows.begin();
    }
    emit changed();
    emit newcomersChanged(0);
    if (current() != before)
        emit currentChanged(current());
}

TicketId ReviewQueue::ticketAt(qsizetype position) const
{
    return m_columns.rows().ticketAt(m_rows[size_t(position)]);
}

TicketId ReviewQueue::current() const
{
    return m_position < 0 ? TicketId() : ticketAt(m_position);
}

bool ReviewQueue::moveTo(qsizetype position)
{
    if (position < 0 || position >= size())
        return false;
    setPosition(position);
    return true;
}

bool ReviewQueue::nextUndecided()
{
    if (!m_columns.isLoaded())
        return next();
    const auto &states = m_columns.columns().states();
    for (qsizetype step = 1; step < size(); ++step) {
        const qsizetype position = (m_position + step) % size();
        const TicketState state = states[m_rows[size_t(position)]];
        if (state != TicketState::Decided && state != TicketState::Skipped) {
            setPosition(position);
            return true;
        }
    }
    return false;
}

bool ReviewQueue::goTo(TicketId ticket)
{
    const auto row = m_columns.rows().rowOf(ticket);
    if (!row)
        return false;
    const auto found = std::ranges::find(m_rows, *row);
    if (found == m_rows.end())
        return false;
    setPosition(found - m_rows.begin());
    return true;
}

void ReviewQueue::setPosition(qsizetype position)
{
    if (position == m_position)
        return;
    m_position = position;
    emit currentChanged(current());
}

void ReviewQueue::onLoaded()
{
    if (m_query == TicketQuery() && m_rows.size() == m_columns.rows().size())
        emit changed(); // the same rows, now with labels
    else
        refresh();
}

void ReviewQueue::onRowsChanged(const QList<quint32> &rows)
{
    emit rowsUpdated(rows);
    const qsizetype before = m_newcomers;
    for (const quint32 row : rows)
        announce(row);
    if (m_newcomers != before)
        emit newcomersChanged(m_newcomers);
}

void ReviewQueue::onRowsAppended(quint32 first)
{
    if (m_rows.empty()) { // nothing is shown, so nothing can jump
        refresh();
        return;
    }
    const qsizetype before = m_newcomers;
    for (quint32 row = first; row < m_columns.rows().size(); ++row)
        announce(row);
    if (m_newcomers != before)
        emit newcomersChanged(m_newcomers);
}

void ReviewQueue::announce(quint32 row)
{
    m_known.resize(m_columns.rows().size());
    if (m_known[row] || !m_columns.isLoaded() || !matches(m_columns.columns(), m_query.filter, row))
        return;
    m_known[row] = true;
    ++m_newcomers;
}

} // namespace countersign
