#include "ui/review/raw_exchange.h"

#include "core/prompt/prepared_ticket.h"
#include "core/prompt/prompt_builder.h"
#include "core/store/database.h"
#include "core/store/ledger_store.h"
#include "core/store/taxonomy_store.h"
#include "core/store/ticket_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace countersign
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(countersign::RawExchange)
};

} // namespace

Result<RawExchange> readRawExchange(Database &reader, const ShownTicket &shown)
{
    const auto requests = requestsOf(reader, shown.ticket.id);
    if (!requests)
        return failure(requests.error());
    if (requests->isEmpty())
        return failure(ErrorKind::NotFound,
                       Words::tr("Nothing was sent to a model about ticket %1, so there is no raw answer.")
                           .arg(shown.ticket.externalId));
    const RequestId wanted = shown.suggestion ? shown.suggestion->request : RequestId();
    auto request = std::ranges::find(*requests, wanted, &StoredRequest::id);
    if (request == requests->cend())
        request = std::ranges::max_element(*requests, {}, &StoredRequest::id);
    RawExchange exchange;
    exchange.reply = request->rawReply;
    exchange.errorText = request->errorText;
    const auto run = storedRun(reader, request->run);
    if (!run)
        return failure(run.error());
    exchange.systemMessage = run->systemMessage;
    const auto taxonomy = taxonomyVersion(reader, run->run.taxonomy);
    if (!taxonomy)
        return failure(taxonomy.error());
    const auto uuid = ticketUuidOf(reader, shown.ticket.id);
    if (!uuid)
        return failure(uuid.error());
    const PreparedTicket prepared = prepareTicket(shown.ticket.subject, shown.ticket.body, *taxonomy);
    exchange.userMessage = userMessage(prepared.text, ticketMarker(run->run.uuid, *uuid));
    return exchange;
}

QString exchangeWords(const RawExchange &exchange)
{
    QString words;
    const auto add = [&words](const QString &heading, const QString &text) {
        if (text.isEmpty())
            return;
        if (!words.isEmpty())
            words += QStringLiteral("\n\n");
        words += QStringLiteral("—— %1 ——\n\n").arg(heading) + text;
    };
    add(Words::tr("Raw answer"), exchange.reply);
    add(Words::tr("Error of the server"), exchange.errorText);
    add(Words::tr("System message"), exchange.systemMessage);
    add(Words::tr("User message"), exchange.userMessage);
    return words;
}

} // namespace countersign
