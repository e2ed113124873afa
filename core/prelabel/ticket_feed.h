#pragma once

#include "core/prelabel/ticket_selection.h"
#include "core/suggest/llm_suggester.h"

#include <QList>

#include <optional>

namespace countersign
{

class Database;

/// The tickets of a run, one after the other, with their prompts; those that have an answer to the very same
/// request are counted and passed over. Reads ahead in pages of ids, texts one by one.
class TicketFeed
{
public:
    /// `database` and `suggester` outlive the feed. `limit`: at most so many are handed out;
    /// known ones do not count, so that the same command again goes on.
    TicketFeed(Database &database, const LlmSuggester &suggester, const TicketSelection &selection,
               std::optional<qint64> limit);

    /// Nothing at the end.
    [[nodiscard]] Result<std::optional<AskedTicket>> next();

    qint64 fromCache() const { return m_fromCache; }
    /// Selected, but neither asked nor known: decided by a person meanwhile, or forgotten.
    qint64 passedOver() const { return m_passedOver; }

private:
    [[nodiscard]] Result<std::optional<TicketId>> nextId();

    Database &m_database;
    const LlmSuggester &m_suggester;
    TicketSelection m_selection;
    std::optional<qint64> m_left;
    QList<TicketId> m_page;
    qsizetype m_position = 0;
    TicketId m_after;
    qint64 m_fromCache = 0;
    qint64 m_passedOver = 0;
};

} // namespace countersign
