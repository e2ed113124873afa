#include "ui/review/group_line_delegate.h"

#include "ui/look/look.h"
#include "ui/look/painting.h"
#include "ui/look/sizes.h"
#include "ui/look/state_words.h"
#include "ui/review/group_list_model.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace countersign
{

namespace
{

constexpr int CountEnd = 44; ///< numbers end here
constexpr int MarkSize = 10;
constexpr int IconSize = 16;
constexpr int InkBar = 3;

} // namespace

GroupLineDelegate::GroupLineDelegate(const Look &look, const GroupListModel &model, QObject *parent)
    : QStyledItemDelegate(parent), m_look(look), m_model(model)
{
}

void GroupLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const GroupLine &line = m_model.lineAt(index.row());
    const QRect row = option.rect;
    const bool current = option.state & QStyle::State_Selected;
    const bool done = line.open == 0;
    const auto place = [&](int x, int y, int width, int height) {
        return QStyle::visualRect(option.direction, row, QRect(row.left() + x, row.top() + y, width, height));
    };
    painter->save();
    painter->setLayoutDirection(option.direction);
    painter->fillRect(row, m_look.color(current                                    ? Token::SurfaceSelected
                                        : (option.state & QStyle::State_MouseOver) ? Token::SurfaceHover
                                                                                   : Token::SurfaceCard));
    painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), m_look.color(Token::BorderSubtle));
    if (current)
        painter->fillRect(place(0, 0, InkBar, row.height()), m_look.color(Token::AccentFill));

    if (done || m_model.isSkipped(index.row())) {
        const StateAppearance sign = appearanceOf(done ? StateSign::Decided : StateSign::Skipped);
        m_look.paintIcon(*painter, sign.icon,
                         place(CountEnd - IconSize, (row.height() - IconSize) / 2, IconSize, IconSize),
                         sign.color);
    } else {
        painter->setFont(m_look.font(Type::Title));
        painter->setPen(m_look.color(Token::TextPrimary));
        const QString count = QLocale().toString(line.tickets);
        if (painter->fontMetrics().horizontalAdvance(count) > CountEnd - InkBar)
            painter->setFont(m_look.font(Type::SmallBold));
        painter->drawText(place(InkBar, 0, CountEnd - InkBar, row.height() - 1),
                          Qt::AlignVCenter | Qt::AlignTrailing, count);
    }
    int x = CountEnd + Space::M;
    const int right = row.width() - Space::M;
    painter->setFont(m_look.font(current ? Type::Strong : Type::Body));
    painter->setPen(m_look.color(done && !current ? Token::TextSecondary : Token::TextPrimary));
    paintForeignLine(*painter, place(x, 7, right - x, 20), option.direction, line.subject);
    painter->setFont(m_look.font(Type::Small));
    painter->setPen(m_look.color(Token::TextSecondary));
    for (const OptionShare &share : line.options) {
        const QString words = share.name + u' ' + QLocale().toString(share.tickets);
        const int width = painter->fontMetrics().horizontalAdvance(words) + 2;
        if (x > CountEnd + Space::M && x + MarkSize + 6 + width > right)
            break;
        paintOptionMark(*painter, m_look, place(x, 31, MarkSize, MarkSize), share.color);
        x += MarkSize + 6;
        const int room = std::min(width, right - x);
        paintForeignLine(*painter, place(x, 27, room, 18), option.direction, words);
        x += room + Space::S;
    }
    painter->restore();
}

QSize GroupLineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, Height::QueueRow};
}

} // namespace countersign
