#include "ui/look/focus_ring.h"

#include "ui/look/focus_shape.h"
#include "ui/look/look.h"
#include "ui/look/sizes.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>

#include <utility>

namespace countersign
{

namespace
{

constexpr int Reach = 4; ///< 2 px of gap and 2 px of ring

bool isInput(const QWidget *widget)
{
    return widget->inputMethodHints() != Qt::ImhNone || widget->testAttribute(Qt::WA_InputMethodEnabled);
}

/// The box that wears the ring: of a combo box or spin box when their line edit has the keyboard.
QWidget *wearer(QWidget *focused)
{
    QWidget *parent = focused->parentWidget();
    const bool inside = qobject_cast<QLineEdit *>(focused) != nullptr && parent != nullptr &&
                        (parent->inherits("QAbstractSpinBox") || parent->inherits("QComboBox"));
    return inside ? parent : focused;
}

bool wantsRing(const QWidget *widget)
{
    if (widget->property("focusRing").isValid())
        return widget->property("focusRing").toBool();
    return qobject_cast<const QAbstractItemView *>(widget) == nullptr &&
           qobject_cast<const QMenu *>(widget) == nullptr &&
           qobject_cast<const QMenuBar *>(widget) == nullptr;
}

} // namespace

FocusRing::FocusRing(const Look &look, QWidget *window) : QWidget(window), m_look(look)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        follow(now, QGuiApplication::mouseButtons() != Qt::NoButton);
    });
}

void FocusRing::follow(QWidget *target, bool byMouse)
{
    unwatch();
    m_target.clear();
    hide();
    if (target == nullptr || target->window() != parentWidget())
        return;
    QWidget *const shown = wearer(target);
    QWidget *const window = parentWidget();
    if (shown == window || !wantsRing(shown) || (byMouse && !isInput(target)))
        return;
    m_target = shown;
    for (QWidget *widget = shown; widget != nullptr && widget != window; widget = widget->parentWidget()) {
        widget->installEventFilter(this);
        m_watched.append(widget);
    }
    place();
}

void FocusRing::unwatch()
{
    for (const QPointer<QWidget> &widget : std::as_const(m_watched)) {
        if (widget != nullptr)
            widget->removeEventFilter(this);
    }
    m_watched.clear();
}

void FocusRing::place()
{
    QWidget *const window = parentWidget();
    QWidget *const target = m_target.data();
    if (window == nullptr || target == nullptr || !target->isVisible()) {
        hide();
        return;
    }
    const auto *shape = dynamic_cast<const FocusShape *>(target);
    const QRect box = shape != nullptr ? shape->focusRect() : target->rect();
    const QRect ring =
        QRect(target->mapTo(window, box.topLeft()), box.size()).adjusted(-Reach, -Reach, Reach, Reach);

    // What scrolled out of sight takes its ring along.
    QRect seen = window->rect();
    for (QWidget *widget = target->parentWidget(); widget != nullptr && widget != window;
         widget = widget->parentWidget()) {
        const auto *area = qobject_cast<QAbstractScrollArea *>(widget->parentWidget());
        if (area != nullptr && area->viewport() == widget)
            seen &=
                QRect(widget->mapTo(window, QPoint()), widget->size()).adjusted(-Reach, -Reach, Reach, Reach);
    }
    setGeometry(ring);
    m_clip = seen.translated(-ring.topLeft());
    raise();
    show();
    update();
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::LayoutDirectionChange:
        place();
        break;
    case QEvent::Hide:
        if (watched == m_target)
            hide();
        else
            place();
        break;
    default:
        break;
    }
    return false;
}

void FocusRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setClipRect(m_clip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_look.color(Token::BorderFocus), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Radius::Control + 3, Radius::Control + 3);
}

} // namespace countersign
