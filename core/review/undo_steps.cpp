#include "core/review/undo_steps.h"

#include "core/base/when_done.h"
#include "core/store/project_writer.h"

#include <functional>

namespace countersign
{

UndoSteps::UndoSteps(ProjectWriter &writer, const Clock &clock, QObject *parent)
    : QObject(parent), m_writer(writer), m_clock(clock)
{
}

void UndoSteps::step(const QString &annotator, bool undo)
{
    const auto posted = m_writer.postFor<UndoOutcome>(
        WritePriority::Decision,
        [annotator, undo, now = m_clock.wallMilliseconds()](WriteContext &context) -> Result<UndoOutcome> {
            const auto id = annotatorNamed(context.database, annotator);
            if (!id)
                return failure(id.error());
            return undo ? undoLast(context, *id, now, atOnce) : redoLast(context, *id, now, atOnce);
        });
    whenDone(posted, this, [this, annotator](const auto &outcome) { take(annotator, outcome); });
}

void UndoSteps::backTo(const QString &annotator, ActionId target)
{
    const auto posted = m_writer.postFor<UndoOutcome>(
        WritePriority::Decision,
        [annotator, target, now = m_clock.wallMilliseconds()](WriteContext &context) -> Result<UndoOutcome> {
            const auto id = annotatorNamed(context.database, annotator);
            return id ? undoBackTo(context, *id, target, now) : failure(id.error());
        });
    whenDone(posted, this, [this, annotator](const auto &outcome) { take(annotator, outcome); });
}

void UndoSteps::resume(const QString &annotator)
{
    const auto posted = m_writer.postFor<UndoOutcome>(
        WritePriority::Normal, [annotator](WriteContext &context) -> Result<UndoOutcome> {
            const auto id = annotatorNamed(context.database, annotator);
            return id ? unfinishedStep(context.database, *id) : failure(id.error());
        });
    whenDone(posted, this, [this, annotator](const Result<UndoOutcome> &outcome) {
        if (outcome && outcome->action.isValid())
            take(annotator, outcome);
    });
}

void UndoSteps::take(const QString &annotator, const Result<UndoOutcome> &outcome)
{
    if (!outcome)
        emit failed(outcome.error());
    else if (outcome->isWhole)
        emit done(*outcome);
    else
        goOn(annotator, *outcome);
}

void UndoSteps::goOn(const QString &annotator, const UndoOutcome &outcome)
{
    emit progressChanged(outcome.count);
    const qint64 chunk = m_writer.suggestedChunk();
    const auto posted = m_writer.postFor<UndoOutcome>(
        WritePriority::Background,
        [annotator, outcome, chunk,
         now = m_clock.wallMilliseconds()](WriteContext &context) -> Result<UndoOutcome> {
            const auto id = annotatorNamed(context.database, annotator);
            if (!id)
                return failure(id.error());
            // Small helpings, so that a decision that arrives need not wait for the whole chunk.
            UndoOutcome next = outcome;
            while (!next.isWhole && next.count - outcome.count < chunk) {
                if (context.shouldYield())
                    return failure(ErrorKind::Cancelled, QString());
                if (const auto done = continueStep(context, *id, next, now, 100); !done)
                    return failure(done.error());
            }
            return next;
        });
    whenDone(posted, this, [this, annotator](const auto &next) { take(annotator, next); });
}

} // namespace countersign
