// All parts of the look on one sheet, to hold beside the drawn one: look_gallery OUT.png light|dark
// [parts|window]

#include "tests/ui/look/gallery_columns.h"
#include "tests/ui/look/gallery_window.h"
#include "ui/look/focus_ring.h"
#include "ui/look/look.h"

#include <QApplication>
#include <QHBoxLayout>
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

    const bool window = arguments.value(3) == u"window";
    GalleryWindow shell(look);
    const std::unique_ptr<QWidget> sheet(window ? nullptr : newSheet(look));
    QWidget *shown = window ? shell.widget() : sheet.get();
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
