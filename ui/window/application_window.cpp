#include "ui/window/application_window.h"

#include "ui/dialogs/dialogs.h"
#include "ui/import/project_place.h"
#include "ui/look/look.h"
#include "ui/look/toast.h"
#include "ui/project_session.h"
#include "ui/settings/settings_dialog.h"
#include "ui/settings/shortcut_dialog.h"
#include "ui/window/banners.h"
#include "ui/window/command_palette.h"
#include "ui/window/commands.h"
#include "ui/window/global_actions.h"
#include "ui/window/key_sheet.h"
#include "ui/window/page.h"
#include "ui/window/pages.h"

#include <QAction>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QTimer>

#include <tuple>

namespace countersign
{

namespace
{

/// The other pages are made one by one once the first has been seen.
constexpr int PagesAfterMs = 250;

} // namespace

ApplicationWindow::ApplicationWindow(ProjectSession &session, Look &look, Dialogs &dialogs)
    : m_session(session),
      m_look(look),
      m_dialogs(dialogs),
      m_window(look, m_actions),
      m_errors(dialogs),
      m_status(session, m_window.status()),
      m_guard(session, dialogs, &m_window)
{
    m_actions.loadKeys(session.settings().keys);
    addGlobalActions(m_actions);
    connectActions();
    addPages(m_window, session, look, m_actions, dialogs);
    addGlobalMenus(m_window, m_actions);
    m_window.setBanner(new Banners(session, look, dialogs));
    connectSession();
    applyTheme();

    connect(&m_window, &MainWindow::pageChanged, this,
            [this](Page *page) { m_status.setPage(page, m_window.isStart(page)); });
    connect(&m_window, &MainWindow::fileDropped, this, &ApplicationWindow::offer);
    connect(&m_window, &MainWindow::closed, this, &ApplicationWindow::remember);
    m_window.setCloseGuard([this] { return mayClose(); });
    m_pageTimer.setSingleShot(true);
    connect(&m_pageTimer, &QTimer::timeout, this, &ApplicationWindow::makeNextPage);
}

ApplicationWindow::~ApplicationWindow() = default;

void ApplicationWindow::connectSession()
{
    connect(&m_session, &ProjectSession::opened, this, &ApplicationWindow::afterOpened);
    connect(&m_session, &ProjectSession::closed, this, &ApplicationWindow::afterClosed);
    connect(&m_session, &ProjectSession::openFailed, this, &ApplicationWindow::afterOpenFailed);
    connect(&m_session, &ProjectSession::projectOffered, this, &ApplicationWindow::openProject);
    connect(&m_session, &ProjectSession::pageWanted, this, &ApplicationWindow::showPage);
    connect(&m_session, &ProjectSession::fileOffered, this, [this](const QString &path) {
        if (madeJustNow(QStringLiteral("import")))
            emit m_session.fileOffered(path);
        else
            showPage(QStringLiteral("import"));
    });
    connect(&m_session, &ProjectSession::runScopeWanted, this, [this](RunScope scope) {
        if (madeJustNow(QStringLiteral("prelabel")))
            emit m_session.runScopeWanted(scope);
    });
    connect(&m_session, &ProjectSession::settingsChanged, this, &ApplicationWindow::applyTheme);
    connect(&m_session, &ProjectSession::noticed, this, [this](const QString &words) {
        ToastMessage message;
        message.text = words;
        m_window.toast().say(message);
    });
    connect(&m_session, &ProjectSession::undoableDone, this, [this](const QString &words) {
        ToastMessage message;
        message.text = words;
        message.actionText = tr("Undo");
        // Whichever page is shown: an error comes back to the review page.
        message.action = [this] {
            if (m_session.review())
                std::ignore = m_session.review()->undo();
        };
        m_window.toast().say(message);
    });
}

void ApplicationWindow::connectActions()
{
    const auto on = [this](const char *id, auto &&act) {
        connect(m_actions.action(QString::fromLatin1(id)), &QAction::triggered, this,
                std::forward<decltype(act)>(act));
    };
    on("file.import", [this] { chooseTickets(); });
    on("file.open", [this] { chooseProject(); });
    on("file.sample", [this] { openSample(); });
    on("file.close", [this] { m_guard.leave([this] { m_session.closeProject(); }); });
    on("app.settings", [this] { showSettings(); });
    on("app.shortcuts", [this] { showShortcuts(); });
    on("app.palette", [this] { showPalette(); });
    on("app.quit", [this] { m_window.close(); });
    on("help.keys", [this] { showKeys(); });
    on("help.steps", [this] { showSteps(); });
    for (const char *choice : {"system", "light", "dark"}) {
        const QString word = QString::fromLatin1(choice);
        connect(m_actions.action(QStringLiteral("view.theme.") + word), &QAction::triggered, this,
                [this, word] {
                    m_session.settings().theme = word;
                    m_session.saveSettings();
                    emit m_session.settingsChanged();
                });
    }
}

void ApplicationWindow::applyTheme()
{
    const AppSettings &settings = m_session.settings();
    const ThemeChoice choice = themeChoiceFrom(settings.theme);
    if (m_look.themeChoice() != choice)
        m_look.setTheme(choice);
    m_look.setReducedMotion(settings.reducedMotion);
    m_actions.action(QStringLiteral("view.theme.") + wordOf(choice))->setChecked(true);
}

void ApplicationWindow::start(const StartRequest &request)
{
    m_request = request;
    const AppSettings &settings = m_session.settings();
    const bool nothingAsked = request.path.isEmpty() && !request.sample;
    if (nothingAsked && !settings.openProject.isEmpty()) {
        m_request.path = settings.openProject;
        m_restorePage = settings.windowPage;
    }
    m_window.restore({settings.windowGeometry, {}});
    showPage(firstPage());
    m_waitsForPaint = true;
    m_window.installEventFilter(this);
    m_window.show();
}

QString ApplicationWindow::firstPage() const
{
    if (!m_restorePage.isEmpty())
        return m_restorePage;
    if (m_request.sample || isProjectPath(m_request.path))
        return QStringLiteral("review");
    return m_request.path.isEmpty() ? QStringLiteral("start") : QStringLiteral("import");
}

bool ApplicationWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (m_waitsForPaint && watched == &m_window && event->type() == QEvent::Paint) {
        m_waitsForPaint = false;
        QTimer::singleShot(0, this, &ApplicationWindow::openFirst);
    }
    return QObject::eventFilter(watched, event);
}

