#include "app/cli/command.h"

#include "app/cli/words.h"

#include <pwd.h>
#include <unistd.h>

namespace countersign::cli
{

QList<Command> allCommands()
{
    return {newCommand(),      importCommand(), taxonomyCommand(), prelabelCommand(),
            classifyCommand(), statusCommand(), showCommand(),     decideCommand(),
            evaluateCommand(), exportCommand(), forgetCommand(),   demoCommand()};
}

int failed(Context &context, const Error &error)
{
    context.console.error(error);
    if (error.kind != ErrorKind::Cancelled)
        return Failed;
    context.console.note(Words::tr("Run the same command again to go on."));
    return Interrupted;
}

int wrongUsage(Context &context, const QString &command, const QString &message)
{
    context.console.note(message);
    context.console.note(Words::tr("See: countersign-cli %1 --help").arg(command));
    return WrongUsage;
}

Result<std::unique_ptr<Project>> openToRead(Context &context, const QString &path)
{
    return Project::open(path, ProjectAccess::ReadOnly, context.clock);
}

Result<std::unique_ptr<Project>> openToWrite(Context &context, const QString &path)
{
    return Project::open(path, ProjectAccess::ReadWrite, context.clock);
}

QString accountName()
{
    const passwd *account = getpwuid(geteuid());
    const QString name = account ? QString::fromLocal8Bit(account->pw_name) : QString();
    return name.isEmpty() ? QString::number(geteuid()) : name;
}

} // namespace countersign::cli
