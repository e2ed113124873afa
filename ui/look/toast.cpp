#include "ui/look/toast.h"

#include "ui/look/key_button.h"
#include "ui/look/look.h"
#include "ui/look/plain_label.h"
#include "ui/look/small_labels.h"

#include <QAccessible>
#include <QEvent>
#include <QFocusEvent>
#include <QGraphicsOpacityEffect>
#include <QHBoxLayout>
#include <QPropertyAnimation>

#include <utility>

namespace countersign
{

Toast::Toast(const Look &look, QWidget *window)
    : QFrame(window),
      m_look(look),
      m_icon(new IconLabel(look, QStringLiteral("review"), Token::TextLink)),
      m_text(new PlainLabel(look)),
      m_button(new KeyButton(look, {}, QStringLiteral("small"))),
      m_close(new KeyButton(look, {}, QStringLiteral("small quiet")))
{
    setObjectName(QStringLiteral("toast"));
    setKind(this, QStringLiteral("floating"));
    setMinimumHeight(48);
    for (KeyButton *button : {m_button, m_close})
        button->setFocusPolicy(Qt::TabFocus);
    m_button->setObjectName(QStringLiteral("toastAction"));
    m_close->setIconName(QStringLiteral("close"));
    m_close->setAccessibleName(tr("Close the message"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, Space::S, Space::S, Space::S);
    row->setSpacing(10);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addSpacing(Space::XXL);
    row->addWidget(m_button);
    row->addWidget(m_close);
    hide();

    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Toast::dismiss);
    connect(m_close, &KeyButton::clicked, this, &Toast::dismiss);
    connect(m_button, &KeyButton::clicked, this, [this] {
        const std::function<void()> action = std::exchange(m_action, {});
        dismiss();
        if (action)
            action();
    });
    window->installEventFilter(this);
    m_button->installEventFilter(this);
    m_close->installEventFilter(this);
}

void Toast::say(ToastMessage message)
{
    m_icon->setIconName(message.icon, message.tone);
    m_text->setText(message.text);
    m_button->setText(message.actionText);
    m_button->setKeyCap(message.actionKey);
    m_button->setVisible(!message.actionText.isEmpty());
    m_action = std::move(message.action);
    setAccessibleName(message.text);
    place();
    fadeIn();
    m_timer.setInterval(message.actionText.isEmpty() ? m_plainMs : m_actionMs);
    holdOrRun();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Toast::dismiss()
{
    m_timer.stop();
    m_action = {};
    if (isHidden())
        return;
    hide();
    emit dismissed();
}

void Toast::setEdges(int leading, int bottom)
{
    m_leading = leading;
    m_bottom = bottom;
    place();
}

void Toast::setDurations(int plain, int withAction)
{
    m_plainMs = plain;
    m_actionMs = withAction;
}

bool Toast::isHeld() const
{
    return underMouse() || m_heldByKeyboard;
}

void Toast::holdOrRun()
{
    if (isHeld())
        m_timer.stop();
    else if (!isHidden())
        m_timer.start();
}

void Toast::place()
{
    adjustSize();
    const QWidget *window = parentWidget();
    const int y = window->height() - m_bottom - height();
    move(layoutDirection() == Qt::RightToLeft ? window->width() - m_leading - width() : m_leading, y);
}

void Toast::fadeIn()
{
    show();
    raise();
    if (m_look.reducedMotion())
        return;
    auto *effect = new QGraphicsOpacityEffect(this); // replaces and deletes a former one
    setGraphicsEffect(effect);
    auto *fade = new QPropertyAnimation(effect, "opacity", effect);
    fade->setDuration(Motion::FadeMs);
    fade->setStartValue(0.0);
    fade->setEndValue(1.0);
    connect(
        fade, &QPropertyAnimation::finished, this, [this] { setGraphicsEffect(nullptr); },
        Qt::QueuedConnection);
    fade->start();
}

void Toast::enterEvent(QEnterEvent *)
{
    m_timer.stop();
}

void Toast::leaveEvent(QEvent *)
{
    if (!isHidden() && !m_heldByKeyboard)
        m_timer.start();
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget()) {
        if (event->type() == QEvent::Resize && !isHidden())
            place();
        return false;
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        // A window that wakes up hands the keyboard to anybody: that holds nothing.
        m_heldByKeyboard = event->type() == QEvent::FocusIn &&
                           static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason;
        QMetaObject::invokeMethod(this, &Toast::holdOrRun, Qt::QueuedConnection);
    }
    return false;
}

} // namespace countersign
