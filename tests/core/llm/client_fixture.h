#pragma once

#include "core/base/clock.h"
#include "core/llm/openai_client.h"
#include "tests/support/loopback_server.h"

#include <QSignalSpy>
#include <QTest>

namespace countersign::test
{

inline constexpr char CanaryKey[] = "sk-canary-0123456789/+abc";

/// A question about one ticket, wanting a schema.
inline ChatQuestion ticketQuestion(const QString &text = QStringLiteral("My card never arrived"))
{
    ChatQuestion question;
    question.model = QStringLiteral("test-model");
    question.messages = {{ChatRole::System, QStringLiteral("Label tickets. Answer in JSON.")},
                         {ChatRole::User, text}};
    question.temperature = 0.1;
    question.schema = R"({"type":"object"})";
    return question;
}

inline Endpoint endpointOf(const LoopbackServer &server)
{
    Endpoint rest;
    rest.key = Secret(CanaryKey);
    return checkEndpoint(server.baseUrl(), rest).value();
}

/// For the message of a failed test.
inline QByteArray words(const std::optional<ChatOutcome> &outcome)
{
    if (!outcome)
        return "no outcome";
    if (*outcome)
        return "reply: " + (*outcome)->rawBody.left(500);
    return (outcome->error().message + u'|' + outcome->error().serverText).toUtf8();
}

/// A client with one endpoint and what it answered.
class ClientFixture
{
public:
    explicit ClientFixture(const Endpoint &endpoint, const HttpLimits &limits = {})
        : client(OpenAiClient::create(endpoint, clock, limits).value())
    {
    }

    /// Waits for the outcome; nothing after 20 seconds.
    std::optional<ChatOutcome> ask(const ChatQuestion &question = ticketQuestion())
    {
        return outcomeOf(client->ask(question));
    }

    static std::optional<ChatOutcome> outcomeOf(ChatCall *call)
    {
        QSignalSpy spy(call, &ChatCall::finished);
        if (!spy.wait(20'000) || spy.count() != 1)
            return std::nullopt;
        return spy.first().first().value<ChatOutcome>();
    }

    SystemClock clock;
    std::unique_ptr<OpenAiClient> client;
};

} // namespace countersign::test
