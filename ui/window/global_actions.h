#pragma once

namespace countersign
{

class ActionRegistry;
class MainWindow;

/// The verbs that every page has, by id: file.import, file.open, file.sample, file.close, app.settings,
/// app.shortcuts, app.palette, app.quit, help.keys, help.steps, view.theme.system, view.theme.light,
/// view.theme.dark. Whoever owns the window connects them.
void addGlobalActions(ActionRegistry &actions);
/// The menus that Alt shows, and the verbs at the rail's lower end; after the pages were added.
void addGlobalMenus(MainWindow &window, const ActionRegistry &actions);

} // namespace countersign
