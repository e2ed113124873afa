#include "ui/look/small_labels.h"

#include "ui/look/look.h"
#include "ui/look/painting.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace countersign
{

namespace
{

constexpr int MarkSize = 10;
constexpr int Gap = 6;

} // namespace

IconLabel::IconLabel(const Look &look, const QString &icon, Token tone, int size, QWidget *parent)
    : QWidget(parent), m_look(look), m_icon(icon), m_tone(tone), m_size(size)
{
    setFixedSize(size, size);
}

void IconLabel::setIconName(const QString &icon, Token tone)
{
    m_icon = icon;
    m_tone = tone;
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_look.paintIcon(painter, m_icon, rect(), isEnabled() ? m_tone : Token::TextDisabled);
}

OptionLabel::OptionLabel(const Look &look, QWidget *parent) : QWidget(parent), m_look(look)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void OptionLabel::setOption(const QString &name, int colorIndex)
{
    m_name = name;
    m_colorIndex = colorIndex;
    setAccessibleName(name);
    updateGeometry();
    update();
}

void OptionLabel::setType(Type type)
{
    m_type = type;
    updateGeometry();
    update();
}

QSize OptionLabel::sizeHint() const
{
    const QFontMetrics metrics(m_look.font(m_type));
    return {MarkSize + Gap + metrics.horizontalAdvance(m_name) + 1, qMax(MarkSize, metrics.height())};
}

QSize OptionLabel::minimumSizeHint() const
{
    return {MarkSize + Gap + 24, sizeHint().height()};
}

void OptionLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto place = [this](int x, int width, int height) {
        return QStyle::visualRect(layoutDirection(), rect(),
                                  QRect(x, (this->height() - height) / 2, width, height));
    };
    paintOptionMark(painter, m_look, place(0, MarkSize, MarkSize), m_colorIndex);
    painter.setFont(m_look.font(m_type));
    painter.setPen(m_look.color(isEnabled() ? Token::TextPrimary : Token::TextDisabled));
    const QRect name = place(MarkSize + Gap, width() - MarkSize - Gap, height());
    painter.drawText(name, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(m_name, Qt::ElideRight, name.width()));
}

Divider::Divider(const Look &look, Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent), m_look(look)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Divider::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.color(Token::BorderSubtle));
}

} // namespace countersign
