#include "ui/review/letter_head.h"

#include "ui/look/look.h"
#include "ui/look/plain_label.h"
#include "ui/look/sizes.h"
#include "ui/look/state_chip.h"

#include <QPainter>
#include <QStyle>

namespace countersign
{

namespace
{

constexpr int Above = 16;
constexpr int Below = 8;
constexpr int IconSize = 14;

} // namespace

LetterHead::LetterHead(const Look &look, QWidget *parent)
    : QWidget(parent),
      m_look(look),
      m_chip(new StateChip(look, StateSign::Waiting, this)),
      m_flag(new StateChip(look, StateSign::Flagged, this))
{
    m_flag->hide();
    setFixedHeight(Above + Height::Chip + Below);
}

void LetterHead::setTicket(const QString &id, const QString &created, const QList<SourceTag> &tags,
                           const QString &asWritten)
{
    m_id = id;
    m_created = created;
    m_tags = tags;
    setAccessibleName(created.isEmpty() ? tr("Ticket %1").arg(id) : tr("Ticket %1, %2").arg(id, created));
    setAccessibleDescription(tagWords().join(QStringLiteral(", ")));
    setToolTip(plainToolTip(asWritten));
    update();
}

QStringList LetterHead::tagWords() const
{
    QStringList words;
    for (const SourceTag &tag : m_tags)
        words.append(tag.words);
    return words;
}

void LetterHead::setState(StateSign sign, const QString &word)
{
    m_chip->setSign(sign);
    m_chip->setText(word);
    place();
}

void LetterHead::setFlagged(bool flagged)
{
    if (m_flag->isHidden() != flagged)
        return;
    m_flag->setVisible(flagged);
    place();
    update();
}

void LetterHead::setEdges(int left, int right)
{
    m_left = left;
    m_right = right;
    place();
    update();
}

QSize LetterHead::sizeHint() const
{
    return {200, Above + Height::Chip + Below};
}

void LetterHead::place()
{
    const QSize size = m_chip->sizeHint();
    m_chip->setGeometry(
        QStyle::visualRect(layoutDirection(), rect(),
                           QRect(width() - m_right - size.width(), Above, size.width(), size.height())));
    const QSize flag = m_flag->sizeHint();
    const int right = m_right + size.width() + Space::S;
    m_flag->setGeometry(
        QStyle::visualRect(layoutDirection(), rect(),
                           QRect(width() - right - flag.width(), Above, flag.width(), flag.height())));
}

void LetterHead::resizeEvent(QResizeEvent *)
{
    place();
}

void LetterHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int x = m_left;
    const int end = width() - m_right - m_chip->width() - Space::S -
                    (m_flag->isHidden() ? 0 : m_flag->width() + Space::S);
    const auto box = [&](int wanted) {
        const int room = std::max(0, std::min(wanted, end - x));
        const QRect place =
            QStyle::visualRect(layoutDirection(), rect(), QRect(x, Above, room, Height::Chip));
        return place;
    };
    const auto drawWords = [&](const QString &words, Type type, Token tone) {
        if (words.isEmpty() || x >= end)
            return;
        painter.setFont(m_look.font(type));
        painter.setPen(m_look.color(tone));
        const QRect place = box(painter.fontMetrics().horizontalAdvance(words) + 1);
        painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(words, Qt::ElideRight, place.width()));
        x += place.width() + Space::S;
    };
    drawWords(m_id, Type::Mono, Token::TextPrimary);
    drawWords(m_created, Type::Small, Token::TextMuted);
    painter.setFont(m_look.font(Type::Small));
    for (const SourceTag &tag : std::as_const(m_tags)) {
        const int icon = tag.icon.isEmpty() ? 0 : IconSize + 6;
        const int wanted = painter.fontMetrics().horizontalAdvance(tag.words) + 14 + icon;
        if (x + wanted > end)
            break;
        const QRect place = box(wanted);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_look.color(Token::SurfaceSunken));
        painter.drawRoundedRect(place, Radius::Chip, Radius::Chip);
        painter.setPen(m_look.color(Token::TextSecondary));
        const QRect words = QStyle::visualRect(layoutDirection(), place, place.adjusted(icon, 0, 0, 0));
        painter.drawText(words, Qt::AlignCenter | Qt::TextSingleLine, tag.words);
        if (icon > 0) {
            const QRect glyph(place.left() + 8, place.top() + (place.height() - IconSize) / 2, IconSize,
                              IconSize);
            m_look.paintIcon(painter, tag.icon, QStyle::visualRect(layoutDirection(), place, glyph),
                             Token::TextSecondary);
        }
        x += wanted + Space::S;
    }
}

} // namespace countersign
