#include "ui/start/step_picture.h"

#include "ui/look/look.h"
#include "ui/look/painting.h"
#include "ui/look/sizes.h"

#include <QPainter>

#include <array>

namespace countersign
{

namespace
{

constexpr QSizeF SheetSize(76, 72);

} // namespace

StepPicture::StepPicture(const Look &look, Step step, QWidget *parent)
    : QWidget(parent), m_look(look), m_step(step)
{
    setFixedHeight(104);
    setMinimumWidth(176);
}

void StepPicture::paintSheet(QPainter &painter, QPointF at, bool marked) const
{
    painter.setPen(QPen(m_look.color(Token::BorderStrong), 1));
    painter.setBrush(m_look.color(Token::SurfaceCard));
    painter.drawRoundedRect(QRectF(at, SheetSize).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    constexpr std::array widths{38.0, 56.0, 48.0, 56.0, 30.0};
    painter.setPen(Qt::NoPen);
    for (size_t i = 0; i < widths.size(); ++i) {
        const Token color = i == 0             ? Token::TextSecondary
                            : marked && i == 2 ? Token::MarkEvidenceLine
                                               : Token::BorderStrong;
        painter.setBrush(m_look.color(color));
        painter.drawRoundedRect(QRectF(at.x() + 9, at.y() + 11 + 11 * double(i), widths[i], 4), 1, 1);
    }
}

void StepPicture::paintPill(QPainter &painter, QPointF centre) const
{
    const bool ink = m_step == Ink;
    const QString name = tr("Billing");
    const QFont font = m_look.font(Type::Strong);
    const double textWidth = QFontMetricsF(font).horizontalAdvance(name);
    const QRectF box(centre.x() - (textWidth + 34) / 2, centre.y() - 16, textWidth + 34, 32);
    if (ink) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_look.color(Token::AccentFill));
        painter.drawRoundedRect(box, Radius::Control, Radius::Control);
    } else {
        paintPencilBox(painter, m_look, box, Radius::Control, m_look.color(Token::SurfaceHover));
    }
    const QColor onInk = m_look.color(Token::TextOnAccent);
    paintOptionMark(painter, m_look, QRectF(box.left() + 9, centre.y() - 5, 10, 10), 0,
                    ink ? onInk : QColor());
    painter.setFont(font);
    painter.setPen(ink ? onInk : m_look.color(Token::TextPrimary));
    painter.drawText(box.adjusted(25, 0, 0, 0), int(Qt::AlignLeft | Qt::AlignVCenter), name);
    const QRectF badge(box.right() - 9, box.top() - 8, 17, 17);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_look.color(Token::SurfacePanel));
    painter.drawEllipse(badge.adjusted(-1.5, -1.5, 1.5, 1.5));
    if (ink) {
        painter.setBrush(m_look.color(Token::AccentFill));
        painter.drawEllipse(badge);
    }
    m_look.paintIcon(painter, ink ? QStringLiteral("accept") : QStringLiteral("prelabel"),
                     badge.adjusted(2.5, 2.5, -2.5, -2.5), ink ? Token::TextOnAccent : Token::TextSecondary);
}

void StepPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_look.color(Token::BorderSubtle), 1));
    painter.setBrush(m_look.color(Token::SurfacePanel));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Radius::Card, Radius::Card);
    const QPointF middle = QRectF(rect()).center();
    switch (m_step) {
    case Load:
        paintSheet(painter, middle - QPointF(SheetSize.width() + 4, SheetSize.height() / 2), false);
        paintSheet(painter, middle + QPointF(4, -SheetSize.height() / 2), false);
        break;
    case Pencil:
        paintSheet(painter, middle - QPointF(SheetSize.width() + 6, SheetSize.height() / 2), true);
        paintPill(painter, middle + QPointF(44, 0));
        break;
    case Ink: {
        const QString key = keyCapText(Qt::Key_Return);
        const int width = keyCapWidth(m_look, key);
        paintKeyCap(painter, m_look, QRectF(middle.x() - 38 - width, middle.y() - 9, width, 18), key);
        m_look.paintIcon(painter, QStringLiteral("arrow"), QRectF(middle.x() - 30, middle.y() - 8, 16, 16),
                         Token::TextMuted);
        paintPill(painter, middle + QPointF(36, 0));
        break;
    }
    }
}

} // namespace countersign
