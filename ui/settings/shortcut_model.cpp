#include "ui/settings/shortcut_model.h"

#include "ui/window/action_registry.h"
#include "ui/window/commands.h"

#include <algorithm>

namespace countersign
{

ShortcutModel::ShortcutModel(const ActionRegistry &actions, QObject *parent)
    : QAbstractListModel(parent), m_actions(actions)
{
    setQuery({});
    connect(&actions, &ActionRegistry::keysChanged, this, &ShortcutModel::repaintAll);
}

void ShortcutModel::repaintAll()
{
    if (!m_lines.isEmpty())
        emit dataChanged(index(0), index(int(m_lines.size()) - 1));
}

void ShortcutModel::setQuery(const QString &query)
{
    beginResetModel();
    m_lines.clear();
    const QStringList commands = m_actions.keys().commands();
    const QList<CommandGroup> groups = commandGroups();
    for (const CommandGroup &group : groups) {
        bool headed = false;
        for (const QString &command : commands) {
            if (!command.startsWith(group.prefix))
                continue;
            const auto match = matchCommand(m_actions.textOf(command), query);
            if (!match)
                continue;
            if (!headed)
                m_lines.append({{}, group.head, {}});
            headed = true;
            m_lines.append({command, group.head, match->spans});
        }
    }
    endResetModel();
}

void ShortcutModel::setCapturing(const QString &command)
{
    m_capturing = command;
    repaintAll();
}

QString ShortcutModel::commandAt(const QModelIndex &index) const
{
    return index.isValid() ? m_lines.at(index.row()).command : QString();
}

QModelIndex ShortcutModel::indexOf(const QString &command) const
{
    const auto found = std::ranges::find(m_lines, command, &Line::command);
    return found == m_lines.cend() || command.isEmpty() ? QModelIndex()
                                                        : index(int(found - m_lines.cbegin()));
}

QModelIndex ShortcutModel::first() const
{
    return m_lines.isEmpty() ? QModelIndex() : index(1); // a head stands above it
}

int ShortcutModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QStringList ShortcutModel::capsOf(const QString &command) const
{
    QStringList caps;
    const QList<KeyBinding> keys = m_actions.keys().of(command);
    for (const KeyBinding &key : keys)
        caps.append(key.capText(m_actions.caps()));
    return caps;
}

QVariant ShortcutModel::data(const QModelIndex &index, int role) const
{
    const Line &line = m_lines.at(index.row());
    const bool isHead = line.command.isEmpty();
    switch (role) {
    case Qt::DisplayRole:
        return isHead ? line.group : m_actions.textOf(line.command);
    case Qt::AccessibleTextRole: {
        if (isHead)
            return line.group;
        QStringList parts{m_actions.textOf(line.command)};
        if (line.command == m_capturing)
            return parts.first() + QStringLiteral(", ") + tr("press the new key");
        parts += capsOf(line.command);
        if (parts.size() == 1)
            parts.append(tr("no key"));
        if (m_actions.keys().isChanged(line.command))
            parts.append(tr("changed"));
        return parts.join(QStringLiteral(", "));
    }
    case IsHeadRole:
        return isHead;
    case CapsRole:
        return capsOf(line.command);
    case ChangedRole:
        return m_actions.keys().isChanged(line.command);
    case CapturingRole:
        return !isHead && line.command == m_capturing;
    case SpansRole:
        return QVariant::fromValue(line.spans);
    default:
        return {};
    }
}

Qt::ItemFlags ShortcutModel::flags(const QModelIndex &index) const
{
    return commandAt(index).isEmpty() ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace countersign
