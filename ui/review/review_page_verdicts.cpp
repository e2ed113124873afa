// The part of ReviewPage that turns keys into verdicts.

#include "ui/dialogs/dialogs.h"
#include "ui/look/look.h"
#include "ui/look/painting.h"
#include "ui/project_session.h"
#include "ui/review/choice_block.h"
#include "ui/review/decision_panel.h"
#include "ui/review/filter_block.h"
#include "ui/review/group_page.h"
#include "ui/review/group_strip.h"
#include "ui/review/letter.h"
#include "ui/review/letter_text.h"
#include "ui/review/plain_text_dialog.h"
#include "ui/review/queue_panel.h"
#include "ui/review/raw_exchange.h"
#include "ui/review/review_filters.h"
#include "ui/review/review_page.h"
#include "ui/review/text_block.h"
#include "ui/review/ticket_history.h"
#include "ui/review/verdict_bar.h"
#include "ui/window/action_registry.h"

#include <QAbstractButton>
#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QStackedLayout>

namespace countersign
{

bool ReviewPage::isEditor(const QWidget *widget)
{
    if (qobject_cast<const QLineEdit *>(widget))
        return true;
    const auto *edit = qobject_cast<const QPlainTextEdit *>(widget);
    return edit && !edit->isReadOnly();
}

namespace
{

bool mayRepeat(ReviewVerb verb)
{
    return verb == ReviewVerb::Next || verb == ReviewVerb::Previous || verb == ReviewVerb::PageDown ||
           verb == ReviewVerb::PageUp;
}

} // namespace

bool ReviewPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        m_unpainted &= watched == m_letter ? ~1 : watched == m_decision ? ~2 : ~0;
        return false;
    }
    if (event->type() != QEvent::KeyPress || !m_active)
        return Page::eventFilter(watched, event);
    auto *widget = qobject_cast<QWidget *>(watched);
    return widget && widget->hasFocus() && handleKey(widget, *static_cast<QKeyEvent *>(event));
}

bool ReviewPage::handleKey(QWidget *focused, QKeyEvent &event)
{
    if (isEditor(focused) || !m_session.isOpen())
        return false;
    m_actions.learnCaps(event);
    if (event.key() == Qt::Key_Escape && m_groups->isOpen()) {
        m_groups->close();
        return true;
    }
    if (event.key() == Qt::Key_Escape) {
        if (m_drawer && !m_queue->isHidden())
            toggleDrawer();
        else if (!m_filters->clearEmpty())
            focusLetter();
        return true;
    }
    if (m_queue->filters().takesKey(focused, event))
        return false;
    const ReviewKey key = reviewKeyOf(event, m_actions.keys());
    if (key.verb == ReviewVerb::None)
        return false;
    if (m_groups->isOpen())
        return m_groups->handleKey(focused, event, key);
    // A control that was reached by Tab does what it says.
    const bool rests = focused == this || focused == &m_letter->text() || focused == m_queue->list();
    const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (!rests && (enter || event.key() == Qt::Key_Space || event.key() == Qt::Key_PageDown)) {
        auto *button = qobject_cast<QAbstractButton *>(focused);
        if (!button || !enter)
            return false;
        if (!event.isAutoRepeat())
            button->click();
        return true;
    }
    if (focused == m_queue->list() && (event.key() == Qt::Key_PageDown || event.key() == Qt::Key_PageUp))
        return false;
    if (event.isAutoRepeat() && !mayRepeat(key.verb))
        return true;
    m_session.review()->noteActivity();
    return act(key);
}

