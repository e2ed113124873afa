#pragma once

#include "core/review/ticket_query.h"
#include "ui/models/facet_model.h"
#include "ui/models/queue_model.h"

#include <QWidget>

class QLineEdit;
class QListView;
class QToolButton;

namespace countersign
{

class KeyButton;
class Look;
class PlainLabel;
class SearchField;

/// Which tickets, in which order: a way to one ticket by its id, facets with live counts, the list. Knows the
/// queue through its model only.
class QueuePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit QueuePanel(const Look &look, QWidget *parent = nullptr);

    QueueModel &rows() { return *m_model; }
    QListView *list() { return m_list; }

    void setFacets(const std::optional<Facets> &facets, const TicketQuery &query, const Taxonomy &taxonomy);
    void setSize(qsizetype tickets);
    void setNewcomers(qsizetype newcomers);
    /// The row that is shown; it is brought into sight with a few more behind it.
    void setPosition(qsizetype position);
    void focusGoTo();
    /// The ticket that was asked for is shown: the line is free for the next one.
    void clearGoTo();
    /// The id that was entered is unknown.
    void setGoToFailed(const QString &words);

signals:
    void groupsWanted();
    void filterChosen(const countersign::TicketFilter &filter);
    void orderChosen(countersign::TicketOrder order);
    void positionChosen(qsizetype position);
    void ticketWanted(const QString &externalId);
    void refreshWanted();
    /// The keyboard goes back to the letter.
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const Look &m_look;
    QueueModel *m_model;
    FacetModel *m_facetModel;
    SearchField *m_goTo;
    QListView *m_facets;
    PlainLabel *m_size;
    KeyButton *m_order;
    KeyButton *m_newcomers;
    QListView *m_list;
    TicketQuery m_query;
    bool m_moving = false;
};

} // namespace countersign
