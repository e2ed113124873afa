#include "app/cli/endpoint_options.h"

#include "app/cli/words.h"
#include "core/llm/openai_client.h"
#include "core/settings/app_settings.h"

#include <QCoreApplication>

namespace countersign::cli
{
namespace
{

tl::unexpected<Error> wrong(const QString &message)
{
    return failure(ErrorKind::InvalidInput, message);
}

Result<Secret> chosenKey(const Arguments &arguments, const QUrl &baseUrl)
{
    if (!arguments.has("key-env")) {
        const auto variable = keyVariableFor(baseUrl);
        return variable ? Secret(qgetenv(variable->toUtf8().constData())) : Secret();
    }
    const QString variable = arguments.value("key-env");
    const Secret key(qgetenv(variable.toUtf8().constData()));
    if (!key.isEmpty())
        return key;
    // Who pastes the key itself here must not find it in a terminal's scrollback once more.
    return wrong(
        Words::tr("The environment variable that --key-env names is not set. It takes the variable's "
                  "name, not the key."));
}

/// The settings file's, where the command does not say.
Deadlines chosenDeadlines(NumberReader &numbers)
{
    constexpr qint64 longest = 24 * 60 * 60;
    Deadlines deadlines = loadAppSettings().deadlines;
    const auto read = [&numbers](const char *option, int &seconds) {
        if (const auto chosen = numbers.integer(option, 1, longest))
            seconds = int(*chosen);
    };
    read("connect-timeout", deadlines.connect);
    read("first-byte-timeout", deadlines.firstByte);
    read("total-timeout", deadlines.total);
    return deadlines;
}

QString memoryKey(const EndpointChoice &choice, const QString &model)
{
    return choice.settings.baseUrl + u' ' + model;
}

} // namespace

QList<OptionRule> endpointRules()
{
    return {
        {QStringLiteral("base-url"), QStringLiteral("URL"),
         Words::tr("An OpenAI-compatible endpoint, for example http://127.0.0.1:8080/v1.")},
        {QStringLiteral("model"), QStringLiteral("NAME"),
         Words::tr("Without it, the endpoint's models are listed.")},
        {QStringLiteral("key-env"), QStringLiteral("VAR"),
         Words::tr("The environment variable that holds the key.")},
        {QStringLiteral("temperature"), QStringLiteral("T"), Words::tr("0 to 2; 0.1 without it.")},
        {QStringLiteral("max-tokens"), QStringLiteral("N"), Words::tr("Cap of an answer; none without it.")},
        {QStringLiteral("allow-http"),
         {},
         Words::tr("Lets key and tickets travel readable to another machine.")},
        {QStringLiteral("proxy"), QStringLiteral("URL|system"), Words::tr("No proxy is used without it.")},
        {QStringLiteral("ca-file"), QStringLiteral("F"),
         Words::tr("PEM file with further authorities to trust.")},
        {QStringLiteral("connect-timeout"), QStringLiteral("S"),
         Words::tr("Seconds until the connection must stand; 10 without it.")},
        {QStringLiteral("first-byte-timeout"), QStringLiteral("S"),
         Words::tr("Seconds until an answer must begin; 120 without it, 300 on this machine.")},
        {QStringLiteral("total-timeout"), QStringLiteral("S"),
         Words::tr("Seconds until an answer must be complete; 600 without it.")}};
}

void noteWithoutServer(const Arguments &arguments, Context &context, const QList<OptionRule> &rules)
{
    QStringList given;
    for (const OptionRule &rule : rules) {
        if (arguments.has(rule.name.toLatin1().constData()))
            given.append(QLatin1String("--") + rule.name);
    }
    if (!given.isEmpty())
        context.console.note(Words::tr("The offline baseline asks no server; without effect: %1.")
                                 .arg(given.join(QStringLiteral(", "))));
}

Result<EndpointChoice> chosenEndpoint(const Arguments &arguments)
{
    if (!arguments.has("base-url"))
        return wrong(
            Words::tr("--source llm needs --base-url, for example --base-url http://127.0.0.1:8080/v1."));
    NumberReader numbers(arguments);
    EndpointChoice choice;
    choice.settings.source = SourceKind::Llm;
    choice.settings.model = arguments.value("model");
    choice.settings.temperature = numbers.real("temperature", 0, 2).value_or(0.1);
    if (const auto cap = numbers.integer("max-tokens", 1, 1'000'000))
        choice.settings.maxTokens = int(*cap);
    Endpoint rest;
    rest.deadlines = chosenDeadlines(numbers);
    if (!numbers.error().isEmpty())
        return wrong(numbers.error());
    rest.allowHttp = arguments.has("allow-http");
    rest.caFile = arguments.value("ca-file");
    if (arguments.has("proxy")) {
        rest.proxy = arguments.value("proxy") == QLatin1String("system") ? ProxyMode::System : ProxyMode::Url;
        if (rest.proxy == ProxyMode::Url)
            rest.proxyUrl = arguments.value("proxy");
    }
    auto checked = checkEndpoint(arguments.value("base-url"), rest);
    if (!checked)
        return failure(checked.error());
    auto key = chosenKey(arguments, checked->baseUrl);
    if (!key)
        return failure(key.error());
    checked->key = std::move(*key);
    choice.endpoint = std::move(*checked);
    if (const auto verified = verifyEndpoint(choice.endpoint); !verified)
        return failure(verified.error());
    choice.settings.baseUrl = choice.endpoint.baseUrl.toString();
    return choice;
}

Result<std::unique_ptr<OpenAiClient>> makeClient(const EndpointChoice &choice, Context &context)
{
    auto client = OpenAiClient::create(choice.endpoint, context.clock);
    if (!client)
        return client;
    const QString model = choice.settings.model;
    const AppSettings settings = loadAppSettings();
    if (const auto known = settings.memories.constFind(memoryKey(choice, model));
        known != settings.memories.constEnd())
        (*client)->remember(model, *known);
    QObject::connect(client->get(), &OpenAiClient::memoryChanged, client->get(),
                     [choice](const QString &name, const EndpointMemory &memory) {
                         AppSettings changed = loadAppSettings();
                         changed.memories.insert(memoryKey(choice, name), memory);
                         (void)saveAppSettings(changed); // it is learned again for one request
                     });
    return client;
}

int listModels(const EndpointChoice &choice, Context &context)
{
    auto client = makeClient(choice, context);
    if (!client)
        return failed(context, client.error());
    int status = WrongUsage;
    ModelsCall *call = (*client)->listModels();
    QObject::connect(call, &ModelsCall::finished, client->get(), [&](const ModelsOutcome &outcome) {
        if (outcome) {
            context.console.note(Words::tr("Name one of the endpoint's models with --model:"));
            for (const QString &id : outcome->ids)
                context.console.result(plainLine(id));
            if (outcome->ids.isEmpty())
                context.console.note(Words::tr("The endpoint lists none; ask its operator for the name."));
        } else {
            context.console.error(
                {outcome.error().kind, outcome.error().message, outcome.error().serverText});
            status = StoppedEarly;
        }
        QCoreApplication::quit();
    });
    QCoreApplication::exec();
    return status;
}

} // namespace countersign::cli
