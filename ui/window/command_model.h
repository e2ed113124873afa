#pragma once

#include "ui/window/command.h"

#include <QAbstractListModel>

namespace countersign
{

/// The palette's lines for a query: heads of groups, and below each the commands that fit, the best first.
/// Groups stand in the order in which the commands name them.
class CommandModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IsHeadRole = Qt::UserRole, DetailRole, IconRole, KeysRole, SpansRole };

    explicit CommandModel(QList<Command> commands, QObject *parent = nullptr);

    void setQuery(const QString &query);

    /// Commands that fit, heads not counted; of how many.
    qsizetype matches() const { return m_matches; }
    qsizetype total() const { return m_commands.size(); }

    /// Null for a head.
    const Command *commandAt(const QModelIndex &index) const;
    /// The first command, or an invalid index.
    QModelIndex first() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Line {
        qsizetype command = -1; ///< -1: the head `group`
        QString group;
        QList<CommandMatch::Span> spans;
    };

    QList<Command> m_commands;
    QList<Line> m_lines;
    qsizetype m_matches = 0;
};

} // namespace countersign

Q_DECLARE_METATYPE(QList<countersign::CommandMatch::Span>)
