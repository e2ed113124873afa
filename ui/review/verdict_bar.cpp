#include "ui/review/verdict_bar.h"

#include "ui/look/key_button.h"
#include "ui/look/look.h"
#include "ui/look/message_strip.h"
#include "ui/look/plain_label.h"
#include "ui/look/sizes.h"
#include "ui/window/action_registry.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace countersign
{

namespace
{

/// A button that clicks an action and is enabled with it; its words are shorter than the action's.
KeyButton *verbButton(const Look &look, const QString &words, const QString &kind, QAction *action)
{
    auto *button = new KeyButton(look, words, kind);
    button->setToolTip(action->toolTip());
    button->setFocusPolicy(Qt::TabFocus);
    QObject::connect(button, &KeyButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::changed, button,
                     [button, action] { button->setEnabled(action->isEnabled()); });
    button->setEnabled(action->isEnabled());
    return button;
}

} // namespace

VerdictBar::VerdictBar(const Look &look, const ActionRegistry &actions, QWidget *parent)
    : QWidget(parent),
      m_look(look),
      m_acceptAction(actions.action(QStringLiteral("review.accept"))),
      m_actions(actions),
      m_unsaved(new MessageStrip(look, MessageTone::Error)),
      m_line(new PlainLabel(look, {}, Type::Small, Token::TextSecondary))
{
    const auto action = [&actions](const char *id) { return actions.action(QLatin1String(id)); };
    m_accept =
        verbButton(look, tr("Accept and go on"), QStringLiteral("primary verdict"), action("review.accept"));
    m_accept->setObjectName(QStringLiteral("accept"));
    connect(m_acceptAction, &QAction::changed, this,
            [this] { m_accept->setEnabled(m_acceptAction->isEnabled() && !m_choosing); });
    m_skip = verbButton(look, tr("Skip"), QStringLiteral("tight"), action("review.skip"));
    m_back = verbButton(look, {}, QStringLiteral("tight"), action("review.previous"));
    m_next = verbButton(look, {}, QStringLiteral("tight"), action("review.next"));
    m_back->setAccessibleName(tr("Back"));
    m_next->setAccessibleName(tr("Next"));
    m_flag = verbButton(look, tr("Flag"), QStringLiteral("tight"), action("review.flag"));
    m_note = verbButton(look, tr("Note"), QStringLiteral("tight"), action("review.note"));
    m_undo = verbButton(look, tr("Undo"), QStringLiteral("tight"), action("review.undo"));
    m_line->setElideMode(Qt::ElideRight);
    m_line->setFixedHeight(18);

    auto *retry = new KeyButton(look, tr("Try again"), QStringLiteral("small"));
    connect(retry, &KeyButton::clicked, this, &VerdictBar::retryWanted);
    m_unsaved->addWidget(retry);
    m_unsaved->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::L, Space::S, Space::L, Space::M);
    column->setSpacing(Space::S);
    column->addWidget(m_unsaved);
    column->addWidget(m_line);
    column->addWidget(m_accept);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::S);
    for (KeyButton *button : {m_skip, m_flag, m_note, m_undo, m_back, m_next}) // room for long words
        row->addWidget(button, 1);
    column->addLayout(row);
    setEmpty(false, true); // not before they have a parent: a button without one would open as a window
}

void VerdictBar::setAccept(Accept accept, const QString &choose)
{
    m_choosing = !choose.isEmpty();
    m_accept->setEnabled(m_acceptAction->isEnabled() && !m_choosing);
    const QString words = m_choosing                ? choose
                          : accept == Accept::Whole ? tr("Accept and go on")
                          : accept == Accept::Rest  ? tr("Accept the rest and go on")
                                                    : tr("Go on");
    if (m_accept->text() != words)
        m_accept->setText(words);
}

void VerdictBar::refreshCaps()
{
    const auto name = [this](KeyButton *button, const char *id, KeyButton::CapSide side) {
        button->setKeyCap(m_actions.capOf(QLatin1String(id)), side);
        button->setToolTip(m_actions.action(QLatin1String(id))->toolTip());
    };
    name(m_accept, "review.accept", KeyButton::CapAfter);
    name(m_skip, "review.skip", KeyButton::CapBefore);
    name(m_back, "review.previous", KeyButton::CapBefore);
    name(m_next, "review.next", KeyButton::CapBefore);
    name(m_flag, "review.flag", KeyButton::CapBefore);
    name(m_note, "review.note", KeyButton::CapBefore);
    name(m_undo, "review.undo", KeyButton::CapBefore);
}

void VerdictBar::setEmpty(bool empty, bool others)
{
    const auto show = [](KeyButton *button, bool shown) {
        if (button->isHidden() == shown)
            button->setVisible(shown);
    };
    show(m_accept, !empty);
    for (KeyButton *button : {m_skip, m_flag, m_note})
        show(button, !empty);
    show(m_back, empty && others);
    show(m_next, empty && others);
}

void VerdictBar::setSide(int margin)
{
    layout()->setContentsMargins(margin, Space::S, margin, Space::M);
}

void VerdictBar::say(const QString &words, Tone tone)
{
    const Token wanted = tone == Tone::Problem ? Token::StateReview : Token::TextSecondary;
    m_line->setTone(wanted);
    if (m_line->text() != words)
        m_line->setText(words);
    m_line->setAccessibleName(words);
}

QString VerdictBar::said() const
{
    return m_line->text();
}

void VerdictBar::setUnsaved(const QString &words)
{
    if (!words.isEmpty())
        m_unsaved->setText(words);
    m_unsaved->setVisible(!words.isEmpty());
}

void VerdictBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.color(Token::SurfacePanel));
    painter.fillRect(0, 0, width(), 1, m_look.color(Token::BorderSubtle));
}

} // namespace countersign
