#pragma once

#include "core/review/bulk_labeller.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QWidget;

namespace countersign
{

struct FilterNames;
class BulkSheet;
class ActionRegistry;
class Look;
class ProjectSession;

/// Acts over all tickets of the queue's filter: opens the sheet with the samples and writes what it was told
/// to. Blind tickets, which the queue has woven in, are no part of it. Ends with the project: what is written
/// by then stays and is one step for undo.
class BulkController final : public QObject
{
    Q_OBJECT

public:
    /// All outlive this; `window` is what the sheet lies over.
    BulkController(ProjectSession &session, const Look &look, ActionRegistry &actions, QWidget *window);
    ~BulkController() override;

    /// Nothing happens while one is open, without a project or in one for reading only.
    /// `names`: what runs and people in the filter are called.
    void open(BulkAct::Verb verb, const FilterNames &names);
    BulkSheet *sheet() const;

signals:
    /// Decisions were written (or none); labels in memory follow.
    void written(const countersign::BulkOutcome &outcome);
    /// The sheet is gone.
    void closed();

private:
    void start();
    void take(const BulkOutcome &outcome);
    void drop();

    ProjectSession &m_session;
    const Look &m_look;
    ActionRegistry &m_actions;
    QWidget *m_window;
    QPointer<BulkSheet> m_sheet;
    std::unique_ptr<BulkLabeller> m_labeller;
    BulkAct::Verb m_verb = BulkAct::Verb::Accept;
    qint64 m_openedAt = 0; ///< ms since 1970 UTC: newer suggestions were not looked at
};

} // namespace countersign
