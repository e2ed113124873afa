#pragma once

#include "core/llm/openai_wire.h"
#include "core/llm/server_error.h"

namespace countersign
{

/// From an HTTP status of 300 or more and what the body says, what is to be done: the table of
/// failure-model 3.1. Pure. `error` is empty where the body says nothing readable.
ChatFailure classifyStatus(int status, const ServerError &error, const HttpAnswer &answer,
                           const PreparedQuestion &sent, const WireContext &context);

/// A failure with class, cause and words; the rest as the answer has it.
ChatFailure makeFailure(FailureClass failureClass, FailureCause cause, ErrorKind kind, QString message,
                        const HttpAnswer &answer, const WireContext &context);

/// The answer is a web page: a captive portal, a login page, or a base URL that is no API.
ChatFailure webPageFailure(const HttpAnswer &answer, const WireContext &context);

} // namespace countersign
