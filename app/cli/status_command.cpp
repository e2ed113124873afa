#include "app/cli/command.h"
#include "app/cli/ordered_json.h"
#include "app/cli/run_report.h"
#include "app/cli/state_counts.h"
#include "app/cli/words.h"
#include "core/prelabel/run_words.h"

#include <QLocale>

namespace countersign::cli
{
namespace
{

QByteArray toJson(const ProjectCounts &counts)
{
    OrderedJson json;
    json.add("tickets", counts.tickets);
    for (size_t i = 0; i < counts.states.size(); ++i)
        json.add(ticketStateKeys[i], counts.states[i]);
    json.add("requests_sent", counts.ledger.sent).add("spend", counts.ledger.cost);
    return json.bytes();
}

void print(Context &context, const ProjectCounts &counts)
{
    const QLocale locale;
    const auto row = [&](const QString &name, const QString &value) {
        context.console.result(name.leftJustified(16) + value.rightJustified(12));
    };
    row(QStringLiteral("tickets"), locale.toString(counts.tickets));
    for (size_t i = 0; i < counts.states.size(); ++i)
        row(QLatin1String("  ") + QLatin1String(ticketStateKeys[i]), locale.toString(counts.states[i]));
    row(QStringLiteral("requests_sent"), locale.toString(counts.ledger.sent));
    row(QStringLiteral("spend"), locale.toString(counts.ledger.cost, 'g', 6));
    for (auto it = counts.ledger.failedTickets.cbegin(); it != counts.ledger.failedTickets.cend(); ++it)
        context.console.result(Words::tr("Failed: %1").arg(failureWords(it.key(), it.value())));
    if (counts.ledger.unknownTickets > 0)
        context.console.result(unknownWords(counts.ledger.unknownTickets));
}

int run(const Arguments &arguments, Context &context)
{
    const auto project = openToRead(context, arguments.at(0));
    if (!project)
        return failed(context, project.error());
    const auto counts = countProject((*project)->reader());
    if (!counts)
        return failed(context, counts.error());
    if (arguments.has("json"))
        context.console.resultBytes(toJson(*counts) + '\n');
    else
        print(context, *counts);
    return Done;
}

} // namespace

Command statusCommand()
{
    return {{QStringLiteral("status"),
             QStringLiteral("PROJECT [--json]"),
             Words::tr("Counts tickets by state; also while a run goes on."),
             1,
             1,
             {{QStringLiteral("json"), {}, Words::tr("One object.")}}},
            run};
}

} // namespace countersign::cli
