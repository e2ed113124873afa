#include "core/review/undo_steps.h"

#include "core/base/when_done.h"
#include "core/store/project_writer.h"

#include <QCoreApplication>

#include <utility>

namespace countersign
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(countersign::Review)
};

} // namespace

UndoSteps::UndoSteps(ProjectWriter &writer, const Clock &clock, QObject *parent)
    : QObject(parent), m_writer(writer), m_clock(clock)
{
}

void UndoSteps::step(const QString &annotator, bool undo)
{
    ask(annotator, [undo, now = m_clock.wallMilliseconds()](WriteContext &context, AnnotatorId id) {
        return undo ? undoLast(context, id, now, atOnce) : redoLast(context, id, now, atOnce);
    });
}

void UndoSteps::backTo(const QString &annotator, ActionId target)
{
    ask(annotator, [target, now = m_clock.wallMilliseconds()](WriteContext &context, AnnotatorId id) {
        return undoBackTo(context, id, target, now);
    });
}

void UndoSteps::ask(const QString &annotator, Step step)
{
    const auto posted = m_writer.postFor<UndoOutcome>(
        WritePriority::Decision,
        [annotator, step = std::move(step), large = m_large](WriteContext &context) -> Result<UndoOutcome> {
            if (*large)
                return failure(
                    ErrorKind::Busy,
                    Words::tr(
                        "A step over many tickets is still being written. Press again when it is done."));
            const auto id = annotatorNamed(context.database, annotator);
            if (!id)
                return failure(id.error());
            auto outcome = step(context, *id);
            *large = outcome && !outcome->isWhole;
            return outcome;
        });
    whenDone(posted, this, [this, annotator](const auto &outcome) {
        if (!outcome && outcome.error().kind != ErrorKind::Busy)
            *m_large = false; // the commit may have failed after the job
        take(annotator, outcome);
    });
}

void UndoSteps::resume(const QString &annotator)
{
    const auto posted = m_writer.postFor<UndoOutcome>(
        WritePriority::Normal, [annotator, large = m_large](WriteContext &context) -> Result<UndoOutcome> {
            const auto id = knownAnnotator(context.database, annotator);
            if (!id || *large)
                return id ? Result<UndoOutcome>(UndoOutcome()) : failure(id.error());
            auto outcome = unfinishedStep(context.database, *id);
            *large = outcome && !outcome->isWhole;
            return outcome;
        });
    whenDone(posted, this, [this, annotator](const Result<UndoOutcome> &outcome) {
        if (outcome && outcome->action.isValid())
            take(annotator, outcome);
    });
}

void UndoSteps::take(const QString &annotator, const Result<UndoOutcome> &outcome)
{
    if (!outcome) {
        emit failed(outcome.error());
        return;
    }
    if (outcome->isWhole)
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
        [annotator, outcome, chunk, large = m_large,
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
            *large = !next.isWhole;
            return next;
        });
    whenDone(posted, this, [this, annotator](const auto &next) {
        if (!next)
            *m_large = false; // what is left of it is found again when the project is opened
        take(annotator, next);
    });
}

} // namespace countersign
