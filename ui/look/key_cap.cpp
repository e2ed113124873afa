#include "ui/look/key_cap.h"

#include "ui/look/painting.h"
#include "ui/look/sizes.h"

#include <QPainter>

namespace countersign
{

KeyCap::KeyCap(const Look &look, const QString &text, QWidget *parent) : QWidget(parent), m_look(look)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setText(text);
}

void KeyCap::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(tr("key %1").arg(text));
    updateGeometry();
    update();
}

QSize KeyCap::sizeHint() const
{
    return {keyCapWidth(m_look, m_text), Height::KeyCap};
}

void KeyCap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintKeyCap(painter, m_look, rect(), m_text, isEnabled() ? KeyCapTone::Normal : KeyCapTone::Disabled);
}

} // namespace countersign
