#include "core/prelabel/ticket_feed.h"

#include "core/store/database.h"
#include "core/store/label_cache.h"
#include "core/store/suggestion_store.h"
#include "core/store/ticket_store.h"

namespace countersign
{
namespace
{

constexpr int idsInPage = 256;

} // namespace

TicketFeed::TicketFeed(Database &database, const LlmSuggester &suggester, const TicketSelection &selection,
                       std::optional<qint64> limit)
    : m_database(database), m_suggester(suggester), m_selection(selection), m_left(limit)
{
}

Result<std::optional<TicketId>> TicketFeed::nextId()
{
    if (m_position == m_page.size()) {
        auto page = selectTickets(m_database, m_selection, m_after, idsInPage);
        if (!page)
            return failure(page.error());
        m_page = std::move(*page);
        m_position = 0;
        if (m_page.isEmpty())
            return std::nullopt;
        m_after = m_page.last();
    }
    return m_page[m_position++];
}

Result<std::optional<AskedTicket>> TicketFeed::next()
{
    while (!m_left || *m_left > 0) {
        const auto id = nextId();
        if (!id)
            return failure(id.error());
        if (!*id)
            break;
        const auto text = ticketText(m_database, **id);
        const auto uuid = ticketUuidOf(m_database, **id);
        const auto label = labelOf(m_database, **id);
        if (!text || !uuid || !label)
            return failure(!text ? text.error() : !uuid ? uuid.error() : label.error());
        const bool decidedMeanwhile =
            m_selection.scope != RunScope::All && label->person == PersonState::Decided;
        const bool forgotten = text->subject.isEmpty() && text->body.isEmpty();
        if (decidedMeanwhile || forgotten) {
            ++m_passedOver;
            continue;
        }
        AskedTicket asked = m_suggester.prepare(*text, *uuid);
        if (m_selection.scope != RunScope::All) {
            const auto known = hasSuggestionFor(m_database, **id, asked.cacheKey);
            if (!known)
                return failure(known.error());
            if (*known) {
                ++m_fromCache;
                continue;
            }
        }
        if (m_left)
            --*m_left;
        return asked;
    }
    return std::nullopt;
}

} // namespace countersign
