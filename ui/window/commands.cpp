#include "ui/window/commands.h"

#include "ui/look/look.h"
#include "ui/window/action_registry.h"

#include <QAction>
#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace countersign
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(countersign::Commands)
};

struct Group {
    const char *prefix;
    QString head;
};

std::array<Group, 9> groups()
{
    return {{
        {"review.", Words::tr("This ticket")},
        {"prelabel.", Words::tr("Pre-label")},
        {"taxonomy.", Words::tr("Taxonomy")},
        {"export.", Words::tr("Export")},
        {"page.", Words::tr("Go to")},
        {"file.", Words::tr("Project")},
        {"view.", Words::tr("View")},
        {"app.", Words::tr("Program")},
        {"help.", Words::tr("Help")},
    }};
}

QString iconOf(const QString &id)
{
    const QString last = id.section(u'.', -1);
    return Look::iconNames().contains(last) ? last : QString();
}

} // namespace

QList<Command> commandsOf(const ActionRegistry &actions)
{
    QList<Command> commands;
    for (const Group &group : groups()) {
        for (QAction *action : actions.actions()) {
            const QString id = ActionRegistry::idOf(action);
            if (!action->isEnabled() || !id.startsWith(QLatin1String(group.prefix)) ||
                id == QLatin1String("app.palette"))
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
