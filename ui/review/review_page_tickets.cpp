// The part of ReviewPage that says which ticket is shown, in which view.

#include "core/review/query_json.h"
#include "core/store/suggestion_store.h"
#include "ui/look/empty_state.h"
#include "ui/look/key_button.h"
#include "ui/project_session.h"
#include "ui/review/decision_panel.h"
#include "ui/review/group_page.h"
#include "ui/review/group_strip.h"
#include "ui/review/letter.h"
#include "ui/review/note_strip.h"
#include "ui/review/queue_panel.h"
#include "ui/review/review_filters.h"
#include "ui/review/review_header.h"
#include "ui/review/review_page.h"
#include "ui/review/review_views.h"
#include "ui/review/ticket_history.h"
#include "ui/review/verdict_bar.h"

#include <QApplication>
#include <QLocale>
#include <QStackedLayout>

#include <algorithm>

namespace countersign
{

namespace
{

constexpr int BothUnpainted = 3;

QStringList fieldKeys(const Taxonomy &taxonomy)
{
    QStringList keys;
    for (const Field &field : taxonomy.fields)
        keys.append(field.key);
    return keys;
}

/// What a person would see differently.
bool saysTheSame(const Suggestion &a, const Suggestion &b)
{
    return a.source == b.source && a.run == b.run && a.answers == b.answers;
}

bool isSettledState(TicketState state)
{
    return state == TicketState::Decided || state == TicketState::Skipped || state == TicketState::Auto;
}

} // namespace

TicketId ReviewPage::shownTicket() const
{
    const ReviewService *review = m_session.review();
    return review && review->shown() ? review->shown()->ticket.id : TicketId();
}

void ReviewPage::showCurrent()
{
    if (m_hold || !m_session.queue())
        return;
    if (m_session.queue()->position() < 0)
        showEmpty(false);
    else
        showTicket(m_session.queue()->current());
}

void ReviewPage::showTicket(TicketId ticket)
{
    m_letter->note().finish(); // what was typed belongs to the ticket before
    const auto read = m_session.review()->show(ticket);
    if (!read) {
        m_decision->verdicts().say(read.error().message, VerdictBar::Tone::Problem);
        return;
    }
    m_newerWaits = false;
    m_arrived = {};
    m_decision->verdicts().setEmpty(false, true);
    const bool wasEmpty = m_centre->currentIndex() != 0;
    m_centre->setCurrentIndex(0);
    if (wasEmpty)
        focusLetter();
    paintTicket();
    m_groupStrip->setCount(m_groups->likesOf(ticket));
    m_queue->setPosition(m_session.queue()->position());
    m_unpainted = BothUnpainted;
    m_letter->update();
    m_decision->update();
    m_rememberTimer.start();
}

/// The shown ticket as far as it may be seen.
void ReviewPage::paintTicket()
{
    const ShownTicket shown = painted();
    m_veiled = shown.veiled;
    m_letter->setTicket(shown, fieldKeys(m_session.taxonomy()));
    m_letter->setState(shown.state, m_session.review()->isSaving(shown.ticket.id));
    m_decision->setTicket(shown, m_session.review()->answers(), sourceLine(shown), m_letter->missingQuotes());
}

/// After a verdict or an undo on the ticket that stays.
void ReviewPage::refreshShown()
{
    if (!m_session.review()->shown())
        return;
    if (m_veiled != m_session.review()->shown()->veiled) { // a verdict, or an undo, has turned it
        unveil();
        return;
    }
    const ShownTicket shown = painted();
    m_letter->setState(shown.state, m_session.review()->isSaving(shown.ticket.id));
    m_letter->setMarks(shown.marks);
    m_decision->setAnswers(shown, m_session.review()->answers());
}

void ReviewPage::goOn()
{
    ReviewQueue *queue = m_session.queue();
    if (!queue || queue->size() == 0)
        return;
    m_hold = true;
    const qsizetype from = queue->position();
    bool found = false;
    if (showsSettled(queue->query().filter)) {
        found = queue->next();
    } else {
        // The columns hear of a verdict a moment after the hand.
        qsizetype last = from;
        while (queue->nextUndecided()) {
            const qsizetype now = queue->position();
            const bool wrapped = last < from ? now >= from || now <= last : now <= last && now >= from;
            if (!m_settledHere.contains(queue->current())) {
                found = true;
                break;
            }
            if (wrapped || now == from)
                break;
            last = now;
        }
        if (!found)
            queue->moveTo(from);
    }
    m_hold = false;
    if (found)
        showCurrent();
    else
        showEmpty(true);
}

void ReviewPage::goToTicket(TicketId ticket)
{
    ReviewQueue *queue = m_session.queue();
    m_hold = true;
    if (!queue->goTo(ticket)) {
        setQuery({TicketFilter(), queue->query().order});
        queue->goTo(ticket);
    }
    m_hold = false;
    showTicket(ticket);
}

void ReviewPage::setQuery(const TicketQuery &wanted)
{
    if (!m_session.queue())
        return;
    const TicketQuery query = m_filters->asOfNow(wanted);
    const TicketId before = shownTicket();
    if (query.filter.words.isEmpty() && !m_letter->search().isEmpty()) {
        m_queue->clearSearch();
        m_queue->setSearchState({});
        m_letter->setSearch({});
    }
    m_session.queue()->setQuery(query);
    m_session.setProjectValue(QStringLiteral("review.query"), queryToJson(query));
    if (!m_hold && m_session.queue()->position() >= 0 && m_session.queue()->current() == before)
        showCurrent();
    // The list first: counts over a million tickets may come a moment later.
    QTimer::singleShot(0, this, &ReviewPage::updateCounts);
}

void ReviewPage::onQueueChanged()
{
    const ReviewQueue &queue = *m_session.queue();
    showBody();
    m_queue->setSize(queue.size());
    m_queue->setNewcomers(queue.newcomers());
    m_queue->setPosition(queue.position());
    m_filters->showQuery(queue.query());
    if (queue.size() == 0 && !m_hold)
        showEmpty(false);
    if (!m_countTimer.isActive())
        m_countTimer.start();
}

void ReviewPage::onRowsUpdated(const QList<quint32> &rows)
{
    if (!m_settledHere.isEmpty()) {
        for (const quint32 row : rows) {
            if (isSettledState(m_session.columns()->columns().stateAt(row)))
                m_settledHere.remove(m_session.columns()->rows().ticketAt(row));
        }
    }
    const auto &shown = m_session.review()->shown();
    if (m_newerWaits || !shown || isSettledState(shown->state))
        return;
    const auto row = m_session.columns()->rows().rowOf(shown->ticket.id);
    if (!row || !rows.contains(*row))
        return;
    const auto current = currentSuggestion(m_session.project()->reader(), shown->ticket.id);
    if (!current || !*current || (shown->suggestion && saysTheSame(**current, *shown->suggestion)))
        return;
    if (!shown->suggestion && isUntouched()) {
        // Nothing that somebody has read goes away, and one press per ticket is enough.
        const TicketId ticket = shown->ticket.id;
        showTicket(ticket);
        m_arrived = {ticket, m_session.clock().monotonicMilliseconds()};
        return;
    }
    if (shown->veiled)
        return; // it is compared with what was there when the person began
    m_newerWaits = true;
    m_decision->announceNewer(true);
}

/// Nobody has answered anything of the shown ticket or is about to.
bool ReviewPage::isUntouched() const
{
    const QWidget *focused = QApplication::focusWidget();
    const bool typing = focused && m_decision->isAncestorOf(focused) && isEditor(focused);
    return !typing && m_session.review()->answers().fields.isEmpty();
}

void ReviewPage::refresh()
{
    ReviewQueue *queue = m_session.queue();
    if (!queue)
        return;
    const bool newer = m_newerWaits;
    const TicketId before = shownTicket();
    if (queue->newcomers() > 0)
        queue->refresh();
    if (newer && queue->current() == before)
        showTicket(before);
    updateCounts();
    focusLetter();
}

void ReviewPage::updateCounts()
{
    m_countTimer.stop();
    if (!m_session.isOpen() || !isVisible())
        return;
    const TicketQuery &query = m_session.queue()->query();
    const StateCounts counts = m_session.counts();
    m_header->setCounts(counts);
    m_facets = m_filters->showFacets();
    if (m_facets) {
        QHash<OptionId, qint64> usage;
        for (const Facets::OptionCount &count : std::as_const(m_facets->options))
            usage.insert(count.option, count.suggested + count.decided);
        m_decision->setUsage(usage);
    }
    qint64 left = 0;
    for (int i = 0; i < TicketStateCount; ++i) {
        const auto state = TicketState(i);
        const bool counted = showsSettled(query.filter) || !isSettledState(state);
        if (counted && (query.filter.states.isEmpty() || query.filter.states.contains(state)))
            left += m_facets ? m_facets->states[size_t(i)] : counts[size_t(i)];
    }
    m_header->setFigures(left, m_pace);
    if (m_centre->currentIndex() == 1 && m_session.queue()->size() == 0)
        showEmpty(false);
}

/// Where work is left: the view offered when this one is empty.
void ReviewPage::showEmpty(bool finished)
{
    m_session.review()->showNothing();
    m_decision->clear();
    m_decision->verdicts().setEmpty(true, m_session.queue()->size() > 0);
    const StateCounts counts = m_session.counts();
    const qint64 open = countOf(ReviewView::AllOpen, counts);
    ReviewView other = ReviewView::All;
    for (const ReviewView view : {ReviewView::NeedsReview, ReviewView::Ready, ReviewView::AllOpen}) {
        if (other == ReviewView::All && countOf(view, counts) > 0)
            other = view;
    }
    m_emptyOther->setProperty("view", int(other));
    m_emptyOther->setText(tr("%1 (%2)").arg(viewName(other), QLocale().toString(countOf(other, counts))));
    if (finished)
        m_empty->setTexts(QStringLiteral("decided"), tr("Done for now: this view is empty"),
                          open > 0 ? tr("%Ln ticket(s) are open in other views.", nullptr, int(open))
                                   : tr("Every ticket is settled. Look at them again, or export."));
    else
        m_empty->setTexts(QStringLiteral("filter"), tr("Nothing matches"),
                          tr("Esc clears the filter. Or choose another view."));
    m_centre->setCurrentIndex(1);
    focusLetter();
}

QString ReviewPage::sourceLine(const ShownTicket &shown) const
{
    if (shown.veiled)
        return tr("What machines said is sealed");
    if (!shown.suggestion)
        return m_session.baseline()->isRunning() ? tr("No suggestion yet: the offline baseline is reading")
                                                 : tr("No suggestion");
    if (shown.suggestion->source != SourceKind::Baseline)
        return shown.suggestion->source == SourceKind::Llm
                   ? tr("Suggested by %1").arg(sourceWords(*shown.suggestion))
                   : tr("Imported suggestion");
    const Field *primary = m_session.taxonomy().primaryField();
    const auto &outcome = m_session.baseline()->outcome();
    if (primary && outcome) {
        const BaselineMeasure measure = outcome->measures.value(primary->id);
        if (measure.of > 0)
            return tr("Offline baseline: right %1 of %2 so far; it learns from your decisions")
                .arg(measure.correct)
                .arg(measure.of);
    }
    return tr("Offline baseline: it learns from your decisions");
}

} // namespace countersign
