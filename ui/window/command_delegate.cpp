#include "ui/window/command_delegate.h"

#include "ui/look/look.h"
#include "ui/look/painting.h"
#include "ui/look/sizes.h"
#include "ui/window/command_model.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace countersign
{

namespace
{

constexpr int LineHeight = 36;
constexpr int HeadHeight = 28;
constexpr int InkBar = 3;
constexpr int IconSize = 16;
constexpr int TextLeft = 40;

} // namespace

QStringList keyCapsOf(const QString &keys)
{
    if (keys.endsWith(QStringLiteral("++")))
        return keys.chopped(2).split(u'+') + QStringList{QStringLiteral("+")};
    return keys.size() > 1 ? keys.split(u'+') : keys.isEmpty() ? QStringList() : QStringList{keys};
}

CommandDelegate::CommandDelegate(const Look &look, QObject *parent)
    : QStyledItemDelegate(parent), m_look(look)
{
}

void CommandDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const QRect row = option.rect;
    const auto place = [&](int x, int width, int top = 0, int height = 0) {
        const QRect box(row.left() + x, row.top() + top, width, height > 0 ? height : row.height());
        return QStyle::visualRect(option.direction, row, box);
    };
    painter->save();
    painter->setLayoutDirection(option.direction);
    painter->fillRect(row, m_look.color(Token::SurfaceRaised));
    const int lead = Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine;
    if (index.data(CommandModel::IsHeadRole).toBool()) {
        painter->setFont(m_look.font(Type::SmallBold));
        painter->setPen(m_look.color(Token::TextSecondary));
        painter->drawText(place(Space::L, row.width() - 2 * Space::L), lead, index.data().toString());
        painter->restore();
        return;
    }
    const bool current = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    if (current || hovered)
        painter->fillRect(row, m_look.color(current ? Token::SurfaceSelected : Token::SurfaceHover));
    if (current)
        painter->fillRect(place(0, InkBar), m_look.color(Token::AccentFill));
    if (const QString icon = index.data(CommandModel::IconRole).toString(); !icon.isEmpty())
        m_look.paintIcon(*painter, icon, place(Space::L, IconSize, (row.height() - IconSize) / 2, IconSize),
                         Token::TextSecondary);

    int right = row.width() - Space::L;
    const QStringList keys = keyCapsOf(index.data(CommandModel::KeysRole).toString());
    for (auto cap = keys.crbegin(); cap != keys.crend(); ++cap) {
        const QString &key = *cap;
        const int width = keyCapWidth(m_look, key);
        paintKeyCap(*painter, m_look,
                    place(right - width, width, (row.height() - Height::KeyCap) / 2, Height::KeyCap), key);
        right -= width + Space::XS;
    }

    const QString text = index.data().toString();
    const auto spans = index.data(CommandModel::SpansRole).value<QList<CommandMatch::Span>>();
    const QFont plain = m_look.font(Type::Body);
    QFont found = m_look.font(Type::Strong);
    found.setUnderline(true);
    int x = TextLeft;
    const auto draw = [&](const QString &part, const QFont &font) {
        painter->setFont(font);
        const int width = std::min(painter->fontMetrics().horizontalAdvance(part), right - x);
        painter->drawText(place(x, width), lead,
                          painter->fontMetrics().elidedText(part, Qt::ElideRight, width + 1));
        x += width;
    };
    painter->setPen(m_look.color(Token::TextPrimary));
    qsizetype at = 0;
    for (const CommandMatch::Span &span : spans) {
        draw(text.sliced(at, span.from - at), plain);
        draw(text.sliced(span.from, span.length), found);
        at = span.from + span.length;
    }
    draw(text.sliced(at), plain);
    x += Space::S;
    painter->setPen(m_look.color(Token::TextMuted));
    if (x < right)
        draw(index.data(CommandModel::DetailRole).toString(), m_look.font(Type::Small));
    painter->restore();
}

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {200, index.data(CommandModel::IsHeadRole).toBool() ? HeadHeight : LineHeight};
}

} // namespace countersign
