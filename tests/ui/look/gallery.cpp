// All parts of the look on one sheet, to hold beside the drawn one: look_gallery OUT.png light|dark
// [parts|window]

#include "tests/ui/look/gallery_columns.h"
#include "tests/ui/look/gallery_window.h"
#include "ui/dialogs/message_box.h"
#include "ui/look/focus_ring.h"
#include "ui/look/look.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QTimer>
#include <QWidget>

#include <memory>

using namespace countersign;

namespace
{

QWidget *newSheet(const Look &look)
{
    auto *sheet = new QWidget;
    auto *row = new QHBoxLayout(sheet);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(newColorColumn(look));
    row->addWidget(newControlColumn(look));
    row->addWidget(newMessageColumn(look), 1);
    sheet->resize(1440, 900);
    new FocusRing(look, sheet);
    return sheet;
}

QWidget *newDialog(const Look &look)
{
    Question question;
    question.title = QStringLiteral("6 tickets may have been paid for");
    question.text =
        QStringLiteral("The connection was lost after sending. Ask again, or leave them to people?");
    question.answers = {QStringLiteral("Ask again"), QStringLiteral("Leave them to people")};
    question.detail = QStringLiteral("HTTP connection closed by llm.example.net");
    auto *box = new MessageBox(look, question, nullptr);
    box->setAttribute(Qt::WA_DeleteOnClose, false);
    return box;
}

QWidget *newMenu(const Look &look)
{
    auto *menu = new QMenu;
    QAction *flag = menu->addAction(look.icon(QStringLiteral("flag")), QStringLiteral("Flag"));
    flag->setShortcut(Qt::Key_B);
    menu->addAction(look.icon(QStringLiteral("note")), QStringLiteral("Note…"))->setShortcut(Qt::Key_N);
    menu->addSeparator();
    QAction *checked = menu->addAction(QStringLiteral("Hints"));
    checked->setCheckable(true);
    checked->setChecked(true);
    menu->addAction(look.icon(QStringLiteral("copy")), QStringLiteral("Copy text"))->setEnabled(false);
    menu->setActiveAction(flag);
    return menu;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 3)
        return 2;
    Look look;
    look.setReducedMotion(true);
    look.setTheme(arguments[2] == u"dark" ? ThemeChoice::Dark : ThemeChoice::Light);
    look.apply(application);

    if (arguments.contains(QStringLiteral("rtl")))
        QApplication::setLayoutDirection(Qt::RightToLeft);

    const QString what = arguments.value(3);
    GalleryWindow shell(look);
    std::unique_ptr<QWidget> sheet;
    if (what == u"dialog")
        sheet.reset(newDialog(look));
    else if (what == u"menu")
        sheet.reset(newMenu(look));
    else if (what != u"window")
        sheet.reset(newSheet(look));
    QWidget *shown = sheet != nullptr ? sheet.get() : shell.widget();
    shown->show();
    shown->activateWindow();
    if (QWidget *focus = shown->findChild<QWidget *>(QStringLiteral("focused")))
        focus->setFocus(Qt::TabFocusReason);
    int result = 1;
    QTimer::singleShot(100, shown, [&] {
        result = shown->grab().save(arguments[1]) ? 0 : 1;
        QApplication::quit();
    });
    QApplication::exec();
    return result;
}
