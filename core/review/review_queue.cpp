#include "core/review/review_queue.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <utility>

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
    computeRows();
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

void ReviewQueue::computeRows()
{
    if (!m_columns
             .isLoaded()) { // nothing can be filtered or ordered by labels yet: show all rather than none
        m_rows.resize(m_columns.rows().size());
        std::iota(m_rows.begin(), m_rows.end(), 0U);
        return;
    }
    m_rows = rowsOf(m_columns.columns(), m_query, m_columns.taxonomy(), m_aids);
    if (m_blindRows.empty() || showsSettled(m_query.filter))
        return;
    if (m_query.filter.duplicates == DuplicateFilter::SameGroup) {
        std::erase_if(m_rows, [this](quint32 row) { return isHidden(row); });
        return;
    }
    std::vector<quint32> open;
    std::ranges::copy_if(m_blindRows, std::back_inserter(open),
                         [this](quint32 row) { return isHidden(row); });
    m_rows = withBlind(m_rows, open, m_blind.share());
}

bool ReviewQueue::isHidden(quint32 row) const
{
    return m_blind.hides(m_columns.rows().ticketAt(row), m_columns.columns().stateAt(row));
}

bool ReviewQueue::hidesSuggestion(TicketId ticket, TicketState state) const
{
    return m_mode == SuggestionMode::Hide ||
           (m_mode == SuggestionMode::RevealAfterChoice && state != TicketState::Decided) ||
           m_blind.hides(ticket, state);
}

void ReviewQueue::findBlindRows()
{
    m_blindRows.clear();
    if (m_blind.isEmpty())
        return;
    const TicketRows &all = m_columns.rows();
    std::vector<std::pair<quint64, quint32>> places;
    for (quint32 row = 0; row < all.size(); ++row) {
        const TicketId ticket = all.ticketAt(row);
        if (m_blind.contains(ticket))
            places.push_back({m_blind.placeOf(ticket), row});
    }
    std::ranges::sort(places);
    for (const auto &[place, row] : places)
        m_blindRows.push_back(row);
}

void ReviewQueue::setAids(const QueryAids &aids)
{
    m_aids = aids;
    const TicketFilter &filter = m_query.filter;
    if (!filter.words.isEmpty() || filter.duplicates != DuplicateFilter::Any ||
        m_query.order == TicketOrder::MostValuable)
        refresh();
}

void ReviewQueue::setBlind(const BlindSample &sample)
{
    if (m_blind == sample)
        return;
    m_blind = sample;
    findBlindRows();
    refresh();
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
    if (!m_blind.isEmpty())
        findBlindRows();
    if (m_query == TicketQuery() && m_blindRows.empty() && m_rows.size() == m_columns.rows().size())
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
    findBlindRows();
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
    if (m_known[row] || !m_columns.isLoaded() || isHidden(row) ||
        !matches(m_columns.columns(), m_query.filter, row, m_aids))
        return;
    m_known[row] = true;
    ++m_newcomers;
}

} // namespace countersign
