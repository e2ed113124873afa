#include "ui/look/painting.h"

#include "ui/look/look.h"
#include "ui/look/sizes.h"
#include "ui/look/state_words.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

namespace countersign
{

int keyCapWidth(const Look &look, const QString &text)
{
    const int textWidth = QFontMetrics(look.font(Type::CaptionBold)).horizontalAdvance(text);
    return qMax(Height::KeyCap, textWidth + 10);
}

void paintKeyCap(QPainter &painter, const Look &look, const QRectF &box, const QString &text, KeyCapTone tone)
{
    const bool onInk = tone == KeyCapTone::OnInk;
    const QColor ink = look.color(onInk                          ? Token::TextOnAccent
                                  : tone == KeyCapTone::Disabled ? Token::TextDisabled
                                                                 : Token::TextMuted);
    const QRectF top = box.adjusted(1, 1, -1, -2); // the edge is 1 px, 2 px below
    QPainterPath outer;
    outer.addRoundedRect(box, Radius::Chip, Radius::Chip);
    QPainterPath inner;
    inner.addRoundedRect(top, Radius::Chip - 1, Radius::Chip - 1);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (!onInk)
        painter.fillPath(inner, look.color(Token::SurfaceCard));
    painter.fillPath(outer.subtracted(inner), onInk ? ink : look.color(Token::BorderStrong));
    painter.setPen(ink);
    painter.setFont(look.font(Type::CaptionBold));
    painter.drawText(top, Qt::AlignCenter, text);
    painter.restore();
}

void paintOptionMark(QPainter &painter, const Look &look, const QRectF &box, int colorIndex,
                     const QColor &color)
{
    const QColor ink = color.isValid() ? color : look.optionColor(colorIndex);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (look.optionIsRing(colorIndex)) {
        painter.setPen(QPen(ink, 2.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(1.25, 1.25, -1.25, -1.25), 2, 2);
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawRoundedRect(box, 3, 3);
    }
    painter.restore();
}

void paintHatch(QPainter &painter, const QRectF &box, const QColor &color, double radius)
{
    if (box.width() < 0.5)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath clip;
    clip.addRoundedRect(box, radius, radius);
    painter.setClipPath(clip, Qt::IntersectClip);
    painter.setPen(QPen(color, 1.8));
    for (double x = box.left() - box.height(); x < box.right() + box.height(); x += 4.5)
        painter.drawLine(QPointF(x, box.bottom() + 0.5), QPointF(x + box.height() + 0.5, box.top() - 0.5));
    painter.setPen(QPen(color, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.restore();
}

void paintConfidenceBar(QPainter &painter, const Look &look, const QRectF &box, double value,
                        std::optional<double> gate)
{
    const QColor color = look.color(confidenceToken(value));
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
    const auto part = [&](double share) {
        const double width = box.width() * qBound(0.0, share, 1.0);
        return mirrored ? QRectF(box.right() - width, box.top(), width, box.height())
                        : QRectF(box.left(), box.top(), width, box.height());
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.color(Token::SurfaceSunken));
    painter.drawRoundedRect(box, 2, 2);
    if (gate && value < *gate) {
        paintHatch(painter, part(value), color, 2);
    } else {
        painter.setBrush(color);
        painter.drawRoundedRect(part(value), 2, 2);
    }
    if (gate) {
        const QRectF before = part(*gate);
        const double x = qRound((mirrored ? before.left() : before.right()) - 1);
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.fillRect(QRectF(x, box.top() - 3, 2, box.height() + 6), look.color(Token::TextSecondary));
    }
    painter.restore();
}

void paintPencilBox(QPainter &painter, const Look &look, const QRectF &box, double radius, const QColor &fill)
{
    QPen pen(look.color(Token::AccentPencil), 1.5);
    pen.setDashPattern({2.4, 1.8});
    pen.setCapStyle(Qt::FlatCap);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(box.adjusted(0.75, 0.75, -0.75, -0.75), radius, radius);
    painter.restore();
}

void paintForeignLine(QPainter &painter, const QRect &box, Qt::LayoutDirection list, const QString &text)
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

QString keyCapText(const QKeySequence &keys)
{
    if (keys.count() == 1 && keys[0].keyboardModifiers() == Qt::NoModifier) {
        switch (keys[0].key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            return QCoreApplication::translate("KeyCap", "Enter");
        case Qt::Key_Left:
            return QStringLiteral("←");
        case Qt::Key_Right:
            return QStringLiteral("→");
        case Qt::Key_Up:
            return QStringLiteral("↑");
        case Qt::Key_Down:
            return QStringLiteral("↓");
        default:
            break;
        }
    }
    QString text = keys.toString(QKeySequence::NativeText);
    // Qt says "Return" for the key that keyboards call Enter.
    const QString qtName = QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText);
    if (text.endsWith(QLatin1Char('+') + qtName))
        text.replace(text.size() - qtName.size(), qtName.size(),
                     QCoreApplication::translate("KeyCap", "Enter"));
    return text;
}

} // namespace countersign
