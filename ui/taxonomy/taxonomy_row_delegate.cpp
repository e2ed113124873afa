#include "ui/taxonomy/taxonomy_row_delegate.h"

#include "ui/look/look.h"
#include "ui/look/painting.h"
#include "ui/look/sizes.h"

#include <QPainter>
#include <QStyle>

namespace countersign
{

namespace
{

constexpr int MarkSize = 10;
constexpr int MarkRoom = 16;

} // namespace

TaxonomyRowDelegate::TaxonomyRowDelegate(const Look &look, QObject *parent)
    : QStyledItemDelegate(parent), m_look(look)
{
}

void TaxonomyRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    cell.state &= ~QStyle::State_HasFocus;
    const bool mirrored = option.direction == Qt::RightToLeft;
    const QVariant mark = index.data(MarkRole);
    if (mark.isValid()) {
        QRect box(option.rect.left() + Space::XS, option.rect.center().y() - MarkSize / 2, MarkSize,
                  MarkSize);
        box = QStyle::visualRect(option.direction, option.rect, box);
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, m_look.color(Token::SurfaceSelected));
        cell.rect =
            mirrored ? option.rect.adjusted(0, 0, -MarkRoom, 0) : option.rect.adjusted(MarkRoom, 0, 0, 0);
        QStyledItemDelegate::paint(painter, cell, index);
        paintOptionMark(*painter, m_look, box, mark.toInt());
    } else {
        QStyledItemDelegate::paint(painter, cell, index);
    }
    if (index.column() == 0 && (option.state & QStyle::State_Selected) && option.widget != nullptr) {
        const int edge = mirrored ? option.widget->width() - 3 : 0;
        painter->fillRect(QRect(edge, option.rect.top(), 3, option.rect.height()),
                          m_look.color(Token::AccentFill));
    }
}

QSize TaxonomyRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int mark = index.data(MarkRole).isValid() ? MarkRoom : 0;
    return {QStyledItemDelegate::sizeHint(option, index).width() + Space::S + mark, Height::Row};
}

void TaxonomyRowDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QVariant tone = index.data(ToneRole);
    if (!tone.isValid())
        return;
    const QColor color = m_look.color(static_cast<Token>(tone.toInt()));
    option->palette.setColor(QPalette::Text, color);
    option->palette.setColor(QPalette::HighlightedText, color);
}

} // namespace countersign
