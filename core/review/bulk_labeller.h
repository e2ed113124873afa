#pragma once

#include "core/base/clock.h"
#include "core/domain/taxonomy.h"
#include "core/review/bulk_plan.h"
#include "core/store/action_store.h"

#include <QObject>

#include <vector>

namespace countersign
{

class ProjectWriter;

/// What an act over many tickets came to.
struct BulkOutcome {
    ActionId action;      ///< one step for undo; invalid: nothing was written
    qint64 written = 0;   ///< tickets
    qint64 leftAlone = 0; ///< decided, flagged or answered anew since the plan was made, or not acceptable
    bool wasStopped = false;
};

/// Writes an act over many tickets as one action, in parts between which decisions of the person go first.
/// Stopped or killed, what is written stays and is still one step for undo. Lives on the window's thread.
class BulkLabeller final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this.
    BulkLabeller(ProjectWriter &writer, const Clock &clock, QObject *parent = nullptr);

    /// One at a time. Suggestions that are newer than `plannedAt` (ms since 1970 UTC) are not what anybody
    /// has looked at: their tickets are left alone. finished() or failed() follows.
    void start(const BulkAct &act, std::vector<TicketId> tickets, const Taxonomy &taxonomy,
               const QString &annotator, qint64 plannedAt);
    bool isRunning() const { return m_running; }
    /// finished() follows after the part that is being written.
    void stop() { m_stopping = true; }

signals:
    void progressChanged(qint64 done, qint64 all);
    void finished(const countersign::BulkOutcome &outcome);
    /// What was written before stays, see `outcome`.
    void failed(const countersign::Error &error, const countersign::BulkOutcome &outcome);

private:
    void writeNext();

    ProjectWriter &m_writer;
    const Clock &m_clock;
    BulkAct m_act;
    Taxonomy m_taxonomy;
    QString m_annotator;
    std::vector<TicketId> m_tickets;
    size_t m_next = 0;
    qint64 m_plannedAt = 0;
    BulkOutcome m_outcome;
    bool m_running = false;
    bool m_stopping = false;
};

} // namespace countersign
