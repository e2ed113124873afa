#pragma once

#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "app/cli/exit_status.h"
#include "app/cli/interrupt.h"
#include "core/base/clock.h"
#include "core/store/project.h"

#include <QList>

#include <memory>

namespace countersign::cli
{

/// What every command works with.
struct Context {
    Console &console;
    Interrupt &interrupt;
    const Clock &clock;
};

/// One word behind countersign-cli.
struct Command {
    CommandSyntax syntax;
    int (*run)(const Arguments &arguments, Context &context);
};

// One file each: <name>_command.cpp
Command newCommand();
Command importCommand();
Command taxonomyCommand();
Command prelabelCommand();
Command classifyCommand();
Command statusCommand();
Command showCommand();
Command decideCommand();
Command evaluateCommand();
Command exportCommand();
Command forgetCommand();
Command demoCommand();

QList<Command> allCommands();

/// Says why and returns the exit status: Interrupted for what the user stopped, else Failed.
int failed(Context &context, const Error &error);
/// One line and a hint to --help; WrongUsage.
int wrongUsage(Context &context, const QString &command, const QString &message);

[[nodiscard]] Result<std::unique_ptr<Project>> openToRead(Context &context, const QString &path);
[[nodiscard]] Result<std::unique_ptr<Project>> openToWrite(Context &context, const QString &path);

/// The name of the user's account.
QString accountName();

} // namespace countersign::cli
