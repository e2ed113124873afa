#include "ui/settings/shortcut_delegate.h"

#include "ui/look/look.h"
#include "ui/look/painting.h"
#include "ui/look/sizes.h"
#include "ui/settings/shortcut_model.h"
#include "ui/window/command_delegate.h"

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

} // namespace

ShortcutDelegate::ShortcutDelegate(const Look &look, QObject *parent)
    : QStyledItemDelegate(parent), m_look(look)
{
}

void ShortcutDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const QRect row = option.rect;
    const auto place = [&](int x, int width, int top = 0, int height = 0) {
        const QRect box(row.left() + x, row.top() + top, width, height > 0 ? height : row.height());
        return QStyle::visualRect(option.direction, row, box);
    };
    painter->save();
    painter->setLayoutDirection(option.direction);
    painter->fillRect(row, m_look.color(Token::SurfaceCard));
    const int lead = Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine;
    if (index.data(ShortcutModel::IsHeadRole).toBool()) {
        painter->setFont(m_look.font(Type::SmallBold));
        painter->setPen(m_look.color(Token::TextSecondary));
        painter->drawText(place(Space::M, row.width() - 2 * Space::M), lead, index.data().toString());
        painter->restore();
        return;
    }
    const bool current = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    if (current || hovered)
        painter->fillRect(row, m_look.color(current ? Token::SurfaceSelected : Token::SurfaceHover));
    if (current)
        painter->fillRect(place(0, InkBar), m_look.color(Token::AccentFill));

    int right = row.width() - Space::M;
    // From the end of the line towards its beginning.
    const auto writeBefore = [&](const QString &words, Type type, Token tone) {
        painter->setFont(m_look.font(type));
        painter->setPen(m_look.color(tone));
        const int width = painter->fontMetrics().horizontalAdvance(words) + 2;
        painter->drawText(place(right - width, width), lead, words);
        right -= width + Space::S;
    };
    if (index.data(ShortcutModel::CapturingRole).toBool()) {
        writeBefore(ShortcutModel::tr("Press the new key, or Esc"), Type::Strong, Token::TextLink);
    } else {
        const QStringList keys = index.data(ShortcutModel::CapsRole).toStringList();
        for (auto key = keys.crbegin(); key != keys.crend(); ++key) {
            const QStringList caps = keyCapsOf(*key);
            for (auto cap = caps.crbegin(); cap != caps.crend(); ++cap) {
                const int width = keyCapWidth(m_look, *cap);
                paintKeyCap(*painter, m_look,
                            place(right - width, width, (row.height() - Height::KeyCap) / 2, Height::KeyCap),
                            *cap);
                right -= width + Space::XS;
            }
            right -= Space::S;
        }
        if (keys.isEmpty())
            writeBefore(ShortcutModel::tr("no key"), Type::Small, Token::TextMuted);
        if (index.data(ShortcutModel::ChangedRole).toBool())
            writeBefore(ShortcutModel::tr("changed"), Type::Small, Token::TextLink);
    }

    const QString text = index.data().toString();
    const auto spans = index.data(ShortcutModel::SpansRole).value<QList<CommandMatch::Span>>();
    const QFont plain = m_look.font(Type::Body);
    QFont found = m_look.font(Type::Strong);
    found.setUnderline(true);
    int x = Space::M + Space::XS;
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
    painter->restore();
}

QSize ShortcutDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {200, index.data(ShortcutModel::IsHeadRole).toBool() ? HeadHeight : LineHeight};
}

} // namespace countersign
