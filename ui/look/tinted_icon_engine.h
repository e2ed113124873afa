#pragma once

#include "ui/look/tokens.h"

#include <QIconEngine>

namespace countersign
{

class Look;

/// A QIcon of resources/icons in a token's colour, asked for anew at each painting: it follows the theme.
class TintedIconEngine final : public QIconEngine
{
public:
    TintedIconEngine(const Look &look, const QString &name, Token token);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QIconEngine *clone() const override;
    bool isNull() override { return false; }

private:
    QColor color(QIcon::Mode mode) const;

    const Look &m_look;
    QString m_name;
    Token m_token;
};

} // namespace countersign
