#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>

namespace countersign::test
{

/// One line to whoever watches, straight into the pipe: what was said before a kill has arrived.
void tell(const QByteArray &line);

// What the child can be busy with when it is killed. Each says "begin" when it has opened what it needs and
// "done" at its end.

/// PROJECT FILE: a first import, or one more into a project that has tickets.
[[nodiscard]] Result<void> importUntilKilled(const QStringList &arguments);
/// PROJECT TARGET: everything as JSONL.
[[nodiscard]] Result<void> exportUntilKilled(const QStringList &arguments);
/// PROJECT FIRST [--append FILE] [--acknowledge-early]: decides ticket after ticket for ever, and says
/// "ack NUMBER TICKET OPTION" once a decision's future is ready; FIRST is the first number. With --append,
/// FILE is imported meanwhile. --acknowledge-early says it before the commit: the fault that the test must
/// find.
[[nodiscard]] Result<void> decideUntilKilled(const QStringList &arguments);
/// PROJECT BASEURL [--resend-unknown]: asks about every ticket; says "applied TICKET".
[[nodiscard]] Result<void> runUntilKilled(const QStringList &arguments);

} // namespace countersign::test
