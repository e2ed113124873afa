#pragma once

#include <QObject>

namespace countersign
{

class Page;
class ProjectSession;
class StatusStrip;

/// What the status bar says of the session: saved, the run, failed, unknown, spend, who decides; before a
/// project is open what leaves the computer (nothing).
class SessionStatus final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this.
    SessionStatus(ProjectSession &session, StatusStrip &strip);

    void setPage(const Page *page, bool isStart);

private:
    void connectProject();
    void refresh();
    void refreshLeading();
    void refreshRun();

    ProjectSession &m_session;
    StatusStrip &m_strip;
    bool m_isStart = true;
    bool m_isImport = false;
};

} // namespace countersign
