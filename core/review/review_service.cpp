#include "core/review/review_service.h"

#include "core/base/when_done.h"
#include "core/review/undo_steps.h"
#include "core/store/database.h"
#include "core/store/project_writer.h"
#include "core/store/ticket_store.h"

#include <QCoreApplication>
#include <QFuture>

namespace countersign
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(countersign::Review)
};

constexpr int retryEveryMs = 5000;

TicketState stateAfter(DecisionKind kind, TicketState otherwise)
{
    switch (kind) {
    case DecisionKind::Accepted:
    case DecisionKind::Corrected:
        return TicketState::Decided;
    case DecisionKind::Skipped:
        return TicketState::Skipped;
    case DecisionKind::Partial:
        return TicketState::InReview;
    case DecisionKind::Cleared:
        break;
    }
    return otherwise;
}

/// As the person knows it; the file may be out of reach.
QString nameOf(Database &reader, TicketId ticket)
{
    const auto text = ticketText(reader, ticket);
    return text ? text->externalId : QString::number(ticket.value);
}

Decision asDecision(const NewDecision &written)
{
    Decision decision;
    decision.ticket = written.ticket;
    decision.taxonomy = written.taxonomy;
    decision.kind = written.kind;
    decision.answers = written.answers;
    decision.shownSuggestion = written.shownSuggestion;
    decision.shownSource = written.shownSource;
    decision.blind = written.blind;
    decision.tookMs = written.tookMs;
    return decision;
}

} // namespace

ReviewService::ReviewService(Database &reader, ProjectWriter *writer, const Clock &clock, QObject *parent)
    : QObject(parent), m_reader(reader), m_writer(writer), m_clock(clock), m_time(clock)
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryEveryMs);
    connect(&m_retry, &QTimer::timeout, this, &ReviewService::retry);
    if (!m_writer)
        return;
    m_steps = new UndoSteps(*m_writer, clock, this);
    connect(m_steps, &UndoSteps::done, this, &ReviewService::onStepped);
    connect(m_steps, &UndoSteps::progressChanged, this, &ReviewService::stepProgress);
    connect(m_steps, &UndoSteps::failed, this, &ReviewService::undoFailed);
}

Result<ShownTicket> ReviewService::show(TicketId ticket)
{
    auto read = readShownTicket(m_reader, m_taxonomy, ticket);
    if (!read)
        return read;
    m_shown = std::move(*read);
    m_base = verdictBaseOf(*m_shown, m_annotator);
    layPendingOver();
    drawVeil();
    m_time.start();
    return *m_shown;
}

/// Whether what machines said may be seen, by the state that the person has brought the ticket into.
void ReviewService::drawVeil()
{
    m_shown->blind = m_blind.hides(m_shown->ticket.id, m_shown->state);
    switch (m_mode) {
    case SuggestionMode::Show:
        m_shown->veiled = m_shown->blind;
        break;
    case SuggestionMode::RevealAfterChoice:
        m_shown->veiled = m_shown->state != TicketState::Decided;
        break;
    case SuggestionMode::Hide:
        m_shown->veiled = true;
        break;
    }
    m_base.blind = m_shown->blind;
    m_base.shown = m_shown->veiled ? std::nullopt : m_shown->suggestion;
}

/// The file lags a few milliseconds behind the hands.
void ReviewService::layPendingOver()
{
    const PendingDecisions::Entry *pending = m_pending.newestOf(m_shown->ticket.id);
    if (!pending)
        return;
    m_shown->final = ShownDecision{asDecision(pending->decision), pending->annotator};
    m_shown->state = stateAfter(pending->decision.kind, m_shown->state);
    m_base.formerKind = pending->decision.kind;
    m_base.former = pending->decision.answers;
    m_base.formerIsOwn = pending->annotator == m_annotator;
}

VerdictBase ReviewService::baseNow() const
{
    VerdictBase base = m_base;
    base.tookMs = m_time.milliseconds();
    return base;
}

