#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/action_store.h"
#include "core/store/project_writer.h"

#include <QObject>

#include <deque>
#include <functional>

namespace countersign
{

/// Undo and redo as the writer does them: small ones at once, large ones (an act over thousands of tickets)
/// in parts between which decisions are written. Lives on the window's thread.
class UndoSteps final : public QObject
{
    Q_OBJECT

public:
    /// Tickets that one commit takes back before anybody waits.
    static constexpr qint64 atOnce = 2000;

    /// Both outlive this.
    UndoSteps(ProjectWriter &writer, const Clock &clock, QObject *parent = nullptr);

    /// done() or failed() follows; any number may be on their way. They are taken one after another: what
    /// comes while a large step is being written waits for its end.
    void step(const QString &annotator, bool undo);
    /// Everything down to and with `target`, newest first; done() once.
    void backTo(const QString &annotator, ActionId target);
    /// Finishes a large step that was cut short; says nothing if there is none.
    void resume(const QString &annotator);

signals:
    /// The whole step is on disk. An invalid action: there was nothing to do.
    void done(const countersign::UndoOutcome &outcome);
    void failed(const countersign::Error &error);
    void progressChanged(qint64 tickets);

private:
    using Job = std::function<Result<UndoOutcome>(WriteContext &)>;

    void ask(const QString &annotator, WritePriority priority, Job job);
    void take(const QString &annotator, const Result<UndoOutcome> &outcome);
    void endLargeStep();
    void goOn(const QString &annotator, const UndoOutcome &outcome);

    ProjectWriter &m_writer;
    const Clock &m_clock;
    std::deque<std::function<void()>> m_waiting; ///< behind a large step
    bool m_inLargeStep = false;
};

} // namespace countersign
