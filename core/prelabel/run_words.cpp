#include "core/prelabel/run_words.h"

#include "core/store/ticket_store.h"

#include <QCoreApplication>
#include <QLocale>

namespace countersign
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(countersign::Run)
};

} // namespace

QString failureWords(FailureCause cause, qint64 count)
{
    const int n = int(count);
    switch (cause) {
    case FailureCause::TooLong:
        return Words::tr("%n ticket(s) too long for the limit or the model", nullptr, n);
    case FailureCause::ContentFilter:
        return Words::tr("%n answer(s) stopped by the provider's content filter", nullptr, n);
    case FailureCause::Refused:
        return Words::tr("%n ticket(s) the model refused to label", nullptr, n);
    case FailureCause::Malformed:
        return Words::tr("%n answer(s) that were not the JSON asked for", nullptr, n);
    case FailureCause::CutOff:
        return Words::tr("%n answer(s) cut off at the token limit", nullptr, n);
    case FailureCause::Empty:
        return Words::tr("%n empty answer(s)", nullptr, n);
    case FailureCause::Ambiguous:
        return Words::tr("%n answer(s) that contradicted themselves", nullptr, n);
    case FailureCause::ServerError:
        return Words::tr("%n ticket(s) after repeated server errors", nullptr, n);
    case FailureCause::RateLimited:
        return Words::tr("%n ticket(s) refused as too many requests", nullptr, n);
    case FailureCause::Timeout:
        return Words::tr("%n ticket(s) without an answer in time", nullptr, n);
    case FailureCause::Connection:
        return Words::tr("%n ticket(s) whose connection failed", nullptr, n);
    case FailureCause::Rejected:
        return Words::tr("%n request(s) the endpoint rejected", nullptr, n);
    case FailureCause::Cancelled:
        return Words::tr("%n request(s) called off", nullptr, n);
    case FailureCause::None:
        break;
    }
    return Words::tr("%n ticket(s) for an unnamed reason", nullptr, n);
}

QString failureNextStep(FailureCause cause)
{
    switch (cause) {
    case FailureCause::TooLong:
        return Words::tr("Let the taxonomy keep head and tail of long tickets, or label them by hand.");
    case FailureCause::ContentFilter:
    case FailureCause::Refused:
        return Words::tr("Read them yourself; they stay in the queue.");
    case FailureCause::CutOff:
        return Words::tr("Raise the token limit, then retry.");
    case FailureCause::Malformed:
    case FailureCause::Ambiguous:
        return Words::tr("Retry, or try a model that keeps to JSON.");
    case FailureCause::Empty:
        return Words::tr("A thinking model may need a higher token limit; then retry.");
    case FailureCause::RateLimited:
        return Words::tr("Lower the pace, then retry.");
    default:
        return Words::tr("Retry them when the endpoint is well.");
    }
}

Error budgetReached(const RunBudget &budget, const BudgetMeter &meter)
{
    const QLocale locale;
    const bool byRequests = budget.maxRequests && meter.requests() >= *budget.maxRequests;
    const QString message =
        byRequests ? Words::tr("The run stopped at its limit of %n request(s). Raise the limit to go on.",
                               nullptr, int(*budget.maxRequests))
                   : Words::tr("The run stopped before its limit of %1: %2 is spent and the next request "
                               "might pass it. Raise "
                               "the limit to go on.")
                         .arg(locale.toString(budget.maxCost.value_or(0), 'g', 6),
                              locale.toString(meter.spent(), 'g', 6));
    return {ErrorKind::Quota, message, {}};
}

QString tooLongWords(const Taxonomy &taxonomy)
{
    return Words::tr("longer than %1 characters").arg(QLocale().toString(taxonomy.maxCharacters));
}

Error ticketTooLong(Database &database, TicketId ticket, const Taxonomy &taxonomy)
{
    const auto text = ticketText(database, ticket);
    return {
        ErrorKind::InvalidInput,
        Words::tr(
            "Ticket %1 is %2, and the taxonomy says to ask first. Set \"long_tickets\" in the taxonomy to "
            "\"head_and_tail\" or \"refuse\", then go on.")
            .arg(text ? text->externalId : QString::number(ticket.value), tooLongWords(taxonomy)),
        {}};
}

} // namespace countersign
