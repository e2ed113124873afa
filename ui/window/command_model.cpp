#include "ui/window/command_model.h"

#include <algorithm>

namespace countersign
{

CommandModel::CommandModel(QList<Command> commands, QObject *parent)
    : QAbstractListModel(parent), m_commands(std::move(commands))
{
    setQuery({});
}

void CommandModel::setQuery(const QString &query)
{
    struct Found {
        qsizetype command;
        CommandMatch match;
    };
    QStringList groups;
    QHash<QString, QList<Found>> found;
    for (qsizetype i = 0; i < m_commands.size(); ++i) {
        const Command &command = m_commands.at(i);
        if (!groups.contains(command.group))
            groups.append(command.group);
        if (auto match = matchCommand(command.text, query))
            found[command.group].append({i, std::move(*match)});
    }
    beginResetModel();
    m_lines.clear();
    m_matches = 0;
    for (const QString &group : std::as_const(groups)) {
        QList<Found> &lines = found[group];
        if (lines.isEmpty())
            continue;
        std::ranges::stable_sort(lines, {}, [](const Found &line) { return line.match.rank; });
        m_lines.append({-1, group, {}});
        for (const Found &line : std::as_const(lines))
            m_lines.append({line.command, group, line.match.spans});
        m_matches += lines.size();
    }
    endResetModel();
}

const Command *CommandModel::commandAt(const QModelIndex &index) const
{
    if (!index.isValid() || m_lines.at(index.row()).command < 0)
        return nullptr;
    return &m_commands.at(m_lines.at(index.row()).command);
}

QModelIndex CommandModel::first() const
{
    return m_lines.isEmpty() ? QModelIndex() : index(1); // a head stands above it
}

int CommandModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant CommandModel::data(const QModelIndex &index, int role) const
{
    const Line &line = m_lines.at(index.row());
    const Command *command = commandAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return command ? command->text : line.group;
    case Qt::AccessibleTextRole: {
        if (command == nullptr)
            return line.group;
        QStringList parts{command->text, command->detail, command->keys};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    case IsHeadRole:
        return command == nullptr;
    case DetailRole:
        return command ? command->detail : QString();
    case IconRole:
        return command ? command->icon : QString();
    case KeysRole:
        return command ? command->keys : QString();
    case SpansRole:
        return QVariant::fromValue(line.spans);
    default:
        return {};
    }
}

Qt::ItemFlags CommandModel::flags(const QModelIndex &index) const
{
    return commandAt(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace countersign
