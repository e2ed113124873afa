#include "core/suggest/llm_suggester.h"

#include "core/llm/pricing.h"
#include "core/prompt/reply_schema.h"
#include "core/suggest/text_flags.h"

#include <QCryptographicHash>

namespace countersign
{

LlmSuggester::LlmSuggester(const Taxonomy &taxonomy, const RunSettings &settings, const QUuid &runUuid)
    : m_taxonomy(taxonomy),
      m_settings(settings),
      m_runUuid(runUuid),
      m_systemMessage(countersign::systemMessage(taxonomy)),
      m_schema(replySchema(taxonomy)),
      m_parser(taxonomy)
{
    for (const Field &field : taxonomy.fields)
        m_fieldKeys.append(field.key);
}

AskedTicket LlmSuggester::prepare(const StoredTicket &ticket, const QUuid &ticketUuid) const
{
    AskedTicket asked;
    asked.id = ticket.id;
    asked.ticket = prepareTicket(ticket.subject, ticket.body, m_taxonomy);
    asked.flags = flagsOfTicket(ticket.subject, ticket.body, m_fieldKeys).flags;
    asked.flags.setFlag(ReviewFlag::TicketCut, asked.ticket.cut);
    const QString user = userMessage(asked.ticket.text, ticketMarker(m_runUuid, ticketUuid));
    asked.question.model = m_settings.model;
    asked.question.messages = {{ChatRole::System, m_systemMessage}, {ChatRole::User, user}};
    asked.question.temperature = m_settings.temperature;
    asked.question.maxTokens = m_settings.maxTokens;
    asked.question.schema = m_schema;
    asked.cacheKey = cacheKeyOf(asked.ticket);
    asked.guessedTokens = guessTokens(m_systemMessage) + guessTokens(user);
    return asked;
}

QByteArray LlmSuggester::cacheKeyOf(const PreparedTicket &ticket) const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QByteArray &part) {
        hash.addData(QByteArray::number(part.size()) + ':');
        hash.addData(part);
    };
    add(m_settings.baseUrl.toUtf8());
    add(m_settings.model.toUtf8());
    add(QByteArray::number(m_settings.temperature));
    add(m_settings.maxTokens ? QByteArray::number(*m_settings.maxTokens) : QByteArray());
    add(m_schema);
    add(m_systemMessage.toUtf8());
    add(userMessage(ticket.text, QString()).toUtf8());
    return hash.result();
}

tl::expected<Suggestion, ReplyFailure> LlmSuggester::read(const AskedTicket &asked,
                                                          const ChatReply &reply) const
{
    const ParsedReply parsed =
        m_parser.parse({reply.content, reply.finishReason, reply.refusal}, asked.ticket.text.joined());
    if (!parsed)
        return tl::unexpected(parsed.error());
    Suggestion suggestion;
    suggestion.uuid = QUuid::createUuid();
    suggestion.ticket = asked.id;
    suggestion.taxonomy = m_taxonomy.version;
    suggestion.source = SourceKind::Llm;
    suggestion.model = reply.model.isEmpty() ? m_settings.model : reply.model;
    suggestion.answers = parsed->answers;
    suggestion.flags = parsed->flags | asked.flags;
    suggestion.reasoning = parsed->reasoning;
    suggestion.evidence = parsed->evidence;
    suggestion.latencyMs = reply.latencyMs;
    return suggestion;
}

} // namespace countersign
