#include "app/cli/command.h"
#include "app/cli/words.h"
#include "core/store/ticket_store.h"

namespace countersign::cli
{
namespace
{

int run(const Arguments &arguments, Context &context)
{
    const auto project = openToWrite(context, arguments.at(0));
    if (!project)
        return failed(context, project.error());
    const auto ticket = ticketNamed((*project)->reader(), arguments.at(1));
    if (!ticket)
        return failed(context, ticket.error());
    if (const auto forgotten = (*project)->forget(*ticket); !forgotten)
        return failed(context, forgotten.error());
    context.console.result(
        Words::tr("The text of %1 is overwritten in the project; its id and its labels stay. "
                  "Backup copies and exports made before still hold it.")
            .arg(plainLine(arguments.at(1))));
    return Done;
}

} // namespace

Command forgetCommand()
{
    return {{QStringLiteral("forget"),
             QStringLiteral("PROJECT TICKET"),
             Words::tr("Overwrites the text of one ticket, and what models said about it, for good."),
             2,
             2,
             {}},
            run};
}

} // namespace countersign::cli
