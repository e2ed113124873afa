#include "ui/look/tinted_icon_engine.h"

#include "ui/look/look.h"

#include <QPainter>

namespace countersign
{

TintedIconEngine::TintedIconEngine(const Look &look, const QString &name, Token token)
    : m_look(look), m_name(name), m_token(token)
{
}

QColor TintedIconEngine::color(QIcon::Mode mode) const
{
    return m_look.color(mode == QIcon::Disabled ? Token::TextDisabled : m_token);
}

void TintedIconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State)
{
    m_look.paintIcon(*painter, m_name, rect, color(mode));
}

QPixmap TintedIconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State)
{
    return m_look.pixmap(m_name, qMin(size.width(), size.height()), color(mode), 1.0);
}

QPixmap TintedIconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale)
{
    // QIcon asks in device pixels and sets the ratio itself.
    QPixmap pixmap = m_look.pixmap(m_name, qMin(size.width(), size.height()), color(mode), 1.0);
    pixmap.setDevicePixelRatio(scale);
    return pixmap;
}

QIconEngine *TintedIconEngine::clone() const
{
    return new TintedIconEngine(m_look, m_name, m_token);
}

} // namespace countersign
