#include "ui/window/overlay.h"

#include "ui/look/look.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace countersign
{

Overlay::Overlay(const Look &look, QWidget *window) : QWidget(window), m_look(look)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("focusRing", false);
    window->installEventFilter(this);
    hide();
}

void Overlay::open()
{
    m_before = window()->focusWidget();
    keyboard()->installEventFilter(this);
    place();
    show();
    raise();
    keyboard()->setFocus(Qt::PopupFocusReason);
}

void Overlay::dismiss()
{
    if (m_before && isVisible())
        m_before->setFocus(Qt::PopupFocusReason);
    close();
}

void Overlay::place()
{
    setGeometry(parentWidget()->rect());
    placeSheet();
}

void Overlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.color(Token::SurfaceScrim));
}

void Overlay::mousePressEvent(QMouseEvent *event)
{
    if (!sheet()->geometry().contains(event->pos()))
        dismiss();
}

bool Overlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget()) {
        if (event->type() == QEvent::Resize && isVisible())
            place();
        return false;
    }
    if (watched != keyboard() || !isVisible())
        return false;
    if (event->type() == QEvent::FocusOut &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason) {
        m_before.clear(); // somebody else has asked for the keyboard and keeps it
        QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (key.key() == Qt::Key_Escape) {
        dismiss();
        return true;
    }
    return keyPressed(key);
}

} // namespace countersign
