#include "core/suggest/reply_parser.h"

#include "core/suggest/reply_parser_object.h"
#include "core/suggest/reply_parser_values.h"

#include <QCoreApplication>

#include <algorithm>

namespace countersign
{

namespace
{

constexpr qsizetype longestReasoning = 2000;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(countersign::ReplyParser)

public:
    static tl::unexpected<ReplyFailure> fail(FailureCause cause)
    {
        return tl::unexpected(ReplyFailure{cause, of(cause)});
    }

    static QString of(FailureCause cause)
    {
        switch (cause) {
        case FailureCause::ContentFilter:
            return tr("The provider's content filter stopped the answer. Decide this ticket yourself.");
        case FailureCause::Refused:
            return tr("The model refused to answer. Decide this ticket yourself.");
        case FailureCause::Empty:
            return tr(
                "The answer is empty. If the model thinks before it answers, its token limit was spent on "
                "that: raise the limit or switch thinking off, then retry.");
        case FailureCause::CutOff:
            return tr("The answer was cut off. Raise the token limit and retry.");
        case FailureCause::Ambiguous:
            return tr("The answer contradicts itself. Retry it, or decide this ticket yourself.");
        default:
            return tr(
                "The answer is not the JSON object that was asked for. Retry it, or try another model.");
        }
    }
};

enum class Finish { Normal, Length, Filtered, Unusual };

/// The words of OpenAI and of servers that speak its format with their own (Together, Mistral, Gemini,
/// Anthropic).
Finish finishOf(const QString &reason)
{
    const QString word = reason.trimmed().toLower().replace(u'-', u'_');
    for (const char *normal : {"stop", "eos", "end_turn"}) {
        if (word == QLatin1String(normal))
            return Finish::Normal;
    }
    for (const char *length : {"length", "max_tokens", "model_length"}) {
        if (word == QLatin1String(length))
            return Finish::Length;
    }
    for (const char *filtered :
         {"content_filter", "safety", "prohibited_content", "blocklist", "recitation"}) {
        if (word == QLatin1String(filtered))
            return Finish::Filtered;
    }
    return Finish::Unusual;
}

std::optional<FailureCause> failureOf(const FoundObject &found)
{
    switch (found.outcome) {
    case FoundObject::Outcome::Found:
        return std::nullopt;
    case FoundObject::Outcome::Empty:
        return FailureCause::Empty;
    case FoundObject::Outcome::CutOff:
        return FailureCause::CutOff;
    case FoundObject::Outcome::Contradicts:
        return FailureCause::Ambiguous;
    case FoundObject::Outcome::NoObject:
    case FoundObject::Outcome::Broken:
        break;
    }
    return FailureCause::Malformed;
}

/// Reads the members of the one object; keeps `contradicts` if any of them stands there twice with two
/// values.
class MemberReader
{
public:
    MemberReader(const Taxonomy &taxonomy, const QHash<FieldId, OptionLookup> &lookups,
                 const JsonNode &object)
        : m_taxonomy(taxonomy), m_lookups(lookups), m_object(object)
    {
    }

    UsableReply read(const QString &ticketText)
    {
        if (const JsonNode *node = find(m_object, QStringLiteral("reasoning")); node && node->isString())
            m_reply.reasoning = node->text.trimmed().left(longestReasoning);
        for (const Field &field : m_taxonomy.fields)
            readField(field);
        readConfidences();
        if (const JsonNode *node = find(m_object, QStringLiteral("evidence")))
            m_reply.evidence = readEvidence(*node);
        if (!evidenceOccurs(m_reply.evidence, ticketText))
            m_reply.flags |= ReviewFlag::EvidenceNotFound;
        return m_reply;
    }

    bool contradicts() const { return m_contradicts; }
    /// None of the fields occurs: some other object, such as an error message.
    bool isForeign() const { return !m_anyField; }

private:
    const JsonNode *find(const JsonNode &object, const QString &key)
    {
        const FoundMember member = findMember(object, key);
        m_contradicts = m_contradicts || member.contradicts;
        if (member.otherSpelling)
            m_reply.flags |= ReviewFlag::Repaired;
        return member.value;
    }

    void readField(const Field &field)
    {
        const JsonNode *node = find(m_object, field.key);
        if (!node) {
            if (field.kind != FieldKind::Text)
                m_reply.flags |= ReviewFlag::MissingField;
            return;
        }
        m_anyField = true;
        if (auto answer = readFieldAnswer(*node, field, m_lookups.value(field.id), m_reply.flags))
            m_reply.answers.fields.append(std::move(*answer));
    }

    void readConfidences()
    {
        const JsonNode *all = find(m_object, QStringLiteral("confidence"));
        for (const Field &field : m_taxonomy.fields) {
            if (field.kind == FieldKind::Text)
                continue;
            const JsonNode *node = all && all->isObject() ? find(*all, field.key) : all;
            const auto answer = std::ranges::find(m_reply.answers.fields, field.id, &FieldAnswer::field);
            if (answer == m_reply.answers.fields.end())
                continue;
            const ReadConfidence read = node ? readConfidence(*node) : ReadConfidence();
            answer->confidence = read.value;
            if (!read.value)
                m_reply.flags |= ReviewFlag::MissingConfidence;
            if (read.rewritten)
                m_reply.flags |= ReviewFlag::Repaired;
        }
    }

    const Taxonomy &m_taxonomy;
    const QHash<FieldId, OptionLookup> &m_lookups;
    const JsonNode &m_object;
    UsableReply m_reply;
    bool m_contradicts = false;
    bool m_anyField = false;
};

} // namespace

ReplyParser::ReplyParser(const Taxonomy &taxonomy) : m_taxonomy(taxonomy)
{
    for (const Field &field : m_taxonomy.fields) {
        if (field.kind != FieldKind::Text)
            m_lookups.insert(field.id, OptionLookup(field));
    }
}

ParsedReply ReplyParser::parse(const ReplyMessage &reply, const QString &ticketText) const
{
    const Finish finish = finishOf(reply.finishReason);
    if (finish == Finish::Filtered)
        return Words::fail(FailureCause::ContentFilter);
    if (!reply.refusal.trimmed().isEmpty())
        return Words::fail(FailureCause::Refused);
    if (reply.content.trimmed().isEmpty())
        return Words::fail(FailureCause::Empty);
    if (finish == Finish::Length)
        return Words::fail(FailureCause::CutOff);

    const FoundObject found = findReplyObject(reply.content);
    if (const auto cause = failureOf(found))
        return Words::fail(*cause);
    MemberReader reader(m_taxonomy, m_lookups, found.object);
    UsableReply usable = reader.read(ticketText);
    if (reader.contradicts())
        return Words::fail(FailureCause::Ambiguous);
    if (reader.isForeign())
        return Words::fail(FailureCause::Malformed);
    if (found.repaired)
        usable.flags |= ReviewFlag::Repaired;
    if (finish == Finish::Unusual)
        usable.flags |= ReviewFlag::UnusualFinish;
    return usable;
}

} // namespace countersign
