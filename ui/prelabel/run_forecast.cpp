#include "ui/prelabel/run_forecast.h"

#include "core/prompt/prompt_builder.h"
#include "core/review/ticket_columns.h"
#include "core/store/database.h"
#include "core/store/ledger_store.h"
#include "core/store/taxonomy_store.h"
#include "core/store/ticket_store.h"
#include "core/suggest/llm_suggester.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace countersign
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(countersign::RunForecast)
};

constexpr int SampledTickets = 100;

} // namespace

Result<RunSample> sampleRun(Database &reader, const RunSettings &settings, RunScope scope, bool resendUnknown,
                            FailureCause onlyCause)
{
    const auto taxonomy = currentTaxonomy(reader);
    if (!taxonomy)
        return failure(taxonomy.error());
    const TicketSelection selection{scope, resendUnknown, taxonomy->version, {}, SourceKind::Llm, onlyCause};
    RunSample sample;
    const auto count = countSelected(reader, selection);
    if (!count)
        return failure(count.error());
    sample.tickets = *count;
    const auto ids = selectTickets(reader, selection, {}, SampledTickets);
    if (!ids)
        return failure(ids.error());
    const LlmSuggester suggester(*taxonomy, settings, QUuid::createUuid());
    int read = 0;
    for (const TicketId id : *ids) {
        const auto ticket = ticketText(reader, id);
        const auto uuid = ticketUuidOf(reader, id);
        if (!ticket || !uuid)
            continue;
        AskedTicket asked = suggester.prepare(*ticket, *uuid);
        if (read++ == 0) {
            sample.ticketName = ticket->externalId;
            sample.question = std::move(asked.question);
        }
        sample.promptTokens += asked.guessedTokens;
    }
    if (read > 0)
        sample.promptTokens /= read;
    return sample;
}

qint64 answeredAlready(const TicketColumns &columns, Database &reader, const RunSettings &settings,
                       RunScope scope, const Taxonomy &now)
{
    if (scope != RunScope::Undecided && scope != RunScope::Stale)
        return 0;
    const QString message = systemMessage(now);
    QHash<quint32, bool> sameQuestion; ///< by run
    qint64 answered = 0;
    for (quint32 row = 0; row < columns.size(); ++row) {
        if (columns.sources()[row] != qint8(SourceKind::Llm) || columns.states()[row] == TicketState::Decided)
            continue;
        if (scope == RunScope::Stale && columns.taxonomies()[row] == quint16(now.version.value))
            continue;
        const quint32 id = columns.runs()[row];
        auto same = sameQuestion.constFind(id);
        if (same == sameQuestion.cend()) {
            const auto run = storedRun(reader, RunId{id});
            same = sameQuestion.insert(id,
                                       run && run->run.settings == settings && run->systemMessage == message);
        }
        answered += *same ? 1 : 0;
    }
    return answered;
}

RunForecast forecastRun(const RunSample &sample, std::optional<qint64> limit, const Price &price,
                        std::optional<int> maxTokens, double perSecond)
{
    RunForecast forecast;
    forecast.requests = limit ? std::min(*limit, sample.tickets) : sample.tickets;
    const auto requests = double(forecast.requests);
    const double out = TokenEstimator().completionTokens(maxTokens);
    forecast.tokensIn = requests * sample.promptTokens;
    forecast.tokensOut = requests * out;
    forecast.cost = requests * estimatedCost(price, sample.promptTokens, out);
    if (perSecond > 0)
        forecast.seconds = requests / perSecond;
    return forecast;
}

QString countWords(double count)
{
    const QLocale locale;
    if (count >= 1e6)
        return Words::tr("%1 million").arg(locale.toString(count / 1e6, 'f', 1));
    return locale.toString(qint64(std::llround(count)));
}

QString durationWords(double seconds)
{
    const auto whole = qint64(std::ceil(seconds));
    if (whole < 60)
        return Words::tr("%1 s").arg(whole);
    if (whole < 10 * 60)
        return Words::tr("%1 min %2 s").arg(whole / 60).arg(whole % 60);
    if (whole < 3600)
        return Words::tr("%1 min").arg((whole + 30) / 60);
    return Words::tr("%1 h %2 min").arg(whole / 3600).arg(whole % 3600 / 60);
}

QString moneyWords(double money)
{
    return Words::tr("USD %1").arg(QLocale().toString(money, 'f', money > 0 && money < 0.1 ? 4 : 2));
}

QString exactRequest(const ChatQuestion &question)
{
    QString text;
    for (const ChatMessage &message : question.messages) {
        const QString role =
            message.role == ChatRole::System ? Words::tr("System message") : Words::tr("User message");
        text += QStringLiteral("=== %1 ===\n%2\n\n").arg(role, message.content);
    }
    text += QStringLiteral("=== %1 ===\n").arg(Words::tr("Parameters"));
    text += QStringLiteral("model: %1\n").arg(question.model);
    if (question.temperature)
        text += QStringLiteral("temperature: %1\n").arg(*question.temperature);
    if (question.maxTokens)
        text += QStringLiteral("max_tokens: %1\n").arg(*question.maxTokens);
    if (!question.schema.isEmpty())
        text += QStringLiteral("response_format: %1\n").arg(QString::fromUtf8(question.schema));
    return text;
}

} // namespace countersign
