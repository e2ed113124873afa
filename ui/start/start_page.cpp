#include "ui/start/start_page.h"

#include "ui/dialogs/dialogs.h"
#include "ui/project_session.h"
#include "ui/start/recent_list.h"
#include "ui/start/recent_model.h"
#include "ui/start/recent_project.h"
#include "ui/window/action_registry.h"

#include <QAction>
#include <QFileInfo>
#include <QTimer>

namespace countersign
{

void StartPage::trigger(const QString &actionId)
{
    if (QAction *action = m_actions.action(actionId))
        action->trigger();
}

void StartPage::activated()
{
    refresh();
    // Later: a project that is closed for the next one passes this page without being seen.
    QTimer::singleShot(0, this, [this] {
        if (isVisible())
            m_reader->read(m_session.settings().recentProjects);
    });
    if (m_session.settings().recentProjects.isEmpty())
        m_choose->setFocus(Qt::OtherFocusReason);
    else
        m_list->setFocus(Qt::OtherFocusReason);
}

void StartPage::deactivated()
{
    m_reader->cancel();
}

void StartPage::refresh()
{
    const QStringList &paths = m_session.settings().recentProjects;
    m_model->setPaths(paths);
    m_list->setVisible(!paths.isEmpty());
    m_recentKeys->setVisible(!paths.isEmpty());
    m_noRecent->setVisible(paths.isEmpty());
    m_steps->setVisible(m_session.settings().showSteps);
}

void StartPage::openRecent(int row)
{
    const RecentProject project = m_model->at(row);
    if (project.isRead && !project.isFound)
        findRecent(row);
    else
        emit m_session.projectOffered(project.path);
}

void StartPage::findRecent(int row)
{
    const QString former = m_model->at(row).path;
    m_dialogs.chooseFileToOpen(this,
                               {tr("Find %1").arg(QFileInfo(former).fileName()),
                                former,
                                {tr("Projects (*.countersign)"), tr("All files (*)")},
                                {}},
                               [this, former](const QString &path) {
                                   m_session.settings().recentProjects.removeAll(former);
                                   emit m_session.projectOffered(path);
                               });
}

void StartPage::removeRecent(int row)
{
    m_session.settings().recentProjects.removeAll(m_model->at(row).path);
    m_session.saveSettings();
    refresh();
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1)));
}

} // namespace countersign
