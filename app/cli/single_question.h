#pragma once

#include "core/base/result.h"
#include "core/llm/chat_client.h"
#include "core/suggest/llm_suggester.h"

#include <random>

namespace countersign::cli
{

/// What became of one text.
struct SingleAnswer {
    std::optional<Suggestion> suggestion;
    bool endpointStopped = false; ///< nothing else would be answered either
    Error error;                  ///< without a suggestion
};

/// Asks about one text with the run's rules for refusals and repeats (prelabel/prelabel_runner.h), but
/// without a ledger: there is no project that could keep it. `finished` comes once, from the event loop.
class SingleQuestion final : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    SingleQuestion(ChatClient &client, const LlmSuggester &suggester, AskedTicket asked);

    void start();

signals:
    void finished(const countersign::cli::SingleAnswer &answer);

private:
    void take(const ChatOutcome &outcome);
    void takeFailure(const ChatFailure &chatFailure);
    void giveUp(Error error, bool endpointStopped);

    ChatClient &m_client;
    const LlmSuggester &m_suggester;
    AskedTicket m_asked;
    int m_attempt = 1;
    int m_refusals = 0;
    bool m_askedAgain = false;
    std::mt19937 m_random;
};

} // namespace countersign::cli
