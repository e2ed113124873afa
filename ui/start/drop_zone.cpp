#include "ui/start/drop_zone.h"

#include "ui/look/look.h"
#include "ui/look/sizes.h"

#include <QPainter>

namespace countersign
{

void DropZone::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen edge(m_look.color(Token::BorderControl), 2);
    edge.setDashPattern({4, 3});
    edge.setCapStyle(Qt::FlatCap);
    painter.setPen(edge);
    painter.setBrush(m_look.color(Token::SurfaceCard));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Radius::Dialog, Radius::Dialog);
}

} // namespace countersign
