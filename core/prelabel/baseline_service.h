#pragma once

#include "core/prelabel/baseline_labeller.h"

#include <QFuture>
#include <QObject>

class QThreadPool;

namespace countersign
{

class Project;

/// Keeps the offline baseline of an open project up to date: after an import, after a change of the taxonomy,
/// and as decisions come (more and more of them between two passes, as each teaches less). Lives on the
/// window's thread; the work is done on the pool.
class BaselineService final : public QObject
{
    Q_OBJECT

public:
    /// All outlive the service.
    BaselineService(Project &project, QThreadPool &pool, const Clock &clock, QObject *parent = nullptr);
    /// Stops a pass that is going and waits for it: it holds a chunk of a few hundred rows at most.
    ~BaselineService() override;

    /// A pass over all undecided tickets, now or as soon as the present one is done.
    void refresh();
    /// To be called after each saved decision; starts a pass when enough came together.
    void noteDecision();

    bool isRunning() const { return m_running; }
    /// Of the last pass; empty before the first.
    const std::optional<BaselineOutcome> &outcome() const { return m_outcome; }

signals:
    void progressChanged(qint64 done, qint64 total);
    void finished(const countersign::BaselineOutcome &outcome);
    void failed(const countersign::Error &error);

private:
    void start();
    void take(const Result<BaselineOutcome> &result);

    Project &m_project;
    QThreadPool &m_pool;
    const Clock &m_clock;
    CancelToken m_cancel;
    QFuture<Result<BaselineOutcome>> m_future;
    std::optional<BaselineOutcome> m_outcome;
    qint64 m_newDecisions = 0;
    bool m_running = false;
    bool m_again = false;
};

} // namespace countersign
