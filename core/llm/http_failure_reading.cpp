#include "core/llm/openai_wire.h"

#include "core/llm/failure_words.h"
#include "core/llm/redaction.h"

namespace countersign
{

namespace
{

struct Reading {
    FailureClass failureClass;
    FailureCause cause;
    ErrorKind kind;
    FailureWord word;
};

Reading readingOf(HttpProblem problem)
{
    using enum FailureClass;
    switch (problem) {
    case HttpProblem::BadRequest:
        return {StopRun, FailureCause::Rejected, ErrorKind::InvalidInput, FailureWord::BadHeader};
    case HttpProblem::HostNotFound:
        return {Retry, FailureCause::Connection, ErrorKind::Network, FailureWord::HostNotFound};
    case HttpProblem::Refused:
        return {Retry, FailureCause::Connection, ErrorKind::Network, FailureWord::Refused};
    case HttpProblem::Unreachable:
        return {Retry, FailureCause::Connection, ErrorKind::Network, FailureWord::Unreachable};
    case HttpProblem::ConnectTimeout:
        return {Retry, FailureCause::Timeout, ErrorKind::Timeout, FailureWord::ConnectTimeout};
    case HttpProblem::Tls:
        return {StopRun, FailureCause::Connection, ErrorKind::Network, FailureWord::Tls};
    case HttpProblem::Proxy:
        return {StopRun, FailureCause::Connection, ErrorKind::Network, FailureWord::Proxy};
    case HttpProblem::FirstByteTimeout:
        return {Ambiguous, FailureCause::Timeout, ErrorKind::Timeout, FailureWord::FirstByteTimeout};
    case HttpProblem::TotalTimeout:
        return {Ambiguous, FailureCause::Timeout, ErrorKind::Timeout, FailureWord::TotalTimeout};
    case HttpProblem::Lost:
        return {Ambiguous, FailureCause::Connection, ErrorKind::Network, FailureWord::Lost};
    case HttpProblem::TooLarge:
        return {Ambiguous, FailureCause::Malformed, ErrorKind::BadAnswer, FailureWord::TooLarge};
    case HttpProblem::Encoded:
        return {Ambiguous, FailureCause::Malformed, ErrorKind::BadAnswer, FailureWord::Encoded};
    case HttpProblem::Cancelled:
        return {Cancelled, FailureCause::Cancelled, ErrorKind::Cancelled, FailureWord::Cancelled};
    }
    return {Ambiguous, FailureCause::Connection, ErrorKind::Network, FailureWord::Lost};
}

} // namespace

ChatFailure readHttpFailure(const HttpFailure &failure, const WireContext &context,
                            const QString &proxyVariable)
{
    Reading reading = readingOf(failure.problem);
    // Nothing left the machine: whatever went wrong, it cannot have been paid.
    if (reading.failureClass == FailureClass::Ambiguous && !failure.bytesSent) {
        const bool late = reading.cause == FailureCause::Timeout;
        reading = {FailureClass::Retry, reading.cause, reading.kind,
                   late ? FailureWord::ConnectTimeout : FailureWord::Unreachable};
    }
    ChatFailure result;
    result.failureClass = reading.failureClass;
    result.cause = reading.cause;
    result.kind = reading.kind;
    result.httpStatus = failure.status;
    result.bytesSent = failure.bytesSent;
    result.message = messageFor(reading.word, context.baseUrl, context.model, failure.status);
    if (!failure.bytesSent && !proxyVariable.isEmpty() && reading.cause == FailureCause::Connection)
        result.message += u' ' + proxyVariableHint(proxyVariable);
    result.serverText = printableServerText(failure.detail.toUtf8(), context.key);
    return result;
}

} // namespace countersign
