#pragma once

#include "core/review/facets.h"
#include "core/store/filter_names.h"
#include "ui/models/queue_model.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QListView;
class QToolButton;

namespace countersign
{

class FilterBlock;
class FilterChips;
class KeyButton;
class Look;
class PlainLabel;
class SearchField;

/// Which tickets, in which order: a way to one ticket by its id, the filter block, the filter in words, the
/// list. Knows the queue through its model only.
class QueuePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit QueuePanel(const Look &look, QWidget *parent = nullptr);

    QueueModel &rows() { return *m_model; }
    QListView *list() { return m_list; }

    void setFacets(const std::optional<Facets> &facets, const TicketQuery &query, const Taxonomy &taxonomy,
                   const FilterNames &names);
    FilterBlock &filters() { return *m_filters; }
    void setSize(qsizetype tickets);
    void setNewcomers(qsizetype newcomers);
    /// The row that is shown; it is brought into sight with a few more behind it.
    void setPosition(qsizetype position);
    /// Of the line for a ticket's id, and of the button that shows what is new.
    void setKeyCaps(const QString &goTo, const QString &refresh);
    void focusSearch();
    /// What is searched for: what the line says, unless somebody types in it.
    void clearSearch();
    void setWords(const QString &words);
    /// "340,000 of 1,000,000 read": of a search that goes on; empty: none does.
    void setSearchState(const QString &words);
    /// Nothing was found, and no ticket has this id. Empty: it is well.
    void setSearchFailed(const QString &words);

signals:
    void groupsWanted();
    void filterChosen(const countersign::TicketFilter &filter);
    void orderChosen(countersign::TicketOrder order);
    void positionChosen(qsizetype position);
    /// A moment after the last letter, and at once where the line was emptied.
    void searchWanted(const QString &words);
    /// Enter: to the ticket of this id, or into what was found.
    void ticketWanted(const QString &words);
    void refreshWanted();
    /// The keyboard goes back to the letter.
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showSize();

    const Look &m_look;
    QueueModel *m_model;
    SearchField *m_search;
    QTimer m_typing;
    FilterBlock *m_filters;
    FilterChips *m_chips;
    PlainLabel *m_size;
    QString m_sizeWords;
    QString m_searchWords;
    KeyButton *m_order;
    KeyButton *m_newcomers;
    QListView *m_list;
    TicketQuery m_query;
    bool m_moving = false;
};

} // namespace countersign
