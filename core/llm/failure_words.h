#pragma once

#include <QString>
#include <QUrl>

namespace countersign
{

/// What an endpoint's failure means for a person.
enum class FailureWord {
    KeyRefused,
    NoCredit,
    NotFound,
    TooFast,
    Busy,
    ServerError,
    ServerTimeout,
    TooLong,
    ContentFilter,
    Rejected,
    FormatRefused,
    ParameterRefused,
    WebPage,
    Redirected,
    ProxyAsksPassword,
    NoChoices,
    NotJson,
    Incomplete,
    HostNotFound,
    Refused,
    Unreachable,
    ConnectTimeout,
    Tls,
    Proxy,
    FirstByteTimeout,
    TotalTimeout,
    Lost,
    TooLarge,
    Encoded,
    BadHeader,
    Cancelled,
};

/// One or two sentences that name the endpoint, the cause and the next step.
QString messageFor(FailureWord word, const QUrl &endpoint, const QString &model, int status = 0);

/// "endpoint moved": names both hosts. `target` may be invalid.
QString movedMessage(const QUrl &endpoint, const QUrl &target);

/// Added to a connection failure when a proxy variable is set but not used.
QString proxyVariableHint(const QString &variable);

} // namespace countersign
