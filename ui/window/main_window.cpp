#include "ui/window/main_window.h"

#include "ui/look/focus_ring.h"
#include "ui/look/look.h"
#include "ui/look/painting.h"
#include "ui/look/rail.h"
#include "ui/look/sizes.h"
#include "ui/look/toast.h"
#include "ui/window/action_registry.h"
#include "ui/window/alt_menu_bar.h"
#include "ui/window/page.h"
#include "ui/window/status_strip.h"
#include "ui/window/window_keeper.h"

#include <QAction>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign
{

namespace
{

constexpr int NarrowBelow = 1100;

QStringList localFiles(const QMimeData *data)
{
    QStringList files;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

} // namespace

MainWindow::MainWindow(const Look &look, ActionRegistry &actions, QWidget *parent)
    : QMainWindow(parent),
      m_look(look),
      m_actions(actions),
      m_rail(new Rail(look)),
      m_column(new QVBoxLayout),
      m_stack(new QStackedWidget),
      m_status(new StatusStrip(look))
{
    auto *frame = new QWidget(this);
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_column->setSpacing(0);
    m_column->addWidget(m_stack, 1);
    m_column->addWidget(m_status);
    row->addWidget(m_rail);
    row->addLayout(m_column, 1);
    setCentralWidget(frame);
    m_rail->hide();
    m_toast = new Toast(look, this);
    m_focusRing = new FocusRing(look, this);

    // A shortcut of a hidden menu bar does nothing: the window carries every action itself.
    addActions(actions.actions());
    connect(&actions, &ActionRegistry::added, this, [this](QAction *action) { addAction(action); });
    connect(m_rail, &Rail::chosen, this, [this](int index) { changeTo(pageOf(m_rooms[index])); });
    m_menuBar = new AltMenuBar(this);
    setAcceptDrops(true);
    setMinimumSize(800, 520);
    resize(firstWindowSize(screen()->availableSize()));
    updateTitle();
}

void MainWindow::setStartPage(Page *page)
{
    setStartPage({page->iconName(), page->railWord(), [page] { return page; }});
    if (currentPage() == pageOf(m_start))
        changeTo(m_start.page);
}

void MainWindow::setStartPage(PageDoor door)
{
    m_start = {std::move(door), nullptr};
}

void MainWindow::addPage(Page *page)
{
    addPage({page->iconName(), page->railWord(), [page] { return page; }});
    pageOf(m_rooms.last());
}

void MainWindow::addPage(PageDoor door)
{
    const qsizetype number = m_rooms.size() + 1;
    const QKeySequence keys =
        number <= 9 ? QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + int(number))) : QKeySequence();
    QAction *action = m_actions.add(QStringLiteral("page.") + door.iconName, door.railWord, keys);
    connect(action, &QAction::triggered, this, [this, name = door.iconName] { showPage(name); });
    m_rail->addItem(door.iconName, door.railWord, action);
    m_rooms.append({std::move(door), nullptr});
}

Page *MainWindow::pageOf(Room &room)
{
    if (room.page == nullptr) {
        room.page = room.door.make();
        m_stack->addWidget(room.page);
    }
    return room.page;
}

QList<Page *> MainWindow::pages()
{
    QList<Page *> pages;
    for (Room &room : m_rooms)
        pages.append(pageOf(room));
    return pages;
}

bool MainWindow::makeOnePage()
{
    const auto found =
        std::find_if(m_rooms.begin(), m_rooms.end(), [](const Room &room) { return room.page == nullptr; });
    if (found == m_rooms.end())
        return false;
    pageOf(*found);
    return true;
}

bool MainWindow::hasMade(const QString &iconName) const
{
    return std::any_of(m_rooms.cbegin(), m_rooms.cend(), [&](const Room &room) {
        return room.page != nullptr && room.door.iconName == iconName;
    });
}

void MainWindow::addRailVerb(const QString &icon, const QString &actionId)
{
    if (QAction *action = m_actions.action(actionId))
        m_rail->addVerb(icon, action);
}

void MainWindow::addMenu(const QString &title, const QStringList &actionIds)
{
    QMenu *menu = menuBar()->addMenu(title);
    for (const QString &id : actionIds) {
        if (id.isEmpty())
            menu->addSeparator();
        else if (QAction *action = m_actions.action(id))
            menu->addAction(action);
    }
    connect(menu, &QMenu::aboutToHide, m_menuBar, &AltMenuBar::hideIfIdle);
}

void MainWindow::showStart()
{
    if (m_start.door.make)
        changeTo(pageOf(m_start));
}

void MainWindow::showPage(Page *page)
{
    if (page != nullptr && pages().contains(page))
        changeTo(page);
}

bool MainWindow::showPage(const QString &iconName)
{
    const auto found = std::find_if(m_rooms.begin(), m_rooms.end(),
                                    [&](const Room &room) { return room.door.iconName == iconName; });
    if (found != m_rooms.end())
        changeTo(pageOf(*found));
    return found != m_rooms.end();
}

void MainWindow::setBanner(QWidget *banner)
{
    m_column->insertWidget(0, banner);
}

void MainWindow::changeTo(Page *page)
{
    Page *former = currentPage();
    if (former != page && former != nullptr)
        former->deactivated();
    m_stack->setCurrentWidget(page);
    const bool start = isStart(page);
    m_rail->setVisible(!start);
    if (!start)
        m_rail->setCurrent(int(std::distance(
            m_rooms.cbegin(), std::find_if(m_rooms.cbegin(), m_rooms.cend(),
                                           [page](const Room &room) { return room.page == page; }))));
    placeToast();
    updateTitle();
    page->activated();
    if (!page->isAncestorOf(focusWidget()))
        page->setFocus(Qt::OtherFocusReason);
    emit pageChanged(page);
}

Page *MainWindow::currentPage() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

void MainWindow::setProjectName(const QString &name)
{
    m_projectName = name;
    updateTitle();
}

void MainWindow::updateTitle()
{
    const Page *page = currentPage();
    QStringList parts;
    if (!m_projectName.isEmpty())
        parts.append(m_projectName);
    if (page != nullptr && !isStart(page))
        parts.append(page->title());
    parts.append(QStringLiteral("Countersign"));
    setWindowTitle(parts.join(QStringLiteral(" – ")));
}

WindowMemory MainWindow::memory() const
{
    const Page *page = currentPage();
    return {saveGeometry(), page == nullptr || isStart(page) ? QString() : page->iconName()};
}

void MainWindow::restore(const WindowMemory &memory)
{
    if (!memory.geometry.isEmpty())
        restoreGeometry(memory.geometry);
    if (!memory.page.isEmpty())
        showPage(memory.page);
}

void MainWindow::placeToast()
{
    const int rail = m_rail->isHidden() ? 0 : m_rail->width();
    m_toast->setEdges(rail + Space::L, Height::Status + Space::L);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_mayClose && !m_mayClose()) {
        event->ignore();
        return;
    }
    event->accept();
    emit closed();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList files = localFiles(event->mimeData());
    if (files.isEmpty())
        return;
    event->acceptProposedAction();
    for (const QString &path : files)
        emit fileDropped(path);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_rail->setCompact(width() < NarrowBelow);
    placeToast();
}

} // namespace countersign
