#include "core/review/undo_steps.h"

#include "core/base/when_done.h"
#include "core/store/project_writer.h"

#include <utility>

namespace countersign
{

UndoSteps::UndoSteps(ProjectWriter &writer, const Clock &clock, QObject *parent)
    : QObject(parent), m_writer(writer), m_clock(clock)
{
}

void UndoSteps::step(const QString &annotator, bool undo)
{
    ask(annotator, WritePriority::Decision,
        [annotator, undo, now = m_clock.wallMilliseconds()](WriteContext &context) -> Result<UndoOutcome> {
            const auto id = annotatorNamed(context.database, annotator);
            if (!id)
                return failure(id.error());
            return undo ? undoLast(context, *id, now, atOnce) : redoLast(context, *id, now, atOnce);
        });
}

void UndoSteps::backTo(const QString &annotator, ActionId target)
{
    ask(annotator, WritePriority::Decision,
        [annotator, target, now = m_clock.wallMilliseconds()](WriteContext &context) -> Result<UndoOutcome> {
            const auto id = annotatorNamed(context.database, annotator);
            return id ? undoBackTo(context, *id, target, now) : failure(id.error());
        });
}

void UndoSteps::resume(const QString &annotator)
{
    if (m_inLargeStep)
        return;
    m_inLargeStep = true; // what is asked meanwhile would find half a step
    const auto posted = m_writer.postFor<UndoOutcome>(
        WritePriority::Normal, [annotator](WriteContext &context) -> Result<UndoOutcome> {
            const auto id = annotatorNamed(context.database, annotator);
            return id ? unfinishedStep(context.database, *id) : failure(id.error());
        });
    whenDone(posted, this, [this, annotator](const Result<UndoOutcome> &outcome) {
        if (outcome && outcome->action.isValid())
            take(annotator, outcome);
        else
            endLargeStep();
    });
}

void UndoSteps::ask(const QString &annotator, WritePriority priority, Job job)
{
    if (m_inLargeStep) {
        m_waiting.emplace_back([=, this] { ask(annotator, priority, job); });
        return;
    }
    whenDone(m_writer.postFor<UndoOutcome>(priority, std::move(job)), this,
             [this, annotator](const auto &outcome) { take(annotator, outcome); });
}

void UndoSteps::take(const QString &annotator, const Result<UndoOutcome> &outcome)
{
    if (outcome && !outcome->isWhole) {
        goOn(annotator, *outcome);
        return;
    }
    outcome ? emit done(*outcome) : emit failed(outcome.error());
    if (m_inLargeStep)
        endLargeStep();
}

void UndoSteps::endLargeStep()
{
    m_inLargeStep = false;
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &again : waiting)
        again();
}

void UndoSteps::goOn(const QString &annotator, const UndoOutcome &outcome)
{
    m_inLargeStep = true;
    emit progressChanged(outcome.count);
    const qint64 chunk = m_writer.suggestedChunk();
    const auto posted = m_writer.postFor<UndoOutcome>(
        WritePriority::Background,
        [annotator, outcome, chunk,
         now = m_clock.wallMilliseconds()](WriteContext &context) -> Result<UndoOutcome> {
            const auto id = annotatorNamed(context.database, annotator);
            if (!id)
                return failure(id.error());
            // Small helpings, so that a decision that arrives need not wait for the whole chunk; what is done
            // by then is kept.
            UndoOutcome next = outcome;
            while (!next.isWhole && next.count - outcome.count < chunk) {
                if (next.count > outcome.count && context.shouldYield())
                    break;
                if (const auto done = continueStep(context, *id, next, now, 100); !done)
                    return failure(done.error());
            }
            return next;
        });
    whenDone(posted, this, [this, annotator](const auto &next) { take(annotator, next); });
}

} // namespace countersign