bool ReviewPage::act(const ReviewKey &key)
{
    ReviewQueue *queue = m_session.queue();
    if (!queue)
        return false;
    switch (key.verb) {
    case ReviewVerb::None:
        return false;
    case ReviewVerb::Accept:
        accept();
        break;
    case ReviewVerb::Skip:
        skip();
        break;
    case ReviewVerb::Undo:
    case ReviewVerb::Redo:
        step(key.verb == ReviewVerb::Undo);
        break;
    case ReviewVerb::Next:
    case ReviewVerb::Previous: {
        const bool next = key.verb == ReviewVerb::Next;
        if (!(next ? queue->next() : queue->previous()))
            m_decision->verdicts().say(next ? tr("This is the last ticket of this view.")
                                            : tr("This is the first ticket of this view."));
        break;
    }
    case ReviewVerb::NextUndecided:
        goOn();
        break;
    case ReviewVerb::ShowRaw:
        showRaw();
        break;
    case ReviewVerb::CopyText:
        m_letter->text().copyText();
        m_decision->verdicts().say(tr("Copied."));
        break;
    case ReviewVerb::Flag:
        flag();
        break;
    case ReviewVerb::Note:
        editNote();
        break;
    case ReviewVerb::EditText:
        if (TextBlock *text = m_decision->firstText())
            text->startEdit();
        break;
    case ReviewVerb::PageDown:
    case ReviewVerb::PageUp:
        m_letter->text().scrollPage(key.verb == ReviewVerb::PageDown);
        break;
    case ReviewVerb::GoToTicket:
        if (m_drawer && m_queue->isHidden())
            toggleDrawer();
        m_queue->focusSearch();
        break;
    case ReviewVerb::Command:
        if (QAction *action = m_actions.action(key.command))
            action->trigger();
        break;
    case ReviewVerb::Group:
        showGroup(shownTicket());
        break;
    case ReviewVerb::Option:
        option(key);
        break;
    }
    return true;
}

void ReviewPage::option(const ReviewKey &key)
{
    const KeyPlace place = key.place;
    ChoiceBlock *block = m_decision->blockOfRow(place.row);
    if (!block) {
        // A row without a field: A accepts, letters begin to find an option of a field with many.
        if (ChoiceBlock *finding = m_decision->findingBlock(); finding && place.row != KeyRow::Digits) {
            finding->startFind(key.typed);
        } else if (place == KeyPlace{KeyRow::Home, 0}) {
            accept();
        }
        return;
    }
    if (block->opensFind(place.place)) {
        block->startFind({});
        return;
    }
    const auto option = block->optionOnKey(place.place);
    if (!option) {
        m_decision->verdicts().say(tr("No option has this key."));
        return;
    }
    if (mayDecide())
        take(m_session.review()->toggleOption(block->field(), *option), m_session.settings().advanceByItself);
}

/// Verdicts are about what the eye has seen.
bool ReviewPage::mayDecide()
{
    if (!m_session.review() || m_groups->isOpen() || !isPainted())
        return false;
    if (!m_session.review()->shown()) {
        m_decision->verdicts().say(tr("No ticket is shown. Choose a view or a ticket from the list."));
        return false;
    }
    if (m_session.review()->unsavedCount() > 0) {
        m_decision->verdicts().say(tr("Nothing more is decided until this is saved."),
                                   VerdictBar::Tone::Problem);
        return false;
    }
    return true;
}

void ReviewPage::accept()
{
    if (!mayDecide())
        return;
    ReviewService &review = *m_session.review();
    const ShownTicket &shown = *review.shown();
    if (!shown.veiled && !shown.suggestion && m_newerWaits) {
        refresh();
        m_decision->verdicts().say(tr("A suggestion has come. Look at it, then press Enter again."));
        return;
    }
    if (m_arrived.ticket == shown.ticket.id &&
        m_session.clock().monotonicMilliseconds() - m_arrived.at < LookMs) {
        m_decision->verdicts().say(tr("A suggestion has come. Look at it, then press Enter again."));
        return;
    }
    bool open = false;
    for (const Field &field : m_session.taxonomy().fields)
        open = open || (field.required && !isSettled(field, review.answers()));
    if (shown.state == TicketState::Decided && !open) {
        goOn();
        return;
    }
    take(review.acceptShown(), true);
}

void ReviewPage::skip()
{
    if (mayDecide())
        take(m_session.review()->skip(), true);
}

