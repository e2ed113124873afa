// The part of ReviewPage that finds tickets by words and by their ids.

#include "core/store/ticket_store.h"
#include "ui/project_session.h"
#include "ui/review/decision_panel.h"
#include "ui/review/letter.h"
#include "ui/review/queue_panel.h"
#include "ui/review/review_page.h"
#include "ui/review/verdict_bar.h"

#include <QLocale>

namespace countersign
{

/// The list changes when the first answers are there, not before: nothing flickers while somebody types.
void ReviewPage::search(const QString &words)
{
    if (!m_session.queue())
        return;
    m_session.search(words);
    if (!m_session.searchQuery().isEmpty())
        return;
    TicketQuery query = m_session.queue()->query();
    m_letter->setSearch({});
    m_queue->setSearchState({});
    if (query.filter.words.isEmpty())
        return;
    query.filter.words.clear();
    setQuery(query);
}

void ReviewPage::onSearched(const SearchResult &result)
{
    const QString &words = m_session.searchedWords();
    if (words.isEmpty() || m_session.searchQuery().isEmpty() || !m_session.queue())
        return;
    m_letter->setSearch(m_session.searchQuery());
    m_queue->setWords(words);
    const QLocale locale;
    m_queue->setSearchState(
        result.complete
            ? QString()
            : tr("%1 of %2 read").arg(locale.toString(result.searched), locale.toString(result.all)));
    TicketQuery query = m_session.queue()->query();
    const TicketId before = shownTicket();
    if (query.filter.words != words) {
        query.filter.words = words;
        setQuery(query);
    } else if (!m_countTimer.isActive()) {
        m_countTimer.start();
    }
    if (before.isValid() && shownTicket() == before)
        paintTicket(); // the same ticket, now with its words marked
}

void ReviewPage::goToNamed(const QString &words)
{
    if (!m_session.isOpen() || words.isEmpty())
        return;
    const auto ticket = ticketNamed(m_session.project()->reader(), words);
    if (ticket) {
        m_queue->clearSearch();
        search({});
        goToTicket(*ticket);
        focusLetter();
    } else if (m_session.queue()->query().filter.words == words && m_session.queue()->size() > 0) {
        focusLetter();
    } else {
        m_queue->setSearchFailed(ticket.error().message);
        m_decision->verdicts().say(ticket.error().message, VerdictBar::Tone::Problem);
    }
}

} // namespace countersign
