#pragma once

#include "core/base/result.h"
#include "core/domain/run.h"
#include "core/domain/taxonomy.h"
#include "core/llm/chat.h"
#include "core/llm/pricing.h"
#include "core/prelabel/ticket_selection.h"

#include <optional>

namespace countersign
{

class Database;
class TicketColumns;

/// What was read from the project for a forecast: how many tickets, how long their prompts are, and one of
/// them ready to be shown.
struct RunSample {
    qint64 tickets = 0;
    double promptTokens = 0.0; ///< mean of the sampled ones, guessed
    QString ticketName;        ///< of the one shown; empty: there is no ticket to ask about
    ChatQuestion question;     ///< exactly what would be sent, but for the run's own marker
};

/// Counts the tickets of a run and prepares the first of them. Blocks; for a thread of the pool.
[[nodiscard]] Result<RunSample> sampleRun(Database &reader, const RunSettings &settings, RunScope scope,
                                          bool resendUnknown, FailureCause onlyCause = FailureCause::None);

/// How many tickets of the scope the very same question was answered for already: a run passes them over.
qint64 answeredAlready(const TicketColumns &columns, Database &reader, const RunSettings &settings,
                       RunScope scope, const Taxonomy &now);

/// What a run will take, before it starts.
struct RunForecast {
    qint64 requests = 0;
    double tokensIn = 0.0;
    double tokensOut = 0.0;
    double cost = 0.0;
    std::optional<double> seconds; ///< nothing while no rate was ever measured
};

/// One request a ticket; retries come on top. `perSecond` 0: not known.
RunForecast forecastRun(const RunSample &sample, std::optional<qint64> limit, const Price &price,
                        std::optional<int> maxTokens, double perSecond);

/// "7.4 million", "12,480".
QString countWords(double count);
/// "4 min 20 s", "23 min", "2 h 10 min".
QString durationWords(double seconds);
/// "USD 0.82": providers name their prices and credits in US dollars. Two digits after the point, more for
/// what would vanish.
QString moneyWords(double money);
/// System and user message of a question as plain text under their headings, with its parameters.
QString exactRequest(const ChatQuestion &question);

} // namespace countersign
