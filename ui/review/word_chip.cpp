#include "ui/review/word_chip.h"

#include "ui/look/look.h"
#include "ui/look/painting.h"
#include "ui/look/plain_label.h"
#include "ui/look/sizes.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace countersign
{

namespace
{

constexpr int Widest = 280;
constexpr int SignSize = 14;
constexpr int MarkSize = 10;
constexpr int Gap = 6;

} // namespace

WordChip::WordChip(const Look &look, const FilterWord &word, QWidget *parent)
    : QWidget(parent), m_look(look), m_word(word)
{
    m_word.words = shortText(word.words);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(m_word.words);
    setToolTip(plainToolTip(m_word.words));
}

QSize WordChip::sizeHint() const
{
    const QFontMetrics metrics(m_look.font(Type::Small));
    const int sign = !hasSign() ? 0 : (m_word.colorIndex ? MarkSize : SignSize) + Gap;
    return {std::min(Widest, metrics.horizontalAdvance(m_word.words) + 1 + sign + 2 * Space::S),
            Height::Chip};
}

void WordChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_look.color(Token::SurfaceSunken));
    painter.drawRoundedRect(rect(), Radius::Chip, Radius::Chip);
    int left = Space::S;
    const auto take = [&](int size) {
        const QRect box(left, (height() - size) / 2, size, size);
        left += size + Gap;
        return QStyle::visualRect(layoutDirection(), rect(), box);
    };
    if (m_word.colorIndex)
        paintOptionMark(painter, m_look, take(MarkSize), *m_word.colorIndex);
    else if (!m_word.icon.isEmpty())
        m_look.paintIcon(painter, m_word.icon, take(SignSize), m_word.tone);
    painter.setFont(m_look.font(Type::Small));
    painter.setPen(m_look.color(Token::TextPrimary));
    const QRect words = QStyle::visualRect(layoutDirection(), rect(),
                                           QRect(left, 0, width() - left - Space::S + 1, height()));
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(m_word.words, Qt::ElideRight, words.width()));
}

} // namespace countersign
