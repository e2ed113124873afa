#include "ui/window/leave_guard.h"

#include "ui/dialogs/dialogs.h"
#include "ui/project_session.h"

#include <QWidget>

#include <utility>

namespace countersign
{

namespace
{

constexpr int WaitMs = 20;
constexpr int MostWaits = 150; ///< three seconds

} // namespace

LeaveGuard::LeaveGuard(ProjectSession &session, Dialogs &dialogs, QWidget *window)
    : m_session(session), m_dialogs(dialogs), m_window(window)
{
    m_wait.setSingleShot(true);
    m_wait.setInterval(WaitMs);
    connect(&m_wait, &QTimer::timeout, this, &LeaveGuard::step);
}

bool LeaveGuard::isClear() const
{
    return !m_session.isImporting() && (!m_session.review() || m_session.review()->isAllSaved()) &&
           (!m_session.prelabel() || !m_session.prelabel()->isRunning());
}

void LeaveGuard::leave(std::function<void()> go)
{
    if (m_asking || m_wait.isActive())
        return;
    m_go = std::move(go);
    m_waits = 0;
    m_runAgreed = false;
    m_lossAgreed = false;
    step();
}

void LeaveGuard::step()
{
    ReviewService *review = m_session.review();
    PrelabelService *run = m_session.prelabel();
    if (m_session.isImporting()) {
        askAboutImport();
    } else if (review && !review->isAllSaved() && !m_lossAgreed) {
        // What is on its way is on disk in a moment; only what was refused is worth a question.
        if (review->unsavedCount() == 0 && ++m_waits < MostWaits)
            m_wait.start();
        else
            askAboutDecisions();
    } else if (run && run->isRunning() && !m_runAgreed) {
        askAboutRun();
    } else if (m_go) {
        std::exchange(m_go, nullptr)();
    }
}

void LeaveGuard::stay()
{
    m_go = nullptr;
}

void LeaveGuard::askAboutImport()
{
    if (m_session.importer().isRunning() && m_waits > 0) {
        // Cancelled already: it ends within a second.
        m_wait.start();
        return;
    }
    m_asking = true;
    Question question;
    question.title = tr("The import is not finished");
    question.text = tr("It is cancelled if you go on; nothing of it is kept.");
    question.answers = {tr("Cancel the import"), tr("Stay")};
    question.dangerous = true;
    m_dialogs.ask(m_window, question, [this](int answer) {
        m_asking = false;
        if (answer != 0) {
            stay();
            return;
        }
        m_session.importer().cancel();
        ++m_waits;
        m_wait.start();
    });
}

void LeaveGuard::askAboutDecisions()
{
    m_asking = true;
    const qsizetype count = std::max<qsizetype>(1, m_session.review()->unsavedCount());
    Question question;
    question.title = tr("%Ln decision(s) are not on disk", nullptr, int(count));
    question.text = tr("The project file cannot be written. Free some space or connect the drive again, then "
                       "stay and try once more. If you go on they are lost.");
    question.answers = {tr("Lose them"), tr("Stay and try again")};
    question.dangerous = true;
    m_dialogs.ask(m_window, question, [this](int answer) {
        m_asking = false;
        if (answer == 0) {
            m_lossAgreed = true;
            step();
            return;
        }
        if (m_session.review())
            m_session.review()->retry();
        stay();
    });
}

void LeaveGuard::askAboutRun()
{
    m_asking = true;
    const RunProgress &progress = m_session.prelabel()->progress();
    Question question;
    question.title = tr("A run is going");
    question.text = tr("Closing pauses the run; it goes on where it was.");
    if (progress.inFlight > 0)
        question.text += u' ' + tr("%Ln request(s) are under way: their answers may be lost though paid for.",
                                   nullptr, int(progress.inFlight));
    question.answers = {tr("Close and pause the run"), tr("Stay")};
    question.icon = QStringLiteral("pause");
    m_dialogs.ask(m_window, question, [this](int answer) {
        m_asking = false;
        if (answer == 0) {
            m_runAgreed = true;
            step();
        } else {
            stay();
        }
    });
}

} // namespace countersign
