// The part of ReviewPage about what is seen when, flags and notes, and the way back.

#include "ui/project_session.h"
#include "ui/review/blind_block.h"
#include "ui/review/decision_panel.h"
#include "ui/review/history_sheet.h"
#include "ui/review/letter.h"
#include "ui/review/note_strip.h"
#include "ui/review/review_page.h"
#include "ui/review/sitting_summary.h"
#include "ui/review/ticket_history.h"
#include "ui/review/verdict_bar.h"

#include <utility>

namespace countersign
{

/// The shown ticket as far as it may be seen.
ShownTicket ReviewPage::painted() const
{
    const ShownTicket &shown = *m_session.review()->shown();
    return shown.veiled ? withoutSuggestions(shown) : shown;
}

void ReviewPage::attachMarks()
{
    connect(m_session.review(), &ReviewService::marked, this, &ReviewPage::onMarked);
    connect(m_session.review(), &ReviewService::markFailed, this, &ReviewPage::onMarkFailed);
    m_decision->blind().reset();
    m_letter->note().setReadOnly(m_session.isReadOnly());
}

/// The last choice was made (or taken back): the same ticket is painted again, with or without what machines
/// said.
void ReviewPage::unveil()
{
    const ReviewService &review = *m_session.review();
    const ShownTicket &shown = *review.shown();
    const bool opens = m_veiled && !shown.veiled;
    paintTicket();
    if (opens && shown.suggestion)
        m_decision->blind().open(compareBlind(m_session.taxonomy(), review.answers(),
                                              shown.suggestion->answers, sourceWords(*shown.suggestion)));
}

/// What a verdict means for the figures of this sitting.
void ReviewPage::notePace()
{
    const ShownTicket &shown = *m_session.review()->shown();
    const Decision &decision = shown.final->decision;
    if (decision.blind) {
        bool agreed = shown.suggestion.has_value();
        if (agreed) {
            const BlindComparison comparison =
                compareBlind(m_session.taxonomy(), decision.answers, shown.suggestion->answers, QString());
            for (const BlindComparison::Row &row : comparison.rows)
                agreed = agreed && row.same;
        }
        m_pace.noteBlind(shown.ticket.id, decision.kind, agreed, decision.tookMs);
        return;
    }
    m_pace.note(shown.ticket.id, decision.kind, !decision.shownSuggestion.isNull(), decision.tookMs);
    const QString words = m_pace.rubberStampWords();
    m_decision->showHint(words);
}

void ReviewPage::flag()
{
    if (!mayDecide())
        return;
    ReviewService &review = *m_session.review();
    const bool flagged = review.shown()->marks.marks.testFlag(MarkBit::Flagged);
    if (const auto asked = review.setFlagged(!flagged); !asked)
        m_decision->verdicts().say(asked.error().message, VerdictBar::Tone::Problem);
}

void ReviewPage::editNote()
{
    const ReviewService *review = m_session.review();
    if (!review || !review->shown())
        return;
    if (m_session.isReadOnly())
        m_decision->verdicts().say(m_session.readOnlyReason(), VerdictBar::Tone::Problem);
    else
        m_letter->note().startEdit();
}

void ReviewPage::keepNote(const QString &note)
{
    m_lastNote = note;
    if (!m_session.review())
        return;
    const auto asked = m_session.review()->setNote(note);
    if (asked)
        m_decision->verdicts().say(tr("Saving the note"));
    else
        m_decision->verdicts().say(asked.error().message, VerdictBar::Tone::Problem);
}

void ReviewPage::onMarked(TicketId ticket)
{
    if (ticket != shownTicket())
        return;
    const TicketMarks &marks = m_session.review()->shown()->marks;
    m_letter->setMarks(marks);
    const QString id = m_session.review()->shown()->ticket.externalId;
    QStringList parts;
    if (marks.marks.testFlag(MarkBit::Flagged))
        parts.append(tr("flagged"));
    if (marks.marks.testFlag(MarkBit::HasNote))
        parts.append(tr("with a note"));
    m_decision->verdicts().say(parts.isEmpty()
                                   ? tr("Saved %1: no flag, no note").arg(id)
                                   : tr("Saved %1: %2").arg(id, parts.join(QStringLiteral(", "))));
}

/// A note that could not be kept is not thrown away.
void ReviewPage::onMarkFailed(TicketId ticket, const Error &error)
{
    m_decision->verdicts().say(error.message, VerdictBar::Tone::Problem);
    if (m_lastNote.isNull())
        return;
    if (ticket != shownTicket())
        goToTicket(ticket);
    m_letter->note().startEdit(std::exchange(m_lastNote, QString()));
}

void ReviewPage::showHistory()
{
    if (!m_session.isOpen())
        return;
    auto *sheet = new HistorySheet(m_session, m_look, this);
    connect(sheet, &HistorySheet::ticketWanted, this, &ReviewPage::goToTicket);
    connect(sheet, &QDialog::finished, this, &ReviewPage::focusLetter);
    sheet->open();
}

void ReviewPage::showSummary()
{
    auto *summary = new SittingSummary(m_look, m_pace, this);
    connect(summary, &QDialog::finished, this, &ReviewPage::focusLetter);
    summary->open();
}

} // namespace countersign
