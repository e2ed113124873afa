#pragma once

#include "ui/window/command.h"

#include <QList>
#include <QString>

namespace countersign
{

class ActionRegistry;

/// Commands whose ids begin alike, under one head.
struct CommandGroup {
    QString prefix;
    QString head;
};

/// In the order in which lists show them.
QList<CommandGroup> commandGroups();

/// Everything that can be done now, as lines of the palette, in the order of their groups: this ticket first,
/// then the pages and what else the program can do. What cannot act now is left out.
QList<Command> commandsOf(const ActionRegistry &actions);

} // namespace countersign