void ReviewPage::take(const Result<ReviewService::Outcome> &outcome, bool goesOn)
{
    VerdictBar &bar = m_decision->verdicts();
    if (!outcome) {
        bar.say(outcome.error().message, VerdictBar::Tone::Problem);
        return;
    }
    const ShownTicket &shown = *m_session.review()->shown();
    if (outcome->written) {
        m_lastVerdict = shown.ticket.id;
        m_lastWords = answersWords(m_session.review()->answers(), m_session.taxonomy());
        if (shown.final && shown.final->decision.kind == DecisionKind::Skipped)
            m_lastWords = tr("skipped");
        m_lastWords = tr("%1: %2").arg(shown.ticket.externalId, m_lastWords);
        bar.say(tr("Saving %1").arg(m_lastWords));
        // A fast disk answers within the call.
        if (!m_session.review()->isSaving(shown.ticket.id))
            onSaved(shown.ticket.id);
        if (outcome->decided)
            m_settledHere.insert(shown.ticket.id);
        else
            m_settledHere.remove(shown.ticket.id);
        if (outcome->decided && shown.final)
            notePace();
    }
    if (m_veiled && !shown.veiled) // the seal opens: first the look, then Enter goes on
        refreshShown();
    else if (outcome->advances && goesOn && m_session.review()->unsavedCount() == 0)
        goOn();
    else
        refreshShown();
}

void ReviewPage::step(bool undo)
{
    if (!m_session.review())
        return;
    const auto asked = undo ? m_session.review()->undo() : m_session.review()->redo();
    if (!asked)
        m_decision->verdicts().say(asked.error().message, VerdictBar::Tone::Problem);
}

void ReviewPage::onUndone(const UndoOutcome &outcome, bool undo)
{
    if (outcome.tickets.isEmpty())
        return;
    for (const TicketId ticket : outcome.tickets) {
        m_settledHere.remove(ticket);
        if (undo)
            m_pace.forget(ticket);
    }
    if (m_groups->isOpen()) {
        m_groups->takeUndone(outcome, undo);
        return;
    }
    goToTicket(outcome.tickets.first());
    const auto &shown = m_session.review()->shown();
    const QString id = shown ? shown->ticket.externalId : QString();
    const QString now = answersWords(m_session.review()->answers(), m_session.taxonomy());
    if (outcome.count > 1) {
        const auto count = int(outcome.count);
        m_decision->verdicts().say(undo ? tr("Undone: %Ln ticket(s) are as before.", nullptr, count)
                                        : tr("Done again: %Ln ticket(s).", nullptr, count));
    } else {
        m_decision->verdicts().say(
            now.isEmpty() ? (undo ? tr("Undone: %1 is open again.").arg(id) : tr("Done again: %1.").arg(id))
                          : (undo ? tr("Undone: %1 is back to %2.").arg(id, now)
                                  : tr("Done again: %1 is %2.").arg(id, now)));
    }
    if (!m_countTimer.isActive())
        m_countTimer.start();
}

void ReviewPage::onSaved(TicketId ticket)
{
    if (m_session.review()->unsavedCount() == 0) {
        m_decision->verdicts().setUnsaved({});
        setEnabledActions();
    }
    if (ticket == m_lastVerdict && !m_session.review()->isSaving(ticket))
        m_decision->verdicts().say(tr("Saved %1").arg(m_lastWords));
    if (ticket == shownTicket())
        refreshShown();
}

void ReviewPage::onNotSaved(TicketId ticket, const Error &error)
{
    m_decision->verdicts().setUnsaved(error.message);
    m_decision->verdicts().say({});
    m_settledHere.remove(ticket);
    setEnabledActions();
    if (ticket != shownTicket())
        goToTicket(ticket);
}

void ReviewPage::showRaw()
{
    const ReviewService *review = m_session.review();
    if (!review || !review->shown())
        return;
    if (review->shown()->veiled) {
        m_decision->verdicts().say(tr("Choose first: the answer is sealed until then."));
        return;
    }
    const auto exchange = readRawExchange(m_session.project()->reader(), *review->shown());
    if (!exchange) {
        m_decision->verdicts().say(exchange.error().message, VerdictBar::Tone::Problem);
        return;
    }
    auto *dialog = new PlainTextDialog(
        m_look, tr("Raw answer and exact prompt: %1").arg(review->shown()->ticket.externalId),
        exchangeWords(*exchange), this);
    connect(dialog, &QDialog::finished, this, &ReviewPage::focusLetter);
    dialog->open();
}

void ReviewPage::focusLetter()
{
    if (!m_active)
        return;
    if (m_groups->isOpen()) {
        m_groups->focusRows();
        return;
    }
    if (m_centre->currentIndex() == 0 && m_body->currentIndex() == 0)
        m_letter->text().setFocus(Qt::OtherFocusReason);
    else
        setFocus(Qt::OtherFocusReason);
}

} // namespace countersign
