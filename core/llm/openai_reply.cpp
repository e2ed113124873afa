#include "core/llm/openai_wire.h"

#include "core/llm/failure_classifier.h"
#include "core/llm/failure_words.h"
#include "core/llm/redaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace countersign
{

namespace
{

/// Without BOM and the blank lines a busy DeepSeek sends while it thinks.
QByteArray trimmedBody(const QByteArray &body)
{
    QByteArray text = body.trimmed();
    if (text.startsWith("\xef\xbb\xbf"))
        text = text.mid(3).trimmed();
    return text;
}

bool looksLikeWebPage(const QByteArray &text, const HttpHeaders &headers)
{
    return text.startsWith('<') || headers.value("content-type").trimmed().toLower().startsWith("text/html");
}

bool endsTooEarly(const QJsonParseError &error, qsizetype size)
{
    switch (error.error) {
    case QJsonParseError::UnterminatedObject:
    case QJsonParseError::UnterminatedArray:
    case QJsonParseError::UnterminatedString:
        return true;
    default:
        return error.offset >= size - 1; // cut inside a number, a literal or an escape
    }
}

std::optional<Usage> readUsage(const QJsonObject &root)
{
    const QJsonObject object = root.value(QLatin1String("usage")).toObject();
    if (object.isEmpty())
        return std::nullopt;
    const auto count = [](const QJsonObject &place, QLatin1String key) {
        const double value = place.value(key).toDouble();
        return value > 0 && value < 1e15 ? qint64(value) : 0;
    };
    const QJsonObject prompt = object.value(QLatin1String("prompt_tokens_details")).toObject();
    const QJsonObject completion = object.value(QLatin1String("completion_tokens_details")).toObject();
    Usage usage;
    usage.promptTokens = count(object, QLatin1String("prompt_tokens"));
    usage.completionTokens = count(object, QLatin1String("completion_tokens"));
    usage.cachedTokens = count(prompt, QLatin1String("cached_tokens"));
    if (usage.cachedTokens == 0)
        usage.cachedTokens = count(object, QLatin1String("prompt_cache_hit_tokens"));
    usage.reasoningTokens = count(completion, QLatin1String("reasoning_tokens"));
    return usage;
}

/// A string, or the text parts of an array of chunks (Mistral, Anthropic). Thinking parts go to `reasoning`.
QString joinedText(const QJsonValue &value, QString &reasoning)
{
    if (value.isString())
        return value.toString();
    QString text;
    for (const auto &part : value.toArray()) {
        const QJsonObject object = part.toObject();
        if (part.isString()) {
            text += part.toString();
        } else if (object.contains(QLatin1String("thinking"))) {
            QString nested;
            reasoning += joinedText(object.value(QLatin1String("thinking")), nested);
        } else {
            text += object.value(QLatin1String("text")).toString();
        }
    }
    return text;
}

QString readReasoning(const QJsonObject &message)
{
    for (const char *key : {"reasoning_content", "reasoning"}) {
        const QString text = message.value(QLatin1String(key)).toString();
        if (!text.isEmpty())
            return text;
    }
    QString text;
    for (const auto &part : message.value(QLatin1String("reasoning_details")).toArray())
        text += part.toObject().value(QLatin1String("text")).toString();
    return text;
}

QString normalisedFinish(const QJsonValue &value)
{
    const QString word = value.toString();
    if (word == QLatin1String("eos") || word == QLatin1String("end_turn"))
        return QStringLiteral("stop");
    if (word == QLatin1String("model_length") || word == QLatin1String("max_tokens"))
        return QStringLiteral("length");
    return word;
}

/// OpenRouter and others answer 200 and then fail: the body's own code decides.
ChatFailure errorInside200(const ServerError &error, const HttpAnswer &answer, const PreparedQuestion &sent,
                           const WireContext &context)
{
    int status = error.status >= 400 ? error.status : 0;
    const QString kind = error.code + u' ' + error.type;
    static constexpr std::pair<const char *, int> Known[] = {
        {"rate_limit", 429},       {"RESOURCE_EXHAUSTED", 429},
        {"payment_required", 402}, {"insufficient", 402},
        {"context_length", 400},   {"invalid_request", 400},
        {"content_policy", 400},   {"refusal", 400},
        {"content_filter", 400},   {"exceed_context_size", 400},
        {"authentication", 401},   {"invalid_api_key", 401},
        {"not_found", 404},        {"overloaded", 503},
        {"unavailable", 503},      {"timeout", 504},
    };
    for (const auto &[word, code] : Known) {
        if (status == 0 && kind.contains(QLatin1String(word)))
            status = code;
    }
    ChatFailure failure = classifyStatus(status == 0 ? 502 : status, error, answer, sent, context);
    failure.httpStatus = answer.status;
    return failure;
}

struct ParsedBody {
    QJsonValue value;
    std::optional<ChatFailure> failure;
};

/// The JSON of a 2xx answer, or why it is none.
ParsedBody parseSuccess(const HttpAnswer &answer, const WireContext &context)
{
    const QByteArray text = trimmedBody(answer.body);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error == QJsonParseError::NoError)
        return {document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), {}};
    if (looksLikeWebPage(text, answer.headers))
        return {{}, webPageFailure(answer, context)};
    const auto fail = [&](FailureClass failureClass, FailureCause cause, FailureWord word) {
        const bool cut = word == FailureWord::Incomplete;
        ChatFailure failure =
            makeFailure(failureClass, cause, cut ? ErrorKind::Network : ErrorKind::BadAnswer,
                        messageFor(word, context.baseUrl, context.model, answer.status), answer, context);
        failure.serverText = printableServerText(text, context.key);
        return ParsedBody{{}, failure};
    };
    // Qt reports a broken chunk or a cut body as success, so only a Content-Length that fits vouches for it.
    if (!answer.bodyVouched && (text.isEmpty() || endsTooEarly(error, text.size())))
        return fail(FailureClass::Ambiguous, FailureCause::Connection, FailureWord::Incomplete);
    if (text.isEmpty() || text == "null")
        return fail(FailureClass::TicketFinal, FailureCause::Empty, FailureWord::NoChoices);
    return fail(FailureClass::TicketFinal, FailureCause::Malformed, FailureWord::NotJson);
}

