#pragma once

#include "core/review/blind_sample.h"
#include "core/review/live_columns.h"
#include "core/review/ticket_query.h"

#include <QObject>

#include <span>
#include <vector>

namespace countersign
{

/// The queue that a page shows: the rows of a query and a place in them. It stands still: what is decided
/// stays put and what arrives is only announced (newcomers()), until the user asks for refresh() or another
/// query. The same thread as LiveColumns.
class ReviewQueue final : public QObject
{
    Q_OBJECT

public:
    explicit ReviewQueue(LiveColumns &columns, QObject *parent = nullptr);

    const TicketQuery &query() const { return m_query; }
    /// Computes the rows anew. The current ticket stays current if it matches, else the first one is.
    void setQuery(const TicketQuery &query);
    /// The same query over what is known now.
    void refresh() { setQuery(m_query); }
    /// What queries may need beside the columns. Whoever owns it calls again before any of it goes or when it
    /// changed; a query that needs it is computed anew.
    void setAids(const QueryAids &aids);
    const QueryAids &aids() const { return m_aids; }
    /// Which tickets are labelled blind. Until they are decided they come only in their own random order,
    /// between the others at the sample's share, whatever the query says; not in a group of near-duplicates,
    /// nor where a query looks at what is settled.
    void setBlind(const BlindSample &sample);
    const BlindSample &blind() const { return m_blind; }
    void setSuggestionMode(SuggestionMode mode) { m_mode = mode; }
    /// What machines said of the ticket must not be seen in a list.
    bool hidesSuggestion(TicketId ticket, TicketState state) const;

    /// Rows of LiveColumns in the order of the queue. Before the labels are loaded: all, in import order.
    std::span<const quint32> rows() const { return m_rows; }
    qsizetype size() const { return qsizetype(m_rows.size()); }
    TicketId ticketAt(qsizetype position) const;

    qsizetype position() const { return m_position; } ///< -1: the queue is empty
    TicketId current() const;
    /// False if there is nothing there; the current ticket then stays.
    bool next() { return moveTo(m_position + 1); }
    bool previous() { return moveTo(m_position - 1); }
    bool moveTo(qsizetype position);
    /// The next one that nobody decided or skipped, from the top again after the end.
    bool nextUndecided();
    /// False if the ticket is not in the queue.
    bool goTo(TicketId ticket);

    /// Tickets that match by now but were not there when the rows were computed.
    qsizetype newcomers() const { return m_newcomers; }

signals:
    /// Other rows, another size or order: reset the list.
    void changed();
    void currentChanged(countersign::TicketId ticket);
    /// Labels of these rows changed (rows, not positions; also of rows outside the queue).
    void rowsUpdated(const QList<quint32> &rows);
    void newcomersChanged(qsizetype newcomers);

private:
    void onLoaded();
    void onRowsChanged(const QList<quint32> &rows);
    void onRowsAppended(quint32 first);
    void announce(quint32 row);
    void computeRows();
    void findBlindRows();
    bool isHidden(quint32 row) const;
    void setPosition(qsizetype position);

    LiveColumns &m_columns;
    TicketQuery m_query;
    QueryAids m_aids;
    BlindSample m_blind;
    SuggestionMode m_mode = SuggestionMode::Show;
    std::vector<quint32> m_blindRows; ///< all of the sample, in its random order
    std::vector<quint32> m_rows;
    std::vector<bool> m_known; ///< by row: in the queue, or counted as a newcomer
    qsizetype m_position = -1;
    qsizetype m_newcomers = 0;
};

} // namespace countersign
