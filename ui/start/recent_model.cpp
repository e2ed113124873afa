#include "ui/start/recent_model.h"

#include "ui/look/plain_label.h"

namespace countersign
{

void RecentModel::setPaths(const QStringList &paths)
{
    beginResetModel();
    QList<RecentProject> projects;
    for (const QString &path : paths) {
        RecentProject project;
        project.path = path;
        for (const RecentProject &known : std::as_const(m_projects)) {
            if (known.path == path)
                project = known;
        }
        projects.append(project);
    }
    m_projects = projects;
    endResetModel();
}

void RecentModel::take(const RecentProject &project)
{
    for (int row = 0; row < m_projects.size(); ++row) {
        if (m_projects.at(row).path != project.path)
            continue;
        m_projects[row] = project;
        emit dataChanged(index(row), index(row));
    }
}

int RecentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_projects.size());
}

QVariant RecentModel::data(const QModelIndex &index, int role) const
{
    const RecentProject &project = m_projects.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return project.name();
    case Qt::ToolTipRole:
        return plainToolTip(project.path);
    case Qt::AccessibleTextRole:
        return project.isFound ? tr("%1, %2").arg(project.name(), project.sentence())
                               : tr("%1, not found").arg(project.name());
    default:
        return {};
    }
}

} // namespace countersign
