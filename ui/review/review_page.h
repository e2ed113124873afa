#pragma once

#include "core/review/facets.h"
#include "core/review/review_service.h"
#include "ui/review/review_keys.h"
#include "ui/review/review_pace.h"
#include "ui/window/page.h"

#include <QSet>
#include <QTimer>

#include <optional>

class QAction;
class QHBoxLayout;
class QKeyEvent;
class QStackedLayout;

namespace countersign
{

class ActionRegistry;
class BulkController;
class DecisionPanel;
class Dialogs;
class EmptyState;
class GroupPage;
class GroupStrip;
class KeyButton;
class Letter;
class Look;
class ProjectSession;
class QueuePanel;
class ReviewFilters;
class ReviewHeader;
struct SearchResult;

/// Where a person countersigns: queue, letter, decision. Connects small widgets, which take values and give
/// signals, to the services of the open project. A verdict is about the ticket that was painted: what is
/// shown stays as it is until the person goes on (only a first suggestion joins its ticket), and keys that
/// arrive before the painting are dropped.
class ReviewPage final : public Page
{
    Q_OBJECT

public:
    /// All outlive the page. Adds the actions "review.…", which are enabled while the page is on screen.
    ReviewPage(ProjectSession &session, const Look &look, ActionRegistry &actions, Dialogs &dialogs,
               QWidget *parent = nullptr);
    ~ReviewPage() override;

    static QString word() { return tr("Review"); }
    static QString icon() { return QStringLiteral("review"); }
    QString title() const override { return word(); }
    QString iconName() const override { return icon(); }
    QList<PageKeyRow> keyRows() const override;
    void activated() override;
    void deactivated() override;

    /// The ticket on screen has been painted, so that verdicts count.
    bool isPainted() const { return m_unpainted == 0; }
    TicketId shownTicket() const;

    /// How long Enter waits after a suggestion has come by itself: the eye comes first.
    static constexpr qint64 LookMs = 500;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    // review_page.cpp: what the page is made of, and its project
    void build();
    void addActions();
    void nameKeys();
    void attach();
    void detach();
    void placePanels();
    void setEnabledActions();
    void toggleDrawer();
    void buildGroups();
    void showBody(); ///< groups, tickets, or that there are none
    void showGroup(TicketId ticket);
    void zoom(int steps); ///< 0: back to 100 %
    void rememberPlace();

    // review_page_tickets.cpp: which ticket, which view
    void showCurrent();
    void showTicket(TicketId ticket);
    void paintTicket();
    void refreshShown();
    void goOn();
    void goToTicket(TicketId ticket);
    void setQuery(const TicketQuery &wanted);
    void onQueueChanged();
    void onRowsUpdated(const QList<quint32> &rows);
    bool isUntouched() const;
    void refresh();
    void updateCounts();
    void showEmpty(bool finished);
    QString sourceLine(const ShownTicket &shown) const;

    // review_page_search.cpp
    void search(const QString &words);
    void onSearched(const SearchResult &result);
    void goToNamed(const QString &words);

    // review_page_marks.cpp: what is seen when, flags, notes, the way back
    ShownTicket painted() const;
    void attachMarks();
    void unveil();
    void notePace();
    void flag();
    void editNote();
    void keepNote(const QString &note);
    void onMarked(TicketId ticket);
    void onMarkFailed(TicketId ticket, const Error &error);
    void showHistory();
    void showSummary();

    // review_page_verdicts.cpp: what keys do
    static bool isEditor(const QWidget *widget);
    bool handleKey(QWidget *focused, QKeyEvent &event);
    bool act(const ReviewKey &key);
    void option(const ReviewKey &key);
    void accept();
    void skip();
    void step(bool undo);
    void take(const Result<ReviewService::Outcome> &outcome, bool goesOn);
    void onUndone(const UndoOutcome &outcome, bool undo);
    void onSaved(TicketId ticket);
    void onNotSaved(TicketId ticket, const Error &error);
    void showRaw();
    bool mayDecide();
    void focusLetter();

    ProjectSession &m_session;
    const Look &m_look;
    ActionRegistry &m_actions;
    Dialogs &m_dialogs;
    ReviewHeader *m_header;
    QueuePanel *m_queue;
    ReviewFilters *m_filters;
    Letter *m_letter;
    DecisionPanel *m_decision;
    GroupPage *m_groups;
    GroupStrip *m_groupStrip;
    BulkController *m_bulk;
    EmptyState *m_empty; ///< in place of the letter: nothing (more) in this view
    EmptyState *m_noTickets;
    KeyButton *m_emptyOther;
    QStackedLayout *m_centre;
    QStackedLayout *m_body;
    QHBoxLayout *m_row;
    QList<QAction *> m_ownActions;
    QTimer m_countTimer;
    QTimer m_rememberTimer;
    ReviewPace m_pace;
    std::optional<Facets> m_facets;
    QString m_lastWords; ///< of the newest verdict, for "Saved"
    TicketId m_lastVerdict;
    QSet<TicketId> m_settledHere; ///< by this page, while the columns have not heard of it yet
    bool m_newerWaits = false;
    struct {
        TicketId ticket;
        qint64 at = 0;   ///< monotonic ms
    } m_arrived;         ///< the suggestion that came while its ticket was on screen
    bool m_hold = false; ///< the queue moves, but nothing is shown until it stands
    bool m_drawer = false;
    bool m_active = false;
    bool m_veiled = false; ///< what is painted hides what machines said
    QString m_lastNote;    ///< that was asked to be kept
    int m_unpainted = 0;   ///< bit 0: letter, bit 1: decision
};

} // namespace countersign