ServerError errorOfStatus(const HttpAnswer &answer)
{
    const QJsonDocument document = QJsonDocument::fromJson(trimmedBody(answer.body));
    const QJsonValue value =
        document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    return findServerError(value).value_or(ServerError());
}

ChatFailure emptyFailure(const QJsonObject &root, FailureCause cause, FailureWord word,
                         const HttpAnswer &answer, const WireContext &context)
{
    ChatFailure failure =
        makeFailure(FailureClass::TicketFinal, cause, ErrorKind::BadAnswer,
                    messageFor(word, context.baseUrl, context.model, answer.status), answer, context);
    failure.usage = readUsage(root);
    failure.serverText = printableServerText(trimmedBody(answer.body), context.key);
    return failure;
}

} // namespace

ChatOutcome readChatAnswer(const HttpAnswer &answer, const PreparedQuestion &sent, const WireContext &context)
{
    if (answer.status < 200 || answer.status >= 300)
        return tl::unexpected(classifyStatus(answer.status, errorOfStatus(answer), answer, sent, context));
    ParsedBody parsed = parseSuccess(answer, context);
    if (parsed.failure)
        return tl::unexpected(*std::move(parsed.failure));
    const QJsonObject root = parsed.value.toObject();
    const QJsonValue choices = root.value(QLatin1String("choices"));
    const auto withUsage = [&root](ChatFailure failure) {
        failure.usage = readUsage(root);
        return tl::unexpected(std::move(failure));
    };

    if (const auto error = findServerError(parsed.value))
        return withUsage(errorInside200(*error, answer, sent, context));
    const QJsonObject choice = choices.toArray().at(0).toObject();
    if (choice.isEmpty()) {
        const bool chatLike =
            root.contains(QLatin1String("choices")) || root.contains(QLatin1String("usage"));
        return tl::unexpected(emptyFailure(root, chatLike ? FailureCause::Empty : FailureCause::Malformed,
                                           chatLike ? FailureWord::NoChoices : FailureWord::NotJson, answer,
                                           context));
    }
    const QJsonValue choiceError = choice.value(QLatin1String("error"));
    if (choiceError.isObject() || choiceError.isString())
        return withUsage(errorInside200(readServerError(choiceError), answer, sent, context));
    const QString finish = normalisedFinish(choice.value(QLatin1String("finish_reason")));
    if (finish == QLatin1String("error") || finish == QLatin1String("insufficient_system_resource"))
        return withUsage(errorInside200(ServerError(), answer, sent, context));

    const QJsonObject message = choice.value(QLatin1String("message")).toObject();
    ChatReply reply;
    reply.content = joinedText(message.value(QLatin1String("content")), reply.reasoning);
    if (reply.reasoning.isEmpty())
        reply.reasoning = readReasoning(message);
    reply.finishReason = finish;
    QString ignored;
    reply.refusal = joinedText(message.value(QLatin1String("refusal")), ignored);
    reply.model = root.value(QLatin1String("model")).toString();
    reply.requestId = QString::fromLatin1(answer.headers.value("x-request-id")).left(200);
    reply.usage = readUsage(root);
    const QJsonValue cost = root.value(QLatin1String("usage")).toObject().value(QLatin1String("cost"));
    if (cost.isDouble() && cost.toDouble() >= 0)
        reply.cost = cost.toDouble();
    reply.hints = readRateHints(answer.headers, context.wallNowMs);
    reply.rawBody = answer.body;
    reply.latencyMs = answer.latencyMs;
    return reply;
}

ModelsOutcome readModelsAnswer(const HttpAnswer &answer, const WireContext &context)
{
    if (answer.status < 200 || answer.status >= 300)
        return tl::unexpected(classifyStatus(answer.status, errorOfStatus(answer), answer, {}, context));
    ParsedBody parsed = parseSuccess(answer, context);
    if (parsed.failure)
        return tl::unexpected(*std::move(parsed.failure));
    if (const auto error = findServerError(parsed.value))
        return tl::unexpected(errorInside200(*error, answer, {}, context));
    const QJsonObject root = parsed.value.toObject();
    QJsonArray models = parsed.value.toArray();
    for (const char *key : {"data", "models"}) {
        if (models.isEmpty())
            models = root.value(QLatin1String(key)).toArray();
    }
    if (models.isEmpty() && !root.contains(QLatin1String("data")) &&
        !root.contains(QLatin1String("models")) && !parsed.value.isArray())
        return tl::unexpected(
            emptyFailure(root, FailureCause::Malformed, FailureWord::NotJson, answer, context));
    ModelList list;
    list.latencyMs = answer.latencyMs;
    for (const auto &model : models) {
        const QJsonObject object = model.toObject();
        QString id = model.isString() ? model.toString() : object.value(QLatin1String("id")).toString();
        if (id.isEmpty())
            id = object.value(QLatin1String("name")).toString();
        if (!id.isEmpty() && id.size() <= 300)
            list.ids.append(id);
    }
    list.ids.removeDuplicates();
    return list;
}

} // namespace countersign
