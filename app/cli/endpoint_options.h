#pragma once

#include "app/cli/command.h"
#include "core/domain/run.h"
#include "core/llm/endpoint.h"

namespace countersign
{
class OpenAiClient;
}

namespace countersign::cli
{

/// Where the model is and how it is asked, as the options say.
struct EndpointChoice {
    Endpoint endpoint;
    RunSettings settings; ///< `model` may be empty
};

/// --base-url, --model, --key-env, --temperature, --max-tokens, --allow-http, --proxy, --ca-file,
/// --connect-timeout,
/// --first-byte-timeout, --total-timeout.
QList<OptionRule> endpointRules();
/// The offline baseline asks no server: names those of these options that were given all the same.
void noteWithoutServer(const Arguments &arguments, Context &context, const QList<OptionRule> &rules);

/// Checks them all. The key is read from the named variable, else from the one that belongs to the host.
/// Error: InvalidInput (wrong usage).
[[nodiscard]] Result<EndpointChoice> chosenEndpoint(const Arguments &arguments);

/// A client that knows what refusals have taught before, and keeps what they teach now.
[[nodiscard]] Result<std::unique_ptr<OpenAiClient>> makeClient(const EndpointChoice &choice,
                                                               Context &context);

/// For `llm` without --model: the endpoint's models on standard output. WrongUsage, or StoppedEarly if there
/// is no list.
int listModels(const EndpointChoice &choice, Context &context);

} // namespace countersign::cli
