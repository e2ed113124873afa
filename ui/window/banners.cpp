#include "ui/window/banners.h"

#include "ui/look/key_button.h"
#include "ui/look/look.h"
#include "ui/look/message_strip.h"
#include "ui/look/sizes.h"
#include "ui/project_session.h"

#include <QVBoxLayout>

namespace countersign
{

Banners::Banners(ProjectSession &session, const Look &look, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_readOnly(new MessageStrip(look, MessageTone::Warning)),
      m_interrupted(new MessageStrip(look, MessageTone::Unknown))
{
    setSurface(this, Token::SurfaceWindow);
    m_readOnly->setObjectName(QStringLiteral("readOnlyBanner"));
    m_interrupted->setObjectName(QStringLiteral("interruptedBanner"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::S, Space::S, Space::S, Space::S);
    column->setSpacing(Space::S);
    column->addWidget(m_readOnly);
    column->addWidget(m_interrupted);

    auto *show = new KeyButton(look, tr("Look at them"), QStringLiteral("small"));
    auto *later = new KeyButton(look, tr("Later"), QStringLiteral("small quiet"));
    m_interrupted->addWidget(show);
    m_interrupted->addWidget(later);
    const auto done = [this] {
        m_interrupted->hide();
        setVisible(m_readOnly->isVisibleTo(this));
    };
    connect(show, &KeyButton::clicked, this, [this, done] {
        done();
        emit m_session.pageWanted(QStringLiteral("prelabel"));
    });
    connect(later, &KeyButton::clicked, this, done);
    connect(&session, &ProjectSession::opened, this, &Banners::refresh);
    connect(&session, &ProjectSession::closed, this, &Banners::refresh);
    refresh();
}

void Banners::refresh()
{
    const bool readOnly = m_session.isReadOnly();
    const qint64 interrupted = m_session.interruptedRequests();
    m_readOnly->setVisible(readOnly);
    m_readOnly->setText(
        tr("Open for reading only: nothing that you do here is kept. %1").arg(m_session.readOnlyReason()));
    m_interrupted->setVisible(interrupted > 0);
    m_interrupted->setText(tr("%Ln ticket(s) may have been paid for: the program ended before their answers "
                              "came.",
                              nullptr, int(interrupted)));
    setVisible(readOnly || interrupted > 0);
}

} // namespace countersign
