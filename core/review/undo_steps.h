#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/action_store.h"
#include "core/store/project_writer.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

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

    /// done() or failed() follows; any number may be on their way. While a large step is being written others
    /// are refused (Busy): kept for later they would take back what is decided until then.
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
    using Step = std::function<Result<UndoOutcome>(WriteContext &, AnnotatorId)>;

    void ask(const QString &annotator, Step step);
    void take(const QString &annotator, const Result<UndoOutcome> &outcome);
    void goOn(const QString &annotator, const UndoOutcome &outcome);

    ProjectWriter &m_writer;
    const Clock &m_clock;
    /// A large step is being written; set and asked by the writer's jobs, which come one after another.
    std::shared_ptr<std::atomic<bool>> m_large = std::make_shared<std::atomic<bool>>(false);
};

} // namespace countersign
