#include "tests/support/fake_chat_client.h"

#include "core/llm/openai_wire.h"

#include <memory>

namespace countersign::test
{

namespace
{

class FakeModelsCall final : public ModelsCall
{
public:
    FakeModelsCall(const ModelsOutcome &outcome, QObject *parent) : ModelsCall(parent)
    {
        QMetaObject::invokeMethod(
            this,
            [this, outcome] {
                emit finished(outcome);
                deleteLater();
            },
            Qt::QueuedConnection);
    }

    void cancel() override {}
};

} // namespace

ChatReply chatReply(const QString &content)
{
    ChatReply reply;
    reply.content = content;
    reply.finishReason = QStringLiteral("stop");
    reply.model = QStringLiteral("test-model");
    reply.usage = Usage{100, 20, 0, 0};
    reply.rawBody = content.toUtf8();
    reply.latencyMs = 1;
    return reply;
}

ChatFailure chatFailure(FailureClass failureClass, FailureCause cause)
{
    ChatFailure failure;
    failure.failureClass = failureClass;
    failure.cause = cause;
    failure.kind = failureClass == FailureClass::Cancelled ? ErrorKind::Cancelled : ErrorKind::Network;
    failure.message = QStringLiteral("scripted failure");
    failure.bytesSent = failureClass != FailureClass::Cancelled;
    return failure;
}

FakeChatCall::FakeChatCall(ChatQuestion question, QObject *parent)
    : ChatCall(parent), m_question(std::move(question))
{
}

void FakeChatCall::cancel()
{
    ChatFailure failure = chatFailure(FailureClass::Cancelled, FailureCause::Cancelled);
    failure.bytesSent = true;
    answer(tl::unexpected(failure));
}

void FakeChatCall::answer(const ChatOutcome &outcome)
{
    if (m_answered)
        return;
    m_answered = true;
    QMetaObject::invokeMethod(
        this,
        [this, outcome] {
            emit finished(outcome);
            deleteLater();
        },
        Qt::QueuedConnection);
}

FakeChatClient::FakeChatClient(Answer answer, QObject *parent)
    : ChatClient(parent), m_answer(std::move(answer))
{
}

FakeChatClient::FakeChatClient(const QList<ChatOutcome> &script, QObject *parent)
    : FakeChatClient([script, next = std::make_shared<qsizetype>(0)](
                         const ChatQuestion &) { return script.at(std::min((*next)++, script.size() - 1)); },
                     parent)
{
}

ChatCall *FakeChatClient::ask(const ChatQuestion &question)
{
    auto *call = new FakeChatCall(question, this);
    m_questions.append(question);
    m_calls.append(call);
    connect(call, &ChatCall::finished, this, [this, call] { m_calls.removeAll(call); });
    m_peak = std::max(m_peak, int(m_calls.size()));
    if (m_answer)
        call->answer(m_answer(question));
    return call;
}

ModelsCall *FakeChatClient::listModels()
{
    return new FakeModelsCall(m_models, this);
}

QByteArray FakeChatClient::requestBody(const ChatQuestion &question) const
{
    return prepareQuestion(question, ProviderProfile(), EndpointMemory()).body;
}

QList<FakeChatCall *> FakeChatClient::waiting() const
{
    QList<FakeChatCall *> calls;
    for (const QPointer<FakeChatCall> &call : m_calls) {
        if (call)
            calls.append(call.data());
    }
    return calls;
}

} // namespace countersign::test
