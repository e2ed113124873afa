#pragma once

#include "ui/window/command.h"

#include <QList>

namespace countersign
{

class ActionRegistry;

/// Everything that can be done now, as lines of the palette, in the order of their groups: this ticket first,
/// then the pages and what else the program can do. What cannot act now is left out.
QList<Command> commandsOf(const ActionRegistry &actions);

} // namespace countersign
