#include "ui/look/choice_row.h"

#include "ui/look/look.h"
#include "ui/look/sizes.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace countersign
{

namespace
{

constexpr int RowHeight = 50;
constexpr int TextStart = 40;
constexpr int IconSize = 20;

} // namespace

ChoiceRow::ChoiceRow(const Look &look, const QString &icon, const QString &name, const QString &words,
                     QWidget *parent)
    : QRadioButton(name, parent), m_look(look), m_icon(icon), m_words(words)
{
    setAccessibleDescription(words);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize ChoiceRow::sizeHint() const
{
    const int width = std::max(QFontMetrics(m_look.font(Type::Strong)).horizontalAdvance(text()),
                               QFontMetrics(m_look.font(Type::Small)).horizontalAdvance(m_words));
    return {TextStart + width + Space::S, RowHeight};
}

QSize ChoiceRow::minimumSizeHint() const
{
    return {TextStart + Space::Page, RowHeight};
}

void ChoiceRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto placed = [this](const QRect &box) {
        return QStyle::visualRect(layoutDirection(), rect(), box);
    };
    if (isChecked() || (underMouse() && isEnabled())) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_look.color(isChecked() ? Token::SurfaceSelected : Token::SurfaceHover));
        painter.drawRoundedRect(rect(), Radius::Control, Radius::Control);
    }
    if (isChecked())
        painter.fillRect(placed(QRect(0, Space::S, 3, height() - 2 * Space::S)),
                         m_look.color(isEnabled() ? Token::AccentFill : Token::BorderStrong));
    const Token ink = isEnabled() ? Token::TextPrimary : Token::TextDisabled;
    m_look.paintIcon(painter, m_icon, placed(QRect(Space::S, Space::S - 1, IconSize, IconSize)),
                     isEnabled() ? Token::TextSecondary : Token::TextDisabled);
    const int width = this->width() - TextStart - Space::S;
    const auto line = [&](int top, int height, Type type, Token color, const QString &text) {
        painter.setFont(m_look.font(type));
        painter.setPen(m_look.color(color));
        painter.drawText(placed(QRect(TextStart, top, width, height)),
                         int(Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine),
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, width));
    };
    line(5, 20, isChecked() ? Type::Strong : Type::Body, ink, text());
    line(25, 18, Type::Small, isEnabled() ? Token::TextSecondary : Token::TextDisabled, m_words);
}

} // namespace countersign
