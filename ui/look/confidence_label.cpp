#include "ui/look/confidence_label.h"

#include "ui/look/look.h"
#include "ui/look/painting.h"
#include "ui/look/sizes.h"
#include "ui/look/state_words.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace countersign
{

namespace
{

constexpr int BarWidth = 64;
constexpr int BarHeight = 8;
constexpr int TickHeight = 14;

} // namespace

ConfidenceBar::ConfidenceBar(const Look &look, QWidget *parent) : QWidget(parent), m_look(look)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setConfidence(std::nullopt, std::nullopt);
}

void ConfidenceBar::setConfidence(std::optional<double> value, std::optional<double> gate)
{
    m_value = value;
    m_gate = gate;
    setAccessibleName(tr("Confidence %1").arg(confidenceSentence(value, gate)));
    update();
}

QSize ConfidenceBar::sizeHint() const
{
    return {BarWidth, TickHeight};
}

void ConfidenceBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    paintConfidenceBar(painter, m_look, QRectF(0, (height() - BarHeight) / 2, width(), BarHeight),
                       m_value.value_or(0.0), m_gate);
}

ConfidenceLabel::ConfidenceLabel(const Look &look, QWidget *parent) : QWidget(parent), m_look(look)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setConfidence(std::nullopt, std::nullopt);
}

void ConfidenceLabel::setConfidence(std::optional<double> value, std::optional<double> gate)
{
    m_value = value;
    m_gate = gate;
    setAccessibleName(tr("Confidence %1").arg(confidenceSentence(value, gate)));
    update();
}

int ConfidenceLabel::numberWidth() const
{
    return QFontMetrics(m_look.font(Type::Strong)).horizontalAdvance(confidenceNumber(0.0));
}

int ConfidenceLabel::wordWidth() const
{
    const QFontMetrics metrics(m_look.font(Type::Small));
    int width = 0;
    for (const double value : {0.2, 0.5, 0.8, 1.0})
        width = qMax(width, metrics.horizontalAdvance(confidenceWord(value)));
    return width;
}

QSize ConfidenceLabel::sizeHint() const
{
    return {BarWidth + Space::S + numberWidth() + Space::S + wordWidth(), 20};
}

void ConfidenceLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const auto place = [&](int x, int width, int height) {
        return QStyle::visualRect(layoutDirection(), rect(),
                                  QRect(x, (this->height() - height) / 2, width, height));
    };
    const int numberLeft = BarWidth + Space::S;
    if (!m_value) {
        painter.setFont(m_look.font(Type::Small));
        painter.setPen(m_look.color(Token::TextMuted));
        painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignTrailing, tr("no confidence"));
        return;
    }
    paintConfidenceBar(painter, m_look, place(0, BarWidth, BarHeight), *m_value, m_gate);
    painter.setFont(m_look.font(Type::Strong));
    painter.setPen(m_look.color(Token::TextPrimary));
    painter.drawText(place(numberLeft, numberWidth(), height()), Qt::AlignVCenter | Qt::AlignLeading,
                     confidenceNumber(*m_value));
    painter.setFont(m_look.font(Type::Small));
    painter.setPen(m_look.color(Token::TextMuted));
    painter.drawText(place(numberLeft + numberWidth() + Space::S, wordWidth(), height()),
                     Qt::AlignVCenter | Qt::AlignLeading, confidenceWord(*m_value));
}

} // namespace countersign
