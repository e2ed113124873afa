#pragma once

#include "core/base/result.h"
#include "core/domain/taxonomy.h"
#include "core/review/blind_sample.h"
#include "core/review/decision_maker.h"
#include "core/review/pending_decisions.h"
#include "core/review/shown_ticket.h"
#include "core/review/working_time.h"
#include "core/store/decision_store.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace countersign
{

class Database;
class ProjectWriter;
class UndoSteps;

/// What a person does with the ticket on screen, made durable. Lives on the window's thread; never waits for
/// the disk. A verdict returns at once and counts as "saving" until saved() says that it is on disk.
class ReviewService final : public QObject
{
    Q_OBJECT

public:
    /// What a verdict did, for the page.
    struct Outcome {
        bool written = true;   ///< false: nothing had changed, so there is nothing to save
        bool decided = false;  ///< every required field is settled, or the ticket was skipped
        bool advances = false; ///< the page may go to the next ticket by itself
        QList<FieldId> open;   ///< required fields that still want an answer
    };

    /// `reader` is the window's connection; `writer` is null for a project that is open for reading only.
    ReviewService(Database &reader, ProjectWriter *writer, const Clock &clock, QObject *parent = nullptr);

    void setTaxonomy(const Taxonomy &taxonomy) { m_taxonomy = taxonomy; }
    const Taxonomy &taxonomy() const { return m_taxonomy; }
    /// Decisions are recorded under this name from now on.
    void setAnnotator(const QString &name) { m_annotator = name; }
    QString annotator() const { return m_annotator; }

    /// Reads a ticket to be painted; verdicts are about exactly this value until the next show(). Answers
    /// that are still being saved are in it. Starts its clock.
    [[nodiscard]] Result<ShownTicket> show(TicketId ticket);
    void showNothing() { m_shown.reset(); }
    const std::optional<ShownTicket> &shown() const { return m_shown; }
    /// The answers a person has given to the shown ticket so far, saved or being saved.
    const Answers &answers() const { return m_base.former; }
    /// From the next show() on.
    void setBlind(const BlindSample &sample) { m_blind = sample; }
    void setSuggestionMode(SuggestionMode mode) { m_mode = mode; }
    SuggestionMode suggestionMode() const { return m_mode; }
    /// A key, a click or a scroll of the person: pauses of more than a minute do not count as work.
    void noteActivity() { m_time.noteActivity(); }

    // Verdicts on the shown ticket. Errors have words for the page and leave everything as it was.
    [[nodiscard]] Result<Outcome> acceptShown();
    [[nodiscard]] Result<Outcome> setField(FieldId field, const QList<OptionId> &options);
    /// One key on an option: chooses it, or turns it on or off in a multiple choice (which never advances).
    [[nodiscard]] Result<Outcome> toggleOption(FieldId field, OptionId option);
    [[nodiscard]] Result<Outcome> setText(FieldId field, const QString &text);
    [[nodiscard]] Result<Outcome> clearField(FieldId field);
    [[nodiscard]] Result<Outcome> skip();

    // Marks on the shown ticket; marked() or markFailed() follows.
    [[nodiscard]] Result<void> setFlagged(bool flagged);
    /// Trimmed; empty takes the note away.
    [[nodiscard]] Result<void> setNote(const QString &note);

    /// Takes the annotator's newest action back, or does it again; undone() or redone() tells which tickets,
    /// or nothingToUndo() / nothingToRedo(). Any number may be on their way.
    [[nodiscard]] Result<void> undo();
    [[nodiscard]] Result<void> redo();
    /// Takes back everything down to and with this action of the annotator; undone() once.
    [[nodiscard]] Result<void> undoBackTo(ActionId action);
    /// Goes on with a large undo that a kill cut short; nothing else to do before.
    void resumeStep();

    /// Nothing is on its way and nothing was refused: the project can be closed.
    bool isAllSaved() const { return m_pending.isEmpty(); }
    /// Decisions that are being written, and those that were refused and are kept in memory.
    bool isSaving(TicketId ticket) const { return m_pending.newestOf(ticket) != nullptr; }
    qsizetype unsavedCount() const { return m_pending.failedCount(); }
    QList<TicketId> unsavedTickets() const { return m_pending.unsavedTickets(); }
    /// Tries to write what was refused, now; it is also tried every five seconds.
    void retry();

signals:
    void saved(countersign::TicketId ticket);
    /// Review stops: until it is saved every verdict is refused with the same words.
    void notSaved(countersign::TicketId ticket, const countersign::Error &error);
    void unsavedCountChanged(qsizetype count);
    void undone(const countersign::UndoOutcome &outcome);
    void redone(const countersign::UndoOutcome &outcome);
    /// Of a large one, which is written in parts.
    void stepProgress(qint64 tickets);
    void marked(countersign::TicketId ticket);
    void markFailed(countersign::TicketId ticket, const countersign::Error &error);
    void nothingToUndo();
    void nothingToRedo();
    /// An undo or redo could not be written; nothing changed.
    void undoFailed(const countersign::Error &error);

private:
    [[nodiscard]] Result<void> checkWritable(bool needsTicket) const;
    [[nodiscard]] Result<Outcome> take(const Result<Verdict> &verdict, bool mayAdvance);
    [[nodiscard]] Result<void> setMark(MarkKind kind, const QString &value);
    void onStepped(const UndoOutcome &outcome);
    void drawVeil();
    VerdictBase baseNow() const;
    void layPendingOver();
    void post(quint64 number, const NewDecision &decision, const QString &annotator);
    void settled(quint64 number, TicketId ticket, const Result<void> &written);
    void refreshShown();

    Database &m_reader;
    ProjectWriter *m_writer;
    const Clock &m_clock;
    Taxonomy m_taxonomy;
    QString m_annotator;
    std::optional<ShownTicket> m_shown;
    VerdictBase m_base; ///< of the shown ticket, with the answers given since
    BlindSample m_blind;
    SuggestionMode m_mode = SuggestionMode::Show;
    UndoSteps *m_steps = nullptr; ///< null for a project that is open for reading only
    WorkingTime m_time;
    PendingDecisions m_pending;
    Error m_lastError;
    QTimer m_retry;
};

} // namespace countersign