bool ApplicationWindow::madeJustNow(const QString &page)
{
    return !m_window.hasMade(page) && (finishPages(), true);
}

void ApplicationWindow::finishPages()
{
    m_window.pages();
}

void ApplicationWindow::makeNextPage()
{
    if (m_window.makeOnePage())
        m_pageTimer.start(0);
}

void ApplicationWindow::openFirst()
{
    m_window.removeEventFilter(this);
    m_pageTimer.start(PagesAfterMs);
    if (m_request.sample)
        openSample();
    else if (!m_request.path.isEmpty())
        offer(m_request.path);
}

void ApplicationWindow::offer(const QString &path)
{
    if (isProjectPath(path))
        openProject(path);
    else
        emit m_session.fileOffered(QFileInfo(path).absoluteFilePath());
}

void ApplicationWindow::openProject(const QString &path)
{
    m_guard.leave([this, path] { m_session.openProject(QFileInfo(path).absoluteFilePath()); });
}

void ApplicationWindow::showPage(const QString &iconName)
{
    if (iconName == QLatin1String("start") || !m_window.showPage(iconName))
        m_window.showStart();
}

void ApplicationWindow::afterOpened()
{
    m_window.setProjectName(m_session.projectName());
    const QString restored = std::exchange(m_restorePage, QString());
    if (m_session.isImporting())
        return; // the page that imports says what came of it
    if (!restored.isEmpty() && m_window.showPage(restored))
        return;
    const bool empty = m_session.ticketCount() == 0;
    if (empty || !m_window.showPage(QStringLiteral("review")))
        m_window.showPage(QStringLiteral("import"));
}

