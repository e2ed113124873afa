#pragma once

#include "core/llm/chat_client.h"

#include <QList>
#include <QPointer>
#include <QString>

#include <functional>
#include <optional>

namespace countersign::test
{

/// A good reply with this content.
ChatReply chatReply(const QString &content);
/// A failure of this class, with the cause that goes with it.
ChatFailure chatFailure(FailureClass failureClass, FailureCause cause = FailureCause::ServerError);

/// A call whose answer the test decides.
class FakeChatCall final : public ChatCall
{
    Q_OBJECT

public:
    FakeChatCall(ChatQuestion question, QObject *parent);

    void cancel() override;
    /// Emits `finished` from the event loop; a second answer is ignored.
    void answer(const ChatOutcome &outcome);
    const ChatQuestion &question() const { return m_question; }

private:
    ChatQuestion m_question;
    bool m_answered = false;
};

/// ChatClient without a network: answers by a function of the question, or holds calls until the test answers
/// them one by one.
class FakeChatClient final : public ChatClient
{
    Q_OBJECT

public:
    using Answer = std::function<ChatOutcome(const ChatQuestion &)>;

    explicit FakeChatClient(Answer answer = {}, QObject *parent = nullptr);
    /// Plays the list, then its last entry again and again.
    explicit FakeChatClient(const QList<ChatOutcome> &script, QObject *parent = nullptr);

    ChatCall *ask(const ChatQuestion &question) override;
    ModelsCall *listModels() override;
    QByteArray requestBody(const ChatQuestion &question) const override;

    void setModels(const ModelsOutcome &models) { m_models = models; }
    int askCount() const { return int(m_questions.size()); }
    const QList<ChatQuestion> &questions() const { return m_questions; }
    /// Calls not yet answered, oldest first; only without an answer function do they stay.
    QList<FakeChatCall *> waiting() const;
    int peakWaiting() const { return m_peak; }

private:
    Answer m_answer;
    ModelsOutcome m_models = ModelList{{QStringLiteral("test-model")}, 1};
    QList<ChatQuestion> m_questions;
    QList<QPointer<FakeChatCall>> m_calls;
    int m_peak = 0;
};

} // namespace countersign::test
