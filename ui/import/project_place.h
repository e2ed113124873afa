#pragma once

#include <QString>

namespace countersign
{

/// Where a new project of a ticket file goes unless the person says otherwise: beside it, or into the home
/// folder if nothing can be written there.
QString defaultProjectPath(const QString &ticketFile);
/// "autumn-2.countersign" and so on: the first that does not exist.
QString freeNumberedPath(const QString &projectPath);
/// The path with the suffix of projects, unless it has it; empty stays empty.
QString withProjectSuffix(const QString &path);
bool isProjectPath(const QString &path);
/// "~/Tickets/autumn.countersign", for the screen.
QString shownPath(const QString &path);

} // namespace countersign
