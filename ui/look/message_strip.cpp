#include "ui/look/message_strip.h"

#include "ui/look/look.h"
#include "ui/look/plain_label.h"
#include "ui/look/sizes.h"
#include "ui/look/small_labels.h"

#include <QHBoxLayout>
#include <QPainter>

namespace countersign
{

namespace
{

struct Appearance {
    QString icon;
    Token color;
    Token background;
};

Appearance appearance(MessageTone tone)
{
    switch (tone) {
    case MessageTone::Info:
        return {QStringLiteral("info"), Token::StateDecided, Token::StateDecidedBackground};
    case MessageTone::Good:
        return {QStringLiteral("ready"), Token::StateReady, Token::StateReadyBackground};
    case MessageTone::Warning:
        return {QStringLiteral("review-state"), Token::StateReview, Token::StateReviewBackground};
    case MessageTone::Error:
        return {QStringLiteral("failed"), Token::StateFailed, Token::StateFailedBackground};
    case MessageTone::Unknown:
        return {QStringLiteral("unknown"), Token::StateUnknown, Token::StateUnknownBackground};
    case MessageTone::Flagged:
        return {QStringLiteral("shield"), Token::StateFlagged, Token::StateFlaggedBackground};
    case MessageTone::Blind:
        return {QStringLiteral("blind"), Token::StateBlind, Token::StateBlindBackground};
    }
    return {QStringLiteral("info"), Token::StateDecided, Token::StateDecidedBackground};
}

} // namespace

MessageStrip::MessageStrip(const Look &look, MessageTone tone, const QString &text, QWidget *parent)
    : QWidget(parent),
      m_look(look),
      m_tone(tone),
      m_icon(new IconLabel(look, QStringLiteral("info"))),
      m_text(new PlainLabel(look)),
      m_row(new QHBoxLayout(this))
{
    QFont font = look.font(Type::Body);
    font.setPointSizeF(9.5);
    m_text->setFont(font);
    m_text->setWordWrap(true);
    m_row->setContentsMargins(10, Space::S, 10, Space::S);
    m_row->setSpacing(Space::S);
    m_row->addWidget(m_icon, 0, Qt::AlignTop);
    m_row->addWidget(m_text, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    setTone(tone);
    setText(text);
}

void MessageStrip::setText(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
}

QString MessageStrip::text() const
{
    return m_text->text();
}

void MessageStrip::setTone(MessageTone tone)
{
    m_tone = tone;
    const Appearance shown = appearance(tone);
    m_icon->setIconName(shown.icon, shown.color);
    m_text->setTone(shown.color);
    update();
}

void MessageStrip::addWidget(QWidget *widget)
{
    m_row->setAlignment(m_icon, Qt::AlignVCenter);
    m_row->addWidget(widget);
}

void MessageStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_look.color(appearance(m_tone).background));
    painter.drawRoundedRect(rect(), Radius::Control, Radius::Control);
}

} // namespace countersign
