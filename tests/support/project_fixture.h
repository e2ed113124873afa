#pragma once

#include "core/dataset/importer.h"
#include "core/domain/taxonomy_templates.h"
#include "tests/support/scripted_dialogs.h"
#include "ui/look/look.h"
#include "ui/project_session.h"
#include "ui/window/action_registry.h"
#include "ui/window/page.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace countersign::test
{

/// A session with an open project of a few tickets, in a home of its own: nothing of the user is read or
/// written, no keychain is asked. For tests of pages; needs countersign_ui. Make one in each test and check
/// isOpen().
class ProjectFixture
{
public:
    /// To be called before the application object reads anything.
    static void isolate()
    {
        static QTemporaryDir home;
        for (const char *variable : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
            qputenv(variable, home.path().toUtf8());
        qputenv("COUNTERSIGN_NO_KEYCHAIN", "1");
    }

    /// A project of `tickets` tickets with the ids T1, T2 …, bodies "Text of ticket 1" …
    explicit ProjectFixture(int tickets = 6, const QString &taxonomyTemplate = QStringLiteral("billing"))
    {
        QFile::remove(QString::fromLocal8Bit(qgetenv("XDG_CONFIG_HOME")) +
                      QStringLiteral("/countersign/settings.json"));
        session = std::make_unique<ProjectSession>(clock);
        const auto made = loadTaxonomyTemplate(taxonomyTemplate);
        if (!made || !Project::create(projectPath(), made->taxonomy, clock))
            return;
        if (tickets > 0 && !import(tickets))
            return;
        session->openProject(projectPath());
    }

    QString path(const QString &name) const { return folder.filePath(name); }
    QString projectPath() const { return path(QStringLiteral("tickets.countersign")); }
    bool isOpen() const { return session->isOpen(); }
    Database &reader() const { return session->project()->reader(); }

    /// Shows a page as the window would.
    template <typename SomePage>
    SomePage *show()
    {
        auto *made = new SomePage(*session, look(), actions, dialogs);
        page.reset(made);
        page->resize(1368, 872); // the window of 1440 × 900 without rail and status bar
        page->show();
        page->activated();
        return made;
    }

    template <typename Widget>
    Widget *find(const char *name) const
    {
        return page->findChild<Widget *>(QString::fromLatin1(name));
    }

    /// Pictures of the page, light and dark, in the sizes of the design, into the folder that
    /// COUNTERSIGN_GRABS names; nothing without it.
    void grab(const QString &name)
    {
        const QString target = qEnvironmentVariable("COUNTERSIGN_GRABS");
        if (target.isEmpty())
            return;
        for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
            look().setTheme(theme);
            for (const QSize &size : {QSize(1440, 900), QSize(1280, 800)}) {
                page->resize(size.width() - 72, size.height() - 28);
                QCoreApplication::processEvents();
                page->grab().save(
                    QStringLiteral("%1/%2-%3-%4.png")
                        .arg(target, name)
                        .arg(size.width())
                        .arg(theme == ThemeChoice::Light ? QStringLiteral("light") : QStringLiteral("dark")));
            }
        }
        look().setTheme(ThemeChoice::Light);
    }

    static Look &look()
    {
        static auto *look = [] {
            auto *made = new Look(qApp);
            made->setTheme(ThemeChoice::Light);
            made->apply(*qApp);
            return made;
        }();
        return *look;
    }

    QTemporaryDir folder;
    SystemClock clock;
    ActionRegistry actions;
    ScriptedDialogs dialogs;
    std::unique_ptr<ProjectSession> session;
    std::unique_ptr<Page> page;

private:
    bool import(int tickets)
    {
        QFile file(path(QStringLiteral("tickets.csv")));
        if (!file.open(QIODevice::WriteOnly))
            return false;
        file.write("id,subject,body\n");
        for (int i = 1; i <= tickets; ++i)
            file.write(QStringLiteral("T%1,Subject %1,Text of ticket %1\n").arg(i).toUtf8());
        file.close();
        ImportRequest request;
        request.path = file.fileName();
        request.mapping.id = QStringLiteral("id");
        request.mapping.subject = QStringLiteral("subject");
        request.mapping.body = {QStringLiteral("body")};
        return importTickets(
                   projectPath(), request, [](const ImportProgress &) {}, CancelToken(), clock)
            .has_value();
    }
};

} // namespace countersign::test
