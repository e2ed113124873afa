#pragma once

#include "core/domain/run.h"
#include "core/domain/suggestion.h"
#include "core/domain/taxonomy.h"
#include "core/llm/chat.h"
#include "core/prompt/prompt_builder.h"
#include "core/store/ticket_store.h"
#include "core/suggest/reply_parser.h"

#include <QByteArray>
#include <QUuid>

namespace countersign
{

/// One ticket, ready to be asked about.
struct AskedTicket {
    TicketId id;
    PreparedTicket ticket;
    ReviewFlags flags; ///< of the ticket's text: addresses the model, control words, cut
    ChatQuestion question;
    QByteArray cacheKey;      ///< 32 bytes: endpoint, model and the request without its marker
    double guessedTokens = 0; ///< of the prompt, see llm/pricing.h
};

/// The middle of a ticket's way, in one place: build, ask, parse, gate. The asking itself is the runner's,
/// which says when and how many; the gate's verdict is computed from what stands here and the thresholds of
/// the day (suggest/gate.h, review/ticket_state_rule.h) and never stored. Pure; one object for a whole run.
class LlmSuggester
{
public:
    LlmSuggester(const Taxonomy &taxonomy, const RunSettings &settings, const QUuid &runUuid);

    /// Builds. `ticketUuid` goes into the marker only.
    AskedTicket prepare(const StoredTicket &ticket, const QUuid &ticketUuid) const;

    /// Parses. The suggestion lacks what the store knows: run, request, times, cost.
    tl::expected<Suggestion, ReplyFailure> read(const AskedTicket &asked, const ChatReply &reply) const;

    const QString &systemMessage() const { return m_systemMessage; }
    const Taxonomy &taxonomy() const { return m_taxonomy; }

private:
    QByteArray cacheKeyOf(const PreparedTicket &ticket) const;

    Taxonomy m_taxonomy;
    RunSettings m_settings;
    QUuid m_runUuid;
    QString m_systemMessage;
    QByteArray m_schema;
    ReplyParser m_parser;
    QStringList m_fieldKeys;
};

} // namespace countersign