void ApplicationWindow::afterClosed()
{
    m_window.setProjectName({});
    if (!m_session.isImporting())
        m_window.showStart();
}

void ApplicationWindow::afterOpenFailed(const QString &path, const Error &error)
{
    m_restorePage.clear();
    if (!m_session.isOpen()) {
        if (m_session.settings().openProject == path) {
            m_session.settings().openProject.clear();
            m_session.saveSettings();
        }
        if (!m_session.isImporting())
            m_window.showStart();
    }
    m_errors.present(&m_window, error);
}

void ApplicationWindow::chooseTickets()
{
    if (m_session.isImporting()) {
        showPage(QStringLiteral("import"));
        return;
    }
    m_dialogs.chooseFileToOpen(
        &m_window,
        {tr("Tickets to import"),
         QDir::homePath(),
         {tr("Tickets (*.csv *.tsv *.txt *.json *.jsonl *.ndjson)"), tr("All files (*)")},
         {}},
        [this](const QString &path) { offer(path); });
}

void ApplicationWindow::chooseProject()
{
    m_dialogs.chooseFileToOpen(
        &m_window,
        {tr("Open a project"), QDir::homePath(), {tr("Projects (*.countersign)"), tr("All files (*)")}, {}},
        [this](const QString &path) { openProject(path); });
}

void ApplicationWindow::openSample()
{
    m_guard.leave([this] {
        const auto opened = m_session.openSample();
        if (opened)
            return;
        if (!m_session.isOpen())
            m_window.showStart();
        m_errors.present(&m_window, opened.error());
    });
}

bool ApplicationWindow::closeOverlay()
{
    auto *open = m_window.findChild<Overlay *>();
    if (open != nullptr)
        open->dismiss();
    return open != nullptr;
}

void ApplicationWindow::showPalette()
{
    closeOverlay();
    finishPages(); // their verbs belong into the list
    (new CommandPalette(m_look, commandsOf(m_actions), &m_window))->open();
}

void ApplicationWindow::showKeys()
{
    if (closeOverlay())
        return;
    finishPages(); // their keys belong into the list
    const Page *page = m_window.currentPage();
    (new KeySheet(m_look, page ? page->keyRows() : QList<PageKeyRow>(), m_actions, &m_window))->open();
}

void ApplicationWindow::showSettings()
{
    auto *settings = new SettingsDialog(m_session, m_look, &m_window);
    connect(settings, &SettingsDialog::shortcutsWanted, this, &ApplicationWindow::showShortcuts);
    settings->open();
}

void ApplicationWindow::showShortcuts()
{
    closeOverlay();
    finishPages(); // their commands belong into the list
    (new ShortcutDialog(m_session, m_look, m_actions, &m_window))->open();
}

void ApplicationWindow::showSteps()
{
    m_session.settings().showSteps = true;
    m_session.settings().showFirstKeys = true;
    m_session.saveSettings();
    emit m_session.settingsChanged();
    if (m_session.isOpen())
        emit m_session.noticed(tr("The keys are shown on the review page, the steps on the start page."));
}

bool ApplicationWindow::mayClose()
{
    if (m_closing || m_guard.isClear())
        return true;
    m_guard.leave([this] {
        m_closing = true;
        m_window.close();
    });
    return m_closing;
}

void ApplicationWindow::remember()
{
    const WindowMemory memory = m_window.memory();
    AppSettings &settings = m_session.settings();
    settings.windowGeometry = memory.geometry;
    settings.windowPage = memory.page;
    m_session.saveSettings();
}

} // namespace countersign