Result<void> ReviewService::checkWritable(bool needsTicket) const
{
    if (!m_writer)
        return failure(
            ErrorKind::ReadOnly,
            Words::tr("%1 is open for reading only, so nothing can be decided in it.").arg(m_reader.path()));
    if (m_pending.failedCount() > 0)
        return failure(m_lastError);
    if (m_annotator.trimmed().isEmpty())
        return failure(ErrorKind::InvalidInput,
                       Words::tr("Nobody is named as the annotator. Enter your name in the settings."));
    if (needsTicket && !m_shown)
        return failure(ErrorKind::InvalidInput, Words::tr("No ticket is shown. Choose one from the list."));
    return {};
}

Result<ReviewService::Outcome> ReviewService::take(const Result<Verdict> &verdict, bool mayAdvance)
{
    if (!verdict)
        return failure(verdict.error());
    const NewDecision &decision = verdict->decision;
    m_time.noteActivity();
    Outcome outcome;
    outcome.written = verdict->changes;
    outcome.open = verdict->open;
    outcome.decided = verdict->open.isEmpty();
    outcome.advances = mayAdvance && outcome.decided;
    if (!verdict->changes)
        return outcome;
    m_base.formerKind = decision.kind;
    m_base.former = decision.answers;
    m_base.formerIsOwn = true;
    post(m_pending.add(decision, m_annotator), decision, m_annotator);
    layPendingOver();
    drawVeil();
    return outcome;
}

Result<ReviewService::Outcome> ReviewService::acceptShown()
{
    if (const auto writable = checkWritable(true); !writable)
        return failure(writable.error());
    if (m_shown->veiled)
        return failure(ErrorKind::InvalidInput,
                       m_shown->blind
                           ? Words::tr("This ticket is blind: choose first, then see what the model said.")
                           : Words::tr("Suggestions are hidden: choose an option of each field."));
    return take(acceptVerdict(m_taxonomy, baseNow(), AcceptScope::OpenFields), true);
}

Result<ReviewService::Outcome> ReviewService::setField(FieldId field, const QList<OptionId> &options)
{
    if (const auto writable = checkWritable(true); !writable)
        return failure(writable.error());
    const Field *known = m_taxonomy.fieldById(field);
    return take(optionsVerdict(m_taxonomy, baseNow(), field, options),
                known && known->kind == FieldKind::Choice);
}

Result<ReviewService::Outcome> ReviewService::toggleOption(FieldId field, OptionId option)
{
    if (const auto writable = checkWritable(true); !writable)
        return failure(writable.error());
    const Field *known = m_taxonomy.fieldById(field);
    return take(toggleVerdict(m_taxonomy, baseNow(), field, option),
                known && known->kind == FieldKind::Choice);
}

Result<ReviewService::Outcome> ReviewService::setText(FieldId field, const QString &text)
{
    if (const auto writable = checkWritable(true); !writable)
        return failure(writable.error());
    return take(textVerdict(m_taxonomy, baseNow(), field, text), false);
}

Result<ReviewService::Outcome> ReviewService::clearField(FieldId field)
{
    if (const auto writable = checkWritable(true); !writable)
        return failure(writable.error());
    return take(clearVerdict(m_taxonomy, baseNow(), field), false);
}

Result<ReviewService::Outcome> ReviewService::skip()
{
    if (const auto writable = checkWritable(true); !writable)
        return failure(writable.error());
    return take(skipVerdict(m_taxonomy, baseNow()), true);
}

void ReviewService::post(quint64 number, const NewDecision &decision, const QString &annotator)
{
    const qint64 now = m_clock.wallMilliseconds();
    const auto posted = m_writer->post(
        WritePriority::Decision, [decision, annotator, now](WriteContext &context) -> Result<void> {
            const auto id = annotatorNamed(context.database, annotator);
            if (!id)
                return failure(id.error());
            const auto recorded = recordDecisions(context, *id, ActionKind::Decide, {decision}, now);
            return recorded ? Result<void>() : failure(recorded.error());
        });
    whenDone(posted, this, [this, number, ticket = decision.ticket](const Result<void> &written) {
        settled(number, ticket, written);
    });
}

