#include "core/review/ticket_trouble.h"

#include <QCoreApplication>

namespace countersign
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(countersign::Review)
};

QString causeWords(FailureCause cause)
{
    switch (cause) {
    case FailureCause::TooLong:
        return Words::tr("This ticket is too long for the limit or the model.");
    case FailureCause::ContentFilter:
        return Words::tr("The provider's content filter stopped the answer.");
    case FailureCause::Refused:
        return Words::tr("The model refused to label this ticket.");
    case FailureCause::Malformed:
        return Words::tr("The answer was not the JSON that was asked for.");
    case FailureCause::CutOff:
        return Words::tr("The answer was cut off at the token limit.");
    case FailureCause::Empty:
        return Words::tr("The answer was empty.");
    case FailureCause::Ambiguous:
        return Words::tr("The answer contradicted itself.");
    case FailureCause::ServerError:
        return Words::tr("The server failed at every try.");
    case FailureCause::RateLimited:
        return Words::tr("The endpoint refused it as too many requests at every try.");
    case FailureCause::Timeout:
        return Words::tr("No answer came in time.");
    case FailureCause::Connection:
        return Words::tr("The connection failed.");
    case FailureCause::Rejected:
        return Words::tr("The endpoint rejected the request.");
    case FailureCause::Cancelled:
        return Words::tr("The request was called off.");
    case FailureCause::None:
        break;
    }
    return Words::tr("The request failed.");
}

} // namespace

QString ticketTroubleWords(const StoredRequest &newest)
{
    if (newest.state == RequestState::Unknown)
        return Words::tr(
            "This ticket was sent, but its answer was lost; it may have been paid. Label it by hand, "
            "or ask again on the pre-label page.");
    if (newest.state != RequestState::Failed)
        return {};
    return causeWords(newest.cause) + u' ' +
           Words::tr("Label it by hand, or retry failed ones on the pre-label page.");
}

} // namespace countersign
