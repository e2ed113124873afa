#include "ui/review/facet_delegate.h"

#include "ui/look/look.h"
#include "ui/look/painting.h"
#include "ui/look/sizes.h"
#include "ui/models/facet_model.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace countersign
{

namespace
{

constexpr int Side = 6;
constexpr int ChevronSize = 14;
constexpr int BarWidth = 40;
constexpr int CountWidth = 48;

} // namespace

FacetDelegate::FacetDelegate(const Look &look, QObject *parent) : QStyledItemDelegate(parent), m_look(look) {}

QSize FacetDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {100, Height::Compact};
}

void FacetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const auto value = [&index](FacetRole role) { return index.data(int(role)); };
    const QRect row = option.rect;
    const auto place = [&](int x, int width, int height) {
        return QStyle::visualRect(
            option.direction, row,
            QRect(row.left() + x, row.top() + (row.height() - height) / 2, width, height));
    };
    painter->save();
    painter->setLayoutDirection(option.direction);
    painter->setRenderHint(QPainter::Antialiasing);
    const bool heading = value(FacetRole::Heading).toBool();
    const bool chosen = value(FacetRole::Chosen).toBool();
    const bool current = option.state & QStyle::State_HasFocus; // also one that Tab came to, not yet chosen
    if ((chosen && !heading) || (option.state & QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_look.color(chosen && !heading ? Token::SurfaceSelected : Token::SurfaceHover));
        painter->drawRoundedRect(row, Radius::Chip, Radius::Chip);
    }
    if (current) {
        painter->setPen(QPen(m_look.color(Token::BorderFocus), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(row.adjusted(1, 1, -1, -1), Radius::Chip, Radius::Chip);
    }
    if (heading) {
        const QColor ink = m_look.color(chosen ? Token::TextLink : Token::TextSecondary);
        const bool open = value(FacetRole::Open).toBool();
        m_look.paintIcon(*painter,
                         open                                  ? QStringLiteral("down")
                         : option.direction == Qt::RightToLeft ? QStringLiteral("left")
                                                               : QStringLiteral("right"),
                         place(Side - 3, ChevronSize, ChevronSize), ink);
        painter->setFont(m_look.font(Type::SmallBold));
        painter->setPen(ink);
        const int left = Side - 3 + ChevronSize + Space::XS;
        const QRect words = place(left, row.width() - left - Side, row.height());
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(),
                                                            Qt::ElideRight, words.width()));
        painter->restore();
        return;
    }
    const QString icon = value(FacetRole::Icon).toString();
    QColor color = m_look.optionColor(value(FacetRole::Color).toInt());
    if (icon.isEmpty()) {
        paintOptionMark(*painter, m_look, place(Side + 3, 10, 10), value(FacetRole::Color).toInt());
    } else {
        color = m_look.color(static_cast<Token>(value(FacetRole::Tone).toInt()));
        m_look.paintIcon(*painter, icon, place(Side, 16, 16), color);
    }
    const int barLeft = row.width() - Side - CountWidth - Space::S - BarWidth;
    QFont words = m_look.font(chosen ? Type::Strong : Type::Body);
    words.setPointSizeF(9.5);
    painter->setFont(words);
    painter->setPen(m_look.color(Token::TextPrimary));
    const int textLeft = Side + 16 + Space::S;
    const QRect name = place(textLeft, barLeft - textLeft - Space::S, row.height());
    painter->drawText(name, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(),
                                                        Qt::ElideRight, name.width()));
    const qint64 count = value(FacetRole::Count).toLongLong();
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_look.color(Token::SurfaceSunken));
    painter->drawRoundedRect(place(barLeft, BarWidth, 4), 2, 2);
    if (count > 0) {
        painter->setBrush(color);
        const int width = std::max(2, qRound(BarWidth * value(FacetRole::Share).toDouble()));
        painter->drawRoundedRect(place(barLeft, width, 4), 2, 2);
    }
    painter->setFont(m_look.font(chosen ? Type::SmallBold : Type::Small));
    painter->setPen(m_look.color(chosen ? Token::TextPrimary : Token::TextSecondary));
    painter->drawText(place(row.width() - Side - CountWidth, CountWidth, row.height()),
                      Qt::AlignVCenter | Qt::AlignTrailing, QLocale().toString(count));
    painter->restore();
}

} // namespace countersign
