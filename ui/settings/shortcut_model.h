#pragma once

#include "ui/window/command.h"

#include <QAbstractListModel>

namespace countersign
{

class ActionRegistry;

/// The lines of the shortcut editor: heads of groups, and below each its commands with their keys. Follows
/// the registry.
class ShortcutModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IsHeadRole = Qt::UserRole,
        CapsRole,      ///< QStringList: a text per key
        ChangedRole,   ///< differs from what the program is made with
        CapturingRole, ///< waits for its new key
        SpansRole,     ///< QList<CommandMatch::Span>: what the query found
    };

    /// The registry outlives the model.
    explicit ShortcutModel(const ActionRegistry &actions, QObject *parent = nullptr);

    void setQuery(const QString &query);
    /// The command that waits for its key; empty: none.
    void setCapturing(const QString &command);
    QString capturing() const { return m_capturing; }

    /// Empty for a head.
    QString commandAt(const QModelIndex &index) const;
    QModelIndex indexOf(const QString &command) const;
    /// The first command, or an invalid index.
    QModelIndex first() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Line {
        QString command; ///< empty: the head `group`
        QString group;
        QList<CommandMatch::Span> spans;
    };

    QStringList capsOf(const QString &command) const;
    void repaintAll();

    const ActionRegistry &m_actions;
    QList<Line> m_lines;
    QString m_capturing;
};

} // namespace countersign
