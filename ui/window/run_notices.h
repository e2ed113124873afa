#pragma once

#include "core/prelabel/run_progress.h"

#include <QObject>
#include <QString>

namespace countersign
{

class Notifier;
class ProjectSession;

/// How a run ended, by counts alone: "Run 3 is done: 10,311 suggestions, 43 left open." Never the words of a
/// server, which could repeat a ticket.
QString noticeWords(const RunOutcome &outcome);

/// Tells the notifier when a run ends while no window of the program has the keyboard, unless the settings
/// say not to.
class RunNotices final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this.
    RunNotices(ProjectSession &session, Notifier &notifier);

private:
    void watch();
    void tell(const RunOutcome &outcome);

    ProjectSession &m_session;
    Notifier &m_notifier;
};

} // namespace countersign
