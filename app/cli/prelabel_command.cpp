#include "app/cli/baseline_prelabel.h"
#include "app/cli/llm_prelabel.h"
#include "app/cli/run_report.h"
#include "app/cli/words.h"
#include "core/prelabel/ticket_selection.h"
#include "core/store/project_writer.h"
#include "core/store/taxonomy_store.h"

namespace countersign::cli
{
namespace
{

constexpr int mostInFlight = 256;

/// A threshold only moves the gate: it is in no request and in no cache key, so the new version of the
/// taxonomy that holds it asks nothing of the model.
Result<void> setThreshold(Context &context, Project &project, double threshold)
{
    auto taxonomy = currentTaxonomy(project.reader());
    if (!taxonomy)
        return failure(taxonomy.error());
    if (qFuzzyCompare(1 + taxonomy->threshold, 1 + threshold))
        return {};
    taxonomy->threshold = threshold;
    const auto stored = project.writer()
                            ->postFor<Taxonomy>(WritePriority::Normal,
                                                [&](WriteContext &write) {
                                                    return addTaxonomyVersion(
                                                        write, *taxonomy, context.clock.wallMilliseconds());
                                                })
                            .result();
    if (!stored)
        return failure(stored.error());
    context.console.note(
        Words::tr("The threshold is now %1 (taxonomy version %2). Nothing is asked again for it.")
            .arg(threshold)
            .arg(stored->version.value));
    return {};
}

struct Order {
    RunRequest request;
    PaceLimits pace;
    std::optional<double> threshold;
};

RunScope scopeOf(const QString &word)
{
    if (word == QLatin1String("failed"))
        return RunScope::Failed;
    if (word == QLatin1String("stale"))
        return RunScope::Stale;
    return word == QLatin1String("all") ? RunScope::All : RunScope::Undecided;
}

Result<Order> readOrder(const Arguments &arguments)
{
    constexpr qint64 many = 1'000'000'000;
    constexpr double dear = 1e12;
    NumberReader numbers(arguments);
    Order order;
    order.threshold = numbers.real("threshold", 0, 1);
    order.request.limit = numbers.integer("limit", 0, many);
    order.request.scope = scopeOf(arguments.value("only"));
    order.request.resendUnknown = arguments.has("resend-unknown");
    RunBudget &budget = order.request.budget;
    budget.maxRequests = numbers.integer("max-requests", 0, many);
    budget.maxCost = numbers.real("max-cost", 0, dear);
    budget.price.perRequest = numbers.real("price-per-request", 0, dear).value_or(0);
    budget.price.inputPerMillion = numbers.real("price-input", 0, dear).value_or(0);
    budget.price.outputPerMillion = numbers.real("price-output", 0, dear).value_or(0);
    order.pace.perMinute = int(numbers.integer("per-minute", 1, 1'000'000).value_or(0));
    order.pace.perDay = int(numbers.integer("per-day", 1, many).value_or(0));
    if (const auto ceiling = numbers.integer("concurrency", 1, mostInFlight))
        order.pace.ceiling = int(*ceiling);
    if (!numbers.error().isEmpty())
        return failure(ErrorKind::InvalidInput, numbers.error());
    const bool flat = arguments.has("price-per-request");
    const bool byToken = arguments.has("price-input") || arguments.has("price-output");
    if (flat && byToken)
        return failure(ErrorKind::InvalidInput,
                       Words::tr("Name either --price-per-request or the prices per 1,000,000 tokens."));
    if (budget.maxCost && !flat && !byToken)
        return failure(ErrorKind::InvalidInput,
                       Words::tr("--max-cost needs a price: --price-per-request, or --price-input and "
                                 "--price-output."));
    return order;
}

/// What only means something when a server is asked.
QList<OptionRule> runRules()
{
    const QString number = QStringLiteral("N");
    const QString amount = QStringLiteral("X");
    return {
        {QStringLiteral("concurrency"), number,
         Words::tr("Most requests at a time; found by itself below that.")},
        {QStringLiteral("max-requests"), number,
         Words::tr("Stops at so many requests, repeated ones included.")},
        {QStringLiteral("max-cost"), amount, Words::tr("Stops before the cost passes this; needs a price.")},
        {QStringLiteral("price-per-request"), amount, Words::tr("A flat price.")},
        {QStringLiteral("price-input"), amount, Words::tr("Price per 1,000,000 prompt tokens.")},
        {QStringLiteral("price-output"), amount, Words::tr("Price per 1,000,000 answer tokens.")},
        {QStringLiteral("per-minute"), number, Words::tr("Own limit of requests a minute.")},
        {QStringLiteral("per-day"), number, Words::tr("Own limit of requests a day (UTC); the run sleeps.")},
        {QStringLiteral("resend-unknown"), {}, Words::tr("Asks again what may have been paid for.")}};
}

int runBaseline(const Arguments &arguments, Context &context, const Order &order)
{
    noteWithoutServer(arguments, context, endpointRules() + runRules());
    const auto project = openToWrite(context, arguments.at(0));
    if (!project)
        return failed(context, project.error());
    if (order.threshold) {
        if (const auto set = setThreshold(context, **project, *order.threshold); !set)
            return failed(context, set.error());
    }
    const auto outcome =
        prelabelWithBaseline(context, **project, order.request.limit.value_or(-1), order.request.scope);
    const auto taxonomy = currentTaxonomy((*project)->reader());
    if (!outcome || !taxonomy)
        return failed(context, outcome ? taxonomy.error() : outcome.error());
    if (arguments.has("json")) {
        context.console.resultBytes(baselineJson(*outcome) + '\n');
        return Done;
    }
    for (const QString &line : baselineLines(*outcome, *taxonomy))
        context.console.result(line);
    return Done;
}

/// Tickets of the scope that are not asked because their last answer was lost and nobody said to ask again.
Result<qint64> unknownLeftOut(Database &database, const RunRequest &request)
{
    if (request.resendUnknown || request.scope == RunScope::Failed)
        return 0;
    const auto taxonomy = currentTaxonomy(database);
    if (!taxonomy)
        return failure(taxonomy.error());
    TicketSelection selection;
    selection.scope = request.scope;
    selection.taxonomy = taxonomy->version;
    const auto asked = countSelected(database, selection);
    selection.resendUnknown = true;
    const auto all = countSelected(database, selection);
    if (!asked || !all)
        return failure(asked ? all.error() : asked.error());
    return *all - *asked;
}

int runModel(const Arguments &arguments, Context &context, Order order)
{
    const auto choice = chosenEndpoint(arguments);
    if (!choice)
        return wrongUsage(context, QStringLiteral("prelabel"), choice.error().message);
    if (choice->settings.model.isEmpty())
        return listModels(*choice, context);
    const auto project = openToWrite(context, arguments.at(0));
    if (!project)
        return failed(context, project.error());
    if (order.threshold) {
        if (const auto set = setThreshold(context, **project, *order.threshold); !set)
            return failed(context, set.error());
    }
    const auto leftOut = unknownLeftOut((*project)->reader(), order.request);
    if (!leftOut)
        return failed(context, leftOut.error());
    if (*leftOut > 0)
        context.console.note(unknownWords(*leftOut));
    order.request.baseUrl = choice->settings.baseUrl;
    order.request.model = choice->settings.model;
    order.request.temperature = choice->settings.temperature;
    order.request.maxTokens = choice->settings.maxTokens;
    order.request.loopback = isLoopback(choice->endpoint.baseUrl);
    order.pace.loopback = order.request.loopback;
    const auto outcome = prelabelWithModel(context, **project, *choice, order.request, order.pace);
    if (!outcome)
        return failed(context, outcome.error());
    for (const QString &line : outcomeLines(*outcome)) {
        if (arguments.has("json") || outcome->end != RunEnd::Finished)
            context.console.note(line);
        else
            context.console.result(line);
    }
    if (arguments.has("json"))
        context.console.resultBytes(outcomeJson(*outcome) + '\n');
    const ExitStatus status = statusOf(*outcome);
    return status == Done && *leftOut > 0 ? Incomplete : status;
}

int run(const Arguments &arguments, Context &context)
{
    if (!arguments.has("source"))
        return wrongUsage(context, QStringLiteral("prelabel"),
                          Words::tr("Say --source baseline or --source llm."));
    auto order = readOrder(arguments);
    if (!order)
        return wrongUsage(context, QStringLiteral("prelabel"), order.error().message);
    return arguments.value("source") == QLatin1String("llm") ? runModel(arguments, context, std::move(*order))
                                                             : runBaseline(arguments, context, *order);
}

QList<OptionRule> rules()
{
    QList<OptionRule> all{{QStringLiteral("source"),
                           QStringLiteral("baseline|llm"),
                           Words::tr("The offline baseline, or a language model."),
                           {QStringLiteral("baseline"), QStringLiteral("llm")}}};
    all += endpointRules();
    all +=
        {{QStringLiteral("threshold"), QStringLiteral("X"),
          Words::tr(
              "New default threshold of the taxonomy, 0 to 1; fields and options with their own keep it.")},
         {QStringLiteral("limit"), QStringLiteral("N"), Words::tr("Asks about at most so many tickets.")},
         {QStringLiteral("only"),
          QStringLiteral("undecided|failed|stale|all"),
          Words::tr("Which tickets; undecided without it. The baseline never asks about decided ones."),
          {QStringLiteral("undecided"), QStringLiteral("failed"), QStringLiteral("stale"),
           QStringLiteral("all")}}};
    all += runRules();
    all += {{QStringLiteral("json"), {}, Words::tr("One object.")}};
    return all;
}

} // namespace

Command prelabelCommand()
{
    return {{QStringLiteral("prelabel"), QStringLiteral("PROJECT --source baseline|llm [options]"),
             Words::tr("Proposes labels for undecided tickets; the same command again goes on."), 1, 1,
             rules()},
            run};
}

} // namespace countersign::cli
