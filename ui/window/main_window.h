#pragma once

#include <QByteArray>
#include <QList>
#include <QMainWindow>
#include <QString>
#include <QStringList>

#include <functional>
#include <utility>

Q_MOC_INCLUDE("ui/window/page.h")

class QStackedWidget;
class QVBoxLayout;

namespace countersign
{

class ActionRegistry;
class AltMenuBar;
class FocusRing;
class Look;
class Page;
class Rail;
class StatusStrip;
class Toast;

/// A page that is made when it is first needed: what the rail and the actions say of it, and how to make it.
struct PageDoor {
    QString iconName; ///< as Page::iconName()
    QString railWord; ///< as Page::railWord()
    std::function<Page *()> make;
};

/// What the window wants to find again at the next start; kept by its owner.
struct WindowMemory {
    QByteArray geometry;
    QString page; ///< icon name of the page on screen; empty: the start page

    bool operator==(const WindowMemory &) const = default;
};

/// The window: rail, a stack of pages, status bar, a menu bar that Alt shows. It knows pages only as Page and
/// never their signals; pages, actions and their meaning come from outside. Nothing here waits.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// Both outlive the window.
    MainWindow(const Look &look, ActionRegistry &actions, QWidget *parent = nullptr);

    /// Shown without rail, before a project is open.
    void setStartPage(Page *page);
    /// The same, made when it is first shown.
    void setStartPage(PageDoor door);
    /// Appended to the rail, reached by Ctrl+1 … Ctrl+9 and by the action "page.<iconName>". Takes ownership.
    void addPage(Page *page);
    /// The same, but `door.make` is called when the page is first shown or asked for.
    void addPage(PageDoor door);
    /// A verb at the rail's lower end.
    void addRailVerb(const QString &icon, const QString &actionId);
    /// A menu of registered actions; an empty id is a separator. Ids that nobody registered are left out.
    void addMenu(const QString &title, const QStringList &actionIds);

    void showStart();
    void showPage(Page *page);
    /// False if there is no such page.
    bool showPage(const QString &iconName);
    Page *currentPage() const;
    /// All but the start page, in the order of the rail; makes those that are not there yet.
    QList<Page *> pages();
    /// Makes one page that is not there yet; false if all are.
    bool makeOnePage();
    bool hasMade(const QString &iconName) const;
    bool isStart(const Page *page) const { return page == m_start.page; }

    /// Above whatever page is on screen, for what concerns the whole project. Takes ownership; one only.
    void setBanner(QWidget *banner);

    StatusStrip &status() { return *m_status; }
    Toast &toast() { return *m_toast; }

    /// Stands before "Countersign" in the title; empty: no project.
    void setProjectName(const QString &name);
    /// Asked before the window closes; false keeps it open.
    void setCloseGuard(std::function<bool()> mayClose) { m_mayClose = std::move(mayClose); }

    WindowMemory memory() const;
    void restore(const WindowMemory &memory);

signals:
    /// A file was dropped anywhere on the window; once for each file.
    void fileDropped(const QString &path);
    void pageChanged(Page *page);
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Room {
        PageDoor door;
        Page *page = nullptr;
    };

    void changeTo(Page *page);
    Page *pageOf(Room &room);
    void updateTitle();
    void placeToast();

    const Look &m_look;
    ActionRegistry &m_actions;
    Rail *m_rail;
    QVBoxLayout *m_column;
    QStackedWidget *m_stack;
    StatusStrip *m_status;
    Toast *m_toast;
    FocusRing *m_focusRing;
    AltMenuBar *m_menuBar;
    Room m_start;
    QList<Room> m_rooms;
    QString m_projectName;
    std::function<bool()> m_mayClose;
};

} // namespace countersign
