#pragma once

#include "ui/start/recent_project.h"

#include <QAbstractListModel>
#include <QList>

namespace countersign
{

/// The recent projects, newest first.
class RecentModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit RecentModel(QObject *parent = nullptr) : QAbstractListModel(parent) {}

    /// What is known of a path already stays.
    void setPaths(const QStringList &paths);
    void take(const RecentProject &project);
    const RecentProject &at(int row) const { return m_projects.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<RecentProject> m_projects;
};

} // namespace countersign
