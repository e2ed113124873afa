#pragma once

#include "core/llm/http_exchange.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <optional>

namespace countersign
{

/// An error body in any of the shapes seen (providers.md), brought to one. Members are empty where not said.
struct ServerError {
    QString message;
    QString type;
    QString code; ///< in words; a numeric code goes to `status`
    QString param;
    int status = 0;                ///< HTTP status the body itself names, 0 if none
    bool moderated = false;        ///< OpenRouter's metadata.reasons or flagged_input
    std::optional<bool> retryable; ///< OpenRouter's availability.retryable
    std::optional<qint64>
        retryAfterMs;    ///< Gemini's retryDelay, OpenRouter's retry_after_seconds, "try again in"
    HttpHeaders headers; ///< OpenRouter's metadata.headers: those of its upstream
};

/// Finds {"error": {…} or "text"}, [{"error": …}] (Gemini), {"object":"error", …} (old vLLM, Mistral),
/// {"detail": …} (FastAPI). Nothing if the value is not an error.
std::optional<ServerError> findServerError(const QJsonValue &body);

/// One error object or string.
ServerError readServerError(const QJsonValue &error);

} // namespace countersign
