#include "ui/window/banners.h"

#include "core/store/backup.h"
#include "ui/dialogs/dialogs.h"
#include "ui/dialogs/error_presenter.h"
#include "ui/look/key_button.h"
#include "ui/look/look.h"
#include "ui/look/message_strip.h"
#include "ui/look/sizes.h"
#include "ui/project_session.h"

#include <QDir>
#include <QVBoxLayout>

namespace countersign
{

Banners::Banners(ProjectSession &session, const Look &look, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_dialogs(dialogs),
      m_readOnly(new MessageStrip(look, MessageTone::Warning)),
      m_workOnCopy(new KeyButton(look, tr("Work on a copy…"), QStringLiteral("small"))),
      m_openBackup(new KeyButton(look, tr("Open the newest backup copy"), QStringLiteral("small"))),
      m_lost(new MessageStrip(look, MessageTone::Error)),
      m_saveCopy(new KeyButton(look, tr("Save a copy…"), QStringLiteral("small"))),
      m_interrupted(new MessageStrip(look, MessageTone::Unknown))
{
    setSurface(this, Token::SurfaceWindow);
    m_readOnly->setObjectName(QStringLiteral("readOnlyBanner"));
    m_workOnCopy->setObjectName(QStringLiteral("workOnCopy"));
    m_openBackup->setObjectName(QStringLiteral("openBackup"));
    m_lost->setObjectName(QStringLiteral("lostBanner"));
    m_saveCopy->setObjectName(QStringLiteral("saveCopy"));
    m_interrupted->setObjectName(QStringLiteral("interruptedBanner"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::S, Space::S, Space::S, Space::S);
    column->setSpacing(Space::S);
    for (MessageStrip *strip : {m_readOnly, m_lost, m_interrupted})
        column->addWidget(strip);
    m_readOnly->addWidget(m_openBackup);
    m_readOnly->addWidget(m_workOnCopy);
    m_lost->addWidget(m_saveCopy);
    connect(m_workOnCopy, &KeyButton::clicked, this, &Banners::askForPlace);
    connect(m_saveCopy, &KeyButton::clicked, this, &Banners::askForPlace);
    connect(m_openBackup, &KeyButton::clicked, this, &Banners::openBackup);

    auto *show = new KeyButton(look, tr("Look at them"), QStringLiteral("small"));
    auto *later = new KeyButton(look, tr("Later"), QStringLiteral("small quiet"));
    show->setObjectName(QStringLiteral("showInterrupted"));
    later->setObjectName(QStringLiteral("hideInterrupted"));
    m_interrupted->addWidget(show);
    m_interrupted->addWidget(later);
    const auto done = [this] {
        m_interrupted->hide();
        showWhatIsLeft();
    };
    connect(show, &KeyButton::clicked, this, [this, done] {
        done();
        emit m_session.pageWanted(QStringLiteral("prelabel"));
    });
    connect(later, &KeyButton::clicked, this, done);
    connect(&session, &ProjectSession::opened, this, &Banners::refresh);
    connect(&session, &ProjectSession::closed, this, &Banners::refresh);
    connect(&session, &ProjectSession::copySaved, this, [this](const QString &target) {
        refreshReadOnly();
        m_saveCopy->setEnabled(true);
        emit m_session.projectOffered(target);
    });
    connect(&session, &ProjectSession::copyFailed, this, [this](const Error &error) {
        refreshReadOnly();
        m_saveCopy->setEnabled(true);
        ErrorPresenter(m_dialogs).present(window(), error);
    });
    refresh();
}

void Banners::refresh()
{
    refreshReadOnly();
    m_lost->hide();
    m_saveCopy->setEnabled(true);
    watchSaving();
    const qint64 interrupted = m_session.interruptedRequests();
    m_interrupted->setVisible(interrupted > 0);
    m_interrupted->setText(tr("%Ln ticket(s) may have been paid for: the program ended before their answers "
                              "came.",
                              nullptr, int(interrupted)));
    showWhatIsLeft();
}

void Banners::refreshReadOnly()
{
    const auto &reason = m_session.readOnlyError();
    const bool damaged = reason && reason->kind == ErrorKind::Storage;
    m_readOnly->setVisible(m_session.isReadOnly());
    m_readOnly->setText(
        tr("Open for reading only: nothing that you do here is kept. %1").arg(m_session.readOnlyReason()));
    m_openBackup->setVisible(damaged && !backupsOf(m_session.project()->path()).isEmpty());
    // Where another program writes, two copies would only drift apart; of a damaged file none is good.
    m_workOnCopy->setVisible(reason && reason->kind == ErrorKind::ReadOnly);
    m_workOnCopy->setEnabled(true);
}

/// Whatever the next step in the words says, the project's file is gone from its place: only a copy holds
/// what the open file still has.
void Banners::watchSaving()
{
    ReviewService *review = m_session.review();
    if (!review)
        return;
    connect(review, &ReviewService::notSaved, this,
            [this](TicketId, const Error &error) { showLost(error); });
    connect(review, &ReviewService::saved, this, [this] {
        m_lost->hide();
        showWhatIsLeft();
    });
}

void Banners::showLost(const Error &error)
{
    if (error.kind != ErrorKind::Conflict && error.kind != ErrorKind::Io && error.kind != ErrorKind::Storage)
        return;
    m_lost->setText(error.message);
    m_lost->show();
    showWhatIsLeft();
}

void Banners::showWhatIsLeft()
{
    setVisible(m_readOnly->isVisibleTo(this) || m_lost->isVisibleTo(this) ||
               m_interrupted->isVisibleTo(this));
}

void Banners::askForPlace()
{
    const QString name = tr("%1 copy", "name of a file").arg(m_session.projectName());
    m_dialogs.chooseFileToWrite(window(),
                                {tr("Save a copy of the project"),
                                 QDir::home().filePath(name + QStringLiteral(".countersign")),
                                 {tr("Projects (*.countersign)")},
                                 QStringLiteral("countersign")},
                                [this](const QString &target) {
                                    m_workOnCopy->setEnabled(false);
                                    m_saveCopy->setEnabled(false);
                                    m_session.saveCopy(target);
                                });
}

void Banners::openBackup()
{
    if (const QStringList copies = backupsOf(m_session.project()->path()); !copies.isEmpty())
        emit m_session.projectOffered(copies.first());
}

} // namespace countersign
