#include "ui/review/first_keys_strip.h"

#include "ui/look/key_button.h"
#include "ui/look/key_cap.h"
#include "ui/look/look.h"
#include "ui/look/plain_label.h"
#include "ui/look/sizes.h"
#include "ui/project_session.h"
#include "ui/window/action_registry.h"

#include <QHBoxLayout>
#include <QPainter>

namespace countersign
{

FirstKeysStrip::FirstKeysStrip(ProjectSession &session, const Look &look, const ActionRegistry &actions,
                               QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_look(look),
      m_actions(actions),
      m_accept(new KeyCap(look)),
      m_options(new KeyCap(look)),
      m_undo(new KeyCap(look)),
      m_help(new KeyCap(look))
{
    setObjectName(QStringLiteral("firstKeys"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Space::XXL, Space::XS, Space::M, Space::XS);
    row->setSpacing(Space::S);
    const auto add = [&](KeyCap *cap, const QString &words) {
        row->addWidget(cap);
        auto *label = new PlainLabel(look, words, Type::Small, Token::TextSecondary);
        label->setElideMode(Qt::ElideRight);
        row->addWidget(label);
        row->addSpacing(Space::M);
    };
    add(m_accept, tr("accepts"));
    add(m_options, tr("choose an option"));
    add(m_undo, tr("takes back"));
    add(m_help, tr("shows every key"));
    row->addStretch();
    auto *done = new KeyButton(look, tr("Got it"), QStringLiteral("small"));
    done->setObjectName(QStringLiteral("gotIt"));
    done->setFocusPolicy(Qt::TabFocus);
    row->addWidget(done);
    connect(done, &KeyButton::clicked, this, [this] {
        m_session.settings().showFirstKeys = false;
        m_session.saveSettings();
        refresh();
    });
    connect(&actions, &ActionRegistry::keysChanged, this, &FirstKeysStrip::refreshCaps);
    connect(&session, &ProjectSession::opened, this, &FirstKeysStrip::watch);
    connect(&session, &ProjectSession::closed, this, &FirstKeysStrip::refresh);
    connect(&session, &ProjectSession::settingsChanged, this, &FirstKeysStrip::refresh);
    refreshCaps();
    if (session.isOpen())
        watch();
    else
        refresh();
}

void FirstKeysStrip::watch()
{
    connect(m_session.review(), &ReviewService::saved, this, &FirstKeysStrip::finish);
    refresh();
}

/// Who has decided once has been through all three steps.
void FirstKeysStrip::finish()
{
    AppSettings &settings = m_session.settings();
    if (!settings.showFirstKeys && !settings.showSteps)
        return;
    settings.showFirstKeys = false;
    settings.showSteps = false;
    m_session.saveSettings();
    refresh();
}

void FirstKeysStrip::refresh()
{
    setVisible(m_session.settings().showFirstKeys && m_session.isOpen() && !m_session.isReadOnly() &&
               m_session.ticketCount() > 0);
}

void FirstKeysStrip::refreshCaps()
{
    const auto cap = [this](const char *id) { return m_actions.capOf(QLatin1String(id)); };
    m_accept->setText(cap("review.accept"));
    m_undo->setText(cap("review.undo"));
    m_help->setText(cap("help.keys"));
    const KeyCaps &caps = m_actions.caps();
    m_options->setText(tr("%1 to %2").arg(caps.cap({KeyRow::Digits, 0}), caps.cap({KeyRow::Digits, 8})));
}

void FirstKeysStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.color(Token::StateDecidedBackground));
}

} // namespace countersign
