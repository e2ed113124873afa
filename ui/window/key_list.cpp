#include "ui/window/key_list.h"

#include "ui/delegates/table_row_delegate.h"
#include "ui/look/key_button.h"
#include "ui/look/painting.h"
#include "ui/look/plain_label.h"
#include "ui/look/sizes.h"
#include "ui/window/action_registry.h"

#include <QAction>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace countersign
{

KeyList::KeyList(const Look &look, const ActionRegistry &actions, QWidget *parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("All keys"));
    resize(560, 560);
    auto *model = new QStandardItemModel(0, 2, this);
    model->setHorizontalHeaderLabels({tr("What"), tr("Key")});
    for (const QAction *action : actions.actions()) {
        const QString keys = keyCapText(action->shortcut());
        if (keys.isEmpty())
            continue;
        QString words = action->toolTip();
        if (const QString ending = QStringLiteral(" (%1)").arg(keys); words.endsWith(ending))
            words.chop(ending.size());
        model->appendRow({new QStandardItem(words), new QStandardItem(keys)});
    }
    auto *table = new QTableView;
    dressTable(look, table);
    table->setModel(model);
    table->setAccessibleName(windowTitle());
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::XXL, Space::XL, Space::XXL, Space::XL);
    column->setSpacing(Space::L);
    column->addWidget(new PlainLabel(look, tr("All keys"), Type::Title));
    column->addWidget(table, 1);
    auto *close = new KeyButton(look, tr("Close"));
    close->setDefault(true);
    column->addWidget(close, 0, Qt::AlignTrailing);
    connect(close, &KeyButton::clicked, this, &QDialog::accept);
}

} // namespace countersign
