#include "ui/delegates/queue_row_delegate.h"

#include "ui/look/look.h"
#include "ui/look/painting.h"
#include "ui/look/plain_label.h"
#include "ui/look/sizes.h"
#include "ui/look/state_words.h"
#include "ui/models/queue_roles.h"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace countersign
{

namespace
{

constexpr int IconSize = 16;
constexpr int MarkSize = 10;
constexpr int InkBar = 3;

/// One line of foreign text in its own direction, starting at the list's leading edge.
void drawOneLine(QPainter &painter, const QRect &box, Qt::LayoutDirection list, const QString &text)
{
    QString line = text;
    line.replace(u'\n', u' ');
    painter.save();
    painter.setLayoutDirection(line.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    const int side = list == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    painter.drawText(box, side | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(line, Qt::ElideRight, box.width()));
    painter.restore();
}

} // namespace

QueueRowDelegate::QueueRowDelegate(const Look &look, QObject *parent)
    : QStyledItemDelegate(parent), m_look(look)
{
}

void QueueRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const QRect row = option.rect;
    const bool current = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    const auto place = [&](int x, int y, int width, int height) {
        return QStyle::visualRect(option.direction, row, QRect(row.left() + x, row.top() + y, width, height));
    };

    painter->save();
    painter->setLayoutDirection(option.direction);
    painter->fillRect(row, m_look.color(current   ? Token::SurfaceSelected
                                        : hovered ? Token::SurfaceHover
                                                  : Token::SurfaceCard));
    painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), m_look.color(Token::BorderSubtle));
    if (current)
        painter->fillRect(place(0, 0, InkBar, row.height()), m_look.color(Token::AccentFill));
    if (option.state & QStyle::State_HasFocus) { // the list has the keyboard, not only a current row
        painter->setPen(QPen(m_look.color(Token::BorderFocus), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(row.adjusted(1, 1, -1, -2));
    }

    const StateAppearance state = appearanceOf(static_cast<StateSign>(index.data(StateSignRole).toInt()));
    m_look.paintIcon(*painter, state.icon, place(Space::M, 10, IconSize, IconSize), state.color);

    const int textLeft = Space::M + IconSize + Space::S;
    int textRight = row.width() - Space::M;
    const QVariant confidence = index.data(ConfidenceRole);
    painter->setFont(m_look.font(Type::Small));
    if (confidence.isValid()) {
        const QString number = confidenceNumber(confidence.toDouble());
        const int width = painter->fontMetrics().horizontalAdvance(number);
        painter->setPen(m_look.color(Token::TextMuted));
        painter->drawText(place(textRight - width, 7, width, 20), Qt::AlignVCenter | Qt::AlignTrailing,
                          number);
        textRight -= width + Space::S;
    }

    painter->setFont(m_look.font(current ? Type::Strong : Type::Body));
    painter->setPen(m_look.color(index.data(DecidedRole).toBool() && !current ? Token::TextSecondary
                                                                              : Token::TextPrimary));
    drawOneLine(*painter, place(textLeft, 7, textRight - textLeft, 20), option.direction,
                index.data(SubjectRole).toString());

    int x = textLeft;
    const int lineTop = 27;
    const int lineHeight = 18;
    const int lineRight = row.width() - Space::M;
    painter->setFont(m_look.font(Type::Small));
    const QString optionName = index.data(OptionNameRole).toString();
    if (!optionName.isEmpty()) {
        paintOptionMark(*painter, m_look, place(x, lineTop + (lineHeight - MarkSize) / 2, MarkSize, MarkSize),
                        index.data(OptionColorRole).toInt());
        x += MarkSize + 6;
        const int width = qMin(painter->fontMetrics().horizontalAdvance(optionName) + 2, lineRight - x);
        painter->setPen(m_look.color(Token::TextSecondary));
        drawOneLine(*painter, place(x, lineTop, width, lineHeight), option.direction, optionName);
        x += width + 4;
    }
    if (x < lineRight) {
        painter->setPen(m_look.color(Token::TextMuted));
        drawOneLine(*painter, place(x, lineTop, lineRight - x, lineHeight), option.direction,
                    index.data(ReasonRole).toString());
    }
    painter->restore();
}

QSize QueueRowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, Height::QueueRow};
}

bool QueueRowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                 const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), plainToolTip(index.data(SubjectRole).toString()),
                       view->viewport());
    return true;
}

} // namespace countersign
