#include "app/cli/command.h"
#include "app/cli/words.h"
#include "app/hardening.h"
#include "app/translations.h"

#include <QCoreApplication>

using namespace countersign;
using namespace countersign::cli;

namespace
{

QString overview()
{
    QString text = Words::tr("Usage: countersign-cli COMMAND …") + QLatin1String("\n\n");
    for (const Command &command : allCommands())
        text += QLatin1String("  ") + command.syntax.name.leftJustified(10) + command.syntax.summary + u'\n';
    text +=
        u'\n' + Words::tr("countersign-cli COMMAND --help says more. Exit status: 0 done, 1 failed, 2 wrong "
                          "usage, 3 finished but some tickets failed, are unknown or were skipped, 4 stopped "
                          "by the endpoint or the budget, 130 stopped by Ctrl+C.");
    return text;
}

int runCommand(const QStringList &words, Context &context)
{
    const QString name = words.value(1);
    if (name == QLatin1String("--help") || name == QLatin1String("-h") || name == QLatin1String("help")) {
        context.console.result(overview());
        return Done;
    }
    if (name == QLatin1String("--version")) {
        context.console.result(QStringLiteral("countersign-cli " COUNTERSIGN_VERSION));
        return Done;
    }
    const QList<Command> commands = allCommands();
    const auto command = std::ranges::find(commands, name, [](const Command &c) { return c.syntax.name; });
    if (command == commands.end()) {
        context.console.note(name.isEmpty() ? Words::tr("A command is missing.")
                                            : Words::tr("There is no command \"%1\".").arg(name));
        context.console.note(Words::tr("See: countersign-cli --help"));
        return WrongUsage;
    }
    const auto arguments = parseArguments(command->syntax, words.mid(2));
    if (!arguments)
        return wrongUsage(context, name, arguments.error().message);
    if (arguments->helpWanted()) {
        context.console.resultBytes(helpText(command->syntax).toUtf8());
        return Done;
    }
    return command->run(*arguments, context);
}

} // namespace

int main(int count, char **words)
{
    hardenProcess();
    Interrupt interrupt; // before Qt starts threads: they inherit what it blocks
    QCoreApplication::setOrganizationName(QStringLiteral("Countersign"));
    QCoreApplication::setApplicationName(QStringLiteral("Countersign"));
    QCoreApplication::setApplicationVersion(QStringLiteral(COUNTERSIGN_VERSION));
    QCoreApplication application(count, words);
    const Translations translations;
    interrupt.setLastWords(
        Words::tr("Stopped. What is stored stays; run the same command again to go on.").toStdString() +
        '\n');
    const SystemClock clock;
    Console console(clock);
    Context context{console, interrupt, clock};
    const int status = runCommand(QCoreApplication::arguments(), context);
    if (console.finish())
        return status;
    console.note(Words::tr("The results could not be written whole. Is the disk full?"));
    return status == Done ? Failed : status;
}
