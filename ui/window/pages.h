#pragma once

namespace countersign
{

class ActionRegistry;
class Dialogs;
class Look;
class MainWindow;
class ProjectSession;

/// Gives a window all its pages, in the order of the rail; all but the start page are made when they are
/// first needed. All outlive the window.
void addPages(MainWindow &window, ProjectSession &session, const Look &look, ActionRegistry &actions,
              Dialogs &dialogs);

} // namespace countersign
