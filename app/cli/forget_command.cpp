#include "app/cli/command.h"
#include "app/cli/words.h"
#include "core/store/backup.h"
#include "core/store/ticket_store.h"

namespace countersign::cli
{
namespace
{

/// A copy of the project as it is now takes the place of those that hold the text.
Result<void> replaceBackups(Project &project, const QStringList &copies, const Clock &clock)
{
    if (auto kept = backUp(project.path(), project.reader(), true, clock); !kept)
        return kept;
    return removeBackups(copies);
}

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
                  "Exports made before still hold it, and so does the file it came from.")
            .arg(plainLine(arguments.at(1))));
    const auto copies = backupsHolding((*project)->path(), (*project)->reader(), *ticket);
    if (!copies)
        return failed(context, copies.error());
    if (copies->isEmpty())
        return Done;
    const bool wanted = arguments.has("delete-backups");
    if (wanted) {
        if (const auto replaced = replaceBackups(**project, *copies, context.clock); !replaced)
            return failed(context, replaced.error());
    }
    context.console.result(
        wanted ? Words::tr("%Ln backup copies that held it are deleted, and a new one is made:", nullptr,
                           plural(copies->size()))
               : Words::tr("%Ln backup copies beside the project still hold it:", nullptr,
                           plural(copies->size())));
    for (const QString &copy : *copies)
        context.console.result(QLatin1String("  ") + plainLine(copy));
    if (!wanted)
        context.console.note(Words::tr("Run the same command with --delete-backups to delete them."));
    return Done;
}

} // namespace

Command forgetCommand()
{
    return {{QStringLiteral("forget"),
             QStringLiteral("PROJECT TICKET [--delete-backups]"),
             Words::tr("Overwrites the text of one ticket, and what models said about it, for good."),
             2,
             2,
             {{QStringLiteral("delete-backups"), QString(),
               Words::tr("Deletes the backup copies that hold the text, and makes a new one without it.")}}},
            run};
}

} // namespace countersign::cli
