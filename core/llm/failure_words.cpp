#include "core/llm/failure_words.h"

#include "core/llm/endpoint.h"

#include <QCoreApplication>

namespace countersign
{

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(countersign::Endpoint)
};

} // namespace

QString messageFor(FailureWord word, const QUrl &endpoint, const QString &model, int status)
{
    const QString host = displayName(endpoint);
    switch (word) {
    case FailureWord::KeyRefused:
        if (model.isEmpty()) // as when the models are listed
            return Words::tr("%1 refuses the key (HTTP %2). Check the key, then test again.")
                .arg(host, QString::number(status));
        return Words::tr("%1 refuses the key (HTTP %2). Check the key and that it may use the model “%3”.")
            .arg(host, QString::number(status), model);
    case FailureWord::NoCredit:
        return Words::tr(
                   "The credit or the plan's limit at %1 is used up. Top it up or raise the limit there, "
                   "then continue the run.")
            .arg(host);
    case FailureWord::NotFound:
        return Words::tr("%1 does not know the model “%2” or the path %3 (HTTP %4). Check the base URL and "
                         "choose a model from its list.")
            .arg(host, model, endpoint.path().isEmpty() ? QStringLiteral("/") : endpoint.path(),
                 QString::number(status));
    case FailureWord::TooFast:
        return Words::tr("%1 asks for a slower pace (HTTP 429). It is asked again later.").arg(host);
    case FailureWord::Busy:
        return Words::tr("%1 is busy or still starting (HTTP %2). It is asked again later.")
            .arg(host, QString::number(status));
    case FailureWord::ServerError:
        return Words::tr("%1 reports an error of its own (HTTP %2). It is asked again later.")
            .arg(host, QString::number(status));
    case FailureWord::ServerTimeout:
        return Words::tr("%1 gave up waiting for its model (HTTP %2). It is asked again later.")
            .arg(host, QString::number(status));
    case FailureWord::TooLong:
        return Words::tr("The ticket is too long for the model “%1” at %2. Lower the length limit in the "
                         "taxonomy, or use a model with a larger context.")
            .arg(model, host);
    case FailureWord::ContentFilter:
        return Words::tr("The content filter of %1 stopped this ticket. Label it by hand.").arg(host);
    case FailureWord::Rejected:
        return Words::tr("%1 rejects this request (HTTP %2). Its own words are under Details.")
            .arg(host, QString::number(status));
    case FailureWord::FormatRefused:
        return Words::tr("%1 does not support this reply format. A simpler one is used from now on.")
            .arg(host);
    case FailureWord::ParameterRefused:
        return Words::tr(
                   "%1 does not accept one of the parameters for the model “%2”. It is left out from now on.")
            .arg(host, model);
    case FailureWord::WebPage:
        return Words::tr(
                   "%1 answered a web page instead of an API (HTTP %2). Check the base URL, and whether "
                   "this network asks for a login.")
            .arg(host, QString::number(status));
    case FailureWord::Redirected:
        return movedMessage(endpoint, QUrl());
    case FailureWord::ProxyAsksPassword:
        return Words::tr(
                   "The proxy on the way to %1 asks for a password (HTTP 407). Check the proxy setting.")
            .arg(host);
    case FailureWord::NoChoices:
        return Words::tr("%1 answered without any text. It may have been paid; the ticket needs another try "
                         "or a label by hand.")
            .arg(host);
    case FailureWord::NotJson:
        return Words::tr("%1 answered something that is not a chat completion (HTTP %2). Check the base URL.")
            .arg(host, QString::number(status));
    case FailureWord::Incomplete:
        return Words::tr(
                   "The answer of %1 broke off. It may have been paid, so it is not asked again without "
                   "your consent.")
            .arg(host);
    case FailureWord::HostNotFound:
        return Words::tr("The host of %1 is not found. Check the base URL and the network connection.")
            .arg(host);
    case FailureWord::Refused:
        return Words::tr("Nothing listens at %1. Start the model server, or check the port.").arg(host);
    case FailureWord::Unreachable:
        return Words::tr("%1 is not reached. Check the network connection.").arg(host);
    case FailureWord::ConnectTimeout:
        return Words::tr("%1 does not accept the connection in time. Check the address and the network.")
            .arg(host);
    case FailureWord::Tls:
        return Words::tr(
                   "The certificate of %1 cannot be trusted, so nothing was sent. Check the address, or "
                   "name the CA file of your organisation.")
            .arg(host);
    case FailureWord::Proxy:
        return Words::tr("The proxy on the way to %1 does not work. Check the proxy setting; nothing is sent "
                         "past it.")
            .arg(host);
    case FailureWord::FirstByteTimeout:
        return Words::tr("%1 took the request but did not begin to answer in time. It may have been paid.")
            .arg(host);
    case FailureWord::TotalTimeout:
        return Words::tr("The answer of %1 took longer than the total time allowed. It may have been paid.")
            .arg(host);
    case FailureWord::Lost:
        return Words::tr(
                   "%1 closed the connection before its answer was complete. It may have been paid, so it "
                   "is not asked again without your consent.")
            .arg(host);
    case FailureWord::TooLarge:
        return Words::tr("%1 sends more than an answer can be and was stopped. It may have been paid. Check "
                         "the base URL.")
            .arg(host);
    case FailureWord::Encoded:
        return Words::tr("%1 sends a compressed answer although none was asked for. It may have been paid. "
                         "Check for a proxy in between.")
            .arg(host);
    case FailureWord::BadHeader:
        return Words::tr("The key or address for %1 contains characters that cannot be sent. Enter it again.")
            .arg(host);
    case FailureWord::Cancelled:
        return Words::tr("The request to %1 was cancelled.").arg(host);
    }
    return {};
}

QString movedMessage(const QUrl &endpoint, const QUrl &target)
{
    const QString to = target.isValid() && !target.host().isEmpty()
                           ? target.scheme() + QLatin1String("://") + displayName(target) + target.path()
                           : Words::tr("an unnamed address");
    return Words::tr(
               "%1 says it has moved to %2. That was not followed, so key and tickets stayed here. If you "
               "trust the new address, enter it as the base URL.")
        .arg(displayName(endpoint), to);
}

QString proxyVariableHint(const QString &variable)
{
    return Words::tr(
               "The variable %1 names a proxy, but this endpoint is reached directly. Choose the system "
               "proxy if it is needed.")
        .arg(variable);
}

} // namespace countersign
