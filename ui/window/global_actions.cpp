#include "ui/window/global_actions.h"

#include "ui/window/action_registry.h"
#include "ui/window/main_window.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>

namespace countersign
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(countersign::GlobalActions)
};

} // namespace

void addGlobalActions(ActionRegistry &actions)
{
    const auto add = [&actions](const char *id, const QString &text, const QKeySequence &keys = {},
                                const QString &tip = {}) {
        return actions.add(QString::fromLatin1(id), text, keys, tip);
    };
    add("file.import", Words::tr("&Import tickets…"), Qt::CTRL | Qt::Key_O,
        Words::tr("Import tickets from a file"));
    add("file.open", Words::tr("&Open a project…"), Qt::CTRL | Qt::SHIFT | Qt::Key_O);
    add("file.sample", Words::tr("Try the &sample"));
    add("file.close", Words::tr("&Close the project"), Qt::CTRL | Qt::Key_W);
    add("app.settings", Words::tr("Settings"), Qt::CTRL | Qt::Key_Comma);
    add("app.palette", Words::tr("All commands…"), Qt::CTRL | Qt::Key_K, Words::tr("Find any command"));
    add("app.shortcuts", Words::tr("Keyboard shortcuts…"), Qt::CTRL | Qt::SHIFT | Qt::Key_K,
        Words::tr("See and change every key"));
    add("app.quit", Words::tr("&Quit"), Qt::CTRL | Qt::Key_Q);
    add("help.keys", Words::tr("Help"), Qt::Key_Question, Words::tr("All keys"));
    add("help.steps", Words::tr("Show the first steps again"));
    auto *themes = new QActionGroup(&actions);
    const auto addTheme = [&](const char *id, const QString &text) {
        QAction *action = add(id, text);
        action->setCheckable(true);
        themes->addAction(action);
    };
    addTheme("view.theme.system", Words::tr("Colours of the &desktop"));
    addTheme("view.theme.light", Words::tr("&Light"));
    addTheme("view.theme.dark", Words::tr("D&ark"));
}

void addGlobalMenus(MainWindow &window, const ActionRegistry &actions)
{
    const auto id = [](const char *text) { return QString::fromLatin1(text); };
    window.addRailVerb(id("help"), id("help.keys"));
    window.addRailVerb(id("settings"), id("app.settings"));
    window.addMenu(Words::tr("&File"), {id("file.import"), id("file.open"), id("file.sample"), QString(),
                                        id("file.close"), QString(), id("app.quit")});
    QStringList pages;
    for (const QString &known : actions.ids()) {
        if (known.startsWith(QLatin1String("page.")))
            pages.append(known);
    }
    window.addMenu(Words::tr("&Go to"), pages);
    window.addMenu(Words::tr("&View"),
                   {id("view.theme.system"), id("view.theme.light"), id("view.theme.dark"), QString(),
                    id("app.palette"), id("app.shortcuts"), id("app.settings")});
    window.addMenu(Words::tr("&Help"), {id("help.keys"), id("app.shortcuts"), id("help.steps")});
}

} // namespace countersign
