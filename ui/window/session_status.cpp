#include "ui/window/session_status.h"

#include "ui/project_session.h"
#include "ui/window/page.h"
#include "ui/window/status_strip.h"

#include <QLocale>

namespace countersign
{

SessionStatus::SessionStatus(ProjectSession &session, StatusStrip &strip) : m_session(session), m_strip(strip)
{
    connect(&session, &ProjectSession::opened, this, &SessionStatus::connectProject);
    connect(&session, &ProjectSession::closed, this, &SessionStatus::refresh);
    connect(&session, &ProjectSession::countsChanged, this, &SessionStatus::refresh);
    connect(&session, &ProjectSession::settingsChanged, this, &SessionStatus::refresh);
    connect(&session, &ProjectSession::importStarted, this, &SessionStatus::refreshLeading);
    connect(&session, &ProjectSession::importFinished, this, &SessionStatus::refreshLeading);
    connect(&session, &ProjectSession::importFailed, this, &SessionStatus::refreshLeading);
    connect(&strip, &StatusStrip::runToggleRequested, this, [this] {
        PrelabelService *run = m_session.prelabel();
        if (!run || !run->isRunning())
            return;
        if (run->isPaused())
            run->resume();
        else
            run->pause();
    });
    refresh();
}

void SessionStatus::setPage(const Page *page, bool isStart)
{
    m_isStart = isStart;
    m_isImport = page && page->iconName() == QLatin1String("import");
    m_strip.setTrailing(isStart ? tr("Countersign %1").arg(QStringLiteral(COUNTERSIGN_VERSION)) : QString());
    refresh();
}

void SessionStatus::connectProject()
{
    ReviewService *review = m_session.review();
    connect(review, &ReviewService::saved, this, &SessionStatus::refreshLeading);
    connect(review, &ReviewService::notSaved, this, &SessionStatus::refreshLeading);
    connect(review, &ReviewService::unsavedCountChanged, this, &SessionStatus::refreshLeading);
    PrelabelService *run = m_session.prelabel();
    connect(run, &PrelabelService::started, this, &SessionStatus::refreshRun);
    connect(run, &PrelabelService::progressChanged, this, &SessionStatus::refreshRun);
    connect(run, &PrelabelService::finished, this, &SessionStatus::refreshRun);
    refresh();
}

void SessionStatus::refresh()
{
    const StateCounts counts = m_session.counts();
    m_strip.setFailed(m_session.isOpen() ? counts[size_t(TicketState::Failed)] : 0);
    m_strip.setUnknown(m_session.isOpen() ? counts[size_t(TicketState::Unknown)] : 0);
    m_strip.setPerson(m_isStart ? QString() : m_session.annotator());
    refreshLeading();
    refreshRun();
}

void SessionStatus::refreshLeading()
{
    if (m_isStart) {
        m_strip.setNotice(tr("Nothing leaves this computer until you name an endpoint."),
                          QStringLiteral("plug"), Token::TextMuted);
        return;
    }
    if (m_isImport && m_session.isImporting()) {
        m_strip.setNotice(tr("Until the last row is read the project stays as it was."));
        return;
    }
    if (m_isImport && (!m_session.isOpen() || m_session.ticketCount() == 0)) {
        m_strip.setNotice(tr("Nothing is written until you press Import."));
        return;
    }
    if (!m_session.isOpen()) {
        m_strip.setNotice({});
        return;
    }
    if (m_session.isReadOnly()) {
        m_strip.setNotice(tr("Open for reading only"), QStringLiteral("info"), Token::StateReview);
        return;
    }
    if (const qsizetype unsaved = m_session.review()->unsavedCount(); unsaved > 0) {
        m_strip.setNotice(tr("%Ln decision(s) not on disk yet", nullptr, int(unsaved)),
                          QStringLiteral("failed"), Token::StateFailed);
        return;
    }
    const qint64 decided = m_session.counts()[size_t(TicketState::Decided)];
    m_strip.setSaved(tr("Saved, %1 decided of %2")
                         .arg(QLocale().toString(decided), QLocale().toString(m_session.ticketCount())));
}

void SessionStatus::refreshRun()
{
    const PrelabelService *run = m_session.prelabel();
    if (!run || !run->isRunning()) {
        m_strip.setRun(std::nullopt);
        m_strip.setSpend({});
        return;
    }
    const RunProgress &progress = run->progress();
    QString pace;
    if (progress.perSecond > 0) {
        pace = tr("%1 a second").arg(QLocale().toString(progress.perSecond, 'f', 1));
        if (const auto left = progress.secondsLeft()) {
            pace +=
                QStringLiteral(", ") + (*left < 90 ? tr("about %n s left", nullptr, int(*left) + 1)
                                                   : tr("about %n min left", nullptr, int(*left + 30) / 60));
        }
    }
    m_strip.setRun(RunStatus{tr("Run %1").arg(progress.run.value), progress.done(), progress.total, pace,
                             progress.paused});
    m_strip.setSpend(progress.spent > 0 ? tr("USD %1 spent").arg(QLocale().toString(progress.spent, 'f', 2))
                                        : tr("%Ln request(s)", nullptr, int(progress.requests)));
}

} // namespace countersign
