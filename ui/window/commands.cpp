#include "ui/window/commands.h"

#include "ui/look/look.h"
#include "ui/window/action_registry.h"

#include <QAction>
#include <QCoreApplication>

namespace countersign
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(countersign::Commands)
};

QString iconOf(const QString &id)
{
    const QString last = id.section(u'.', -1);
    return Look::iconNames().contains(last) ? last : QString();
}

} // namespace

QList<CommandGroup> commandGroups()
{
    const auto group = [](const char *prefix, const QString &head) {
        return CommandGroup{QLatin1String(prefix), head};
    };
    return {
        group("review.", Words::tr("This ticket")), group("prelabel.", Words::tr("Pre-label")),
        group("taxonomy.", Words::tr("Taxonomy")),  group("export.", Words::tr("Export")),
        group("page.", Words::tr("Go to")),         group("file.", Words::tr("Project")),
        group("view.", Words::tr("View")),          group("app.", Words::tr("Program")),
        group("help.", Words::tr("Help")),
    };
}

QList<Command> commandsOf(const ActionRegistry &actions)
{
    QList<Command> commands;
    const QList<CommandGroup> groups = commandGroups();
    for (const CommandGroup &group : groups) {
        for (QAction *action : actions.actions()) {
            const QString id = ActionRegistry::idOf(action);
            if (!action->isEnabled() || !id.startsWith(group.prefix) || id == QLatin1String("app.palette"))
                continue;
            commands.append({group.head,
                             ActionRegistry::plainTextOf(action),
                             {},
                             iconOf(id),
                             ActionRegistry::keysOf(action),
                             [action] { action->trigger(); }});
        }
    }
    return commands;
}

} // namespace countersign