void ReviewService::settled(quint64 number, TicketId ticket, const Result<void> &written)
{
    const qsizetype before = m_pending.failedCount();
    if (written) {
        m_pending.saved(number);
        if (m_shown && m_shown->ticket.id == ticket)
            refreshShown();
        emit saved(ticket);
    } else {
        m_pending.failed(number);
        m_lastError = written.error();
        m_lastError.message =
            Words::tr("The decision on ticket %1 is not saved yet; it is kept and tried again. %2")
                .arg(nameOf(m_reader, ticket), written.error().message);
        m_retry.start();
        emit notSaved(ticket, m_lastError);
    }
    if (m_pending.failedCount() != before)
        emit unsavedCountChanged(m_pending.failedCount());
}

void ReviewService::retry()
{
    m_retry.stop();
    const qsizetype before = m_pending.failedCount();
    const QList<PendingDecisions::Entry> again = m_pending.takeForRetry();
    for (const PendingDecisions::Entry &entry : again)
        post(entry.number, entry.decision, entry.annotator);
    if (before != 0)
        emit unsavedCountChanged(0);
}

Result<void> ReviewService::undo()
{
    if (auto writable = checkWritable(false); !writable)
        return writable;
    m_steps->step(m_annotator, true);
    return {};
}

Result<void> ReviewService::redo()
{
    if (auto writable = checkWritable(false); !writable)
        return writable;
    m_steps->step(m_annotator, false);
    return {};
}

Result<void> ReviewService::undoBackTo(ActionId action)
{
    if (auto writable = checkWritable(false); !writable)
        return writable;
    m_steps->backTo(m_annotator, action);
    return {};
}

void ReviewService::resumeStep()
{
    if (m_steps)
        m_steps->resume(m_annotator);
}

void ReviewService::onStepped(const UndoOutcome &outcome)
{
    if (m_shown && (outcome.count > outcome.tickets.size() || outcome.tickets.contains(m_shown->ticket.id)))
        refreshShown();
    if (outcome.action.isValid())
        outcome.isUndo ? emit undone(outcome) : emit redone(outcome);
    else
        outcome.isUndo ? emit nothingToUndo() : emit nothingToRedo();
}

Result<void> ReviewService::setFlagged(bool flagged)
{
    return setMark(MarkKind::Flag, flagged ? QStringLiteral("1") : QString());
}

Result<void> ReviewService::setNote(const QString &note)
{
    return setMark(MarkKind::Note, note.trimmed());
}

Result<void> ReviewService::setMark(MarkKind kind, const QString &value)
{
    if (auto writable = checkWritable(true); !writable)
        return writable;
    m_time.noteActivity();
    const auto posted = m_writer->postFor<ActionId>(
        WritePriority::Decision,
        [annotator = m_annotator, ticket = m_shown->ticket.id, kind, value,
         now = m_clock.wallMilliseconds()](WriteContext &context) -> Result<ActionId> {
            const auto id = annotatorNamed(context.database, annotator);
            return id ? recordMark(context, *id, ticket, kind, value, now) : failure(id.error());
        });
    whenDone(posted, this, [this, ticket = m_shown->ticket.id](const Result<ActionId> &written) {
        if (m_shown && m_shown->ticket.id == ticket)
            refreshShown();
        written ? emit marked(ticket) : emit markFailed(ticket, written.error());
    });
    return {};
}

/// What people said about the shown ticket is read again; what the machine said stays as it was painted.
void ReviewService::refreshShown()
{
    if (!m_shown)
        return;
    const auto read = readShownTicket(m_reader, m_taxonomy, m_shown->ticket.id);
    if (!read)
        return; // the page keeps what it shows; the next show() says what is wrong
    m_shown->marks = read->marks;
    if (m_pending.newestOf(m_shown->ticket.id))
        return; // newer answers are on their way and win
    m_shown->final = read->final;
    m_shown->decisions = read->decisions;
    m_shown->state = read->state;
    const VerdictBase fresh = verdictBaseOf(*m_shown, m_annotator);
    m_base.former = fresh.former;
    m_base.formerKind = fresh.formerKind;
    m_base.formerIsOwn = fresh.formerIsOwn;
    drawVeil();
}

} // namespace countersign
