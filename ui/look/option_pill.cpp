#include "ui/look/option_pill.h"

#include "ui/look/look.h"
#include "ui/look/painting.h"
#include "ui/look/plain_label.h"
#include "ui/look/sizes.h"

#include <QFontMetrics>
#include <QPainter>

namespace countersign
{

namespace
{

constexpr int BadgeAbove = 7; ///< of the badge over the box
constexpr int BadgeBeside = 6;
constexpr int Gap = 6;
constexpr int MarkSize = 10;
constexpr int MaximumName = 320; ///< longer names are cut with "…"

} // namespace

OptionPill::OptionPill(const Look &look, QWidget *parent) : QAbstractButton(parent), m_look(look)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void OptionPill::setName(const QString &name)
{
    m_name = name;
    describe();
    updateGeometry();
}

void OptionPill::setKeyCap(const QString &text)
{
    m_key = text;
    describe();
    updateGeometry();
}

void OptionPill::setColorIndex(std::optional<int> index)
{
    m_colorIndex = index;
    updateGeometry();
    update();
}

void OptionPill::setState(PillState state)
{
    m_state = state;
    describe();
}

void OptionPill::setHelp(const QString &text)
{
    m_help = text;
    setToolTip(plainToolTip(text));
    describe();
}

void OptionPill::describe()
{
    QString name = m_name;
    if (m_state == PillState::Pencil)
        name = tr("%1, suggested").arg(m_name);
    else if (m_state == PillState::Ink)
        name = tr("%1, chosen").arg(m_name);
    setAccessibleName(name);
    QStringList parts;
    if (!m_key.isEmpty())
        parts.append(tr("key %1").arg(m_key));
    if (!m_help.isEmpty())
        parts.append(m_help);
    setAccessibleDescription(parts.join(QStringLiteral(". ")));
    update();
}

QSize OptionPill::sizeHint() const
{
    const QFontMetrics metrics(m_look.font(Type::Strong));
    int width = Gap;
    if (!m_key.isEmpty())
        width += keyCapWidth(m_look, m_key) + Gap;
    if (m_colorIndex)
        width += MarkSize + Gap;
    width += qMin(metrics.horizontalAdvance(m_name), MaximumName) + 10;
    return {width + BadgeBeside, Height::Option + BadgeAbove};
}

QSize OptionPill::minimumSizeHint() const
{
    return sizeHint();
}

QRect OptionPill::focusRect() const
{
    const QRect box(0, BadgeAbove, width() - BadgeBeside, Height::Option);
    return layoutDirection() == Qt::RightToLeft ? box.translated(BadgeBeside, 0) : box;
}

bool OptionPill::hitButton(const QPoint &position) const
{
    return focusRect().contains(position);
}

void OptionPill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = focusRect();
    const bool ink = m_state == PillState::Ink;
    QColor text = m_look.color(isEnabled() ? Token::TextPrimary : Token::TextDisabled);
    if (ink) {
        text = m_look.color(isEnabled() ? Token::TextOnAccent : Token::SurfaceCard);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_look.color(!isEnabled()   ? Token::TextDisabled
                                      : underMouse() ? Token::AccentHover
                                                     : Token::AccentFill));
        painter.drawRoundedRect(box, Radius::Control, Radius::Control);
    } else if (m_state == PillState::Pencil) {
        paintPencilBox(painter, m_look, box, Radius::Control, m_look.color(Token::SurfaceHover));
    } else {
        painter.setPen(QPen(m_look.color(isEnabled() ? Token::BorderControl : Token::BorderSubtle), 1));
        painter.setBrush(
            m_look.color(isEnabled() && underMouse() ? Token::SurfaceHover : Token::SurfaceCard));
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), Radius::Control, Radius::Control);
    }

    // From the leading edge on; `place` mirrors for right-to-left.
    double x = Gap;
    const auto place = [&](double width, double height) {
        const double left = layoutDirection() == Qt::RightToLeft ? box.right() - x - width : box.left() + x;
        return QRectF(left, box.top() + (box.height() - height) / 2, width, height);
    };
    if (!m_key.isEmpty()) {
        const int width = keyCapWidth(m_look, m_key);
        paintKeyCap(painter, m_look, place(width, Height::KeyCap), m_key,
                    ink           ? KeyCapTone::OnInk
                    : isEnabled() ? KeyCapTone::Normal
                                  : KeyCapTone::Disabled);
        x += width + Gap;
    }
    if (m_colorIndex) {
        paintOptionMark(painter, m_look, place(MarkSize, MarkSize), *m_colorIndex, ink ? text : QColor());
        x += MarkSize + Gap;
    }
    painter.setPen(text);
    painter.setFont(m_look.font(m_state == PillState::Open ? Type::Body : Type::Strong));
    const QRectF name = place(box.width() - x - 4, box.height());
    painter.drawText(name, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(m_name, Qt::ElideRight, int(name.width())));
    paintBadge(painter);
}

void OptionPill::paintBadge(QPainter &painter) const
{
    if (m_state == PillState::Open)
        return;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRectF badge(mirrored ? 1 : width() - 17, 0, 16, 16);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_look.color(Token::SurfacePanel));
    painter.drawEllipse(badge.adjusted(-1, -1, 1, 1));
    if (m_state == PillState::Ink) {
        painter.setBrush(m_look.color(Token::AccentFill));
        painter.drawEllipse(badge);
        m_look.paintIcon(painter, QStringLiteral("accept"), badge.adjusted(2, 2, -2, -2),
                         Token::TextOnAccent);
    } else {
        m_look.paintIcon(painter, QStringLiteral("prelabel"), badge.adjusted(2, 2, -2, -2),
                         Token::TextSecondary);
    }
}

} // namespace countersign
