#pragma once

#include "core/base/result.h"
#include "core/domain/run.h"
#include "core/llm/rate_hints.h"

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>

namespace countersign
{

enum class ChatRole { System, User, Assistant };

struct ChatMessage {
    ChatRole role = ChatRole::User;
    QString content;

    bool operator==(const ChatMessage &) const = default;
};

/// How strictly the server is asked to keep to JSON; each is weaker than the one before.
enum class ReplyFormat {
    JsonSchema = 0, ///< response_format json_schema, strict
    JsonObject = 1, ///< response_format json_object
    Plain = 2,      ///< none: only the prompt asks for JSON
};

/// One question to a model. `format` is the strictest wanted: the client weakens it to what the server takes.
struct ChatQuestion {
    QString model;
    QList<ChatMessage> messages;
    std::optional<double> temperature;
    std::optional<int> maxTokens; ///< absent: no cap is sent
    ReplyFormat format = ReplyFormat::JsonSchema;
    QByteArray schema; ///< JSON text, inserted as it is (its member order is the answer's); empty: none

    bool operator==(const ChatQuestion &) const = default;
};

/// As the server counts. Zero where it does not say.
struct Usage {
    qint64 promptTokens = 0;
    qint64 completionTokens = 0;
    qint64 cachedTokens = 0;    ///< part of promptTokens
    qint64 reasoningTokens = 0; ///< part of completionTokens

    bool operator==(const Usage &) const = default;
};

/// A complete chat completion. Its content may still be empty, cut (`finishReason` "length") or a refusal:
/// the reply parser says so.
struct ChatReply {
    QString content;      ///< text chunks joined
    QString reasoning;    ///< what the provider delivers apart from the content; never an answer
    QString finishReason; ///< as received; Together's "eos" is "stop", Mistral's "model_length" is "length"
    QString refusal;
    QString model;     ///< as the reply names it
    QString requestId; ///< x-request-id, for the provider's support
    std::optional<Usage> usage;
    std::optional<double> cost; ///< as the provider states it (OpenRouter: USD)
    RateHints hints;
    QByteArray rawBody;
    qint64 latencyMs = 0;

    bool operator==(const ChatReply &) const = default;
};

/// What is to be done about a failure.
enum class FailureClass {
    StopRun,          ///< every further request would fail too: key, money, address, model, TLS
    TicketFinal,      ///< this ticket only; asking again unchanged does not help
    Retry,            ///< may be tried again later, nothing was paid
    Ambiguous,        ///< sent, no complete answer: may have been paid; never asked again without consent
    FormatRefused,    ///< the server does not take this ReplyFormat; the client has noted it: ask again
    ParameterRefused, ///< the same for temperature or the token cap
    Cancelled,        ///< by us; `bytesSent` says whether it may have been paid
};

/// No usable answer, as a value.
struct ChatFailure {
    FailureClass failureClass = FailureClass::Retry;
    FailureCause cause = FailureCause::None;
    ErrorKind kind = ErrorKind::Network;
    int httpStatus = 0; ///< 0: no status line came
    QString code;       ///< the server's own word, such as "insufficient_quota"
    QString message;    ///< for a person: endpoint, cause, next step
    QString serverText; ///< plain text, at most 300 characters, the key replaced
    RateHints hints;
    bool bytesSent = false;                   ///< a part of the request left this machine
    std::optional<Usage> usage;               ///< where the server states it: it was paid
    std::optional<ReplyFormat> refusedFormat; ///< with FormatRefused: the one that was sent
    QString refusedParameter; ///< with ParameterRefused: "temperature", "max_tokens", "max_completion_tokens"
    QByteArray rawBody;       ///< as received, at most 64 kB; may hold anything, for the ledger only

    bool operator==(const ChatFailure &) const = default;
};

using ChatOutcome = tl::expected<ChatReply, ChatFailure>;

/// What GET /models says.
struct ModelList {
    QStringList ids;
    qint64 latencyMs = 0;

    bool operator==(const ModelList &) const = default;
};

using ModelsOutcome = tl::expected<ModelList, ChatFailure>;

} // namespace countersign

Q_DECLARE_METATYPE(countersign::ChatOutcome)
Q_DECLARE_METATYPE(countersign::ModelsOutcome)
