#include "core/review/decide_ticket.h"

#include "core/review/shown_ticket.h"
#include "core/store/database.h"
#include "core/store/project.h"
#include "core/store/project_writer.h"
#include "core/store/taxonomy_store.h"
#include "core/store/ticket_store.h"

#include <QCoreApplication>
#include <QFuture>

namespace countersign
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(countersign::Review)
};

Result<Verdict> verdictFor(Database &database, const DecideRequest &request)
{
    const auto taxonomy = currentTaxonomy(database);
    if (!taxonomy)
        return failure(taxonomy.error());
    const auto id = ticketNamed(database, request.ticket);
    if (!id)
        return failure(id.error());
    const auto shown = readShownTicket(database, *taxonomy, *id);
    if (!shown)
        return failure(shown.error());
    const VerdictBase base = verdictBaseOf(*shown, request.annotator);
    switch (request.verb) {
    case DecideRequest::Verb::Accept:
        return acceptVerdict(*taxonomy, base, AcceptScope::Everything);
    case DecideRequest::Verb::Skip:
        return skipVerdict(*taxonomy, base);
    case DecideRequest::Verb::Set:
        break;
    }
    const auto settings = fieldSettings(*taxonomy, request.settings);
    if (!settings)
        return failure(settings.error());
    return settingsVerdict(*taxonomy, base, *settings);
}

} // namespace

Result<Verdict> decideTicket(Project &project, const DecideRequest &request, const Clock &clock)
{
    if (!project.writer())
        return failure(
            ErrorKind::ReadOnly,
            Words::tr("%1 is open for reading only, so nothing can be decided in it.").arg(project.path()));
    auto verdict = verdictFor(project.reader(), request);
    if (!verdict || !verdict->changes)
        return verdict;
    const qint64 now = clock.wallMilliseconds();
    const Result<void> written = project.writer()
                                     ->post(WritePriority::Decision,
                                            [decision = verdict->decision, annotator = request.annotator,
                                             now](WriteContext &context) -> Result<void> {
                                                const auto id = annotatorNamed(context.database, annotator);
                                                if (!id)
                                                    return failure(id.error());
                                                const auto recorded = recordDecisions(
                                                    context, *id, ActionKind::Decide, {decision}, now);
                                                return recorded ? Result<void>() : failure(recorded.error());
                                            })
                                     .result();
    if (!written)
        return failure(written.error());
    return verdict;
}

} // namespace countersign
