#include "ui/look/state_chip.h"

#include "ui/look/look.h"
#include "ui/look/sizes.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace countersign
{

namespace
{

constexpr int Leading = 5;
constexpr int IconSize = 16;
constexpr int Gap = 5;
constexpr int Trailing = 8;

} // namespace

StateChip::StateChip(const Look &look, StateSign sign, QWidget *parent)
    : QWidget(parent), m_look(look), m_sign(sign)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    describe();
}

void StateChip::setSign(StateSign sign)
{
    m_sign = sign;
    describe();
}

void StateChip::setText(const QString &text)
{
    m_text = text;
    describe();
}

void StateChip::setIconName(const QString &name)
{
    m_icon = name;
    update();
}

QString StateChip::shownText() const
{
    return m_text.isEmpty() ? appearanceOf(m_sign).word : m_text;
}

void StateChip::describe()
{
    setAccessibleName(shownText());
    updateGeometry();
    update();
}

QSize StateChip::sizeHint() const
{
    const int text = QFontMetrics(m_look.font(Type::SmallBold)).horizontalAdvance(shownText());
    return {Leading + IconSize + Gap + text + Trailing, Height::Chip};
}

void StateChip::paintEvent(QPaintEvent *)
{
    const StateAppearance appearance = appearanceOf(m_sign);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_look.color(appearance.background));
    painter.drawRoundedRect(rect(), Radius::Chip, Radius::Chip);
    const auto place = [this](int x, int width, int height) {
        return QStyle::visualRect(layoutDirection(), rect(),
                                  QRect(x, (this->height() - height) / 2, width, height));
    };
    m_look.paintIcon(painter, m_icon.isEmpty() ? appearance.icon : m_icon, place(Leading, IconSize, IconSize),
                     appearance.color);
    painter.setPen(m_look.color(appearance.color));
    painter.setFont(m_look.font(Type::SmallBold));
    const int left = Leading + IconSize + Gap;
    painter.drawText(place(left, width() - left, height()),
                     Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, shownText());
}

} // namespace countersign
