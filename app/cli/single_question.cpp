#include "app/cli/single_question.h"

#include "core/llm/retry_policy.h"

#include <QRandomGenerator>
#include <QTimer>

namespace countersign::cli
{
namespace
{

constexpr int refusalsTaken = 4; ///< json_schema, json_object, temperature, token cap

} // namespace

SingleQuestion::SingleQuestion(ChatClient &client, const LlmSuggester &suggester, AskedTicket asked)
    : m_client(client),
      m_suggester(suggester),
      m_asked(std::move(asked)),
      m_random(QRandomGenerator::global()->generate())
{
}

void SingleQuestion::start()
{
    ChatCall *call = m_client.ask(m_asked.question);
    connect(call, &ChatCall::finished, this, &SingleQuestion::take);
}

void SingleQuestion::take(const ChatOutcome &outcome)
{
    if (!outcome)
        return takeFailure(outcome.error());
    const auto suggestion = m_suggester.read(m_asked, *outcome);
    if (suggestion) {
        emit finished({*suggestion, false, {}});
        return;
    }
    const FailureCause cause = suggestion.error().cause;
    const bool again = !m_askedAgain && (cause == FailureCause::Malformed || cause == FailureCause::Empty ||
                                         cause == FailureCause::Ambiguous);
    if (!again)
        return giveUp({ErrorKind::BadAnswer, suggestion.error().words, {}}, false);
    m_askedAgain = true;
    start();
}

void SingleQuestion::takeFailure(const ChatFailure &chatFailure)
{
    const Error error{chatFailure.kind, chatFailure.message, chatFailure.serverText};
    switch (chatFailure.failureClass) {
    case FailureClass::FormatRefused:
    case FailureClass::ParameterRefused:
        if (++m_refusals > refusalsTaken)
            return giveUp(error, true);
        return start();
    case FailureClass::Retry: {
        const double jitter = std::uniform_real_distribution<double>(0.0, 1.0)(m_random);
        const auto delay = retryDelay(m_attempt++, chatFailure, jitter);
        if (!delay)
            return giveUp(error, true);
        QTimer::singleShot(*delay, this, &SingleQuestion::start);
        return;
    }
    case FailureClass::TicketFinal:
        return giveUp(error, false);
    case FailureClass::StopRun:
    case FailureClass::Ambiguous:
    case FailureClass::Cancelled:
        return giveUp(error, true);
    }
}

void SingleQuestion::giveUp(Error error, bool endpointStopped)
{
    emit finished({std::nullopt, endpointStopped, std::move(error)});
}

} // namespace countersign::cli
