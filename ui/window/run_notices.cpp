#include "ui/window/run_notices.h"

#include "ui/project_session.h"
#include "ui/window/notifier.h"

#include <QApplication>
#include <QLocale>

namespace countersign
{

QString noticeWords(const RunOutcome &outcome)
{
    const RunProgress &progress = outcome.progress;
    const qint64 suggestions = progress.answered + progress.fromCache;
    const qint64 open = progress.total - suggestions;
    const QString run = QLocale().toString(progress.run.value);
    const int n = int(suggestions);
    QString words;
    switch (outcome.end) {
    case RunEnd::Finished:
        words = open > 0 ? RunNotices::tr("Run %1 is done: %Ln suggestion(s), %2 left open.", nullptr, n)
                         : RunNotices::tr("Run %1 is done: %Ln suggestion(s).", nullptr, n);
        break;
    case RunEnd::Stopped:
        words = RunNotices::tr("Run %1 was stopped: %Ln suggestion(s), %2 left open.", nullptr, n);
        break;
    case RunEnd::Budget:
        words = RunNotices::tr("Run %1 has reached its limit: %Ln suggestion(s), %2 left open.", nullptr, n);
        break;
    case RunEnd::Endpoint:
    case RunEnd::Unreachable:
    case RunEnd::NeedsChoice:
    case RunEnd::Storage:
        words = RunNotices::tr("Run %1 could not go on: %Ln suggestion(s), %2 left open.", nullptr, n);
        break;
    }
    return words.contains(QLatin1String("%2")) ? words.arg(run, QLocale().toString(open)) : words.arg(run);
}

RunNotices::RunNotices(ProjectSession &session, Notifier &notifier) : m_session(session), m_notifier(notifier)
{
    connect(&session, &ProjectSession::opened, this, &RunNotices::watch);
    if (session.isOpen())
        watch();
}

void RunNotices::watch()
{
    connect(m_session.prelabel(), &PrelabelService::finished, this, &RunNotices::tell);
}

void RunNotices::tell(const RunOutcome &outcome)
{
    if (QApplication::activeWindow() == nullptr && m_session.settings().notify)
        m_notifier.notify(m_session.projectName(), noticeWords(outcome));
}

} // namespace countersign
