#include "core/llm/server_error.h"

#include "core/llm/rate_hints.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QStringList>

#include <cmath>

namespace countersign
{

namespace
{

QString textOf(const QJsonValue &value)
{
    return value.isString() ? value.toString() : QString();
}

void takeStatus(ServerError &error, const QJsonValue &value)
{
    double status = value.toDouble();
    if (value.isString())
        status = value.toString().toDouble();
    if (error.status == 0 && status >= 300 && status < 600)
        error.status = int(status);
}

void takeSeconds(ServerError &error, const QJsonValue &value)
{
    const double seconds = value.toDouble(-1);
    if (!error.retryAfterMs && std::isfinite(seconds) && seconds >= 0 && seconds < 1e8)
        error.retryAfterMs = qint64(std::ceil(seconds * 1000));
}

/// OpenAI and Groq: "Please try again in 7m12.5s." (openai-chat.md section 4)
std::optional<qint64> waitInWords(const QString &message)
{
    static const QRegularExpression words(
        QStringLiteral("try again in ((?:[0-9]+(?:\\.[0-9]+)?(?:h|ms|m|s))+)"));
    const QRegularExpressionMatch match = words.match(message);
    return match.hasMatch() ? parseResetMs(match.captured(1).toLatin1()) : std::nullopt;
}

/// FastAPI and Mistral: "detail": "text" or [{"loc":["body","x"],"msg":"…","type":"…"}].
ServerError readDetail(const QJsonValue &detail)
{
    ServerError error;
    if (detail.isObject())
        return readServerError(detail);
    error.message = textOf(detail);
    QStringList messages;
    for (const auto &item : detail.toArray()) {
        const QJsonArray loc = item.toObject().value(QLatin1String("loc")).toArray();
        QStringList path;
        for (const auto &part : loc)
            path.append(part.toVariant().toString());
        if (error.param.isEmpty() && !path.isEmpty())
            error.param = path.last();
        if (error.type.isEmpty())
            error.type = textOf(item.toObject().value(QLatin1String("type")));
        messages.append(path.join(u'.') + QLatin1String(": ") +
                        textOf(item.toObject().value(QLatin1String("msg"))));
    }
    if (!messages.isEmpty())
        error.message = messages.join(QLatin1String("; "));
    return error;
}

} // namespace

ServerError readServerError(const QJsonValue &value)
{
    ServerError error;
    if (value.isString()) {
        error.message = value.toString();
        return error;
    }
    const QJsonObject object = value.toObject();
    error.message = textOf(object.value(QLatin1String("message")));
    error.type = textOf(object.value(QLatin1String("type")));
    error.param = textOf(object.value(QLatin1String("param")));
    const QJsonValue code = object.value(QLatin1String("code"));
    error.code = textOf(code);
    takeStatus(error, code);
    takeStatus(error, object.value(QLatin1String("http_status")));
    takeStatus(error, object.value(QLatin1String("status")));
    if (error.code.isEmpty()) // Gemini: RESOURCE_EXHAUSTED
        error.code = textOf(object.value(QLatin1String("status")));

    const QJsonObject metadata = object.value(QLatin1String("metadata")).toObject();
    for (const QJsonObject &place : {metadata, object}) {
        const QString errorType = textOf(place.value(QLatin1String("error_type")));
        if (error.type.isEmpty() && !errorType.isEmpty())
            error.type = errorType;
        takeSeconds(error, place.value(QLatin1String("retry_after_seconds")));
    }
    QList<QPair<QByteArray, QByteArray>> lines;
    const QJsonObject headers = metadata.value(QLatin1String("headers")).toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it)
        lines.append({it.key().toLatin1(), it.value().toVariant().toString().toLatin1()});
    error.headers = HttpHeaders(lines);
    error.moderated =
        metadata.contains(QLatin1String("reasons")) || metadata.contains(QLatin1String("flagged_input"));

    const QJsonObject availability = object.value(QLatin1String("availability")).toObject();
    if (availability.value(QLatin1String("retryable")).isBool())
        error.retryable = availability.value(QLatin1String("retryable")).toBool();
    takeStatus(error, availability.value(QLatin1String("code")));
    takeSeconds(error, availability.value(QLatin1String("retry_after")));

    for (const auto &detail : object.value(QLatin1String("details")).toArray()) {
        const QString delay = textOf(detail.toObject().value(QLatin1String("retryDelay")));
        if (!delay.isEmpty() && !error.retryAfterMs)
            error.retryAfterMs = parseResetMs(delay.toLatin1());
    }
    if (!error.retryAfterMs)
        error.retryAfterMs = waitInWords(error.message);
    return error;
}

std::optional<ServerError> findServerError(const QJsonValue &body)
{
    if (body.isArray()) {
        const QJsonArray array = body.toArray();
        return array.isEmpty() ? std::nullopt : findServerError(array.first());
    }
    if (!body.isObject())
        return std::nullopt;
    const QJsonObject object = body.toObject();
    const QJsonValue error = object.value(QLatin1String("error"));
    if (!error.toObject().isEmpty() || !error.toString().isEmpty())
        return readServerError(error);
    if (textOf(object.value(QLatin1String("object"))) == QLatin1String("error"))
        return readServerError(object);
    const QJsonValue detail = object.value(QLatin1String("detail"));
    if (!detail.isUndefined() && !detail.isNull())
        return readDetail(detail);
    const QJsonArray errors = object.value(QLatin1String("errors")).toArray();
    if (!errors.isEmpty())
        return readServerError(errors.first());
    if (object.value(QLatin1String("message")).isString() && !object.contains(QLatin1String("choices")))
        return readServerError(object);
    return std::nullopt;
}

} // namespace countersign
