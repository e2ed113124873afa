#include "ui/review/group_list_model.h"

#include "core/review/live_columns.h"
#include "core/store/database.h"
#include "core/store/ticket_store.h"
#include "ui/look/plain_label.h"

#include <QStringList>

#include <algorithm>

namespace countersign
{

namespace
{

constexpr int KeptLines = 300;
constexpr qsizetype LongestSubject = 200;

} // namespace

GroupListModel::GroupListModel(QObject *parent) : QAbstractListModel(parent), m_lines(KeptLines) {}

void GroupListModel::setGroups(const DuplicateGroups &groups, const LiveColumns &columns,
                               const BlindSample &blind, const Taxonomy &taxonomy, Database &reader)
{
    beginResetModel();
    m_groups = &groups;
    m_columns = &columns;
    m_blind = blind;
    m_taxonomy = taxonomy;
    m_reader = &reader;
    m_lines.clear();
    m_skipped.clear();
    m_order = openGroups(columns.columns(), groups, blind);
    endResetModel();
}

void GroupListModel::clear()
{
    beginResetModel();
    m_groups = nullptr;
    m_columns = nullptr;
    m_reader = nullptr;
    m_order.clear();
    m_lines.clear();
    m_skipped.clear();
    endResetModel();
}

void GroupListModel::refreshLines()
{
    m_lines.clear();
    if (const int rows = rowCount())
        emit dataChanged(index(0), index(rows - 1));
}

int GroupListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

int GroupListModel::positionOf(quint32 group) const
{
    const auto found = std::find(m_order.begin(), m_order.end(), group);
    return found == m_order.end() ? -1 : int(found - m_order.begin());
}

const GroupLine &GroupListModel::lineAt(int position) const
{
    const quint32 group = groupAt(position);
    if (const GroupLine *known = m_lines.object(group))
        return *known;
    auto *line = new GroupLine;
    const TicketColumns &columns = m_columns->columns();
    const auto members = visibleMembers(columns, *m_groups, group, m_blind);
    line->tickets = qint64(members.size());
    const Field *primary = m_taxonomy.primaryField();
    const ChoiceColumn *column = primary ? columns.choiceColumn(primary->id) : nullptr;
    QHash<quint16, qint64> said;
    for (const quint32 row : members) {
        if (isOpenInGroup(columns, row))
            ++line->open;
        if (column && column->suggested[row] != 0)
            ++said[column->suggested[row]];
    }
    for (int i = 0; primary && i < int(primary->options.size()); ++i) {
        const Option &option = primary->options[i];
        if (const qint64 tickets = said.value(quint16(option.id.value)))
            line->options.append({option.name, i, tickets});
    }
    std::stable_sort(line->options.begin(), line->options.end(),
                     [](const OptionShare &a, const OptionShare &b) { return a.tickets > b.tickets; });
    if (!members.empty()) {
        if (const auto text = ticketText(*m_reader, columns.rows().ticketAt(members.front())))
            line->subject = shortText(text->subject.isEmpty() ? text->body : text->subject, LongestSubject);
    }
    m_lines.insert(group, line);
    return *line;
}

QVariant GroupListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    if (role == Qt::DisplayRole)
        return lineAt(index.row()).subject;
    if (role != Qt::AccessibleTextRole)
        return {};
    const GroupLine &line = lineAt(index.row());
    QStringList parts{tr("%Ln ticket(s)", nullptr, int(line.tickets)), line.subject};
    for (const OptionShare &option : line.options)
        parts.append(option.name + u' ' + QString::number(option.tickets));
    if (line.open == 0)
        parts.append(tr("decided"));
    return parts.join(QStringLiteral(", "));
}

void GroupListModel::setSkipped(int position)
{
    m_skipped.insert(groupAt(position));
    emit dataChanged(index(position), index(position));
}

int GroupListModel::nextOpen(int position) const
{
    const int count = rowCount();
    for (int step = 1; step <= count; ++step) {
        const int next = (std::max(position, -1) + step) % count;
        if (next != position && !isSkipped(next) && lineAt(next).open > 0)
            return next;
    }
    return -1;
}

std::pair<qint64, qint64> GroupListModel::open() const
{
    qint64 groups = 0;
    qint64 tickets = 0;
    for (const quint32 group : m_order) {
        qint64 here = 0;
        for (const quint32 row : visibleMembers(m_columns->columns(), *m_groups, group, m_blind))
            here += isOpenInGroup(m_columns->columns(), row) ? 1 : 0;
        groups += here > 0 ? 1 : 0;
        tickets += here;
    }
    return {groups, tickets};
}

} // namespace countersign
