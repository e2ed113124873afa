#include "ui/look/state_bar.h"

#include "ui/look/look.h"
#include "ui/look/painting.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

namespace countersign
{

StateBar::StateBar(const Look &look, QWidget *parent) : QWidget(parent), m_look(look)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StateBar::setParts(const QList<StatePart> &parts, qint64 total)
{
    qint64 sum = 0;
    QStringList words;
    for (const StatePart &part : parts) {
        sum += part.count;
        if (part.count > 0)
            words.append(tr("%1 %2").arg(QLocale().toString(part.count), part.word));
    }
    m_parts = parts;
    m_total = qMax(total, sum);
    const QString sentence = words.join(QStringLiteral(", "));
    setAccessibleName(sentence.isEmpty() ? tr("nothing yet") : sentence);
    setToolTip(sentence);
    update();
}

void StateBar::setBarHeight(int height)
{
    m_height = height;
    updateGeometry();
}

QSize StateBar::sizeHint() const
{
    return {120, m_height};
}

void StateBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(rect(), 2, 2);
    painter.setClipPath(shape);
    painter.fillRect(rect(), m_look.color(Token::SurfaceSunken));
    if (m_total <= 0)
        return;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    double x = 0;
    for (const StatePart &part : m_parts) {
        if (part.count <= 0)
            continue;
        const double share = double(part.count) / double(m_total);
        const double partWidth = qMin(qMax(2.0, width() * share - 1), width() - x);
        const QRectF box(mirrored ? width() - x - partWidth : x, 0, partWidth, height());
        if (part.hatched)
            paintHatch(painter, box, m_look.color(part.color), 0);
        else
            painter.fillRect(box, m_look.color(part.color));
        x += partWidth + 1;
    }
}

} // namespace countersign
