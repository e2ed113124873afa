#include "core/llm/openai_wire.h"

#include "core/llm/json_string.h"

#include <QLocale>

namespace countersign
{

namespace
{

QByteArray nameOf(ChatRole role)
{
    switch (role) {
    case ChatRole::System:
        return "system";
    case ChatRole::User:
        return "user";
    case ChatRole::Assistant:
        return "assistant";
    }
    return "user";
}

} // namespace

PreparedQuestion prepareQuestion(const ChatQuestion &question, const ProviderProfile &profile,
                                 const EndpointMemory &memory)
{
    PreparedQuestion prepared;
    prepared.format = effectiveFormat(question, profile, memory);

    QByteArray &body = prepared.body;
    body = "{\"model\":" + jsonString(question.model) + ",\"messages\":[";
    bool first = true;
    for (const ChatMessage &message : question.messages) {
        if (!first)
            body += ',';
        first = false;
        body += "{\"role\":\"" + nameOf(message.role) + "\",\"content\":" + jsonString(message.content) + '}';
    }
    body += ']';

    if (question.temperature && !memory.dropTemperature) {
        body += ",\"temperature\":" +
                QByteArray::number(*question.temperature, 'g', QLocale::FloatingPointShortest);
        prepared.temperatureSent = true;
    }
    const CapParameter cap = memory.cap.value_or(profile.cap);
    if (question.maxTokens && cap != CapParameter::None) {
        body += cap == CapParameter::MaxTokens ? ",\"max_tokens\":" : ",\"max_completion_tokens\":";
        body += QByteArray::number(*question.maxTokens);
        prepared.capSent = cap;
    }
    if (prepared.format == ReplyFormat::JsonSchema)
        body += ",\"response_format\":{\"type\":\"json_schema\",\"json_schema\":{\"name\":\"ticket_labels\","
                "\"strict\":true,\"schema\":" +
                question.schema.trimmed() + "}}";
    else if (prepared.format == ReplyFormat::JsonObject)
        body += ",\"response_format\":{\"type\":\"json_object\"}";
    if (profile.requireParameters && prepared.format != ReplyFormat::Plain)
        body += ",\"provider\":{\"require_parameters\":true}";
    body += '}';
    return prepared;
}

} // namespace countersign
