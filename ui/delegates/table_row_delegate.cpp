#include "ui/delegates/table_row_delegate.h"

#include "ui/look/look.h"
#include "ui/look/plain_label.h"
#include "ui/look/sizes.h"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QTableView>
#include <QToolTip>
#include <QTreeView>

namespace countersign
{

TableRowDelegate::TableRowDelegate(const Look &look, QObject *parent)
    : QStyledItemDelegate(parent), m_look(look)
{
}

void TableRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    cell.state &= ~QStyle::State_HasFocus;
    QStyledItemDelegate::paint(painter, cell, index);
    const QRect box = option.rect;
    painter->fillRect(QRect(box.left(), box.bottom(), box.width(), 1), m_look.color(Token::BorderSubtle));
    const bool first = index.column() == 0;
    if (first && (option.state & QStyle::State_Selected)) {
        const bool mirrored = option.direction == Qt::RightToLeft;
        painter->fillRect(QRect(mirrored ? box.right() - 2 : box.left(), box.top(), 3, box.height()),
                          m_look.color(Token::AccentFill));
    }
}

void TableRowDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QStyleOptionViewItem::ViewItemFeatures beside =
        QStyleOptionViewItem::HasDecoration | QStyleOptionViewItem::HasCheckIndicator;
    if (option->features & beside)
        return;
    // Foreign text keeps its own direction and stands where the table's direction puts it.
    option->displayAlignment =
        QStyle::visualAlignment(option->direction, option->displayAlignment) | Qt::AlignAbsolute;
    option->direction = option->text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
}

QSize TableRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width() + Space::S, Height::Row};
}

QString TableRowDelegate::displayText(const QVariant &value, const QLocale &locale) const
{
    QString text = QStyledItemDelegate::displayText(value, locale);
    // Long texts are cut at the cell anyway: laying out a whole ticket for one line costs milliseconds.
    constexpr qsizetype Enough = 400;
    if (text.size() > Enough)
        text.truncate(Enough);
    // The base class has turned "\n" into line separators already.
    text.replace(QStringLiteral("\r\u2028"), QStringLiteral("↵"));
    text.replace(QChar::LineSeparator, u'↵');
    return text.replace(u'\r', u'↵');
}

bool TableRowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                 const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || index.data(Qt::ToolTipRole).isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    constexpr qsizetype Readable = 600;
    const QString text = index.data(Qt::DisplayRole).toString();
    if (QFontMetrics(option.font).horizontalAdvance(text.left(Readable)) > option.rect.width() - 8)
        QToolTip::showText(event->globalPos(), plainToolTip(text.left(Readable)), view->viewport());
    return true;
}

void dressTable(const Look &look, QTableView *table)
{
    table->setItemDelegate(new TableRowDelegate(look, table));
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setCornerButtonEnabled(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(Height::Row);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setMinimumHeight(Height::Row);
}

void dressTree(const Look &look, QTreeView *tree)
{
    tree->setItemDelegate(new TableRowDelegate(look, tree));
    tree->setUniformRowHeights(true);
    tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    tree->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

} // namespace countersign
