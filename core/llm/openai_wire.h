#pragma once

#include "core/base/secret.h"
#include "core/llm/chat.h"
#include "core/llm/http_exchange.h"
#include "core/llm/provider_profile.h"

#include <QByteArray>
#include <QUrl>

namespace countersign
{

/// The wire format of OpenAI's chat completions and of all that call themselves compatible with it. Pure.

/// A question as bytes, and what of it the server may refuse.
struct PreparedQuestion {
    QByteArray body;
    ReplyFormat format = ReplyFormat::Plain;
    bool temperatureSent = false;
    CapParameter capSent = CapParameter::None;
};

/// What reading an answer needs to know beside the answer.
struct WireContext {
    QUrl baseUrl;
    Secret key; ///< only to take it out of what the server says
    QString model;
    qint64 wallNowMs = 0; ///< for Retry-After dates
};

/// The body, with members always in the same order: model, messages, temperature, cap, response_format,
/// provider.
PreparedQuestion prepareQuestion(const ChatQuestion &question, const ProviderProfile &profile,
                                 const EndpointMemory &memory);

/// Status, headers and body together make the outcome: a complete completion, or a failure that says what to
/// do. Errors inside a 200, web pages, cut JSON and redirects are failures.
ChatOutcome readChatAnswer(const HttpAnswer &answer, const PreparedQuestion &sent,
                           const WireContext &context);

/// The same for GET /models: OpenAI's {"data": …}, a bare array (Together), or {"models": …}.
ModelsOutcome readModelsAnswer(const HttpAnswer &answer, const WireContext &context);

/// A failure of the transport in the words and classes of a chat failure. `proxyVariable` names a set proxy
/// variable that is not used, if there is one.
ChatFailure readHttpFailure(const HttpFailure &failure, const WireContext &context,
                            const QString &proxyVariable = {});

} // namespace countersign
