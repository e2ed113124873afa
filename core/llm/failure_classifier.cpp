#include "core/llm/failure_classifier.h"

#include "core/llm/endpoint.h"
#include "core/llm/failure_words.h"
#include "core/llm/redaction.h"

namespace countersign
{

namespace
{

/// Lower case of everything the error says, to look for words in.
QString allWords(const ServerError &error)
{
    return QStringList{error.code, error.type, error.param, error.message}.join(u' ').toLower();
}

bool mentions(const QString &words, std::initializer_list<const char *> needles)
{
    return std::any_of(needles.begin(), needles.end(),
                       [&words](const char *needle) { return words.contains(QLatin1String(needle)); });
}

bool saysQuota(const QString &words)
{
    return mentions(words,
                    {"insufficient_quota", "credit_balance_exhausted", "spend_limit_exceeded",
                     "usage_limit_exceeded", "billing_hard_limit", "billing_not_active", "payment_required",
                     "insufficient_credits", "insufficient credits", "insufficient balance",
                     "exceeded your current quota", "credit balance is too low"});
}

bool saysTooLong(const QString &words)
{
    return mentions(words, {"context_length_exceeded", "exceed_context_size", "maximum context length",
                            "available context size", "context window", "prompt is too long",
                            "input is too long", "string_above_max_length", "request_too_large",
                            "longer than the model's context", "maximum model length"});
}

bool saysFilter(const ServerError &error, const QString &words)
{
    return error.moderated || error.type == QLatin1String("refusal") ||
           mentions(words, {"content_filter", "content_policy_violation", "responsibleaipolicyviolation",
                            "content management policy", "safety system"});
}

bool saysFormat(const QString &words)
{
    // The last: OpenRouter with require_parameters, when no provider behind it can do response_format.
    return mentions(words, {"response_format", "response format", "json_schema", "json_object", "json schema",
                            "invalid schema", "structured output", "failed to parse grammar",
                            "unable to generate parser", "guided_json", "must contain the word 'json'",
                            "handle the requested parameters"});
}

bool saysRefusal(const QString &words)
{
    return mentions(words, {"unsupported", "not supported", "does not support", "doesn't support",
                            "not permitted", "extra_forbidden", "unrecognized", "unknown", "unexpected",
                            "deprecated", "only the default", "not allowed", "is not available", "instead"});
}

/// "temperature", "max_tokens" or "max_completion_tokens" if the server refuses just that and it was sent.
QString refusedParameter(const ServerError &error, const QString &words, const PreparedQuestion &sent)
{
    if (!saysRefusal(words))
        return {};
    if (sent.temperatureSent && (error.param == QLatin1String("temperature") ||
                                 (error.param.isEmpty() && words.contains(QLatin1String("temperature")))))
        return QStringLiteral("temperature");
    const QString cap = sent.capSent == CapParameter::MaxTokens ? QStringLiteral("max_tokens")
                        : sent.capSent == CapParameter::MaxCompletionTokens
                            ? QStringLiteral("max_completion_tokens")
                            : QString();
    if (!cap.isEmpty() && (error.param == cap || (error.param.isEmpty() && words.contains(cap))))
        return cap;
    return {};
}

struct Verdict {
    FailureClass failureClass;
    FailureCause cause;
    ErrorKind kind;
    FailureWord word;
};

/// By status alone, where the body adds nothing.
Verdict byStatus(int status)
{
    using enum FailureClass;
    switch (status) {
    case 401:
    case 403:
        return {StopRun, FailureCause::Rejected, ErrorKind::Authentication, FailureWord::KeyRefused};
    case 402:
        return {StopRun, FailureCause::Rejected, ErrorKind::Quota, FailureWord::NoCredit};
    case 404:
    case 405:
    case 410:
        return {StopRun, FailureCause::Rejected, ErrorKind::NotFound, FailureWord::NotFound};
    case 407:
        return {StopRun, FailureCause::Connection, ErrorKind::Network, FailureWord::ProxyAsksPassword};
    case 408:
    case 504:
    case 524:
        return {Retry, FailureCause::Timeout, ErrorKind::Timeout, FailureWord::ServerTimeout};
    case 413:
        return {TicketFinal, FailureCause::TooLong, ErrorKind::InvalidInput, FailureWord::TooLong};
    case 409:
    case 425:
        return {Retry, FailureCause::ServerError, ErrorKind::Network, FailureWord::ServerError};
    case 429:
        return {Retry, FailureCause::RateLimited, ErrorKind::RateLimited, FailureWord::TooFast};
    case 498:
    case 503:
    case 529:
        return {Retry, FailureCause::ServerError, ErrorKind::Busy, FailureWord::Busy};
    case 501:
    case 505:
        return {StopRun, FailureCause::Rejected, ErrorKind::Unsupported, FailureWord::NotFound};
    default:
        break;
    }
    if (status >= 500)
        return {Retry, FailureCause::ServerError, ErrorKind::Network, FailureWord::ServerError};
    return {TicketFinal, FailureCause::Rejected, ErrorKind::InvalidInput, FailureWord::Rejected};
}

Verdict byBody(int status, const ServerError &error, const QString &words)
{
    using enum FailureClass;
    const Verdict plain = byStatus(status);
    const bool clientError = status >= 400 && status < 500;
    if (status != 401 && clientError && saysQuota(words))
        return {StopRun, FailureCause::Rejected, ErrorKind::Quota, FailureWord::NoCredit};
    if (status == 400 && mentions(words, {"api key not valid", "invalid_api_key", "api_key_invalid"}))
        return byStatus(401);
    if ((clientError || status == 500) && status != 401 && saysTooLong(words))
        return {TicketFinal, FailureCause::TooLong, ErrorKind::InvalidInput, FailureWord::TooLong};
    if (status == 429 && words.contains(QLatin1String("request too large")))
        return {TicketFinal, FailureCause::TooLong, ErrorKind::InvalidInput, FailureWord::TooLong};
    if ((status == 400 || status == 403 || status == 422) && saysFilter(error, words))
        return {TicketFinal, FailureCause::ContentFilter, ErrorKind::BadAnswer, FailureWord::ContentFilter};
    // Groq: what the model wrote was not JSON; another try may do better.
    if (status == 400 && words.contains(QLatin1String("json_validate_failed")))
        return {Retry, FailureCause::Malformed, ErrorKind::BadAnswer, FailureWord::ServerError};
    // Wrong model names come as 400 too (DeepSeek "Model Not Exist").
    if ((status == 400 || status == 422) &&
        mentions(words, {"model_not_found", "model not exist", "model does not exist", "invalid model",
                         "not a valid model", "unknown model"}))
        return byStatus(404);
    // llama.cpp answers 500 to a request it cannot read: the same bytes would fail for ever.
    if (status == 500 && mentions(words, {"json.exception", "ill-formed utf-8", "failed to parse json"}))
        return {TicketFinal, FailureCause::Rejected, ErrorKind::InvalidInput, FailureWord::Rejected};
    return plain;
}

ChatFailure movedFailure(const HttpAnswer &answer, const WireContext &context)
{
    const QByteArray location = answer.headers.value("location");
    const QUrl target = context.baseUrl.resolved(QUrl::fromEncoded(location));
    return makeFailure(FailureClass::StopRun, FailureCause::Rejected, ErrorKind::Network,
                       movedMessage(context.baseUrl, location.isEmpty() ? QUrl() : target), answer, context);
}

} // namespace

ChatFailure makeFailure(FailureClass failureClass, FailureCause cause, ErrorKind kind, QString message,
                        const HttpAnswer &answer, const WireContext &context)
{
    ChatFailure failure;
    failure.failureClass = failureClass;
    failure.cause = cause;
    failure.kind = kind;
    failure.httpStatus = answer.status;
    failure.message = std::move(message);
    failure.hints = readRateHints(answer.headers, context.wallNowMs);
    failure.bytesSent = true;
    failure.rawBody = answer.body.left(64 * 1024);
    return failure;
}

ChatFailure webPageFailure(const HttpAnswer &answer, const WireContext &context)
{
    return makeFailure(FailureClass::StopRun, FailureCause::Rejected, ErrorKind::BadAnswer,
                       messageFor(FailureWord::WebPage, context.baseUrl, context.model, answer.status),
                       answer, context);
}

ChatFailure classifyStatus(int status, const ServerError &error, const HttpAnswer &answer,
                           const PreparedQuestion &sent, const WireContext &context)
{
    if (status >= 300 && status < 400)
        return movedFailure(answer, context);

    const QString words = allWords(error);
    Verdict verdict = byBody(status, error, words);
    ChatFailure failure;
    const bool mayRefuse = status == 400 || status == 404 || status == 415 || status == 422 || status == 501;
    const bool undecided = verdict.word == FailureWord::Rejected || verdict.word == FailureWord::NotFound;
    const bool formatRefused =
        mayRefuse && undecided && sent.format != ReplyFormat::Plain && saysFormat(words);
    const QString parameter =
        mayRefuse && undecided && !formatRefused ? refusedParameter(error, words, sent) : QString();
    if (formatRefused)
        verdict = {FailureClass::FormatRefused, FailureCause::Rejected, ErrorKind::Unsupported,
                   FailureWord::FormatRefused};
    else if (!parameter.isEmpty())
        verdict = {FailureClass::ParameterRefused, FailureCause::Rejected, ErrorKind::Unsupported,
                   FailureWord::ParameterRefused};

    failure = makeFailure(verdict.failureClass, verdict.cause, verdict.kind,
                          messageFor(verdict.word, context.baseUrl, context.model, status), answer, context);
    failure.httpStatus = status;
    failure.code =
        printableServerText((error.code.isEmpty() ? error.type : error.code).toUtf8(), context.key, 60);
    failure.serverText = printableServerText(
        error.message.isEmpty() ? answer.body.trimmed() : error.message.toUtf8(), context.key);
    if (formatRefused)
        failure.refusedFormat = sent.format;
    failure.refusedParameter = parameter;
    if (!failure.hints.retryAfterMs)
        failure.hints.retryAfterMs = readRateHints(error.headers, context.wallNowMs).retryAfterMs;
    if (!failure.hints.retryAfterMs)
        failure.hints.retryAfterMs = error.retryAfterMs;
    if (!failure.hints.shouldRetry)
        failure.hints.shouldRetry = error.retryable;
    // A server that says "try again" about an otherwise unexplained refusal knows better than the table.
    if (failure.hints.shouldRetry == true && verdict.word == FailureWord::Rejected)
        failure.failureClass = FailureClass::Retry;
    if (failure.hints.shouldRetry == false && failure.failureClass == FailureClass::Retry &&
        verdict.kind != ErrorKind::RateLimited)
        failure.failureClass = FailureClass::TicketFinal;
    return failure;
}

} // namespace countersign
