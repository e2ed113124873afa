#pragma once

#include "core/base/cancel.h"
#include "core/review/bulk_labeller.h"
#include "core/review/ticket_group.h"
#include "core/store/action_store.h"
#include "ui/review/review_keys.h"

#include <QWidget>

#include <memory>
#include <optional>

class QKeyEvent;

namespace countersign
{

class GroupDecision;
class GroupPanel;
class GroupView;
class KeyCaps;
class Look;
class ProjectSession;

/// The groups of near-duplicates within the review page: list, group, decision. One key labels all ticked
/// tickets of a group in one step, which one undo takes back. Connects its three widgets to the services of
/// the open project; the review page hands it keys and undone steps while it is shown.
class GroupPage final : public QWidget
{
    Q_OBJECT

public:
    /// All outlive this.
    GroupPage(ProjectSession &session, const Look &look, const KeyCaps &caps, QWidget *parent = nullptr);
    ~GroupPage() override;

    void attach();
    void detach();
    /// Shows the groups, at that of `ticket` if it has one to see.
    void open(TicketId ticket);
    void close();
    bool isOpen() const { return m_open; }
    /// An action of the review page that has a meaning here.
    static bool worksHere(const QString &action);

    /// True: the key is done with.
    bool handleKey(QWidget *focused, const QKeyEvent &event, const ReviewKey &key);
    void takeUndone(const UndoOutcome &outcome, bool undo);
    void focusRows();
    void refreshCaps();
    void setWidths(int list, int decision, bool narrow);
    /// Open near-duplicates of the ticket beside itself; 0 for blind ones and while nothing is known.
    qint64 likesOf(TicketId ticket) const;

    GroupPanel &panel() { return *m_panel; }
    GroupView &view() { return *m_view; }
    GroupDecision &decision() { return *m_decision; }

signals:
    /// Shown or not from now on.
    void opened();
    void closed();
    /// Z, or the button.
    void stepWanted(bool undo);
    /// likesOf() may say something else now.
    void knowledgeChanged();

private:
    void showList();
    void showGroup(int position);
    void showWaiting();
    void takeLikeness(quint32 group, std::vector<quint32> members, const GroupLikeness &likeness);
    void onRowsChanged();
    void updatePlan();
    void option(const ReviewKey &key);
    void choose(FieldId field, OptionId option);
    void label();
    void skip();
    void go(int step);
    void goOn();
    void onLabelled(const BulkOutcome &outcome);
    BulkAct actNow() const;
    BulkPlan planNow() const;
    bool isPlain() const;

    ProjectSession &m_session;
    GroupPanel *m_panel;
    GroupView *m_view;
    GroupDecision *m_decision;
    std::unique_ptr<BulkLabeller> m_labeller;
    CancelToken m_reading;            ///< of the group that is being read
    std::optional<quint32> m_group;   ///< on screen
    std::optional<TicketId> m_wanted; ///< its group, as soon as there are groups
    QList<FieldConsent> m_consents;
    Answers m_chosen;    ///< by the person
    qint64 m_readAt = 0; ///< ms since 1970 UTC: what came later nobody has seen
    QString m_labelling; ///< words of the act that is being written
    bool m_open = false;
};

} // namespace countersign
